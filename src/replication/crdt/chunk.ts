/** Chunks: batches out of the log, made ready to travel. */
import type { Batch } from '../../core/entry.ts'
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
  /** It ends before a batch that lacks a text whose delete is not in our log yet. */
  readonly heldBack: boolean
}

/** Batches from `from` on, before `end`, that `known` does not count: about one chunk of them. */
export function readChunk(
  log: LogReader,
  from: Arrival,
  known: VersionVector,
  end: Arrival,
): Chunk {
  const read = log.read(from, known, CHUNK_BYTES)
  const packing = new Packing(log)
  for (const { arrival, batch } of read.batches) {
    if (arrival >= end) return packing.close(end, false)
    const added = packing.add(batch)
    if (added !== 'added') return packing.close(arrival, added === 'held back')
  }
  return packing.close(Math.min(read.next, end), false)
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

  add(batch: Batch): 'added' | 'full' | 'held back' {
    const deletes = new Map<string, Batch>()
    for (const { author, seq } of missingPayloads(batch)) {
      const by = this.#log.erasing(author, seq)
      if (by === undefined) return 'held back'
      if (!this.#erasing.has(by.hash)) deletes.set(by.hash, by)
    }
    const bytes = [batch, ...deletes.values()].reduce((sum, each) => sum + batchBytes(each), 0)
    if (this.#batches.length > 0 && this.#bytes + bytes > CHUNK_BYTES) return 'full'
    this.#batches.push(batch)
    for (const [hash, by] of deletes) this.#erasing.set(hash, by)
    this.#bytes += bytes
    return 'added'
  }

  close(next: Arrival, heldBack: boolean): Chunk {
    const packet: Batches = {
      kind: 'batches',
      batches: this.#batches,
      erasing: [...this.#erasing.values()],
    }
    return { packet, bytes: this.#bytes, next, heldBack }
  }
}
