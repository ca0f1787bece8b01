/** Messages of one topic, or answers to one message, in their orders. */
import type { MessageRow } from '../../core/forum-state.ts'
import type { MessageId } from '../../core/ids.ts'
import type { MessageSort, MessageView } from '../../core/query.ts'
import type { Authors } from './authors.ts'
import type { Database, Statement, Value } from './database.ts'
import type { Key, TargetNo } from './keys.ts'
import { MESSAGE_COLUMNS, type MessageColumns, type Messages } from './messages.ts'
import { shownText } from './topic-list.ts'
import { ofTopic } from './unlisted.ts'

const SELECT = `SELECT ${MESSAGE_COLUMNS}, coalesce(e.text, p.content),
    (SELECT count(*) FROM messages r WHERE r.anchor = m.id AND r.anchor > 0), m.rank
  FROM messages m
  LEFT JOIN edited e ON e.target = m.id
  LEFT JOIN payloads p ON p.place = m.payload AND p.erased = 0`

type Row = [...MessageColumns, text: string | null, replies: number, rank: number]

/** Where a list of messages goes on. */
export interface MessagePlace {
  readonly likes: number
  readonly time: number
  readonly rank: number
  readonly position: Key
}

/** A message that was found, without its depth. */
export interface Listed {
  readonly no: Key
  readonly row: MessageRow
  readonly text: string
  readonly replies: number
  readonly place: MessagePlace
}

/** Which messages are one list: all of a topic, those on its first level, answers to a message. */
const CONTAINERS = {
  topic: 'm.topic = ?1',
  roots: 'm.topic = ?1 AND m.anchor < 0',
  answers: 'm.anchor = ?1 AND m.anchor > 0',
} as const

export type Container = keyof typeof CONTAINERS

const FIRST: MessagePlace = { likes: Number.MAX_VALUE, time: -1, rank: 0, position: 0 }
const LAST: MessagePlace = { likes: 0, time: Number.MAX_VALUE, rank: 0, position: 0 }

/** Those in the index of a topic, and all of them. */
interface Listing {
  readonly indexed: Statement<Row>
  readonly all: Statement<Row>
}

export class MessageList {
  readonly #messages: Messages
  readonly #old
  readonly #new
  readonly #asLiked
  readonly #lessLiked
  readonly #notLiked

  constructor(db: Database, messages: Messages, container: Container) {
    this.#messages = messages
    const select = (behind: string, order: string): Statement<Row> =>
      db.prepare<Row>(`${SELECT} WHERE ${CONTAINERS[container]} AND ${behind} ${order} LIMIT ?`)
    // The indexes of answers and of what is liked have all of them.
    const list = (behind: string, order: string): Listing => {
      if (container === 'answers') {
        const indexed = select(behind, order)
        return { indexed, all: indexed }
      }
      const both = ofTopic(SELECT, `${CONTAINERS[container]} AND ${behind}`)
      const all = db.prepare<Row>(`${both} ${order} LIMIT ?`)
      return { indexed: select(`m.listed = 1 AND ${behind}`, order), all }
    }
    const byTime = 'm.time, m.rank, m.position'
    const later = `(${byTime}) > (?2, ?3, ?4)`
    const oldFirst = `ORDER BY ${byTime}`
    const newFirst = 'ORDER BY m.time DESC, m.rank DESC, m.position DESC'
    this.#old = list(later, oldFirst)
    this.#new = list(`(${byTime}) < (?2, ?3, ?4)`, newFirst)
    this.#asLiked = select(`m.likes > 0 AND m.likes = ?2 AND (${byTime}) > (?3, ?4, ?5)`, oldFirst)
    this.#lessLiked = select('m.likes > 0 AND m.likes < ?2', `ORDER BY m.likes DESC, ${byTime}`)
    this.#notLiked = list(`m.likes = 0 AND ${later}`, oldFirst)
  }

  /** Up to `limit` messages of a container behind a place; undefined is the start. */
  list(
    of: TargetNo,
    sort: MessageSort,
    after: MessagePlace | undefined,
    limit: number,
  ): readonly Listed[] {
    if (sort === 'top') return this.#top(of, after, limit)
    const { time, rank, position } = after ?? (sort === 'old' ? FIRST : LAST)
    const listing = sort === 'old' ? this.#old : this.#new
    const rows = this.#statement(listing, of).all(of, time, rank, position, limit)
    return rows.map((row) => listedOf(this.#messages, row))
  }

  /** Those with as many likes, those with fewer, and those with none: each run has its index. */
  #top(of: TargetNo, after: MessagePlace | undefined, limit: number): readonly Listed[] {
    const { likes, time, rank, position } = after ?? FIRST
    const place: Value[] = [time, rank, position]
    const rows: Row[] = []
    const left = () => limit - rows.length
    if (after !== undefined && likes > 0)
      rows.push(...this.#asLiked.all(of, likes, ...place, limit))
    if (likes > 0 && left() > 0) rows.push(...this.#lessLiked.all(of, likes, left()))
    const rest = likes > 0 ? [FIRST.time, FIRST.rank, FIRST.position] : place
    if (left() > 0) rows.push(...this.#statement(this.#notLiked, of).all(of, ...rest, left()))
    return rows.map((row) => listedOf(this.#messages, row))
  }

  #statement({ indexed, all }: Listing, of: TargetNo): Statement<Row> {
    return this.#messages.hasUnlisted(of) ? all : indexed
  }
}

/** One message, and the way up from it. */
export class MessageLookup {
  readonly #authors: Authors
  readonly #messages: Messages
  readonly #get

  constructor(db: Database, authors: Authors, messages: Messages) {
    this.#authors = authors
    this.#messages = messages
    this.#get = db.prepare<Row>(`${SELECT} WHERE m.id = ?`)
  }

  get(id: MessageId): MessageView | undefined {
    const key = this.#authors.findKey(id)
    const row = key === undefined ? undefined : this.#get.get(key)
    return row && viewOf(listedOf(this.#messages, row), 0)
  }
}

export function viewOf({ row, text, replies }: Listed, depth: number): MessageView {
  return { row, text, replies, depth }
}

function listedOf(messages: Messages, row: Row): Listed {
  const columns = row.slice(0, -3) as MessageColumns
  const [text, replies, rank] = row.slice(-3) as [string | null, number, number]
  const message = messages.messageOf(columns)
  const { likes, time } = message
  const [no, position] = columns
  const place = { likes, time, rank, position }
  return { no, row: message, text: shownText(message, text), replies, place }
}
