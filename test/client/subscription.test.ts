/** Subscriptions that outlive replicas and wires: each event once, in order. */
import { expect, onTestFinished, test } from 'vitest'
import { connectForum } from '../../src/client/connect-forum.ts'
import type { ForumClient, SubscribeOptions } from '../../src/client/forum-client.ts'
import { UnreachableError } from '../../src/client/unreachable-error.ts'
import type { ForumError } from '../../src/core/error.ts'
import { openMembers } from '../support/in-process.ts'
import { newMember } from '../support/members.ts'
import { openProxy, type TcpProxy } from '../support/tcp-proxy.ts'
import { until } from '../support/until.ts'

/** Follows a topic until the test is over. */
function follow(client: ForumClient, topics: readonly string[], options: SubscribeOptions = {}) {
  const texts: string[] = []
  const opened: string[] = []
  const broken: ForumError[] = []
  const ending = new AbortController()
  const { signal } = ending
  const following = (async () => {
    const events = client.subscribe(topics, {
      signal,
      onOpen: (address) => opened.push(address),
      onBroken: (reason) => broken.push(reason),
      ...options,
    })
    for await (const event of events) {
      if (event.kind === 'posted') texts.push(event.message?.text ?? '')
    }
  })()
  const stop = async () => {
    ending.abort()
    await following
  }
  onTestFinished(stop)
  return { texts, opened, broken, stop, following }
}

async function openForum(count: number) {
  const proxies: TcpProxy[] = []
  const before = async (address: string): Promise<string> => {
    const proxy = await openProxy(address)
    proxies.push(proxy)
    return proxy.address
  }
  const forum = await openMembers(count, { before, heartbeatMs: 50 })
  onTestFinished(async () => {
    await forum[Symbol.asyncDispose]()
    await Promise.all(proxies.map((proxy) => proxy[Symbol.asyncDispose]()))
  })
  const addresses = forum.members.map(({ address }) => address)
  return { forum, proxies, addresses }
}

async function openClient(addresses: readonly string[]): Promise<ForumClient> {
  const client = await connectForum({ addresses })
  onTestFinished(() => client[Symbol.asyncDispose]())
  return client
}

const numbered = (count: number, from = 0): string[] =>
  Array.from({ length: count }, (_, index) => `${from + index}`)

test('every event of the topics comes once, in order, and none of others', async () => {
  const { addresses } = await openForum(1)
  const client = await openClient(addresses)
  const ada = await newMember(client, 'ada')
  const [one, two, other] = await Promise.all(
    ['1', '2', '3'].map(async (title) => (await ada.createTopic({ title })).id),
  )
  const { texts, opened } = follow(client, [one!, two!])
  await until(() => opened.length === 1)
  for (const text of numbered(20)) {
    await ada.postMessage({ topicId: Number(text) % 2 === 0 ? one! : two!, text })
    await ada.postMessage({ topicId: other!, text: 'elsewhere' })
  }
  await until(() => texts.length >= 20)

  expect(texts).toEqual(numbered(20))
})

test('a stream goes on behind a version', async () => {
  const { addresses } = await openForum(1)
  const client = await openClient(addresses)
  const ada = await newMember(client, 'ada')
  const { id } = await ada.createTopic({ title: 'x' })
  await ada.postMessage({ topicId: id, text: 'before' })
  const after = client.version()
  await ada.postMessage({ topicId: id, text: 'behind' })
  const { texts } = follow(client, [id], { after })
  await until(() => texts.length > 0)

  expect(texts).toEqual(['behind'])
})

test('wires that are cut again and again cost no event and repeat none', async () => {
  const { addresses, proxies } = await openForum(3)
  const client = await openClient(addresses)
  const writer = await newMember(await openClient(addresses), 'ada')
  const { id } = await writer.createTopic({ title: 'Cuts' })
  client.version()
  const { texts, opened, broken } = follow(client, [id])
  await until(() => opened.length === 1)
  for (let cut = 0; cut < 8; cut++) {
    for (const text of numbered(10, cut * 10)) await writer.postMessage({ topicId: id, text })
    const times = opened.length
    const at = proxies.find(({ address }) => address === opened.at(-1))
    at?.cut()
    await until(() => opened.length > times)
  }
  await until(() => texts.length >= 80)

  expect(texts).toEqual(numbered(80))
  expect(broken.length).toBeGreaterThanOrEqual(8)
})

