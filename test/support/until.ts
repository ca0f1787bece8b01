/** Waiting for a condition, which is how a test waits for other processes. */
import { setTimeout as pause } from 'node:timers/promises'

/** How often a condition is looked at, ms: short against anything that processes do. */
const LOOK_EVERY_MS = 25

/**
 * Resolves with the first answer of `look` that is neither false nor undefined. A `look` that
 * throws ends the waiting. How long it may take is the test runner's business.
 */
export async function until<T>(
  look: () => T | Promise<T>,
): Promise<Exclude<Awaited<T>, false | undefined>> {
  for (;;) {
    const seen = await look()
    if (seen !== false && seen !== undefined) return seen as Exclude<Awaited<T>, false | undefined>
    await pause(LOOK_EVERY_MS)
  }
}
