/**
 * Whether a datagram of a supervisor is of now. Pure.
 *
 * Each start of a supervisor has a name that nobody can foresee, and each datagram says who sends it,
 * whom it is for by that name, and a number that grows. So what was recorded in an earlier life of the
 * receiver, or was heard already, counts for nothing; from a supervisor that has just started the first
 * datagram only tells its name.
 */
import { SUPERVISOR_SILENCE_MS } from '../core/limits.ts'

export interface Stamp {
  /** The sender's start. */
  readonly mine: string
  /** The receiver's, as far as the sender knows; empty if it does not. */
  readonly yours: string
  readonly number: number
}

/** Starts of one machine that are remembered: it is started again rarely. */
const FORMER_MAX = 64

/** Of one peer. */
export class Freshness {
  readonly #self: string
  /** The peer's start that has shown that it knows ours, and where it is in its numbers. */
  #theirs: string | undefined
  #heard = 0
  #heardAt = -Infinity
  /** The peer's start that is told of ours: it need not have shown anything yet. */
  #told = ''
  #sent = 0
  readonly #former: string[] = []

  /** `self`: the name of this start. */
  constructor(self: string) {
    this.#self = self
  }

  /** For the next datagram. */
  stamp(): Stamp {
    return { mine: this.#self, yours: this.#told, number: ++this.#sent }
  }

  /** Whether what carries this stamp counts. */
  take({ mine, yours, number }: Stamp, now: number): boolean {
    if (this.#former.includes(mine)) return false
    if (yours !== this.#self) {
      // It does not know us yet. Who was heard just now is not forgotten for that.
      if (now - this.#heardAt >= SUPERVISOR_SILENCE_MS) this.#told = mine
      return false
    }
    if (mine !== this.#theirs) this.#meet(mine)
    else if (number <= this.#heard) return false
    this.#told = mine
    this.#heard = number
    this.#heardAt = now
    return true
  }

  #meet(theirs: string): void {
    if (this.#theirs !== undefined) this.#former.push(this.#theirs)
    if (this.#former.length > FORMER_MAX) this.#former.shift()
    this.#theirs = theirs
  }
}
