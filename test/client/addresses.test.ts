/** Which addresses a client goes to when replicas tell of others. */
import { expect, test } from 'vitest'
import { hostOf, isLoopback, reachableFrom } from '../../src/client/addresses.ts'
import type { ClusterState, ReplicaState } from '../../src/client/forum-client.ts'

const told = (apiAddress: string, more: Partial<ReplicaState> = {}) =>
  ({ apiAddress, pid: 0, self: false, ...more }) as ReplicaState
const stateOf = (...replicas: ReplicaState[]): Pick<ClusterState, 'replicas'> => ({ replicas })

test.each([
  ['127.0.0.1:5060', true],
  ['127.1.2.3:5060', true],
  ['localhost:5060', true],
  ['[::1]:5060', true],
  ['127.evil.example:5060', false],
  ['192.0.2.1:5060', false],
  ['[2001:db8::1]:5060', false],
])('%s is loopback: %s', (address, expected) => {
  expect(isLoopback(address)).toBe(expected)
})

test.each(['', 'a', 'a:', 'a:b', 'http://a:1', '::1:5060', 'a/b:1'])(
  '"%s" is no address',
  (text) => {
    expect(() => hostOf(text)).toThrow('expected host:port')
  },
)

test('on one machine the other replicas of it can be reached', () => {
  const state = stateOf(
    told('127.0.0.1:5060', { self: true, pid: 1 }),
    told('127.0.0.1:5061', { pid: 2 }),
    told('127.0.0.1:5060'),
  )

  expect(reachableFrom('127.0.0.1:5060', state, false)).toEqual([
    '127.0.0.1:5060',
    '127.0.0.1:5061',
  ])
  expect(reachableFrom('192.0.2.1:5060', state, true)).toEqual([])
})

test('in plain text a client of loopback stays on it', () => {
  const state = stateOf(told('192.0.2.1:5060'))

  expect(reachableFrom('127.0.0.1:5060', state, false)).toEqual([])
  expect(reachableFrom('127.0.0.1:5060', state, true)).toEqual(['192.0.2.1:5060'])
  expect(reachableFrom('192.0.2.7:5060', state, false)).toEqual(['192.0.2.1:5060'])
})

test('nobody is sent to an address that leads nowhere', () => {
  const state = stateOf(told(''), told('0.0.0.0:5060'), told('[::]:5060'), told('nonsense'))

  expect(reachableFrom('192.0.2.7:5060', state, true)).toEqual([])
})
