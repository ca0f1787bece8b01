/** The chain as addresses, and the order in which they are tried. */
import { expect, test } from 'vitest'
import { type ChainRoutes, orderFor, routesOf } from '../../src/client/chain-routes.ts'
import type { ClusterState } from '../../src/client/forum-client.ts'

const AT = '10.0.0.1:1'

/** A state as a replica at AT tells it: number n is at 10.0.0.n, the first is the one asked. */
function stateOf(
  replicas: readonly (readonly [number, string, string])[],
  extra: object = {},
): ClusterState {
  const states = replicas.map(([number, role, state], index) => ({
    apiAddress: `10.0.0.${number}:1`,
    role,
    state,
    place: index + 1,
    pid: 0,
    self: index === 0,
  }))
  return { mode: 'chain', epoch: 3, replicas: states, ...extra } as unknown as ClusterState
}

test('head and readers are those that serve and can be reached, others are idle', () => {
  const state = stateOf([
    [1, 'head', 'serving'],
    [2, 'middle', 'unreachable'],
    [3, 'tail', 'connected'],
    [4, 'syncing', 'connected'],
    [5, 'out', 'connected'],
  ])

  expect(routesOf(AT, state, true)).toEqual({
    epoch: 3,
    head: '10.0.0.1:1',
    readers: ['10.0.0.3:1'],
    idle: ['10.0.0.4:1', '10.0.0.5:1'],
  })
})

test('who has no lease is neither head nor reader', () => {
  const state = stateOf([
    [1, 'head', 'waiting'],
    [2, 'tail', 'unreachable'],
  ])

  expect(routesOf(AT, state, true)).toMatchObject({ head: undefined, readers: [] })
})

test('who was asked is where it answered, whatever it says of itself', () => {
  const state = stateOf([[1, 'head', 'serving']])

  expect(routesOf('proxy:9', state, true)?.head).toBe('proxy:9')
})

test('a secret that began on loopback in plain text does not leave the machine', () => {
  const state = stateOf([
    [1, 'tail', 'serving'],
    [2, 'head', 'connected'],
  ])

  expect(routesOf('127.0.0.1:9', state, false)).toMatchObject({
    head: undefined,
    readers: ['127.0.0.1:9'],
  })
})

test.each([
  ['forum without order', { mode: 'crdt' }],
  ['chain without configuration', { epoch: 0 }],
])('a %s has no routes', (_, extra) => {
  expect(routesOf(AT, stateOf([[1, 'head', 'serving']], extra), true)).toBeUndefined()
})

const ROUTES: ChainRoutes = { epoch: 1, head: 'h', readers: ['r', 's', 't'], idle: ['i'] }

test.each([
  ['write', 0, ['h', 'r', 's', 't', 'x']],
  ['read', 0, ['r', 's', 't', 'h', 'x']],
  ['read', 1, ['s', 't', 'r', 'h', 'x']],
  ['read', 5, ['t', 'r', 's', 'h', 'x']],
] as const)(
  'a %s in turn %i goes to each that serves, then to the unknown',
  (lane, turn, order) => {
    expect(orderFor(ROUTES, lane, { known: ['i', 'x', 'h'], turn })).toEqual(order)
  },
)

test('when nobody is known to serve, everybody is asked', () => {
  const routes = { epoch: 1, head: undefined, readers: [], idle: ['a', 'b'] }

  expect(orderFor(routes, 'read', { known: ['a', 'b'], turn: 3 })).toEqual(['a', 'b'])
})
