/** What `npm run simulate` says of seeds: plans, coverage of rules, replays and short stories. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { BUGS } from '../planted.ts'
import { faultsOf, type Mode, parseFaults, plannedFaults } from '../faults/kinds.ts'
import { Coverage } from './coverage.ts'
import { offsetOf } from './line-coverage.ts'
import { HELD_BY_TESTS, RULES, STANDING } from './rules.ts'
import { runSeeds } from './run-seeds.ts'
import { shrink } from './shrink.ts'
import { CALLS, commandOf, type Story, tell } from './story.ts'

const MODES: readonly Mode[] = ['crdt', 'chain']

function storyOf(mode: Mode, seed: number, more: Partial<Story> = {}): Story {
  const faults = plannedFaults(mode, seed)
  return { mode, seed, faults, calls: CALLS, skipped: [], ...more }
}

test.each(MODES)('consecutive seeds of %s get each fault alone, each pair, and mixes', (mode) => {
  const names = faultsOf(mode)
  const pairs = (names.length * (names.length - 1)) / 2
  const seeds = 2 * (names.length + pairs)
  const plans = Array.from({ length: seeds }, (_, seed) => plannedFaults(mode, seed + 1).join(' '))

  const ofLength = (length: number) =>
    new Set(plans.filter((plan) => plan !== '' && plan.split(' ').length === length))
  expect(ofLength(1).size).toBe(names.length)
  expect(ofLength(2).size).toBe(pairs)
  expect(plans.filter((plan) => plan.split(' ').length > 2).length).toBeGreaterThan(seeds / 3)
})

test('a fault that does not exist is named with those that do', () => {
  expect(() => parseFaults('kill,leave', 'crdt')).toThrow(/--faults leave: expected some of loss, /)
  expect(parseFaults('none', 'chain')).toEqual([])
})

test.each(MODES)(
  'a story of %s makes as many calls as it is asked for, the same each time',
  (mode) => {
    const story = storyOf(mode, 5, { faults: ['kill', 'clog'] })
    const lines = [1, 2].map(() => {
      const told: string[] = []
      const { calls, violations } = tell(story, { trace: (line) => told.push(line) })
      expect(violations).toEqual([])
      expect(calls).toBeGreaterThanOrEqual(CALLS)
      return told
    })

    expect(lines[0]!.length).toBeGreaterThan(100)
    expect(lines[0]).toEqual(lines[1])
  },
)

test('a fault that is left out does not happen', () => {
  const story = storyOf('crdt', 5, { faults: ['kill', 'clog'] })
  const [skipped = ''] = tell(story).fired

  expect(skipped).not.toBe('')
  expect(tell({ ...story, skipped: [skipped] }).fired).not.toContain(skipped)
})

test('a story that breaks a promise is shrunk to a short one that breaks it, too', () => {
  const bug = BUGS['acknowledge before it is durable']
  const faults = ['kill', 'loss', 'clog'] as const
  const story = storyOf('crdt', 3, { faults, calls: 100, clients: 3 })
  const { story: short, told } = shrink(story, 'durability', (each) => tell(each, { bug }))

  expect(told.violations.map(({ checker }) => checker)).toContain('durability')
  expect(short.faults).toEqual(['kill'])
  expect(short.calls).toBeLessThan(story.calls / 2)
  expect(told.fired.length).toBe(1)
  expect(commandOf(short)).toMatch(/^npm run simulate -- --mode crdt --seed 3 --faults kill /)
})

test('every rule of SPEC.md has a line that shows it, or holds all the time', () => {
  const spec = readFileSync(new URL('../../../src/replication/SPEC.md', import.meta.url), 'utf8')
  const ids = Array.from(spec.matchAll(/^\*\*(\[[A-Z]+\d+\])\*\*/gm), ([, id]) => id!)
  const known = new Set([...Object.keys({ ...RULES.crdt, ...RULES.chain }), ...STANDING])

  expect(ids.filter((id) => !known.has(id))).toEqual([])
  expect([...known].filter((id) => !ids.includes(id))).toEqual([])
  for (const mode of MODES) {
    const held = Object.keys(HELD_BY_TESTS[mode])
    expect(held.filter((id) => !(id in RULES[mode]))).toEqual([])
  }
  for (const place of Object.values({ ...RULES.crdt, ...RULES.chain })) {
    expect(offsetOf(place)).toBeGreaterThan(0)
  }
})

test('a fault that was asked for and never happened is named', () => {
  const coverage = new Coverage('chain')
  coverage.add(['cut', 'kill'], { fired: ['cut#1', 'cut#2'], packets: {} })

  const lines = coverage.lines()
  expect(lines.join('\n')).toMatch(/cut +in 1 seeds, 2 times/)
  expect(lines.at(-1)).toMatch(/never: .*\bkill\b/)
})

test('seeds are told by several processes, and rules that came into play are told from others', async () => {
  const story = { calls: 60, skipped: [] }
  const work = { mode: 'chain', first: 1, count: 4, faults: ['loss', 'kill'], story } as const
  const { failed, lines } = await runSeeds(work, { workers: 2, isTerminal: false })

  expect(failed).toEqual([])
  const text = lines.join('\n')
  expect(text).toMatch(/kill +in 4 seeds/)
  // Packets are lost, and nobody lies.
  expect(text).toMatch(/by tests alone: \[CH9\] takes a liar/)
  expect(text).toMatch(/never:.*\[R11\]/)
  expect(text).not.toMatch(/never:.*\[CH8\]/)
})
