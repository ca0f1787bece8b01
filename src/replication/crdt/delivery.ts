/**
 * Delivery: a batch is delivered when it is its author's next, its causes are here, and its time
 * has come. Until then it waits in the causal buffer. What no honest replica makes is refused.
 *
 * Refusals are a function of the batch and its author's earlier batches only, so that no replica
 * passes on what another refuses.
 */
import type { Batch } from '../../core/entry.ts'
import type { ForumId, ReplicaId } from '../../core/ids.ts'
import { REPLICAS_MAX } from '../../core/limits.ts'
import type { AuthorHead } from '../../core/log.ts'
import { at, EMPTY, type VectorClock } from '../../core/vector.ts'
import { justified } from '../erasure.ts'
import type { Batches } from '../packet.ts'
import type { Alarm, Refused } from '../replication.ts'
import { CausalBuffer, type Held, type Obstacle } from './causal-buffer.ts'
import type { HybridClock } from './clock.ts'
import type { Equivocations } from './equivocation.ts'
import type { Heads } from './heads.ts'
import { Proofs } from './proofs.ts'

export interface DeliveryParts {
  readonly forum: ForumId
  readonly heads: Heads
  readonly clock: HybridClock
  readonly equivocations: Equivocations
}

/** What became of the batches of one packet. */
export interface Received {
  /** Batches that were new here: delivered now, or held. */
  fresh: number
  /** Some wait for what we lack. */
  waiting: boolean
}

type Verdict =
  | { readonly kind: 'deliver'; readonly clock: VectorClock }
  | { readonly kind: 'wait'; readonly obstacle: Obstacle }
  | { readonly kind: 'forked'; readonly from: Batch }
  | { readonly kind: 'refuse'; readonly reason: string }
  /** Known, void, or beyond what this replica can hold. */
  | { readonly kind: 'ignore' }

const IGNORE: Verdict = { kind: 'ignore' }

export class Delivery {
  readonly #parts: DeliveryParts
  readonly #buffer = new CausalBuffer()
  readonly #proofs = new Proofs()
  /** Authors that there is no room for. */
  #crowdedOut: ReplicaId | undefined
  #refused: Refused[] = []

  constructor(parts: DeliveryParts) {
    this.#parts = parts
  }

  get buffered(): number {
    return this.#buffer.size
  }

  get bufferedBytes(): number {
    return this.#buffer.bytes
  }

  get hasRefused(): boolean {
    return this.#refused.length > 0
  }

  takeRefused(): readonly Refused[] {
    const taken = this.#refused
    this.#refused = []
    return taken
  }

  refuse(from: ReplicaId, reason: string): void {
    this.#refused.push({ from, reason })
  }

