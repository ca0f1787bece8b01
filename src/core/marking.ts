/** Read marks: per user and topic a vector of what was read, merged by max. */
import type { Applying } from './applying.ts'
import { changeLines, markLine } from './lines.ts'
import { canonical } from './lookup.ts'
import type { MarkRead } from './op.ts'
import { EMPTY, merge } from './vector.ts'

export function markRead({ state, op, hash }: Applying<MarkRead>): void {
  const user = canonical(state, 'user', op.user)
  const topic = canonical(state, 'topic', op.topic)
  const held = state.getMark(user, topic)
  const upTo = merge(held ?? EMPTY, op.upTo)
  state.putMark({ user, topic, upTo })
  const removed = held === undefined ? [] : [markLine({ user, topic, upTo: held })]
  changeLines(state, 'accounts', { removed, added: [markLine({ user, topic, upTo })] }, hash)
}
