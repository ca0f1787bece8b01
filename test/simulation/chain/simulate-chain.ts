/** One seed of a chain, from its profile to what the checkers say of it. */
import { checkTopics } from '../../checkers/forum-model.ts'
import { violationsOf } from '../../checkers/linearizability.ts'
import { checkUsers } from '../../checkers/user-model.ts'
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
  return { profile: whole, outcome, violations: check(outcome) }
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

/** What to print about a seed that failed. */
export function reportChain({ profile, violations }: ChainRun): string {
  const shown = violations.slice(0, 10).map(({ checker, text }) => `  ${checker}: ${text}`)
  const more = violations.length > 10 ? [`  … and ${violations.length - 10} more`] : []
  const replay = `SEED=${profile.seed} TRACE=1 npm run simulate -- --mode chain`
  return [`seed ${profile.seed} failed; replay it by: ${replay}`, ...shown, ...more].join('\n')
}
