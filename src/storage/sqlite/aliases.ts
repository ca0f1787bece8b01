/**
 * Ids that have no row of their own: another stands for them, or their creation came to nothing.
 * Most forums have none of the first, and then nobody looks for any.
 */
import type { ContentId, ContentKind } from '../../core/ids.ts'
import type { Authors } from './authors.ts'
import type { Database } from './database.ts'
import type { Key } from './keys.ts'

/** Kinds of ids, as they stand in the table. */
export const KINDS = { user: 1, topic: 2, message: 3 } as const satisfies Record<
  ContentKind,
  number
>

export class Aliases {
  readonly #authors: Authors
  readonly #some
  readonly #get
  readonly #redirect
  readonly #put
  readonly #counts
  readonly #putVoid
  readonly #clear
  /** Kinds that have aliases, by number. */
  #kinds: ReadonlySet<number> = new Set()

  constructor(db: Database, authors: Authors) {
    this.#authors = authors
    this.#some = db.prepare('SELECT 1 FROM aliases WHERE kind = ? LIMIT 1')
    this.#get = db.prepare<[Key]>('SELECT canonical FROM aliases WHERE kind = ? AND id = ?')
    this.#redirect = db.prepare('UPDATE aliases SET canonical = ? WHERE kind = ? AND canonical = ?')
    this.#put = db.prepare('INSERT OR REPLACE INTO aliases (kind, id, canonical) VALUES (?, ?, ?)')
    this.#counts = db.prepare<[number]>(
      `SELECT (SELECT count(*) FROM aliases WHERE kind = ?1)
         + (SELECT count(*) FROM void_ids WHERE kind = ?1)`,
    )
    this.#putVoid = db.prepare('INSERT OR IGNORE INTO void_ids (kind, id) VALUES (?, ?)')
    this.#clear = ['aliases', 'void_ids'].map((table) => db.prepare(`DELETE FROM ${table}`))
    this.reset()
  }

  get(kind: ContentKind, id: ContentId): ContentId | undefined {
    if (!this.#kinds.has(KINDS[kind])) return undefined
    const key = this.#authors.findKey(id)
    const row = key === undefined ? undefined : this.#get.get(KINDS[kind], key)
    return row && this.#authors.idOf(row[0])
  }

  put(kind: ContentKind, id: ContentId, canonical: ContentId): void {
    const alias = this.#authors.key(id)
    const stays = this.#authors.key(canonical)
    this.#redirect.run(stays, KINDS[kind], alias)
    this.#put.run(KINDS[kind], alias, stays)
    this.#kinds = new Set([...this.#kinds, KINDS[kind]])
  }

  putVoid(kind: ContentKind, id: ContentId): void {
    this.#putVoid.run(KINDS[kind], this.#authors.key(id))
  }

  /** Ids without a row of their own. */
  count(kind: ContentKind): number {
    return this.#counts.get(KINDS[kind])?.[0] ?? 0
  }

  clear(): void {
    for (const statement of this.#clear) statement.run()
    this.#kinds = new Set()
  }

  reset(): void {
    this.#kinds = new Set(Object.values(KINDS).filter((kind) => this.#some.get(kind)))
  }
}
