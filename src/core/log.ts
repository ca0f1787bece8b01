/** The log of one replica, to be read: all entries it holds, batch by batch. A port. */
import type { Batch, BatchHash, Position } from './entry.ts'
import type { Millis, ReplicaId } from './ids.ts'
import type { VectorClock, VersionVector } from './vector.ts'

/** What the log knows of one author. */
export interface AuthorHead {
  readonly author: ReplicaId
  /** Raw Ed25519 public key; known from the author's first batch on. */
  readonly authorKey: Uint8Array
  /** Entries held: dense from 1 to this. */
  readonly count: number
  /** Hash and time of the last batch held. */
  readonly lastHash: BatchHash | undefined
  readonly lastTime: Millis
  /** The author's full vector clock, as of its last batch held (its own count left out). */
  readonly clock: VectorClock
}

/** Proof that one author told two stories: two of its batches claim the same seq. */
export interface Equivocation {
  readonly first: Batch
  readonly second: Batch
}

/**
 * Where a batch came into this replica's log: 1, 2, 3… Local; a batch always stands behind all
 * its causes, so reading in this order is reading in causal order.
 */
export type Arrival = number

export interface ArrivedBatch {
  readonly arrival: Arrival
  readonly batch: Batch
  /** The author's full clock at this batch (its own count left out). */
  readonly clock: VectorClock
}

/** The log, to be read. Payloads that were erased are absent from the batches it answers. */
export interface LogReader {
  heads(): readonly AuthorHead[]
  version(): VersionVector
  /**
   * Ordered forums: how many entries are applied. The others are held, but not agreed on yet as
   * far as this replica knows. Elsewhere 0: what is held is applied.
   */
  applied(): number
  /** The batch that holds this entry, if it is held. */
  batchAt(author: ReplicaId, seq: number): Batch | undefined
  /**
   * Batches from `from` (inclusive) on, in order of arrival, until about `maxBytes` are read (at
   * least one if there is one). Batches whose every entry `known` counts are left out.
   * `next` is the arrival to go on from.
   */
  read(
    from: Arrival,
    known: VersionVector,
    maxBytes: number,
  ): { batches: readonly ArrivedBatch[]; next: Arrival }
  /** The first arrival that holds an entry which `known` does not count; the end if there is none. */
  firstMissing(known: VersionVector): Arrival
  /** The arrival that the next batch will get. */
  end(): Arrival
  /**
   * The sealed batch (payloads absent) of the delete that erased this entry's payload, also when
   * that delete has turned out to be void since.
   */
  erasing(author: ReplicaId, seq: number): Batch | undefined
  equivocations(): readonly Equivocation[]
  /**
   * What was taken out of the log because its author told two stories, as far as it is kept, with
   * the payloads that nothing has taken up again. Each author's in the order of their seqs.
   */
  voided(): readonly Batch[]
  /** Entries whose payload is neither held nor deleted by what stands in the log; `limit` of them. */
  missing(limit: number): readonly Position[]
}
