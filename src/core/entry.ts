/**
 * Entries and batches: ops with a position.
 *
 * A batch is consecutive entries of one author, sealed by one signature: the unit of disk, wire
 * and signature. Its body is kept exactly as it was sealed; it is never encoded again.
 */
import type { Branded, ForumId, Millis, ReplicaId } from './ids.ts'
import type { Op } from './op.ts'
import type { Vector, VectorClock } from './vector.ts'

/** Where an entry stands: the `seq`-th (from 1) in the log of `author`. */
export interface Position {
  readonly author: ReplicaId
  readonly seq: number
}

/** Lower-case hex of the SHA-256 of a batch's body. */
export type BatchHash = Branded<string, 'BatchHash'>

/** What a batch says, before it is sealed. */
export interface Draft {
  readonly forum: ForumId
  readonly author: ReplicaId
  readonly firstSeq: number
  /** Chain configuration; 0 in crdt mode. */
  readonly epoch: number
  /** Hash of the author's previous batch; undefined in its first. */
  readonly previous: BatchHash | undefined
  /** What changed in the author's clock since its previous batch; its own count left out. */
  readonly clockDelta: Vector
  /** Hybrid logical time: never before the time of any cause. */
  readonly time: Millis
  readonly ops: readonly Op[]
}

export interface Batch extends Draft {
  /** The sealed bytes: `hash` and `signature` are of these. Payload contents are not in them. */
  readonly body: Uint8Array
  readonly signature: Uint8Array
  /** The author's Ed25519 public key (raw, 32 bytes). */
  readonly authorKey: Uint8Array
  readonly hash: BatchHash
}

/** An op at its place, with what its author had seen. */
export interface Entry extends Position {
  readonly time: Millis
  /**
   * All that is in the entry's causal past, the author's own earlier batches included. Earlier
   * entries of the same batch are causes too: `seq` tells them.
   */
  readonly clock: VectorClock
  readonly op: Op
}

export function lastSeq(batch: Draft): number {
  return batch.firstSeq + batch.ops.length - 1
}

/** The entries of a batch whose author's full clock (after `clockDelta`) is `clock`. */
export function entriesOf(batch: Draft, clock: VectorClock): Entry[] {
  const { author, firstSeq, time } = batch
  return batch.ops.map((op, index) => ({ author, seq: firstSeq + index, time, clock, op }))
}

/** Whether `position` is in the causal past of `entry`. */
export function isCauseOf(position: Position, entry: Position & Pick<Entry, 'clock'>): boolean {
  if (position.author === entry.author) return position.seq < entry.seq
  return (entry.clock.get(position.author) ?? 0) >= position.seq
}

/** A total order of positions, the same on every replica. */
export function comparePositions(a: Position, b: Position): number {
  if (a.author !== b.author) return a.author < b.author ? -1 : 1
  return a.seq - b.seq
}
