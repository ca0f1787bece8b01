/** The forum through its API, as a plain client sees it: one test for each thing it can do. */
import { afterAll, expect, test } from 'vitest'
import { vectorToMessage } from '../../src/codec/session-token.ts'
import { parley } from '../../src/gen/messages.js'
import { Forum } from '../../src/gen/services.ts'
import { newAccount, newTopic } from '../support/accounts.ts'
import { openMembers } from '../support/in-process.ts'
import { call } from '../support/plain-call.ts'

const forum = await openMembers(1)
afterAll(() => forum[Symbol.asyncDispose]())
const { replica, api } = forum.members[0]!
const at = api.address
const ada = await newAccount(at, 'ada')
const bob = await newAccount(at, 'bob')

async function post(topicId: string, text: string, extra: object = {}) {
  const { response } = await call(at, Forum.postMessage, { topicId, text, ...extra }, ada)
  return response!
}

test('a user is found by id and by name, however it is written', async () => {
  const byId = await call(at, Forum.getUser, { id: ada.id })
  const byName = await call(at, Forum.getUser, { name: 'ADA' })

  expect(byId.response).toMatchObject({ id: ada.id, name: 'ada', shownName: 'ada' })
  expect(byName.response).toEqual(byId.response)
})

test('a topic has what it was made with', async () => {
  const labels = ['lang=en', 'news']
  const request = { title: ' Hello ', text: 'first\r\nsecond', labels, createdAtMs: 1_000 }
  const { response } = await call(at, Forum.createTopic, request, ada)

  expect(response).toMatchObject({
    titles: ['Hello'],
    text: 'first\nsecond',
    labels,
    createdAtMs: 1_000,
    author: { id: ada.id, name: 'ada' },
    messages: 0,
    likes: 0,
    textDeleted: false,
  })
  expect((await call(at, Forum.getTopic, { topicId: response!.id })).response).toEqual(response)
})

test('a title can be given anew', async () => {
  const topicId = await newTopic(at, ada, 'Old')
  const { response } = await call(at, Forum.renameTopic, { topicId, title: 'New' }, ada)

  expect(response?.titles).toEqual(['New'])
})

test('topics are listed by label and in every order', async () => {
  const made = ['x1', 'x2', 'x3'].map((title) =>
    call(at, Forum.createTopic, { title, labels: ['orders'] }, ada),
  )
  const ids = (await Promise.all(made)).map(({ response }) => response!.id)
  await post(ids[1]!, 'activity')
  await call(at, Forum.likeMessage, { topicId: ids[2]!, like: true }, bob)
  const { TOPIC_SORT_NEW, TOPIC_SORT_TOP, TOPIC_SORT_ACTIVE, TOPIC_SORT_HOT } = parley.v1.TopicSort
  const list = async (sort: parley.v1.TopicSort) => {
    const { response } = await call(at, Forum.listTopics, { sort, label: 'orders' })
    return response!.topics.map(({ id }) => id)
  }

  for (const sort of [TOPIC_SORT_NEW, TOPIC_SORT_TOP, TOPIC_SORT_ACTIVE, TOPIC_SORT_HOT]) {
    expect(new Set(await list(sort))).toEqual(new Set(ids))
  }
  expect((await list(TOPIC_SORT_TOP))[0]).toBe(ids[2])
  expect((await list(TOPIC_SORT_ACTIVE))[0]).toBe(ids[1])
})

test('messages are read flat and as a tree, page by page', async () => {
  const topicId = await newTopic(at, ada, 'Tree')
  const one = await post(topicId, 'one')
  const two = await post(topicId, 'two')
  const below = await post(topicId, 'below one', { parentId: one.id })
  const read = async (tree: boolean) => {
    const ids: (string | undefined | null)[] = []
    let after = ''
    do {
      const page = await call(at, Forum.getMessages, { topicId, tree, limit: 1, after })
      ids.push(...page.response!.messages.map(({ id, depth }) => `${id} ${depth}`))
      after = page.response!.next
    } while (after !== '')
    return ids
  }

  expect(await read(false)).toEqual([`${one.id} 0`, `${two.id} 0`, `${below.id} 0`])
  expect(await read(true)).toEqual([`${one.id} 0`, `${below.id} 1`, `${two.id} 0`])
  const parent = await call(at, Forum.getMessage, { messageId: one.id })
  expect(parent.response?.message).toMatchObject({ replies: 1, parentId: '' })
})

test('a like counts once, and can be taken back', async () => {
  const topicId = await newTopic(at, ada, 'Likes')
  const { id: messageId } = await post(topicId, 'likeable')
  const like = async (wanted: boolean, who = bob) =>
    (await call(at, Forum.likeMessage, { messageId, like: wanted }, who)).response

  expect(await like(true)).toMatchObject({ likes: 1, liked: true })
  expect(await like(true)).toMatchObject({ likes: 1, liked: true })
  expect(await like(true, ada)).toMatchObject({ likes: 2, liked: true })
  expect(await like(false)).toMatchObject({ likes: 1, liked: false })
  expect(await like(false)).toMatchObject({ likes: 1, liked: false })
})

test('an edited text has a history', async () => {
  const topicId = await newTopic(at, ada, 'Edits')
  const { id: messageId } = await post(topicId, 'the first')
  const edited = await call(at, Forum.editMessage, { messageId, text: 'the second' }, ada)
  const got = await call(at, Forum.getMessage, { messageId, withHistory: true })

  expect(edited.response).toMatchObject({ text: 'the second', edits: 1 })
  expect(got.response?.message).toMatchObject({ text: 'the second', edits: 1 })
  expect(got.response?.history.map(({ text }) => text)).toEqual(['the first', 'the second'])
  expect(got.response?.history[0]?.author?.id).toBe(ada.id)
})

