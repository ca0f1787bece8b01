/** The API of a real chain: one forum at every address, whoever is asked. */
import { ChannelCredentials, makeClientConstructor } from '@grpc/grpc-js'
import { service as healthService } from 'grpc-health-check'
import { expect, onTestFinished, test } from 'vitest'
import { ForumError } from '../../src/core/error.ts'
import { CHAIN } from '../../src/core/ids.ts'
import { parley } from '../../src/gen/messages.js'
import { Cluster, Forum } from '../../src/gen/services.ts'
import type { Replica } from '../../src/replica/replica.ts'
import { newAccount, newTopic } from '../support/accounts.ts'
import { type ChainMembers, openChainMembers } from '../support/chain-members.ts'
import { changed } from '../support/changed.ts'
import type { Extras } from '../support/in-process.ts'
import { call } from '../support/plain-call.ts'
import { until } from '../support/until.ts'

/** A chain, and the addresses of its replicas, head first. */
async function open(
  count: number,
  extras: Extras = {},
): Promise<{ chain: ChainMembers; at: readonly string[] }> {
  const chain = await openChainMembers(count, extras)
  onTestFinished(() => chain[Symbol.asyncDispose]())
  return { chain, at: chain.chain.map(({ address }) => address) }
}

test('what was made at one address is used at once at any other', async () => {
  const { at } = await open(3)
  for (let turn = 0; turn < 12; turn++) {
    const [here, there, third] = [0, 1, 2].map((step) => at[(turn + step) % 3]!)
    const user = await newAccount(here!, `user${turn}`)
    const topicId = await newTopic(there!, user, `Topic ${turn}`)
    const posted = await call(third!, Forum.postMessage, { topicId, text: 'x' }, user)
    const messageId = posted.response?.id ?? ''
    const liked = await call(here!, Forum.likeMessage, { messageId, like: true }, user)
    const read = await call(there!, Forum.getMessages, { topicId }, user)

    expect([posted.code, liked.code, read.code]).toEqual(['OK', 'OK', 'OK'])
    expect(read.response?.messages.map(({ id, likes }) => [id, likes])).toEqual([[messageId, 1]])
  }
})

/** A replica that has not applied the last entries until it reads everything strictly. */
function lagging() {
  const lag = { isBehind: false }
  const behind = (replica: Replica): Replica => {
    const { queries } = replica
    return changed(replica, {
      queries: changed(queries, {
        getUser: (id) => (lag.isBehind ? undefined : queries.getUser(id)),
      }),
      read(scope, consistency, query, options) {
        if (scope === 'everything' && consistency === 'strict') lag.isBehind = false
        return replica.read(scope, consistency, query, options)
      },
      async write(request, options) {
        if (lag.isBehind) throw new ForumError('not-found', 'topic 1 is not known')
        return await replica.write(request, options)
      },
    })
  }
  return { lag, behind }
}

test('nobody is refused for what this replica has not applied yet', async () => {
  const { lag, behind } = lagging()
  const { at } = await open(1, { behind })
  const [address] = at as [string]
  const user = await newAccount(address, 'ada')
  const topicId = await newTopic(address, user, 'x')
  const newcomer = await newAccount(address, 'bob')
  lag.isBehind = true
  const reading = await call(address, Forum.getTopic, { topicId }, newcomer)
  lag.isBehind = true
  const writing = await call(address, Forum.postMessage, { topicId, text: 'x' }, user)
  const other = await newAccount(address, 'eve')
  lag.isBehind = true
  const granted = await call(address, Forum.getSubscriptionNode, { topicIds: [topicId] }, other)

  expect([reading.code, writing.code, granted.code]).toEqual(['OK', 'OK', 'OK'])
})

test('ids count from 1 for each kind', async () => {
  const { at } = await open(3)
  const ids: string[] = []
  for (const address of at) {
    const user = await newAccount(address, `user of ${address}`)
    ids.push(user.id, await newTopic(address, user, 'x'))
  }

  expect(ids).toEqual(['1', '1', '2', '2', '3', '3'])
})

