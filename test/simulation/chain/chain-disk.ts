/**
 * The disk of a replica in a chain. What was not to be flushed may be lost with a crash, and a
 * crash may come in the middle of a turn: before its transaction, or right behind it.
 */
import { ForumError } from '../../../src/core/error.ts'
import type { ForumId } from '../../../src/core/ids.ts'
import type { MemoryImage } from '../../../src/storage/memory/memory-image.ts'
import { type MemoryStore, openMemoryStore } from '../../../src/storage/memory-store.ts'

/** Where in its next transaction a replica crashes. */
export type CrashPoint = 'before' | 'after'

export interface ChainDiskOptions {
  readonly forumId: ForumId
  readonly losesUnflushed: boolean
  /** Planted bug: flushes nothing, whatever is asked. */
  readonly neverFlushes: boolean
}

export class ChainDisk {
  readonly #options: ChainDiskOptions
  #image: MemoryImage | undefined
  /** As of the last flush; undefined if nothing was written since. */
  #flushed: MemoryImage | undefined
  isFull = false
  crashPoint: CrashPoint | undefined
  /** Told when a crash point is come to. */
  onCrash: () => void = () => {}

  constructor(options: ChainDiskOptions) {
    this.#options = options
  }

  open(): MemoryStore {
    const { forumId } = this.#options
    const store = openMemoryStore({ forumId, ...(this.#image && { image: this.#image }) })
    this.#image = store.image()
    const { transaction } = store
    store.transaction = (change, options) => {
      if (this.isFull) throw new ForumError('overloaded', 'the disk is full')
      this.#mayCrash('before')
      this.#willWrite(options?.durable ?? true)
      const result = transaction.call(store, change, options)
      this.#mayCrash('after')
      return result as never
    }
    return store
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

  #willWrite(durable: boolean): void {
    const { losesUnflushed, neverFlushes } = this.#options
    if (neverFlushes) this.#flushed ??= this.#image?.copy()
    else if (durable) this.#flushed = undefined
    else if (losesUnflushed) this.#flushed ??= this.#image?.copy()
  }

  #mayCrash(point: CrashPoint): void {
    if (this.crashPoint !== point) return
    this.crashPoint = undefined
    this.onCrash()
    throw new ForumError('unavailable', 'the power is gone')
  }
}
