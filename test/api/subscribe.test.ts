/** Subscriptions: grants that hold once, streams without gap or repeat, bounded and released. */
import { afterAll, expect, test } from 'vitest'
import { vectorFromMessage, vectorToMessage } from '../../src/codec/session-token.ts'
import { HEARTBEAT_MS } from '../../src/core/limits.ts'
import { covers } from '../../src/core/vector.ts'
import { parley } from '../../src/gen/messages.js'
import { Forum } from '../../src/gen/services.ts'
import { type Account, newAccount, newTopic } from '../support/accounts.ts'
import { openMembers } from '../support/in-process.ts'
import { call } from '../support/plain-call.ts'
import { openStream } from '../support/plain-stream.ts'
import { until } from '../support/until.ts'

const { EVENT_KIND_HEARTBEAT, EVENT_KIND_POSTED } = parley.v1.EventKind
const forum = await openMembers(1, { heartbeatMs: 20 })
afterAll(() => forum[Symbol.asyncDispose]())
const [member] = forum.members as [(typeof forum.members)[0]]
const at = member.api.address
const ada = await newAccount(at, 'ada')
const bob = await newAccount(at, 'bob')
const topicId = await newTopic(at, ada, 'One')
const otherId = await newTopic(at, ada, 'Two')

type Event = parley.v1.Event

async function grant(topicIds: string[], account?: Account): Promise<string> {
  const { response } = await call(at, Forum.getSubscriptionNode, { topicIds }, account)
  expect(response?.replica).toBe(member.replica.id)
  expect(response?.address).toBe(at)
  return response!.token
}

async function post(text: string, topic = topicId): Promise<void> {
  const { code } = await call(at, Forum.postMessage, { topicId: topic, text }, ada)
  expect(code).toBe('OK')
}

/** The next event that is no heartbeat. */
async function nextEvent(stream: { next(): Promise<Event | undefined> }): Promise<Event> {
  for (;;) {
    const event = await stream.next()
    if (event === undefined) throw new Error('the stream ended')
    if (event.kind !== EVENT_KIND_HEARTBEAT) return event
  }
}

async function nextHeartbeat(stream: { next(): Promise<Event | undefined> }): Promise<Event> {
  const event = await stream.next()
  if (event?.kind === EVENT_KIND_HEARTBEAT) return event
  throw new Error('something else came than a heartbeat')
}

async function refusal(token: string, topicIds: string[], account?: Account) {
  using stream = openStream(at, Forum.subscribeTopic, { topicIds, token }, account)
  expect(await stream.next()).toBeUndefined()
  return await stream.ended
}

test('a stream tells what happens in its topics, each event once and in order', async () => {
  const token = await grant([topicId], ada)
  using stream = openStream(at, Forum.subscribeTopic, { topicIds: [topicId], token }, ada)
  expect((await stream.next())?.kind).toBe(EVENT_KIND_HEARTBEAT)
  const texts = Array.from({ length: 50 }, (_, index) => `event ${index}`)
  for (const text of texts) {
    await post(text)
    await post('not for here', otherId)
  }
  const seen: Event[] = []
  while (seen.length < texts.length) seen.push(await nextEvent(stream))

  expect(seen.map((event) => event.message?.text)).toEqual(texts)
  expect(seen.every((event) => event.kind === EVENT_KIND_POSTED)).toBe(true)
  expect(new Set(seen.map((event) => event.seq)).size).toBe(texts.length)
  expect(seen[0]?.user?.name).toBe('ada')
  expect(seen[0]?.topic?.titles).toEqual(['One'])
})

test.each([true, false])(
  'who wants events together (%s) gets each once and in order, others one by one',
  async (together) => {
    const token = await grant([topicId], ada)
    const after = vectorToMessage(member.replica.version())
    const texts = Array.from({ length: 30 }, (_, index) => `at once ${index}`)
    await Promise.all(texts.map((text) => post(text)))
    const request = { topicIds: [topicId], token, after, together }
    using stream = openStream(at, Forum.subscribeTopic, request, ada)
    const seen: Event[] = []
    while (seen.length < texts.length) {
      const event = await nextEvent(stream)
      if (!together) expect(event.further).toEqual([])
      seen.push(event, ...(event.further as Event[]))
    }

    expect(new Set(seen.map((event) => event.message?.text))).toEqual(new Set(texts))
    const seqs = seen.map(({ seq }) => seq)
    expect(seqs).toEqual(seqs.toSorted((a, b) => a - b))
  },
)

test('an idle stream says that it is as far as the replica, though nothing came for it', async () => {
  const token = await grant([topicId], ada)
  using stream = openStream(at, Forum.subscribeTopic, { topicIds: [topicId], token }, ada)
  const first = await stream.next()
  expect(first?.kind).toBe(EVENT_KIND_HEARTBEAT)
  await post('here')
  expect((await nextEvent(stream)).message?.text).toBe('here')
  for (let round = 0; round < 20; round++) await post('elsewhere', otherId)
  const all = member.replica.version()

  for (;;) {
    const event = await stream.next()
    expect(event?.kind).toBe(EVENT_KIND_HEARTBEAT)
    if (covers(vectorFromMessage(event!.version!)!, all)) break
  }
  await post('here again')
  expect((await nextEvent(stream)).message?.text).toBe('here again')
})

