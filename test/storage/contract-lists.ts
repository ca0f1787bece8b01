/** What every store promises of lists and other reads for the API. */
import { expect, test } from 'vitest'
import type { MessageId, TopicId, UserId } from '../../src/core/ids.ts'
import type { MessageSort, Page, PageRequest } from '../../src/core/query.ts'
import type { Store } from '../../src/storage/store.ts'
import * as ops from '../core/ops.ts'
import type { OpenHarness } from './contract.ts'
import { ANN, BOB, CYD, ForumBuilder, message, topicText } from './forum-builder.ts'
import { ALL, pagedLists, walk } from './observing.ts'

const SORTS: readonly MessageSort[] = ['old', 'new', 'top']

export function listContract(open: OpenHarness): void {
  messages(open)
  whileWriting(open)
  topics(open)
  others(open)
}

function messages(open: OpenHarness): void {
  test('a tree goes depth first, siblings in the order of the sort; flat lists ignore it', async () => {
    await using harness = await open()
    const { builder, ada, topic } = begin(harness)
    const one = builder.post(ada, topic, 'one')
    const two = builder.post(ada, topic, 'two')
    const oneA = builder.post(ada, topic, 'one.a', { parent: one })
    const oneB = builder.post(ada, topic, 'one.b', { parent: one, author: BOB })
    builder.post(ada, topic, 'one.a.x', { parent: oneA })
    builder.post(ada, topic, 'two.a', { parent: two })
    builder.post(ada, topic, 'three')
    builder.like(ada, message(two))
    builder.like(ada, message(oneB))
    builder.like(builder.user('bob'), message(oneB))

    const { queries } = harness.store
    const texts = (sort: MessageSort, tree: boolean) =>
      queries.listMessages(topic, { sort, tree }, ALL).items.map(({ text }) => text)
    const flat = ['one', 'two', 'one.a', 'one.b', 'one.a.x', 'two.a', 'three']
    expect(texts('old', false)).toEqual(flat)
    expect(texts('new', false)).toEqual(flat.toReversed())
    expect(texts('top', false)).toEqual([
      'one.b',
      'two',
      'one',
      'one.a',
      'one.a.x',
      'two.a',
      'three',
    ])
    expect(texts('old', true)).toEqual([
      'one',
      'one.a',
      'one.a.x',
      'one.b',
      'two',
      'two.a',
      'three',
    ])
    expect(texts('new', true)).toEqual([
      'three',
      'two',
      'two.a',
      'one',
      'one.b',
      'one.a',
      'one.a.x',
    ])
    expect(texts('top', true)).toEqual([
      'two',
      'two.a',
      'one',
      'one.b',
      'one.a',
      'one.a.x',
      'three',
    ])
    const tree = queries.listMessages(topic, { sort: 'old', tree: true }, ALL).items
    expect(tree.map(({ depth }) => depth)).toEqual([0, 1, 2, 1, 0, 1, 0])
    expect(tree.map(({ replies }) => replies)).toEqual([2, 1, 0, 0, 1, 0, 0])
    expect(queries.getMessage(one)).toMatchObject({ text: 'one', replies: 2, depth: 0 })
  })

  test('as many siblings as there may be stand on one page', async () => {
    await using harness = await open()
    const { builder, ada, topic } = begin(harness)
    const one = builder.post(ada, topic, 'one')
    for (let number = 0; number < 25; number++) {
      const root = builder.post(ada, topic, `root ${number}`)
      builder.post(ada, topic, `answer ${number}`, { parent: one })
      if (number % 4 === 0) builder.post(ada, topic, `below ${number}`, { parent: root })
      if (number % 5 === 0) builder.like(ada, message(root))
    }

    for (const sort of SORTS) {
      const list = (page: PageRequest) =>
        harness.store.queries.listMessages(topic, { sort, tree: true }, page)
      const whole = list(ALL).items.map(({ text }) => text)
      expect(new Set(whole).size).toBe(1 + 25 + 25 + 7)
      expect(walk(list, 10).map(({ text }) => text)).toEqual(whole)
    }
  })

  test('of messages at one time the one at the smaller position is the older', async () => {
    await using harness = await open()
    const { builder, ada, topic } = begin(harness)
    // Written in another order than that of their positions.
    for (const author of [CYD, ANN, BOB]) {
      for (const number of [1, 2]) {
        builder.post(ada, topic, `${author[0]}${number}`, { author, time: 5_000_000 })
      }
    }

    const texts = (sort: MessageSort) =>
      walk((page) => harness.store.queries.listMessages(topic, { sort, tree: false }, page), 2).map(
        ({ text }) => text,
      )
    expect(texts('old')).toEqual(['a1', 'a2', 'b1', 'b2', 'c1', 'c2'])
    expect(texts('new')).toEqual(['c2', 'c1', 'b2', 'b1', 'a2', 'a1'])
    expect(texts('top')).toEqual(['a1', 'a2', 'b1', 'b2', 'c1', 'c2'])
  })

  test('a deleted message keeps its place and its answers, without its text', async () => {
    await using harness = await open()
    const { builder, ada, topic } = begin(harness)
    const gone = builder.post(ada, topic, 'gone')
    builder.post(ada, topic, 'answer', { parent: gone })
    builder.remove(message(gone))

    const { items } = harness.store.queries.listMessages(topic, { sort: 'old', tree: true }, ALL)

    expect(items.map(({ text, depth, replies }) => [text, depth, replies])).toEqual([
      ['', 0, 1],
      ['answer', 1, 0],
    ])
    expect(harness.store.queries.getMessage(gone)?.row.deleted).toBe(true)
  })

  test('an edited text is the one that is read, everywhere', async () => {
    await using harness = await open()
    const { builder, ada, topic } = begin(harness)
    const about = builder.topic(ada, 'Wasps', { text: 'about wasps' })
    const id = builder.post(ada, topic, 'the hive hums')
    builder.edit(message(id), 'the hive sings', BOB)
    builder.edit(topicText(about), 'about all wasps')

    const { queries } = harness.store
    expect(queries.getMessage(id)?.text).toBe('the hive sings')
    expect(queries.listMessages(topic, { sort: 'old', tree: true }, ALL).items[0]?.text).toBe(
      'the hive sings',
    )
    expect(queries.getTopic(about)?.text).toBe('about all wasps')
    expect(queries.listTopics('new', undefined, ALL).items[0]?.text).toBe('about all wasps')
  })

  test('a chain of answers as deep as it may be is paged like any other tree', async () => {
    await using harness = await open()
    const { builder, ada, topic } = begin(harness)
    const depth = 300
    let parent: MessageId | undefined
    for (let level = 0; level < depth; level++) {
      const id = builder.post(ada, topic, `level ${level}`, parent === undefined ? {} : { parent })
      if (level % 3 === 0) builder.like(ada, message(id))
      parent = id
    }

    for (const sort of SORTS) {
      const found = walk(
        (page) => harness.store.queries.listMessages(topic, { sort, tree: true }, page),
        7,
      )
      expect(found.map((item) => item.depth)).toEqual(Array.from({ length: depth }, (_, at) => at))
    }
  })

  test('a cursor that no page ended with is refused by its name', async () => {
    await using harness = await open()
    const { builder, ada, topic } = begin(harness)
    const other = builder.topic(ada, 'Wasps')
    const elsewhere = builder.post(ada, other, 'elsewhere')
    builder.post(ada, topic, 'here')

    const bad = ['x', '~', '1~2~3~4~5~6', 'NaN~1@aaaaaaaaaa', `${'9'.repeat(2_000)}`, '1@', '0~0@a']
    for (const [name, list] of pagedLists(harness.store)) {
      for (const after of bad) {
        expect(() => list({ limit: 5, after }), `${name} ${after.slice(0, 20)}`).toThrow('cursor')
      }
    }
    const { queries } = harness.store
    const tree = (after: string) =>
      queries.listMessages(topic, { sort: 'old', tree: true }, { limit: 5, after })
    expect(() => tree(elsewhere)).toThrow('cursor')
    expect(() => tree('77@aaaaaaaaaa')).toThrow('cursor')
    expect(() => queries.search('x', { limit: 5, after: 'nonsense' })).toThrow('cursor')
  })
}

