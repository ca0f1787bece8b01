/** Messages that are not in the index of their topic yet. */
import { expect, test } from 'vitest'
import type { MessageId } from '../../src/core/ids.ts'
import { UNLISTED_IN_TOPIC_MAX, UNLISTED_MAX } from '../../src/core/limits.ts'
import { Database } from '../../src/storage/sqlite/database.ts'
import { migrate } from '../../src/storage/sqlite/schema.ts'
import { Unlisted } from '../../src/storage/sqlite/unlisted.ts'
import { ANN, BOB, ForumBuilder, message } from './forum-builder.ts'
import { memoryHarness, type StoreHarness, sqliteHarness } from './harness.ts'
import { observe } from './observing.ts'

/** Some of each topic's messages are enough to be listed, the rest are not. */
const POSTS = UNLISTED_IN_TOPIC_MAX + 8

function fill(harness: StoreHarness): void {
  const builder = new ForumBuilder(() => harness.store)
  const readers = [builder.user('ada'), builder.user('bob')]
  const topics = readers.map((user) => builder.topic(user, 'Bees'))
  let parent: MessageId | undefined
  for (let post = 0; post < POSTS; post++) {
    for (const [index, topic] of topics.entries()) {
      const [author, user] = post % 3 === 0 ? [BOB, readers[0]] : [ANN, readers[1]]
      if (user === undefined) continue
      const above = index === 0 && post % 4 === 1 ? parent : undefined
      const posted = builder.post(user, topic, `text ${post}`, {
        author,
        ...(above === undefined ? {} : { parent: above }),
      })
      if (index === 0) parent = posted
      if (post % 5 === 0) builder.like(user, message(posted))
    }
  }
}

test('lists and counts are the same before messages are in the index of their topic', async () => {
  await using harness = await sqliteHarness()
  await using model = await memoryHarness()
  fill(harness)
  fill(model)
  const expected = observe(model.store)

  expect(observe(harness.store)).toEqual(expected)
  await harness.reopen()
  expect(observe(harness.store)).toEqual(expected)
  while (harness.store.idle());
  expect(observe(harness.store)).toEqual(expected)
})

function openMessages() {
  const db = new Database(':memory:', { readOnly: false })
  migrate(db)
  const put = db.prepare(
    `INSERT INTO messages (position, time, rank, user, topic, anchor, deleted, edits, likes, listed)
     VALUES (1, 1, 1, 1, ?1, ?1, 0, 0, 0, ?2)`,
  )
  const counts = db.prepare<[number]>('SELECT count(*) FROM messages WHERE listed = 0')
  const unlisted = new Unlisted(db)
  const post = (topic: number): void => {
    const isListed = unlisted.admit(new Map([[topic, 1]])).has(topic)
    put.run(topic, Number(isListed))
  }
  return { db, post, waiting: () => counts.get()?.[0], [Symbol.dispose]: () => db.close() }
}

test('a topic has few messages that are not in its index', () => {
  using messages = openMessages()
  for (let posted = 1; posted < UNLISTED_IN_TOPIC_MAX; posted++) messages.post(-1)
  messages.post(-2)
  expect(messages.waiting()).toBe(UNLISTED_IN_TOPIC_MAX)

  messages.post(-1)
  expect(messages.waiting()).toBe(1)
})

test('a forum has a bounded number of messages that are not in an index', () => {
  using messages = openMessages()
  for (let posted = 1; posted < UNLISTED_MAX; posted++) messages.post(-posted)
  expect(messages.waiting()).toBe(UNLISTED_MAX - 1)

  messages.post(-UNLISTED_MAX)
  expect(messages.waiting()).toBe(0)
})

test('what was not in an index when the store was closed is counted when it is opened', () => {
  using messages = openMessages()
  for (let posted = 1; posted < UNLISTED_IN_TOPIC_MAX; posted++) messages.post(-1)
  const reopened = new Unlisted(messages.db)
  expect(reopened.total).toBe(UNLISTED_IN_TOPIC_MAX - 1)

  expect(reopened.admit(new Map([[-1, 1]])).has(-1)).toBe(true)
  expect(messages.waiting()).toBe(0)
})

test('messages that come with many others are listed at once', () => {
  using messages = openMessages()
  messages.post(-1)
  const many = Array.from({ length: UNLISTED_MAX }, (_, topic): [number, number] => [-topic - 1, 1])
  expect(new Unlisted(messages.db).admit(new Map(many))).toEqual(new Set(many.map(([no]) => no)))
  expect(messages.waiting()).toBe(0)
})
