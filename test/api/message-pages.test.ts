/** Pages that are kept: nobody can tell them from pages that are made anew. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { MessagePages, type MessagesAsked } from '../../src/api/message-pages.ts'
import { applyEntry } from '../../src/core/apply.ts'
import { type Entry, entriesOf } from '../../src/core/entry.ts'
import { millis, type ReplicaId, type TopicId, type UserId } from '../../src/core/ids.ts'
import type { Op } from '../../src/core/op.ts'
import type { PageRequest } from '../../src/core/query.ts'
import { EMPTY } from '../../src/core/vector.ts'
import { parley } from '../../src/gen/messages.js'
import type { Store, Transaction } from '../../src/storage/store.ts'
import { watchedStore } from '../../src/storage/watched-store.ts'
import { histories } from '../core/history.ts'
import * as ops from '../core/ops.ts'
import { BOB, CYD, ForumBuilder, message } from '../storage/forum-builder.ts'
import { memoryHarness, sqliteHarness, type StoreHarness } from '../storage/harness.ts'
import { type Sealed, sealedBatches, travelling } from '../storage/sealing.ts'
import { changed } from '../support/changed.ts'

/** `RUNS=2000 npx vitest run test/api/message-pages` looks further. */
const RUNS = Number(process.env.RUNS ?? 12)
const PAGE: PageRequest = { limit: 50, after: '' }

const plans = fc.record({
  entries: fc.oneof(histories({ forgedRetries: true }, 50), histories({ moderated: true }, 50)),
  sizes: fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 4 }),
  mishaps: fc.array(fc.constantFrom('none', 'none', 'none', 'throw', 'cut'), { minLength: 1 }),
})

test.each([
  ['memory', memoryHarness, RUNS],
  ['SQLite', sqliteHarness, Math.ceil(RUNS / 4)],
])(
  'a kept page is what would be made anew, after any writes, with %s',
  async (_, open, numRuns) => {
    await fc.assert(
      fc.asyncProperty(plans, async ({ entries, sizes, mishaps }) => {
        await using scene = await openScene(open)
        const batches = sealedBatches(entries.map(travelling), sizes)
        const cut = new Set<ReplicaId>()
        for (const [turn, sealed] of batches.entries()) {
          const mishap = mishaps[turn % mishaps.length]
          if (mishap === 'throw') failToWrite(scene.store, sealed)
          if (mishap === 'cut' && cut.size === 0) {
            cut.add(sealed.batch.author)
            cutOff(scene.store, sealed.batch.author, Math.max(1, sealed.batch.firstSeq - 3))
          }
          // What such an author writes later has no place in the log any more.
          if (!cut.has(sealed.batch.author)) scene.store.transaction((one) => writeIn(one, sealed))
          expectAsMadeAnew(scene)
        }
      }),
      { numRuns },
    )
  },
)

test('a page is made once, until its topic changes', async () => {
  await using scene = await openScene(memoryHarness)
  const { builder, pages, lists } = scene
  const ada = builder.user('ada')
  const [tea, bees] = [builder.topic(ada, 'Tea'), builder.topic(ada, 'Bees')]
  builder.post(ada, tea, 'Obviously.')
  const read = (topic: TopicId) => pages.read(asked(topic), undefined)
  for (const topic of [tea, bees, tea, bees]) read(topic)
  expect(lists()).toBe(2)

  builder.post(ada, tea, 'Hot.')
  for (const topic of [tea, bees, tea, bees]) read(topic)

  expect(lists()).toBe(3)
})

