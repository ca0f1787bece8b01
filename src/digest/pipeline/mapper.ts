/** Mapping, pure: a batch of rows becomes one part for every shard. */
import { type Computation, mapRows } from './computation.ts'
import type { Cell, GatherMessage, SourceBatch } from './messages.ts'

/**
 * What each shard gets of a batch, also where that is nothing: so the number of batches, which the
 * source knows, is the number of parts of every shard, and a part's id is that of its batch.
 */
export function mapBatch(
  computation: Computation,
  { from, seq, rows }: SourceBatch,
  shards: number,
): GatherMessage[] {
  const cells = Array.from({ length: shards }, (): Cell[] => [])
  for (const cell of mapRows(computation, rows)) cells[shardOf(cell[0], shards)]?.push(cell)
  return cells.map((own) => ({ from, part: { seq, cells: own }, total: null }))
}

/** The shard that has a key: FNV-1a over its UTF-16 units, which is spread enough and anywhere alike. */
export function shardOf(key: string, shards: number): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < key.length; index += 1) {
    hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193)
  }
  return (hash >>> 0) % shards
}
