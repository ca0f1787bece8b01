import { expect, test } from 'vitest'
import { courseOf, longestGap } from '../../bench/load/gap.ts'
import { covers, unionOf } from '../../bench/servers/versions.ts'

test('a gap counts from the last event before the moment on, and not what was before that', () => {
  expect(longestGap([0, 500, 510, 520, 820, 830], 525)).toBe(300)
  expect(longestGap([830, 820, 520], 525)).toBe(300)
  expect(longestGap([520], 525)).toBeNaN()
})

test('the course of events counts them step by step, around the moment', () => {
  const course = { before: 1, behind: 1, step: 0.5 }

  expect(courseOf([900, 1_400, 2_000, 2_100, 2_600, 3_100], 2_000, course)).toEqual([
    [-1, 2],
    [-0.5, 0],
    [0, 4],
    [0.5, 2],
  ])
  expect(courseOf([1_900, 2_100], 2_000, course)).toEqual([
    [-1, 0],
    [-0.5, 2],
    [0, 2],
  ])
})

test('a version covers what all of them have only if it has the most of each author', () => {
  const union = unionOf([{ a: 1, b: 5 }, { a: 3 }, { c: 1 }])

  expect(union).toEqual({ a: 3, b: 5, c: 1 })
  expect(covers({ a: 3, b: 5, c: 1 }, union)).toBe(true)
  expect(covers({ a: 9, b: 9 }, union)).toBe(false)
  expect(covers({ a: 3, b: 4, c: 1 }, union)).toBe(false)
})
