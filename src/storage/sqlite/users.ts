/** Rows of users. */
import { LRUCache } from 'lru-cache'
import type { UserRow } from '../../core/forum-state.ts'
import { millis, splitContentId, type UserId } from '../../core/ids.ts'
import { ROWS_CACHED_MAX } from '../../core/limits.ts'
import { nameKey, type Page, type PageRequest } from '../../core/query.ts'
import { pageOf, parseCursor, userCursor } from '../cursor.ts'
import { alsoFromText, alsoToText } from './also.ts'
import type { Authors } from './authors.ts'
import type { Database } from './database.ts'
import { type Key, keyOf, lastKeyOf } from './keys.ts'

type Row = [
  id: Key,
  position: Key,
  time: number,
  also: string | null,
  name: string,
  secretHash: string,
]

export class Users {
  readonly #authors: Authors
  readonly #cache = new LRUCache<UserId, UserRow>({ max: ROWS_CACHED_MAX })
  /** By name: every view of a user asks for those who are called the same. */
  readonly #namesakes = new LRUCache<string, readonly UserRow[]>({ max: ROWS_CACHED_MAX })
  readonly #get
  readonly #named
  readonly #range
  readonly #put
  readonly #remove
  readonly #clear

  constructor(db: Database, authors: Authors) {
    this.#authors = authors
    const columns = 'id, position, time, also, name, secret_hash'
    this.#get = db.prepare<Row>(`SELECT ${columns} FROM users WHERE id = ?`)
    this.#named = db.prepare<Row>(`SELECT ${columns} FROM users WHERE name_key = ?`)
    this.#range = db.prepare<Row>(
      `SELECT ${columns} FROM users WHERE id BETWEEN ? AND ? ORDER BY id LIMIT ?`,
    )
    this.#put = db.prepare(
      `INSERT OR REPLACE INTO users (${columns}, name_key) VALUES (?, ?, ?, ?, ?, ?, ?)`,
    )
    this.#remove = db.prepare('DELETE FROM users WHERE id = ?')
    this.#clear = db.prepare('DELETE FROM users')
  }

  get(id: UserId): UserRow | undefined {
    const cached = this.#cache.get(id)
    if (cached !== undefined) return cached
    const key = this.#authors.findKey(id)
    const row = key === undefined ? undefined : this.#get.get(key)
    if (row === undefined) return undefined
    const user = this.#userOf(row)
    this.#cache.set(id, user)
    return user
  }

  named(key: string): readonly UserRow[] {
    const cached = this.#namesakes.get(key)
    if (cached !== undefined) return cached
    const users = this.#named.all(key).map((row) => this.#userOf(row))
    this.#namesakes.set(key, users)
    return users
  }

  list({ limit, after }: PageRequest): Page<UserRow> {
    const last = parseCursor<UserId>(after, 'user', 0)
    const place = last === undefined ? undefined : splitContentId(last.id)
    const authors = [...this.#authors.all()]
      .filter(({ id }) => place === undefined || id >= place.author)
      .sort((a, b) => (a.id < b.id ? -1 : 1))
    const found: UserRow[] = []
    for (const { id, no } of authors) {
      const behind = id === place?.author ? place.number : 0
      const wanted = limit + 1 - found.length
      const rows = this.#range.all(keyOf(no, behind + 1), lastKeyOf(no), wanted)
      found.push(...rows.map((row) => this.#userOf(row)))
      if (found.length > limit) break
    }
    return pageOf(found, limit, userCursor)
  }

  put(row: UserRow): void {
    const { id, position, time, also, name, secretHash } = row
    this.#forgetNamesakes(id)
    this.#put.run(
      this.#authors.key(id),
      this.#authors.position(position),
      time,
      alsoToText(also, this.#authors),
      name,
      secretHash,
      nameKey(name),
    )
    this.#cache.set(id, row)
    this.#namesakes.delete(nameKey(name))
  }

  remove(id: UserId): void {
    this.#forgetNamesakes(id)
    this.#remove.run(this.#authors.key(id))
    this.#cache.delete(id)
  }

  clear(): void {
    this.#clear.run()
    this.reset()
  }

  reset(): void {
    this.#cache.clear()
    this.#namesakes.clear()
  }

  #forgetNamesakes(id: UserId): void {
    const row = this.get(id)
    if (row !== undefined) this.#namesakes.delete(nameKey(row.name))
  }

  #userOf([id, position, time, also, name, secretHash]: Row): UserRow {
    return {
      id: this.#authors.idOf(id),
      position: this.#authors.positionOf(position),
      also: alsoFromText(also, this.#authors),
      time: millis(time),
      name,
      secretHash,
    }
  }
}
