/**
 * The source, pure: which batches may be sent, and which must be sent again.
 *
 * It never has a batch under way that is DIGEST_WINDOW or more ahead of what the slowest shard has
 * seen of it. So every shard can tell a duplicate from a new part with a bit each, and the broker
 * never holds more than that, however slow the workers are.
 */
import { DIGEST_UNCONFIRMED_MAX, DIGEST_WINDOW } from '../../core/limits.ts'
import type { Json, SourceBatch } from './messages.ts'

export interface Source {
  readonly from: number
  /** Of the next batch. */
  readonly next: number
  /** How far each shard has seen all. */
  readonly seenBy: readonly number[]
  /** Given to the broker, which has not confirmed them. */
  readonly unconfirmed: ReadonlyMap<number, SourceBatch>
}

export function newSource(from: number, shards: number): Source {
  return { from, next: 0, seenBy: Array.from({ length: shards }, () => 0), unconfirmed: new Map() }
}

/** Whether there is room for one more batch. */
export function maySend({ next, seenBy, unconfirmed }: Source): boolean {
  return next < Math.min(...seenBy) + DIGEST_WINDOW && unconfirmed.size < DIGEST_UNCONFIRMED_MAX
}

/** Numbers the rows; they count as under way from here on. */
export function send(
  source: Source,
  rows: readonly Json[],
): { source: Source; batch: SourceBatch } {
  const batch: SourceBatch = { from: source.from, seq: source.next, rows: [...rows] }
  const unconfirmed = new Map(source.unconfirmed).set(batch.seq, batch)
  return { batch, source: { ...source, next: source.next + 1, unconfirmed } }
}

/** The broker has it for good. */
export function confirmed(source: Source, seq: number): Source {
  const unconfirmed = new Map(source.unconfirmed)
  unconfirmed.delete(seq)
  return { ...source, unconfirmed }
}

/** A shard has said how far it is; such words may be late. */
export function seenUpTo(source: Source, shard: number, next: number): Source {
  const before = source.seenBy[shard]
  if (before === undefined || next <= before) return source
  return { ...source, seenBy: source.seenBy.with(shard, next) }
}
