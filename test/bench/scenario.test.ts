import { expect, test } from 'vitest'
import { reached, summarise } from '../../bench/scenario.ts'

test('rounds come to medians with their ranges, figure by figure', () => {
  const rounds = [3, 1, 9, 2].map((value) => [
    { name: 'a', unit: '/s', value, goal: { min: 2.5 } },
    { name: 'b', unit: 'ms', value: -value },
  ])

  const [a, b] = summarise(rounds)

  expect(a).toEqual({
    name: 'a',
    unit: '/s',
    goal: { min: 2.5 },
    values: [3, 1, 9, 2],
    median: 2.5,
    min: 1,
    max: 9,
    points: [],
  })
  expect(b).toMatchObject({ median: -2.5, min: -9, max: -1 })
})

test('a goal is reached from its bound on, and only a figure with a goal can be', () => {
  const result = { name: 'a', unit: '', values: [], points: [], min: 0, max: 0, median: 5 }

  expect(reached({ ...result, goal: { min: 5 } })).toBe(true)
  expect(reached({ ...result, goal: { min: 6 } })).toBe(false)
  expect(reached({ ...result, goal: { max: 5 } })).toBe(true)
  expect(reached({ ...result, goal: { max: 4 } })).toBe(false)
  expect(reached(result)).toBeUndefined()
})
