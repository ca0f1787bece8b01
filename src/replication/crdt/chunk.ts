/** Chunks: batches out of the log, made ready to travel. */
import type { Batch, Position } from '../../core/entry.ts'
import type { ReplicaId } from '../../core/ids.ts'
import {
  BATCH_BYTES_MAX,
  BATCH_HEAD_BYTES_MAX,
  CHUNK_BYTES,
  PACKET_BYTES_MAX,
} from '../../core/limits.ts'
import type { Arrival, LogReader } from '../../core/log.ts'
import type { VersionVector } from '../../core/vector.ts'
import { missingPayloads } from '../erasure.ts'
import { batchBytes } from '../measure.ts'
import type { Batches } from '../packet.ts'

/** Bytes of deletes that surely fit into one packet with their batch, framing included. */
const ERASING_BYTES_MAX = PACKET_BYTES_MAX - BATCH_BYTES_MAX - 4 * BATCH_HEAD_BYTES_MAX

export interface Chunk {
  readonly packet: Batches
  /** Of the packet. */
  readonly bytes: number
  /** The arrival to go on from. */
  readonly next: Arrival
  /**
   * Entries whose deletes, all different, must go ahead of the packet; empty for nearly every
   * chunk. They are many: so they are read when they are sent.
   */
  readonly ahead: readonly Position[]
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
    if (added === 'large') return alone(batch, log, arrival + 1)
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

  /**
   * `full`: it does not fit any more; `large`: it never will, its deletes must go ahead;
   * `unjustified`: it lacks a payload whose delete is not in our log.
   */
  add(batch: Batch): 'added' | 'full' | 'large' | 'unjustified' {
    const deletes = new Map<string, Batch>()
    let bytes = batchBytes(batch)
    let isLarge = false
    for (const { author, seq } of missingPayloads(batch)) {
      const by = this.#log.erasing(author, seq)
      if (by === undefined) return 'unjustified'
      if (isLarge || this.#erasing.has(by.hash) || deletes.has(by.hash)) continue
      deletes.set(by.hash, by)
      bytes += batchBytes(by)
      isLarge = bytes - batchBytes(batch) > ERASING_BYTES_MAX
    }
    if (this.#batches.length > 0 && this.#bytes + bytes > CHUNK_BYTES) return 'full'
    if (isLarge) return 'large'
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
    return { packet, bytes: this.#bytes, next, ahead: [] }
  }
}

/** A batch whose deletes go ahead. */
function alone(batch: Batch, log: LogReader, next: Arrival): Chunk {
  const ahead = new Map<string, Position>()
  for (const position of missingPayloads(batch)) {
    const by = log.erasing(position.author, position.seq)
    if (by !== undefined) ahead.set(by.hash, position)
  }
  const packet: Batches = { kind: 'batches', batches: [batch], erasing: [], ahead: true }
  return { packet, bytes: batchBytes(batch), next, ahead: [...ahead.values()] }
}
