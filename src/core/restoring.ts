/**
 * Restoring: a payload that was missing comes back. It went because of a delete that turned out to
 * be void, or on the word of somebody who had no right to delete; see replication/SPEC.md [X6].
 */
import { countingClient, rebuildText, recountEdits } from './editing.ts'
import { comparePositions, type Position } from './entry.ts'
import type { Hash } from './digest.ts'
import type { ForumState, MessageRow, RequestRow, TopicRow } from './forum-state.ts'
import type { MessageId, TopicId } from './ids.ts'
import { changeLines, contentLine, targetOf } from './lines.ts'
import { canonicalTarget, targetRow, topicOf } from './lookup.ts'
import type { Op } from './op.ts'
import { canonicalMade } from './retry.ts'

type Content = string | Uint8Array

/** Puts a payload back, and makes the text anew that it is part of. Its hash was checked. */
export function restorePayload(
  state: ForumState,
  { position, content }: { readonly position: Position; readonly content: Content },
  hash: Hash,
): void {
  const op = state.getOp(position)
  if (op === undefined || state.erasedBy(position) !== undefined) return
  const row = shownBy(state, op, position)
  if (row === undefined || row.deleted) {
    state.putPayload(position, content)
    return
  }
  const target = targetOf(row)
  const removed = [contentLine(state, row, hash)]
  // What is made of the text is forgotten while it is still the old one.
  state.removeEdited(target)
  state.putPayload(position, content)
  if (op.kind === 'edit-message' && content instanceof Uint8Array) {
    const edit = state.editsOf(target).find((each) => isSame(each.position, position))
    const client = countingClient({ ...op, update: { ...op.update, content } })
    if (edit !== undefined) state.putEdit(target, { ...edit, client })
  }
  rebuildText(state, target)
  const added = [contentLine(state, recountEdits(state, target, row), hash)]
  changeLines(state, topicOf(state, target), { removed, added }, hash)
}

/** The row whose text the payload of a counting entry is part of. */
function shownBy(state: ForumState, op: Op, position: Position): TopicRow | MessageRow | undefined {
  const request = state.requests(op.request.key).find((row) => isSame(row.position, position))
  if (request === undefined) return undefined
  if (op.kind === 'edit-message') return targetRow(state, canonicalTarget(state, op.target))
  const row = madeBy(state, op, request)
  // What a retry repeats shows the text of the first.
  return row !== undefined && isSame(row.position, position) ? row : undefined
}

function madeBy(state: ForumState, op: Op, request: RequestRow): TopicRow | MessageRow | undefined {
  const id = canonicalMade(state, request)
  if (op.kind === 'create-topic') return state.getTopic(id as TopicId)
  return op.kind === 'post-message' ? state.getMessage(id as MessageId) : undefined
}

function isSame(a: Position, b: Position): boolean {
  return comparePositions(a, b) === 0
}
