/** Batches on disk: put, found, read back as they were sealed, taken out. */
import { LRUCache } from 'lru-cache'
import { decodeBody, hashBody, isSealed, withContents } from '../../codec/batch-codec.ts'
import { type Batch, type Draft, lastSeq, type Position } from '../../core/entry.ts'
import { ForumError } from '../../core/error.ts'
import { millis, type ReplicaId } from '../../core/ids.ts'
import { BATCH_OPS_MAX, BATCHES_CACHED_MAX } from '../../core/limits.ts'
import type { Arrival, ArrivedBatch } from '../../core/log.ts'
import { type Op, payloadOf } from '../../core/op.ts'
import type { VectorClock } from '../../core/vector.ts'
import { withoutContents } from '../contents.ts'
import { type Author, type Authors, vectorFromText, vectorToText } from './authors.ts'
import type { Database } from './database.ts'
import { holds, type Located, NearBatches } from './near-batches.ts'
import { type Payloads, type Place, payloadsOf, placeOf } from './payloads.ts'
import { type Row, Rows } from './rows.ts'

/** Clocks of so few replicas are kept with every batch. */
const CLOCK_KEPT_MAX = 8
/** And others with every so-manieth of an author: the deltas in between are read back. */
const CLOCK_EVERY = 32
/** Bytes of a body's hash that are kept with it: they show a damaged disk. */
const CHECKSUM_BYTES = 6

type BatchRow = [
  author: number,
  checksum: number,
  clock: string | null,
  signature: Uint8Array,
  body: Uint8Array,
]

export class Batches {
  readonly #authors: Authors
  readonly #payloads: Payloads
  readonly #drafts = new LRUCache<Arrival, Draft>({ max: BATCHES_CACHED_MAX })
  readonly #near = new NearBatches()
  /** Rows that are not written yet. */
  readonly #waiting: Row[] = []
  /** Batches of each author since one was kept with its clock. */
  readonly #clockAge = new Map<number, number>()
  readonly #put
  readonly #get
  readonly #locate
  readonly #nextOf
  readonly #clocksBefore
  readonly #last
  readonly #remove
  readonly #from
  #nextArrival: Arrival

