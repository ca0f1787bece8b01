/** What a pipeline computes, as far as it must know. */
import type { Cell, Json } from './messages.ts'

/**
 * Rows become cells, cells of one key are merged, and all of them come to the result.
 *
 * Merging must not depend on the order nor on how rows were grouped: then whatever way the work was
 * spread and repeated, the result is the same byte for byte.
 */
export interface Computation {
  map(row: Json): Iterable<Cell>
  merge(key: string, a: Json, b: Json): Json
  /** The result as text, from each key once, the keys in ascending order. */
  finish(cells: Iterable<Cell>): string
}

/** Whoever computes alike, says the same version; settings are checked by it. */
export interface ComputationSource {
  readonly version: string
  /** Throws when the settings are none that it knows. */
  of(settings: Json): Computation
}

/** All in one process: what the pipeline must come to. */
export function computeAtOnce(computation: Computation, rows: Iterable<Json>): string {
  const cells = Array.from(mapRows(computation, rows))
  return computation.finish(cells.sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** The cells of some rows, each key once. */
export function mapRows({ map, merge }: Computation, rows: Iterable<Json>): Map<string, Json> {
  const found = new Map<string, Json>()
  for (const row of rows) {
    for (const [key, value] of map(row)) {
      const before = found.get(key)
      found.set(key, before === undefined ? value : merge(key, before, value))
    }
  }
  return found
}
