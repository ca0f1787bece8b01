/**
 * Rows of messages. Those that a transaction puts are kept here and written together, at its end or
 * when a list of them is asked for.
 */
import { LRUCache } from 'lru-cache'
import type { MessageRow } from '../../core/forum-state.ts'
import { type MessageId, millis, type TopicId, type UserId } from '../../core/ids.ts'
import { ROWS_CACHED_MAX, ROWS_WAITING_MAX } from '../../core/limits.ts'
import { alsoFromText, alsoToText } from './also.ts'
import type { Authors } from './authors.ts'
import type { Batches } from './batches.ts'
import type { Database, Statement } from './database.ts'
import type { Key, TargetNo } from './keys.ts'
import { type Row, Rows } from './rows.ts'
import type { SearchIndex } from './search-index.ts'
import { ofTopic, type Unlisted } from './unlisted.ts'

/** What `messageOf` reads, of a table that is called `m`. */
export const MESSAGE_COLUMNS = `m.id, m.position, m.time, m.also, m.user, m.topic, m.anchor,
  m.deleted, m.edits, m.likes`

export type MessageColumns = [
  id: Key,
  position: Key,
  time: number,
  also: string | null,
  user: Key,
  topic: TargetNo,
  anchor: TargetNo,
  deleted: number,
  edits: number,
  likes: number,
]

export interface MessageParts {
  readonly authors: Authors
  readonly batches: Batches
  readonly index: SearchIndex
  readonly unlisted: Unlisted
}

export class Messages {
  readonly #authors: Authors
  readonly #batches: Batches
  readonly #index: SearchIndex
  readonly #unlisted: Unlisted
  readonly #cache = new LRUCache<MessageId, MessageRow>({ max: ROWS_CACHED_MAX })
  /** What was put and is not written yet. */
  readonly #changed = new Map<MessageId, MessageRow>()
  readonly #get
  readonly #inTopic
  readonly #atAnchor
  readonly #by
  readonly #put
  readonly #putLikes
  readonly #remove
  readonly #clear

