/** Supervisors of five machines under every fault there is, out of seeds. */
import { describe, expect, test } from 'vitest'
import { Group } from '../../src/supervisor/group.ts'
import { type Fault, World, type WorldOptions } from './world.ts'

const SEEDS = 40

test('under faults no identity ever runs twice; after them one leads, and each replica is there once', () => {
  let twoLeaders = 0
  let standIns = 0
  for (let seed = 0; seed < SEEDS; seed++) {
    const world = new World({ seed })
    expect(world.run(), `seed ${seed}`).toEqual([])
    if (world.twoLeaders > 0) twoLeaders += 1
    standIns += world.standIns
  }

  // What this is about has happened.
  expect(twoLeaders).toBeGreaterThan(SEEDS / 2)
  expect(standIns).toBeGreaterThan(SEEDS)
})

test('while nothing goes wrong nobody is killed, and nobody stands in for anybody', () => {
  for (let seed = 0; seed < 5; seed++) {
    const world = new World({ seed, isCalm: true })
    expect(world.run()).toEqual([])
    expect([world.killed, world.standIns]).toEqual([0, 0])
  }
})

describe('planted faults are seen', () => {
  test.each([
    ['copies-identity', /runs on [a-e] and on [a-e]/],
    ['leaves-unasked', /is put away and belongs to the chain/],
  ] satisfies [Fault, RegExp][])('stand-ins: %s', (fault, pattern) => {
    expect(firstFailure({ fault })).toMatch(pattern)
  })

  test('stand-ins that never leave', () => {
    expect(firstFailure({ limits: { returnMs: Infinity } })).toMatch(/not at rest/)
  })

  test('machines that nobody stands in for', () => {
    expect(firstFailure({ limits: { goneMs: Infinity } })).toMatch(/not at rest/)
  })

  test('a leader whom nobody obeys', () => {
    const orders = Object.getOwnPropertyDescriptor(Group.prototype, 'orders')!
    Object.defineProperty(Group.prototype, 'orders', { get: () => undefined, configurable: true })
    try {
      expect(firstFailure({})).toMatch(/not at rest/)
    } finally {
      Object.defineProperty(Group.prototype, 'orders', orders)
    }
  })
})

function firstFailure(options: Omit<WorldOptions, 'seed'>): string | undefined {
  for (let seed = 0; seed < 20; seed++) {
    const [failure] = new World({ ...options, seed }).run()
    if (failure !== undefined) return failure
  }
  return undefined
}
