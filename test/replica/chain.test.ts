/** Replicas of a chain, put together as they run: what a client may rely on at each of them. */
import { expect, test } from 'vitest'
import type { MessageId, TopicId, UserId } from '../../src/core/ids.ts'
import type { Replica } from '../../src/replica/replica.ts'
import {
  type ChainExtras,
  type ChainMembers,
  configurationOf,
  openChainMembers,
} from '../support/chain-members.ts'
import { ForumError } from '../../src/core/error.ts'
import { servingIn } from '../../src/core/configuration.ts'
import { millis } from '../../src/core/ids.ts'
import type { Store } from '../../src/storage/store.ts'
import { listLogger } from '../support/in-process.ts'
import { systemClock } from '../../src/runtime/clock.ts'
import { until } from '../support/until.ts'
import { createTopic, createUser, edit, post, postRequest, take } from './writing.ts'

const signal = new AbortController().signal

/** What a client that wants to miss nothing reads of a message. */
async function textAt(replica: Replica, topic: TopicId, message: MessageId) {
  const query = () => replica.queries.getMessage(message)?.text
  return await replica.read([topic], 'strict', query, { signal })
}

/** Head, middle and tail, an account and a topic. */
async function openTrio(extras: ChainExtras = {}): Promise<{
  readonly chain: ChainMembers
  readonly replicas: readonly [Replica, Replica, Replica]
  readonly ada: UserId
  readonly topic: TopicId
  [Symbol.asyncDispose](): Promise<void>
}> {
  const chain = await openChainMembers(3, extras)
  const [head, middle, tail] = chain.chain.map(({ replica }) => replica)
  if (!head || !middle || !tail) throw new Error('expected three that serve')
  const ada = await createUser(head, 'ada')
  const topic = await createTopic(head, ada, 'Tea')
  const dispose = () => chain[Symbol.asyncDispose]()
  return { chain, replicas: [head, middle, tail], ada, topic, [Symbol.asyncDispose]: dispose }
}

test('what is written at any replica is read at every other at once', async () => {
  await using trio = await openTrio()
  const { replicas, ada, topic } = trio
  for (const [index, writer] of replicas.entries()) {
    const message = await post(writer, ada, topic, `message ${index}`)
    for (const reader of replicas) {
      expect(await textAt(reader, topic, message)).toBe(`message ${index}`)
    }
  }

  const digests = replicas.map((replica) => replica.status().digest)
  expect(new Set(digests).size).toBe(1)
})

test('what a client wrote it reads where it wrote, even if it does not ask for strict', async () => {
  await using trio = await openTrio()
  const { replicas, ada, topic } = trio
  for (const replica of replicas) {
    const message = await post(replica, ada, topic, `at ${replica.id}`)

    const read = replica.read([topic], 'sequential', () => replica.queries.getMessage(message), {
      signal,
    })

    expect(read).toMatchObject({ text: `at ${replica.id}` })
  }
})

test('edits of one text at one time are made one after the other, wherever they come in', async () => {
  await using trio = await openTrio()
  const { replicas, ada, topic } = trio
  const [head, middle, tail] = replicas
  const message = await post(head, ada, topic, 'Tea is green.')
  const texts = ['Tea is black.', 'Coffee is black.', 'Coffee was black.', 'Water, always.']

  await Promise.all(
    texts.map((text, index) => edit([head, middle, tail][index % 3] ?? head, ada, message, text)),
  )

  const history = await head.read(
    [topic],
    'strict',
    () => head.queries.history({ kind: 'message', id: message }),
    {
      signal,
    },
  )
  expect(history.map(({ text }) => text).toSorted()).toEqual(['Tea is green.', ...texts].toSorted())
})

test('writes go on when the head stops, and each that was acknowledged is there once', async () => {
  await using trio = await openTrio()
  const { chain, replicas, ada, topic } = trio
  const [, , tail] = replicas
  const acknowledged: MessageId[] = []
  const ending = new AbortController()
  const write = async (lane: number) => {
    for (let made = 0; !ending.signal.aborted; made++) {
      acknowledged.push(await say(tail, ada, topic, `${lane} ${made}`))
    }
  }
  const lanes = [0, 1, 2].map(write)
  await until(() => acknowledged.length > 10)

  const [head, ...others] = chain.chain
  if (head === undefined) throw new Error('there is no head')
  await chain.stop(head)
  await chain.untilServing(others)
  const before = acknowledged.length
  await until(() => acknowledged.length > before + 10)
  ending.abort()
  await Promise.all(lanes)

  expect(new Set(acknowledged).size).toBe(acknowledged.length)
  for (const { replica } of others) {
    const total = () => replica.queries.totals().messages
    expect(await replica.read('everything', 'strict', total, { signal })).toBe(acknowledged.length)
  }
})

