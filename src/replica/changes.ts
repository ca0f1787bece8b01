/** Tells watchers that something changed, at a bounded pace. */
import { setTimeout as wait } from 'node:timers/promises'

/** Watchers are told no more often than this, ms. */
const PACE_MS = 100

export class Changes {
  #next = Promise.withResolvers<void>()
  #closed = false

  notify(): void {
    this.#next.resolve()
    this.#next = Promise.withResolvers()
  }

  /** Ends all watching. */
  close(): void {
    this.#closed = true
    this.notify()
  }

  /** A turn for each change since the turn before, until the signal is aborted. */
  async *watch(signal: AbortSignal): AsyncGenerator<void> {
    const aborted = Promise.withResolvers<void>()
    const abort = () => aborted.resolve()
    signal.addEventListener('abort', abort, { once: true })
    try {
      while (!this.#closed && !signal.aborted) {
        const changed = this.#next.promise
        yield
        await Promise.race([changed, aborted.promise])
        // A change that came while we wait for the pace is told by the next turn.
        await wait(PACE_MS, undefined, { signal }).catch(() => {})
      }
    } finally {
      signal.removeEventListener('abort', abort)
    }
  }
}
