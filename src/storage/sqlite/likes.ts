/** Counters of likes. */
import type { LikeRow } from '../../core/forum-state.ts'
import type { UserId } from '../../core/ids.ts'
import type { Target } from '../../core/op.ts'
import type { Authors } from './authors.ts'
import type { Database } from './database.ts'
import type { Key, TargetNo } from './keys.ts'

export class Likes {
  readonly #authors: Authors
  readonly #get
  readonly #of
  readonly #by
  readonly #put
  readonly #remove
  readonly #clear

  constructor(db: Database, authors: Authors) {
    this.#authors = authors
    this.#get = db.prepare<[number]>('SELECT count FROM likes WHERE target = ? AND user = ?')
    this.#of = db.prepare<[Key, number]>('SELECT user, count FROM likes WHERE target = ?')
    this.#by = db.prepare<[TargetNo, number]>('SELECT target, count FROM likes WHERE user = ?')
    this.#put = db.prepare('INSERT OR REPLACE INTO likes (target, user, count) VALUES (?, ?, ?)')
    this.#remove = db.prepare('DELETE FROM likes WHERE target = ? AND user = ?')
    this.#clear = db.prepare('DELETE FROM likes')
  }

  get(target: Target, user: UserId): number {
    const no = this.#authors.findTarget(target)
    const key = this.#authors.findKey(user)
    if (no === undefined || key === undefined) return 0
    return this.#get.get(no, key)?.[0] ?? 0
  }

  of(target: Target): readonly LikeRow[] {
    const no = this.#authors.findTarget(target)
    if (no === undefined) return []
    return this.#of
      .all(no)
      .map(([user, count]) => ({ target, user: this.#authors.idOf(user), count }))
  }

  by(user: UserId): readonly LikeRow[] {
    const key = this.#authors.findKey(user)
    if (key === undefined) return []
    return this.#by
      .all(key)
      .map(([target, count]) => ({ target: this.#authors.targetOf(target), user, count }))
  }

  put({ target, user, count }: LikeRow): void {
    this.#put.run(this.#authors.target(target), this.#authors.key(user), count)
  }

  remove(target: Target, user: UserId): void {
    this.#remove.run(this.#authors.target(target), this.#authors.key(user))
  }

  clear(): void {
    this.#clear.run()
  }
}
