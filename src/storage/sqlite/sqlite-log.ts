/** The log on disk, to be read and changed. */
import { decodeBody, hashBody } from '../../codec/batch-codec.ts'
import { type Batch, lastSeq, type Position } from '../../core/entry.ts'
import { millis, type ReplicaId } from '../../core/ids.ts'
import type { Arrival, ArrivedBatch, AuthorHead, Equivocation, LogReader } from '../../core/log.ts'
import { at, type VectorClock, type VersionVector } from '../../core/vector.ts'
import { bytesOf, withoutContents } from '../contents.ts'
import type { Author, Authors } from './authors.ts'
import type { Batches } from './batches.ts'
import type { Database } from './database.ts'
import { keyOf } from './keys.ts'
import type { Order } from './order.ts'
import type { Payloads } from './payloads.ts'
import type { VoidBatches } from './void-batches.ts'

/** An author who has more than is known, and the next arrival of that. */
interface Missing {
  readonly author: Author
  next: Arrival | undefined
  clock: VectorClock | undefined
}

export interface LogParts {
  readonly authors: Authors
  readonly batches: Batches
  readonly payloads: Payloads
  readonly voids: VoidBatches
  readonly order: Order
}

export class SqliteLog implements LogReader {
  readonly #authors: Authors
  readonly #batches: Batches
  readonly #payloads: Payloads
  readonly #voids: VoidBatches
  readonly #order: Order
  readonly #equivocations
  readonly #putEquivocation

