/**
 * Runs in a copy of the tree: seeds of the simulation until one is found wanting.
 * Prints, as JSON, which one and how many it took.
 */
import { simulateChain } from '../simulation/chain/simulate-chain.ts'
import { CALLS, tell } from '../simulation/running/story.ts'
import type { Check, SeedFinding } from './mutation.ts'

type Seeds = Extract<Check, { kind: 'simulation' }>

/** What the seeds came to. */
export interface SeedsRun {
  readonly seed: number | undefined
  readonly tried: number
  /** Findings of other kinds on the way. */
  readonly others: readonly SeedFinding[]
}

const check = JSON.parse(process.argv[2] ?? '') as Seeds
console.log(JSON.stringify(run(check)))

function run({ finding, from, seeds, profile = {}, told }: Seeds): SeedsRun {
  const others = new Set<SeedFinding>()
  for (let tried = 1; tried <= seeds; tried++) {
    const seed = from + tried - 1
    const found = told === undefined ? findings(seed, profile) : findingsOf(seed, told)
    if (found.includes(finding)) return { seed, tried, others: [...others] }
    for (const other of found) others.add(other)
  }
  return { seed: undefined, tried: seeds, others: [...others] }
}

function findings(seed: number, profile: Seeds['profile'] & {}): readonly SeedFinding[] {
  try {
    return simulateChain(seed, { profile }).violations.map(({ checker }) => checker)
  } catch (reason) {
    if (reason instanceof Error && reason.message.startsWith('broken invariant'))
      return ['assertion']
    throw reason
  }
}

function findingsOf(
  seed: number,
  { mode, faults }: NonNullable<Seeds['told']>,
): readonly SeedFinding[] {
  const { violations } = tell({ mode, seed, faults, calls: CALLS, skipped: [] })
  return violations.map(({ checker }) => checker as SeedFinding)
}
