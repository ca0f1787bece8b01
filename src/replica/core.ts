/**
 * The core of a replica: the one place where replication, store and forum meet. Synchronous and
 * without clocks of its own, so that the simulation runs exactly this code.
 *
 * A turn does what is ready in one fixed order: make durable (append and apply, one transaction),
 * then hand out what may be sent, told to subscribers, and answered.
 */
import { type Admitted, admit } from '../core/admit.ts'
import { type Applied, applyEntry } from '../core/apply.ts'
import { digestToHex, type Hash } from '../core/digest.ts'
import type { Entry, Position } from '../core/entry.ts'
import { entriesOf } from '../core/entry.ts'
import { asForumError, ForumError } from '../core/error.ts'
import type { ReplicaId } from '../core/ids.ts'
import { CHUNK_BYTES } from '../core/limits.ts'
import type { Outcome, WriteRequest } from '../core/request.ts'
import { EMPTY, type VersionVector } from '../core/vector.ts'
import type {
  Input,
  Outgoing,
  ProposalId,
  Ready,
  Refused,
  Replication,
  ReplicationStatus,
  Settlement,
} from '../replication/replication.ts'
import type { Store, Transaction } from '../storage/store.ts'

/** The answer to a proposal. */
export type Settled =
  | { readonly proposal: ProposalId; readonly outcome: Outcome }
  | { readonly proposal: ProposalId; readonly error: ForumError }

/** Entries of one author that were applied one behind the other. */
export interface AppliedRun {
  /** What was applied before the first of them. */
  readonly before: VersionVector
  readonly entries: readonly Entry[]
}

/** What a turn leaves to be done, in this order. */
export interface Turn {
  readonly send: readonly Outgoing[]
  readonly applied: readonly AppliedRun[]
  readonly settled: readonly Settled[]
  readonly refused: readonly Refused[]
  /** The disk refused; nothing of the turn stays. */
  readonly failure: ForumError | undefined
}

export interface ReplicaCoreOptions {
  readonly store: Store
  readonly hash: Hash
  /** Opens the replication machine on the log as it is. Called again after a failed turn. */
  readonly openReplication: () => Replication
}

export class ReplicaCore {
  readonly #store: Store
  readonly #hash: Hash
  readonly #openReplication: () => Replication
  readonly #connected = new Set<ReplicaId>()
  readonly #outstanding = new Set<ProposalId>()
  #replication: Replication
  #nextProposal: ProposalId = 1

  constructor({ store, hash, openReplication }: ReplicaCoreOptions) {
    this.#store = store
    this.#hash = hash
    this.#openReplication = openReplication
    this.#replication = openReplication()
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
    const admitted: Admitted = admit(this.#store.state, request, this.#hash)
    if (admitted.kind === 'done') return admitted.outcome
    const proposal = this.#nextProposal++
    this.#outstanding.add(proposal)
    this.#replication.step({ kind: 'propose', proposal, op: admitted.op })
    return proposal
  }

  /** Anything but a proposal. */
  step(input: Exclude<Input, { kind: 'propose' | 'applied' }>): void {
    if (input.kind === 'connected') this.#connected.add(input.peer)
    if (input.kind === 'disconnected') this.#connected.delete(input.peer)
    this.#replication.step(input)
  }

  /** Does what is ready; undefined if nothing is. */
  turn(): Turn | undefined {
    if (!this.#replication.hasReady()) return undefined
    const before = this.#store.log.version()
    const ready = this.#replication.takeReady()
    let results: readonly Applied[]
    try {
      results = this.#commit(ready)
    } catch (reason) {
      return this.#fail(asForumError(reason))
    }
    if (isChange(ready)) this.#tellDigest()
    return {
      send: ready.send,
      applied: runsOf(ready.apply, before),
      settled: this.#settle(ready, results),
      refused: ready.refused,
      failure: undefined,
    }
  }

  /** Appends and applies, in one transaction; answers what each entry came to. */
  #commit(ready: Ready): readonly Applied[] {
    if (!isChange(ready)) return []
    return this.#store.transaction((transaction) => {
      for (const proof of ready.equivocations) transaction.addEquivocation(proof)
      if (ready.cut.length > 0) this.#cut(transaction, ready.cut)
      for (const { batch, clock } of ready.append) transaction.append(batch, clock)
      return ready.apply.map((entry) => applyEntry(transaction.forum, entry, this.#hash))
    })
  }

  /** Takes void entries out of the log and builds the forum again from what remains. */
  #cut(transaction: Transaction, cut: readonly Position[]): void {
    for (const { author, seq } of cut) transaction.removeFrom(author, seq)
    transaction.clearForum()
    const { log } = this.#store
    let next = 1
    while (next < log.end()) {
      const page = log.read(next, EMPTY, CHUNK_BYTES)
      for (const { batch, clock } of page.batches) {
        const entries = entriesOf(batch, clock).filter((entry) => !isCut(entry, cut))
        for (const entry of entries) applyEntry(transaction.forum, entry, this.#hash)
      }
      next = page.next
    }
  }

  #settle(ready: Ready, results: readonly Applied[]): Settled[] {
    if (ready.settle.length === 0) return []
    const resultOf = new Map<string, Applied>()
    ready.apply.forEach(({ author, seq }, index) => {
      const result = results[index]
      if (result !== undefined) resultOf.set(`${author}:${seq}`, result)
    })
    return ready.settle.map((settlement) => {
      this.#outstanding.delete(settlement.proposal)
      return settledBy(settlement, resultOf)
    })
  }

  /** The disk refused: forget the turn, go on from the log, fail what was under way. */
  #fail(failure: ForumError): Turn {
    this.#replication = this.#openReplication()
    for (const peer of this.#connected) this.#replication.step({ kind: 'connected', peer })
    this.#tellDigest()
    const settled = [...this.#outstanding].map((proposal) => ({ proposal, error: failure }))
    this.#outstanding.clear()
    return { send: [], applied: [], settled, refused: [], failure }
  }

  #tellDigest(): void {
    this.#replication.step({ kind: 'applied', digest: this.#store.queries.forumDigest() })
  }
}

function isChange(ready: Ready): boolean {
  return (
    ready.append.length > 0 ||
    ready.apply.length > 0 ||
    ready.cut.length > 0 ||
    ready.equivocations.length > 0
  )
}

function isCut(entry: Entry, cut: readonly Position[]): boolean {
  return cut.some(({ author, seq }) => entry.author === author && entry.seq >= seq)
}

function settledBy(settlement: Settlement, resultOf: ReadonlyMap<string, Applied>): Settled {
  const { proposal } = settlement
  if ('refused' in settlement) {
    return { proposal, error: new ForumError('unavailable', settlement.refused) }
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

/** One copy of the version per run, not per entry: within a run only its author's count moves. */
function runsOf(entries: readonly Entry[], before: VersionVector): AppliedRun[] {
  const runs: { before: VersionVector; entries: [Entry, ...Entry[]] }[] = []
  for (const entry of entries) {
    const run = runs.at(-1)
    if (run?.entries[0].author === entry.author) run.entries.push(entry)
    else runs.push({ before: run === undefined ? before : versionAfter(run), entries: [entry] })
  }
  return runs
}

/** The version behind the last entry of a run. */
export function versionAfter(
  { before, entries }: AppliedRun,
  count = entries.length,
): VersionVector {
  const last = entries[count - 1]
  return last === undefined ? before : new Map(before).set(last.author, last.seq)
}
