/**
 * Disk: what of a replica outlives a crash, and what goes wrong with it.
 *
 * The memory store is durable when a transaction returns. A disk of a planted bug is not: what it
 * says is durable is so only a while later.
 */
import { ForumError } from '../../src/core/error.ts'
import type { ForumId } from '../../src/core/ids.ts'
import type { MemoryImage } from '../../src/storage/memory/memory-image.ts'
import { type MemoryStore, openMemoryStore } from '../../src/storage/memory-store.ts'
import type { Transaction } from '../../src/storage/store.ts'

/** Changes what a transaction does to the forum: how bugs are planted. */
export type Tamper = (transaction: Transaction) => Transaction

export class Disk {
  readonly #forumId: ForumId
  readonly #tamper: Tamper
  /** Flushes only when told to: the planted bug. */
  readonly #lazy: boolean
  #image: MemoryImage | undefined
  #flushed: MemoryImage | undefined
  isFull = false

  constructor(forumId: ForumId, tamper: Tamper, lazy: boolean) {
    this.#forumId = forumId
    this.#tamper = tamper
    this.#lazy = lazy
  }

  open(): MemoryStore {
    const image = this.#lazy ? this.#flushed?.copy() : this.#image
    const store = openMemoryStore({ forumId: this.#forumId, ...(image && { image }) })
    this.#image = store.image()
    if (this.#lazy) this.flush()
    const { transaction } = store
    store.transaction = (change) => {
      if (this.isFull) throw new ForumError('overloaded', 'the disk is full')
      return transaction.call(store, (inner) => change(this.#tamper(inner))) as never
    }
    return store
  }

  flush(): void {
    this.#flushed = this.#image?.copy()
  }

  backup(): MemoryImage | undefined {
    return this.#image?.copy()
  }

  restore(backup: MemoryImage): void {
    this.#image = backup.copy()
    this.#flushed = backup.copy()
  }
}
