/**
 * The log of a chain as one replica has it: applied entries on disk only, behind them what is not
 * committed yet as far as it knows, in memory too, and at the end what the next Ready appends.
 *
 * ```
 *   1 ……………… applied ……………… held ……… end
 *   on disk only   │ uncommitted  │ pending
 * ```
 */
import { assert } from '../../core/assert.ts'
import { type Batch, type BatchHash, type Entry, entriesOf, lastSeq } from '../../core/entry.ts'
import { CHAIN, type Millis, millis } from '../../core/ids.ts'
import { CHUNK_BYTES } from '../../core/limits.ts'
import type { LogReader } from '../../core/log.ts'
import { EMPTY, type VersionVector } from '../../core/vector.ts'
import { batchBytes } from '../measure.ts'
import type { LogEnd } from '../packet.ts'
import type { Append, Ready, ReadScope } from '../replication.ts'
import { Dirty, type TopicTouched } from './dirty.ts'

export class OrderedLog {
  readonly #log: LogReader
  readonly #dirty: Dirty
  /** Batches behind `applied`, in order. */
  readonly #open: Batch[] = []
  #bytes = 0
  #applied: number
  #held: number
  #end: number
  /** The batch that ends at `applied`: it may have been appended only now, and not be on disk. */
  #lastApplied: Batch | undefined
  #lastHash: BatchHash | undefined
  #lastTime: Millis
  #lastEpoch: number
  /** Where the log on disk must be cut before it grows again. */
  #cutFrom: number | undefined

  constructor(log: LogReader, touched: TopicTouched) {
    this.#log = log
    this.#dirty = new Dirty(touched)
    this.#applied = log.applied()
    this.#end = this.#applied
    const last = this.#applied === 0 ? undefined : log.batchAt(CHAIN, this.#applied)
    assert(last === undefined || lastSeq(last) === this.#applied, 'batches are applied whole')
    this.#lastApplied = last
    this.#lastHash = last?.hash
    this.#lastTime = last?.time ?? millis(0)
    this.#lastEpoch = last?.epoch ?? 0
    this.#load()
    this.#held = this.#end
  }

  get applied(): number {
    return this.#applied
  }

  /** Durable behind the last Ready. */
  get held(): number {
    return this.#held
  }

  /** Durable behind the next one. */
  get end(): number {
    return this.#end
  }

  get lastHash(): BatchHash | undefined {
    return this.#lastHash
  }

  get lastTime(): Millis {
    return this.#lastTime
  }

  get lastEpoch(): number {
    return this.#lastEpoch
  }

  /** Batches and bytes behind `applied`. */
  get open(): { readonly batches: number; readonly bytes: number } {
    return { batches: this.#open.length, bytes: this.#bytes }
  }

  get hasChange(): boolean {
    return this.#end > this.#held || this.#cutFrom !== undefined
  }

  /** Whether an uncommitted entry touches what a read looks at. */
  isDirty(scope: ReadScope): boolean {
    return this.#dirty.touches(scope)
  }

  append(batch: Batch): void {
    assert(batch.firstSeq === this.#end + 1, 'the log has no gaps')
    assert(batch.previous === this.#lastHash, 'each batch names the one before it')
    this.#push(batch)
  }

  /** Takes off what stands behind `seq`, which is the end of a batch. */
  cutTo(seq: number): void {
    assert(seq >= this.#applied, 'what is committed stays')
    while (this.#end > seq) {
      const batch = this.#open.pop()
      assert(batch !== undefined && batch.firstSeq > seq, 'batches are cut whole')
      this.#dirty.removeLast(batch.ops.length)
      this.#bytes -= batchBytes(batch)
      this.#end = batch.firstSeq - 1
    }
    if (this.#held > seq) this.#cutFrom = Math.min(this.#cutFrom ?? Infinity, seq + 1)
    this.#held = Math.min(this.#held, seq)
    const last = this.#open.at(-1) ?? this.#lastApplied
    this.#lastHash = last?.hash
    this.#lastTime = last?.time ?? millis(0)
    this.#lastEpoch = last?.epoch ?? 0
  }

  /** The hash of the batch that ends at `seq`; undefined if none does. */
  hashAt(seq: number): BatchHash | undefined {
    if (seq === this.#applied) return this.#lastApplied?.hash
    if (seq < this.#applied) {
      const batch = this.#log.batchAt(CHAIN, seq)
      return batch !== undefined && lastSeq(batch) === seq ? batch.hash : undefined
    }
    return this.#open.find((batch) => lastSeq(batch) === seq)?.hash
  }

  /** The batches behind `applied`, by their ends. */
  openEnds(): LogEnd[] {
    return this.#open.map((batch) => ({ seq: lastSeq(batch), hash: batch.hash }))
  }

  /** Batches behind `after`, in order, until about `maxBytes` are read. */
  read(after: number, maxBytes: number): readonly Batch[] {
    if (after < this.#applied) return this.#readApplied(after, maxBytes)
    const from = this.#firstBehind(after)
    const batches: Batch[] = []
    let bytes = 0
    for (let batch = this.#open[from]; batch !== undefined && bytes < maxBytes; ) {
      batches.push(batch)
      bytes += batchBytes(batch)
      batch = this.#open[from + batches.length]
    }
    return batches
  }

  /** What the disk has to do now. From here on it counts as done. */
  takeChange(): Pick<Ready, 'cut' | 'append'> {
    const cut = this.#cutFrom === undefined ? [] : [{ author: CHAIN, seq: this.#cutFrom }]
    this.#cutFrom = undefined
    const append = this.#open
      .slice(this.#firstBehind(this.#held))
      .map((batch): Append => ({ batch, clock: EMPTY }))
    this.#held = this.#end
    return { cut, append }
  }

  /** The entries up to `commit`, which are applied from here on. */
  takeCommitted(commit: number): readonly Entry[] {
    const entries: Entry[] = []
    let count = 0
    for (const batch of this.#open) {
      if (lastSeq(batch) > commit) break
      entries.push(...entriesOf(batch, EMPTY))
      this.#bytes -= batchBytes(batch)
      this.#lastApplied = batch
      count += 1
    }
    this.#open.splice(0, count)
    this.#dirty.removeFirst(entries.length)
    this.#applied += entries.length
    return entries
  }

  /** The index of the first open batch behind `seq`: near the end, where it is looked for. */
  #firstBehind(seq: number): number {
    let index = this.#open.length
    while (index > 0 && (this.#open[index - 1]?.firstSeq ?? 0) > seq) index--
    return index
  }

  #push(batch: Batch): void {
    this.#open.push(batch)
    this.#dirty.add(batch.ops)
    this.#bytes += batchBytes(batch)
    this.#end = lastSeq(batch)
    this.#lastHash = batch.hash
    this.#lastTime = batch.time
    this.#lastEpoch = batch.epoch
  }

  #load(): void {
    const known: VersionVector = new Map([[CHAIN, this.#applied]])
    let next = this.#log.firstMissing(known)
    while (next < this.#log.end()) {
      const page = this.#log.read(next, known, CHUNK_BYTES)
      for (const { batch } of page.batches) this.#push(batch)
      next = page.next
    }
  }

  #readApplied(after: number, maxBytes: number): readonly Batch[] {
    const known: VersionVector = new Map([[CHAIN, after]])
    const page = this.#log.read(this.#log.firstMissing(known), known, maxBytes)
    return page.batches.map(({ batch }) => batch).filter((batch) => lastSeq(batch) <= this.#applied)
  }
}
