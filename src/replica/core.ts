/**
 * The core of a replica: the one place where replication, store and forum meet. Synchronous and
 * without clocks of its own, so that the simulation runs exactly this code.
 *
 * A turn does what is ready in one fixed order: make durable (append and apply, one transaction),
 * then hand out what may be sent, told to subscribers, and answered.
 */
import { type Applied, applyEntry } from '../core/apply.ts'
import { toHex } from '../core/bytes.ts'
import { digestToHex, type Hash } from '../core/digest.ts'
import type { Configuration } from '../core/configuration.ts'
import { asForumError, ForumError } from '../core/error.ts'
import { CHAIN, type ReplicaId } from '../core/ids.ts'
import type { Op } from '../core/op.ts'
import type { Outcome, WriteRequest } from '../core/request.ts'
import type { VersionVector } from '../core/vector.ts'
import type {
  Admission,
  Input,
  ProposalId,
  ReadId,
  ReadScope,
  ReadSettlement,
  Ready,
  Replication,
  ReplicationStatus,
  Settlement,
} from '../replication/replication.ts'
import { LostFlushError } from '../storage/lost-flush-error.ts'
import type { Store, Transaction } from '../storage/store.ts'
import type { Trace } from '../trace/trace.ts'
import { Admitting } from './admitting.ts'
import { runsOf } from './applied-run.ts'
import { cutLog } from './cutting.ts'
import { takeFound } from './finding.ts'
import { isChange, isLogChange } from './log-change.ts'
import { Mending } from './mending.ts'
import type { ReadSettled, Settled, Turn, TurnOptions } from './turn.ts'

/**
 * So many new entries are flushed in place: handing a flush over and hearing of its end costs one
 * write alone more than the wait, during which nobody else has anything to do.
 */
const FLUSHED_IN_PLACE_MAX = 1

export interface ReplicaCoreOptions {
  readonly store: Store
  readonly hash: Hash
  /** Opens the replication machine on the log as it is. Called again after a failed turn. */
  readonly openReplication: () => Replication
  /** In whose names this replica writes and wrote: itself, and who it was. See Mending. */
  readonly authors?: readonly ReplicaId[]
  readonly trace?: Trace | undefined
  /** Whose log it writes; the first of `authors` if left out. */
  readonly self?: ReplicaId | undefined
}

interface CommitOptions {
  /** What was applied before. */
  readonly before: VersionVector
  readonly isUnflushed: boolean
}

export class ReplicaCore {
  readonly #store: Store
  readonly #hash: Hash
  readonly #openReplication: () => Replication
  readonly #connected = new Set<ReplicaId>()
  readonly #admitting: Admitting
  readonly #reads = new Set<ReadId>()
  readonly #mending: Mending
  readonly #trace: Trace | undefined
  /** What is proposed again now. */
  #mended: { readonly proposal: ProposalId; readonly op: Op } | undefined
  #configuration: Configuration | undefined
  #replication: Replication
  #nextRead: ReadId = 1

