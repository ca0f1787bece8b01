/** Time as the shells of the pipeline need it: handed in, so that a simulation can decide it. */
import { setTimeout as wait } from 'node:timers/promises'

export interface Time {
  /** Milliseconds from some start; never goes back. */
  now(): number
  /** Resolves after so many milliseconds, or at once when the signal is aborted. */
  pause(ms: number, signal: AbortSignal): Promise<void>
}

export const systemTime: Time = {
  now: () => performance.now(),
  pause: async (ms, signal) => {
    // Being aborted is what the caller looks for next.
    await wait(ms, undefined, { signal }).catch(() => {})
  },
}
