/**
 * Payloads: the one place of the texts and edits as they were sealed.
 *
 * Rows are only put at the end and never leave; see schema.ts for why. Erasing waits for the end
 * of the transaction, because the search index must be told first what it is to forget.
 */
import type { Position } from '../../core/entry.ts'
import { BATCH_OPS_MAX } from '../../core/limits.ts'
import type { Arrival } from '../../core/log.ts'
import type { Authors } from './authors.ts'
import type { Database } from './database.ts'
import type { Key } from './keys.ts'

/** Where a payload is: the arrival of its batch and the index of its op, in one. */
export type Place = number
export type Content = string | Uint8Array

interface Erasure {
  readonly place: Place | undefined
  readonly because: Key
}

export class Payloads {
  readonly #authors: Authors
  readonly #erasing = new Map<Key, Erasure>()
  readonly #erasingPlaces = new Set<Place>()
  #hasErased = false
  readonly #put
  readonly #get
  readonly #ofBatch
  readonly #erase
  readonly #eraseBatch
  readonly #putErasure
  readonly #getErasure
  readonly #forgetErasures

  constructor(db: Database, authors: Authors) {
    this.#authors = authors
    this.#put = db.prepare('INSERT INTO payloads (place, erased, content) VALUES (?, 0, ?)')
    this.#get = db.prepare<[Content]>('SELECT content FROM payloads WHERE place = ? AND erased = 0')
    this.#ofBatch = db.prepare<[Place, Content]>(
      'SELECT place, content FROM payloads WHERE place BETWEEN ? AND ? AND erased = 0',
    )
    const overwrite = 'UPDATE payloads SET erased = 1, content = zeroblob(octet_length(content))'
    this.#erase = db.prepare(`${overwrite} WHERE place = ? AND erased = 0`)
    this.#eraseBatch = db.prepare(`${overwrite} WHERE place BETWEEN ? AND ? AND erased = 0`)
    this.#putErasure = db.prepare(
      'INSERT OR REPLACE INTO erasures (position, because) VALUES (?, ?)',
    )
    this.#getErasure = db.prepare<[Key]>('SELECT because FROM erasures WHERE position = ?')
    this.#forgetErasures = db.prepare('DELETE FROM erasures WHERE position BETWEEN ? AND ?')
  }

  put(place: Place, content: Content): void {
    this.#put.run(place, content)
  }

  get(place: Place): Content | undefined {
    return this.#erasingPlaces.has(place) ? undefined : this.#get.get(place)?.[0]
  }

  /** By index of the op. */
  ofBatch(arrival: Arrival): ReadonlyMap<number, Content> {
    const first = arrival * BATCH_OPS_MAX
    const rows = this.#ofBatch.all(first, first + BATCH_OPS_MAX - 1)
    const held = rows.filter(([place]) => !this.#erasingPlaces.has(place))
    return new Map(held.map(([place, content]) => [place - first, content]))
  }

  /** Erases, at the end of the transaction, and remembers which entry wanted it. */
  erase(position: Position, place: Place | undefined, because: Position): void {
    const key = this.#authors.position(position)
    this.#erasing.set(key, { place, because: this.#authors.position(because) })
    if (place !== undefined) this.#erasingPlaces.add(place)
  }

  erasedBy(position: Position): Position | undefined {
    const key = this.#authors.findPosition(position)
    if (key === undefined) return undefined
    const because = this.#erasing.get(key)?.because ?? this.#getErasure.get(key)?.[0]
    return because === undefined ? undefined : this.#authors.positionOf(because)
  }

  /** Erases what a batch holds that is taken out of the log. */
  eraseBatch(arrival: Arrival): void {
    const first = arrival * BATCH_OPS_MAX
    this.#hasErased = true
    this.#eraseBatch.run(first, first + BATCH_OPS_MAX - 1)
  }

  /** Positions that are free again: another entry may come to stand there. */
  forgetErasures(first: Key, last: Key): void {
    for (const key of this.#erasing.keys()) {
      if (key >= first && key <= last) this.#erasing.delete(key)
    }
    this.#forgetErasures.run(first, last)
  }

  /** Answers whether anything was erased. */
  flush(): boolean {
    for (const [key, { place, because }] of this.#erasing) {
      if (place !== undefined) this.#erase.run(place)
      this.#putErasure.run(key, because)
    }
    const hasErased = this.#hasErased || this.#erasing.size > 0
    this.reset()
    return hasErased
  }

  reset(): void {
    this.#erasing.clear()
    this.#erasingPlaces.clear()
    this.#hasErased = false
  }
}
