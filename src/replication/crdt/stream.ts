/**
 * Stream: what one peer lacks, sent in the order of our log, which respects causes.
 *
 * The peer's tells acknowledge. What they do not show in time was lost, and is sent again; while
 * nothing gets through, more and more rarely. At most a window of chunks is under way.
 */
import { type Batch, lastSeq, type Position } from '../../core/entry.ts'
import type { ReplicaId } from '../../core/ids.ts'
import { CHUNK_BYTES, CHUNKS_IN_FLIGHT_MAX } from '../../core/limits.ts'
import type { Arrival, LogReader } from '../../core/log.ts'
import { at, covers, merge, type VersionVector } from '../../core/vector.ts'
import { batchBytes } from '../measure.ts'
import type { Batches } from '../packet.ts'
import { type Chunk, readChunk } from './chunk.ts'
import type { LogEnd } from './grace.ts'
import { RETRY_MS, RETRY_MS_MAX, TELL_DEBOUNCE_MS } from './timing.ts'

const WINDOW_BYTES = CHUNK_BYTES * CHUNKS_IN_FLIGHT_MAX
/** Arrivals behind the end from which on it is worth asking where the first gap is. */
const FAR_BEHIND = 256

/** What was sent together and is not told back yet. */
interface Sent {
  readonly last: Map<ReplicaId, number>
  readonly at: number
  bytes: number
}

export class Stream {
  readonly #log: LogReader
  #lastTell: VersionVector
  /** What the peer told, and what it has sent us since. */
  #told: VersionVector
  /** The same, and what is on its way to it. */
  #assumed: Map<ReplicaId, number>
  /** Everything before it is assumed. */
  #cursor: Arrival
  #inFlight: Sent[] = []
  #progressAt: number
  #retryMs = RETRY_MS
  /** The last retry began at the first gap, and nothing has got through since. */
  #inVain = false
  /** Authors of whom nothing can be sent until the next time round; see `readChunk`. */
  #skipped = new Set<ReplicaId>()
  /** A batch whose deletes are going ahead, and those that have not gone yet. */
  #ahead: { readonly chunk: Chunk; readonly left: Position[] } | undefined

  constructor(told: VersionVector, log: LogReader, monotonic: number) {
    this.#log = log
    this.#lastTell = told
    this.#told = told
    this.#assumed = new Map(told)
    this.#cursor = log.firstMissing(told)
    this.#progressAt = monotonic
  }

  get bytesInFlight(): number {
    return this.#inFlight.reduce((sum, { bytes }) => sum + bytes, 0)
  }

  /** The peer told what it holds. */
  told(vector: VersionVector, monotonic: number): void {
    const before = this.#lastTell
    this.#lastTell = vector
    if (covers(vector, before)) {
      this.#told = merge(this.#told, vector)
      for (const [author, count] of vector) this.#assume(author, count)
    } else {
      // It lost entries, or gave them up; or an old tell came late, which the next one mends.
      this.#told = vector
      this.restart()
    }
    let arrived = false
    while (this.#inFlight[0] && covers(vector, this.#inFlight[0].last)) {
      // What went ahead shows in no vector: the next tell says that it came.
      arrived ||= this.#inFlight[0].last.size === 0
      this.#inFlight.shift()
    }
    if (arrived || !covers(before, vector)) this.#progress(monotonic)
  }

