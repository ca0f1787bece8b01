/** The ratios by which the benchmark judges writes, and what they are to reach. */
import { expect, test } from 'vitest'
import { type Rates, rateRatios } from '../../bench/scenarios/rate-ratios.ts'

const SYSTEMS = [
  'empty handler',
  'append and flush',
  ...['crdt of 1', 'chain of 1', 'crdt of 3', 'chain of 3'],
  ...['etcd of 3', 'OrbitDB of 3'],
]

function ratesOf(system: string, clients: number, more: Partial<Rates> = {}): Rates {
  return { system, clients, perSecond: 1, everywherePerSecond: 1, p50Ms: 1, ...more }
}

test('every goal of writes stands at its ratio and its number of clients', () => {
  const measured = SYSTEMS.flatMap((system) =>
    [1, 16, 64, 256].map((clients) => ratesOf(system, clients)),
  )

  const goals = rateRatios(measured).flatMap(({ name, goal }) =>
    goal === undefined ? [] : [[name, goal]],
  )

  expect(Object.fromEntries(goals)).toEqual({
    'rate, crdt of 1 over empty handler, at 64': { min: 0.6, aim: 0.8 },
    'rate, crdt of 1 over empty handler, at 256': { min: 0.7, aim: 0.9 },
    'p50, crdt of 1 over append and flush, at 1': { max: 1.4, aim: 1.15 },
    'p50, crdt of 3 over crdt of 1, at 1': { max: 1.25, aim: 1.05 },
    'rate until everywhere, crdt of 3 over crdt of 1, at 64': { min: 0.5, aim: 0.75 },
    'p50, chain of 3 over chain of 1, at 1': { max: 2.5, aim: 1.8 },
    'rate, chain of 3 over chain of 1, at 64': { min: 0.6, aim: 0.85 },
    'rate, chain of 3 over etcd of 3, at 64': { min: 0.9, aim: 1.3 },
    'rate, chain of 3 over etcd of 3, at 256': { min: 0.9, aim: 1.3 },
    'p50, chain of 3 over etcd of 3, at 1': { max: 1.3, aim: 0.95 },
    'rate, crdt of 3 over OrbitDB of 3, at 64': { min: 20, aim: 100 },
  })
})

test('a ratio is the one system over the other, and of what it says', () => {
  const measured = [
    ratesOf('crdt of 1', 64, { perSecond: 100, everywherePerSecond: 90, p50Ms: 2 }),
    ratesOf('crdt of 3', 64, { perSecond: 80, everywherePerSecond: 45, p50Ms: 3 }),
    ratesOf('crdt of 3', 16, { perSecond: 7 }),
  ]

  const found = rateRatios(measured).map(({ name, value }) => [name, value])

  expect(found).toEqual([
    ['p50, crdt of 3 over crdt of 1, at 64', 1.5],
    ['rate until everywhere, crdt of 3 over crdt of 1, at 64', 0.5],
  ])
})
