/** What clients of the classic interface take for granted, rpc by rpc. */
import { describe, expect, test } from 'vitest'
import { newAccount } from '../../support/accounts.ts'
import { until } from '../../support/until.ts'
import type { Board } from './board.ts'
import { MODES, openBoards, openDiscussion } from './modes.ts'

describe.each(MODES)('$mode', ({ mode, open }) => {
  async function openOne() {
    const { boards, members } = await openBoards(open, 1)
    return { board: boards[0] as Board, address: members[0]?.address ?? '' }
  }

  test('users, topics and messages are made, and found again', async () => {
    const { board } = await openOne()
    const ada = await board.call('CreateUser', { name: 'ada' })
    const bob = await board.call('CreateUser', { name: 'bob' })
    const topic = await board.call('CreateTopic', { name: 'Tea' })
    const other = await board.call('CreateTopic', { name: 'Coffee' })
    const request = { topicId: topic.id, userId: bob.id, text: 'hello' }
    const before = Math.floor(Date.now() / 1_000)
    const message = await board.call('PostMessage', request)

    expect([ada.name, bob.name, topic.name]).toEqual(['ada', 'bob', 'Tea'])
    expect(message).toMatchObject({ ...request, likes: 0 })
    expect(message.createdAt?.seconds).toBeGreaterThanOrEqual(before)
    expect(await board.call('GetUser', { userId: bob.id })).toEqual(bob)
    expect(await board.call('ListTopics')).toEqual({ topics: [topic, other] })
    const { messages } = await board.call('GetMessages', { topicId: topic.id })
    expect(messages).toEqual([message])
    expect(new Set([ada.id, bob.id]).size).toBe(2)
  })

  test.runIf(mode === 'chain')('ids are dense from 1, of messages over all topics', async () => {
    const { board } = await openOne()
    const { ada, topic, ids } = await openDiscussion(board, 2)
    const other = await board.call('CreateTopic', { name: 'Other' })
    const request = { topicId: other.id, userId: ada.id, text: 'elsewhere' }

    expect([ada.id, topic.id, ids, other.id]).toEqual([1, 1, [1, 2], 2])
    expect((await board.call('PostMessage', request)).id).toBe(3)
  })

  test('a taken user name makes another user of that name', async () => {
    const { board, address } = await openOne()
    const account = await newAccount(address, 'ada')
    const first = await board.call('CreateUser', { name: 'ada' })
    const second = await board.call('CreateUser', { name: 'ada' })

    expect([first.name, second.name]).toEqual(['ada', 'ada'])
    expect(second.id).not.toBe(first.id)
    expect((await board.call('GetUser', { userId: second.id })).name).toBe('ada')
    expect(account.id).not.toBe('')
  })

  test('messages are given from one on, and no more than asked for', async () => {
    const { board } = await openOne()
    const { topic, ids } = await openDiscussion(board, 5)
    const get = async (fromMessageId: number, limit: number) => {
      const request = { topicId: topic.id, fromMessageId, limit }
      return (await board.call('GetMessages', request)).messages.map(({ id }) => id)
    }
    const [, , third = 0, , last = 0] = ids

    expect(await get(0, 0)).toEqual(ids)
    expect(await get(0, -1)).toEqual(ids)
    expect(await get(0, 2)).toEqual(ids.slice(0, 2))
    expect(await get(third, 0)).toEqual(ids.slice(2))
    expect(await get(third, 2)).toEqual(ids.slice(2, 4))
    expect(await get(last, 10)).toEqual([last])
    expect(await get(last + 1, 10)).toEqual([])
    expect(await get(last + 1_000, 0)).toEqual([])
  })

  test('a client that asks for the next number gets what came behind it', async () => {
    const { board } = await openOne()
    const { ada, topic, ids } = await openDiscussion(board, 2)
    const next = (ids[1] ?? 0) + 1
    const asked = { topicId: topic.id, fromMessageId: next, limit: 0 }
    expect(await board.call('GetMessages', asked)).toEqual({ messages: [] })
    const request = { topicId: topic.id, userId: ada.id, text: 'news' }
    const news = await board.call('PostMessage', request)

    expect(await board.call('GetMessages', asked)).toEqual({ messages: [news] })
  })

  test('a number of another topic begins a list where that message stands', async () => {
    const { board } = await openOne()
    const { ada, topic, ids } = await openDiscussion(board, 2)
    const other = await board.call('CreateTopic', { name: 'Other' })
    const elsewhere = { topicId: other.id, userId: ada.id, text: 'elsewhere' }
    const { id: fromMessageId } = await board.call('PostMessage', elsewhere)
    const here = { topicId: topic.id, userId: ada.id, text: 'here' }
    const late = await board.call('PostMessage', here)
    const asked = { topicId: topic.id, fromMessageId }

    expect((await board.call('GetMessages', asked)).messages).toEqual([late])
    expect(ids).not.toContain(late.id)
  })

  test('more pages than one are read', async () => {
    const { board } = await openOne()
    const { ada, topic } = await openDiscussion(board)
    const texts = Array.from({ length: 620 }, (_, index) => `message ${index}`)
    for (let start = 0; start < texts.length; start += 62) {
      const some = texts.slice(start, start + 62)
      for (const text of some) {
        await board.call('PostMessage', { topicId: topic.id, userId: ada.id, text })
      }
    }
    const { messages } = await board.call('GetMessages', { topicId: topic.id })

    expect(messages.map(({ text }) => text)).toEqual(texts)
  })

  test('what does not fit into one answer is an error that says so, and pages do fit', async () => {
    const { board } = await openOne()
    const { ada, topic } = await openDiscussion(board)
    const text = 'x'.repeat(60_000)
    for (let number = 0; number < 55; number++) {
      await board.call('PostMessage', { topicId: topic.id, userId: ada.id, text })
    }
    const { code, details } = await board.try('GetMessages', { topicId: topic.id })
    const { messages } = await board.call('GetMessages', { topicId: topic.id, limit: 50 })
    const rest = { topicId: topic.id, fromMessageId: (messages.at(-1)?.id ?? 0) + 1 }

    expect(code).toBe('INVALID_ARGUMENT')
    expect(details).toMatch(/^limit: so many do not fit into one answer, expected at most 5\d$/)
    expect(messages).toHaveLength(50)
    expect((await board.call('GetMessages', rest)).messages).toHaveLength(5)
  })

  test.each([false, true])(
    'authors change and delete their messages, with topic_id 0: %s',
    async (isZero) => {
      const { board } = await openOne()
      const { ada, topic, ids } = await openDiscussion(board, 2)
      const [messageId = 0, kept = 0] = ids
      const topicId = isZero ? 0 : topic.id
      const fields = { topicId, userId: ada.id, messageId }
      const updated = await board.call('UpdateMessage', { ...fields, text: 'changed' })
      const liked = await board.call('LikeMessage', fields)
      expect(updated).toMatchObject({ id: messageId, topicId: topic.id, text: 'changed' })
      expect(liked).toMatchObject({ id: messageId, text: 'changed', likes: 1 })
      expect(await board.call('DeleteMessage', fields)).toEqual({})

      const { messages } = await board.call('GetMessages', { topicId: topic.id })
      expect(messages.map(({ id }) => id)).toEqual([kept])
    },
  )

  test('a second like is no other like, and authors may like what they wrote', async () => {
    const { board } = await openOne()
    const { ada, topic, ids } = await openDiscussion(board, 1)
    const bob = await board.call('CreateUser', { name: 'bob' })
    const like = { topicId: topic.id, messageId: ids[0] }

    expect((await board.call('LikeMessage', { ...like, userId: ada.id })).likes).toBe(1)
    expect((await board.call('LikeMessage', { ...like, userId: ada.id })).likes).toBe(1)
    expect((await board.call('LikeMessage', { ...like, userId: bob.id })).likes).toBe(2)
  })

  test('others may not change or delete a message', async () => {
    const { board } = await openOne()
    const { topic, ids } = await openDiscussion(board, 1)
    const bob = await board.call('CreateUser', { name: 'bob' })
    const fields = { topicId: topic.id, userId: bob.id, messageId: ids[0] }

    for (const topicId of [topic.id, 0]) {
      const update = await board.try('UpdateMessage', { ...fields, topicId, text: 'mine' })
      const remove = await board.try('DeleteMessage', { ...fields, topicId })
      expect([update.code, remove.code]).toEqual(['PERMISSION_DENIED', 'PERMISSION_DENIED'])
    }
    const { messages } = await board.call('GetMessages', { topicId: topic.id })
    expect(messages[0]?.text).toBe('message 1')
  })

  test('what does not exist is not found, by every rpc', async () => {
    const { board } = await openOne()
    const { ada, topic, ids } = await openDiscussion(board, 1)
    const other = await board.call('CreateTopic', { name: 'Other' })
    const real = { topicId: topic.id, userId: ada.id, messageId: ids[0], text: 'text' }
    const codes = new Set<string>()
    for (const unknown of [ada.id + 77, 77, 0, -1, 2 ** 60]) {
      const tries = await Promise.all([
        board.try('PostMessage', { ...real, topicId: unknown }),
        board.try('PostMessage', { ...real, userId: unknown }),
        board.try('UpdateMessage', { ...real, messageId: unknown }),
        board.try('UpdateMessage', { ...real, userId: unknown }),
        board.try('DeleteMessage', { ...real, messageId: unknown }),
        board.try('DeleteMessage', { ...real, userId: unknown }),
        board.try('LikeMessage', { ...real, messageId: unknown }),
        board.try('LikeMessage', { ...real, userId: unknown }),
        board.try('GetMessages', { topicId: unknown }),
        board.try('GetUser', { userId: unknown }),
        board.try('ListSubscriptions', { userId: unknown }),
        board.try('GetSubscriptionNode', { userId: unknown, topicId: [topic.id] }),
        board.try('GetSubscriptionNode', { userId: ada.id, topicId: [unknown] }),
      ])
      for (const { code } of tries) codes.add(code)
    }
    const elsewhere = await board.try('LikeMessage', { ...real, topicId: other.id })

    expect([...codes]).toEqual(['NOT_FOUND'])
    expect(elsewhere.code).toBe('NOT_FOUND')
  })

  test('to these clients a deleted message does not exist', async () => {
    const { board } = await openOne()
    const { ada, topic, ids } = await openDiscussion(board, 1)
    const fields = { topicId: topic.id, userId: ada.id, messageId: ids[0] }
    await board.call('DeleteMessage', fields)

    for (const topicId of [topic.id, 0]) {
      const tries = await Promise.all([
        board.try('UpdateMessage', { ...fields, topicId, text: 'again' }),
        board.try('LikeMessage', { ...fields, topicId }),
        board.try('DeleteMessage', { ...fields, topicId }),
      ])
      expect(tries.map(({ code }) => code)).toEqual(['NOT_FOUND', 'NOT_FOUND', 'NOT_FOUND'])
    }
  })

  test('names and texts that are empty or too long are invalid, and so is no topic', async () => {
    const { board } = await openOne()
    const { ada, topic } = await openDiscussion(board)
    const post = { topicId: topic.id, userId: ada.id }
    const tries = await Promise.all([
      board.try('CreateUser', { name: '' }),
      board.try('CreateUser', { name: 'x'.repeat(65) }),
      board.try('CreateTopic', { name: ' ' }),
      board.try('PostMessage', { ...post, text: '' }),
      board.try('PostMessage', { ...post, text: 'x'.repeat(65_537) }),
      board.try('GetSubscriptionNode', { userId: ada.id, topicId: [] }),
    ])

    expect(tries.map(({ code }) => code)).toEqual(Array(6).fill('INVALID_ARGUMENT'))
  })

  test('a client that knows one address, any, writes and reads what all do', async () => {
    const { boards } = await openBoards(open, 3)
    const [first, second, third] = boards as [Board, Board, Board]
    const ada = await first.call('CreateUser', { name: 'ada' })
    const topic = await second.call('CreateTopic', { name: 'Tea' })
    await until(async () => (await third.try('GetUser', { userId: ada.id })).code === 'OK')
    await until(async () => (await third.try('GetMessages', { topicId: topic.id })).code === 'OK')
    const request = { topicId: topic.id, userId: ada.id, text: 'from the third' }
    const message = await third.call('PostMessage', request)
    const seen = (await third.call('GetMessages', { topicId: topic.id })).messages

    expect(seen).toEqual([message])
    for (const board of [first, second]) {
      const read = async () => (await board.call('GetMessages', { topicId: topic.id })).messages
      await until(async () => (await read()).length === 1)
      expect((await read()).map(({ id, text }) => [id, text])).toEqual([[message.id, message.text]])
      const liked = await board.call('LikeMessage', { messageId: message.id, userId: ada.id })
      expect(liked.likes).toBe(1)
    }
  })
})
