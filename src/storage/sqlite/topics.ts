/**
 * Rows of topics. A topic changes with every message in it, so what a transaction makes of its
 * rows is kept here and written once, at its end.
 */
import { parseList } from './lists.ts'
import { LRUCache } from 'lru-cache'
import type { TopicRow } from '../../core/forum-state.ts'
import { millis, NO_USER, type TopicId, type UserId } from '../../core/ids.ts'
import { ROWS_CACHED_MAX } from '../../core/limits.ts'
import { hotness } from '../../core/query.ts'
import { alsoFromText, alsoToText } from './also.ts'
import type { Authors } from './authors.ts'
import type { Batches } from './batches.ts'
import type { Database } from './database.ts'
import type { Key, TargetNo } from './keys.ts'
import type { SearchIndex } from './search-index.ts'

/** In the column of the user, where nobody is: authors are numbered from 1. */
const NO_KEY = 0

/** What `topicOf` reads, of a table that is called `t`. */
export const TOPIC_COLUMNS = `t.id, t.position, t.time, t.also, t.user, t.titles, t.labels,
  t.has_text, t.deleted, t.edits, t.likes, t.messages, t.last_activity, t.pinned`

export type TopicColumns = [
  id: TargetNo,
  position: Key,
  time: number,
  also: string | null,
  user: Key,
  titles: string,
  labels: string,
  hasText: number,
  deleted: number,
  edits: number,
  likes: number,
  messages: number,
  lastActivity: number,
  pinned: number,
]

type Counts = [likes: number, messages: number, lastActivity: number, pinned: number]

export interface TopicParts {
  readonly authors: Authors
  readonly batches: Batches
  readonly index: SearchIndex
}

/** A row that this transaction changed: as it is on disk, and as it is to be. */
interface Change {
  readonly before: TopicRow | undefined
  readonly after: TopicRow | undefined
}

export class Topics {
  readonly #authors: Authors
  readonly #batches: Batches
  readonly #index: SearchIndex
  readonly #cache = new LRUCache<TopicId, TopicRow>({ max: ROWS_CACHED_MAX })
  readonly #changes = new Map<TopicId, Change>()
  readonly #get
  readonly #by
  readonly #put
  readonly #putActivity
  readonly #remove
  readonly #putLabel
  readonly #removeLabels
  readonly #clear

