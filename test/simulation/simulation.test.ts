/** Kept worlds of free forums, each out of one seed; and planted bugs, which must be noticed. */
import { expect, test } from 'vitest'
import { BUGS, type Bug } from './planted.ts'
import type { Profile } from './profile.ts'
import { report, simulate } from './simulate.ts'

/** Seeds that are worth running each time, by what happens in them. */
const KEPT: Record<string, { readonly seed: number; readonly profile?: Partial<Profile> }> = {
  'gossip that loses everything': { seed: 11, profile: { gossip: true, gossipLoss: 1 } },
  'no gossip, a fifth of all packets lost': { seed: 12, profile: { gossip: false, loss: 0.2 } },
  'partitions, also one-way': { seed: 13, profile: { partitions: 1_500 } },
  'crashes all the time': { seed: 14, profile: { crashes: 800 } },
  'clocks that jump by a minute and more': { seed: 15, profile: { clockJumps: 1_500 } },
  'full disks': { seed: 16, profile: { fullDisks: 1_500 } },
  'a slow replica and pauses': { seed: 17, profile: { slow: 1, pauses: 2_000 } },
  'a replica that starts late': { seed: 18, profile: { lateStart: 8_000 } },
  'old disks come back, logs are forked': {
    seed: 19,
    profile: { restores: 2_500, crashes: 3_000 },
  },
  'retries that make two titles of one': { seed: 56_375_529 },
}

test.each(Object.keys(KEPT))('a world with %s keeps all promises', (name) => {
  const { seed, profile = {} } = KEPT[name]!

  const run = simulate(seed, { profile })

  expect(run.violations, report(run)).toEqual([])
  expect(run.outcome.history.writes.length).toBeGreaterThan(20)
})

test('a seed decides everything', () => {
  const [first, second] = [1, 2].map(() => {
    const lines: string[] = []
    simulate(21, { trace: (line) => lines.push(line) })
    return lines
  })

  expect(first!.length).toBeGreaterThan(100)
  expect(first).toEqual(second)
})

const SEEDS_FOR_A_BUG = 12

test.each(Object.keys(BUGS) as (keyof typeof BUGS)[])('a planted bug is caught: %s', (name) => {
  const bug: Bug = BUGS[name]
  for (let seed = 1; seed <= SEEDS_FOR_A_BUG; seed++) {
    const { violations } = simulate(seed, { bug, profile: { restores: 0 } })
    if (violations.some(({ checker }) => checker === bug.checker)) return
  }
  expect.unreachable(`${bug.checker} noticed nothing in ${SEEDS_FOR_A_BUG} seeds`)
})
