/** Request ids of the classic interface: retries, reuse, and what else comes in that field. */
import { describe, expect, test } from 'vitest'
import { until } from '../../support/until.ts'
import type { Board } from './board.ts'
import { MODES, openBoards, openDiscussion } from './modes.ts'

describe.each(MODES)('$mode', ({ open }) => {
  async function openOne(): Promise<Board> {
    const { boards } = await openBoards(open, 1)
    return boards[0] as Board
  }

  test('a retry gets the first answer, and nothing is done twice', async () => {
    const board = await openOne()
    const user = { name: 'ada', requestId: 'u-1' }
    const topic = { name: 'Tea', requestId: 't-1' }
    const ada = await board.call('CreateUser', user)
    const tea = await board.call('CreateTopic', topic)
    const post = { topicId: tea.id, userId: ada.id, text: 'hello', requestId: 'p-1' }
    const message = await board.call('PostMessage', post)

    expect(await board.call('CreateUser', user)).toEqual(ada)
    expect(await board.call('CreateTopic', topic)).toEqual(tea)
    expect(await board.call('PostMessage', post)).toEqual(message)
    expect((await board.call('ListTopics')).topics).toHaveLength(1)
    expect((await board.call('GetMessages', { topicId: tea.id })).messages).toHaveLength(1)
  })

  test('a retried change is done once, also when something came in between', async () => {
    const board = await openOne()
    const { ada, ids } = await openDiscussion(board, 1)
    const fields = { userId: ada.id, messageId: ids[0] }
    const update = { ...fields, text: 'one', requestId: 'e-1' }
    await board.call('UpdateMessage', update)
    await board.call('UpdateMessage', { ...fields, text: 'two', requestId: 'e-2' })
    const like = { ...fields, requestId: 'l-1' }
    await board.call('LikeMessage', like)

    expect((await board.call('UpdateMessage', update)).text).toBe('two')
    expect((await board.call('LikeMessage', like)).likes).toBe(1)
    const remove = { ...fields, requestId: 'd-1' }
    await board.call('DeleteMessage', remove)
    expect(await board.call('DeleteMessage', remove)).toEqual({})
  })

  test('a retry at another replica gets the same answer', async () => {
    const { boards } = await openBoards(open, 2)
    const [here, there] = boards as [Board, Board]
    const { ada, topic } = await openDiscussion(here)
    const known = async () => (await there.try('GetMessages', { topicId: topic.id })).code === 'OK'
    await until(known)
    const post = { topicId: topic.id, userId: ada.id, text: 'hello', requestId: 'p-1' }
    const [one, two] = await Promise.all([
      here.call('PostMessage', post),
      there.call('PostMessage', post),
    ])
    const messages = async (board: Board) =>
      (await board.call('GetMessages', { topicId: topic.id })).messages
    await until(async () => {
      const seen = [await messages(here), await messages(there)]
      return seen.every((list) => list.length === 1) && seen[0]?.[0]?.id === seen[1]?.[0]?.id
    })
    // Both ids lead to the message that stays.
    const stays = (await messages(here))[0]?.id
    for (const { id } of [one, two]) {
      const like = { messageId: id, userId: ada.id }
      expect((await here.call('LikeMessage', like)).id).toBe(stays)
      expect((await there.call('LikeMessage', like)).likes).toBe(1)
    }
  })

  test('the same id with other content is an error, and nothing is done', async () => {
    const board = await openOne()
    const { ada, topic, ids } = await openDiscussion(board, 2)
    const [first, second] = ids
    const bob = await board.call('CreateUser', { name: 'bob' })
    const requestId = 'one and the same'
    const fields = { topicId: topic.id, userId: ada.id, messageId: first, requestId }
    await board.call('CreateUser', { name: 'cyd', requestId })
    await board.call('CreateTopic', { name: 'Coffee', requestId })
    await board.call('PostMessage', { ...fields, text: 'posted' })
    await board.call('UpdateMessage', { ...fields, text: 'updated' })
    await board.call('LikeMessage', fields)
    await board.call('DeleteMessage', { ...fields, messageId: second })
    const codes = [
      await board.try('CreateUser', { name: 'dee', requestId }),
      await board.try('CreateTopic', { name: 'Milk', requestId }),
      await board.try('PostMessage', { ...fields, text: 'other' }),
      await board.try('PostMessage', { ...fields, text: 'posted', userId: bob.id }),
      await board.try('UpdateMessage', { ...fields, text: 'other' }),
      await board.try('LikeMessage', { ...fields, userId: bob.id }),
      await board.try('DeleteMessage', fields),
    ].map(({ code }) => code)

    expect(codes).toEqual(Array(7).fill('ALREADY_EXISTS'))
    expect((await board.call('ListTopics')).topics).toHaveLength(2)
    const { messages } = await board.call('GetMessages', { topicId: topic.id })
    expect(messages.map(({ text }) => text)).toEqual(['updated', 'posted'])
  })

  test('a password in the field counts for one rpc, so it may come with every other', async () => {
    const board = await openOne()
    const requestId = 'hunter2'
    const ada = await board.call('CreateUser', { name: 'ada', requestId })
    const topic = await board.call('CreateTopic', { name: 'Tea', requestId })
    const post = { topicId: topic.id, userId: ada.id, text: 'hello', requestId }
    const { id: messageId } = await board.call('PostMessage', post)
    const fields = { topicId: topic.id, userId: ada.id, messageId, requestId }

    expect((await board.call('UpdateMessage', { ...fields, text: 'bye' })).text).toBe('bye')
    expect((await board.call('LikeMessage', fields)).likes).toBe(1)
    expect(await board.call('DeleteMessage', fields)).toEqual({})
  })

  test('a number in the field is no request id: every call is a new one', async () => {
    const board = await openOne()
    const { ada, topic } = await openDiscussion(board)
    const number = 7
    const post = { topicId: topic.id, userId: ada.id, text: 'same', number }
    const made = [
      await board.callForeign('CreateUser', { name: 'bob', number }),
      await board.callForeign('CreateUser', { name: 'bob', number }),
      await board.callForeign('CreateTopic', { name: 'Tea', number }),
      await board.callForeign('CreateTopic', { name: 'Tea', number }),
      await board.callForeign('PostMessage', post),
      await board.callForeign('PostMessage', post),
    ]

    expect(made.map(({ code }) => code)).toEqual(Array(6).fill('OK'))
    const ids = made.map(({ response }) => response?.id)
    expect([ids[0] === ids[1], ids[2] === ids[3], ids[4] === ids[5]]).toEqual([false, false, false])
    const { messages } = await board.call('GetMessages', { topicId: topic.id })
    expect(messages.map(({ text }) => text)).toEqual(['same', 'same'])
  })

  test('without an id, the same twice is done twice', async () => {
    const board = await openOne()
    const { ada, topic } = await openDiscussion(board)
    const post = { topicId: topic.id, userId: ada.id, text: 'same' }
    const one = await board.call('PostMessage', post)
    const two = await board.call('PostMessage', post)

    expect(one.id).not.toBe(two.id)
  })
})
