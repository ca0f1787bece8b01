/**
 * The store: the log and the forum of one replica, changed together in one transaction.
 *
 * Implementations: memory (tests, simulation) and SQLite. Both pass test/storage/contract.ts.
 */
import type { Batch, BatchHash } from '../core/entry.ts'
import type { ForumReader, ForumState } from '../core/forum-state.ts'
import type { ForumId, ReplicaId } from '../core/ids.ts'
import type { Arrival, Equivocation, LogReader } from '../core/log.ts'
import type { ForumQueries } from '../core/query.ts'
import type { VectorClock } from '../core/vector.ts'
import type { DigestSpec, ForumDigest } from '../digest/definition.ts'
import type { LanguageOf } from '../digest/language.ts'

export interface TransactionOptions {
  /**
   * Whether it must be durable before `transaction` returns. If not, it becomes so with the next
   * that must, or with `flush`; a crash before that takes it back whole. Default true.
   */
  readonly durable?: boolean
}

/** What may be changed, all or nothing. */
export interface Transaction {
  readonly forum: ForumState
  /** Puts a batch at the end of the log, payloads included. `clock` as in `ArrivedBatch`. */
  append(batch: Batch, clock: VectorClock): Arrival
  /** Takes every batch of `author` that begins at or behind `fromSeq` out of the log. */
  removeFrom(author: ReplicaId, fromSeq: number): void
  /** The same, but what is taken out is kept aside: see `LogReader.voided`. */
  setAside(author: ReplicaId, fromSeq: number): void
  /** Keeps a void batch that a peer had. Answers whether it was new and there was room. */
  keepVoid(batch: Batch): boolean
  /** Erases the payload of an op in a void batch: it was taken up again. */
  eraseVoid(batch: BatchHash, opIndex: number): void
  addEquivocation(proof: Equivocation): void
  /** Ordered forums: so many entries are applied; see `LogReader.applied`. */
  setApplied(count: number): void
  /**
   * Empties the forum, not the log: for a rebuild. What had been erased is missing until a delete
   * is applied again.
   */
  clearForum(): void
}

/** Work that is done a little at each step, which answers how much of it is done, from 0 to 1. */
export type Steps<Result> = Generator<number, Result, void>

export interface Store extends AsyncDisposable {
  readonly forumId: ForumId
  readonly log: LogReader
  /** The committed forum, for the API. */
  readonly queries: ForumQueries
  /** The committed forum, for rules. */
  readonly state: ForumReader
  /**
   * Runs `change` in one transaction and, unless told otherwise, makes it durable before it
   * returns. If `change` throws, or the disk refuses (`overloaded` when it is full), nothing of it
   * stays. `change` must be synchronous. Throws
   * LostFlushError, which ends the process, if the disk took it and then did not flush.
   */
  transaction<T>(change: (transaction: Transaction) => T, options?: TransactionOptions): T
  /**
   * Makes durable what was committed before, while this process does other things. It rejects as
   * `transaction` throws.
   */
  flush(): Promise<void>
  /**
   * Answers a digest of the committed forum, some milliseconds of work at each step. Others may
   * change the forum between steps: each row counts as it is when it is come to. Equal to
   * `foldDigest` of the same rows.
   */
  digest(spec: DigestSpec, languageOf: LanguageOf): Steps<ForumDigest>
  /** What the coordinator of this replica kept last; undefined if it never did. */
  coordination(): Uint8Array | undefined
  /** Keeps what its coordinator must not forget; durable before it returns. */
  keepCoordination(state: Uint8Array): void
  /**
   * Work that may wait, a little of it: search index, truncating erased text out of the
   * write-ahead log. Answers whether there is more to do. For want of disk it does nothing, and
   * tries again next time.
   */
  idle(): boolean
}
