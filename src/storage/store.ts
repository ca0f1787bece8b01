/**
 * The store: the log and the forum of one replica, changed together in one transaction.
 *
 * Implementations: memory (tests, simulation) and SQLite. Both pass test/storage/contract.ts.
 */
import type { Batch } from '../core/entry.ts'
import type { ForumReader, ForumState } from '../core/forum-state.ts'
import type { ForumId, ReplicaId } from '../core/ids.ts'
import type { Arrival, Equivocation, LogReader } from '../core/log.ts'
import type { ForumQueries } from '../core/query.ts'
import type { VectorClock } from '../core/vector.ts'

/** What may be changed, all or nothing. */
export interface Transaction {
  readonly forum: ForumState
  /** Puts a batch at the end of the log, payloads included. `clock` as in `ArrivedBatch`. */
  append(batch: Batch, clock: VectorClock): Arrival
  /** Takes every batch of `author` that begins at or behind `fromSeq` out of the log. */
  removeFrom(author: ReplicaId, fromSeq: number): void
  addEquivocation(proof: Equivocation): void
  /** Empties the forum, not the log: for a rebuild. */
  clearForum(): void
}

export interface Store extends AsyncDisposable {
  readonly forumId: ForumId
  readonly log: LogReader
  /** The committed forum, for the API. */
  readonly queries: ForumQueries
  /** The committed forum, for rules. */
  readonly state: ForumReader
  /**
   * Runs `change` in one transaction and makes it durable before it returns. If `change` throws,
   * or the disk refuses (`overloaded` when it is full), nothing of it stays.
   * `change` must be synchronous.
   */
  transaction<T>(change: (transaction: Transaction) => T): T
  /**
   * Work that may wait, a little of it: search index, truncating erased text out of the
   * write-ahead log. Answers whether there is more to do. For want of disk it does nothing, and
   * tries again next time.
   */
  idle(): boolean
}
