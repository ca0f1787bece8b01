/**
 * Likes: one grow-only counter per (target, user), merged by max; odd means liked.
 * Those of banned users are kept, and do not count.
 */
import type { Applying } from './applying.ts'
import type { ForumState, LikeRow } from './forum-state.ts'
import { changeLines, likeLine } from './lines.ts'
import { canonical, canonicalTarget, targetRow, topicOf } from './lookup.ts'
import { isBanned } from './moderation.ts'
import type { Like, Target } from './op.ts'

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
  if (change !== 0 && !isBanned(state, row.user)) addLikes(state, row.target, change)
}

/** Changes the likes that a target has. */
export function addLikes(state: ForumState, target: Target, change: number): void {
  if (target.kind === 'topic') {
    const row = state.getTopic(target.id)
    if (row !== undefined) state.putTopic({ ...row, likes: row.likes + change })
  } else {
    const row = state.getMessage(target.id)
    if (row !== undefined) state.putMessage({ ...row, likes: row.likes + change })
  }
}
