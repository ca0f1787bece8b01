/** Work that goes on while something is shown and the page is visible. */
import { effect, untracked } from '@preact/signals'
import { isTransient } from '../api/rpc-error.ts'
import { pause } from '../api/forum-api.ts'
import { whenReachable } from './connection.ts'
import { isVisible } from './visible.ts'

/** Pause between two tries, ms. */
const AGAIN_MS = 500

/**
 * Runs `work` while the page is visible, again whenever it ends or fails in passing; answers what
 * ends it. Other failures are handed to `onRefused` and end it.
 */
export function whileVisible(
  work: (signal: AbortSignal) => Promise<void>,
  onRefused: (error: unknown) => void = () => {},
): () => void {
  let current: AbortController | undefined
  const stopWatching = effect(() => {
    current?.abort()
    current = undefined
    if (!isVisible.value) return
    current = new AbortController()
    const { signal } = current
    // What the work itself reads is no reason to begin it anew.
    untracked(() => void again(work, onRefused, signal))
  })
  return () => {
    stopWatching()
    current?.abort()
  }
}

async function again(
  work: (signal: AbortSignal) => Promise<void>,
  onRefused: (error: unknown) => void,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    try {
      await work(signal)
      await pause(AGAIN_MS, signal)
    } catch (error) {
      if (signal.aborted) return
      if (!isTransient(error)) {
        onRefused(error)
        return
      }
      await pause(AGAIN_MS, signal)
        .then(() => whenReachable(signal))
        .catch(() => {})
    }
  }
}
