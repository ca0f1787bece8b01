/** Runs entries through the real `apply`, and says what came of it. */
import { applyEntry } from '../../src/core/apply.ts'
import type { Entry } from '../../src/core/entry.ts'
import type { ForumState } from '../../src/core/forum-state.ts'
import type { ModelForum } from './model-forum.ts'
import { sha256 } from './ops.ts'
import type { PlainState } from './plain-state.ts'
import { openPlainState } from './plain-state.ts'
import { renderDigests, renderState } from './rendering.ts'

/** Applies one entry to a forum: the real one, or one with a planted bug. */
export type Apply = (state: ForumState, entry: Entry) => void

export const realApply: Apply = (state, entry) => {
  applyEntry(state, entry, sha256)
}

export interface Replayed {
  readonly state: PlainState
  readonly forum: ModelForum
  readonly digests: Record<string, string>
}

/** The forum after these entries, in this order. */
export function replay(order: readonly Entry[], apply: Apply = realApply): Replayed {
  const state = openPlainState()
  for (const entry of order) {
    state.receive(entry)
    apply(state, entry)
  }
  const forum = renderState(state, order)
  return { state, forum, digests: renderDigests(state) }
}