test('a heartbeat never counts what was not told before it', async () => {
  const token = await grant([topicId], ada)
  using stream = openStream(at, Forum.subscribeTopic, { topicIds: [topicId], token }, ada)
  const countOf = ({ version }: Event) => vectorFromMessage(version!)!.get(member.replica.id) ?? 0
  let counted = 0
  for (let round = 0; round < 40; round++) {
    await post('not for here', otherId)
    if (round % 4 === 0) counted = countOf(await nextHeartbeat(stream))
    const posted = post(`round ${round}`)
    for (;;) {
      const event = (await stream.next())!
      if (event.kind === EVENT_KIND_HEARTBEAT) {
        counted = countOf(event)
        continue
      }
      // Had a heartbeat counted it, who resumed behind that would have missed it.
      expect(event.seq).toBeGreaterThan(counted)
      expect(event.message?.text).toBe(`round ${round}`)
      break
    }
    await posted
  }
})

test('a stream resumed behind an event begins with the next one', async () => {
  const before = vectorToMessage(member.replica.version())
  for (const text of ['a', 'b', 'c', 'd']) await post(text)
  const first = await grant([topicId])
  using all = openStream(at, Forum.subscribeTopic, {
    topicIds: [topicId],
    token: first,
    after: before,
  })
  expect((await nextEvent(all)).message?.text).toBe('a')
  const second = await nextEvent(all)
  const token = await grant([topicId])
  const after = second.version!
  using rest = openStream(at, Forum.subscribeTopic, { topicIds: [topicId], token, after })

  expect((await nextEvent(rest)).message?.text).toBe('c')
  expect((await nextEvent(rest)).message?.text).toBe('d')
})

test('the first heartbeat says where the stream begins: nothing behind it is missed', async () => {
  const token = await grant([topicId])
  using stream = openStream(at, Forum.subscribeTopic, { topicIds: [topicId], token })
  const beginning = await stream.next()
  const start = vectorFromMessage(beginning!.version!)!

  expect(beginning?.kind).toBe(EVENT_KIND_HEARTBEAT)
  expect(covers(start, member.replica.version())).toBe(true)
})

test('an idle stream beats, with the version it is at', async () => {
  expect(HEARTBEAT_MS).toBeLessThan(60_000)
  const token = await grant([topicId])
  using stream = openStream(at, Forum.subscribeTopic, { topicIds: [topicId], token })
  const [one, two, three] = [await stream.next(), await stream.next(), await stream.next()]

  expect([one, two, three].map((event) => event?.kind)).toEqual(Array(3).fill(EVENT_KIND_HEARTBEAT))
  expect(three?.version).toEqual(one?.version)
})

test('a token holds once', async () => {
  const token = await grant([topicId])
  using stream = openStream(at, Forum.subscribeTopic, { topicIds: [topicId], token })
  await stream.next()

  expect(await refusal(token, [topicId])).toEqual({
    code: 'UNAUTHENTICATED',
    details: expect.stringContaining('subscription token: unknown, used, expired'),
  })
})

test('a token holds for its user and its topics only', async () => {
  const token = await grant([topicId], ada)

  expect((await refusal(token, [topicId], bob)).code).toBe('UNAUTHENTICATED')
  expect((await refusal(token, [topicId])).code).toBe('UNAUTHENTICATED')
  expect((await refusal(token, [otherId], ada)).code).toBe('UNAUTHENTICATED')
  expect((await refusal('', [topicId])).code).toBe('UNAUTHENTICATED')
})

test('topics may be named by shortened ids, in any order', async () => {
  const short = topicId.slice(0, 5)
  const token = await grant([otherId, short])
  const topicIds = [topicId, otherId, topicId]
  using stream = openStream(at, Forum.subscribeTopic, { topicIds, token })

  expect((await stream.next())?.kind).toBe(EVENT_KIND_HEARTBEAT)
})

test('a cancelled stream releases its place', async () => {
  await until(() => member.replica.status().load.subscriptions === 0)
  const streams = await Promise.all(
    Array.from({ length: 10 }, async () => {
      const token = await grant([topicId])
      const stream = openStream(at, Forum.subscribeTopic, { topicIds: [topicId], token })
      await stream.next()
      // The second beat: by now it is certainly waiting for events.
      await stream.next()
      return stream
    }),
  )
  expect(member.replica.status().load.subscriptions).toBe(10)
  for (const stream of streams) stream[Symbol.dispose]()

  await until(() => member.replica.status().load.subscriptions === 0)
})

test('who does not read holds up nobody, and misses nothing', async () => {
  const token = await grant([topicId])
  using slow = openStream(at, Forum.subscribeTopic, { topicIds: [topicId], token })
  expect((await slow.next())?.kind).toBe(EVENT_KIND_HEARTBEAT)
  const texts = Array.from({ length: 60 }, (_, index) => `${index} ${'x'.repeat(30_000)}`)
  for (const text of texts) await post(text)
  const seen: (string | undefined)[] = []
  while (seen.length < texts.length) seen.push((await nextEvent(slow)).message?.text ?? undefined)

  expect(seen).toEqual(texts)
})
