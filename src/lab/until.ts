/** Waiting for a condition, which is how one waits for other processes. */
import { setTimeout as pause } from 'node:timers/promises'

/** How often a condition is looked at, ms: short against anything that processes do. */
const LOOK_EVERY_MS = 25

/**
 * Resolves with the first answer of `look` that is neither false nor undefined. A `look` that
 * throws ends the waiting, and so does the signal, with its reason. How long it may take is the
 * caller's business.
 */
export async function until<T>(
  look: () => T | Promise<T>,
  { signal }: { readonly signal?: AbortSignal } = {},
): Promise<Exclude<Awaited<T>, false | undefined>> {
  for (;;) {
    signal?.throwIfAborted()
    const seen = await look()
    if (seen !== false && seen !== undefined) return seen as Exclude<Awaited<T>, false | undefined>
    await pause(LOOK_EVERY_MS, undefined, signal === undefined ? {} : { signal })
  }
}

/** The same promise, but for that it is not waited for once the signal is aborted. */
export async function orAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  signal.throwIfAborted()
  const { promise: aborted, reject } = Promise.withResolvers<never>()
  const onAbort = () => reject(signal.reason)
  signal.addEventListener('abort', onAbort, { once: true })
  try {
    return await Promise.race([promise, aborted])
  } finally {
    signal.removeEventListener('abort', onAbort)
  }
}