  constructor(db: Database, { authors, batches, index, unlisted }: MessageParts) {
    this.#authors = authors
    this.#batches = batches
    this.#index = index
    this.#unlisted = unlisted
    const select = `SELECT ${MESSAGE_COLUMNS} FROM messages m`
    this.#get = db.prepare<MessageColumns>(`${select} WHERE id = ?`)
    this.#inTopic = db.prepare<MessageColumns>(ofTopic(select, 'm.topic = ?1'))
    this.#atAnchor = db.prepare<MessageColumns>(`${select} WHERE anchor = ? AND anchor > 0`)
    this.#by = db.prepare<MessageColumns>(`${select} WHERE user = ?`)
    this.#put = new Rows(
      db,
      `messages (id, position, time, also, user, topic, anchor, deleted, edits, likes, rank,
         payload, listed)`,
      '(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
      `ON CONFLICT (id) DO UPDATE SET position = excluded.position, time = excluded.time,
         also = excluded.also, user = excluded.user, topic = excluded.topic,
         anchor = excluded.anchor, deleted = excluded.deleted, edits = excluded.edits,
         likes = excluded.likes, rank = excluded.rank, payload = excluded.payload,
         listed = max(listed, excluded.listed)`,
    )
    this.#putLikes = db.prepare('UPDATE messages SET likes = ? WHERE id = ?')
    this.#remove = db.prepare('DELETE FROM messages WHERE id = ?')
    this.#clear = db.prepare('DELETE FROM messages')
  }

  get(id: MessageId): MessageRow | undefined {
    const held = this.#changed.get(id) ?? this.#cache.get(id)
    if (held !== undefined) return held
    const key = this.#authors.findKey(id)
    const columns = key === undefined ? undefined : this.#get.get(key)
    if (columns === undefined) return undefined
    const row = this.messageOf(columns)
    this.#cache.set(id, row)
    return row
  }

  inTopic(topic: TopicId): readonly MessageRow[] {
    return this.#list(this.#inTopic, this.#authors.findTarget({ kind: 'topic', id: topic }))
  }

  answersTo(message: MessageId): readonly MessageRow[] {
    return this.#list(this.#atAnchor, this.#authors.findKey(message))
  }

  by(user: UserId): readonly MessageRow[] {
    return this.#list(this.#by, this.#authors.findKey(user))
  }

  put(row: MessageRow): void {
    const { id } = row
    const cached = this.#cache.get(id)
    // A new one may never be asked for: it is kept when it is.
    if (cached !== undefined) this.#cache.set(id, row)
    if (cached !== undefined && !this.#changed.has(id) && differInLikes(cached, row)) {
      this.#putLikes.run(row.likes, this.#authors.key(id))
      return
    }
    if (row.deleted) this.#index.forget(this.#authors.key(id))
    this.#changed.set(id, row)
    if (this.#changed.size >= ROWS_WAITING_MAX) this.flush()
  }

  remove(id: MessageId): void {
    const key = this.#authors.key(id)
    this.#index.forget(key)
    this.#remove.run(key)
    this.#cache.delete(id)
    this.#changed.delete(id)
  }

  clear(): void {
    this.#clear.run()
    this.reset()
  }

  reset(): void {
    this.#cache.clear()
    this.#changed.clear()
  }

  /** Writes what was put, topic by topic: in their index they are neighbours. */
  flush(): void {
    if (this.#changed.size === 0) return
    const coming = new Map<TargetNo, MessageRow[]>()
    for (const [id, rows] of Map.groupBy(this.#changed.values(), ({ topic }) => topic)) {
      coming.set(this.#authors.target({ kind: 'topic', id }), rows)
    }
    this.#changed.clear()
    const counts = new Map([...coming].map(([topic, rows]) => [topic, rows.length]))
    const listed = this.#unlisted.admit(counts)
    const rows = [...coming].flatMap(([topic, messages]) =>
      messages.map((row) => this.#columnsOf(row, topic, listed.has(topic))),
    )
    this.#put.put(rows)
  }

  /** Whether some messages of a topic may be missing in its index. */
  hasUnlisted(topic: TargetNo): boolean {
    return this.#unlisted.has(topic)
  }

  messageOf(columns: MessageColumns): MessageRow {
    const [id, position, time, also, user, topic, anchor, deleted, edits, likes] = columns
    return {
      id: this.#authors.idOf(id),
      position: this.#authors.positionOf(position),
      also: alsoFromText(also, this.#authors),
      time: millis(time),
      user: this.#authors.idOf(user),
      topic: this.#authors.idOf(-topic),
      parent: anchor < 0 ? undefined : this.#authors.idOf(anchor),
      deleted: deleted === 1,
      edits,
      likes,
    }
  }

  #columnsOf(row: MessageRow, topic: TargetNo, isListed: boolean): Row {
    const { position } = row
    const columns: MessageColumns = [
      this.#authors.key(row.id),
      this.#authors.position(position),
      row.time,
      alsoToText(row.also, this.#authors),
      this.#authors.key(row.user),
      topic,
      row.parent === undefined ? topic : this.#authors.key(row.parent),
      Number(row.deleted),
      row.edits,
      row.likes,
    ]
    const rank = this.#authors.find(position.author)?.rank ?? 0
    return [...columns, rank, this.#batches.placeAt(position) ?? null, Number(isListed)]
  }

  #list(statement: Statement<MessageColumns>, no: TargetNo | undefined): readonly MessageRow[] {
    this.flush()
    return no === undefined ? [] : statement.all(no).map((columns) => this.messageOf(columns))
  }
}

/** Whether there is nothing new but likes. */
function differInLikes(before: MessageRow, after: MessageRow): boolean {
  return (
    before.likes !== after.likes &&
    before.topic === after.topic &&
    before.parent === after.parent &&
    before.user === after.user &&
    before.position === after.position &&
    before.also === after.also &&
    before.time === after.time &&
    before.deleted === after.deleted &&
    before.edits === after.edits
  )
}
