/** The two clocks of this machine, read at one moment. */
import { type Millis, millis } from '../core/ids.ts'

export interface Clock {
  now(): {
    /** Milliseconds since 1970; may jump. */
    readonly wall: Millis
    /** Milliseconds from some start; never goes back. Measures waiting. */
    readonly monotonic: number
  }
}

/** The clocks of the operating system. */
export function systemClock(): Clock {
  return {
    now: () => ({ wall: millis(Date.now()), monotonic: performance.now() }),
  }
}
