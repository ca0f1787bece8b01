import { expect, test } from 'vitest'
import { compareRatios } from '../../bench/compare.ts'
import type { Report } from '../../bench/report.ts'
import { type Figure, summarise } from '../../bench/scenario.ts'

function reportOf(...figures: readonly Figure[]): Report {
  const machine = {
    processor: 'one',
    cores: 2,
    memoryGiB: 1,
    system: 'linux',
    node: 'v24',
    sqlite: '3',
    versions: {},
    commit: 'c',
    changed: false,
    flushMs: 1,
  }
  const results = summarise([figures])
  const one = { scenario: 's', question: '?', size: {}, seconds: 1, results }
  return { machine, rounds: 1, scenarios: [one] }
}

const more = (value: number): Figure => ({ name: 'rate', unit: '', value, ratio: 'more' })
const less = (value: number): Figure => ({ name: 'p50', unit: '', value, ratio: 'less' })

test('a ratio may be up to 15 % worse than before, whichever way is worse', () => {
  const before = reportOf(more(1), less(1))

  expect(compareRatios(reportOf(more(0.86), less(1.17)), before).fallen).toEqual([])
  expect(compareRatios(reportOf(more(0.84), less(1.19)), before)).toEqual({
    compared: 2,
    fallen: [
      { scenario: 's', name: 'rate', before: 1, now: 0.84 },
      { scenario: 's', name: 'p50', before: 1, now: 1.19 },
    ],
  })
  expect(compareRatios(reportOf(more(5), less(0.1)), before).fallen).toEqual([])
})

test('a ratio that has no number any more is worse', () => {
  const { fallen } = compareRatios(reportOf(more(Number.NaN)), reportOf(more(1)))

  expect(fallen).toHaveLength(1)
})

test('only ratios are compared, and only those that both runs have', () => {
  const rate: Figure = { name: 'posts', unit: '/s', value: 1 }

  const before = reportOf({ ...rate, value: 100 }, more(1))
  expect(compareRatios(reportOf(rate, less(1)), before)).toEqual({ compared: 0, fallen: [] })
})
