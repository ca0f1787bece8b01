import { expect, test } from 'vitest'
import type { ReplicaId, TopicId } from '../../src/core/ids.ts'
import { byLoad, choose, isReachable } from '../../src/replica/choose-node.ts'
import { Grants, hashToken } from '../../src/replica/grants.ts'
import type { PeerInfo } from '../../src/transport/transport.ts'

const topics = ['1@aaaaaaaaaa', '2@aaaaaaaaaa'] as TopicId[]

function openGrants() {
  const clock = { now: 0 }
  const grants = new Grants(() => clock.now)
  const give = (token: string, user = 'ada') =>
    grants.add({ tokenHash: hashToken(token), user, topics, lifetimeMs: 1_000 })
  return { clock, grants, give }
}

test('a grant is used once', () => {
  const { grants, give } = openGrants()
  give('token')

  grants.redeem('token', 'ada', topics)

  expect(() => grants.redeem('token', 'ada', topics)).toThrow(/unknown, used, expired/)
  expect(grants.unused).toBe(0)
})

test('a grant is for its user and its topics only, and a wrong try does not use it up', () => {
  const { grants, give } = openGrants()
  give('token')

  expect(() => grants.redeem('token', 'grace', topics)).toThrow(/another user/)
  expect(() => grants.redeem('token', 'ada', ['9@aaaaaaaaaa' as TopicId])).toThrow(/other topics/)
  expect(() => grants.redeem('token', 'ada', [])).toThrow(/other topics/)
  expect(() => grants.redeem('guess', 'ada', topics)).toThrow(/unknown/)

  grants.redeem('token', 'ada', [topics[1] as TopicId])
})

test('a grant that nobody uses expires, and no longer counts as load', () => {
  const { clock, grants, give } = openGrants()
  give('first')
  clock.now = 600
  give('second')
  expect(grants.unused).toBe(2)

  clock.now = 1_000

  expect(grants.unused).toBe(1)
  expect(() => grants.redeem('first', 'ada', topics)).toThrow(/expired/)
  grants.redeem('second', 'ada', topics)
})

test('a subscription goes to the least load, grants that are not used yet included', () => {
  const busy = { info: peer('aaaaaaaaaa'), load: { subscriptions: 3, grants: 0 } }
  const granted = { info: peer('bbbbbbbbbb'), load: { subscriptions: 0, grants: 4 } }
  const calm = { info: peer('cccccccccc'), load: { subscriptions: 1, grants: 1 } }

  const order = byLoad([busy, granted, calm]).map(({ info }) => info.replica)

  expect(order).toEqual(['cccccccccc', 'aaaaaaaaaa', 'bbbbbbbbbb'])
})

test('in a chain only others that serve are chosen, and the head if it is alone', () => {
  const of = (replica: string, subscriptions: number) => {
    return { info: peer(replica), load: { subscriptions, grants: 0 } }
  }
  const [head, serving, syncing] = [of('aaaaaaaaaa', 0), of('bbbbbbbbbb', 9), of('cccccccccc', 0)]
  const self = head.info.replica
  const chain = [self, serving.info.replica]

  expect(choose([head, serving, syncing], self, chain)).toEqual([serving])
  expect(choose([head, syncing], self, chain)).toEqual([head])
  expect(choose([head, serving, syncing], self, undefined)).toEqual([head, syncing, serving])
})

test('a replica whose API is on loopback serves only clients of its own machine', () => {
  const self = peer('aaaaaaaaaa', '192.0.2.1:5060', 'here')

  expect(isReachable(peer('bbbbbbbbbb', '127.0.0.1:5061', 'here'), self)).toBe(true)
  expect(isReachable(peer('bbbbbbbbbb', '127.0.0.1:5061', 'there'), self)).toBe(false)
  expect(isReachable(peer('bbbbbbbbbb', 'localhost:5061', 'there'), self)).toBe(false)
  expect(isReachable(peer('bbbbbbbbbb', '[::1]:5061', 'there'), self)).toBe(false)
  expect(isReachable(peer('bbbbbbbbbb', '192.0.2.2:5061', 'there'), self)).toBe(true)
  expect(isReachable(peer('bbbbbbbbbb', '', 'there'), self)).toBe(false)
})

function peer(replica: string, apiAddress = '127.0.0.1:5060', machine = 'here'): PeerInfo {
  const id = replica as ReplicaId
  return { replica: id, name: replica, apiAddress, machine, pid: 1, addresses: [] }
}
