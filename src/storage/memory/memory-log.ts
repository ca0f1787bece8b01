/** The log in maps. A batch is kept as it came, but for the contents that were erased since. */
import { type Batch, lastSeq, type Position } from '../../core/entry.ts'
import { millis, type ReplicaId } from '../../core/ids.ts'
import type { Arrival, ArrivedBatch, AuthorHead, Equivocation, LogReader } from '../../core/log.ts'
import { type Op, payloadOf } from '../../core/op.ts'
import { at, includes, type VectorClock, type VersionVector } from '../../core/vector.ts'
import { bytesOf, withoutContent, withoutContents } from '../contents.ts'
import { positionKey, type Tables } from './memory-image.ts'

export class MemoryLog implements LogReader {
  readonly #tables: Tables

  constructor(tables: Tables) {
    this.#tables = tables
  }

  heads(): readonly AuthorHead[] {
    return this.#tables.heads.values()
  }

  version(): VersionVector {
    return new Map(this.heads().map(({ author, count }) => [author, count]))
  }

  batchAt(author: ReplicaId, seq: number): Batch | undefined {
    return this.#arrivedAt({ author, seq })?.batch
  }

  read(
    from: Arrival,
    known: VersionVector,
    maxBytes: number,
  ): { batches: readonly ArrivedBatch[]; next: Arrival } {
    const batches: ArrivedBatch[] = []
    let bytes = 0
    let next = Math.max(1, from)
    for (; next < this.end() && (batches.length === 0 || bytes < maxBytes); next++) {
      const arrived = this.#tables.batches.get(next)
      if (arrived === undefined || isKnown(arrived.batch, known)) continue
      batches.push(arrived)
      bytes += bytesOf(arrived.batch)
    }
    return { batches, next }
  }

  firstMissing(known: VersionVector): Arrival {
    const missing = this.heads()
      .filter(({ author, count }) => count > at(known, author))
      .map(({ author }) => ({ author, seq: at(known, author) + 1 }))
      .map((position) => this.#tables.places.get(positionKey(position))?.arrival ?? this.end())
    return Math.min(this.end(), ...missing)
  }

  end(): Arrival {
    return this.#tables.counters.get('nextArrival') ?? 1
  }

  erasing(author: ReplicaId, seq: number): Batch | undefined {
    const because = this.erasedBy({ author, seq })
    const arrived = because === undefined ? undefined : this.#arrivedAt(because)
    return arrived === undefined ? undefined : withoutContents(arrived.batch)
  }

  equivocations(): readonly Equivocation[] {
    return this.#tables.equivocations.values()
  }

  erasedBy(position: Position): Position | undefined {
    return this.#tables.erasures.get(positionKey(position))
  }

  getOp(position: Position): Op | undefined {
    const place = this.#tables.places.get(positionKey(position))
    const arrived = place === undefined ? undefined : this.#tables.batches.get(place.arrival)
    return place === undefined ? undefined : arrived?.batch.ops[place.index]
  }

  getPayload(position: Position): string | Uint8Array | undefined {
    const op = this.getOp(position)
    return op === undefined ? undefined : payloadOf(op)?.content
  }

  append(batch: Batch, clock: VectorClock): Arrival {
    const { batches, places, heads, counters } = this.#tables
    const arrival = this.end()
    counters.set('nextArrival', arrival + 1)
    batches.set(arrival, { arrival, batch, clock })
    for (const index of batch.ops.keys()) {
      const position = { author: batch.author, seq: batch.firstSeq + index }
      places.set(positionKey(position), { arrival, index })
    }
    heads.set(batch.author, headAt({ arrival, batch, clock }))
    return arrival
  }

  erasePayload(position: Position, because: Position): void {
    const { batches, places, erasures } = this.#tables
    erasures.set(positionKey(position), because)
    const place = places.get(positionKey(position))
    const arrived = place === undefined ? undefined : batches.get(place.arrival)
    if (place === undefined || arrived === undefined) return
    const ops = arrived.batch.ops.map((op, index) =>
      index === place.index ? withoutContent(op) : op,
    )
    batches.set(place.arrival, { ...arrived, batch: { ...arrived.batch, ops } })
  }

  removeFrom(author: ReplicaId, fromSeq: number): void {
    const { batches, places, heads, erasures } = this.#tables
    const count = heads.get(author)?.count ?? 0
    let kept = count
    for (let seq = count; seq >= fromSeq; seq--) {
      const arrived = this.#arrivedAt({ author, seq })
      if (arrived !== undefined && arrived.batch.firstSeq < fromSeq) break
      const key = positionKey({ author, seq })
      erasures.delete(key)
      if (arrived?.batch.firstSeq === seq) batches.delete(arrived.arrival)
      kept = seq - 1
    }
    for (let seq = kept + 1; seq <= count; seq++) places.delete(positionKey({ author, seq }))
    const last = this.#arrivedAt({ author, seq: kept })
    if (last === undefined) heads.delete(author)
    else heads.set(author, headAt(last))
  }

  addEquivocation({ first, second }: Equivocation): void {
    const key = `${first.hash} ${second.hash}`
    if (this.#tables.equivocations.has(key)) return
    const proof = { first: withoutContents(first), second: withoutContents(second) }
    this.#tables.equivocations.set(key, proof)
  }

  #arrivedAt(position: Position): ArrivedBatch | undefined {
    const place = this.#tables.places.get(positionKey(position))
    return place === undefined ? undefined : this.#tables.batches.get(place.arrival)
  }
}

function headAt({ batch, clock }: ArrivedBatch): AuthorHead {
  return {
    author: batch.author,
    authorKey: batch.authorKey,
    count: lastSeq(batch),
    lastHash: batch.hash,
    lastTime: millis(batch.time),
    clock,
  }
}

function isKnown(batch: Batch, known: VersionVector): boolean {
  return includes(known, batch.author, lastSeq(batch))
}