  constructor(db: Database, { authors, batches, payloads, voids, order }: LogParts) {
    this.#voids = voids
    this.#authors = authors
    this.#batches = batches
    this.#payloads = payloads
    this.#order = order
    const columns = `author_key, first_body, first_signature, second_body, second_signature`
    this.#equivocations = db.prepare<[Uint8Array, Uint8Array, Uint8Array, Uint8Array, Uint8Array]>(
      `SELECT ${columns} FROM equivocations ORDER BY rowid`,
    )
    this.#putEquivocation = db.prepare(
      `INSERT OR IGNORE INTO equivocations (first_hash, second_hash, ${columns})
       VALUES (?, ?, ?, ?, ?, ?, ?)`,
    )
  }

  heads(): readonly AuthorHead[] {
    return this.#held().map((author) => ({
      author: author.id,
      authorKey: author.key ?? new Uint8Array(),
      count: author.count,
      lastHash: author.lastHash,
      lastTime: millis(author.lastTime),
      clock: author.clock,
    }))
  }

  version(): VersionVector {
    return new Map(this.#held().map(({ id, count }) => [id, count]))
  }

  applied(): number {
    return this.#order.applied
  }

  batchAt(id: ReplicaId, seq: number): Batch | undefined {
    const author = this.#authors.find(id)
    const found = author && this.#batches.locate(author, seq)
    return found && this.#batches.batchAt(found.arrival)
  }

  /** Goes from arrival to arrival of those authors who have more than is known. */
  read(
    from: Arrival,
    known: VersionVector,
    maxBytes: number,
  ): { batches: readonly ArrivedBatch[]; next: Arrival } {
    const missing = this.#missing(from, known)
    const batches: ArrivedBatch[] = []
    let bytes = 0
    for (let first = earliest(missing); first !== undefined; first = earliest(missing)) {
      if (batches.length > 0 && bytes >= maxBytes) return { batches, next: first.arrival }
      const { author, clock } = first.missing
      const arrived = this.#batches.arrivedAt(first.arrival, clock)
      batches.push(arrived)
      bytes += bytesOf(arrived.batch)
      first.missing.clock = arrived.clock
      const isLast = lastSeq(arrived.batch) === author.count
      first.missing.next = isLast ? undefined : this.#batches.nextOf(author, first.arrival + 1)
    }
    return { batches, next: this.end() }
  }

  firstMissing(known: VersionVector): Arrival {
    return earliest(this.#missing(1, known))?.arrival ?? this.end()
  }

  end(): Arrival {
    return this.#batches.end()
  }

  erasing(author: ReplicaId, seq: number): Batch | undefined {
    const position = { author, seq }
    const because = this.#payloads.erasedBy(position) ?? this.#payloads.onceErasedBy(position)
    const eraser = because && this.#authors.find(because.author)
    const found = eraser && this.#batches.locate(eraser, because.seq)
    if (found !== undefined) return this.#batches.sealedAt(found.arrival)
    const voided = because && this.voided().find((batch) => holds(batch, because))
    return voided && withoutContents(voided)
  }

  voided(): readonly Batch[] {
    return this.#voids.all()
  }

  missing(limit: number): readonly Position[] {
    return this.#payloads.missing(limit)
  }

  equivocations(): readonly Equivocation[] {
    return this.#equivocations
      .all()
      .map(([authorKey, firstBody, firstSignature, secondBody, secondSignature]) => ({
        first: sealed(firstBody, firstSignature, authorKey),
        second: sealed(secondBody, secondSignature, authorKey),
      }))
  }

  append(batch: Batch, clock: VectorClock): Arrival {
    return this.#batches.append(batch, clock)
  }

  removeFrom(id: ReplicaId, fromSeq: number): void {
    this.#takeOut(id, fromSeq, () => false)
  }

  setAside(id: ReplicaId, fromSeq: number): void {
    this.#takeOut(id, fromSeq, (arrival) => {
      const batch = this.#batches.batchAt(arrival)
      if (this.#voids.has(batch.hash) || !this.#voids.hasRoomFor(batch)) return false
      this.#voids.put(arrival, batch)
      return true
    })
  }

  keepVoid(batch: Batch): boolean {
    if (this.#voids.has(batch.hash) || !this.#voids.hasRoomFor(batch)) return false
    const arrival = this.#batches.takeArrival()
    this.#voids.put(arrival, batch)
    this.#voids.putPayloads(arrival, batch)
    return true
  }

  #takeOut(id: ReplicaId, fromSeq: number, isKept: (arrival: Arrival) => boolean): void {
    const author = this.#authors.find(id)
    if (author === undefined) return
    const { count } = author
    const [first] = this.#batches.removeFrom(this.#authors.change(id), fromSeq, isKept)
    if (first === undefined) return
    this.#payloads.forgetErasures(keyOf(author.no, first.firstSeq), keyOf(author.no, count))
  }

  addEquivocation({ first, second }: Equivocation): void {
    this.#putEquivocation.run(
      Buffer.from(first.hash, 'hex'),
      Buffer.from(second.hash, 'hex'),
      first.authorKey,
      first.body,
      first.signature,
      second.body,
      second.signature,
    )
  }

  #held(): Author[] {
    return [...this.#authors.all()].filter(({ count }) => count > 0)
  }

  #missing(from: Arrival, known: VersionVector): Missing[] {
    return this.#held()
      .filter(({ id, count }) => count > at(known, id))
      .map((author) => {
        const first = this.#batches.locate(author, at(known, author.id) + 1)?.arrival ?? from
        const next = first >= from ? first : this.#batches.nextOf(author, from)
        return { author, next, clock: undefined }
      })
  }
}

function earliest(
  all: readonly Missing[],
): { readonly missing: Missing; readonly arrival: Arrival } | undefined {
  let first: { missing: Missing; arrival: Arrival } | undefined
  for (const missing of all) {
    const { next } = missing
    if (next !== undefined && (first === undefined || next < first.arrival)) {
      first = { missing, arrival: next }
    }
  }
  return first
}

function holds(batch: Batch, { author, seq }: Position): boolean {
  return batch.author === author && batch.firstSeq <= seq && seq <= lastSeq(batch)
}

function sealed(body: Uint8Array, signature: Uint8Array, authorKey: Uint8Array): Batch {
  return { ...decodeBody(body), body, signature, authorKey, hash: hashBody(body) }
}