function whileWriting(open: OpenHarness): void {
  for (const tree of [false, true]) {
    test(`what is there all the time is seen once while others write: ${tree ? 'tree' : 'flat'}`, async () => {
      await using harness = await open()
      const { builder, ada, topic } = begin(harness)
      const users = [1, 2, 3].map((number) => builder.user(`u${number}`))
      const ids: MessageId[] = []
      for (let number = 0; number < 20; number++) {
        const parent = number % 3 === 0 ? undefined : ids[Math.floor(number / 2)]
        const time = 2_000_000 + (number % 5) * 1_000
        ids.push(builder.post(ada, topic, `m${number}`, parent ? { parent, time } : { time }))
        for (const user of users.slice(0, number % 4)) builder.like(user, message(ids.at(-1)!))
      }
      for (const sort of SORTS) {
        const list = (page: PageRequest) =>
          harness.store.queries.listMessages(topic, { sort, tree }, page)
        const seen = walkWriting(list, 3, (turn) => {
          const time = [1_500_000, 2_002_500, 9_000_000][turn % 3]!
          const parent = turn % 2 === 0 ? undefined : ids[turn]
          builder.post(ada, topic, 'new', parent ? { parent, time } : { time })
        })
        const counts = ids.map((id) => seen.filter(({ row }) => row.id === id).length)
        expect(counts, sort).toEqual(ids.map(() => 1))
      }
    })
  }

  test('what is there all the time is seen once while others write: topics', async () => {
    await using harness = await open()
    const { builder, ada } = begin(harness)
    const ids = Array.from({ length: 12 }, (_, number) => {
      const id = builder.topic(ada, `t${number}`)
      if (number % 3 === 0) builder.like(ada, topicText(id))
      return id
    })
    for (const sort of ['new', 'top', 'active', 'hot'] as const) {
      const list = (page: PageRequest) => harness.store.queries.listTopics(sort, undefined, page)
      const seen = walkWriting(list, 2, (turn) => {
        builder.topic(ada, 'new', turn % 2 === 0 ? { time: 1_500_000 } : {})
      })
      const counts = ids.map((id) => seen.filter(({ row }) => row.id === id).length)
      expect(counts, sort).toEqual(ids.map(() => 1))
    }
  })

  test('likes that change between two pages make no other message disappear or come twice', async () => {
    await using harness = await open()
    const { builder, ada, topic } = begin(harness)
    const users = [1, 2, 3, 4].map((number) => builder.user(`u${number}`))
    for (const tree of [false, true]) {
      const ids = Array.from({ length: 8 }, (_, number) => {
        const id = builder.post(ada, topic, `m${number}`)
        for (const user of users.slice(0, (number % 4) + 1)) builder.like(user, message(id))
        return id
      })
      const list = (page: PageRequest) =>
        harness.store.queries.listMessages(topic, { sort: 'top', tree }, page)
      const first = list({ limit: 3, after: '' })
      const last = first.items.at(-1)!.row.id
      for (const user of users) builder.like(user, message(last))
      const rest = walk((page) => list({ ...page, after: page.after || first.next }), 3)
      const others = ids.filter((id) => id !== last)
      const seen = [...first.items, ...rest].map(({ row }) => row.id)
      expect(others.map((id) => seen.filter((found) => found === id).length)).toEqual(
        others.map(() => 1),
      )
      for (const id of ids) builder.remove(message(id))
    }
  })
}

