/** Where the calls of a client go in an ordered forum. */
import { expect, onTestFinished, test } from 'vitest'
import { connectForum } from '../../src/client/connect-forum.ts'
import type { ForumClient, ForumClientOptions } from '../../src/client/forum-client.ts'
import { Router } from '../../src/client/router.ts'
import { type FakeChain, type FakeConfiguration, openFakeChain } from '../support/fake-chain.ts'
import { until } from '../support/until.ts'

async function open(
  count: number,
  configuration: FakeConfiguration,
  options: Partial<ForumClientOptions> = {},
): Promise<{ chain: FakeChain; client: ForumClient }> {
  const chain = await openFakeChain(count, configuration)
  const client = await connectForum({ addresses: [chain.replicas[0]!.address], ...options })
  onTestFinished(async () => {
    await client[Symbol.asyncDispose]()
    await chain[Symbol.asyncDispose]()
  })
  return { chain, client }
}

/** Makes the client call until it has asked who is who. */
async function discovered(chain: FakeChain, client: ForumClient, asks = 1): Promise<void> {
  const asked = () => chain.replicas.reduce((sum, one) => sum + one.count('getClusterState'), 0)
  const before = asked()
  await client.getUser({ name: 'x' })
  await until(() => asked() >= before + asks)
  await until(() => client.addresses().length === chain.replicas.length)
  for (const { calls } of chain.replicas) calls.length = 0
}

const counts = (chain: FakeChain, method: string): number[] =>
  chain.replicas.map((replica) => replica.count(method))

test('writes go to the head, and reads to the others that serve, each its share', async () => {
  const { chain, client } = await open(4, { epoch: 1, serving: [2, 0, 1, 3] })
  await discovered(chain, client)
  for (let call = 0; call < 12; call++) {
    await client.createTopic({ title: 'x' })
    await client.getTopic({ topicId: '1' })
  }

  expect(counts(chain, 'createTopic')).toEqual([0, 0, 12, 0])
  expect(counts(chain, 'getTopic')).toEqual([4, 4, 0, 4])
})

test('grants are asked of the head', async () => {
  const { chain, client } = await open(3, { epoch: 1, serving: [1, 0, 2] })
  await discovered(chain, client)
  await client.getSubscriptionNode({ topicIds: ['1'] })

  expect(counts(chain, 'getSubscriptionNode')).toEqual([0, 1, 0])
})

test('what is syncing or out of the chain gets no calls, and gets reads when it serves', async () => {
  const { chain, client } = await open(4, { epoch: 1, serving: [0, 1], syncing: [2] })
  await discovered(chain, client)
  for (let call = 0; call < 6; call++) await client.listTopics({})
  expect(counts(chain, 'listTopics')).toEqual([0, 6, 0, 0])
  chain.configuration = { epoch: 2, serving: [0, 1, 2] }
  await until(async () => {
    await client.listTopics({})
    return chain.replicas[2]!.count('listTopics') > 0
  })

  expect(chain.replicas[3]!.calls).toEqual([])
})

test('a head that is alone gets the reads too', async () => {
  const { chain, client } = await open(2, { epoch: 1, serving: [1] })
  await discovered(chain, client)
  await client.listTopics({})

  expect(counts(chain, 'listTopics')).toEqual([0, 1])
})

test('over a change of head a write keeps its request id and takes effect once', async () => {
  const { chain, client } = await open(3, { epoch: 1, serving: [0, 1, 2] })
  await discovered(chain, client)
  const [head, next] = chain.replicas
  head!.behaviour = 'loses-answers'
  next!.behaviour = 'is-unavailable'
  chain.replicas[2]!.behaviour = 'is-unavailable'
  const writing = client.createTopic({ title: 'x' })
  await until(() => next!.count('createTopic') > 0)
  await head![Symbol.asyncDispose]()
  chain.configuration = { epoch: 2, serving: [1, 2] }
  for (const replica of chain.replicas) replica.behaviour = 'answers'
  await writing
  const ids = chain.replicas.flatMap(({ calls }) =>
    calls.filter(({ method }) => method === 'createTopic').map(({ requestId }) => requestId),
  )

  expect(ids.length).toBeGreaterThan(1)
  expect(new Set(ids)).toEqual(new Set(chain.effects))
  expect(chain.effects).toHaveLength(1)
})