test('a relay whose answer is lost is found by its retry, and counts once', async () => {
  await using trio = await openTrio()
  const { chain, replicas, ada, topic } = trio
  const [head, middle, tail] = replicas
  const applied = take(head.subscribe([topic], head.version(), { signal }), 1)
  const request = postRequest(ada, topic, 'Once.')
  const writing = tail.write(request, { signal }).catch((error: Error) => error)

  const [event] = await applied
  // The answer is on its way, and the link is cut before it travels.
  chain.hub.cut(head.id, tail.id)

  expect(await writing).toMatchObject({ code: 'unavailable' })
  const { made } = await retried(middle, () => middle.write(request, { signal }))
  expect(made).toBe(event?.event.message)
  expect(head.queries.totals().messages).toBe(1)
})

test('when the lease is over, a strict read is refused at once, by whichever clock', async () => {
  const real = systemClock()
  const jump = { wall: 0, monotonic: 0 }
  const clock = {
    now() {
      const { wall, monotonic } = real.now()
      return { wall: millis(wall + jump.wall), monotonic: monotonic + jump.monotonic }
    },
  }
  await using trio = await openTrio({ clock })
  const { chain, replicas, topic } = trio
  for (const clockName of ['wall', 'monotonic'] as const) {
    jump[clockName] += 10_000
    for (const replica of replicas) {
      const read = () => replica.read([topic], 'strict', () => 'stale', { signal })
      expect(read).toThrow(expect.objectContaining({ code: 'unavailable' }))
      expect(replica.read([topic], 'sequential', () => 'own', { signal })).toBe('own')
    }
    await chain.untilServing(chain.members)
  }
})

test('a replica that is cut off is silent, the others go on, and healed it comes back', async () => {
  await using trio = await openTrio()
  const { chain, replicas, ada, topic } = trio
  const [, , tail] = replicas
  const cutOff = chain.members.find(({ replica }) => replica === tail)
  if (cutOff === undefined) throw new Error('there is no tail')
  const others = chain.members.filter((member) => member !== cutOff)

  chain.isolate(cutOff)
  await chain.untilServing(others)
  const [writer] = others
  if (writer === undefined) throw new Error('nobody is left')
  const message = await say(writer.replica, ada, topic, 'Without the tail.')

  const query = () => tail.queries.getMessage(message)?.text
  expect(() => tail.read([topic], 'strict', query, { signal })).toThrow(/ask/)
  expect(tail.status().state).toBe('waiting')
  chain.heal(cutOff)
  await chain.untilServing(chain.members)
  expect(await textAt(tail, topic, message)).toBe('Without the tail.')
})

test('a replica that restarts comes back with everything', async () => {
  await using trio = await openTrio()
  const { chain, ada, topic } = trio
  const [head, middle] = chain.chain
  if (!head || !middle) throw new Error('expected three that serve')
  await chain.stop(middle)
  const message = await say(head.replica, ada, topic, 'While it was away.')

  const index = Number(middle.replica.status().self.name.slice(1))
  const { replica } = await chain.start(index)
  await chain.untilServing(chain.members)

  expect(await textAt(replica, topic, message)).toBe('While it was away.')
  expect(replica.status().digest).toBe(head.replica.status().digest)
})

