/** Who may write, and what nobody learns. */
import { afterAll, expect, test } from 'vitest'
import { Forum } from '../../src/gen/services.ts'
import { newAccount, newTopic } from '../support/accounts.ts'
import { openMembers } from '../support/in-process.ts'
import { call } from '../support/plain-call.ts'

const forum = await openMembers(2)
afterAll(() => forum[Symbol.asyncDispose]())
const [here, there] = forum.members.map(({ api }) => api.address) as [string, string]
const ada = await newAccount(here, 'ada')
const topicId = await newTopic(here, ada, 'One')

const post = (authorization?: string) =>
  call(here, Forum.postMessage, { topicId, text: 'x' }, authorization ? { authorization } : {})

test.each([
  ['none', undefined],
  ['another scheme', `Basic ${ada.id}.${ada.secret}`],
  ['no secret', `Bearer ${ada.id}`],
  ['a wrong secret', `Bearer ${ada.id}.${'0'.repeat(32)}`],
  ['part of the secret', `Bearer ${ada.id}.${ada.secret.slice(1)}`],
  ['an unknown user', `Bearer 9@0123456789.${ada.secret}`],
  ['a user that is no id', `Bearer ada.${ada.secret}`],
  ['nothing', 'Bearer '],
])('a write with %s for a secret is refused', async (_, authorization) => {
  const ended = await post(authorization)

  expect(ended.code).toBe('UNAUTHENTICATED')
  expect(ended.details).not.toContain(ada.secret)
})

test('an unknown user and a wrong secret get the same answer', async () => {
  const unknown = await post(`Bearer 9@0123456789.${'0'.repeat(32)}`)
  const wrong = await post(`Bearer ${ada.id}.${'0'.repeat(32)}`)

  expect(unknown.details.replace('9@0123456789', '')).toBe(wrong.details.replace(ada.id, ''))
})

test('a secret holds at every replica, and with a shortened user id', async () => {
  const { trailer } = await post(ada.authorization)
  const after = trailer.get('parley-version-bin')[0] as Buffer
  const short = ada.id.slice(0, ada.id.indexOf('@') + 4)
  const authorization = `Bearer ${short}.${ada.secret}`

  const posted = await call(
    there,
    Forum.postMessage,
    { topicId, text: 'y' },
    { authorization, after },
  )

  expect(posted.code).toBe('OK')
  expect(posted.response?.author?.id).toBe(ada.id)
})

test('reading needs no account; with one, own likes are marked', async () => {
  const message = (await post(ada.authorization)).response!
  await call(here, Forum.likeMessage, { messageId: message.id, like: true }, ada)
  await call(here, Forum.likeMessage, { topicId, like: true }, ada)
  const request = { messageId: message.id }

  const mine = await call(here, Forum.getMessage, request, ada)
  const anyone = await call(here, Forum.getMessage, request)
  const topics = await call(here, Forum.listTopics, {}, ada)

  expect(mine.response?.message?.liked).toBe(true)
  expect(anyone.response?.message?.liked).toBe(false)
  expect(anyone.response?.message?.likes).toBe(1)
  expect(topics.response?.topics[0]?.liked).toBe(true)
})

test('a read with a wrong secret is refused: its caller believes to be someone', async () => {
  const ended = await call(here, Forum.getTopic, { topicId }, { authorization: 'Bearer x.y' })

  expect(ended.code).toBe('UNAUTHENTICATED')
})

test('names that two replicas gave at once are shown apart', async () => {
  const [one, two] = forum.members as [(typeof forum.members)[0], (typeof forum.members)[0]]
  forum.hub.cut(one.replica.id, two.replica.id)
  const first = await newAccount(here, 'bob')
  const second = await newAccount(there, 'Bob')
  forum.hub.heal(one.replica.id, two.replica.id)
  await expect.poll(() => one.replica.queries.usersNamed('bob').length).toBe(2)

  const shown = await Promise.all(
    [first.id, second.id].map(async (id) => {
      return (await call(here, Forum.getUser, { id })).response?.shownName
    }),
  )
  const named = await call(here, Forum.getUser, { name: 'bob' })

  expect(shown).toEqual(['bob', `Bob·${two.replica.id.slice(0, 3)}`])
  expect(named.code).toBe('INVALID_ARGUMENT')
  expect(named.details).toContain(first.id)
  expect(named.details).toContain(second.id)
})
