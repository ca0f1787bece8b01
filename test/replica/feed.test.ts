import { expect, test } from 'vitest'
import { sealOrdered } from '../../src/codec/ordered-seal.ts'
import { applyEntry } from '../../src/core/apply.ts'
import type { BatchHash } from '../../src/core/entry.ts'
import { type Batch, entriesOf } from '../../src/core/entry.ts'
import { CHAIN, type ForumId, millis, type TopicId, type UserId } from '../../src/core/ids.ts'
import type { Op } from '../../src/core/op.ts'
import { EVENT_RING_MAX } from '../../src/core/limits.ts'
import { EMPTY } from '../../src/core/vector.ts'
import { Feed } from '../../src/replica/feed.ts'
import { sha256 } from '../../src/replica/sha256.ts'
import type { SubscribedEvent } from '../../src/replica/replica.ts'
import { openMemoryStore } from '../../src/storage/memory-store.ts'
import { tag } from './writing.ts'

const FORUM = '0123456789abcdef' as ForumId
const ADA = '1' as UserId
const TOPIC = '1' as TopicId

/** An ordered log, of which the test says how far it is applied. */
function openLog() {
  const store = openMemoryStore({ forumId: FORUM })
  const feed = new Feed({ log: store.log, state: store.state })
  let last: BatchHash | undefined
  const batches: Batch[] = []
  const append = (...ops: Op[]) => {
    const firstSeq = batches.reduce((seq, batch) => seq + batch.ops.length, 1)
    const batch = sealOrdered({
      forum: FORUM,
      author: CHAIN,
      firstSeq,
      epoch: 1,
      previous: last,
      clockDelta: EMPTY,
      time: millis(1),
      ops,
    })
    last = batch.hash
    batches.push(batch)
    store.transaction((transaction) => transaction.append(batch, EMPTY))
  }
  const apply = (count: number) => {
    const from = store.log.applied()
    const entries = batches.flatMap((batch) => entriesOf(batch, EMPTY)).slice(from, count)
    store.transaction((transaction) => {
      for (const entry of entries) applyEntry(transaction.forum, entry, sha256)
      transaction.setApplied(count)
    })
    feed.publish([{ before: new Map([[CHAIN, from]]), entries }])
  }
  const version = () => new Map([[CHAIN, store.log.applied()]])
  return { append, apply, feed, version }
}

function postOf(text: string, topicId = TOPIC): Op {
  const payload = { hash: sha256(text), content: text }
  const about = { user: ADA, topic: topicId, parent: undefined, date: undefined }
  return { kind: 'post-message', request: tag(text), ...about, text: payload }
}

const user: Op = {
  kind: 'create-user',
  request: tag('ada'),
  name: 'ada',
  secretHash: new Uint8Array(32),
  date: undefined,
}
const topic: Op = {
  kind: 'create-topic',
  request: tag('tea'),
  user: ADA,
  title: 'Tea',
  text: undefined,
  labels: [],
  date: undefined,
}

test('a subscriber is not told what is held and not agreed on, until it is', async () => {
  const { append, apply, feed, version } = openLog()
  append(user, topic)
  append(postOf('one'))
  append(postOf('two'), postOf('three'))
  apply(3)
  const signal = new AbortController().signal
  const events = feed.subscribe([TOPIC], EMPTY, version, { signal })
  const told: SubscribedEvent[] = []
  const next = async () => {
    const { value } = await events.next()
    if (value !== undefined) told.push(...value)
  }
  await next()
  await next()
  const third = next()
  await new Promise(setImmediate)
  expect(told.map(({ event }) => event.position.seq)).toEqual([2, 3])

  apply(5)
  await third

  expect(told.map(({ event }) => event.position.seq)).toEqual([2, 3, 4, 5])
  await events.return(undefined)
})

test('who waits is told what a turn began with, though the turn was longer than the ring', async () => {
  const { append, apply, feed, version } = openLog()
  const other: Op = { ...topic, request: tag('coffee'), title: 'Coffee' }
  append(user, topic, other)
  apply(3)
  const { signal } = new AbortController()
  const events = feed.subscribe([TOPIC], undefined, version, { signal })
  const first = events.next()
  await new Promise(setImmediate)

  append(postOf('here'))
  const elsewhere = Array.from({ length: EVENT_RING_MAX }, (_, index) =>
    postOf(`${index}`, '2' as TopicId),
  )
  for (let at = 0; at < elsewhere.length; at += 256) append(...elsewhere.slice(at, at + 256))
  apply(4 + elsewhere.length)

  const { value }: IteratorResult<readonly SubscribedEvent[], void> = await first
  expect(value?.map(({ event }) => event.position.seq)).toEqual([4])
  await events.return(undefined)
})
