import { expect, test } from 'vitest'
import { type Goal, reached, summarise } from '../../bench/scenario.ts'

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

test('a goal and the aim beyond it are reached from their bounds on', () => {
  const result = { name: 'a', unit: '', values: [], points: [], min: 0, max: 0, median: 5 }

  const of = (goal: Goal) => reached({ ...result, goal })
  expect(of({ min: 5 })).toBe('reached')
  expect(of({ min: 6 })).toBe('missed')
  expect(of({ max: 5 })).toBe('reached')
  expect(of({ max: 4 })).toBe('missed')
  expect(of({ min: 4, aim: 5 })).toBe('aim reached')
  expect(of({ min: 4, aim: 6 })).toBe('reached')
  expect(of({ max: 6, aim: 5 })).toBe('aim reached')
  expect(of({ max: 6, aim: 4 })).toBe('reached')
  expect(of({ max: 4, aim: 3 })).toBe('missed')
  expect(reached(result)).toBeUndefined()
})