test('what a reader likes is told to nobody else', async () => {
  await using scene = await openScene(memoryHarness)
  const { builder, pages, lists } = scene
  const [ada, bob, cyd] = [builder.user('ada'), builder.user('bob'), builder.user('cyd')]
  const topic = builder.topic(ada, 'Tea')
  const posts = ['one', 'two', 'three', 'four'].map((text) => builder.post(ada, topic, text))
  builder.like(bob, message(posts[1]!))
  builder.like(bob, message(posts[2]!))
  builder.like(cyd, message(posts[2]!))
  const liked = (reader: UserId | undefined) =>
    decoded(pages.read(asked(topic), reader)).messages.map((one) => one.liked)

  expect(liked(bob)).toEqual([false, true, true, false])
  expect(liked(cyd)).toEqual([false, false, true, false])
  expect(liked(ada)).toEqual([false, false, false, false])
  expect(liked(undefined)).toEqual([false, false, false, false])
  expect(lists()).toBe(1)
})

test('the text of a deleted message is not kept', async () => {
  await using scene = await openScene(memoryHarness)
  const { builder, pages } = scene
  const ada = builder.user('ada')
  const topic = builder.topic(ada, 'Tea')
  const post = builder.post(ada, topic, 'a secret')
  expect(pages.read(asked(topic), ada).includes('a secret')).toBe(true)

  builder.remove(message(post))

  expect(pages.size).toBe(0)
  expect(pages.read(asked(topic), ada).includes('a secret')).toBe(false)
})

test('who gets a namesake is shown by another name on pages of any topic', async () => {
  await using scene = await openScene(memoryHarness)
  const { builder, pages } = scene
  const bob = builder.user('ada', BOB)
  const topic = builder.topic(bob, 'Tea')
  builder.post(bob, topic, 'Obviously.')
  const shown = () => decoded(pages.read(asked(topic), undefined)).messages[0]?.author?.shownName
  expect(shown()).toBe('ada')

  // Made before, and heard of only now.
  writeConcurrent(scene.store, CYD, ops.createUser('ada', { request: ops.tag('of cyd') }))
  expect(shown()).toBe('ada·bbb')
})

test('what is cut out of the forum is not kept', async () => {
  await using scene = await openScene(memoryHarness)
  const { builder, pages, store } = scene
  const ada = builder.user('ada')
  const topic = builder.topic(ada, 'Tea', { author: BOB })
  builder.post(ada, topic, 'gone', { author: BOB })
  pages.read(asked(topic), undefined)

  cutOff(store, BOB, 1)

  expect(pages.size).toBe(0)
})

test('new users and what is read change no page', async () => {
  await using scene = await openScene(memoryHarness)
  const { builder, pages, lists, store } = scene
  const ada = builder.user('ada')
  const topic = builder.topic(ada, 'Tea')
  const read = () => pages.read(asked(topic), undefined)
  read()
  builder.user('bob')
  builder.write(BOB, [ops.mark(ada, topic, store.log.version(), builder.tag())])
  read()

  expect(lists()).toBe(1)
})

test('no more is kept than may be, and what does not fit is made anew', async () => {
  const bytes = 4_000
  await using scene = await openScene(memoryHarness, bytes)
  const { builder, pages } = scene
  const ada = builder.user('ada')
  const topic = builder.topic(ada, 'Tea')
  for (const text of ['a', 'b', 'c', 'd']) builder.post(ada, topic, text.repeat(500))
  for (let limit = 1; limit <= 9; limit++) {
    const page = pages.read(asked(topic, { limit, after: '' }), undefined)
    expect(decoded(page).messages).toHaveLength(Math.min(limit, 4))
    expect(pages.size).toBeLessThanOrEqual(bytes)
  }
  expect(pages.size).toBeGreaterThan(0)

  builder.post(ada, topic, 'e'.repeat(bytes))
  expect(decoded(pages.read(asked(topic), undefined)).messages).toHaveLength(5)
  expect(pages.size).toBe(0)
})

test('nothing is kept once nobody tells of changes', async () => {
  await using scene = await openScene(memoryHarness)
  const { builder, pages } = scene
  const ada = builder.user('ada')
  const topic = builder.topic(ada, 'Tea')
  pages.read(asked(topic), undefined)
  scene.close()
  expect(pages.size).toBe(0)
  pages.read(asked(topic), undefined)
  builder.post(ada, topic, 'late')

  expect(decoded(pages.read(asked(topic), undefined)).messages).toHaveLength(1)
})

