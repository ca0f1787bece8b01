/** Where the batches are that this transaction put or that were found last: most lookups are there. */
import type { Arrival } from '../../core/log.ts'

/** Where a batch is. */
export interface Located {
  readonly arrival: Arrival
  readonly firstSeq: number
  readonly count: number
}

export class NearBatches {
  /** Put by this transaction, by number of the author, in the order of their seqs. */
  readonly #put = new Map<number, Located[]>()
  readonly #last = new Map<number, Located>()

  find(author: number, seq: number): Located | undefined {
    const last = this.#last.get(author)
    if (last !== undefined && holds(last, seq)) return last
    const found = search(this.#put.get(author) ?? [], seq)
    if (found !== undefined) this.#last.set(author, found)
    return found
  }

  put(author: number, located: Located): void {
    const before = this.#put.get(author)
    if (before === undefined) this.#put.set(author, [located])
    else before.push(located)
    this.#last.set(author, located)
  }

  found(author: number, located: Located): void {
    this.#last.set(author, located)
  }

  /** The transaction is over. */
  flush(): void {
    this.#put.clear()
  }

  forget(author: number): void {
    this.#put.delete(author)
    this.#last.delete(author)
  }

  clear(): void {
    this.#put.clear()
    this.#last.clear()
  }
}

export function holds({ firstSeq, count }: Located, seq: number): boolean {
  return seq >= firstSeq && seq < firstSeq + count
}

function search(batches: readonly Located[], seq: number): Located | undefined {
  let [from, to] = [0, batches.length]
  while (from < to) {
    const middle = (from + to) >>> 1
    const batch = batches[middle]
    if (batch === undefined || holds(batch, seq)) return batch
    if (batch.firstSeq > seq) to = middle
    else from = middle + 1
  }
  return undefined
}
