/** A mutation: one small fault in src/, and the check that must notice it. Plain data. */
import type { ChainProfile } from '../simulation/chain/profile.ts'
import type { ChainViolation } from '../simulation/chain/simulate-chain.ts'
import type { FaultName, Mode } from '../simulation/faults/kinds.ts'
import type { Violation } from '../../src/lab/crdt/history.ts'

/** What the code itself notices: an assertion ends the run of a seed. */
export type SeedFinding = ChainViolation['checker'] | Violation['checker'] | 'assertion'

export type Check =
  /** A test of this file whose title has these words fails; a rule is named by its id. */
  | { readonly kind: 'test'; readonly file: string; readonly title: string }
  /** One of the seeds breaks a promise, and this is what notices it. */
  | {
      readonly kind: 'simulation'
      readonly finding: SeedFinding
      /** Where the seeds begin, and how many there are at most. */
      readonly from: number
      readonly seeds: number
      readonly profile?: Partial<ChainProfile>
      /** A story of this mode with these faults; else the world of a chain with this profile. */
      readonly told?: { readonly mode: Mode; readonly faults: readonly FaultName[] }
    }

export interface Mutation {
  /** What goes wrong, in a few words. */
  readonly name: string
  /** Below src/. */
  readonly file: string
  /** Stands in the file exactly once. */
  readonly find: string
  readonly replace: string
  readonly caughtBy: Check
}

/** Puts the fault into a text. Throws where that is not possible in exactly one way. */
export function mutated(text: string, { name, file, find, replace }: Mutation): string {
  const count = text.split(find).length - 1
  if (count !== 1) throw new Error(`"${name}": src/${file} has its text ${count} times, not once`)
  return text.replace(find, () => replace)
}

/** A check by a test whose title begins with the id of a rule, or has these words. */
export function test(file: string, title: string): Check {
  return { kind: 'test', file: `test/${file}.test.ts`, title }
}

/** A check by seeds of the simulation of chains. */
export function simulation(
  finding: SeedFinding,
  { from = 1, ...where }: { seeds: number; from?: number; profile?: Partial<ChainProfile> },
): Check {
  return { kind: 'simulation', finding, from, ...where }
}

/** A check by seeds of `npm run simulate`, with these faults in each. */
export function story(
  mode: Mode,
  finding: SeedFinding,
  where: {
    readonly seeds: number
    readonly from?: number
    readonly faults: readonly FaultName[]
  },
): Check {
  const { seeds, from = 1, faults } = where
  return { kind: 'simulation', finding, from, seeds, told: { mode, faults } }
}

/** What catches it, in words. */
export function catcherOf({ caughtBy }: Mutation): string {
  if (caughtBy.kind === 'test') {
    return `${caughtBy.file.replace(/^test\/|\.test\.ts$/g, '')} ${caughtBy.title}`.trim()
  }
  const { finding, from, seeds, told } = caughtBy
  const mode = told?.mode ?? 'chain'
  return `simulation of ${mode}: ${finding}, in seeds ${from} to ${from + seeds - 1}`
}
