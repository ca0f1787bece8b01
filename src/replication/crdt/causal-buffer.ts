/**
 * The causal buffer: batches that came before their causes, or before their time.
 *
 * It is bounded. When it is full, the author who takes the most of it loses the batch that is
 * farthest from its turn: so one author, hostile or not, cannot push out the others. What is lost
 * here comes back by anti-entropy.
 */
import { type Batch, lastSeq, type Position } from '../../core/entry.ts'
import type { ReplicaId } from '../../core/ids.ts'
import { CAUSAL_BUFFER_BATCHES_MAX, CAUSAL_BUFFER_BYTES_MAX } from '../../core/limits.ts'
import { batchBytes } from '../measure.ts'

export interface Held {
  readonly batch: Batch
  /** The peer that brought it. */
  readonly from: ReplicaId
}

interface Share {
  /** By first seq. */
  readonly held: Map<number, Held>
  bytes: number
}

/** Why an author's next batch is not delivered: it needs this entry, or it is ahead of time. */
export type Obstacle = Position | 'future'

export class CausalBuffer {
  readonly #shares = new Map<ReplicaId, Share>()
  /** What each author's next batch needs. */
  readonly #obstacles = new Map<ReplicaId, Obstacle>()
  /** The same, the other way round: who waits for an author, and from which seq on. */
  readonly #waiting = new Map<ReplicaId, Map<ReplicaId, number>>()
  #batches = 0
  #bytes = 0

  /** Batches held. */
  get size(): number {
    return this.#batches
  }

  get bytes(): number {
    return this.#bytes
  }

  at(author: ReplicaId, firstSeq: number): Held | undefined {
    return this.#shares.get(author)?.held.get(firstSeq)
  }

  /** Holds a batch. Whatever then is too much goes: perhaps this very batch. */
  put(held: Held): void {
    const { author, firstSeq } = held.batch
    if (this.at(author, firstSeq) !== undefined) return
    const share = this.#shares.get(author) ?? { held: new Map(), bytes: 0 }
    this.#shares.set(author, share)
    share.held.set(firstSeq, held)
    this.#count(share, held, 1)
    while (this.#batches > CAUSAL_BUFFER_BATCHES_MAX || this.#bytes > CAUSAL_BUFFER_BYTES_MAX) {
      this.#evict()
    }
  }

  remove(author: ReplicaId, firstSeq: number): void {
    const share = this.#shares.get(author)
    const held = share?.held.get(firstSeq)
    if (share === undefined || held === undefined) return
    share.held.delete(firstSeq)
    this.#count(share, held, -1)
    if (share.held.size > 0) return
    this.#shares.delete(author)
    this.clear(author)
  }

  /** Batches held of the author of `batch` that begin among its entries. */
  within(batch: Batch): Held[] {
    const share = this.#shares.get(batch.author)
    if (share === undefined) return []
    const found: Held[] = []
    for (let seq = batch.firstSeq; seq <= lastSeq(batch); seq++) {
      const held = share.held.get(seq)
      if (held !== undefined) found.push(held)
    }
    return found
  }

  removeWhere(author: ReplicaId, gone: (batch: Batch) => boolean): void {
    for (const { batch } of [...(this.#shares.get(author)?.held.values() ?? [])]) {
      if (gone(batch)) this.remove(author, batch.firstSeq)
    }
  }

  /** Notes why the next batch of `author`, which is held, must wait. */
  block(author: ReplicaId, obstacle: Obstacle): void {
    this.clear(author)
    if (!this.#shares.has(author)) return
    this.#obstacles.set(author, obstacle)
    if (obstacle === 'future') return
    const waiting = this.#waiting.get(obstacle.author) ?? new Map<ReplicaId, number>()
    this.#waiting.set(obstacle.author, waiting.set(author, obstacle.seq))
  }

  /** The author's next batch may be tried again. */
  clear(author: ReplicaId): void {
    const obstacle = this.#obstacles.get(author)
    if (obstacle === undefined) return
    this.#obstacles.delete(author)
    if (obstacle === 'future') return
    const waiting = this.#waiting.get(obstacle.author)
    waiting?.delete(author)
    if (waiting?.size === 0) this.#waiting.delete(obstacle.author)
  }

  /** Authors whose next batch waited for no more than `count` entries of `author`. */
  waitingFor(author: ReplicaId, count: number): ReplicaId[] {
    const waiting = this.#waiting.get(author)
    if (waiting === undefined) return []
    return [...waiting].filter(([, seq]) => seq <= count).map(([blocked]) => blocked)
  }

  /** Authors whose next batch is ahead of its time. */
  early(): ReplicaId[] {
    return [...this.#obstacles]
      .filter(([, obstacle]) => obstacle === 'future')
      .map(([author]) => author)
  }

  #evict(): void {
    const [author, share] = [...this.#shares].reduce((a, b) => (weight(b) > weight(a) ? b : a))
    this.remove(author, Math.max(...share.held.keys()))
  }

  #count(share: Share, { batch }: Held, sign: 1 | -1): void {
    const bytes = batchBytes(batch) * sign
    share.bytes += bytes
    this.#bytes += bytes
    this.#batches += sign
  }
}

/** How much of the buffer an author takes, by whichever limit it presses harder on. */
function weight([, share]: readonly [ReplicaId, Share]): number {
  return Math.max(
    share.held.size / CAUSAL_BUFFER_BATCHES_MAX,
    share.bytes / CAUSAL_BUFFER_BYTES_MAX,
  )
}
