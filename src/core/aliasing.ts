/**
 * Aliasing: moving what a row and others refer to from one id to another.
 *
 * Needed when a retry of one request turns out to stand at the smaller position: its id stays and
 * the id that everyone used so far becomes an alias. Rare, so plainness wins over speed: each row
 * that mentions the old id is taken out of its digest, rewritten and put in again.
 */
import type { Applying } from './applying.ts'
import type { EditRow, LikeRow, MarkRow, MessageRow, TopicRow, UserRow } from './forum-state.ts'
import { millis } from './ids.ts'
import { changeLines, contentLine, likeLine, markLine, targetOf, userLine } from './lines.ts'
import { addLikes, putLike } from './liking.ts'
import { topicOf } from './lookup.ts'
import { moveActs } from './moderating.ts'
import { isBanned } from './moderation.ts'
import { rebuildText } from './editing.ts'
import { merge } from './vector.ts'

type Moving = Pick<Applying, 'state' | 'hash'>

/** Replaces user `from` by `to`, everywhere. */
export function moveUser(moving: Moving, from: UserRow, to: UserRow): void {
  const { state, hash } = moving
  const { topics, messages } = state.contentBy(from.id)
  const likes = state.likesBy(from.id)
  const marks = state.marksBy(from.id)
  const counted = !isBanned(state, from.id)
  state.removeUser(from.id)
  state.putUser(to)
  state.putAlias('user', from.id, to.id)
  moveActs(state, 'user', from.id, to.id)
  changeLines(state, 'accounts', { removed: [userLine(from)], added: [userLine(to)] }, hash)
  for (const row of topics) rewriteTopic(moving, row, { ...row, user: to.id })
  for (const row of messages) rewriteMessage(moving, row, { ...row, user: to.id })
  for (const like of likes) {
    dropLike(moving, like, counted)
    putLike(moving, { ...like, user: to.id })
  }
  for (const mark of marks) moveMark(moving, mark, { ...mark, user: to.id })
}

/** Replaces message `from` by `to`, everywhere. `to` already has the counters of `from`. */
export function moveMessage(moving: Moving, from: MessageRow, to: MessageRow): void {
  const { state, hash } = moving
  const replies = state.repliesTo(from.id)
  const texts = takeTexts(moving, from)
  changeLines(state, from.topic, { removed: [contentLine(state, from, hash)] }, hash)
  state.removeEdited(targetOf(from))
  state.removeMessage(from.id)
  state.putAlias('message', from.id, to.id)
  moveActs(state, 'message', from.id, to.id)
  state.putMessage(to)
  putTexts(moving, to, texts)
  changeLines(state, to.topic, { added: [contentLine(state, current(state, to), hash)] }, hash)
  for (const row of replies) rewriteMessage(moving, row, { ...row, parent: to.id })
  for (const topic of new Set([from.topic, to.topic])) recount(moving, topic)
}

/** Replaces topic `from` by `to`, everywhere. Counts of messages are taken anew. */
export function moveTopic(moving: Moving, from: TopicRow, to: TopicRow): void {
  const { state, hash } = moving
  const messages = state.messagesOf(from.id)
  const marks = state.marksIn(from.id)
  const likes = messages.flatMap((row) => state.likesOf(targetOf(row)))
  const texts = takeTexts(moving, from)
  changeLines(state, from.id, { removed: [contentLine(state, from, hash)] }, hash)
  state.removeEdited(targetOf(from))
  state.removeTopic(from.id)
  state.putAlias('topic', from.id, to.id)
  moveActs(state, 'topic', from.id, to.id)
  state.putTopic(to)
  putTexts(moving, to, texts)
  changeLines(state, to.id, { added: [contentLine(state, current(state, to), hash)] }, hash)
  // Likes of messages have lines in the topic's digest; the rows themselves stay as they are.
  changeLines(state, from.id, { removed: likes.map(likeLine) }, hash)
  changeLines(state, to.id, { added: likes.map(likeLine) }, hash)
  for (const row of messages) rewriteMessage(moving, row, { ...row, topic: to.id })
  for (const mark of marks) moveMark(moving, mark, { ...mark, topic: to.id })
  recount(moving, to.id)
}

interface Texts {
  readonly likes: readonly LikeRow[]
  readonly edits: readonly EditRow[]
}

/** Takes likes and edits off a row that is about to move; its line must still be computable. */
function takeTexts(moving: Moving, row: TopicRow | MessageRow): Texts {
  const target = targetOf(row)
  const likes = moving.state.likesOf(target)
  for (const like of likes) removeLikeLine(moving, like)
  return { likes, edits: moving.state.editsOf(target) }
}

function putTexts(moving: Moving, row: TopicRow | MessageRow, { likes, edits }: Texts): void {
  const { state } = moving
  const target = targetOf(row)
  for (const like of likes) {
    const moved = { ...like, target }
    state.putLike(moved)
    changeLines(state, topicOf(state, target), { added: [likeLine(moved)] }, moving.hash)
  }
  for (const edit of edits) state.putEdit(target, edit)
  rebuildText(state, target)
}

function removeLikeLine({ state, hash }: Moving, like: LikeRow): void {
  changeLines(state, topicOf(state, like.target), { removed: [likeLine(like)] }, hash)
  state.removeLike(like.target, like.user)
}

/** Takes a like out, and off the target's count if it is in it. */
function dropLike(moving: Moving, like: LikeRow, counted: boolean): void {
  removeLikeLine(moving, like)
  if (counted && like.count % 2 === 1) addLikes(moving.state, like.target, -1)
}

function rewriteTopic({ state, hash }: Moving, old: TopicRow, row: TopicRow): void {
  const removed = [contentLine(state, old, hash)]
  state.putTopic(row)
  changeLines(state, row.id, { removed, added: [contentLine(state, row, hash)] }, hash)
}

/** Puts a message row back with other facts, maybe in another topic. */
function rewriteMessage({ state, hash }: Moving, old: MessageRow, row: MessageRow): void {
  changeLines(state, old.topic, { removed: [contentLine(state, old, hash)] }, hash)
  state.putMessage(row)
  changeLines(state, row.topic, { added: [contentLine(state, row, hash)] }, hash)
}

function moveMark({ state, hash }: Moving, from: MarkRow, to: MarkRow): void {
  const held = state.getMark(to.user, to.topic)
  state.removeMark(from.user, from.topic)
  const moved = { ...to, upTo: held === undefined ? to.upTo : merge(held, to.upTo) }
  state.putMark(moved)
  const removed = [markLine(from)]
  if (held !== undefined) removed.push(markLine({ ...to, upTo: held }))
  changeLines(state, 'accounts', { removed, added: [markLine(moved)] }, hash)
}

/** Takes a topic's counts from its messages. */
function recount({ state }: Moving, id: TopicRow['id']): void {
  const row = state.getTopic(id)
  if (row === undefined) return
  const messages = state.messagesOf(id)
  // The topic's own time, and the latest of its messages'.
  const latest = messages.reduce<number>((time, message) => Math.max(time, message.time), row.time)
  state.putTopic({ ...row, messages: messages.length, lastActivity: millis(latest) })
}

function current(state: Moving['state'], row: TopicRow | MessageRow): TopicRow | MessageRow {
  const now = 'hasText' in row ? state.getTopic(row.id) : state.getMessage(row.id)
  return now ?? row
}
