/** Plays a script: every line is done when its time has come, whether or not those before are. */
import { setTimeout as wait } from 'node:timers/promises'
import type { Timed } from './action.ts'
import type { Lab } from './lab.ts'

/** Resolves when all of it is done, or as soon as it is aborted. */
export async function play(
  lab: Lab,
  steps: readonly Timed[],
  { signal }: { readonly signal: AbortSignal },
): Promise<void> {
  const doing: Promise<void>[] = []
  for (const { at, action } of steps) {
    // Being aborted is looked at next.
    await wait(Math.max(0, at - lab.elapsedMs), undefined, { signal }).catch(() => {})
    if (signal.aborted) return
    doing.push(lab.perform(action))
  }
  await Promise.all(doing)
}
