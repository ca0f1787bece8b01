/** What the checkers say of a free forum that was hurt. */
import type { Followed } from '../load/follower.ts'
import { checkConvergence } from './checkers/convergence.ts'
import { checkDurability } from './checkers/durability.ts'
import { checkErasure } from './checkers/erasure.ts'
import { checkExactlyOnce } from './checkers/exactly-once.ts'
import { checkSessions } from './checkers/session.ts'
import { checkFollowed } from './followed.ts'
import type { History, Rendering } from './history.ts'

/** All that there is to be judged; plain data. */
export interface CrdtHistory {
  readonly history: History
  /** Of each replica at rest; none if they did not come to rest. */
  readonly renderings: readonly Rendering[]
  readonly followed: readonly Followed[]
  /** What should not have happened and needs no checker, in words. */
  readonly surprises: readonly string[]
}

/** Each rule that was broken, in words, the checker first. */
export function judgeCrdt({ history, renderings, followed, surprises }: CrdtHistory): string[] {
  const violations = [
    ...checkConvergence(history, renderings),
    ...checkDurability(history, renderings),
    ...checkSessions(history),
    ...checkExactlyOnce(history, renderings),
    ...checkErasure(history, renderings),
  ]
  const [first] = renderings
  return [
    ...surprises,
    ...violations.map(({ checker, text }) => `${checker}: ${text}`),
    ...(first === undefined ? [] : followed.flatMap((one) => checkFollowed(one, first))),
  ]
}
