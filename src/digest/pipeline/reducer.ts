/** Handing on what a shard has gathered, pure: numbered parts, the same whenever it is done. */
import { DIGEST_PART_CELLS, DIGEST_WINDOW } from '../../core/limits.ts'
import type { Cell, GatherMessage } from './messages.ts'

/**
 * The parts of one shard for the query. A crash may make it hand them on twice: the cells come in
 * the same order then, so a part that has the same number has the same cells. There is always one,
 * and never more than the query's window: with very many cells the parts grow instead.
 */
export function* partsOf(
  shard: number,
  count: number,
  cells: Iterable<Cell>,
): Generator<GatherMessage> {
  const size = Math.max(DIGEST_PART_CELLS, Math.ceil(count / DIGEST_WINDOW))
  const total = Math.max(1, Math.ceil(count / size))
  let part: Cell[] = []
  let seq = 0
  for (const cell of cells) {
    part.push(cell)
    if (part.length < size) continue
    yield { from: shard, part: { seq, cells: part }, total }
    seq += 1
    part = []
  }
  if (seq < total) yield { from: shard, part: { seq, cells: part }, total }
}
