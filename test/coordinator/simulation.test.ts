/** Coordinators alone under every fault their assumptions allow, out of seeds. */
import { describe, expect, test } from 'vitest'
import type { Bug } from './planted.ts'
import { World } from './sim-world.ts'

const SEEDS = 320
/** Some faults need several accidents at once to do harm. */
const SEEDS_OF_BUGS = 2_000

test('[CO50] under faults: one history, no lease beyond its place, and rest after them', () => {
  for (let seed = 0; seed < SEEDS; seed++) {
    expect(new World({ seed }).run(), `seed ${seed}`).toEqual([])
  }
})

test('[CO50] the same seed gives the same world', () => {
  const [once, again] = [0, 1].map(() => {
    const lines: string[] = []
    new World({ seed: 7, trace: (line) => lines.push(line) }).run()
    return lines
  })

  expect(once?.length).toBeGreaterThan(20)
  expect(again).toEqual(once)
})

describe('[CO50] planted faults are seen', () => {
  const bugs = {
    'no-majority': /decided twice|reads in/,
    'lease-from-receipt': /reads in/,
    'forgets-promises': /reads in/,
    'ignores-promises': /reads in/,
    'promises-on': /reads in/,
    'forgets-votes': /decided twice|reads in/,
  } satisfies Record<Bug, RegExp>
  for (const [bug, pattern] of Object.entries(bugs)) {
    test(`[CO50] planted: ${bug}`, () => {
      expect(firstFailure(bug as Bug)).toMatch(pattern)
    })
  }
})

function firstFailure(bug: Bug): string | undefined {
  for (let seed = 0; seed < SEEDS_OF_BUGS; seed++) {
    const [failure] = new World({ seed, bug }).run()
    if (failure !== undefined) return failure
  }
  return undefined
}