  constructor(db: Database, { authors, batches, index }: TopicParts) {
    this.#authors = authors
    this.#batches = batches
    this.#index = index
    this.#get = db.prepare<TopicColumns>(`SELECT ${TOPIC_COLUMNS} FROM topics t WHERE id = ?`)
    this.#by = db.prepare<TopicColumns>(`SELECT ${TOPIC_COLUMNS} FROM topics t WHERE user = ?`)
    this.#put = db.prepare(
      `INSERT OR REPLACE INTO topics (id, position, time, also, user, titles, labels, has_text,
         deleted, edits, likes, messages, last_activity, pinned, rank, payload, hotness, arrived)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    this.#putActivity = db.prepare(
      'UPDATE topics SET messages = ?, last_activity = ?, arrived = ? WHERE id = ?',
    )
    this.#remove = db.prepare('DELETE FROM topics WHERE id = ?')
    this.#putLabel = db.prepare('INSERT OR IGNORE INTO labels (label, topic) VALUES (?, ?)')
    this.#removeLabels = db.prepare('DELETE FROM labels WHERE label = ? AND topic = ?')
    this.#clear = ['topics', 'labels'].map((table) => db.prepare(`DELETE FROM ${table}`))
  }

  get(id: TopicId): TopicRow | undefined {
    const change = this.#changes.get(id)
    return change === undefined ? this.#stored(id) : change.after
  }

  by(user: UserId): readonly TopicRow[] {
    this.flush()
    const key = this.#authors.findKey(user)
    return key === undefined ? [] : this.#by.all(key).map((row) => this.topicOf(row))
  }

  put(row: TopicRow): void {
    this.#change(row.id, row)
  }

  remove(id: TopicId): void {
    this.#change(id, undefined)
  }

  clear(): void {
    for (const statement of this.#clear) statement.run()
    this.reset()
  }

  reset(): void {
    this.#changes.clear()
    this.#cache.clear()
  }

  flush(): void {
    for (const [id, { before, after }] of this.#changes) {
      if (after === undefined) {
        if (before !== undefined) this.#write(-this.#authors.key(id), before, undefined)
        this.#cache.delete(id)
      } else {
        this.#write(-this.#authors.key(id), before, after)
        this.#cache.set(id, after)
      }
    }
    this.#changes.clear()
  }

  topicOf(columns: TopicColumns): TopicRow {
    const [id, position, time, also, user, titles, labels, hasText, deleted, edits] = columns
    const [likes, messages, lastActivity, pinned] = columns.slice(10) as number[] as Counts
    return {
      id: this.#authors.idOf(-id),
      position: this.#authors.positionOf(position),
      also: alsoFromText(also, this.#authors),
      time: millis(time),
      user: user === NO_KEY ? NO_USER : this.#authors.idOf(user),
      titles: parseList<[Key, string]>(titles).map(([key, title]) => ({
        position: this.#authors.positionOf(key),
        title,
      })),
      labels: parseList<string>(labels),
      isPinned: pinned === 1,
      hasText: hasText === 1,
      deleted: deleted === 1,
      edits,
      likes,
      messages,
      lastActivity: millis(lastActivity),
    }
  }

  #stored(id: TopicId): TopicRow | undefined {
    const cached = this.#cache.get(id)
    if (cached !== undefined) return cached
    const key = this.#authors.findKey(id)
    const columns = key === undefined ? undefined : this.#get.get(-key)
    if (columns === undefined) return undefined
    const row = this.topicOf(columns)
    this.#cache.set(id, row)
    return row
  }

  #change(id: TopicId, after: TopicRow | undefined): void {
    const change = this.#changes.get(id)
    this.#changes.set(id, {
      before: change === undefined ? this.#stored(id) : change.before,
      after,
    })
  }

  #write(no: TargetNo, before: TopicRow | undefined, after: TopicRow | undefined): void {
    if (before !== undefined && after !== undefined && differInActivity(before, after)) {
      this.#putActivity.run(after.messages, after.lastActivity, this.#batches.end(), no)
      return
    }
    const isSameText = before?.titles === after?.titles && before?.deleted === after?.deleted
    if (!isSameText || before?.id !== after?.id) this.#index.forget(no)
    if (before?.labels !== after?.labels) this.#writeLabels(no, before, after)
    if (after === undefined) this.#remove.run(no)
    else this.#put.run(...this.#columnsOf(no, after))
  }

  #writeLabels(no: TargetNo, before: TopicRow | undefined, after: TopicRow | undefined): void {
    for (const label of before?.labels ?? []) this.#removeLabels.run(label, no)
    for (const label of after?.labels ?? []) this.#putLabel.run(label, no)
  }

  #columnsOf(no: TargetNo, row: TopicRow) {
    const titles = row.titles.map(({ position, title }) => [
      this.#authors.position(position),
      title,
    ])
    const columns: TopicColumns = [
      no,
      this.#authors.position(row.position),
      row.time,
      alsoToText(row.also, this.#authors),
      row.user === NO_USER ? NO_KEY : this.#authors.key(row.user),
      JSON.stringify(titles),
      JSON.stringify(row.labels),
      Number(row.hasText),
      Number(row.deleted),
      row.edits,
      row.likes,
      row.messages,
      row.lastActivity,
      Number(row.isPinned),
    ]
    const author = this.#authors.find(row.position.author)
    const payload = row.hasText ? this.#batches.placeAt(row.position) : undefined
    const hot = hotness(row.likes, row.time)
    return [...columns, author?.rank ?? 0, payload ?? null, hot, this.#batches.end()]
  }
}

/** Whether there is nothing new but messages. */
function differInActivity(before: TopicRow, after: TopicRow): boolean {
  const isActivity =
    before.messages !== after.messages || before.lastActivity !== after.lastActivity
  return (
    isActivity &&
    before.titles === after.titles &&
    before.labels === after.labels &&
    before.isPinned === after.isPinned &&
    before.also === after.also &&
    before.user === after.user &&
    before.position === after.position &&
    before.deleted === after.deleted &&
    before.edits === after.edits &&
    before.likes === after.likes &&
    before.time === after.time &&
    before.hasText === after.hasText
  )
}
