/** Runs entries through the real `apply`, and says what came of it. */
import { expect } from 'vitest'
import type { Applied } from '../../src/core/apply.ts'
import { applyEntry } from '../../src/core/apply.ts'
import type { Entry } from '../../src/core/entry.ts'
import { isCauseOf } from '../../src/core/entry.ts'
import type { ForumState } from '../../src/core/forum-state.ts'
import type { Verdict } from './history-model.ts'
import { historyOf, place, verdictOf } from './history-model.ts'
import type { ModelForum } from './model-forum.ts'
import { renderModel } from './model-forum.ts'
import { sha256 } from './ops.ts'
import type { PlainState } from './plain-state.ts'
import { openPlainState } from './plain-state.ts'
import { renderDigests, renderState } from './rendering.ts'
import type { Scene } from './scene.ts'

/** Applies one entry to a forum: the real one, or one with a planted bug. */
export type Apply = (state: ForumState, entry: Entry) => Applied

export const realApply: Apply = (state, entry) => applyEntry(state, entry, sha256)

export interface Replayed {
  readonly state: PlainState
  readonly forum: ModelForum
  /** Hex digests by section. */
  readonly digests: Record<string, string>
  /** What each entry came to, by its position. */
  readonly verdicts: Record<string, Verdict>
}

const VERDICTS = { effective: 'counts', duplicate: 'duplicate', void: 'void' } as const

/** The forum after these entries, in this order. */
export function replay(order: readonly Entry[], apply: Apply = realApply): Replayed {
  const state = openPlainState()
  const verdicts: Record<string, Verdict> = {}
  for (const entry of order) {
    state.receive(entry)
    verdicts[place(entry)] = VERDICTS[apply(state, entry).kind]
  }
  return { state, forum: renderState(state, order), digests: renderDigests(state), verdicts }
}

/** What each entry comes to, by the model. */
export function modelVerdicts(entries: readonly Entry[]): Record<string, Verdict> {
  const history = historyOf(entries)
  return Object.fromEntries(entries.map((entry) => [place(entry), verdictOf(history, entry)]))
}

/** Orders tried for one scene: all of them, for the small scenes of tests of one rule. */
const ORDERS_MAX = 200

/** What a scene comes to: the same in every order that respects causes, and as the model says. */
export function settle(scene: Scene): Replayed {
  const { entries } = scene
  const settled = replay(entries)
  expect(settled.forum).toEqual(renderModel(entries))
  expect(settled.verdicts).toEqual(modelVerdicts(entries))
  for (const order of ordersOf(entries, [])) {
    const { forum, digests, verdicts } = replay(order)
    expect({ forum, digests, verdicts }).toEqual({
      forum: settled.forum,
      digests: settled.digests,
      verdicts: settled.verdicts,
    })
  }
  return settled
}

function ordersOf(left: readonly Entry[], done: readonly Entry[]): Entry[][] {
  if (left.length === 0) return [[...done]]
  const orders: Entry[][] = []
  for (const next of left) {
    if (orders.length >= ORDERS_MAX || left.some((other) => isCauseOf(other, next))) continue
    const rest = left.filter((other) => other !== next)
    orders.push(...ordersOf(rest, [...done, next]))
  }
  return orders
}
