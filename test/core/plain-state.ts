/**
 * A `ForumState` made of maps, for tests of the rules: strict about the port's contract.
 *
 * It refuses ids that are not canonical, freezes every row that is put, and lists rows newest
 * first, because the port promises no order.
 */
import assert from 'node:assert/strict'
import type { Digest } from '../../src/core/digest.ts'
import { emptyDigest } from '../../src/core/digest.ts'
import type { Entry, Position } from '../../src/core/entry.ts'
import { comparePositions } from '../../src/core/entry.ts'
import type {
  About,
  ActRow,
  DigestSection,
  EditedText,
  EditRow,
  ForumState,
  LikeRow,
  MarkRow,
  MessageRow,
  RequestRow,
  TopicRow,
  UserRow,
} from '../../src/core/forum-state.ts'
import type {
  ContentId,
  ContentKind,
  ForumId,
  MessageId,
  TopicId,
  UserId,
} from '../../src/core/ids.ts'
import type { Op, Target } from '../../src/core/op.ts'
import { payloadOf } from '../../src/core/op.ts'
import { nameKey } from '../../src/core/query.ts'
import { place } from './history-model.ts'
import { FORUM } from './ops.ts'

/** What the tests may look at beside the port. */
export interface PlainState extends ForumState {
  /** Takes an entry into the log; `erasedBy` if it came without its payload. */
  receive(entry: Entry, erasedBy?: Position): void
  /** Positions whose payloads are still there. */
  payloads(): string[]
  /** Every section that has a digest, with it. */
  digests(): ReadonlyMap<DigestSection, Digest>
}

export function openPlainState(forumId: ForumId = FORUM): PlainState {
  const aliases = new Map<string, ContentId>()
  const check = (kind: ContentKind, id: ContentId): string => {
    const alias = aliases.get(`${kind} ${id}`)
    assert.equal(alias, undefined, `${kind} ${id} is an alias of ${alias}, and was handed in`)
    return id
  }
  const checkTarget = (target: Target): string => `${target.kind} ${check(target.kind, target.id)}`
  return {
    forumId,
    ...contentTables(check),
    ...actTable(),
    ...textTables(checkTarget),
    ...likeTable(check, checkTarget),
    ...markTable(check),
    ...digestTable(),
    ...requestTable(),
    getAlias: (kind, id) => aliases.get(`${kind} ${id}`),
    putAlias: (kind, id, canonical) => {
      check(kind, canonical)
      for (const [alias, to] of aliases) {
        if (alias.startsWith(`${kind} `) && to === id) aliases.set(alias, canonical)
      }
      aliases.set(`${kind} ${id}`, canonical)
    },
  }
}

type CheckId = (kind: ContentKind, id: ContentId) => string
type CheckTarget = (target: Target) => string

function contentTables(check: CheckId) {
  const users = new Map<string, UserRow>()
  const topics = new Map<string, TopicRow>()
  const messages = new Map<string, MessageRow>()
  const counts = new Map<string, number>()
  return {
    getUser: (id: UserId) => users.get(check('user', id)),
    usersNamed: (key: string) => newest(users, (user) => nameKey(user.name) === key),
    putUser: (row: UserRow) => put(users, check('user', row.id), row),
    removeUser: (id: UserId) => void users.delete(id),
    getTopic: (id: TopicId) => topics.get(check('topic', id)),
    putTopic: (row: TopicRow) => put(topics, check('topic', row.id), row),
    removeTopic: (id: TopicId) => void topics.delete(id),
    getMessage: (id: MessageId) => messages.get(check('message', id)),
    putMessage: (row: MessageRow) => put(messages, check('message', row.id), row),
    removeMessage: (id: MessageId) => void messages.delete(id),
    messagesOf: (topic: TopicId) => newest(messages, (row) => row.topic === topic),
    repliesTo: (message: MessageId) => newest(messages, (row) => row.parent === message),
    contentBy: (user: UserId) => ({
      topics: newest(topics, (row) => row.user === user),
      messages: newest(messages, (row) => row.user === user),
    }),
    getCount: (kind: ContentKind, author: string) => counts.get(`${kind} ${author}`) ?? 0,
    // Who has no row is not there.
    putVoidId: () => {},
    putCount: (kind: ContentKind, author: string, count: number) =>
      void counts.set(`${kind} ${author}`, count),
  }
}

