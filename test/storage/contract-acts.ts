/** What every store promises of acts, reports and pinned topics. */
import { expect, test } from 'vitest'
import type { ActRow } from '../../src/core/forum-state.ts'
import { contentId, millis, type TopicId, type UserId } from '../../src/core/ids.ts'
import * as ops from '../core/ops.ts'
import type { OpenHarness } from './contract.ts'
import { ANN, BOB, CYD, ForumBuilder, message, topicText } from './forum-builder.ts'
import { ALL, walk } from './observing.ts'

const MOD = contentId<UserId>(1, BOB)
const TOPIC = contentId<TopicId>(3, ANN)

export function actContract(open: OpenHarness): void {
  test('acts come back as they were put, also after reopening, by what they are about and by whom', async () => {
    await using harness = await open()
    const hide = anAct(1, { act: 'hide', labels: ['a'], reason: 'spam "quoted"' })
    const lock = anAct(2, { act: 'lock', user: contentId<UserId>(2, CYD) })
    const claim = anAct(3, { act: 'claim', subject: undefined, about: 'rights' })
    harness.store.transaction(({ forum }) => {
      for (const row of [hide, lock, claim]) forum.putAct(row)
    })

    for (const reopened of [false, true]) {
      if (reopened) await harness.reopen()
      const { state } = harness.store
      expect(state.actsAbout(`topic ${TOPIC}`).toSorted(bySeq)).toEqual([hide, lock])
      expect(state.actsAbout('rights')).toEqual([claim])
      expect(state.actsAbout('user 1@zzzzzzzzzz')).toEqual([])
      expect(state.actsBy(MOD).toSorted(bySeq)).toEqual([hide, claim])
    }
  })

  test('an act that is put again replaces the one before; what came to nothing leaves none', async () => {
    await using harness = await open()
    const other = contentId<TopicId>(4, BOB)
    harness.store.transaction(({ forum }) => forum.putAct(anAct(1)))
    harness.store.transaction(({ forum }) => forum.putAct(anAct(1, { about: `topic ${other}` })))
    const failing = () =>
      harness.store.transaction(({ forum }) => {
        forum.putAct(anAct(2))
        throw new Error('of the test')
      })
    expect(failing).toThrow('of the test')

    const { state, queries } = harness.store
    expect(state.actsAbout(`topic ${TOPIC}`)).toEqual([])
    expect(state.actsAbout(`topic ${other}`)).toHaveLength(1)
    expect(queries.listActs('acts', ALL).items).toHaveLength(1)
  })

  test('acts and reports are listed apart, newest first, page by page; an emptied forum has none', async () => {
    await using harness = await open()
    harness.store.transaction(({ forum }) => {
      for (const seq of [1, 2, 3, 4, 5]) forum.putAct(anAct(seq))
      forum.putAct({ ...anAct(7), position: { author: CYD, seq: 7 }, time: millis(1_003) })
      forum.putAct(anAct(6, { act: 'report', about: `report topic ${TOPIC}` }))
    })

    const { queries } = harness.store
    const seqs = (limit: number) =>
      walk((page) => queries.listActs('acts', page), limit).map(({ position }) => position.seq)
    expect(seqs(100)).toEqual([5, 4, 7, 3, 2, 1])
    expect(seqs(1)).toEqual(seqs(100))
    expect(seqs(2)).toEqual(seqs(100))
    expect(queries.listActs('reports', ALL).items.map(({ position }) => position.seq)).toEqual([6])
    expect(() => queries.listActs('acts', { limit: 1, after: 'x~y~z' })).toThrow(
      'page cursor "x~y~z"',
    )

    harness.store.transaction(({ clearForum }) => clearForum())
    expect(seqs(100)).toEqual([])
    expect(harness.store.state.actsAbout(`topic ${TOPIC}`)).toEqual([])
  })

  test('what is withheld is not unread, whatever withholds it, until it is shown again', async () => {
    await using harness = await open()
    const builder = new ForumBuilder(() => harness.store)
    const [ada, bob, eve] = [builder.user('ada'), builder.user('bob'), builder.user('eve')]
    builder.write(ANN, [ops.claim(ada, builder.tag())])
    const topic = builder.topic(ada, 'tea')
    const one = builder.post(bob, topic, 'one')
    builder.post(eve, topic, 'two')
    builder.post(eve, topic, 'three')
    const unread = (): number => {
      const { queries } = harness.store
      const count = queries.unreadIn(ada, topic)
      const listed = queries.listUnread(ada, ALL).items.map((item) => item.unread)
      expect(listed).toEqual(count === 0 ? [] : [count])
      return count
    }
    expect(unread()).toBe(3)
    builder.write(ANN, [ops.act(ada, 'hide', message(one), { request: builder.tag() })])
    expect(unread()).toBe(2)
    // An act that knows of nothing covers everything.
    const blind = (seq: number, what: Partial<ActRow>): void => {
      const position = { author: CYD, seq: 1_000 + seq }
      const row = anAct(seq, { position, clock: new Map(), user: ada, ...what })
      harness.store.transaction(({ forum }) => forum.putAct(row))
    }
    blind(1, { act: 'ban', subject: { kind: 'user', id: eve }, about: `user ${eve}` })
    expect(unread()).toBe(0)
    builder.write(ANN, [ops.act(ada, 'restore', message(one), { request: builder.tag() })])
    expect(unread()).toBe(1)
    blind(2, { act: 'lock', subject: { kind: 'topic', id: topic }, about: `topic ${topic}` })
    builder.post(bob, topic, 'four')
    await harness.reopen()
    expect(unread()).toBe(0)
  })

  test('pinned topics come before all others in every order, page by page', async () => {
    await using harness = await open()
    const builder = new ForumBuilder(() => harness.store)
    const ada = builder.user('ada')
    builder.write(ANN, [ops.claim(ada, builder.tag())])
    const topics = ['a', 'b', 'c', 'd'].map((title) =>
      builder.topic(ada, title, { labels: title === 'd' ? [] : ['red'] }),
    )
    const [a, b, c, d] = topics as [TopicId, TopicId, TopicId, TopicId]
    for (const topic of [a, c]) {
      builder.write(ANN, [ops.act(ada, 'pin', topicText(topic), { request: builder.tag() })])
    }

    const { queries } = harness.store
    const listed = (sort: 'new' | 'top' | 'active' | 'hot', limit: number, label?: string) =>
      walk((page) => queries.listTopics(sort, label, page), limit).map(({ row }) => row.id)
    for (const sort of ['new', 'top', 'active', 'hot'] as const) {
      for (const limit of [1, 2, 3, 9]) {
        expect(listed(sort, limit)).toEqual([c, a, d, b])
        expect(listed(sort, limit, 'red')).toEqual([c, a, b])
      }
    }
    builder.write(ANN, [ops.act(ada, 'unpin', topicText(c), { request: builder.tag() })])
    expect(listed('new', 9)).toEqual([a, d, c, b])
    await harness.reopen()
    expect(
      harness.store.queries.listTopics('new', undefined, ALL).items.map(({ row }) => row.isPinned),
    ).toEqual([true, false, false, false])
  })
}

function anAct(seq: number, change: Partial<ActRow> = {}): ActRow {
  return {
    position: { author: BOB, seq },
    clock: new Map([[ANN, seq + 1]]),
    time: millis(1_000 + seq),
    user: MOD,
    act: 'hide',
    subject: { kind: 'topic', id: TOPIC },
    labels: [],
    reason: '',
    about: `topic ${TOPIC}`,
    ...change,
  }
}

function bySeq(a: ActRow, b: ActRow): number {
  return a.position.seq - b.position.seq
}
