/**
 * Deletions: permanent. The text, its edits and its likes are gone from the forum and the log;
 * the row, its id and the answers to it stay. Delete wins over what is concurrent with it, because
 * everything that comes to a deleted row later has no effect (and its payload is erased).
 */
import type { Applying } from './applying.ts'
import type { MessageRow, TopicRow } from './forum-state.ts'
import { changeLines, contentLine, likeLine } from './lines.ts'
import { canonicalTarget, makers, targetRow, topicOf } from './lookup.ts'
import type { DeleteMessage } from './op.ts'

export function deleteMessage(applying: Applying<DeleteMessage>): void {
  const { state, entry, op, hash } = applying
  const target = canonicalTarget(state, op.target)
  const row = targetRow(state, target)
  if (row.deleted) return
  const because = { author: entry.author, seq: entry.seq }
  const likes = state.likesOf(target)
  const removed = [contentLine(state, row, hash), ...likes.map(likeLine)]
  for (const { user } of likes) state.removeLike(target, user)
  for (const { position } of state.editsOf(target)) state.erasePayload(position, because)
  for (const position of makers(row)) state.erasePayload(position, because)
  state.removeEdits(target)
  state.removeEdited(target)
  const added = [contentLine(state, putDeleted(applying, row), hash)]
  changeLines(state, topicOf(state, target), { removed, added }, hash)
}

function putDeleted({ state }: Applying<DeleteMessage>, row: TopicRow | MessageRow) {
  const nothing = { deleted: true, edits: 0, likes: 0 }
  if ('hasText' in row) {
    const topic = { ...row, ...nothing }
    state.putTopic(topic)
    return topic
  }
  const message = { ...row, ...nothing }
  state.putMessage(message)
  return message
}
