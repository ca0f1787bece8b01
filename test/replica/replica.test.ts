import { expect, test } from 'vitest'
import type { MessageId, TopicId } from '../../src/core/ids.ts'
import { EVENT_RING_MAX } from '../../src/core/limits.ts'
import type { Vector } from '../../src/core/vector.ts'
import type { SubscribedEvent } from '../../src/replica/replica.ts'
import { MemoryHub } from '../../src/transport/memory-transport.ts'
import { openMember } from '../support/in-process.ts'
import { until } from '../support/until.ts'
import { createTopic, createUser, post, take } from './writing.ts'

const signal = new AbortController().signal

const messagesOf = (events: readonly SubscribedEvent[]) => events.map(({ event }) => event.message)

async function openPair(gossip = true) {
  const hub = new MemoryHub({ gossip })
  const stack = new AsyncDisposableStack()
  const a = stack.use(await openMember(hub, 0)).replica
  const b = stack.use(await openMember(hub, 1)).replica
  return { hub, a, b, [Symbol.asyncDispose]: () => stack.disposeAsync() }
}

test('what one replica acknowledged, the other comes to hold, with an equal digest', async () => {
  await using pair = await openPair()
  const { a, b } = pair
  const ada = await createUser(a, 'ada')
  const topic = await createTopic(a, ada, 'Tea')
  await post(a, ada, topic, 'Green.')

  await b.reach(a.version(), { signal })

  expect(b.status().digest).toBe(a.status().digest)
  expect(b.queries.totals()).toMatchObject({ users: 1, topics: 1, messages: 1, entries: 3 })
})

test('without gossip everything still arrives', async () => {
  await using pair = await openPair(false)
  const { a, b } = pair
  await createUser(a, 'ada')

  await b.reach(a.version(), { signal })

  expect(b.status().digest).toBe(a.status().digest)
})

test('a replica that was cut off catches up, and both show what both wrote', async () => {
  await using pair = await openPair()
  const { hub, a, b } = pair
  const ada = await createUser(a, 'ada')
  const topic = await createTopic(a, ada, 'Tea')
  await b.reach(a.version(), { signal })
  hub.cut(a.id, b.id)
  await post(a, ada, topic, 'Green.')
  await post(b, ada, topic, 'Black.')

  hub.heal(a.id, b.id)

  await until(() => a.status().digest === b.status().digest)
  expect(a.queries.totals().messages).toBe(2)
})

test('one request at two replicas that do not see each other takes effect once', async () => {
  await using pair = await openPair()
  const { hub, a, b } = pair
  const ada = await createUser(a, 'ada')
  const topic = await createTopic(a, ada, 'Tea')
  await b.reach(a.version(), { signal })
  hub.cut(a.id, b.id)
  const ids = [await post(a, ada, topic, 'Green.'), await post(b, ada, topic, 'Green.')]

  hub.heal(a.id, b.id)

  await until(() => a.status().digest === b.status().digest)
  expect(a.queries.totals().messages).toBe(1)
  expect(a.queries.resolve('message', ids[0] ?? '')).toEqual(
    a.queries.resolve('message', ids[1] ?? ''),
  )
})

test('a subscriber is told each event once, in order, and goes on elsewhere from a version', async () => {
  await using pair = await openPair()
  const { a, b } = pair
  const ada = await createUser(a, 'ada')
  const topic = await createTopic(a, ada, 'Tea')
  const other = await createTopic(a, ada, 'Coffee')
  const start = a.version()
  const posted: MessageId[] = []
  for (const text of ['one', 'two', 'three', 'four']) {
    posted.push(await post(a, ada, topic, text))
    await post(a, ada, other, `not ${text}`)
  }
  await b.reach(a.version(), { signal })

  const first = await take(a.subscribe([topic], start, { signal }), 2)
  const rest = await take(b.subscribe([topic], first.at(-1)?.version, { signal }), 2)

  expect(messagesOf([...first, ...rest])).toEqual(posted)
})

test('a subscriber that falls out of the ring reads the log, without gap or repeat', async () => {
  await using pair = await openPair()
  const { a } = pair
  const ada = await createUser(a, 'ada')
  const topic = await createTopic(a, ada, 'Tea')
  const events = a.subscribe([topic], a.version(), { signal })[Symbol.asyncIterator]()
  const told: SubscribedEvent[] = []
  const posting = post(a, ada, topic, 'first')
  const first = await events.next()
  if (first.done !== true) told.push(...first.value)
  const posted: MessageId[] = [await posting]

  const texts = Array.from({ length: EVENT_RING_MAX + 100 }, (_, index) => `message ${index}`)
  for (let index = 0; index < texts.length; index += 1_000) {
    const some = texts.slice(index, index + 1_000)
    posted.push(...(await Promise.all(some.map((text) => post(a, ada, topic, text)))))
  }
  while (told.length < posted.length) {
    const next = await events.next()
    if (next.done !== true) told.push(...next.value)
  }

  expect(messagesOf(told)).toEqual(posted)
  await events.return?.()
})

test('a subscription that ends is no load any more', async () => {
  await using pair = await openPair()
  const { a } = pair
  const ada = await createUser(a, 'ada')
  const topic = await createTopic(a, ada, 'Tea')
  const client = new AbortController()
  const events = take(a.subscribe([topic], undefined, { signal: client.signal }), 1)
  await until(() => a.status().load.subscriptions === 1)

  client.abort()

  expect(await events).toEqual([])
  expect(a.status().load.subscriptions).toBe(0)
})

test('grants in a row spread over the replicas', async () => {
  await using pair = await openPair()
  const { a, b } = pair
  const ada = await createUser(a, 'ada')
  const topic = await createTopic(a, ada, 'Tea')
  await until(() => a.status().peers.some(({ connected }) => connected))

  const given: string[] = []
  for (let count = 0; count < 10; count++) {
    given.push((await a.grant(ada, [topic], { signal })).replica)
  }

  expect(given.filter((replica) => replica === a.id).length).toBe(5)
  expect(given.filter((replica) => replica === b.id).length).toBe(5)
})

test('a grant that is wanted here is given here, whatever the load', async () => {
  await using pair = await openPair()
  const { a } = pair
  const ada = await createUser(a, 'ada')
  const topic = await createTopic(a, ada, 'Tea')
  await until(() => a.status().peers.some(({ connected }) => connected))

  const given: string[] = []
  for (let count = 0; count < 4; count++) {
    const { replica, token } = await a.grant(ada, [topic], { signal, here: true })
    a.redeem(token, ada, [topic])
    given.push(replica)
  }

  expect(given).toEqual([a.id, a.id, a.id, a.id])
})

test('a refused request leaves no trace in the log', async () => {
  await using pair = await openPair()
  const { a } = pair
  const ada = await createUser(a, 'ada')
  const before: Vector = new Map(a.version())
  const missing = '9@aaaaaaaaaa' as TopicId

  await expect(post(a, ada, missing, 'Lost.')).rejects.toMatchObject({
    code: 'not-found',
    message: `topic ${missing} is not known`,
  })

  expect(a.version()).toEqual(before)
})