  /** The peer sent batches, so it holds them. */
  showed(batches: readonly Batch[]): void {
    const told = new Map(this.#told)
    for (const batch of batches) {
      const count = Math.max(at(told, batch.author), lastSeq(batch))
      told.set(batch.author, count)
      this.#assume(batch.author, count)
    }
    this.#told = told
  }

  /** Begins again behind what the peer told. */
  restart(): void {
    this.#assumed = new Map(this.#told)
    this.#cursor = this.#log.firstMissing(this.#told)
    this.#inFlight = []
    this.#skipped = new Set()
    this.#ahead = undefined
  }

  /** Whether there is something to send now. */
  isDue(end: LogEnd, monotonic: number): boolean {
    if (this.#isStalled(end, monotonic)) return true
    if (this.#cursor >= end.arrival) return false
    if (covers(this.#assumed, end.version)) {
      this.#cursor = end.arrival
      return false
    }
    return this.bytesInFlight + CHUNK_BYTES <= WINDOW_BYTES
  }

  /** The next chunk, if there is one. */
  take(end: LogEnd, monotonic: number): Batches | undefined {
    if (this.#isStalled(end, monotonic)) this.#retry(end, monotonic)
    if (!this.isDue(end, monotonic)) return undefined
    if (this.#ahead !== undefined) return this.#takeAhead(this.#ahead, monotonic)
    if (end.arrival - this.#cursor > FAR_BEHIND) {
      this.#cursor = Math.max(this.#cursor, this.#log.firstMissing(this.#assumed))
    }
    const chunk = readChunk(this.#log, {
      from: this.#cursor,
      end: end.arrival,
      known: this.#assumed,
      skipped: this.#skipped,
    })
    if (chunk.ahead.length > 0) {
      this.#ahead = { chunk, left: [...chunk.ahead] }
      return this.#takeAhead(this.#ahead, monotonic)
    }
    this.#cursor = chunk.next
    if (chunk.packet.batches.length === 0) return undefined
    this.#sent(chunk.packet.batches, chunk.bytes, monotonic)
    return chunk.packet
  }

  /** The next deletes, and behind the last of them their batch. */
  #takeAhead(
    { chunk, left }: { readonly chunk: Chunk; readonly left: Position[] },
    monotonic: number,
  ): Batches {
    const erasing: Batch[] = []
    let bytes = 0
    while (left[0] !== undefined && bytes < CHUNK_BYTES) {
      const by = this.#log.erasing(left[0].author, left[0].seq)
      const size = by === undefined ? 0 : batchBytes(by)
      if (erasing.length > 0 && bytes + size > CHUNK_BYTES) break
      if (by !== undefined) erasing.push(by)
      bytes += size
      left.shift()
    }
    if (erasing.length > 0) {
      this.#inFlight.push({ last: new Map(), at: monotonic, bytes })
      return { kind: 'batches', batches: [], erasing }
    }
    this.#ahead = undefined
    this.#cursor = chunk.next
    this.#sent(chunk.packet.batches, chunk.bytes, monotonic)
    return chunk.packet
  }

  #isStalled(end: LogEnd, monotonic: number): boolean {
    return monotonic >= this.#progressAt + this.#retryMs && !covers(this.#told, end.version)
  }

  /**
   * First from the first gap. If that was in vain, the peer does not take what is there (its time
   * has not come, for one): then the rest of the log gets its turn before the gap does again.
   */
  #retry(end: LogEnd, monotonic: number): void {
    if (this.#inVain && this.#cursor < end.arrival) this.#inFlight = []
    else this.restart()
    this.#inVain = true
    this.#progressAt = monotonic
    this.#retryMs = Math.min(this.#retryMs * 2, RETRY_MS_MAX)
  }

  #progress(monotonic: number): void {
    this.#progressAt = monotonic
    this.#retryMs = RETRY_MS
    this.#inVain = false
  }

  #sent(batches: readonly Batch[], bytes: number, monotonic: number): void {
    if (this.#inFlight.length === 0) this.#progressAt = Math.max(this.#progressAt, monotonic)
    const sent = this.#open(monotonic)
    sent.bytes += bytes
    for (const batch of batches) {
      sent.last.set(batch.author, lastSeq(batch))
      this.#assume(batch.author, lastSeq(batch))
    }
  }

  /** Small chunks that go out close together are told back together. */
  #open(monotonic: number): Sent {
    const last = this.#inFlight.at(-1)
    if (last?.last.size && last.bytes < CHUNK_BYTES && monotonic < last.at + TELL_DEBOUNCE_MS)
      return last
    const sent = { last: new Map<ReplicaId, number>(), at: monotonic, bytes: 0 }
    this.#inFlight.push(sent)
    return sent
  }

  #assume(author: ReplicaId, count: number): void {
    if (count > at(this.#assumed, author)) this.#assumed.set(author, count)
  }
}