test('the text of a topic is edited and deleted like a message', async () => {
  const made = await call(at, Forum.createTopic, { title: 'T', text: 'body' }, ada)
  const topicId = made.response!.id
  await call(at, Forum.editMessage, { topicId, text: 'body two' }, ada)
  const edited = await call(at, Forum.getMessage, { topicId, withHistory: true })
  await call(at, Forum.deleteMessage, { topicId }, ada)
  const deleted = await call(at, Forum.getTopic, { topicId })

  expect(edited.response?.topic?.text).toBe('body two')
  expect(edited.response?.history).toHaveLength(2)
  expect(deleted.response).toMatchObject({ text: '', textDeleted: true, titles: ['T'] })
})

test('a deleted message keeps its place and loses its text', async () => {
  const topicId = await newTopic(at, ada, 'Deletes')
  const { id: messageId } = await post(topicId, 'regrettable')
  const reply = await post(topicId, 'reply', { parentId: messageId })
  expect((await call(at, Forum.deleteMessage, { messageId }, ada)).code).toBe('OK')
  const got = await call(at, Forum.getMessage, { messageId, withHistory: true })
  const found = await call(at, Forum.search, { words: 'regrettable' })

  expect(got.response?.message).toMatchObject({ text: '', deleted: true, replies: 1 })
  expect(got.response?.history).toEqual([])
  expect((await call(at, Forum.getMessage, { messageId: reply.id })).response?.message?.text).toBe(
    'reply',
  )
  expect(found.response?.found).toEqual([])
})

test('words are found in messages and topics, with the place', async () => {
  const made = await call(at, Forum.createTopic, { title: 'Quokkas', text: 'quokka facts' }, ada)
  await post(made.response!.id, 'a quokka smiles')
  const { response } = await call(at, Forum.search, { words: 'quokka' })

  expect(response?.found.length).toBe(2)
  const message = response?.found.find((place) => place.message)
  expect(message?.message?.text).toBe('a quokka smiles')
  expect(message?.topic?.titles).toEqual(['Quokkas'])
  expect(message?.snippet).toContain('«quokka»')
})

test('unread is what others wrote and the user has not marked', async () => {
  const cyd = await newAccount(at, 'cyd')
  const topicId = await newTopic(at, ada, 'Unread')
  await post(topicId, 'one')
  const upTo = vectorToMessage(replica.version())
  await post(topicId, 'two')
  const unreadOf = async () => {
    const { response } = await call(at, Forum.listUnread, { limit: 500 }, cyd)
    return response!.topics.find(({ topic }) => topic?.id === topicId)?.unread
  }

  expect(await unreadOf()).toBe(2)
  expect((await call(at, Forum.markRead, { topicId, upTo }, cyd)).code).toBe('OK')
  expect(await unreadOf()).toBe(1)
  await call(at, Forum.markRead, { topicId }, cyd)
  expect(await unreadOf()).toBeUndefined()
  expect((await call(at, Forum.listUnread, {})).code).toBe('UNAUTHENTICATED')
})

test('an inbox has what answers or mentions its user, and a page of a user what they wrote', async () => {
  const dot = await newAccount(at, 'dot')
  const topicId = await newTopic(at, dot, 'Dots')
  await post(topicId, 'an answer')
  await post(await newTopic(at, ada, 'Elsewhere'), 'what says @dot to this?')
  const inbox = async () => (await call(at, Forum.listInbox, {}, dot)).response!.concerns

  expect(
    (await inbox()).map(({ message, mentions, unread }) => [message?.text, mentions, unread]),
  ).toEqual([
    ['what says @dot to this?', true, true],
    ['an answer', false, true],
  ])
  await call(at, Forum.markRead, { topicId }, dot)
  expect((await inbox()).map(({ unread }) => unread)).toEqual([true, false])
  const { response } = await call(at, Forum.listWritten, { userId: dot.id })
  expect(response?.written?.map(({ topic }) => topic?.titles)).toEqual([['Dots']])
  expect((await call(at, Forum.listInbox, {})).code).toBe('UNAUTHENTICATED')
  expect((await call(at, Forum.listWritten, { userId: '77' })).code).toBe('NOT_FOUND')
})

test('a mark that leaves nothing more or less unread is no entry', async () => {
  const cyd = await newAccount(at, 'dan')
  const topicId = await newTopic(at, ada, 'Quiet')
  await post(topicId, 'one')
  await call(at, Forum.markRead, { topicId }, cyd)
  await newTopic(at, ada, 'Elsewhere')
  const before = vectorToMessage(replica.version())

  expect((await call(at, Forum.markRead, { topicId }, cyd)).code).toBe('OK')
  expect((await call(at, Forum.markRead, { topicId }, ada)).code).toBe('OK')
  expect(vectorToMessage(replica.version())).toEqual(before)
  await post(topicId, 'two')
  await call(at, Forum.markRead, { topicId }, cyd)
  expect(vectorToMessage(replica.version())).not.toEqual(before)
})

test('nobody can have read what is not there yet', async () => {
  const topicId = await newTopic(at, ada, 'Future')
  const upTo = { components: [{ replica: replica.id, count: 1_000_000 }] }
  const ended = await call(at, Forum.markRead, { topicId, upTo }, ada)

  expect(ended.code).toBe('UNAVAILABLE')
  expect(ended.details).toContain(`of 1000000 entries of ${replica.id}`)
})
