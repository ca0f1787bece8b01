/** What operators see, and what `verify` compares. */
import { expect, test } from 'vitest'
import type { parley } from '../../src/gen/messages.js'
import { Cluster, Forum } from '../../src/gen/services.ts'
import { newAccount, newTopic } from '../support/accounts.ts'
import { openMembers } from '../support/in-process.ts'
import { call } from '../support/plain-call.ts'
import { openStream } from '../support/plain-stream.ts'
import { until } from '../support/until.ts'

const stateAt = async (address: string) =>
  (await call(address, Cluster.getClusterState, {})).response!

const digestAt = async (address: string) => {
  const { response } = await call(address, Cluster.getDigest, {})
  const { forumDigest, accountsDigest, topics, version } = response!
  return { forumDigest, accountsDigest, topics, version }
}

test('the state names every replica, itself first, and how far each is', async () => {
  await using forum = await openMembers(2)
  const [one, two] = forum.members as [(typeof forum.members)[0], (typeof forum.members)[0]]
  const ada = await newAccount(one.api.address, 'ada')
  await newTopic(one.api.address, ada, 'One')
  const state = await until(async () => {
    const now = await stateAt(one.api.address)
    return now.replicas[1]?.lag === 0 && now.replicas[1].version?.length === 1 && now
  })
  const [self, peer] = state.replicas as [parley.v1.ReplicaState, parley.v1.ReplicaState]

  expect(state).toMatchObject({ forumName: 'Test', mode: 'crdt', users: 1, topics: 1, entries: 2 })
  expect(self).toMatchObject({
    id: one.replica.id,
    self: true,
    state: 'serving',
    role: 'peer',
    apiAddress: one.api.address,
    pid: process.pid,
  })
  expect(peer).toMatchObject({
    id: two.replica.id,
    self: false,
    state: 'connected',
    apiAddress: two.api.address,
  })
  await until(async () => {
    const [, told] = (await stateAt(one.api.address)).replicas
    return told?.digest === self.digest
  })
})

test('a replica that is cut off is unreachable, and lags', async () => {
  await using forum = await openMembers(2)
  const [one, two] = forum.members as [(typeof forum.members)[0], (typeof forum.members)[0]]
  await until(async () => (await stateAt(one.api.address)).replicas[1]?.state === 'connected')
  forum.hub.cut(one.replica.id, two.replica.id)
  await newAccount(one.api.address, 'ada')

  const state = await stateAt(one.api.address)

  expect(state.replicas[1]).toMatchObject({ state: 'unreachable', lag: 1 })
})

test('digests are equal exactly where replicas hold the same', async () => {
  await using forum = await openMembers(2)
  const [one, two] = forum.members.map(({ api }) => api.address) as [string, string]
  const ada = await newAccount(one, 'ada')
  const first = await newTopic(one, ada, 'One')
  await newTopic(one, ada, 'Two')
  await until(async () => (await digestAt(two)).topics.length === 2)
  const before = await digestAt(one)
  expect(await digestAt(two)).toEqual(before)
  await call(one, Forum.postMessage, { topicId: first, text: 'x' }, ada)
  const after = await digestAt(one)

  expect(after.forumDigest).not.toBe(before.forumDigest)
  expect(after.accountsDigest).toBe(before.accountsDigest)
  const changed = after.topics.filter(
    ({ digest }, index) => digest !== before.topics[index]?.digest,
  )
  expect(changed.map(({ topicId }) => topicId)).toEqual([first])
  expect(changed[0]?.title).toBe('One')
})

test('only the digest of the forum is answered when no more is asked for', async () => {
  await using forum = await openMembers(1)
  const { address } = forum.members[0]!.api
  const ada = await newAccount(address, 'ada')
  await newTopic(address, ada, 'One')

  const { response } = await call(address, Cluster.getDigest, { forumOnly: true })

  expect(response?.topics).toEqual([])
  expect(response?.forumDigest).toMatch(/^[0-9a-f]{64}$/)
})

test('who watches is told the state at once, and again after a change', async () => {
  await using forum = await openMembers(1)
  const { address } = forum.members[0]!.api
  using watching = openStream(address, Cluster.watchClusterState, {})
  expect((await watching.next())?.users).toBe(0)
  await newAccount(address, 'ada')
  const told = await until(async () => {
    const state = await watching.next()
    return state?.users === 1 && state
  })

  expect(told.replicas[0]?.self).toBe(true)
})

test('a watcher is told now and then though nothing changes', async () => {
  await using forum = await openMembers(1, { heartbeatMs: 20 })
  using watching = openStream(forum.members[0]!.api.address, Cluster.watchClusterState, {})
  const states = [await watching.next(), await watching.next(), await watching.next()]

  expect(states.map((state) => state?.forumName)).toEqual(['Test', 'Test', 'Test'])
})
