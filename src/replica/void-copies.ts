/**
 * Void copies: where the texts stand that were voided and may be said again. Once one of them was,
 * or is deleted, its void copy must go: a text that somebody deletes must be nowhere.
 */
import { toHex } from '../core/bytes.ts'
import type { Batch, BatchHash, Entry } from '../core/entry.ts'
import { payloadOf } from '../core/op.ts'
import type { Transaction } from '../storage/store.ts'

interface Copy {
  readonly batch: BatchHash
  readonly opIndex: number
}

export class VoidCopies {
  /** By the key of the request that made it. */
  readonly #copies = new Map<string, Copy[]>()
  /** Edits, by the key of the request that made their target. */
  readonly #edits = new Map<string, Copy[]>()

  constructor(voided: readonly Batch[]) {
    for (const batch of voided) {
      for (const [opIndex, op] of batch.ops.entries()) {
        if (payloadOf(op)?.content === undefined) continue
        const copy = { batch: batch.hash, opIndex }
        add(this.#copies, op.request.key, copy)
        if (op.kind === 'edit-message') add(this.#edits, op.targetKey, copy)
      }
    }
  }

  /** These entries are applied. */
  drop(entries: readonly Entry[], transaction: Transaction): void {
    if (this.#copies.size === 0) return
    for (const { op } of entries) {
      this.#erase(this.#copies, op.request.key, transaction)
      if (op.kind !== 'delete-message') continue
      this.#erase(this.#copies, op.targetKey, transaction)
      this.#erase(this.#edits, op.targetKey, transaction)
    }
  }

  #erase(copies: ReadonlyMap<string, readonly Copy[]>, key: Uint8Array, transaction: Transaction) {
    for (const { batch, opIndex } of copies.get(toHex(key)) ?? []) {
      transaction.eraseVoid(batch, opIndex)
    }
  }
}

function add(copies: Map<string, Copy[]>, key: Uint8Array, copy: Copy): void {
  const name = toHex(key)
  copies.set(name, [...(copies.get(name) ?? []), copy])
}
