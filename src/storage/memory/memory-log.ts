/** The log in maps. A batch is kept as it came, but for the contents that were erased since. */
import { withContents } from '../../codec/batch-codec.ts'
import { type Batch, type BatchHash, lastSeq, type Position } from '../../core/entry.ts'
import { millis, type ReplicaId } from '../../core/ids.ts'
import { VOID_BYTES_MAX } from '../../core/limits.ts'
import type { Arrival, ArrivedBatch, AuthorHead, Equivocation, LogReader } from '../../core/log.ts'
import { type Op, payloadOf } from '../../core/op.ts'
import { at, includes, type VectorClock, type VersionVector } from '../../core/vector.ts'
import { bytesOf, withoutContent, withoutContents } from '../contents.ts'
import { positionKey, type PositionKey, type Tables } from './memory-image.ts'

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

  applied(): number {
    return this.#tables.counters.get('applied') ?? 0
  }

  setApplied(count: number): void {
    this.#tables.counters.set('applied', count)
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
    const key = positionKey({ author, seq })
    const because = this.erasedBy({ author, seq }) ?? this.#tables.missing.get(key)?.because
    if (because === undefined) return undefined
    const voided = () => this.voided().find((batch) => holds(batch, because))
    const batch = this.#arrivedAt(because)?.batch ?? voided()
    return batch === undefined ? undefined : withoutContents(batch)
  }

  voided(): readonly Batch[] {
    return [...this.#tables.voided.values()].sort((a, b) => a.firstSeq - b.firstSeq)
  }

  missing(limit: number): readonly Position[] {
    return [...this.#tables.missing.values()].slice(0, limit).map(({ position }) => position)
  }

  /** No delete stands any more: what was erased is missing. */
  forsakeErasures(): void {
    const { erasures, missing } = this.#tables
    for (const [key, because] of [...erasures.entries()]) {
      missing.set(key, { position: positionOf(key), because })
      erasures.delete(key)
    }
  }

  putPayload(position: Position, content: string | Uint8Array): void {
    const { batches, places, missing } = this.#tables
    const place = places.get(positionKey(position))
    const arrived = place === undefined ? undefined : batches.get(place.arrival)
    if (place === undefined || arrived === undefined) return
    missing.delete(positionKey(position))
    const batch = withContents(arrived.batch, (index) =>
      index === place.index ? content : undefined,
    )
    batches.set(place.arrival, { ...arrived, batch })
  }

  setAside(author: ReplicaId, fromSeq: number): void {
    const count = this.#tables.heads.get(author)?.count ?? 0
    for (let seq = fromSeq; seq <= count; seq++) {
      const batch = this.batchAt(author, seq)
      if (batch?.firstSeq === seq) this.keepVoid(batch)
    }
    this.removeFrom(author, fromSeq)
  }

  keepVoid(batch: Batch): boolean {
    const { voided } = this.#tables
    const bytes = voided.values().reduce((sum, each) => sum + bytesOf(each), bytesOf(batch))
    if (voided.has(batch.hash) || bytes > VOID_BYTES_MAX) return false
    voided.set(batch.hash, batch)
    return true
  }

  eraseVoid(hash: BatchHash, opIndex: number): void {
    const batch = this.#tables.voided.get(hash)
    if (batch === undefined) return
    const ops = batch.ops.map((op, index) => (index === opIndex ? withoutContent(op) : op))
    this.#tables.voided.set(hash, { ...batch, ops })
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
    const { authors, batches, places, heads, counters } = this.#tables
    const arrival = this.end()
    if (!authors.has(batch.author)) authors.set(batch.author, authors.size + 1)
    counters.set('nextArrival', arrival + 1)
    batches.set(arrival, { arrival, batch, clock })
    for (const [index, op] of batch.ops.entries()) {
      const position = { author: batch.author, seq: batch.firstSeq + index }
      places.set(positionKey(position), { arrival, index })
      const payload = payloadOf(op)
      if (payload === undefined || payload.content !== undefined) continue
      this.#tables.missing.set(positionKey(position), { position, because: undefined })
    }
    heads.set(batch.author, headAt({ arrival, batch, clock }))
    return arrival
  }

  erasePayload(position: Position, because: Position): void {
    const { batches, places, erasures } = this.#tables
    erasures.set(positionKey(position), because)
    this.#tables.missing.delete(positionKey(position))
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
      this.#tables.missing.delete(key)
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

function positionOf(key: PositionKey): Position {
  const [author, seq] = key.split(' ')
  return { author: author as ReplicaId, seq: Number(seq) }
}

function holds(batch: Batch, { author, seq }: Position): boolean {
  return batch.author === author && batch.firstSeq <= seq && seq <= lastSeq(batch)
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
