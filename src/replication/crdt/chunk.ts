/** Chunks: batches out of the log, made ready to travel. */
import type { Batch } from '../../core/entry.ts'
import type { ReplicaId } from '../../core/ids.ts'
import { CHUNK_BYTES } from '../../core/limits.ts'
import type { Arrival, LogReader } from '../../core/log.ts'
import type { VersionVector } from '../../core/vector.ts'
import { missingPayloads } from '../erasure.ts'
import { batchBytes } from '../measure.ts'
import type { Batches } from '../packet.ts'

export interface Chunk {
  readonly packet: Batches
  /** Of the packet. */
  readonly bytes: number
  /** The arrival to go on from. */
  readonly next: Arrival
}

export interface ChunkRequest {
  readonly from: Arrival
  /** The arrival before which to stop. */
  readonly end: Arrival
  /** What is left out. */
  readonly known: VersionVector
  /** Authors that are left out, too; grows, see `readChunk`. */
  readonly skipped: Set<ReplicaId>
}

/**
 * Batches that are not known, about one chunk of them. A batch that lacks a text whose delete is
 * not in our log (yet) is not sent, nor are its author's later ones: the author is skipped.
 */
export function readChunk(log: LogReader, { from, end, known, skipped }: ChunkRequest): Chunk {
  const read = log.read(from, known, CHUNK_BYTES)
  const packing = new Packing(log)
  for (const { arrival, batch } of read.batches) {
    if (arrival >= end) return packing.close(end)
    if (skipped.has(batch.author)) continue
    const added = packing.add(batch)
    if (added === 'full') return packing.close(arrival)
    if (added === 'unjustified') skipped.add(batch.author)
  }
  return packing.close(Math.min(read.next, end))
}

/** Puts batches into one packet, with the deletes of what they lack. */
export class Packing {
  readonly #log: LogReader
  readonly #batches: Batch[] = []
  readonly #erasing = new Map<string, Batch>()
  #bytes = 0

  constructor(log: LogReader) {
    this.#log = log
  }

  add(batch: Batch): 'added' | 'full' | 'unjustified' {
    const deletes = new Map<string, Batch>()
    for (const { author, seq } of missingPayloads(batch)) {
      const by = this.#log.erasing(author, seq)
      if (by === undefined) return 'unjustified'
      if (!this.#erasing.has(by.hash)) deletes.set(by.hash, by)
    }
    const bytes = [batch, ...deletes.values()].reduce((sum, each) => sum + batchBytes(each), 0)
    if (this.#batches.length > 0 && this.#bytes + bytes > CHUNK_BYTES) return 'full'
    this.#batches.push(batch)
    for (const [hash, by] of deletes) this.#erasing.set(hash, by)
    this.#bytes += bytes
    return 'added'
  }

  close(next: Arrival): Chunk {
    const packet: Batches = {
      kind: 'batches',
      batches: this.#batches,
      erasing: [...this.#erasing.values()],
    }
    return { packet, bytes: this.#bytes, next }
  }
}