  /** Takes the batches of a packet, in its order. */
  receive({ batches, erasing, ahead = false }: Batches, from: ReplicaId): Received {
    const received: Received = { fresh: 0, waiting: false }
    if (batches.length === 0) this.#proofs.wentAhead(from, erasing)
    for (const batch of batches) {
      const reason = malformed(batch, this.#parts.forum)
      if (reason !== undefined) this.refuse(from, reason)
      else if (justified(batch, erasing, this.#proofs.of(from))) {
        this.#cascade(this.#place({ batch, from }, received))
      } else if (!ahead) this.refuse(from, unjustified(batch))
      // What went ahead may be lost: then all of it is sent again.
    }
    if (ahead) this.#proofs.forget(from)
    return received
  }

  /** Forgets what a peer sent ahead. */
  disconnected(peer: ReplicaId): void {
    this.#proofs.forget(peer)
  }

  /** Tries again what was ahead of its time. */
  retryEarly(): void {
    for (const author of this.#buffer.early()) this.#cascade([author])
  }

  /** Goes on without what an author has forfeited: causes in it are no longer waited for. */
  forfeited(author: ReplicaId): void {
    const { equivocations } = this.#parts
    this.#buffer.removeWhere(author, (batch) => equivocations.isVoid(batch))
    this.#cascade(this.#buffer.waitingFor(author, Infinity))
  }

  alarms(): Alarm[] {
    const early = this.#buffer.early().flatMap((author) => {
      const next = this.#next(author)
      return next === undefined ? [] : [clockAlarm(next, this.#parts.clock)]
    })
    const crowded = this.#crowdedOut
    return crowded === undefined ? early : [...early, crowdAlarm(crowded)]
  }

  /** Delivers or holds a batch, or sees why not; answers whose next batches to try again. */
  #place(held: Held, received: Received): ReplicaId[] {
    const { batch, from } = held
    const rival = this.#buffer.at(batch.author, batch.firstSeq)?.batch
    if (rival?.hash === batch.hash) return [batch.author]
    const verdict: Verdict =
      rival === undefined ? this.#judge(batch) : { kind: 'forked', from: rival }
    switch (verdict.kind) {
      case 'deliver':
        received.fresh++
        return this.#deliver(batch, verdict.clock)
      case 'wait':
        received.fresh++
        received.waiting ||= verdict.obstacle !== 'future'
        this.#hold(held, verdict.obstacle)
        return []
      case 'forked':
        this.forked(verdict.from, batch)
        return []
      case 'refuse':
        this.refuse(from, verdict.reason)
        return []
      case 'ignore':
        return []
      default:
        return verdict satisfies never
    }
  }

  /** Keeps the proof that two batches of one author are. */
  forked(first: Batch, second: Batch): void {
    if (this.#parts.equivocations.add(first, second)) this.forfeited(first.author)
  }

  #deliver(batch: Batch, clock: VectorClock): ReplicaId[] {
    const { heads } = this.#parts
    const { author } = batch
    heads.deliver(batch, clock)
    this.#parts.clock.saw(batch.time)
    for (const { batch: rival } of this.#buffer.within(batch)) this.forked(batch, rival)
    return [author, ...this.#buffer.waitingFor(author, heads.count(author))]
  }

  #hold(held: Held, obstacle: Obstacle): void {
    const { author, firstSeq } = held.batch
    this.#buffer.put(held)
    if (firstSeq === this.#parts.heads.count(author) + 1) this.#buffer.block(author, obstacle)
  }

  /** Tries the next batches of these authors, and all that this makes deliverable. */
  #cascade(authors: ReplicaId[]): void {
    for (let author = authors.pop(); author !== undefined; author = authors.pop()) {
      this.#buffer.clear(author)
      const next = this.#next(author)
      if (next === undefined) continue
      this.#buffer.remove(author, next.batch.firstSeq)
      authors.push(...this.#place(next, { fresh: 0, waiting: false }))
    }
  }

  #next(author: ReplicaId): Held | undefined {
    return this.#buffer.at(author, this.#parts.heads.count(author) + 1)
  }

  #judge(batch: Batch): Verdict {
    const { heads, equivocations, clock } = this.#parts
    if (heads.wasSeen(batch.hash) || equivocations.isVoid(batch)) return IGNORE
    const head = heads.of(batch.author)
    const count = head?.count ?? 0
    if (batch.firstSeq <= count) return this.#compare(batch, batch.firstSeq)
    if (batch.firstSeq > count + 1) return wait({ author: batch.author, seq: batch.firstSeq - 1 })
    if (batch.previous !== head?.lastHash) return this.#compare(batch, count)
    const reason = head && contradiction(batch, head)
    if (reason !== undefined) return { kind: 'refuse', reason }
    if (!clock.isDue(batch.time)) return wait('future')
    const missing = this.#missingCause(batch)
    if (missing !== undefined) return wait(missing)
    if (head === undefined && heads.size >= REPLICAS_MAX) return this.#crowdOut(batch.author)
    return { kind: 'deliver', clock: advance(head?.clock ?? EMPTY, batch.clockDelta) }
  }

  /** A batch whose place is taken, or whose predecessor is another than ours. */
  #compare(batch: Batch, seq: number): Verdict {
    const held = this.#parts.heads.batchAt(batch.author, seq)
    return held === undefined || held.hash === batch.hash ? IGNORE : { kind: 'forked', from: held }
  }

  /** Causes up to the author's previous batch are here already: only what changed is checked. */
  #missingCause(batch: Batch): Obstacle | undefined {
    const { heads, equivocations } = this.#parts
    for (const [author, count] of batch.clockDelta) {
      const seq = equivocations.required(author, count)
      if (heads.count(author) < seq) return { author, seq }
    }
    return undefined
  }

  #crowdOut(author: ReplicaId): Verdict {
    this.#crowdedOut = author
    return IGNORE
  }
}

function wait(obstacle: Obstacle): Verdict {
  return { kind: 'wait', obstacle }
}

/** The full clock behind a batch. Shared with the batch before where nothing changed. */
function advance(clock: VectorClock, delta: VectorClock): VectorClock {
  return delta.size === 0 ? clock : new Map([...clock, ...delta])
}

/** What is wrong with a batch by itself. */
function malformed(batch: Batch, forum: ForumId): string | undefined {
  const { author, firstSeq } = batch
  const named = `the batch at ${firstSeq} of ${author}`
  if (batch.forum !== forum) return `${named} is of forum ${batch.forum}, not ${forum}`
  if (batch.epoch !== 0) return `${named} has epoch ${batch.epoch} in a forum without epochs`
  if (batch.ops.length === 0) return `${named} is empty`
  if ((firstSeq === 1) !== (batch.previous === undefined)) {
    return `${named} ${firstSeq === 1 ? 'names' : 'does not name'} a batch before it`
  }
  if (batch.clockDelta.has(author)) return `the clock of ${named} names its author`
  if (batch.clockDelta.size > REPLICAS_MAX) {
    return `the clock of ${named} names ${batch.clockDelta.size} replicas: at most ${REPLICAS_MAX}`
  }
  return undefined
}

function unjustified(batch: Batch): string {
  return `the batch at ${batch.firstSeq} of ${batch.author} lacks a text that nothing deletes`
}

/** How a batch contradicts its author's earlier ones. */
function contradiction(batch: Batch, head: AuthorHead): string | undefined {
  const named = `the batch at ${batch.firstSeq} of ${batch.author}`
  if (batch.time < head.lastTime) {
    return `${named} is of ${batch.time}, before its author's last one (${head.lastTime})`
  }
  for (const [replica, count] of batch.clockDelta) {
    const before = at(head.clock, replica)
    if (count <= before)
      return `the clock of ${named} goes from ${before} to ${count} of ${replica}`
  }
  return undefined
}

function clockAlarm({ batch }: Held, clock: HybridClock): Alarm {
  const seconds = Math.round(clock.ahead(batch.time) / 1000)
  const text = `the clock of replica ${batch.author} is ${seconds} s ahead of ours: its entries wait`
  return { kind: 'clock', replica: batch.author, text }
}

function crowdAlarm(author: ReplicaId): Alarm {
  const text = `a forum has at most ${REPLICAS_MAX} replicas: entries of ${author} are not taken`
  return { kind: 'divergence', replica: author, text }
}
