/** Likes: one grow-only counter per (target, user), merged by max; odd means liked. */
import type { Applying } from './applying.ts'
import type { LikeRow } from './forum-state.ts'
import { changeLines, likeLine } from './lines.ts'
import { canonical, canonicalTarget, targetRow, topicOf } from './lookup.ts'
import type { Like } from './op.ts'

export function likeTarget(applying: Applying<Like>): void {
  const { state, op } = applying
  const target = canonicalTarget(state, op.target)
  if (targetRow(state, target).deleted) return
  putLike(applying, { target, user: canonical(state, 'user', op.user), count: op.count })
}

/** Merges a counter into the one that is held, and the target's likes with it. */
export function putLike({ state, hash }: Pick<Applying, 'state' | 'hash'>, row: LikeRow): void {
  const held = state.getLike(row.target, row.user)
  if (held >= row.count) return
  state.putLike(row)
  const section = topicOf(state, row.target)
  const removed = held === 0 ? [] : [likeLine({ ...row, count: held })]
  changeLines(state, section, { removed, added: [likeLine(row)] }, hash)
  const change = (row.count % 2) - (held % 2)
  if (change === 0) return
  if (row.target.kind === 'topic') {
    const topic = state.getTopic(row.target.id)
    if (topic !== undefined) state.putTopic({ ...topic, likes: topic.likes + change })
  } else {
    const message = state.getMessage(row.target.id)
    if (message !== undefined) state.putMessage({ ...message, likes: message.likes + change })
  }
}
