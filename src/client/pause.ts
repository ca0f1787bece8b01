/** Pauses between tries of something that may come back at any time. */
import { setTimeout as wait } from 'node:timers/promises'
import { CALL_PAUSE_MS, CALL_PAUSE_MS_MAX } from '../core/limits.ts'

/** Waits longer the more tries failed, with jitter, until the signal is aborted. */
export async function pause(failures: number, signal: AbortSignal): Promise<void> {
  const longest = Math.min(CALL_PAUSE_MS_MAX, CALL_PAUSE_MS * 2 ** Math.min(failures, 10))
  const ms = longest * (0.5 + Math.random() / 2)
  // Being aborted is what the caller looks for next.
  await wait(ms, undefined, { signal }).catch(() => {})
}
