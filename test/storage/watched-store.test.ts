/** The watched store is a store, and tells what may be shown otherwise. */
import { expect, test } from 'vitest'
import type { UserId } from '../../src/core/ids.ts'
import type { Store } from '../../src/storage/store.ts'
import { type ForumChange, watchedStore } from '../../src/storage/watched-store.ts'
import * as ops from '../core/ops.ts'
import { runStoreContract } from './contract.ts'
import { BOB, ForumBuilder, message, topicText } from './forum-builder.ts'
import { memoryHarness } from './harness.ts'

runStoreContract('watched memory', async () => {
  const harness = await memoryHarness()
  let store = watchedStore(harness.store)
  return {
    get store() {
      return store
    },
    async reopen() {
      await harness.reopen()
      store = watchedStore(harness.store)
    },
    [Symbol.asyncDispose]: () => harness[Symbol.asyncDispose](),
  }
})

test('who writes in a topic changes that topic', async () => {
  await using scene = await openScene()
  const { builder, told } = scene
  const ada = builder.user('ada')
  const [tea, bees] = [builder.topic(ada, 'Tea', { text: 'Hot.' }), builder.topic(ada, 'Bees')]
  const post = builder.post(ada, tea, 'Obviously.')
  builder.like(ada, message(post))
  builder.edit(message(post), 'Of course.')
  builder.remove(message(post))
  builder.like(ada, topicText(bees))
  builder.write(BOB, [ops.rename(ada, bees, 'Honey bees', builder.tag())])

  expect(told).toEqual([tea, bees, tea, tea, tea, tea, bees, bees].map((id) => new Set([id])))
})

test('a transaction is told once, when it is over', async () => {
  await using scene = await openScene()
  const { builder, told, store } = scene
  const ada = builder.user('ada')
  const [tea, bees] = [builder.topic(ada, 'Tea'), builder.topic(ada, 'Bees')]
  told.length = 0
  store.transaction(({ forum }) => {
    for (const topic of [bees, tea, bees]) forum.putDigest(topic, forum.getDigest(topic))
    expect(told).toEqual([])
  })

  expect(told).toEqual([new Set([bees, tea])])
})

test('what fails is told too: it may have been seen while it lasted', async () => {
  await using scene = await openScene()
  const { builder, told, store } = scene
  const topic = builder.topic(builder.user('ada'), 'Tea')
  told.length = 0
  const attempt = () =>
    store.transaction(({ forum }) => {
      forum.putDigest(topic, forum.getDigest(topic))
      throw new Error('of the test')
    })

  expect(attempt).toThrow('of the test')
  expect(told).toEqual([new Set([topic])])
})

test('names that others may be told apart by change everything, a new one nothing', async () => {
  await using scene = await openScene()
  const { builder, told, store } = scene
  const ada = builder.user('ada')
  builder.user('bob')
  expect(told).toEqual([])

  const row = store.state.getUser(ada)!
  const put = (id: UserId, name: string) =>
    store.transaction(({ forum }) => forum.putUser({ ...row, id, name }))
  put(ada, 'ada lovelace')
  put(`9@${BOB}` as UserId, 'BOB')
  store.transaction(({ forum }) => forum.removeUser(ada))

  expect(told).toEqual(['everything', 'everything', 'everything'])
})

test('a forum that is built again is told as a whole', async () => {
  await using scene = await openScene()
  const { builder, told, store } = scene
  builder.topic(builder.user('ada'), 'Tea')
  told.length = 0
  store.transaction((transaction) => transaction.clearForum())

  expect(told).toEqual(['everything'])
})

test('who watches no longer is told nothing', async () => {
  await using scene = await openScene()
  const { builder, told } = scene
  scene.close()
  builder.topic(builder.user('ada'), 'Tea')

  expect(told).toEqual([])
})

interface Scene extends AsyncDisposable {
  readonly store: Store
  readonly builder: ForumBuilder
  readonly told: ForumChange[]
  /** Ends the watch. */
  close(): void
}

async function openScene(): Promise<Scene> {
  const harness = await memoryHarness()
  const told: ForumChange[] = []
  const store = watchedStore(harness.store)
  const closing = new AbortController()
  store.watch((change) => told.push(change), closing)
  const builder = new ForumBuilder(() => store)
  return {
    store,
    builder,
    told,
    close: () => closing.abort(),
    [Symbol.asyncDispose]: () => harness[Symbol.asyncDispose](),
  }
}
