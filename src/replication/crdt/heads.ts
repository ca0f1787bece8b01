/**
 * Heads: how far each author's log goes, with what this turn delivers on top of what is durable.
 *
 * The log answers for the Readies before this one; what was delivered since stands here until it
 * is taken.
 */
import { type Batch, type BatchHash, lastSeq } from '../../core/entry.ts'
import { type Millis, millis, type ReplicaId } from '../../core/ids.ts'
import { RECENT_HASHES_MAX } from '../../core/limits.ts'
import type { AuthorHead, LogReader } from '../../core/log.ts'
import { includes, type VectorClock, type VersionVector } from '../../core/vector.ts'
import type { Append } from '../replication.ts'

export class Heads {
  readonly #log: LogReader
  readonly #heads = new Map<ReplicaId, AuthorHead>()
  /** Hashes of what was delivered lately: most duplicates are found without asking the log. */
  readonly #recent = new Set<BatchHash>()
  #pending: Append[] = []
  #held: VersionVector = new Map()

  constructor(log: LogReader) {
    this.#log = log
    this.reload()
  }

  /** What is durable: everything that was taken. */
  get held(): VersionVector {
    return this.#held
  }

  get authors(): Iterable<AuthorHead> {
    return this.#heads.values()
  }

  get size(): number {
    return this.#heads.size
  }

  get hasPending(): boolean {
    return this.#pending.length > 0
  }

  of(author: ReplicaId): AuthorHead | undefined {
    return this.#heads.get(author)
  }

  /** Entries of `author` that are held or delivered. */
  count(author: ReplicaId): number {
    return this.#heads.get(author)?.count ?? 0
  }

  latestTime(): Millis {
    let latest = 0
    for (const { lastTime } of this.#heads.values()) latest = Math.max(latest, lastTime)
    return millis(latest)
  }

  wasSeen(hash: BatchHash): boolean {
    return this.#recent.has(hash)
  }

  /** The batch with this entry, held or delivered. */
  batchAt(author: ReplicaId, seq: number): Batch | undefined {
    if (includes(this.#held, author, seq)) return this.#log.batchAt(author, seq)
    return this.#pending.find(({ batch }) => batch.author === author && spans(batch, seq))?.batch
  }

  /** Puts a batch, which must be its author's next, behind its author's head. */
  deliver(batch: Batch, clock: VectorClock): void {
    const { author, authorKey, hash, time } = batch
    const count = lastSeq(batch)
    this.#pending.push({ batch, clock })
    this.#heads.set(author, { author, authorKey, count, lastHash: hash, lastTime: time, clock })
    this.#remember(hash)
  }

  /** What was delivered since the last take; it counts as durable from now on. */
  take(): readonly Append[] {
    const taken = this.#pending
    if (taken.length === 0) return taken
    this.#pending = []
    this.#held = this.#counts()
    return taken
  }

  /** Begins again from the log, after entries were cut out of it. */
  reload(): void {
    this.#heads.clear()
    this.#recent.clear()
    for (const head of this.#log.heads()) this.#heads.set(head.author, head)
    this.#held = this.#counts()
  }

  #counts(): VersionVector {
    const counts = new Map<ReplicaId, number>()
    for (const { author, count } of this.#heads.values()) if (count > 0) counts.set(author, count)
    return counts
  }

  #remember(hash: BatchHash): void {
    this.#recent.add(hash)
    if (this.#recent.size <= RECENT_HASHES_MAX) return
    for (const oldest of this.#recent) {
      this.#recent.delete(oldest)
      return
    }
  }
}

function spans(batch: Batch, seq: number): boolean {
  return batch.firstSeq <= seq && seq <= lastSeq(batch)
}