test('what is not known is refused at every address, by its id', async () => {
  const { at } = await open(3)
  const user = await newAccount(at[0]!, 'ada')
  for (const address of at) {
    const post = await call(address, Forum.postMessage, { topicId: '9', text: 'x' }, user)
    const foreign = await call(address, Forum.getTopic, { topicId: '9@0123456789' })

    expect([post.code, post.details]).toEqual(['NOT_FOUND', 'topic 9 is not known'])
    expect((await call(address, Forum.getTopic, { topicId: '9' })).code).toBe('NOT_FOUND')
    expect([foreign.code, foreign.details]).toEqual([
      'INVALID_ARGUMENT',
      'topic_id "9@0123456789": expected an id like 7',
    ])
  }
})

test('a taken name is refused at every address', async () => {
  const { at } = await open(3)
  await newAccount(at[0]!, 'ada')
  const codes = at.map(
    async (address) => (await call(address, Forum.createUser, { name: 'Ada' })).code,
  )

  expect(await Promise.all(codes)).toEqual(at.map(() => 'ALREADY_EXISTS'))
})

test('a retry at another address takes effect once and answers the same', async () => {
  const { at } = await open(3)
  const user = await newAccount(at[0]!, 'ada')
  const requestId = Buffer.alloc(16, 7)
  const tries = at.map((address) => {
    return call(address, Forum.createTopic, { requestId, title: 'Once' }, user)
  })
  const ids = (await Promise.all(tries)).map(({ response }) => response?.id)

  expect(new Set(ids)).toEqual(new Set(['1']))
  expect((await call(at[1]!, Forum.listTopics, {})).response?.topics).toHaveLength(1)
})

test('every replica shows the same chain, and its own part of it', async () => {
  const { chain, at } = await open(3)
  await newAccount(at[0]!, 'ada')
  const ids = chain.chain.map(({ replica }) => replica.id)
  const states = await Promise.all(
    at.map(async (address) => (await call(address, Cluster.getClusterState, {})).response!),
  )
  for (const [index, state] of states.entries()) {
    const placed = state.replicas.toSorted((a, b) => Number(a.place) - Number(b.place))

    expect(placed.map(({ id, role }) => [id, role])).toEqual([
      [ids[0], 'head'],
      [ids[1], 'middle'],
      [ids[2], 'tail'],
    ])
    expect(state.replicas[0]).toMatchObject({ id: ids[index], self: true, state: 'serving' })
    expect(state.replicas[0]?.leaseMs).toBeGreaterThan(0)
    expect(state).toMatchObject({ mode: 'chain', chain: { coordinator: 'members', waitsFor: '' } })
  }
})

test('every replica says of every other how far it is, and for how long it answers', async () => {
  const { chain, at } = await open(3)
  await newAccount(at[0]!, 'ada')
  const { version, digest } = chain.chain[0]!.replica.status()
  for (const address of at) {
    const seen = await until(async () => {
      const { response } = await call(address, Cluster.getClusterState, {})
      const isKnown = response?.replicas.every(({ version: counts, leaseMs }) => {
        return counts?.[0]?.count === version.get(CHAIN) && Number(leaseMs) > 0
      })
      return isKnown && response
    })

    expect(seen?.replicas.map((one) => [one.lag, one.ahead, one.held, one.digest])).toEqual(
      at.map(() => [0, 0, version.get(CHAIN), digest]),
    )
  }
})

test('replicas at one commit index have one digest', async () => {
  const { at } = await open(3)
  const user = await newAccount(at[0]!, 'ada')
  await newTopic(at[1]!, user, 'x')
  const digests = await until(async () => {
    const looks = await Promise.all(at.map((address) => call(address, Cluster.getDigest, {})))
    const versions = new Set(looks.map(({ response }) => response?.version[0]?.count))
    return versions.size === 1 && looks.map(({ response }) => response?.forumDigest)
  })

  expect(new Set(digests).size).toBe(1)
})

