/**
 * Gathering: what a stage with state does with the parts that reach it, pure.
 *
 * Parts come from origins (of a reducer the sources, of the query the reducers), numbered from 0 by
 * each, in any order and more than once. Each takes effect once, and all have come when every origin
 * has said how many there are and so many were seen: nobody guesses which is the last.
 */
import { assert } from '../../core/assert.ts'
import type { GatherMessage } from './messages.ts'
import { hasSeen, NOTHING_SEEN, type SeenWindow, withSeen } from './seen-window.ts'

export interface Gathering {
  /** One for each origin. */
  readonly seen: readonly SeenWindow[]
  /** How many parts each origin makes; null while it has not said so. */
  readonly totals: readonly (number | null)[]
}

export function newGathering(origins: number): Gathering {
  return {
    seen: Array.from({ length: origins }, () => NOTHING_SEEN),
    totals: Array.from({ length: origins }, () => null),
  }
}

/** The gathering with a message counted, and whether the parts in it are to take effect. */
export function receive(
  { seen, totals }: Gathering,
  message: GatherMessage,
): { readonly gathering: Gathering; readonly isNew: boolean } {
  const { from, total } = message
  const window = seen[from]
  assert(window !== undefined, `origin ${from} of ${seen.length}`)
  const known = totals[from] ?? null
  assert(known === null || total === null || known === total, `totals ${known} and ${total}`)
  const seq = message.part?.seq
  const isNew = seq !== undefined && !hasSeen(window, seq)
  return {
    isNew,
    gathering: {
      seen: isNew ? seen.with(from, withSeen(window, seq)) : seen,
      totals: known === null && total !== null ? totals.with(from, total) : totals,
    },
  }
}

/** Whether everything has come. */
export function isComplete({ seen, totals }: Gathering): boolean {
  return totals.every((total, from) => total !== null && seen[from]?.next === total)
}
