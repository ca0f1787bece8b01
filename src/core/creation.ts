/**
 * Creations: users, topics, messages.
 *
 * When a concurrent retry of the same request was applied before, there is a row already. If the
 * new entry's position is the larger one, its id becomes an alias of that row; if it is the
 * smaller one, the row moves to the new id (aliasing.ts) and takes the new entry's facts.
 */
import { toHex } from './bytes.ts'
import type { Applying, Made } from './applying.ts'
import { moveMessage, moveTopic, moveUser } from './aliasing.ts'
import { rememberEdit } from './editing.ts'
import { comparePositions, type Entry, type Position } from './entry.ts'
import type { ContentRow, MessageRow, RequestRow, TopicRow, UserRow } from './forum-state.ts'
import {
  type ContentId,
  type ContentKind,
  contentId,
  type MessageId,
  type Millis,
  millis,
  type TopicId,
  type UserId,
} from './ids.ts'
import {
  changeLines,
  contentLine,
  messageLine,
  NO_TEXT,
  originalHash,
  topicLine,
  userLine,
} from './lines.ts'
import { canonical } from './lookup.ts'
import type { CreateTopic, CreateUser, Op, Payload, PostMessage } from './op.ts'
import { canonicalMade, concurrentRetry } from './retry.ts'

/** What a creation makes. */
const KINDS = {
  'create-user': 'user',
  'create-topic': 'topic',
  'post-message': 'message',
} as const

/** The kind of thing that an op makes, if it makes one. */
export function kindMadeBy(op: Op): ContentKind | undefined {
  return op.kind in KINDS ? KINDS[op.kind as keyof typeof KINDS] : undefined
}

/**
 * Gives a creation its number, also one that comes to nothing: so the ids in an author's log
 * depend on that log alone, and nothing that turns void later moves them.
 */
export function countCreation({ state, entry, op }: Applying): void {
  const kind = kindMadeBy(op)
  if (kind !== undefined) state.putCount(kind, entry.author, state.getCount(kind, entry.author) + 1)
}

/** Says that the id of a creation that came to nothing has no row. */
export function markVoidId(applying: Applying): void {
  const kind = kindMadeBy(applying.op)
  if (kind !== undefined) applying.state.putVoidId(kind, ownId(applying, kind))
}

export function createUser(applying: Applying<CreateUser>): Made {
  const { state, op, hash } = applying
  const own = ownId<UserId>(applying, 'user')
  const row: UserRow = {
    id: own,
    ...facts(applying),
    name: op.name,
    secretHash: toHex(op.secretHash),
  }
  const twin = twinOf<UserId>(applying)
  const other = twin === undefined ? undefined : state.getUser(twin)
  if (other !== undefined) return joinUser(applying, row, other)
  state.putUser(row)
  changeLines(state, 'accounts', { added: [userLine(row)] }, hash)
  return { own, canonical: own }
}

export function createTopic(applying: Applying<CreateTopic>): Made {
  const { state, op, hash } = applying
  const own = ownId<TopicId>(applying, 'topic')
  const made = facts(applying)
  const row: TopicRow = {
    id: own,
    ...made,
    user: canonical(state, 'user', op.user),
    titles: [{ position: made.position, title: op.title }],
    labels: op.labels,
    isPinned: false,
    hasText: op.text !== undefined,
    deleted: false,
    edits: 0,
    likes: 0,
    messages: 0,
    lastActivity: made.time,
  }
  const twin = twinOf<TopicId>(applying)
  const other = twin === undefined ? undefined : state.getTopic(twin)
  if (other !== undefined) return joinTopic(applying, row, other)
  state.putTopic(row)
  const text = op.text === undefined ? NO_TEXT : newText(op.text)
  changeLines(state, own, { added: [topicLine(row, text)] }, hash)
  return { own, canonical: own }
}

export function postMessage(applying: Applying<PostMessage>): Made {
  const { state, op, hash } = applying
  const own = ownId<MessageId>(applying, 'message')
  const row: MessageRow = {
    id: own,
    ...facts(applying),
    user: canonical(state, 'user', op.user),
    topic: canonical(state, 'topic', op.topic),
    parent: op.parent === undefined ? undefined : canonical(state, 'message', op.parent),
    deleted: false,
    edits: 0,
    likes: 0,
  }
  const twin = twinOf<MessageId>(applying)
  const other = twin === undefined ? undefined : state.getMessage(twin)
  if (other !== undefined) return joinMessage(applying, row, other)
  state.putMessage(row)
  countIn(applying, row)
  changeLines(state, row.topic, { added: [messageLine(row, newText(op.text))] }, hash)
  return { own, canonical: own }
}

/**
 * A duplicate changes nothing, but what it repeats remembers it: when that is deleted, the
 * duplicate's copy of the text or edit in the log is erased too.
 */