function topics(open: OpenHarness): void {
  test('topics come by time, likes, last activity and hotness, and by label', async () => {
    await using harness = await open()
    const { builder, ada } = begin(harness)
    const bob = builder.user('bob')
    const hour = 3_600_000
    const old = builder.topic(ada, 'old', { time: 10 * hour, labels: ['red'] })
    const liked = builder.topic(ada, 'liked', { time: 11 * hour, labels: ['red', 'blue'] })
    const young = builder.topic(ada, 'young', { time: 40 * hour })
    const users = Array.from({ length: 12 }, (_, number) => builder.user(`u${number}`))
    for (const user of users) builder.like(user, topicText(liked))
    builder.like(bob, topicText(old))
    builder.post(bob, old, 'a late answer', { time: 90 * hour })

    const { queries } = harness.store
    const titles = (sort: 'new' | 'top' | 'active' | 'hot', label?: string) =>
      queries
        .listTopics(sort, label, ALL)
        .items.map(({ row }) => row.titles[0]?.title)
        .filter((title) => title !== 'Bees')
    expect(titles('new')).toEqual(['young', 'liked', 'old'])
    expect(titles('top')).toEqual(['liked', 'old', 'young'])
    expect(titles('active')).toEqual(['old', 'young', 'liked'])
    // Twelve likes are worth as much as thirteen hours and a half: not yet the 29 between them.
    expect(titles('hot')).toEqual(['young', 'liked', 'old'])
    expect(titles('top', 'red')).toEqual(['liked', 'old'])
    expect(titles('new', 'blue')).toEqual(['liked'])
    expect(titles('new', 'none')).toEqual([])
    expect(young).toBeDefined()
  })

  test('the digests of all topics are listed once each', async () => {
    await using harness = await open()
    const { builder, ada } = begin(harness)
    for (const author of [CYD, ANN, BOB]) {
      for (let number = 0; number < 3; number++) {
        builder.topic(ada, `t${number} of ${author}`, { author })
      }
    }
    const { queries, state } = harness.store
    for (const limit of [1, 2, 100]) {
      const listed = walk((page) => queries.listTopicDigests(page), limit)
      expect(listed).toHaveLength(10)
      for (const { topic, title, digest } of listed) {
        expect(title).toBe(queries.getTopic(topic)?.row.titles[0]?.title)
        expect(digest).toEqual(state.getDigest(topic))
      }
      expect(new Set(listed.map(({ topic }) => topic)).size).toBe(10)
    }
  })
}

