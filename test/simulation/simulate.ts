/** One seed, from its profile to what the checkers say of it. */
import type { TraceEvent } from '../../src/trace/trace-event.ts'
import { checkConvergence } from '../../src/lab/crdt/checkers/convergence.ts'
import { checkDurability } from '../../src/lab/crdt/checkers/durability.ts'
import { checkErasure } from '../../src/lab/crdt/checkers/erasure.ts'
import { checkExactlyOnce } from '../../src/lab/crdt/checkers/exactly-once.ts'
import { checkSessions } from '../../src/lab/crdt/checkers/session.ts'
import { drawFailure } from './draw-failure.ts'
import type { Violation } from '../../src/lab/crdt/history.ts'
import type { Bug } from './planted.ts'
import { type Profile, profileOf } from './profile.ts'
import { type Outcome, World } from './world.ts'

export interface Run {
  readonly profile: Profile
  readonly outcome: Outcome
  readonly violations: readonly Violation[]
  /** Runs the same again, and hands over every event. */
  readonly again: (record: (event: TraceEvent) => void) => void
}

export interface SimulateOptions {
  readonly bug?: Bug
  readonly profile?: Partial<Profile>
  readonly trace?: ((line: string) => void) | undefined
}

export function simulate(seed: number, { bug, profile, trace }: SimulateOptions = {}): Run {
  const whole = { ...profileOf(seed), ...profile }
  const outcome = new World({ profile: whole, bug, trace }).run()
  const again: Run['again'] = (record) => {
    new World({ profile: whole, bug, record }).run()
  }
  return { profile: whole, outcome, violations: check(outcome), again }
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

/** What to print about a seed that failed; nothing about one that did not. */
export function report({ profile, violations, again }: Run): string {
  if (violations.length === 0) return ''
  const shown = violations.slice(0, 10).map(({ checker, text }) => `  ${checker}: ${text}`)
  const more = violations.length > 10 ? [`  … and ${violations.length - 10} more`] : []
  const replay = `SEED=${profile.seed} TRACE=1 npm run simulate`
  const texts = violations.map(({ text }) => text)
  const drawn = drawFailure(`crdt-${profile.seed}`, texts, again)
  const title = `seed ${profile.seed} failed; replay it by: ${replay}`
  return [title, ...shown, ...more, ...drawn].join('\n')
}
