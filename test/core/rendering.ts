/** The real forum, read through its port and printed in the shape of the model. */
import { digestToHex } from '../../src/core/digest.ts'
import type { Entry } from '../../src/core/entry.ts'
import { comparePositions } from '../../src/core/entry.ts'
import type {
  About,
  ContentRow,
  EditRow,
  ForumReader,
  MessageRow,
  TopicRow,
  UserRow,
} from '../../src/core/forum-state.ts'
import type { ContentId, ContentKind, MessageId, TopicId, UserId } from '../../src/core/ids.ts'
import { contentId } from '../../src/core/ids.ts'
import type { Target } from '../../src/core/op.ts'
import {
  isBanned,
  isLocked,
  isOpen,
  shownText,
  shownTitles,
  withheld,
} from '../../src/core/moderation.ts'
import { always, isInForce, rightsIn } from '../../src/core/rights.ts'
import { place } from './history-model.ts'
import type { ModelForum, ModelMessage, ModelText, ModelTopic, ModelUser } from './model-forum.ts'
import { printed } from './model-forum.ts'
import type { PlainState } from './plain-state.ts'

/** Everything in the forum that the authors of these entries made. */
export function renderState(state: ForumReader, entries: readonly Entry[]): ModelForum {
  const users = idsOf<UserId>(state, 'user', entries)
  const topics = idsOf<TopicId>(state, 'topic', entries)
  const messages = idsOf<MessageId>(state, 'message', entries)
  return {
    users: users.staying.map((id) => userOf(found(state.getUser(id), id))),
    topics: topics.staying.map((id) => topicOf(state, found(state.getTopic(id), id))),
    messages: messages.staying.map((id) => messageOf(state, found(state.getMessage(id), id))),
    aliases: [...users.aliases, ...topics.aliases, ...messages.aliases],
    marks: topics.staying
      .flatMap((id) => state.marksIn(id))
      .map((row) => `${row.user} ${row.topic}: ${printed(row.upTo)}`)
      .sort(),
    acts: actsOf(state, entries),
    banned: users.staying.filter((id) => isBanned(state, id)),
    reports: [
      ...topics.staying.map((id) => `topic ${id}`),
      ...messages.staying.map((id) => `message ${id}`),
    ]
      .flatMap((about) => state.actsAbout(`report ${about}` as About))
      .map((row) => `${place(row.position)} ${isOpen(state, row) ? 'open' : 'seen'}`)
      .sort(),
  }
}

/** What stands in the forum of each act, claim and dismissal; of acts whether they are in force. */
function actsOf(state: ForumReader, entries: readonly Entry[]): string[] {
  const users = new Set(entries.flatMap(({ op }) => ('user' in op ? [op.user] : [])))
  return [...users]
    .flatMap((user) => state.actsBy(user))
    .filter((row) => row.act !== 'report')
    .map((row) => `${place(row.position)} ${row.act} ${isInForce(rightsIn(state, always), row)}`)
    .sort()
}

/** The digest of each section that is not empty, in hex. */
export function renderDigests(state: PlainState): Record<string, string> {
  const sections = [...state.digests()].filter(([, digest]) => digest.some((lane) => lane !== 0))
  return Object.fromEntries(sections.map(([section, digest]) => [section, digestToHex(digest)]))
}

/** The ids that were given, in the order of their authors and numbers. */
function idsOf<Id extends ContentId>(
  state: ForumReader,
  kind: ContentKind,
  entries: readonly Entry[],
): { readonly staying: Id[]; readonly aliases: string[] } {
  const staying: Id[] = []
  const aliases: string[] = []
  for (const author of [...new Set(entries.map((entry) => entry.author))].sort()) {
    for (let number = 1; number <= state.getCount(kind, author); number++) {
      const id = contentId<Id>(number, author)
      const canonical = state.getAlias(kind, id)
      if (canonical !== undefined) aliases.push(`${kind} ${id} -> ${canonical}`)
      else if (rowOf(state, kind, id) !== undefined) staying.push(id)
    }
  }
  return { staying, aliases }
}

/** Void entries and duplicates have a number and no row. */
function rowOf(state: ForumReader, kind: ContentKind, id: ContentId): ContentRow | undefined {
  if (kind === 'user') return state.getUser(id as UserId)
  return kind === 'topic' ? state.getTopic(id as TopicId) : state.getMessage(id as MessageId)
}

function found<Row>(row: Row | undefined, id: ContentId): Row {
  if (row === undefined) throw new Error(`${id} was numbered and has no row`)
  return row
}

function userOf(row: UserRow): ModelUser {
  return { ...contentOf(row), name: row.name, secretHash: row.secretHash }
}

function topicOf(state: ForumReader, row: TopicRow): ModelTopic {
  return {
    ...contentOf(row),
    ...textOf(state, { kind: 'topic', id: row.id }, row),
    user: row.user,
    isPinned: row.isPinned,
    isLocked: isLocked(state, row.id),
    shownTitles: shownTitles(state, row).map(({ title }) => title),
    titles: [...row.titles]
      .sort((a, b) => comparePositions(a.position, b.position))
      .map((title) => `${place(title.position)} ${title.title}`),
    labels: row.labels,
    hasText: row.hasText,
    messages: row.messages,
    lastActivity: row.lastActivity,
  }
}

function messageOf(state: ForumReader, row: MessageRow): ModelMessage {
  return {
    ...contentOf(row),
    ...textOf(state, { kind: 'message', id: row.id }, row),
    user: row.user,
    topic: row.topic,
    parent: row.parent ?? null,
  }
}

function contentOf(row: ContentRow & { readonly id: ContentId }) {
  const { id, position, also, time } = row
  return {
    id,
    position: place(position),
    also: [...also].sort(comparePositions).map(place),
    time,
  }
}

/** The text as a reader gets it; nothing of a deleted one may be left. */
function textOf(
  state: ForumReader,
  target: Target,
  row: TopicRow | MessageRow,
): Omit<ModelText, 'user'> {
  const edits = countingEdits(state.editsOf(target))
  if (edits.length !== row.edits) throw new Error(`${target.id}: edits ${row.edits}`)
  const text = state.getEdited(target)?.text ?? state.getPayload(row.position) ?? ''
  return {
    text: String(text),
    withheld: withheld(state, row) ?? '',
    shownText: shownText(state, row, String(text)),
    deleted: row.deleted,
    edits: edits.map((edit) => place(edit.position)),
    likes: row.likes,
    counters: state
      .likesOf(target)
      .map((like) => `${like.user}: ${like.count}`)
      .sort(),
  }
}

/** Of edits by one Yjs client the first counts; client 0 marks one that does not. */
function countingEdits(edits: readonly EditRow[]): EditRow[] {
  return edits.filter(
    (edit) => edit.client !== 0 && edits.find((other) => other.client === edit.client) === edit,
  )
}
