/**
 * The promise of a tail to a syncing replica that has everything on its way: without it nothing more
 * is stable here. Never taken back in an epoch: the next configuration may count on it.
 */
import type { Downstream } from './downstream.ts'

export class Pledge {
  #to: Downstream | undefined
  /** Up to where something may have been said to be stable before. */
  #from = 0

  /** Makes it to the first of these that may have it; `end`: of the log. */
  consider(syncing: readonly Downstream[], end: number): void {
    if (this.#to !== undefined) return
    this.#to = syncing.find(({ hasSentAll }) => hasSentAll)
    this.#from = end
  }

  isTo(downstream: Downstream): boolean {
    return this.#to === downstream
  }

  /** Of so many entries that are held here, those that count. */
  stable(held: number): number {
    return this.#to === undefined ? held : Math.min(held, this.#to.acked)
  }

  /** Whether it has all that may have been counted, and so much that is committed. */
  isCaughtUp(commit: number): boolean {
    return this.#to !== undefined && this.#to.acked >= Math.max(commit, this.#from)
  }
}