  constructor(options: ReplicaCoreOptions) {
    const { store, hash, openReplication, authors = [], trace, self = authors[0] } = options
    this.#trace = trace
    this.#store = store
    this.#hash = hash
    this.#openReplication = openReplication
    this.#replication = openReplication()
    // In an ordered forum all is written in one log, and no rule asks for its author.
    const written = { author: self ?? CHAIN, hash }
    this.#mending = new Mending(store, authors, written)
    this.#admitting = new Admitting({
      state: store.state,
      written,
      propose: (proposal, op) => this.#replication.step({ kind: 'propose', proposal, op }),
      isCurrent: () => this.#replication.isCurrent('everything'),
      isOpen: () => this.#replication.admission().kind === 'open',
    })
    this.#tellDigest()
  }

  status(): ReplicationStatus {
    return this.#replication.status()
  }

  /** Hex, of the forum as the last turn left it. */
  digest(): string {
    return digestToHex(this.#store.queries.forumDigest())
  }

  /**
   * Takes a client's write: its outcome if there is nothing to do, else the proposal that a later
   * turn settles. Throws ForumError when the forum refuses it.
   */
  propose(request: WriteRequest): Outcome | ProposalId {
    return this.#admitting.propose(request)
  }

  /** See `Replication.version`. */
  version(): VersionVector {
    return this.#replication.version()
  }

  /** See `Replication.admission`; a proposal may be made while it is open. */
  admission(): Admission {
    return this.#replication.admission()
  }

  /** See `Replication.dueAt`. */
  dueAt(): number | undefined {
    return this.#replication.dueAt?.()
  }

  /** See `Replication.isCurrent`. */
  isCurrent(scope: ReadScope): boolean {
    return this.#replication.isCurrent(scope)
  }

  /** Asks for what was committed before now; a later turn settles it. */
  read(): ReadId {
    const read = this.#nextRead++
    this.#reads.add(read)
    this.#replication.step({ kind: 'read', read })
    return read
  }

  /** Anything but a proposal or a read. */
  step(input: Exclude<Input, { kind: 'propose' | 'read' | 'applied' }>): void {
    if (input.kind === 'configured') this.#configuration = input.configuration
    if (input.kind === 'configured') this.#trace?.configured(input.configuration)
    if (input.kind === 'connected') this.#connected.add(input.peer)
    if (input.kind === 'disconnected') this.#connected.delete(input.peer)
    this.#replication.step(input)
  }

  /** Does what is ready; undefined if nothing is. */
  turn({ forward, flushes = false }: TurnOptions): Turn | undefined {
    this.#mend()
    if (!this.#replication.hasReady()) return undefined
    const before = this.#replication.version()
    const ready = this.#replication.takeReady()
    for (const outgoing of ready.forward) forward(outgoing)
    const isUnflushed = flushes && isLogChange(ready) && entriesIn(ready) > FLUSHED_IN_PLACE_MAX
    let results: readonly Applied[]
    try {
      results = this.#commit(ready, { before, isUnflushed })
    } catch (reason) {
      if (reason instanceof LostFlushError) throw reason
      return this.#fail(asForumError(reason))
    }
    this.#trace?.turned(ready, results)
    if (isChange(ready)) this.#tellDigest()
    if (ready.cut.length > 0 || ready.found !== undefined) this.#mending.reload()
    else if (ready.apply.length > 0) this.#mending.applied()
    const settled = this.#settle(ready, results)
    const mended = this.#mendedBy(settled)
    return {
      send: ready.send,
      applied: runsOf(ready.apply, before),
      settled: [
        ...settled.filter(({ proposal }) => proposal !== mended),
        ...settled.flatMap(({ proposal }) => this.#admitting.settled(proposal)),
      ],
      reads: ready.reads.flatMap((read) => this.#settleRead(read)),
      refused: ready.refused,
      unflushedSince: isUnflushed ? before : undefined,
      failure: undefined,
    }
  }

  /** Appends and applies, in one transaction; answers what each entry came to. */
  #commit(ready: Ready, { before, isUnflushed }: CommitOptions): readonly Applied[] {
    if (!isChange(ready)) return []
    const change = (transaction: Transaction) => {
      for (const proof of ready.equivocations) transaction.addEquivocation(proof)
      cutLog(this.#store, transaction, { cut: ready.cut, applied: before, hash: this.#hash })
      for (const batch of ready.found ?? []) takeFound(this.#store, transaction, batch, this.#hash)
      for (const { batch, clock } of ready.append) transaction.append(batch, clock)
      if (ready.applied !== undefined) transaction.setApplied(ready.applied)
      const results = ready.apply.map((entry) => applyEntry(transaction.forum, entry, this.#hash))
      this.#mending.copies.drop(ready.apply, transaction)
      return results
    }
    return this.#store.transaction(change, { durable: isLogChange(ready) && !isUnflushed })
  }

  /** Proposes again what was lost, one after the other. */
  #mend(): void {
    if (this.#mended !== undefined || this.#replication.admission().kind !== 'open') return
    const op = this.#mending.next()
    if (op === undefined) return
    const key = toHex(op.request.key)
    // A client has just made this request itself.
    if (this.#admitting.isBusy(key)) return
    this.#mended = { proposal: this.#admitting.begin(key, op), op }
  }

  /** The proposal among these that was made again; nobody waits for its answer. */
  #mendedBy(settled: readonly Settled[]): ProposalId | undefined {
    const mended = this.#mended
    const answer = settled.find(({ proposal }) => proposal === mended?.proposal)
    if (mended === undefined || answer === undefined) return undefined
    this.#mended = undefined
    if ('error' in answer) this.#mending.refused(mended.op)
    return mended.proposal
  }

  #settle(ready: Ready, results: readonly Applied[]): Settled[] {
    if (ready.settle.length === 0) return []
    const resultOf = new Map<string, Applied>()
    ready.apply.forEach(({ author, seq }, index) => {
      const result = results[index]
      if (result !== undefined) resultOf.set(`${author}:${seq}`, result)
    })
    return ready.settle.map((settlement) => settledBy(settlement, resultOf))
  }

  /** Nothing for a read that a failed turn has answered. */
  #settleRead({ read, refused }: ReadSettlement): ReadSettled[] {
    if (!this.#reads.delete(read)) return []
    return [{ read, error: refused === undefined ? undefined : unavailable(refused) }]
  }

  /** The disk refused: forget the turn, go on from the log, fail what was under way. */
  #fail(failure: ForumError): Turn {
    this.#replication = this.#openReplication()
    for (const peer of this.#connected) this.#replication.step({ kind: 'connected', peer })
    const configuration = this.#configuration
    if (configuration) this.#replication.step({ kind: 'configured', configuration })
    this.#tellDigest()
    const mended = this.#mended?.proposal
    this.#mended = undefined
    const settled = this.#admitting
      .takeOutstanding()
      .filter((proposal) => proposal !== mended)
      .map((proposal) => ({ proposal, error: failure }))
    const reads = [...this.#reads].map((read) => ({ read, error: failure }))
    this.#reads.clear()
    return {
      send: [],
      applied: [],
      settled,
      reads,
      refused: [],
      unflushedSince: undefined,
      failure,
    }
  }

  #tellDigest(): void {
    this.#replication.step({ kind: 'applied', digest: this.#store.queries.forumDigest() })
  }
}

function entriesIn({ append }: Ready): number {
  return append.reduce((count, { batch }) => count + batch.ops.length, 0)
}

function settledBy(settlement: Settlement, resultOf: ReadonlyMap<string, Applied>): Settled {
  const { proposal } = settlement
  if ('refused' in settlement) {
    return { proposal, error: unavailable(settlement.refused) }
  }
  const { position } = settlement
  const result = resultOf.get(`${position.author}:${position.seq}`)
  if (result === undefined) throw new Error(`entry ${position.seq} was settled but not applied`)
  if (result.kind === 'void') {
    const { code, message } = result.refusal
    return { proposal, error: new ForumError(code, message) }
  }
  return { proposal, outcome: { position, made: result.made } }
}

function unavailable(reason: string): ForumError {
  return new ForumError('unavailable', reason)
}
