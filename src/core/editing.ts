/**
 * Edits: relative changes of a text, merged by Yjs, so that concurrent edits all survive.
 *
 * All edits of a target are kept as rows. Those count whose update is a text update; of several
 * with one Yjs client id (retries of one request), the one at the smallest position. The text is
 * a function of the set of edits that count, so the order of arrival does not matter.
 */
import type { Applying } from './applying.ts'
import type { Position } from './entry.ts'
import type { EditRow, ForumReader, ForumState, MessageRow, TopicRow } from './forum-state.ts'
import { changeLines, contentLine } from './lines.ts'
import {
  canonical,
  canonicalTarget,
  originalText,
  pastTarget,
  targetRow,
  topicOf,
} from './lookup.ts'
import type { EditMessage, Target } from './op.ts'
import { applyUpdates, editClientId, isTextUpdate, originalDocument } from './text.ts'

export function editMessage(applying: Applying<EditMessage>): void {
  const { state, entry, op, hash } = applying
  const target = canonicalTarget(state, op.target)
  const row = targetRow(state, target)
  const position = { author: entry.author, seq: entry.seq }
  if (row.deleted) {
    eraseWith(state, row, position)
    return
  }
  const removed = [contentLine(state, row, hash)]
  const client = countingClient(op)
  const user = canonical(state, 'user', op.user)
  const opens = op.opens === true && { opens: true as const }
  state.putEdit(target, { position, client, user, time: entry.time, ...opens })
  if (client !== 0) rebuildText(state, target)
  const added = [contentLine(state, recountEdits(state, target, row), hash)]
  changeLines(state, topicOf(state, target), { removed, added }, hash)
}

/** Keeps an edit that does not count, so that its update is erased with the text. */
export function rememberEdit({ state, entry, op, isPast }: Applying<EditMessage>): void {
  if (pastTarget(state, op.target, isPast) === undefined) return
  const target = canonicalTarget(state, op.target)
  const row = targetRow(state, target)
  const position = { author: entry.author, seq: entry.seq }
  const user = canonical(state, 'user', op.user)
  if (row.deleted) eraseWith(state, row, position)
  else state.putEdit(target, { position, client: 0, user, time: entry.time })
}

/** Edits that count, in order of their positions. */
export function countingEdits(state: ForumReader, target: Target): readonly EditRow[] {
  const seen = new Set<number>([0])
  return state.editsOf(target).filter(({ client }) => !seen.has(client) && seen.add(client))
}

/**
 * Makes the shown text anew from the original and all edits that count, in order of their
 * positions. Adding only the new update to the last document would be quicker, and right for every
 * update that Yjs makes; but a forged one may mean different things in different orders.
 */
export function rebuildText(state: ForumState, target: Target): void {
  const edits = countingEdits(state, target)
  if (edits.length === 0) {
    state.removeEdited(target)
    return
  }
  const original = originalDocument(originalText(state, targetRow(state, target)))
  const updates = edits
    .map(({ position }) => state.getPayload(position))
    .filter((update) => update instanceof Uint8Array)
  state.putEdited(target, applyUpdates(original, updates))
}

/** The document of a text: that of its edits, or the one every replica makes of the original. */
export function documentOf(state: ForumReader, target: Target): Uint8Array {
  const edited = state.getEdited(target)
  return edited?.document ?? originalDocument(originalText(state, targetRow(state, target)))
}

/** The edit that opened a text for everybody; undefined while only its author edits it. */
export function openingOf(state: ForumReader, target: Target): EditRow | undefined {
  return state.editsOf(target).find(({ opens }) => opens === true)
}

/** The update goes the way of the deleted text. */
function eraseWith(state: ForumState, row: TopicRow | MessageRow, update: Position): void {
  const because = state.erasedBy(row.position)
  if (because !== undefined) state.erasePayload(update, because)
}

/** 0 for an update that was erased, or that is none of a text made by this request. */
export function countingClient(op: EditMessage): number {
  const client = editClientId(op.request.key)
  const update = op.update.content
  return update !== undefined && isTextUpdate(update, client) ? client : 0
}

/** Puts the row back with its number of counting edits. */
export function recountEdits(
  state: ForumState,
  target: Target,
  row: TopicRow | MessageRow,
): TopicRow | MessageRow {
  const edits = countingEdits(state, target).length
  if ('hasText' in row) {
    const topic = { ...row, edits }
    state.putTopic(topic)
    return topic
  }
  const message = { ...row, edits }
  state.putMessage(message)
  return message
}