interface Scene extends AsyncDisposable {
  readonly store: Store
  readonly builder: ForumBuilder
  readonly pages: MessagePages
  /** How many lists of messages were asked of the store. */
  lists(): number
  /** From now on nobody tells of changes. */
  close(): void
}

async function openScene(open: () => Promise<StoreHarness>, bytes?: number): Promise<Scene> {
  const harness = await open()
  let lists = 0
  const store = watchedStore(harness.store)
  const queries = changed(store.queries, {
    listMessages(...args) {
      lists++
      return store.queries.listMessages(...args)
    },
  })
  const closing = new AbortController()
  const { signal } = closing
  const replica = { queries, state: store.state, watch: store.watch }
  const pages = new MessagePages(replica, bytes === undefined ? { signal } : { signal, bytes })
  return {
    store,
    pages,
    builder: new ForumBuilder(() => store),
    lists: () => lists,
    close: () => closing.abort(),
    [Symbol.asyncDispose]: () => harness[Symbol.asyncDispose](),
  }
}

/** Reads every page of every topic, as everybody. */
function expectAsMadeAnew({ store, pages }: Scene): void {
  const anew = { queries: store.queries, state: store.state, watch: () => {} }
  const { signal } = new AbortController()
  const { items } = store.queries.listTopics('new', undefined, PAGE)
  const users = ['ada', 'bob', 'eve'].flatMap((name) => store.queries.usersNamed(name))
  for (const { row } of items) {
    for (const one of pagesOf(store, row.id)) {
      for (const reader of [undefined, ...users.map(({ id }) => id)]) {
        const kept = decoded(pages.read(one, reader))
        expect(kept).toEqual(decoded(new MessagePages(anew, { signal }).read(one, reader)))
      }
    }
  }
}

function* pagesOf(store: Store, topic: TopicId): Iterable<MessagesAsked> {
  for (const sort of ['old', 'new', 'top'] as const) {
    for (const tree of [false, true]) {
      let after = ''
      do {
        const page = { limit: 3, after }
        yield { topic, sort, tree, page }
        after = store.queries.listMessages(topic, { sort, tree }, page).next
      } while (after !== '')
    }
  }
}

function asked(topic: TopicId, page = PAGE): MessagesAsked {
  return { topic, sort: 'old', tree: false, page }
}

function decoded(page: Buffer) {
  return parley.v1.GetMessagesResponse.decode(page)
}

function writeIn(transaction: Transaction, { batch, clock, entries }: Sealed): void {
  transaction.append(batch, clock)
  for (const entry of entries) applyEntry(transaction.forum, entry, ops.sha256)
}

/** As its author's first entry, long ago, by somebody who had seen nothing. */
function writeConcurrent(store: Store, author: ReplicaId, op: Op): void {
  const entry: Entry = { author, seq: 1, time: millis(1), clock: EMPTY, op }
  for (const sealed of sealedBatches([entry])) store.transaction((one) => writeIn(one, sealed))
}

function failToWrite(store: Store, sealed: Sealed): void {
  const attempt = () =>
    store.transaction((transaction) => {
      writeIn(transaction, sealed)
      throw new Error('of the test')
    })
  expect(attempt).toThrow('of the test')
}

/** What a replica does with an author who told two stories: its end goes, the rest is rebuilt. */
function cutOff(store: Store, author: ReplicaId, seq: number): void {
  store.transaction((transaction) => {
    transaction.removeFrom(author, seq)
    transaction.clearForum()
    for (const { batch, clock } of store.log.read(1, EMPTY, Number.MAX_SAFE_INTEGER).batches) {
      for (const entry of entriesOf(batch, clock)) {
        applyEntry(transaction.forum, entry, ops.sha256)
      }
    }
  })
}
