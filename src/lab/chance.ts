/** Chance at work in a lab: whoever it kills comes back after a while. */
import { setTimeout as wait } from 'node:timers/promises'
import type { Action } from './action.ts'
import { randomBlows, type Victim } from './killer.ts'
import type { Random } from './random.ts'

/** Between two blows, how long one is paused, and how long a killed one is away, ms. */
const BLOW_EVERY_MS = 4_000
const PAUSES = { share: 0.4, ms: [1_500, 4_000] } as const
const AWAY_MS = [500, 4_000] as const

export interface StrikeOptions {
  readonly victims: () => readonly Victim[]
  readonly random: Random
  /** Each blow is an action like those of a person. */
  readonly perform: (action: Action) => Promise<void>
  readonly signal: AbortSignal
}

/** Goes on until it is aborted; then all that were killed are started again. */
export async function strike({ victims, random, perform, signal }: StrikeOptions): Promise<void> {
  const comebacks: Promise<void>[] = []
  const comeBack = async (replica: string, ms: number) => {
    await wait(ms, undefined, { signal }).catch(() => {})
    await perform({ do: 'start', replica })
  }
  const options = { victims, random, everyMs: BLOW_EVERY_MS, pauses: PAUSES, signal }
  for await (const { kind, victim } of randomBlows(options)) {
    await perform({ do: kind, replica: victim })
    if (kind === 'kill') comebacks.push(comeBack(victim, random.between(...AWAY_MS)))
  }
  await Promise.all(comebacks)
}
