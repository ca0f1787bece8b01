/** Which spare machine stands in for which job. */
import { expect, test } from 'vitest'
import { planStandIns, type Sight } from '../../src/supervisor/plan.ts'
import type { JobId, JobState, Machine } from '../../src/supervisor/work.ts'

const replica = { name: 'r', kind: 'replica', moves: true } as const
const MACHINES: readonly Machine[] = [
  { name: 'a', jobs: [replica, { name: 'front', kind: 'balancer', moves: false }], places: 0 },
  { name: 'b', jobs: [replica], places: 0 },
  { name: 's', jobs: [], places: 1 },
  { name: 't', jobs: [], places: 2 },
]

interface Seen {
  readonly gone?: readonly string[]
  readonly returned?: readonly JobId[]
  readonly standIns?: Readonly<Record<string, readonly JobState[]>>
}

function plan({ gone = [], returned = [], standIns = {} }: Seen) {
  const heard = { s: [], t: [], ...standIns }
  const sight: Sight = {
    machines: MACHINES,
    standIns: new Map(Object.entries(heard)),
    isGone: (name) => gone.includes(name),
    hasReturned: (id) => returned.includes(id),
  }
  return Object.fromEntries(planStandIns(sight))
}

const serving = (id: JobId): JobState => ({ id, serves: true })
const starting = (id: JobId): JobState => ({ id, serves: false })

test('the replica of a machine that is gone gets one stand-in, where there is most room', () => {
  expect(plan({})).toEqual({ s: [], t: [] })
  expect(plan({ gone: ['a'] })).toEqual({ s: [], t: ['a/r'] })
})

test('two that are gone share the room; what has no room waits', () => {
  expect(plan({ gone: ['a', 'b'] })).toEqual({ s: ['b/r'], t: ['a/r'] })
  const full = { s: [serving('x/1')], t: [serving('x/2'), serving('x/3')] }
  expect(plan({ gone: ['a'], standIns: full })).toEqual({ s: [], t: [] })
})

test('a stand-in stays where it is, and while its machine is back but does not serve', () => {
  expect(plan({ gone: ['a'], standIns: { s: [starting('a/r')] } }).s).toEqual(['a/r'])
  expect(plan({ standIns: { s: [serving('a/r')] } }).s).toEqual(['a/r'])
  expect(plan({ returned: ['a/r'], standIns: { s: [serving('a/r')] } }).s).toEqual([])
})

test('of two stand-ins for one job, one that serves stays', () => {
  const both = { s: [starting('a/r')], t: [serving('a/r')] }
  expect(plan({ gone: ['a'], standIns: both })).toEqual({ s: [], t: ['a/r'] })

  const equal = { s: [serving('a/r')], t: [serving('a/r')] }
  expect(plan({ gone: ['a'], standIns: equal })).toEqual({ s: ['a/r'], t: [] })
})

test('a stand-in for a job that nobody knows any more is wanted of nobody', () => {
  expect(plan({ standIns: { s: [serving('z/r')] } }).s).toEqual([])
})