function others(open: OpenHarness): void {
  test('unread is what others wrote and a mark does not count, the most recent topic first', async () => {
    await using harness = await open()
    const { builder, ada, topic } = begin(harness)
    const bob = builder.user('bob')
    const quiet = builder.topic(ada, 'quiet')
    builder.post(bob, quiet, 'by bob himself')
    builder.post(ada, topic, 'one')
    const gone = builder.post(ada, topic, 'two', { author: BOB })
    const unread = (user: UserId) =>
      harness.store.queries.listUnread(user, ALL).items.map((item) => {
        const { id } = item.topic.row
        expect(harness.store.queries.unreadIn(user, id)).toBe(item.unread)
        return [id, item.unread]
      })
    const { queries } = harness.store
    expect(queries.unreadIn(bob, quiet)).toBe(0)
    expect(queries.unreadIn(bob, '9@aaaaaaaaaa' as TopicId)).toBe(0)

    expect(unread(bob)).toEqual([[topic, 2]])
    expect(unread(ada)).toEqual([[quiet, 1]])
    expect(harness.store.queries.listUnread('9@aaaaaaaaaa' as UserId, ALL).items).toHaveLength(2)

    builder.write(ANN, [ops.mark(bob, topic, harness.store.log.version())])
    expect(unread(bob)).toEqual([])
    expect(queries.unreadIn(bob, topic)).toBe(0)
    // What comes late from a replica that was away is unread, however old it is.
    builder.post(ada, topic, 'written long ago', { author: CYD, time: 1_000_500 })
    expect(unread(bob)).toEqual([[topic, 1]])
    const three = builder.post(ada, topic, 'three')
    expect(unread(bob)).toEqual([[topic, 2]])

    builder.write(ANN, [ops.mark(bob, topic, new Map([[CYD, 1]]))])
    expect(unread(bob)).toEqual([[topic, 1]])
    builder.remove(message(gone))
    expect(unread(bob)).toEqual([[topic, 1]])
    builder.remove(message(three))
    expect(unread(bob)).toEqual([])
  })

  test('a mark may count more than there is', async () => {
    await using harness = await open()
    const { builder, ada, topic } = begin(harness)
    const bob = builder.user('bob')
    builder.post(ada, topic, 'one')

    builder.write(ANN, [ops.mark(bob, topic, new Map([[ANN, Number.MAX_SAFE_INTEGER]]))])

    expect(harness.store.queries.listUnread(bob, ALL).items).toEqual([])
  })

  test('history tells every revision, the original first, and nothing once it is deleted', async () => {
    await using harness = await open()
    const { builder, ada, topic } = begin(harness)
    const about = builder.topic(ada, 'Wasps', { text: 'about wasps' })
    const id = builder.post(ada, topic, 'one')
    builder.edit(message(id), 'one two', BOB)
    builder.edit(message(id), 'one two three')
    builder.edit(topicText(about), 'about all wasps')
    const { queries } = harness.store
    const texts = (target: Parameters<typeof queries.history>[0]) =>
      queries.history(target).map(({ text, user }) => [text, user])

    expect(texts(message(id))).toEqual([
      ['one', ada],
      ['one two', ada],
      ['one two three', ada],
    ])
    expect(texts(topicText(about))).toHaveLength(2)
    expect(queries.history(message(id)).map(({ time }) => time)).toEqual(
      queries
        .history(message(id))
        .map(({ time }) => time)
        .toSorted((a, b) => a - b),
    )
    expect(texts(topicText(topic))).toEqual([])
    builder.remove(message(id))
    expect(texts(message(id))).toEqual([])
    expect(texts(message('77@aaaaaaaaaa' as MessageId))).toEqual([])
  })

  test('a shortened id means every id that it fits', async () => {
    await using harness = await open()
    const { builder, ada, topic } = begin(harness)
    for (const author of [ANN, ANN, BOB]) builder.post(ada, topic, 'x', { author })
    harness.store.transaction(({ forum }) => {
      forum.putAlias('message', `1@${BOB}` as MessageId, `2@${ANN}` as MessageId)
    })
    const { queries } = harness.store

    expect(queries.resolve('message', '1')).toEqual([`1@${ANN}`, `2@${ANN}`])
    expect(queries.resolve('message', '1@')).toEqual([`1@${ANN}`, `2@${ANN}`])
    expect(queries.resolve('message', '1@b')).toEqual([`2@${ANN}`])
    expect(queries.resolve('message', `2@${ANN}`)).toEqual([`2@${ANN}`])
    expect(queries.resolve('topic', '1@aaa')).toEqual([topic])
    for (const none of [
      '3',
      '2@b',
      '1@x',
      '0',
      '01',
      '',
      '@',
      'x',
      '1@a@',
      '1@!',
      '99999999999999',
    ]) {
      expect(queries.resolve('message', none), none).toEqual([])
    }
  })

  test('totals count users, topics, messages and entries', async () => {
    await using harness = await open()
    const { builder, ada, topic } = begin(harness)
    const id = builder.post(ada, topic, 'x')
    builder.like(ada, message(id))
    await harness.reopen()

    expect(harness.store.queries.totals()).toEqual({ users: 1, topics: 1, messages: 1, entries: 4 })
  })
}

function begin(harness: { readonly store: Store }): {
  builder: ForumBuilder
  ada: UserId
  topic: TopicId
} {
  const builder = new ForumBuilder(() => harness.store)
  const ada = builder.user('ada')
  return { builder, ada, topic: builder.topic(ada, 'Bees') }
}

/** All pages of a list while something is written between each two. */
function walkWriting<Item>(
  list: (page: PageRequest) => Page<Item>,
  limit: number,
  write: (turn: number) => void,
): Item[] {
  let turn = 0
  return walk((page) => {
    const found = list(page)
    write(turn++)
    return turn > 200 ? { ...found, next: '' } : found
  }, limit)
}
