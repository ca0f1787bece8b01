/** Cutting: entries leave the log, and the forum shows what it would had they never come. */
import { applyEntry } from '../core/apply.ts'
import type { Hash } from '../core/digest.ts'
import { type Entry, entriesOf, type Position } from '../core/entry.ts'
import { CHAIN } from '../core/ids.ts'
import { LOG_PAGE_BYTES } from '../core/limits.ts'
import { EMPTY, includes, type VersionVector } from '../core/vector.ts'
import type { Store, Transaction } from '../storage/store.ts'
import { dropDone } from './finding.ts'

export interface Cut {
  /** See `Ready.cut`. */
  readonly cut: readonly Position[]
  /** What the forum shows before it. */
  readonly applied: VersionVector
  readonly hash: Hash
}

/** Takes entries out of the log; if they were applied, builds the forum again without them. */
export function cutLog(store: Store, transaction: Transaction, { cut, applied, hash }: Cut): void {
  for (const { author, seq } of cut) {
    // What a chain cuts was never agreed on; what a fork voids is somebody's, and is kept aside.
    if (author === CHAIN) transaction.removeFrom(author, seq)
    else transaction.setAside(author, seq)
  }
  if (!cut.some(({ author, seq }) => includes(applied, author, seq))) return
  transaction.clearForum()
  for (let next = 1; next < store.log.end(); ) {
    const page = store.log.read(next, EMPTY, LOG_PAGE_BYTES)
    for (const { batch, clock } of page.batches) {
      const entries = entriesOf(batch, clock).filter((entry) => !isCut(entry, cut))
      for (const entry of entries) applyEntry(transaction.forum, entry, hash)
    }
    next = page.next
  }
  dropDone(store, transaction)
}

function isCut(entry: Entry, cut: readonly Position[]): boolean {
  return cut.some(({ author, seq }) => entry.author === author && entry.seq >= seq)
}