function textTables(check: CheckTarget) {
  const ops = new Map<string, Op>()
  const payloads = new Map<string, string | Uint8Array>()
  const erasures = new Map<string, Position>()
  const edits = new Map<string, { readonly target: string; readonly row: EditRow }>()
  const edited = new Map<string, EditedText>()
  const editsOf = (target: Target) => {
    const name = check(target)
    return [...edits.values()].filter((edit) => edit.target === name).map((edit) => edit.row)
  }
  return {
    receive: (entry: Entry, erasedBy?: Position) => {
      ops.set(place(entry), entry.op)
      if (erasedBy !== undefined) erasures.set(place(entry), erasedBy)
      const content = payloadOf(entry.op)?.content
      if (content !== undefined) payloads.set(place(entry), content)
    },
    payloads: () => [...payloads.keys()],
    getPayload: (position: Position) => payloads.get(place(position)),
    getOp: (position: Position) => ops.get(place(position)),
    erasedBy: (position: Position) => erasures.get(place(position)),
    erasePayload: (position: Position, because: Position) => {
      assert(ops.has(place(position)), `${place(position)} is not in the log`)
      payloads.delete(place(position))
      erasures.set(place(position), because)
    },
    putPayload: (position: Position, content: string | Uint8Array) =>
      void payloads.set(place(position), content),
    editsOf: (target: Target) =>
      editsOf(target).sort((a, b) => comparePositions(a.position, b.position)),
    putEdit: (target: Target, row: EditRow) => {
      edits.set(place(row.position), { target: check(target), row: frozen(row) })
    },
    removeEdits: (target: Target) => {
      const name = `${target.kind} ${target.id}`
      for (const [key, edit] of edits) if (edit.target === name) edits.delete(key)
    },
    getEdited: (target: Target) => edited.get(check(target)),
    putEdited: (target: Target, text: EditedText) => void edited.set(check(target), text),
    removeEdited: (target: Target) => void edited.delete(`${target.kind} ${target.id}`),
  }
}

function likeTable(check: CheckId, checkTarget: CheckTarget) {
  const likes = new Map<string, LikeRow>()
  const keyOf = (target: Target, user: UserId) => `${target.kind} ${target.id} ${user}`
  return {
    getLike: (target: Target, user: UserId) => {
      checkTarget(target)
      check('user', user)
      return likes.get(keyOf(target, user))?.count ?? 0
    },
    likesOf: (target: Target) => {
      const name = checkTarget(target)
      return newest(likes, (row) => `${row.target.kind} ${row.target.id}` === name)
    },
    likesBy: (user: UserId) => newest(likes, (row) => row.user === user),
    putLike: (row: LikeRow) => {
      checkTarget(row.target)
      check('user', row.user)
      put(likes, keyOf(row.target, row.user), row)
    },
    removeLike: (target: Target, user: UserId) => void likes.delete(keyOf(target, user)),
  }
}

function markTable(check: CheckId) {
  const marks = new Map<string, MarkRow>()
  return {
    getMark: (user: UserId, topic: TopicId) =>
      marks.get(`${check('user', user)} ${check('topic', topic)}`)?.upTo,
    marksBy: (user: UserId) => newest(marks, (row) => row.user === user),
    marksIn: (topic: TopicId) => newest(marks, (row) => row.topic === topic),
    putMark: (row: MarkRow) =>
      put(marks, `${check('user', row.user)} ${check('topic', row.topic)}`, row),
    removeMark: (user: UserId, topic: TopicId) => void marks.delete(`${user} ${topic}`),
  }
}

function actTable() {
  const acts = new Map<string, ActRow>()
  return {
    actsAbout: (about: About) => newest(acts, (row) => row.about === about),
    actsBy: (user: UserId) => newest(acts, (row) => row.user === user),
    putAct: (row: ActRow) => put(acts, place(row.position), row),
  }
}

function digestTable() {
  const digests = new Map<DigestSection, Digest>()
  return {
    getDigest: (section: DigestSection) => digests.get(section)?.slice() ?? emptyDigest(),
    putDigest: (section: DigestSection, digest: Digest) =>
      void digests.set(section, digest.slice()),
    digests: () => digests,
  }
}

function requestTable() {
  const rows = new Map<string, { readonly key: string; readonly row: RequestRow }>()
  return {
    requests: (key: Uint8Array) =>
      newest(rows, (row) => row.key === hex(key)).map(({ row }) => row),
    putRequest: (key: Uint8Array, row: RequestRow) =>
      void rows.set(place(row.position), { key: hex(key), row: frozen(row) }),
  }
}

function newest<Row>(rows: ReadonlyMap<string, Row>, isWanted: (row: Row) => boolean): Row[] {
  return [...rows.values()].filter(isWanted).reverse()
}

function put<Row extends object>(rows: Map<string, Row>, key: string, row: Row): void {
  rows.delete(key)
  rows.set(key, frozen(row))
}

function frozen<Row extends object>(row: Row): Row {
  for (const value of Object.values(row)) if (Array.isArray(value)) Object.freeze(value)
  return Object.freeze(row)
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex')
}
