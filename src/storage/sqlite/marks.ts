/** What users have read. */
import type { MarkRow } from '../../core/forum-state.ts'
import type { TopicId, UserId } from '../../core/ids.ts'
import type { Vector } from '../../core/vector.ts'
import { type Authors, vectorFromText, vectorToText } from './authors.ts'
import type { Database } from './database.ts'
import type { Key, TargetNo } from './keys.ts'

export class Marks {
  readonly #authors: Authors
  readonly #get
  readonly #by
  readonly #in
  readonly #put
  readonly #remove
  readonly #clear

  constructor(db: Database, authors: Authors) {
    this.#authors = authors
    this.#get = db.prepare<[string]>('SELECT up_to FROM marks WHERE user = ? AND topic = ?')
    this.#by = db.prepare<[TargetNo, string]>('SELECT topic, up_to FROM marks WHERE user = ?')
    this.#in = db.prepare<[Key, string]>('SELECT user, up_to FROM marks WHERE topic = ?')
    this.#put = db.prepare('INSERT OR REPLACE INTO marks (user, topic, up_to) VALUES (?, ?, ?)')
    this.#remove = db.prepare('DELETE FROM marks WHERE user = ? AND topic = ?')
    this.#clear = db.prepare('DELETE FROM marks')
  }

  get(user: UserId, topic: TopicId): Vector | undefined {
    const userKey = this.#authors.findKey(user)
    const topicKey = this.#authors.findKey(topic)
    if (userKey === undefined || topicKey === undefined) return undefined
    const row = this.#get.get(userKey, -topicKey)
    return row && vectorFromText(row[0])
  }

  by(user: UserId): readonly MarkRow[] {
    const key = this.#authors.findKey(user)
    if (key === undefined) return []
    return this.#by
      .all(key)
      .map(([topic, upTo]) => ({ user, topic: this.#topic(topic), upTo: vectorFromText(upTo) }))
  }

  in(topic: TopicId): readonly MarkRow[] {
    const key = this.#authors.findKey(topic)
    if (key === undefined) return []
    return this.#in
      .all(-key)
      .map(([user, upTo]) => ({ user: this.#user(user), topic, upTo: vectorFromText(upTo) }))
  }

  put({ user, topic, upTo }: MarkRow): void {
    this.#put.run(this.#authors.key(user), -this.#authors.key(topic), vectorToText(upTo))
  }

  remove(user: UserId, topic: TopicId): void {
    this.#remove.run(this.#authors.key(user), -this.#authors.key(topic))
  }

  clear(): void {
    this.#clear.run()
  }

  #topic(no: TargetNo): TopicId {
    return this.#authors.idOf(-no)
  }

  #user(key: Key): UserId {
    return this.#authors.idOf(key)
  }
}
