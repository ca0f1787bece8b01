/** One seed, from its profile to what the checkers say of it. */
import { checkConvergence } from './checkers/convergence.ts'
import { checkDurability } from './checkers/durability.ts'
import { checkErasure } from './checkers/erasure.ts'
import { checkExactlyOnce } from './checkers/exactly-once.ts'
import { checkSessions } from './checkers/session.ts'
import type { Violation } from './history.ts'
import type { Bug } from './planted.ts'
import { type Profile, profileOf } from './profile.ts'
import { type Outcome, World } from './world.ts'

export interface Run {
  readonly profile: Profile
  readonly outcome: Outcome
  readonly violations: readonly Violation[]
}

export interface SimulateOptions {
  readonly bug?: Bug
  readonly profile?: Partial<Profile>
  readonly trace?: ((line: string) => void) | undefined
}

export function simulate(seed: number, { bug, profile, trace }: SimulateOptions = {}): Run {
  const whole = { ...profileOf(seed), ...profile }
  const outcome = new World({ profile: whole, bug, trace }).run()
  return { profile: whole, outcome, violations: check(outcome) }
}

function check(outcome: Outcome): Violation[] {
  const { history, renderings, unrest, alarms, wasForked } = outcome
  const restless = unrest === undefined ? [] : [`replicas did not come to rest: ${unrest}`]
  const alarmed = wasForked ? [] : alarms.map((text) => `an alarm stands: ${text}`)
  const convergence: Violation[] = [
    ...[...restless, ...alarmed].map((text) => ({ checker: 'convergence' as const, text })),
    ...checkConvergence(history, renderings),
  ]
  // What a fork voids is lost to clients: then replicas only have to agree.
  if (wasForked) return convergence
  return [
    ...convergence,
    ...checkDurability(history, renderings),
    ...checkSessions(history),
    ...checkExactlyOnce(history, renderings),
    ...checkErasure(history, renderings),
  ]
}

/** What to print about a seed that failed. */
export function report({ profile, violations }: Run): string {
  const shown = violations.slice(0, 10).map(({ checker, text }) => `  ${checker}: ${text}`)
  const more = violations.length > 10 ? [`  … and ${violations.length - 10} more`] : []
  const replay = `SEED=${profile.seed} TRACE=1 npm run simulate`
  return [`seed ${profile.seed} failed; replay it by: ${replay}`, ...shown, ...more].join('\n')
}