test('when its replica is gone for good a stream goes on at another', async () => {
  const { forum, addresses } = await openForum(3)
  const client = await openClient(addresses)
  const ada = await newMember(client, 'ada')
  const { id } = await ada.createTopic({ title: 'Gone' })
  const { texts, opened } = follow(client, [id])
  await until(() => opened.length === 1)
  await ada.postMessage({ topicId: id, text: '0' })
  await until(() => texts.length === 1)
  const gone = forum.members.find(({ address }) => address === opened[0])
  await gone?.api[Symbol.asyncDispose]()
  await ada.postMessage({ topicId: id, text: '1' })
  await until(() => texts.length === 2)

  expect(texts).toEqual(['0', '1'])
  expect(opened.at(-1)).not.toBe(opened[0])
})

test('a stream that stood once waits for its replica as long as it takes', async () => {
  const { addresses, proxies } = await openForum(1)
  const client = await openClient(addresses)
  const ada = await newMember(client, 'ada')
  const { id } = await ada.createTopic({ title: 'Away' })
  const { texts, opened, broken } = follow(client, [id])
  await until(() => opened.length === 1)
  proxies[0]!.break()
  await until(() => broken.length >= 2)
  proxies[0]!.heal()
  await until(() => opened.length === 2)
  await ada.postMessage({ topicId: id, text: 'back' })
  await until(() => texts.length === 1)

  expect(broken[0]).toBeInstanceOf(UnreachableError)
})

test('a stream that cannot be opened at all is an error', async () => {
  const { addresses, proxies } = await openForum(1)
  const client = await openClient(addresses)
  const ada = await newMember(client, 'ada')
  const { id } = await ada.createTopic({ title: 'Never' })
  proxies[0]!.break()
  const events = client.subscribe([id])[Symbol.asyncIterator]()

  await expect(events.next()).rejects.toBeInstanceOf(UnreachableError)
})

test('an unknown topic is an error at once', async () => {
  const { addresses } = await openForum(1)
  const client = await openClient(addresses)
  const events = client.subscribe(['9@0123456789'])[Symbol.asyncIterator]()

  await expect(events.next()).rejects.toMatchObject({ code: 'not-found' })
})

test('a stream that is not wanted any more just ends, and its place is free', async () => {
  const { forum, addresses } = await openForum(1)
  const client = await openClient(addresses)
  const ada = await newMember(client, 'ada')
  const { id } = await ada.createTopic({ title: 'Ends' })
  const aborted = follow(client, [id])
  await until(() => aborted.opened.length === 1)
  await aborted.stop()
  const left = client.subscribe([id], { after: new Map() })
  for await (const _event of left) break

  await until(() => forum.members[0]!.replica.status().load.subscriptions === 0)
})

test('in plain text a subscription does not carry the secret of its user', async () => {
  const { forum, addresses } = await openForum(1)
  const { replica } = forum.members[0]!
  const users: string[] = []
  const redeem = replica.redeem.bind(replica)
  replica.redeem = (token, user, topics) => {
    users.push(user)
    redeem(token, user, topics)
  }
  const client = await openClient(addresses)
  const ada = await newMember(client, 'ada')
  const { id } = await ada.createTopic({ title: 'Secret' })
  const { opened } = follow(ada, [id])
  await until(() => opened.length === 1)

  expect(users).toEqual([''])
})

test('the state of the cluster is watched on when the wire is cut', async () => {
  const { addresses, proxies } = await openForum(1)
  const client = await openClient(addresses)
  const states = client.watchClusterState()[Symbol.asyncIterator]()
  expect((await states.next()).value?.users).toBe(0)
  proxies[0]!.cut()
  await newMember(client, 'ada')
  const seen = await until(async () => {
    const { value } = await states.next()
    return value?.users === 1 && value
  })
  await states.return?.(undefined)

  expect(seen.replicas).toHaveLength(1)
})

test('watching a cluster that nobody serves is an error', async () => {
  const { addresses, proxies } = await openForum(1)
  proxies[0]!.break()
  const client = await openClient(addresses)
  const states = client.watchClusterState()[Symbol.asyncIterator]()

  await expect(states.next()).rejects.toBeInstanceOf(UnreachableError)
})
