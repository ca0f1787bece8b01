/** How fresh an answer is, and when a refusal is looked at again. */
import { expect, test } from 'vitest'
import { around, everything, inTopic, lookingAgain, reading } from '../../src/api/reading.ts'
import { ForumError } from '../../src/core/error.ts'
import type { Consistency, Mode, Replica } from '../../src/replica/replica.ts'
import type { ReadScope } from '../../src/replication/replication.ts'
import { Forum } from '../../src/gen/services.ts'
import { fakeCall } from '../support/fake-call.ts'
import { openMembers } from '../support/in-process.ts'
import { call, callBytes } from '../support/plain-call.ts'

/** A replica that knows topic 1 with message 5, and remembers how it was read. */
function fakeReplica(mode: Mode, read?: Replica['read']) {
  const reads: [ReadScope, Consistency][] = []
  const replica = {
    info: { mode },
    state: {
      getTopic: (id: string) => (id === '1' ? {} : undefined),
      getMessage: (id: string) => (id === '5' ? { topic: '1' } : undefined),
    },
    read(...given: Parameters<Replica['read']>) {
      const [scope, consistency, query] = given
      reads.push([scope, consistency])
      return read === undefined ? query() : read(...given)
    },
  }
  return { reads, replica: replica as unknown as Replica }
}

const saying = (read: string) => fakeCall({ metadata: { 'x-parley-read': read } })

test('a read is strict unless its call says otherwise', () => {
  const { reads, replica } = fakeReplica('chain')
  void reading(replica, fakeCall(), everything, () => 1)
  void reading(replica, saying('strict'), everything, () => 1)
  void reading(replica, saying('sequential'), everything, () => 1)

  expect(reads.map(([, consistency]) => consistency)).toEqual(['strict', 'strict', 'sequential'])
})

test.each([
  ['a known topic', inTopic('1'), ['1']],
  ['a topic that is not known', inTopic('2'), 'everything'],
  ['a message of a known topic', around({ messageId: '5', topicId: '' }), ['1']],
  ['a message that is not known', around({ messageId: '6', topicId: '' }), 'everything'],
  ['the text of a known topic', around({ messageId: '', topicId: '1' }), ['1']],
  ['nothing', around({ messageId: '', topicId: '' }), 'everything'],
])('a read of %s looks at as little as it can', (_, scope, expected) => {
  const { reads, replica } = fakeReplica('chain')
  void reading(replica, fakeCall(), scope, () => 1)

  expect(reads[0]?.[0]).toEqual(expected)
})

test('where nothing is ordered a read is answered at once, and nobody asks what it looks at', () => {
  const { replica } = fakeReplica('crdt')
  const scope = () => {
    throw new Error('asked')
  }

  expect(reading(replica, fakeCall(), scope, () => 7)).toBe(7)
})

test('a freshness that does not exist is refused with those that do', async () => {
  await using forum = await openMembers(1)
  const { address } = forum.members[0]!
  const listing = (read: string) =>
    callBytes(address, Forum.listTopics.path, new Uint8Array(), {
      metadata: { 'x-parley-read': read },
    })
  const refused = await listing('eventual')

  expect([refused.code, refused.details]).toEqual([
    'INVALID_ARGUMENT',
    'metadata x-parley-read "eventual": expected strict or sequential',
  ])
  expect((await listing('strict')).code).toBe('OK')
  expect((await listing('sequential')).code).toBe('OK')
  expect((await call(address, Forum.listTopics, {})).code).toBe('OK')
})

/** A handler that refuses until it was called `times` times. */
function refusing(times: number, error: Error) {
  const calls: unknown[] = []
  const handlers = {
    get(request: unknown) {
      calls.push(request)
      if (calls.length <= times) throw error
      return calls.length
    },
    async put(request: unknown) {
      return handlers.get(request)
    },
    async *watch(request: unknown) {
      yield handlers.get(request)
      yield 'more'
    },
  }
  return { calls, handlers }
}

async function collected(stream: AsyncIterable<unknown>): Promise<unknown[]> {
  const items: unknown[] = []
  for await (const item of stream) items.push(item)
  return items
}

const unknown = new ForumError('not-found', 'topic 9 is not known')

test.each(['get', 'put'] as const)(
  'what %s refuses because it is not known here is looked at again behind a strict read',
  async (name) => {
    const { reads, replica } = fakeReplica('chain')
    const { calls, handlers } = refusing(1, unknown)
    const wrapped = lookingAgain(replica, ['not-found'], handlers)

    expect(await wrapped[name]('request')).toBe(2)
    expect(calls).toEqual(['request', 'request'])
    expect(reads).toEqual([['everything', 'strict']])
  },
)

test('a stream that is refused at its beginning is opened again', async () => {
  const { replica } = fakeReplica('chain')
  const wrapped = lookingAgain(replica, ['not-found'], refusing(1, unknown).handlers)

  expect(await collected(wrapped.watch('request'))).toEqual([2, 'more'])
})

test('a stream that breaks later is not begun again', async () => {
  const { reads, replica } = fakeReplica('chain')
  async function* watch() {
    yield 1
    throw unknown
  }
  const wrapped = lookingAgain(replica, ['not-found'], { watch })

  await expect(collected(wrapped.watch())).rejects.toBe(unknown)
  expect(reads).toEqual([])
})

test('what is still refused is refused', async () => {
  const { replica } = fakeReplica('chain')
  const { calls, handlers } = refusing(9, unknown)
  const wrapped = lookingAgain(replica, ['not-found'], handlers)

  await expect(wrapped.put('request')).rejects.toBe(unknown)
  expect(calls).toHaveLength(2)
})

test('another refusal is not looked at again', async () => {
  const { reads, replica } = fakeReplica('chain')
  const forbidden = new ForumError('forbidden', 'not yours')
  const wrapped = lookingAgain(replica, ['not-found'], refusing(1, forbidden).handlers)

  await expect(wrapped.put('request')).rejects.toBe(forbidden)
  expect(reads).toEqual([])
})

test('a replica that cannot catch up does not refuse: another one may know', async () => {
  const { replica } = fakeReplica('chain', () => {
    throw new ForumError('unavailable', 'no lease')
  })
  const wrapped = lookingAgain(replica, ['not-found'], refusing(1, unknown).handlers)

  await expect(wrapped.put('request')).rejects.toMatchObject({ code: 'unavailable' })
})

test('where nothing is ordered handlers stay as they are', () => {
  const { handlers } = refusing(1, unknown)

  expect(lookingAgain(fakeReplica('crdt').replica, ['not-found'], handlers)).toBe(handlers)
})
