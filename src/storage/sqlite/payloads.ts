/**
 * Payloads: the one place of the texts and edits as they were sealed.
 *
 * Rows are only put at the end and never leave; see schema.ts for why. Erasing waits for the end
 * of the transaction, because the search index must be told first what it is to forget.
 */
import type { Draft, Position } from '../../core/entry.ts'
import { BATCH_OPS_MAX } from '../../core/limits.ts'
import type { Arrival } from '../../core/log.ts'
import { payloadOf } from '../../core/op.ts'
import type { Authors } from './authors.ts'
import type { Database } from './database.ts'
import type { Key } from './keys.ts'
import { Rows } from './rows.ts'

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
  readonly #forgetMissing
  readonly #putMissing
  readonly #foundMissing
  readonly #forsakeErasures
  readonly #getMissing
  readonly #listMissing
  readonly #restore
  readonly #loadMoved
  readonly #putMoved
  #moved: Map<Place, Place>

  constructor(db: Database, authors: Authors) {
    this.#authors = authors
    this.#put = new Rows(db, 'payloads (place, erased, content)', '(?, 0, ?)')
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
    this.#forgetMissing = db.prepare('DELETE FROM missing WHERE position BETWEEN ? AND ?')
    this.#putMissing = db.prepare('INSERT OR IGNORE INTO missing (position) VALUES (?)')
    this.#foundMissing = db.prepare('DELETE FROM missing WHERE position = ?')
    this.#forsakeErasures = [
      'INSERT OR REPLACE INTO missing (position, because) SELECT position, because FROM erasures',
      'DELETE FROM erasures',
    ].map((sql) => db.prepare(sql))
    this.#getMissing = db.prepare<[Key | null]>('SELECT because FROM missing WHERE position = ?')
    this.#listMissing = db.prepare<[Key]>('SELECT position FROM missing LIMIT ?')
    this.#restore = db.prepare<[Place]>(
      'UPDATE payloads SET erased = 0, content = ? WHERE place = ? AND erased = 1 RETURNING place',
    )
    this.#loadMoved = db.prepare<[Place, Place]>('SELECT place, new_place FROM moved')
    this.#putMoved = db.prepare('INSERT INTO moved (place, new_place) VALUES (?, ?)')
    this.#moved = new Map(this.#loadMoved.all())
  }

  put(payloads: readonly (readonly [Place, Content])[]): void {
    this.#put.put(payloads)
  }

  get(asked: Place): Content | undefined {
    const place = this.placeOf(asked)
    return this.#erasingPlaces.has(place) ? undefined : this.#get.get(place)?.[0]
  }

  /** Where the payload of a place is. */
  placeOf(place: Place): Place {
    return this.#moved.get(place) ?? place
  }

  /** The entry came without its payload. */
  lacks(position: Position): void {
    this.#putMissing.run(this.#authors.position(position))
  }

  /** Puts back what is missing: where it was, or else where `free`, at the end, is. */
  restore(position: Position, place: Place, content: Content, free: () => Place): void {
    this.#foundMissing.run(this.#authors.position(position))
    if (this.#restore.get(content, this.placeOf(place)) !== undefined) return
    const end = free()
    this.put([[end, content]])
    this.#putMoved.run(place, end)
    this.#moved.set(place, end)
  }

  missing(limit: number): readonly Position[] {
    return this.#listMissing.all(limit).map(([key]) => this.#authors.positionOf(key))
  }

  /** The delete that once erased a payload which is missing now. */
  onceErasedBy(position: Position): Position | undefined {
    const key = this.#authors.findPosition(position)
    const because = key === undefined ? undefined : this.#getMissing.get(key)?.[0]
    return because == null ? undefined : this.#authors.positionOf(because)
  }

  /** No delete stands any more: what was erased is missing. */
  forsakeErasures(): void {
    for (const statement of this.#forsakeErasures) statement.run()
  }

  /** By index of the op. */
  ofBatch(arrival: Arrival): ReadonlyMap<number, Content> {
    const first = arrival * BATCH_OPS_MAX
    const rows = this.#ofBatch.all(first, first + BATCH_OPS_MAX - 1)
    const held = rows.filter(([place]) => !this.#erasingPlaces.has(place))
    const contents = new Map(held.map(([place, content]) => [place - first, content]))
    for (const place of this.#movedFrom(arrival)) {
      const content = this.get(place)
      if (content !== undefined) contents.set(place - first, content)
    }
    return contents
  }

  #movedFrom(arrival: Arrival): Place[] {
    if (this.#moved.size === 0) return []
    const first = arrival * BATCH_OPS_MAX
    return [...this.#moved.keys()].filter((place) => {
      return place >= first && place < first + BATCH_OPS_MAX
    })
  }

  /** Erases, at the end of the transaction, and remembers which entry wanted it. */
  erase(position: Position, at: Place | undefined, because: Position): void {
    const place = at === undefined ? undefined : this.placeOf(at)
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
    for (const place of this.#movedFrom(arrival)) this.#erase.run(this.placeOf(place))
  }

  /** Erases what is at a place of a batch that is not in the log. */
  eraseAt(place: Place): void {
    this.#hasErased = true
    this.#erase.run(this.placeOf(place))
  }

  /** Positions that are free again: another entry may come to stand there. */
  forgetErasures(first: Key, last: Key): void {
    for (const key of this.#erasing.keys()) {
      if (key >= first && key <= last) this.#erasing.delete(key)
    }
    this.#forgetErasures.run(first, last)
    this.#forgetMissing.run(first, last)
  }

  /** Answers whether anything was erased. */
  flush(): boolean {
    for (const [key, { place, because }] of this.#erasing) {
      if (place !== undefined) this.#erase.run(place)
      this.#putErasure.run(key, because)
      this.#foundMissing.run(key)
    }
    const hasErased = this.#hasErased || this.#erasing.size > 0
    this.#forget()
    return hasErased
  }

  /** Forgets what a transaction did that came to nothing. */
  reset(): void {
    this.#forget()
    this.#moved = new Map(this.#loadMoved.all())
  }

  #forget(): void {
    this.#erasing.clear()
    this.#erasingPlaces.clear()
    this.#hasErased = false
  }
}

/** The payloads of a batch, and where they are put. */
export function payloadsOf({ ops }: Draft, arrival: Arrival): [Place, Content][] {
  return ops.flatMap((op, index): [Place, Content][] => {
    const content = payloadOf(op)?.content
    return content === undefined ? [] : [[placeOf(arrival, index), content]]
  })
}

/** Where the payload of an op is put. */
export function placeOf(arrival: Arrival, index: number): Place {
  return arrival * BATCH_OPS_MAX + index
}
