/**
 * Grace: how far into the log the streams may read. What gossip is just bringing is left to it
 * for a moment, so that each entry does not travel twice.
 */
import type { Arrival } from '../../core/log.ts'
import type { VersionVector } from '../../core/vector.ts'
import { GRACE_STEP_MS } from './timing.ts'

/** An end of the log: `version` counts what stands before `arrival`. */
export interface LogEnd {
  readonly arrival: Arrival
  readonly version: VersionVector
}

interface Mark {
  end: LogEnd
  readonly at: number
}

export class Grace {
  /** Ends of the log by the time they were reached; the first one is the oldest that matters. */
  readonly #marks: Mark[]

  constructor(end: LogEnd, monotonic: number) {
    this.#marks = [{ end, at: monotonic }]
  }

  /** The log grew up to `end`. */
  grew(end: LogEnd, monotonic: number): void {
    const last = this.#marks.at(-1)
    if (last !== undefined && this.#marks.length > 1 && monotonic < last.at + GRACE_STEP_MS) {
      last.end = end
    } else {
      this.#marks.push({ end, at: monotonic })
    }
  }

  /** The log was cut: all of it may be read. */
  restart(end: LogEnd, monotonic: number): void {
    this.#marks.splice(0, this.#marks.length, { end, at: monotonic })
  }

  /** Up to where the log is older than `grace` milliseconds. */
  end(monotonic: number, grace: number): LogEnd {
    while (this.#marks[1] !== undefined && this.#marks[1].at + grace <= monotonic) {
      this.#marks.shift()
    }
    const [oldest] = this.#marks
    if (oldest === undefined) throw new Error('the grace of a log has no mark')
    return oldest.end
  }
}
