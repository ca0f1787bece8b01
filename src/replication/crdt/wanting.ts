/**
 * Wanting: what the log alone cannot bring any more, and a peer may still have. Payloads that went
 * because of a delete that is void by now, or on the word of somebody who had no right to delete;
 * and void batches of whom this replica was before it took a new identity.
 *
 * Asked is now and then, and more and more rarely while nobody has any of it.
 */
import { type Batch, lastSeq } from '../../core/entry.ts'
import type { ForumId, ReplicaId } from '../../core/ids.ts'
import { CHUNK_BYTES, WANTED_MAX } from '../../core/limits.ts'
import type { LogReader } from '../../core/log.ts'
import { payloadOf } from '../../core/op.ts'
import { at, type VersionVector } from '../../core/vector.ts'
import { batchBytes } from '../measure.ts'
import type { Found, Wanted } from '../packet.ts'
import type { Outgoing } from '../replication.ts'
import type { HybridClock } from './clock.ts'
import type { Equivocations } from './equivocation.ts'
import type { Heads } from './heads.ts'
import { ANSWER_WANTED_MS, WANTED_MS, WANTED_MS_MAX } from './timing.ts'

export interface WantingParts {
  readonly forum: ForumId
  readonly log: LogReader
  readonly heads: Heads
  readonly equivocations: Equivocations
  readonly clock: HybridClock
  /** Who this replica was. */
  readonly former: readonly ReplicaId[]
}

interface Peer {
  askAt: number
  pause: number
  /** What it asks for, and before when it is not answered. */
  asked: Wanted | undefined
  answerAt: number
  /** For each former identity: its void seq, and the seq up to which the peer sent what it has. */
  readonly brought: Map<ReplicaId, { readonly voidFrom: number; readonly upTo: number }>
}

export class Wanting {
  readonly #parts: WantingParts
  readonly #peers = new Map<ReplicaId, Peer>()
  #found: Batch[] = []

  constructor(parts: WantingParts) {
    this.#parts = parts
  }

  connected(peer: ReplicaId): void {
    const askAt = this.#now + WANTED_MS
    const brought = new Map()
    this.#peers.set(peer, { askAt, pause: WANTED_MS, asked: undefined, answerAt: 0, brought })
  }

  disconnected(peer: ReplicaId): void {
    this.#peers.delete(peer)
  }

  /** Something was voided: there may be more to ask for, and peers may have it. */
  voided(): void {
    for (const peer of this.#peers.values()) this.#askSoon(peer)
  }

  /** A peer asks. */
  asked(from: ReplicaId, wanted: Wanted): void {
    const peer = this.#peers.get(from)
    if (peer !== undefined) peer.asked = wanted
  }

  /** A peer answers. What was not asked for is passed over: it may have been found meanwhile. */
  found(from: ReplicaId, { batches }: Found): void {
    const peer = this.#peers.get(from)
    if (peer === undefined) return
    for (const batch of batches) {
      if (this.#isOfUse(batch)) this.#found.push(batch)
      const { author } = batch
      if (!this.#parts.former.includes(author)) continue
      const voidFrom = at(this.#parts.equivocations.voidFrom, author)
      const upTo = Math.max(this.#firstWanted(peer, author), batch.firstSeq + 1)
      peer.brought.set(author, { voidFrom, upTo })
    }
    if (batches.length > 0) this.#askSoon(peer)
  }

  /** Batches that were asked for and came. */
  takeFound(): readonly Batch[] | undefined {
    if (this.#found.length === 0) return undefined
    const taken = this.#found
    this.#found = []
    return taken
  }

  get hasFound(): boolean {
    return this.#found.length > 0
  }

  hasDue(): boolean {
    for (const peer of this.#peers.values()) {
      if (peer.asked !== undefined && this.#now >= peer.answerAt) return true
      if (this.#now >= peer.askAt && this.#wants()) return true
    }
    return false
  }

  takeDue(): Outgoing[] {
    const out: Outgoing[] = []
    for (const [to, peer] of this.#peers) {
      const answer = this.#answer(peer)
      if (answer !== undefined) out.push({ to, packet: answer })
      if (this.#now >= peer.askAt && this.#wants()) out.push({ to, packet: this.#ask(peer) })
    }
    return out
  }

  get #now(): number {
    return this.#parts.clock.monotonic
  }

  #wants(): boolean {
    const { former, log } = this.#parts
    return former.length > 0 || log.missing(1).length > 0
  }

  #askSoon(peer: Peer): void {
    peer.pause = WANTED_MS
    peer.askAt = Math.min(peer.askAt, this.#now + ANSWER_WANTED_MS)
  }

  #ask(peer: Peer): Wanted {
    peer.askAt = this.#now + peer.pause
    peer.pause = Math.min(peer.pause * 2, WANTED_MS_MAX)
    const { former, log } = this.#parts
    const voided = former.map((id): [ReplicaId, number] => [id, this.#firstWanted(peer, id)])
    return { kind: 'wanted', payloads: log.missing(WANTED_MAX), voided: new Map(voided) }
  }

  /** From where on a peer is asked for void batches: from the start again when more became void. */
  #firstWanted({ brought }: Peer, author: ReplicaId): number {
    const voidFrom = at(this.#parts.equivocations.voidFrom, author)
    const known = brought.get(author)
    return known?.voidFrom === voidFrom ? known.upTo : 1
  }

  #answer(peer: Peer): Found | undefined {
    if (peer.asked === undefined || this.#now < peer.answerAt) return undefined
    const { payloads, voided } = peer.asked
    peer.asked = undefined
    peer.answerAt = this.#now + ANSWER_WANTED_MS
    const batches = new Map<string, Batch>()
    let bytes = 0
    const add = (batch: Batch): boolean => {
      if (batches.has(batch.hash)) return true
      bytes += batchBytes(batch)
      if (batches.size > 0 && bytes > CHUNK_BYTES) return false
      batches.set(batch.hash, batch)
      return true
    }
    const held = payloads.flatMap((position) => this.#holding(position.author, position.seq))
    ;[...this.#voidBatches(voided), ...held].every(add)
    return batches.size === 0 ? undefined : { kind: 'found', batches: [...batches.values()] }
  }

  /** The batch of an entry whose payload is here. */
  #holding(author: ReplicaId, seq: number): Batch[] {
    const batch = this.#parts.log.batchAt(author, seq)
    const op = batch?.ops[seq - batch.firstSeq]
    return batch && op && payloadOf(op)?.content !== undefined ? [batch] : []
  }

  #voidBatches(wanted: VersionVector): readonly Batch[] {
    const { voidFrom } = this.#parts.equivocations
    if (![...wanted.keys()].some((author) => voidFrom.has(author))) return []
    return this.#parts.log.voided().filter(({ author, firstSeq }) => {
      return firstSeq >= (wanted.get(author) ?? Infinity)
    })
  }

  #isOfUse(batch: Batch): boolean {
    const { forum, log, heads, former, equivocations } = this.#parts
    if (batch.forum !== forum) return false
    if (former.includes(batch.author) && equivocations.isVoid(batch)) return true
    if (heads.count(batch.author) < lastSeq(batch)) return false
    return log.batchAt(batch.author, batch.firstSeq)?.hash === batch.hash
  }
}
