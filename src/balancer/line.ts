/**
 * The calls for one replica: so many under way, the others waiting in a ring. Every call that is
 * taken is begun, or handed back when the line is cleared, exactly once.
 */
import { Ring } from './ring.ts'

/** A call that may have to wait for its turn. */
export interface Waiter {
  /** Whether nobody waits for it any more. */
  readonly isGone: boolean
}

export interface LineLimits {
  readonly underWayMax: number
  readonly queueMax: number
}

export class Line<Call extends Waiter> {
  readonly #underWayMax: number
  readonly #waiting: Ring<Call>
  #underWay = 0

  constructor({ underWayMax, queueMax }: LineLimits) {
    this.#underWayMax = underWayMax
    this.#waiting = new Ring(queueMax)
  }

  get underWay(): number {
    return this.#underWay
  }

  get queued(): number {
    return this.#waiting.length
  }

  /** Whether a call is under way from now on, because there is room for it. */
  begin(): boolean {
    if (this.#underWay >= this.#underWayMax) return false
    this.#underWay++
    return true
  }

  /** Of one that could not begin: whether it was taken, and will be answered by `ended`. */
  wait(call: Call): boolean {
    if (this.#waiting.push(call)) return true
    this.#waiting.keep(({ isGone }) => !isGone)
    return this.#waiting.push(call)
  }

  /** One call has ended. Answers the one to begin in its place, which is under way then. */
  ended(): Call | undefined {
    this.#underWay--
    if (this.#underWay >= this.#underWayMax) return undefined
    for (;;) {
      const next = this.#waiting.shift()
      if (next?.isGone === true) continue
      if (next !== undefined) this.#underWay++
      return next
    }
  }

  /** Hands back all that wait; those under way end by themselves. */
  clear(): readonly Call[] {
    const waiting: Call[] = []
    for (let next = this.#waiting.shift(); next !== undefined; next = this.#waiting.shift()) {
      if (!next.isGone) waiting.push(next)
    }
    return waiting
  }
}
