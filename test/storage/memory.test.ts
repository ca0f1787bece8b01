import { expect, test } from 'vitest'
import type { ForumId } from '../../src/core/ids.ts'
import { openMemoryStore } from '../../src/storage/memory-store.ts'
import { runStoreContract } from './contract.ts'
import { ForumBuilder } from './forum-builder.ts'
import { memoryHarness } from './harness.ts'
import { observe } from './observing.ts'
import { FORUM } from './sealing.ts'

runStoreContract('memory', memoryHarness)

test('a crash is to open another store on the image; the old one can write no more', () => {
  const crashed = openMemoryStore({ forumId: FORUM })
  const builder = new ForumBuilder(() => crashed)
  builder.user('ada')

  const opened = openMemoryStore({ forumId: FORUM, image: crashed.image() })

  expect(opened.queries.totals().users).toBe(1)
  expect(() => builder.user('bob')).toThrow('the store is closed')
  expect(opened.queries.totals().users).toBe(1)
})

test('a copy of an image is a backup: what comes later is in one of them only', () => {
  const store = openMemoryStore({ forumId: FORUM })
  const builder = new ForumBuilder(() => store)
  const ada = builder.user('ada')
  const topic = builder.topic(ada, 'Bees')
  const before = observe(store)
  const backup = store.image().copy()

  builder.post(ada, topic, 'the hive hums')

  expect(store.queries.totals().messages).toBe(1)
  expect(observe(openMemoryStore({ forumId: FORUM, image: backup }))).toEqual(before)
})

test('an image of another forum is refused', () => {
  const image = openMemoryStore({ forumId: FORUM }).image()
  const other = 'zzzzzzzzzzzzzzzz' as ForumId

  expect(() => openMemoryStore({ forumId: other, image })).toThrow(
    `the image is of forum ${FORUM}: expected forum ${other}`,
  )
})
