/**
 * Hybrid logical time: the wall clock, but never before anything that was seen or said. So a
 * batch is never older than its causes, whatever the clocks of the replicas do.
 */
import { type Millis, millis } from '../../core/ids.ts'
import { FUTURE_MS_MAX } from '../../core/limits.ts'
import type { Now } from '../replication.ts'

export class HybridClock {
  #now: Now
  #latest: number

  /** `latest` is the time of the newest batch held. */
  constructor(now: Now, latest: number) {
    this.#now = now
    this.#latest = latest
  }

  /** Monotonic milliseconds. */
  get monotonic(): number {
    return this.#now.monotonic
  }

  tick({ wall, monotonic }: Now): void {
    this.#now = { wall, monotonic: Math.max(monotonic, this.#now.monotonic) }
  }

  /** A batch of this time was taken or made. */
  saw(time: Millis): void {
    this.#latest = Math.max(this.#latest, time)
  }

  /** The time of a batch that is made now. */
  stamp(): Millis {
    return millis(Math.max(this.#now.wall, this.#latest))
  }

  /** Whether a batch of this time may be delivered yet. */
  isDue(time: Millis): boolean {
    return time <= this.#now.wall + FUTURE_MS_MAX
  }

  /** How far a time lies ahead of the wall clock, ms. */
  ahead(time: Millis): number {
    return time - this.#now.wall
  }
}