export function repeat(applying: Applying, first: RequestRow): void {
  const { state, op, hash } = applying
  if (op.kind === 'edit-message') {
    rememberEdit({ ...applying, op })
    return
  }
  const id = canonicalMade(state, first)
  if (id === undefined || op.kind === 'create-user') return
  const row =
    op.kind === 'create-topic' ? state.getTopic(id as TopicId) : state.getMessage(id as MessageId)
  if (row === undefined) return
  replaceContent(applying, row, { ...row, also: [...row.also, positionOf(applying.entry)] }, hash)
  eraseIfDeleted(applying, row)
}

function newText(text: Payload<string>): string {
  return originalHash(text, text.content !== undefined)
}

function joinUser(applying: Applying, row: UserRow, other: UserRow): Made {
  const { state, hash } = applying
  if (comparePositions(other.position, row.position) < 0) {
    const joined = { ...other, also: [...other.also, row.position] }
    state.putAlias('user', row.id, other.id)
    state.putUser(joined)
    changeLines(state, 'accounts', { removed: [userLine(other)], added: [userLine(joined)] }, hash)
    return { own: row.id, canonical: other.id }
  }
  moveUser(applying, other, { ...row, also: [other.position, ...other.also] })
  return { own: row.id, canonical: row.id }
}

function joinTopic(applying: Applying, row: TopicRow, other: TopicRow): Made {
  const { state, hash } = applying
  if (comparePositions(other.position, row.position) < 0) {
    state.putAlias('topic', row.id, other.id)
    replaceContent(applying, other, { ...other, also: [...other.also, row.position] }, hash)
    eraseIfDeleted(applying, other)
    return { own: row.id, canonical: other.id }
  }
  const made = row.titles
  const renamed = other.titles.filter(
    ({ position }) => comparePositions(position, other.position) !== 0,
  )
  moveTopic(applying, other, {
    ...row,
    also: [other.position, ...other.also],
    titles: [...made, ...renamed].sort((a, b) => comparePositions(a.position, b.position)),
    labels: other.labels,
    isPinned: other.isPinned,
    deleted: other.deleted,
    edits: other.edits,
    likes: other.likes,
  })
  eraseIfDeleted(applying, other)
  return { own: row.id, canonical: row.id }
}

function joinMessage(applying: Applying, row: MessageRow, other: MessageRow): Made {
  const { state, hash } = applying
  if (comparePositions(other.position, row.position) < 0) {
    state.putAlias('message', row.id, other.id)
    replaceContent(applying, other, { ...other, also: [...other.also, row.position] }, hash)
    eraseIfDeleted(applying, other)
    return { own: row.id, canonical: other.id }
  }
  const { deleted, edits, likes } = other
  const also = [other.position, ...other.also]
  moveMessage(applying, other, { ...row, also, deleted, edits, likes })
  eraseIfDeleted(applying, other)
  return { own: row.id, canonical: row.id }
}

/** Puts a topic or message row back with other facts and the same text. */
function replaceContent(
  { state }: Applying,
  old: TopicRow | MessageRow,
  row: TopicRow | MessageRow,
  hash: Applying['hash'],
): void {
  const section = 'hasText' in row ? row.id : row.topic
  const removed = [contentLine(state, old, hash)]
  if ('hasText' in row) state.putTopic(row)
  else state.putMessage(row)
  changeLines(state, section, { removed, added: [contentLine(state, row, hash)] }, hash)
}

/** The text of a retry goes the way of the deleted text it repeats. */
function eraseIfDeleted({ state, entry }: Applying, deleted: TopicRow | MessageRow): void {
  const because = deleted.deleted ? state.erasedBy(deleted.position) : undefined
  if (because !== undefined) state.erasePayload(positionOf(entry), because)
}

/** A new message counts in its topic. */
function countIn({ state }: Applying, row: MessageRow): void {
  const topic = state.getTopic(row.topic)
  if (topic === undefined) throw new Error(`topic ${row.topic} of message ${row.id} has no row`)
  const lastActivity = millis(Math.max(topic.lastActivity, row.time))
  state.putTopic({ ...topic, messages: topic.messages + 1, lastActivity })
}

/** Canonical id of what a concurrent retry of this request made, if there is one. */
function twinOf<Id extends ContentId>(applying: Applying): Id | undefined {
  const retry = concurrentRetry(applying)
  return retry && (canonicalMade(applying.state, retry) as Id | undefined)
}

/** The id of a creation by the number that `countCreation` gave its entry. */
function ownId<Id extends ContentId>({ state, entry }: Applying, kind: ContentKind): Id {
  return contentId<Id>(state.getCount(kind, entry.author), entry.author)
}

function facts({ entry, op }: Applying<Extract<Op, { date: unknown }>>): ContentRow {
  return { position: positionOf(entry), also: [], time: effectiveTime(op.date, entry) }
}

/** A claimed date never counts as later than its entry. */
function effectiveTime(date: Millis | undefined, entry: Entry): Millis {
  return date === undefined ? entry.time : millis(Math.min(date, entry.time))
}

function positionOf({ author, seq }: Entry): Position {
  return { author, seq }
}
