/** Kept worlds of chains, each out of one seed; and planted bugs, which must be noticed. */
import { expect, test } from 'vitest'
import { parseFaults } from '../faults/kinds.ts'
import { CALLS, tell } from '../running/story.ts'
import { CHAIN_BUGS, type ChainBug, MANY_READS } from './planted.ts'
import type { ChainProfile } from './profile.ts'
import { reportChain, simulateChain } from './simulate-chain.ts'

/** Seeds that are worth running each time, by what happens in them. */
const KEPT: Record<string, { readonly seed: number; readonly profile?: Partial<ChainProfile> }> = {
  'crashes in the middle of turns': { seed: 31, profile: { crashes: 1_200, crashPoints: 1 } },
  'pauses that outlast leases': { seed: 32, profile: { pauses: 1_200, dawdling: 300 } },
  'links that are cut one by one': { seed: 33, profile: { partitions: 1_500 } },
  'the whole chain down, again and again': { seed: 34, profile: { blackouts: 3_000 } },
  'what was not flushed lost': { seed: 35, profile: { losesUnflushed: true, crashes: 1_500 } },
  'clocks that drift and jump': { seed: 36, profile: { drift: 0.04, clockJumps: 1_500 } },
  'packets lost and repeated': { seed: 37, profile: { loss: 0.15, duplication: 0.4 } },
  'full disks': { seed: 38, profile: { fullDisks: 1_500 } },
  'a slow replica and one that joins': { seed: 39, profile: { slow: 1, joiners: 1 } },
  'five members': { seed: 40, profile: { members: 5, crashes: 1_500 } },
  'words to the head that are lost': { seed: 4_862_660 },
  'one member': { seed: 41, profile: { members: 1, joiners: 1, crashes: 2_000 } },
  'refusals at a head of what was seen elsewhere': {
    seed: 10,
    profile: MANY_READS,
  },
  'a replica that is away, reads, and has a lease again behind that': { seed: 7_001_467 },
}

test.each(Object.keys(KEPT))('a chain with %s keeps all promises', (name) => {
  const { seed, profile = {} } = KEPT[name]!

  const run = simulateChain(seed, { profile })

  expect(run.violations, reportChain(run)).toEqual([])
  expect(run.outcome.watch.entries).toBeGreaterThan(10)
})

test('a chain goes on with who came back, where the only one that did not crash is lost', () => {
  const faults = 'loss,delay,swizzle,slow,full-disk,unflushed,damage,join'
  const story = { mode: 'chain', seed: 20_005_439, calls: CALLS, skipped: [] } as const

  expect(tell({ ...story, faults: parseFaults(faults, 'chain') }).violations).toEqual([])
})

test('a seed decides everything', () => {
  const [first, second] = [1, 2].map(() => {
    const lines: string[] = []
    simulateChain(42, { trace: (line) => lines.push(line) })
    return lines
  })

  expect(first!.length).toBeGreaterThan(100)
  expect(first).toEqual(second)
})

const SEEDS_FOR_A_BUG = 40

test.each(Object.keys(CHAIN_BUGS) as (keyof typeof CHAIN_BUGS)[])(
  'a bug planted into a chain is caught: %s',
  (name) => {
    const bug: ChainBug = CHAIN_BUGS[name]
    for (let seed = 1; seed <= SEEDS_FOR_A_BUG; seed++) {
      const profile = bug.profile ?? {}
      const { violations } = simulateChain(seed, { bug, profile })
      if (violations.some(({ checker }) => checker === bug.checker)) {
        expect(simulateChain(seed, { profile }).violations).toEqual([])
        return
      }
    }
    expect.unreachable(`${bug.checker} noticed nothing in ${SEEDS_FOR_A_BUG} seeds`)
  },
)
