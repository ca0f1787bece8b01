/** Streams of the classic interface: grants, order, beginning, what is told and to whom. */
import { describe, expect, test } from 'vitest'
import { Forum } from '../../../src/gen/services.ts'
import { newAccount } from '../../support/accounts.ts'
import type { Member } from '../../support/in-process.ts'
import { call } from '../../support/plain-call.ts'
import { until } from '../../support/until.ts'
import { type Board, type EventStream, type MessageEvent, openEvents } from './board.ts'
import { MODES, openBoards, openDiscussion } from './modes.ts'

describe.each(MODES)('$mode', ({ open }) => {
  async function openOne() {
    const { boards, members } = await openBoards(open, 1)
    return { board: boards[0] as Board, address: members[0]?.address ?? '' }
  }

  function told(events: readonly MessageEvent[]): string[] {
    return events.map(({ op, message }) => `${op} ${message?.text} ${message?.likes}`)
  }

  function isGrowing(events: readonly MessageEvent[]): boolean {
    return events.every(({ sequenceNumber }, index) => {
      return index === 0 || sequenceNumber > (events[index - 1]?.sequenceNumber ?? 0)
    })
  }

  test('what becomes of messages is told in order, live and afterwards', async () => {
    const { board } = await openOne()
    const { ada, topic } = await openDiscussion(board)
    const asked = { userId: ada.id, topicId: [topic.id] }
    using live = await board.subscribe(asked)
    const fields = { topicId: topic.id, userId: ada.id }
    const { id: messageId } = await board.call('PostMessage', { ...fields, text: 'one' })
    const seen = await live.take(1)
    const message = { ...fields, messageId }
    await board.call('UpdateMessage', { ...message, text: 'two' })
    seen.push(...(await live.take(1)))
    await board.call('LikeMessage', message)
    await board.call('LikeMessage', message)
    await board.call('UpdateMessage', { ...message, text: 'three' })
    seen.push(...(await live.take(2)))
    using later = await board.subscribe(asked)
    const again = await later.take(4)
    await board.call('DeleteMessage', message)
    seen.push(...(await live.take(1)))

    const all = ['OP_POST one 0', 'OP_UPDATE two 0', 'OP_LIKE two 1', 'OP_UPDATE three 1']
    expect(told(seen).slice(0, 4)).toEqual(all)
    expect(isGrowing(seen)).toBe(true)
    expect(seen[4]).toMatchObject({ op: 'OP_DELETE', message: { id: messageId, text: '' } })
    expect(seen.every(({ message: told, eventAt }) => told?.id === messageId && eventAt)).toBe(true)
    expect(again.map(({ op, sequenceNumber }) => [op, sequenceNumber])).toEqual(
      seen.slice(0, 4).map(({ op, sequenceNumber }) => [op, sequenceNumber]),
    )
    expect(again.map(({ op, message: told }) => [op, told?.text])).toEqual([
      ['OP_POST', 'one'],
      ['OP_UPDATE', 'two'],
      ['OP_LIKE', 'three'],
      ['OP_UPDATE', 'three'],
    ])
  })

  test('of a deleted message it is told that it was there, and that it is deleted', async () => {
    const { board } = await openOne()
    const { ada, topic, ids } = await openDiscussion(board, 1)
    const fields = { topicId: topic.id, userId: ada.id, messageId: ids[0] }
    await board.call('DeleteMessage', fields)
    using stream = await board.subscribe({ userId: ada.id, topicId: [topic.id] })

    expect(told(await stream.take(2))).toEqual(['OP_POST  0', 'OP_DELETE  0'])
  })

  test('topics, and likes that are taken back, are not told of', async () => {
    const { board, address } = await openOne()
    const { ada } = await openDiscussion(board)
    const account = await newAccount(address, 'bob')
    const made = await call(address, Forum.createTopic, { title: 'Bees', text: 'hum' }, account)
    const topicId = made.response?.id ?? ''
    const topic = (await board.call('ListTopics')).topics.find(({ name }) => name === 'Bees')
    using stream = await board.subscribe({ userId: ada.id, topicId: [topic?.id ?? 0] })
    const post = { topicId: topic?.id, userId: ada.id, text: 'first' }
    await board.call('PostMessage', post)
    const messages = await call(address, Forum.getMessages, { topicId })
    const messageId = messages.response?.messages[0]?.id ?? ''
    await call(address, Forum.renameTopic, { topicId, title: 'Wasps' }, account)
    await call(address, Forum.likeMessage, { topicId, like: true }, account)
    await call(address, Forum.editMessage, { topicId, text: 'buzz' }, account)
    await call(address, Forum.likeMessage, { messageId, like: true }, account)
    await call(address, Forum.likeMessage, { messageId, like: false }, account)
    await board.call('PostMessage', { ...post, text: 'last' })

    const events = await stream.take(3)
    expect(events.map(({ op }) => op)).toEqual(['OP_POST', 'OP_LIKE', 'OP_POST'])
    expect(isGrowing(events)).toBe(true)
  })

  test('only topics of the grant are told of, and messages of others are not', async () => {
    const { board } = await openOne()
    const { ada, topic } = await openDiscussion(board, 1)
    const other = await board.call('CreateTopic', { name: 'Other' })
    const third = await board.call('CreateTopic', { name: 'Third' })
    using stream = await board.subscribe({ userId: ada.id, topicId: [topic.id, third.id] })
    for (const { id } of [other, third, other, topic]) {
      await board.call('PostMessage', { topicId: id, userId: ada.id, text: `in ${id}` })
    }
    const events = await stream.take(3)

    expect(events.map(({ message }) => message?.topicId)).toEqual([topic.id, third.id, topic.id])
  })

  test('a token holds once, for its user and its topics', async () => {
    const { board, address } = await openOne()
    const { ada, topic } = await openDiscussion(board, 1)
    const bob = await board.call('CreateUser', { name: 'bob' })
    const other = await board.call('CreateTopic', { name: 'Other' })
    const asked = { userId: ada.id, topicId: [topic.id] }
    const grant = async () => (await board.call('GetSubscriptionNode', asked)).subscribeToken
    const refusal = async (request: object) => {
      using stream = openEvents(address, request)
      expect(await stream.next()).toBeUndefined()
      return await stream.ended
    }
    const subscribeToken = await grant()
    expect(subscribeToken.length).toBeGreaterThanOrEqual(8)
    using stream = openEvents(address, { ...asked, subscribeToken })
    await stream.take(1)

    const refusals = [
      await refusal({ ...asked, subscribeToken }),
      await refusal({ ...asked, userId: bob.id, subscribeToken: await grant() }),
      await refusal({ ...asked, topicId: [topic.id, other.id], subscribeToken: await grant() }),
      await refusal({ ...asked, topicId: [other.id], subscribeToken: await grant() }),
      await refusal({ ...asked, subscribeToken: '' }),
      await refusal({ ...asked, subscribeToken: 'a-token-of-mine' }),
      await refusal({ ...asked, subscribeToken: 'a-token.of-mine' }),
    ]
    expect(refusals).toEqual(Array(refusals.length).fill('UNAUTHENTICATED'))
    expect(await refusal({ ...asked, topicId: [], subscribeToken })).toBe('INVALID_ARGUMENT')
  })

  test('a stream begins with the message that is named, one number further or at the end', async () => {
    const { boards, members } = await openBoards(open, 1)
    const [board, member] = [boards[0] as Board, members[0] as Member]
    const { ada, topic, ids } = await openDiscussion(board, 4)
    const asked = { userId: ada.id, topicId: [topic.id] }
    const [first = 0, second = 0, , fourth = 0] = ids
    await board.call('LikeMessage', { messageId: first, userId: ada.id })
    using all = await board.subscribe(asked, 0)
    using some = await board.subscribe(asked, second)
    using next = await board.subscribe(asked, fourth + 1)
    using beyond = await board.subscribe(asked, fourth + 1_000)
    await until(() => member.replica.status().load.subscriptions === 4)
    const news = { topicId: topic.id, userId: ada.id, text: 'news' }
    const posted = ['OP_POST', (await board.call('PostMessage', news)).id]
    const read = async (stream: EventStream, count: number) =>
      (await stream.take(count)).map(({ op, message }) => [op, message?.id])
    const posts = ids.map((id) => ['OP_POST', id])
    const like = ['OP_LIKE', first]

    expect(await read(all, 6)).toEqual([...posts, like, posted])
    expect(await read(some, 5)).toEqual([...posts.slice(1), like, posted])
    expect(await read(next, 2)).toEqual([like, posted])
    expect(await read(beyond, 1)).toEqual([posted])
  })

  test('nothing is missed or told twice while others post', async () => {
    const { board } = await openOne()
    const { ada, topic, ids } = await openDiscussion(board, 20)
    const post = { topicId: topic.id, userId: ada.id }
    const posting = Promise.all(
      Array.from({ length: 5 }, async (_, writer) => {
        const made: number[] = []
        for (let number = 0; number < 20; number++) {
          const text = `${writer} ${number}`
          made.push((await board.call('PostMessage', { ...post, text })).id)
        }
        return made
      }),
    )
    const streams = await Promise.all(
      [0, ids[0] ?? 0, ids[10] ?? 0, ids[19] ?? 0].map((from) =>
        board.subscribe({ userId: ada.id, topicId: [topic.id] }, from),
      ),
    )
    const made = (await posting).flat()
    const last = await board.call('PostMessage', { ...post, text: 'last' })
    const expected = [ids, ids, ids.slice(10), ids.slice(19)]
    for (const [index, stream] of streams.entries()) {
      using _open = stream
      const seen: number[] = []
      while (seen.at(-1) !== last.id) seen.push((await stream.take(1))[0]?.message?.id ?? 0)
      const old = expected[index] ?? []
      expect(seen.slice(0, old.length)).toEqual(old)
      expect(new Set(seen).size).toBe(seen.length)
      expect(new Set(seen)).toEqual(new Set([...old, ...made, last.id]))
    }
  })

  test('ten grants in a row spread over the replicas', async () => {
    const { boards, members } = await openBoards(open, 3)
    const board = boards[0] as Board
    const { ada, topic } = await openDiscussion(board)
    const asked = { userId: ada.id, topicId: [topic.id] }
    const nodes: string[] = []
    const tokens: string[] = []
    for (let count = 0; count < 10; count++) {
      const { node, subscribeToken } = await board.call('GetSubscriptionNode', asked)
      nodes.push(node.address)
      tokens.push(subscribeToken)
    }
    const counts = members
      .map(({ address }) => nodes.filter((node) => node === address).length)
      .filter((count) => count > 0)

    expect(new Set(tokens).size).toBe(10)
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(10)
    expect(counts.length).toBeGreaterThanOrEqual(2)
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1)
  })

  test('a grant is good at its replica at once, for what was made a moment ago', async () => {
    const { boards } = await openBoards(open, 3)
    const board = boards[0] as Board
    for (let round = 0; round < 6; round++) {
      const user = await board.call('CreateUser', { name: `user ${round}` })
      const topic = await board.call('CreateTopic', { name: `topic ${round}` })
      const post = { topicId: topic.id, userId: user.id, text: `hello ${round}` }
      const { id } = await board.call('PostMessage', post)
      using stream = await board.subscribe({ userId: user.id, topicId: [topic.id] }, id)

      expect((await stream.take(1))[0]?.message).toMatchObject({ ...post, id })
    }
  })

  test('20 messages reach 200 subscribers, each once and in order', async () => {
    const { boards } = await openBoards(open, 3)
    const board = boards[0] as Board
    const { ada, topic } = await openDiscussion(board)
    const asked = { userId: ada.id, topicId: [topic.id] }
    const streams = await Promise.all(Array.from({ length: 200 }, () => board.subscribe(asked)))
    const ids: number[] = []
    for (let number = 0; number < 20; number++) {
      const post = { topicId: topic.id, userId: ada.id, text: `message ${number}` }
      ids.push((await board.call('PostMessage', post)).id)
    }
    const seen = await Promise.all(
      streams.map(async (stream) => (await stream.take(20)).map(({ message }) => message?.id)),
    )
    for (const stream of streams) stream[Symbol.dispose]()

    expect(seen).toEqual(Array(200).fill(ids))
  })

  test('a client learns to what its user is subscribed', async () => {
    const { board } = await openOne()
    const { ada, topic } = await openDiscussion(board, 1)
    const bob = await board.call('CreateUser', { name: 'bob' })
    const other = await board.call('CreateTopic', { name: 'Other' })
    const topicsOf = async (userId: number) =>
      (await board.call('ListSubscriptions', { userId })).topicId
    expect(await topicsOf(ada.id)).toEqual([])
    using first = await board.subscribe({ userId: ada.id, topicId: [topic.id] })
    expect(await topicsOf(ada.id)).toEqual([topic.id])
    await first.take(1)
    using second = await board.subscribe({ userId: ada.id, topicId: [topic.id, other.id] })
    await second.take(1)

    expect(await topicsOf(ada.id)).toEqual([topic.id, other.id])
    expect(await topicsOf(bob.id)).toEqual([])
    second[Symbol.dispose]()
    await until(async () => (await topicsOf(ada.id)).length === 1)
    first[Symbol.dispose]()
    await until(async () => (await topicsOf(ada.id)).length === 0)
  })

  test('who is told to go elsewhere goes on there without a gap', async () => {
    const { boards } = await openBoards(open, 2)
    const [here, there] = boards as [Board, Board]
    const { ada, topic, ids } = await openDiscussion(here, 4)
    await until(async () => {
      const read = await there.try('GetMessages', { topicId: topic.id })
      return read.response?.messages.length === 4
    })
    using stream = await there.subscribe({ userId: ada.id, topicId: [topic.id] }, ids[2])

    expect((await stream.take(2)).map(({ message }) => message?.id)).toEqual(ids.slice(2))
  })
})