  constructor(db: Database, authors: Authors, payloads: Payloads) {
    this.#authors = authors
    this.#payloads = payloads
    this.#put = new Rows(
      db,
      'batches (arrival, author, first_seq, count, checksum, clock, signature, body)',
      '(?, ?, ?, ?, ?, ?, ?, ?)',
    )
    this.#get = db.prepare<BatchRow>(
      'SELECT author, checksum, clock, signature, body FROM batches WHERE arrival = ?',
    )
    this.#locate = db.prepare<[Arrival, number, number]>(
      `SELECT arrival, first_seq, count FROM batches WHERE author = ? AND first_seq <= ?
       ORDER BY first_seq DESC LIMIT 1`,
    )
    this.#nextOf = db.prepare<[Arrival]>(
      'SELECT arrival FROM batches WHERE author = ? AND arrival >= ? ORDER BY arrival LIMIT 1',
    )
    this.#clocksBefore = db.prepare<[string | null, Uint8Array]>(
      `SELECT clock, body FROM batches WHERE author = ? AND arrival <= ?
       ORDER BY arrival DESC LIMIT ?`,
    )
    // Of batches that were taken out the payloads stay, erased: their arrivals are not used again.
    this.#last = db.prepare<[Arrival | null, Place | null]>(
      `SELECT max((SELECT ifnull(max(arrival), 0) FROM batches),
         (SELECT ifnull(max(arrival), 0) FROM void_batches)),
         (SELECT max(place) FROM payloads)`,
    )
    this.#from = db.prepare<[Arrival, number, number]>(
      `SELECT arrival, first_seq, count FROM batches WHERE author = ? AND first_seq >= ?
       ORDER BY first_seq`,
    )
    this.#remove = db.prepare('DELETE FROM batches WHERE arrival = ?')
    const [arrival, place] = this.#last.get() ?? []
    this.#nextArrival = Math.max(arrival ?? 0, Math.floor((place ?? 0) / BATCH_OPS_MAX)) + 1
  }

  end(): Arrival {
    return this.#nextArrival
  }

  /** Forgets what a transaction put that came to nothing. */
  reset(end: Arrival): void {
    this.#nextArrival = end
    this.#drafts.clear()
    this.#near.clear()
    this.#waiting.length = 0
    this.#clockAge.clear()
  }

  flush(): void {
    this.#write()
    this.#near.flush()
  }

  append(batch: Batch, clock: VectorClock): Arrival {
    const author = this.#authors.change(batch.author)
    const arrival = this.#nextArrival++
    const { firstSeq, body, signature, ops } = batch
    const kept = this.#keepsClock(author, clock) ? vectorToText(clock) : null
    const sum = checksumOf(batch.hash)
    this.#waiting.push([arrival, author.no, firstSeq, ops.length, sum, kept, signature, body])
    this.#payloads.put(payloadsOf(batch, arrival))
    for (const [index, op] of ops.entries()) {
      const payload = payloadOf(op)
      const lacks = payload !== undefined && payload.content === undefined
      if (lacks) this.#payloads.lacks({ author: batch.author, seq: firstSeq + index })
    }
    this.#near.put(author.no, { arrival, firstSeq, count: ops.length })
    setHead(author, batch, clock)
    return arrival
  }

  /** The batch that holds this entry, if it is held. */
  locate(author: Author, seq: number): Located | undefined {
    const near = this.#near.find(author.no, seq)
    if (near !== undefined) return near
    this.#write()
    const row = this.#locate.get(author.no, seq)
    if (row === undefined) return undefined
    const [arrival, firstSeq, count] = row
    const found = { arrival, firstSeq, count }
    if (!holds(found, seq)) return undefined
    this.#near.found(author.no, found)
    return found
  }

  /** Where the payload of an entry is, if the entry is held. */
  placeAt(position: Position): Place | undefined {
    const author = this.#authors.find(position.author)
    const found = author && this.locate(author, position.seq)
    return found && this.#payloads.placeOf(placeOf(found.arrival, position.seq - found.firstSeq))
  }

  /** The first arrival of an author at or behind `from`. */
  nextOf(author: Author, from: Arrival): Arrival | undefined {
    this.#write()
    return this.#nextOf.get(author.no, from)?.[0]
  }

  /** The op of an entry as it was sealed. */
  opAt({ author: id, seq }: Position): Op | undefined {
    const author = this.#authors.find(id)
    const found = author && this.locate(author, seq)
    return found && this.#draft(found.arrival).ops[seq - found.firstSeq]
  }

  /** The batch with the contents it still has. Throws `corrupt`. */
  batchAt(arrival: Arrival): Batch {
    return this.#batch(arrival, this.#row(arrival))
  }

  sealedAt(arrival: Arrival): Batch {
    return withoutContents(this.batchAt(arrival))
  }

  /** A batch with its author's full clock; `before` is that of the author's batch before it. */
  arrivedAt(arrival: Arrival, before: VectorClock | undefined): ArrivedBatch {
    const row = this.#row(arrival)
    const batch = this.#batch(arrival, row)
    const [no, , kept] = row
    if (kept !== null) return { arrival, batch, clock: vectorFromText(kept) }
    const clock = before && merged(before, batch)
    return { arrival, batch, clock: clock ?? this.#clockAt(this.#authors.numbered(no), arrival) }
  }

  /** An arrival for payloads that stand beside the log. */
  takeArrival(): Arrival {
    return this.#nextArrival++
  }

  /** Takes out what begins at or behind `fromSeq`; payloads that are not to be kept are erased. */
  removeFrom(
    author: Author,
    fromSeq: number,
    isKept: (arrival: Arrival) => boolean,
  ): readonly Located[] {
    this.#write()
    const removed = this.#from
      .all(author.no, fromSeq)
      .map(([arrival, firstSeq, count]) => ({ arrival, firstSeq, count }))
    for (const { arrival } of removed) {
      if (!isKept(arrival)) this.#payloads.eraseBatch(arrival)
      this.#remove.run(arrival)
      this.#drafts.delete(arrival)
    }
    this.#near.forget(author.no)
    this.#clockAge.delete(author.no)
    const [first] = removed
    if (first !== undefined) this.#resetHead(author, first.firstSeq - 1)
    return removed
  }

  #resetHead(author: Author, count: number): void {
    const last = this.locate(author, count)
    if (last !== undefined) {
      setHead(author, this.batchAt(last.arrival), this.#clockAt(author, last.arrival))
      return
    }
    Object.assign(author, { count: 0, lastHash: undefined, lastTime: millis(0), clock: new Map() })
  }

  #keepsClock(author: Author, clock: VectorClock): boolean {
    const age = this.#clockAge.get(author.no) ?? CLOCK_EVERY
    const isKept = clock.size <= CLOCK_KEPT_MAX || age >= CLOCK_EVERY
    this.#clockAge.set(author.no, isKept ? 1 : age + 1)
    return isKept
  }

  /** The last clock that was kept, and all that came to it since. */
  #clockAt(author: Author, arrival: Arrival): VectorClock {
    this.#write()
    for (let limit = CLOCK_EVERY; ; limit *= 2) {
      const rows = this.#clocksBefore.all(author.no, arrival, limit)
      const kept = rows.findIndex(([clock]) => clock !== null)
      if (kept < 0 && rows.length === limit) continue
      const since = rows.slice(0, kept < 0 ? rows.length : kept).reverse()
      const first = vectorFromText(rows[kept]?.[0] ?? '[]')
      return since.reduce((clock, [, body]) => merged(clock, decodeBody(body)), first)
    }
  }

  #batch(arrival: Arrival, [no, checksum, , signature, body]: BatchRow): Batch {
    const { id, key } = this.#authors.numbered(no)
    const bodyHash = hashBody(body)
    if (checksumOf(bodyHash) !== checksum) throw damaged(id, arrival, 'its body has changed')
    const contents = this.#payloads.ofBatch(arrival)
    const draft = withContents(decodeBody(body), (index) => contents.get(index))
    for (const [index, op] of draft.ops.entries()) {
      if (!isAsSealed(op)) throw damaged(id, arrival, `the payload of its op ${index} has changed`)
    }
    return { ...draft, body, signature, authorKey: key ?? new Uint8Array(), hash: bodyHash }
  }

  #draft(arrival: Arrival): Draft {
    const cached = this.#drafts.get(arrival)
    if (cached !== undefined) return cached
    const draft = decodeBody(this.#row(arrival)[4])
    this.#drafts.set(arrival, draft)
    return draft
  }

  #write(): void {
    if (this.#waiting.length > 0) this.#put.put(this.#waiting.splice(0))
  }

  #row(arrival: Arrival): BatchRow {
    this.#write()
    const row = this.#get.get(arrival)
    if (row === undefined)
      throw new ForumError('corrupt', `the database is damaged: no batch has arrival ${arrival}`)
    return row
  }
}

function setHead(author: Author, batch: Batch, clock: VectorClock): void {
  author.key = batch.authorKey
  author.count = lastSeq(batch)
  author.lastHash = batch.hash
  author.lastTime = batch.time
  author.clock = clock
}

function merged(clock: VectorClock, { clockDelta }: Draft): VectorClock {
  return clockDelta.size === 0 ? clock : new Map([...clock, ...clockDelta])
}

function checksumOf(hash: string): number {
  return Number.parseInt(hash.slice(0, CHECKSUM_BYTES * 2), 16)
}

function isAsSealed(op: Op): boolean {
  const payload = payloadOf(op)
  if (payload?.content === undefined) return true
  return isSealed(payload.content, payload.hash)
}

function damaged(author: ReplicaId, arrival: Arrival, how: string): ForumError {
  const message = `the database is damaged: batch ${arrival}, of ${author}: ${how}`
  return new ForumError('corrupt', message)
}
