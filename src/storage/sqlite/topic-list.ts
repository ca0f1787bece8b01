/** Topics in their orders. */
import type { TopicRow } from '../../core/forum-state.ts'
import { splitContentId, type TopicId } from '../../core/ids.ts'
import type { TopicSort, TopicView } from '../../core/query.ts'
import { type Cursor, formatCursor, parseCursor } from '../cursor.ts'
import { parsePinnedCursor, topicKey } from '../order.ts'
import { type Authors, rankOf } from './authors.ts'
import type { Database, Statement, Value } from './database.ts'
import type { TargetNo } from './keys.ts'
import { TOPIC_COLUMNS, type TopicColumns, type Topics } from './topics.ts'

const KEYS = {
  new: 't.time',
  top: 't.likes',
  active: 't.last_activity',
  hot: 't.hotness',
} as const satisfies Record<TopicSort, string>

const FROM = `FROM topics t
  LEFT JOIN edited e ON e.target = t.id
  LEFT JOIN payloads p ON p.place = t.payload AND p.erased = 0`
const SELECT = `SELECT ${TOPIC_COLUMNS}, coalesce(e.text, p.content) ${FROM}`

type Row = [...TopicColumns, text: string | null]

/** Where a list of topics goes on. */
export interface TopicPlace {
  readonly key: number
  readonly rank: number
  readonly no: TargetNo
}

const START: TopicPlace = { key: Number.MAX_VALUE, rank: 0, no: 0 }

export class TopicList {
  readonly #authors: Authors
  readonly #topics: Topics
  readonly #get
  readonly #statements: ReadonlyMap<string, Statement<Row>>

  constructor(db: Database, authors: Authors, topics: Topics) {
    this.#authors = authors
    this.#topics = topics
    this.#get = db.prepare<Row>(`${SELECT} WHERE t.id = ?`)
    const sorts = Object.keys(KEYS) as TopicSort[]
    this.#statements = new Map(
      sorts.flatMap((sort) => [
        [sort, db.prepare<Row>(listSql(KEYS[sort], false))],
        [`${sort} labelled`, db.prepare<Row>(listSql(KEYS[sort], true))],
        [`${sort} pinned`, db.prepare<Row>(listSql(KEYS[sort], false, 1))],
        [`${sort} labelled pinned`, db.prepare<Row>(listSql(KEYS[sort], true, 1))],
        [`${sort} others`, db.prepare<Row>(listSql(KEYS[sort], false, 0))],
        [`${sort} labelled others`, db.prepare<Row>(listSql(KEYS[sort], true, 0))],
      ]),
    )
  }

  get(id: TopicId): TopicView | undefined {
    const key = this.#authors.findKey(id)
    const row = key === undefined ? undefined : this.#get.get(-key)
    return row && this.#viewOf(row)
  }

  /** Up to `limit` topics behind a place, which is the start if it is undefined. */
  list(
    sort: TopicSort,
    label: string | undefined,
    after: TopicPlace | undefined,
    limit: number,
    part: '' | ' pinned' | ' others' = '',
  ): readonly TopicView[] {
    const { key, rank, no } = after ?? START
    const place: Value[] = [key, rank, key, rank, no]
    const which = label === undefined ? sort : `${sort} labelled`
    const statement = this.#statements.get(`${which}${part}`)
    const labels = label === undefined ? [] : [label]
    return statement?.all(...labels, ...place, limit).map((row) => this.#viewOf(row)) ?? []
  }

  /** Up to `limit` topics behind a cursor of `pinnedCursor`, pinned ones before all others. */
  pinnedFirst(
    sort: TopicSort,
    label: string | undefined,
    after: string,
    limit: number,
  ): readonly TopicView[] {
    const { isPinned, cursor } = parsePinnedCursor(after)
    const place = cursor && this.#place(cursor)
    if (!isPinned) return this.list(sort, label, place, limit, ' others')
    const pinned = this.list(sort, label, place, limit, ' pinned')
    const left = limit - pinned.length
    if (left === 0) return pinned
    return [...pinned, ...this.list(sort, label, undefined, left, ' others')]
  }

  /** Where a cursor points; undefined for the start. */
  placeOf(cursor: string): TopicPlace | undefined {
    const parsed = parseCursor<TopicId>(cursor, 'topic', 1)
    return parsed && this.#place(parsed)
  }

  placeAt(row: TopicRow, sort: TopicSort): TopicPlace {
    return this.#place({ keys: [topicKey(row, sort)], id: row.id })
  }

  cursorOf(row: TopicRow, sort: TopicSort): string {
    return formatCursor({ keys: [topicKey(row, sort)], id: row.id })
  }

  #place({ keys: [key = 0], id }: Cursor<TopicId>): TopicPlace {
    const no = this.#authors.findTarget({ kind: 'topic', id })
    return { key, rank: rankOf(splitContentId(id).author), no: no ?? 0 }
  }

  #viewOf(row: Row): TopicView {
    const columns = row.slice(0, -1) as TopicColumns
    const topic = this.#topics.topicOf(columns)
    return { row: topic, text: shownText(topic, row.at(-1)) }
  }
}

/** What is shown of a text column. */
export function shownText(row: { readonly deleted: boolean }, text: Value | undefined): string {
  return row.deleted || typeof text !== 'string' ? '' : text
}

/** Of equals the one at the larger position comes first: its number is the smaller one. */
function listSql(column: string, labelled: boolean, pinned?: 0 | 1): string {
  const isLabelled = 'EXISTS (SELECT 1 FROM labels WHERE label = ? AND topic = t.id)'
  const isPart = pinned === undefined ? 'true' : `t.pinned = ${pinned}`
  // The few that are pinned are found by the index of them, and not by the one of an order.
  const key = pinned === 1 ? `+${column}` : column
  return `${SELECT} WHERE ${labelled ? isLabelled : 'true'} AND ${isPart}
    AND (${key}, t.rank) <= (?, ?)
    AND NOT (${key} = ? AND t.rank = ? AND t.id <= ?)
    ORDER BY ${key} DESC, t.rank DESC, t.id LIMIT ?`
}
