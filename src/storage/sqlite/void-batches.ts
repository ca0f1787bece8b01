/**
 * Void batches: what was taken out of the log because its author told two stories. The sealed bytes
 * stand here; the payloads stay where they were put, with all others.
 */
import { decodeBody, hashBody, withContents } from '../../codec/batch-codec.ts'
import type { Batch, BatchHash } from '../../core/entry.ts'
import { VOID_BYTES_MAX } from '../../core/limits.ts'
import type { Arrival } from '../../core/log.ts'
import { bytesOf } from '../contents.ts'
import type { Database } from './database.ts'
import { type Payloads, payloadsOf, placeOf } from './payloads.ts'

export class VoidBatches {
  readonly #payloads: Payloads
  readonly #all
  readonly #arrivalOf
  readonly #bytes
  readonly #put

  constructor(db: Database, payloads: Payloads) {
    this.#payloads = payloads
    this.#all = db.prepare<[Arrival, Uint8Array, Uint8Array, Uint8Array]>(
      'SELECT arrival, author_key, signature, body FROM void_batches ORDER BY arrival',
    )
    this.#arrivalOf = db.prepare<[Arrival]>('SELECT arrival FROM void_batches WHERE hash = ?')
    this.#bytes = db.prepare<[number]>('SELECT ifnull(sum(bytes), 0) FROM void_batches')
    this.#put = db.prepare(
      `INSERT INTO void_batches (arrival, hash, author_key, bytes, signature, body)
       VALUES (?, ?, ?, ?, ?, ?)`,
    )
  }

  /** Each author's in the order of their seqs, with the payloads that are left. */
  all(): readonly Batch[] {
    const batches = this.#all.all().map(([arrival, authorKey, signature, body]): Batch => {
      const contents = this.#payloads.ofBatch(arrival)
      const draft = withContents(decodeBody(body), (index) => contents.get(index))
      return { ...draft, body, signature, authorKey, hash: hashBody(body) }
    })
    return batches.sort((a, b) => a.firstSeq - b.firstSeq)
  }

  has(hash: BatchHash): boolean {
    return this.#arrivalOf.get(bytesOfHash(hash)) !== undefined
  }

  hasRoomFor(batch: Batch): boolean {
    return (this.#bytes.get()?.[0] ?? 0) + bytesOf(batch) <= VOID_BYTES_MAX
  }

  put(arrival: Arrival, batch: Batch): void {
    const { hash, authorKey, signature, body } = batch
    this.#put.run(arrival, bytesOfHash(hash), authorKey, bytesOf(batch), signature, body)
  }

  putPayloads(arrival: Arrival, batch: Batch): void {
    this.#payloads.put(payloadsOf(batch, arrival))
  }

  erase(hash: BatchHash, opIndex: number): void {
    const arrival = this.#arrivalOf.get(bytesOfHash(hash))?.[0]
    if (arrival !== undefined) this.#payloads.eraseAt(placeOf(arrival, opIndex))
  }
}

function bytesOfHash(hash: BatchHash): Uint8Array {
  return Buffer.from(hash, 'hex')
}