test('a client waits out a chain without a head longer than a few rounds take', async () => {
  const { chain, client } = await open(2, { epoch: 1, serving: [0, 1] })
  await discovered(chain, client)
  for (const replica of chain.replicas) replica.behaviour = 'is-unavailable'
  const writing = client.createTopic({ title: 'x' })
  await until(() => chain.replicas[0]!.count('createTopic') > 5)
  for (const replica of chain.replicas) replica.behaviour = 'answers'
  await writing

  expect(chain.effects).toHaveLength(1)
})

test('a failure makes a client ask at once who is who', async () => {
  const { chain, client } = await open(3, { epoch: 1, serving: [0, 1, 2] })
  await discovered(chain, client)
  for (const replica of chain.replicas) replica.behaviour = 'is-unavailable'
  const sum = (method: string) => counts(chain, method).reduce((a, b) => a + b)
  const writing = client.createTopic({ title: 'x' })
  await until(() => sum('getClusterState') > 0)
  // Between two regular questions there is time for many more tries.
  const triesBefore = sum('createTopic')
  for (const replica of chain.replicas) replica.behaviour = 'answers'
  await writing

  expect(triesBefore).toBeLessThanOrEqual(9)
})

test('a client follows the chain to its new head', async () => {
  const { chain, client } = await open(3, { epoch: 1, serving: [0, 1, 2] })
  await discovered(chain, client)
  await chain.replicas[0]![Symbol.asyncDispose]()
  chain.configuration = { epoch: 2, serving: [2, 1] }
  await until(async () => {
    const before = chain.replicas[2]!.count('createTopic')
    await client.createTopic({ title: 'x' })
    return chain.replicas[2]!.count('createTopic') > before
  })
  const [, one, two] = chain.replicas
  for (const { calls } of [one!, two!]) calls.length = 0
  for (let call = 0; call < 4; call++) await client.createTopic({ title: 'x' })

  expect(counts(chain, 'createTopic').slice(1)).toEqual([0, 4])
})

test('what an older epoch says does not count', () => {
  using router = new Router({ addresses: ['a:1', 'b:1'], tls: undefined })
  router.route({ epoch: 5, head: 'b:1', readers: ['a:1'], idle: [] })
  router.route({ epoch: 4, head: 'a:1', readers: ['b:1'], idle: [] })

  expect(router.candidates('write')).toEqual(['b:1', 'a:1'])
})

test('a replica that failed is asked behind the others, until it answers', () => {
  using router = new Router({ addresses: ['a:1', 'b:1'], tls: undefined })
  router.route({ epoch: 1, head: 'a:1', readers: ['b:1'], idle: [] })
  router.failed('a:1')
  expect(router.candidates('write')).toEqual(['b:1', 'a:1'])
  router.stick('a:1')

  expect(router.candidates('write')).toEqual(['a:1', 'b:1'])
})

test('addresses that mean another machine are never dialled', async () => {
  const { chain, client } = await open(3, { epoch: 1, serving: [0, 1, 2] })
  chain.told.set(1, '0.0.0.0:1')
  const asked = () => chain.replicas[0]!.count('getClusterState')
  await client.listTopics({})
  await until(() => asked() > 0 && client.addresses().length === 2)
  for (let call = 0; call < 4; call++) await client.listTopics({})

  expect(client.addresses()).toEqual([chain.replicas[0]!.address, chain.replicas[2]!.address])
  expect(chain.replicas[2]!.count('listTopics')).toBe(4)
})

test('reads say how fresh they are wanted when the client says so, and writes do not', async () => {
  const { chain, client } = await open(1, { epoch: 1, serving: [0] }, { consistency: 'sequential' })
  await client.listTopics({})
  await client.createTopic({ title: 'x' })
  const said = chain.replicas[0]!.calls.map(({ method, read }) => [method, read])

  expect(said).toContainEqual(['listTopics', 'sequential'])
  expect(said).toContainEqual(['createTopic', undefined])
})
