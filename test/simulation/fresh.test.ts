/**
 * Fresh seeds, other ones each time: worlds with the faults that \`npm run simulate\` plans for them.
 *
 * SEED=n begins at that seed, RUNS=n tells as many.
 */
import { expect, test } from 'vitest'
import { plannedFaults } from './faults/kinds.ts'
import { explain } from './running/explain.ts'
import { CALLS, type Story, tell } from './running/story.ts'

const FRESH_DEFAULT = 10
const { SEED, RUNS } = process.env
const count = Number(RUNS ?? (SEED === undefined ? FRESH_DEFAULT : 1))
const first = SEED === undefined ? Math.floor(Math.random() * 1e9) : Number(SEED)
const seeds = Array.from({ length: count }, (_, index) => first + index)

test.each(seeds.flatMap((seed) => [['crdt', seed] as const, ['chain', seed] as const]))(
  'the world of %s seed %i keeps all promises',
  (mode, seed) => {
    const story: Story = {
      mode,
      seed,
      faults: plannedFaults(mode, seed),
      calls: CALLS,
      skipped: [],
    }
    const told = tell(story)

    expect(told.violations, explain(story, told, { shrinks: true })).toEqual([])
  },
)
