/** One seed of a chain, from its profile to what the checkers say of it. */
import type { TraceEvent } from '../../../src/trace/trace-event.ts'
import { checkTopics } from '../../../src/lab/checkers/forum-model.ts'
import { violationsOf } from '../../../src/lab/checkers/linearizability.ts'
import { checkUsers } from '../../../src/lab/checkers/user-model.ts'
import { drawFailure } from '../draw-failure.ts'
import { type ChainOutcome, ChainWorld } from './chain-world.ts'
import type { ChainBug } from './planted.ts'
import { type ChainProfile, chainProfileOf } from './profile.ts'

export interface ChainViolation {
  readonly checker: 'liveness' | 'safety' | 'linearizability' | 'alarm'
  readonly text: string
}

export interface ChainRun {
  readonly profile: ChainProfile
  readonly outcome: ChainOutcome
  readonly violations: readonly ChainViolation[]
  /** Runs the same again, and hands over every event. */
  readonly again: (record: (event: TraceEvent) => void) => void
}

export interface SimulateChainOptions {
  readonly bug?: ChainBug
  readonly profile?: Partial<ChainProfile>
  readonly trace?: ((line: string) => void) | undefined
}

export function simulateChain(seed: number, options: SimulateChainOptions = {}): ChainRun {
  const { bug, profile, trace } = options
  const whole = { ...chainProfileOf(seed), ...profile }
  const outcome = new ChainWorld({ profile: whole, bug, trace }).run()
  const again: ChainRun['again'] = (record) => {
    new ChainWorld({ profile: whole, bug, record }).run()
  }
  return { profile: whole, outcome, violations: check(outcome), again }
}

function check({ topics, users, watch, unrest, alarms }: ChainOutcome): ChainViolation[] {
  const verdicts = [
    ...violationsOf(checkTopics(topics.operations(), { edits: 'replace' })),
    ...violationsOf(checkUsers(users.operations())),
  ]
  const rest = unrest === undefined ? [] : [`the chain did not come to rest: ${unrest}`]
  return [
    ...rest.map((text) => ({ checker: 'liveness' as const, text })),
    ...watch.violations.map((text) => ({ checker: 'safety' as const, text })),
    ...alarms.map((text) => ({ checker: 'alarm' as const, text })),
    ...verdicts.map(({ text }) => ({ checker: 'linearizability' as const, text })),
  ]
}

/** What to print about a seed that failed; nothing about one that did not. */
export function reportChain({ profile, violations, again }: ChainRun): string {
  if (violations.length === 0) return ''
  const shown = violations.slice(0, 10).map(({ checker, text }) => `  ${checker}: ${text}`)
  const more = violations.length > 10 ? [`  … and ${violations.length - 10} more`] : []
  const replay = `SEED=${profile.seed} TRACE=1 npm run simulate -- --mode chain`
  const texts = violations.map(({ text }) => text)
  const drawn = drawFailure(`chain-${profile.seed}`, texts, again)
  const title = `seed ${profile.seed} failed; replay it by: ${replay}`
  return [title, ...shown, ...more, ...drawn].join('\n')
}
