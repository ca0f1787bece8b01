/**
 * The disk of a simulated replica: what outlives a crash, and what goes wrong with it.
 *
 * What was not to be flushed may be lost with a crash, and a crash may come at a named point of a
 * turn. What a transaction makes durable stays, unless a planted bug says otherwise.
 */
import { ForumError } from '../../src/core/error.ts'
import type { ForumId } from '../../src/core/ids.ts'
import type { MemoryImage } from '../../src/storage/memory/memory-image.ts'
import { type MemoryStore, openMemoryStore } from '../../src/storage/memory-store.ts'
import type { Transaction } from '../../src/storage/store.ts'

/** Changes what a transaction does to the forum: how bugs are planted. */
export type Tamper = (transaction: Transaction) => Transaction

/** Where a replica crashes: as it takes a packet, around a transaction, behind what it sends. */
export type CrashPoint = 'received' | 'append' | 'appended' | 'committed' | 'sent' | 'keep' | 'kept'

export interface DiskOptions {
  readonly forumId: ForumId
  readonly losesUnflushed: boolean
  /** Planted bug: flushes nothing, whatever is asked. */
  readonly neverFlushes: boolean
  readonly tamper?: Tamper | undefined
}

export class Disk {
  readonly #options: DiskOptions
  #image: MemoryImage | undefined
  /** As of the last flush; undefined if nothing was written since. */
  #flushed: MemoryImage | undefined
  isFull = false
  crashPoint: CrashPoint | undefined
  /** Told when the crash point is come to. */
  onCrash: () => void = () => {}

  constructor(options: DiskOptions) {
    this.#options = options
  }

  open(): MemoryStore {
    const { forumId, tamper } = this.#options
    const store = openMemoryStore({ forumId, ...(this.#image && { image: this.#image }) })
    this.#image = store.image()
    const { transaction } = store
    store.transaction = (change, options) => {
      if (this.isFull) throw new ForumError('overloaded', 'the disk is full')
      if (this.reaches('append')) throw gone()
      this.#willWrite(options?.durable ?? true)
      const applied = store.log.applied()
      const tampered = tamper ? (inner: Transaction) => change(tamper(inner)) : change
      const result = transaction.call(store, tampered, options)
      if (this.reaches('appended')) throw gone()
      if (store.log.applied() > applied && this.reaches('committed')) throw gone()
      return result as never
    }
    return store
  }

  /** Whether the replica crashes here; then it is down already. */
  reaches(point: CrashPoint): boolean {
    if (this.crashPoint !== point) return false
    this.crashPoint = undefined
    this.onCrash()
    return true
  }

  /** The process is gone: what was not flushed may go with it. */
  crash(): void {
    this.crashPoint = undefined
    if (this.#flushed !== undefined && this.#image !== undefined) {
      this.#flushed.coordination = this.#image.coordination
      this.#image = this.#flushed
    }
    this.#flushed = undefined
  }

  backup(): MemoryImage | undefined {
    return this.#image?.copy()
  }

  restore(backup: MemoryImage): void {
    this.#image = backup.copy()
    this.#flushed = undefined
  }

  #willWrite(durable: boolean): void {
    const { losesUnflushed, neverFlushes } = this.#options
    if (neverFlushes) this.#flushed ??= this.#image?.copy()
    else if (durable) this.#flushed = undefined
    else if (losesUnflushed) this.#flushed ??= this.#image?.copy()
  }
}

function gone(): ForumError {
  return new ForumError('unavailable', 'the power is gone')
}