test('a replica that is cut off refuses strict reads, answers sequential ones, and says so', async () => {
  const { chain, at } = await open(3)
  const user = await newAccount(at[0]!, 'ada')
  const topicId = await newTopic(at[0]!, user, 'Cut off')
  const tail = chain.chain[2]!
  await until(async () => (await call(tail.address, Forum.getTopic, { topicId })).code === 'OK')
  const health = healthOf(tail.address)
  expect(await health()).toBe('SERVING')
  chain.isolate(tail)
  await until(async () => (await health()) === 'NOT_SERVING')
  const strict = await call(tail.address, Forum.getTopic, { topicId })
  const metadata = { 'x-parley-read': 'sequential' }
  const sequential = await call(tail.address, Forum.getTopic, { topicId }, { metadata })

  expect(strict.code).toBe('UNAVAILABLE')
  expect(strict.trailer.get('grpc-status-details-bin')).toHaveLength(1)
  expect(sequential.response?.titles).toEqual(['Cut off'])
})

test.each([
  ['another', 0],
  ['itself', 2],
])('a replica that %s took out is shown as gone for good', async (_, asked) => {
  const { chain, at } = await open(3)
  const gone = chain.chain[2]!.replica.id
  const first = await call(at[asked]!, Cluster.leave, { replica: gone })
  const again = await call(at[0]!, Cluster.leave, { replica: gone })
  const { response } = await call(at[0]!, Cluster.getClusterState, {})

  expect([first.code, again.code]).toEqual(['OK', 'OK'])
  expect(response?.chain?.left).toEqual([gone])
  expect(response?.replicas.find(({ id }) => id === gone)?.role).toBe('out')
})

test('a write with too much under way is refused with a hint to come back', async () => {
  const behind = (replica: Replica) =>
    changed(replica, {
      write: () => Promise.reject(new ForumError('overloaded', 'too much is not committed yet')),
    })
  const { at } = await open(1, { behind })
  const { code, trailer } = await call(at[0]!, Forum.createUser, { name: 'ada' })

  expect(code).toBe('RESOURCE_EXHAUSTED')
  expect(trailer.get('grpc-status-details-bin')).toHaveLength(1)
})

function healthOf(address: string): () => Promise<unknown> {
  const Client = makeClientConstructor(healthService, 'Health')
  const client = new Client(address, ChannelCredentials.createInsecure())
  onTestFinished(() => client.close())
  return () => {
    const { promise, resolve, reject } = Promise.withResolvers<unknown>()
    client.check?.({ service: '' }, (error: Error | null, answer: { status: string }) => {
      if (error === null) resolve(answer.status)
      else reject(error)
    })
    return promise
  }
}

test('what moderators do at one address holds at once at any other', async () => {
  const { at } = await open(3)
  const [here, there, third] = at as [string, string, string]
  const ada = await newAccount(there, 'ada')
  const mod = await newAccount(third, 'mod')
  const topicId = await newTopic(here, mod, 'Quarrel')
  await call(there, Forum.claimForum, {}, ada)
  const { ACT_KIND_APPOINT, ACT_KIND_LOCK, ACT_KIND_HIDE } = parley.v1.ActKind
  const appoint = { act: ACT_KIND_APPOINT, userId: mod.id }
  expect((await call(third, Forum.moderate, appoint, mod)).code).toBe('PERMISSION_DENIED')
  await call(third, Forum.moderate, appoint, ada)
  await call(there, Forum.moderate, { act: ACT_KIND_HIDE, topicId, reason: 'rude' }, mod)
  await call(here, Forum.moderate, { act: ACT_KIND_LOCK, topicId }, mod)

  for (const address of at) {
    const post = await call(address, Forum.postMessage, { topicId, text: 'more' }, ada)
    expect(post.details).toBe(`topic ${topicId} is locked: it takes no posts`)
    const read = await call(address, Forum.getTopic, { topicId })
    expect(read.response).toMatchObject({ locked: true, titles: ['(hidden)'] })
    const log = await call(address, Forum.listActs, {})
    expect(log.response?.acts.map(({ by }) => by?.name)).toEqual(['mod', 'mod', 'ada', 'ada'])
  }
})
