/** The search index: how it catches up. */
import { expect, test } from 'vitest'
import { INDEX_BEFORE_SEARCH_MAX, INDEX_STEP } from '../../src/core/limits.ts'
import * as ops from '../core/ops.ts'
import { ANN, ForumBuilder } from './forum-builder.ts'
import { sqliteHarness } from './harness.ts'

const PAGE = { limit: 5, after: '' }
const BATCH = 250

test('a search brings the index up to date, or says that it is being built', async () => {
  await using harness = await sqliteHarness()
  const builder = new ForumBuilder(() => harness.store)
  const ada = builder.user('ada')
  const topic = builder.topic(ada, 'Bees')
  const search = () => harness.store.queries.search('hums', PAGE).items.length
  const texts = INDEX_BEFORE_SEARCH_MAX + 2 * INDEX_STEP
  for (let written = 0; written < texts; written += BATCH) {
    const posts = Array.from({ length: BATCH }, () =>
      ops.post(ada, topic, 'hums', { request: builder.tag() }),
    )
    builder.write(ANN, posts)
  }

  expect(search).toThrow(
    expect.objectContaining({
      code: 'unavailable',
      message: expect.stringContaining('the search index is being built'),
    }),
  )
  expect(search()).toBe(PAGE.limit)
})

test('idle work comes in steps, and says that there is more', async () => {
  await using harness = await sqliteHarness()
  const builder = new ForumBuilder(() => harness.store)
  const ada = builder.user('ada')
  const topic = builder.topic(ada, 'Bees')
  for (let written = 0; written < 2 * INDEX_STEP; written += BATCH) {
    const posts = Array.from({ length: BATCH }, () =>
      ops.post(ada, topic, 'hums', { request: builder.tag() }),
    )
    builder.write(ANN, posts)
  }

  let steps = 1
  while (harness.store.idle()) steps++

  // All messages and the topic: one text more than two steps hold.
  expect(steps).toBe(3)
})