test('a replica whose disk refuses leaves the chain, which goes on, and joins it again', async () => {
  const disk = { refuses: -1 }
  await using trio = await openTrio({
    logger: listLogger([]),
    beforeStore: (store, index) => refusing(store, () => disk.refuses === index),
  })
  const { chain, replicas, ada, topic } = trio
  const [head, middle] = replicas
  const before = incarnationOf(middle)
  disk.refuses = Number(middle.status().self.name.slice(1))

  const writing = say(head, ada, topic, 'It is full.')
  const message = await writing
  expect(middle.status().alarms).toMatchObject([{ kind: 'disk' }])
  expect(middle.status().chain?.coordinator.waitsFor).toBe('room on its own disk')
  disk.refuses = -1

  await until(() => (incarnationOf(middle) ?? 0) > (before ?? 0))
  await chain.untilServing(chain.members)
  expect(await textAt(middle, topic, message)).toBe('It is full.')
})

test('a subscriber of a replica that stays cut off is sent elsewhere, where it misses nothing', async () => {
  await using trio = await openTrio()
  const { chain, replicas, ada, topic } = trio
  const [head, , tail] = replicas
  await tail.reach(head.version(), { signal })
  const events = tail.subscribe([topic], tail.version(), { signal })[Symbol.asyncIterator]()
  const first = events.next()
  await post(head, ada, topic, 'one')
  const { value: told } = await first
  const next = expect(events.next()).rejects.toMatchObject({ code: 'unavailable' })
  const cutOff = chain.members.find(({ replica }) => replica === tail)
  if (cutOff === undefined) throw new Error('there is no tail')

  chain.isolate(cutOff)
  await chain.untilServing(chain.members.filter((member) => member !== cutOff))
  const two = await say(head, ada, topic, 'two')
  await next

  const [event] = await take(head.subscribe([topic], told?.at(-1)?.version, { signal }), 1)
  expect(event?.event.message).toBe(two)
})

test('subscriptions are granted by the head, to the others, whichever replica is asked', async () => {
  await using trio = await openTrio()
  const { replicas, ada, topic } = trio
  const [head, middle, tail] = replicas
  const given: string[] = []
  for (let round = 0; round < 2; round++) {
    for (const replica of replicas) {
      const grant = await replica.grant(ada, [topic], { signal })
      given.push(grant.replica)
      const granted = replicas.find(({ id }) => id === grant.replica)
      granted?.redeem(grant.token, ada, [topic])
      // Load is told now and then; until the head knows, it counts what it gave.
    }
  }

  expect(given.filter((id) => id === head.id)).toEqual([])
  expect(new Set(given)).toEqual(new Set([middle.id, tail.id]))
})

test('a replica that is told to leave is taken out for good', async () => {
  await using trio = await openTrio()
  const { chain, replicas, ada, topic } = trio
  const [head, , tail] = replicas

  await head.leave(tail.id, { signal })
  await until(() => {
    const configuration = configurationOf(head)
    return configuration !== undefined && servingIn(configuration).length === 2
  })

  expect(configurationOf(head)?.left).toEqual([tail.id])
  const others = chain.members.filter(({ replica }) => replica !== tail)
  await chain.untilServing(others)
  await say(head, ada, topic, 'Two are left.')
})

/** Posts, as clients do, until it is done. */
function say(replica: Replica, user: UserId, topic: TopicId, text: string): Promise<MessageId> {
  return retried(replica, () => post(replica, user, topic, text))
}

/** Tries again, as clients do, while it is to no avail. */
async function retried<T>(replica: Replica, write: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await write()
    } catch (error) {
      if (!(error instanceof ForumError) || error.code !== 'unavailable') throw error
      await until(() => replica.status().state === 'serving')
    }
  }
}

function incarnationOf(replica: Replica): number | undefined {
  const configuration = configurationOf(replica)
  return configuration?.replicas.find(({ id }) => id === replica.id)?.incarnation
}

/** A store that takes nothing while the disk refuses. */
function refusing(store: Store, isRefused: () => boolean): Store {
  return {
    forumId: store.forumId,
    log: store.log,
    queries: store.queries,
    state: store.state,
    transaction(change, options) {
      if (isRefused()) throw new ForumError('overloaded', 'the disk is full')
      return store.transaction(change, options)
    },
    flush: () => store.flush(),
    coordination: () => store.coordination(),
    keepCoordination(state) {
      if (isRefused()) throw new ForumError('overloaded', 'the disk is full')
      store.keepCoordination(state)
    },
    digest: (spec, languageOf) => store.digest(spec, languageOf),
    idle: () => store.idle(),
    [Symbol.asyncDispose]: () => store[Symbol.asyncDispose](),
  }
}
