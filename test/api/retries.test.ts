/** A request takes effect once, however often and wherever it is sent. */
import { afterAll, expect, test } from 'vitest'
import { Cluster, Forum } from '../../src/gen/services.ts'
import { newAccount, newTopic } from '../support/accounts.ts'
import { type Member, openMembers } from '../support/in-process.ts'
import { call, type Ended } from '../support/plain-call.ts'

const forum = await openMembers(2)
afterAll(() => forum[Symbol.asyncDispose]())
const [here, there] = forum.members.map(({ api }: Member) => api.address) as [string, string]
const ada = await newAccount(here, 'ada')
const topicId = await newTopic(here, ada, 'One')

/** Waits, at the other replica, for everything an answer was part of. */
const behind = ({ trailer }: Ended<unknown>) => {
  const [after] = trailer.get('parley-version-bin')
  return { ...ada, after: after as Buffer }
}

test('a retry answers what the first try did, at the same and at another replica', async () => {
  const request = { requestId: Buffer.from('retry-message-1'), topicId, text: 'once' }
  const first = await call(here, Forum.postMessage, request, ada)
  const again = await call(here, Forum.postMessage, request, ada)
  const elsewhere = await call(there, Forum.postMessage, request, behind(first))

  expect(again.response).toEqual(first.response)
  expect(elsewhere.response).toEqual(first.response)
  const page = await call(here, Forum.getMessages, { topicId })
  expect(page.response?.messages).toHaveLength(1)
})

test('a retry of an account answers the same user and secret at any replica', async () => {
  const request = { requestId: Buffer.from('retry-account-1'), name: 'cyd' }
  const first = await call(here, Forum.createUser, request)
  const again = await call(here, Forum.createUser, request)
  const elsewhere = await call(there, Forum.createUser, request, { after: behind(first).after })

  expect(first.response?.secret).toMatch(/^[0-9a-hjkmnp-tv-z]{32}$/)
  expect(again.response).toEqual(first.response)
  expect(elsewhere.response).toEqual(first.response)
})

test('accounts made at once by one request at two replicas are one account', async () => {
  const request = { requestId: Buffer.from('retry-account-2'), name: 'dan' }
  const both = await Promise.all([
    call(here, Forum.createUser, request),
    call(there, Forum.createUser, request),
  ])
  const [one, two] = both.map(({ response }) => response!)

  expect(one!.secret).toBe(two!.secret)
  const after = { ...behind(both[0]!), authorization: `Bearer ${one!.user!.id}.${one!.secret}` }
  for (const address of [here, there]) {
    expect((await call(address, Forum.createTopic, { title: 'By dan' }, after)).code).toBe('OK')
  }
})

test('the id of a request cannot be used for another one', async () => {
  const requestId = Buffer.from('reused-id-1')
  await call(here, Forum.postMessage, { requestId, topicId, text: 'first' }, ada)
  const other = await call(here, Forum.postMessage, { requestId, topicId, text: 'other' }, ada)
  const kind = await call(here, Forum.createTopic, { requestId, title: 'other' }, ada)

  expect(other.code).toBe('ALREADY_EXISTS')
  expect(kind.code).toBe('ALREADY_EXISTS')
})

test('another user cannot repeat a request', async () => {
  const eve = await newAccount(here, 'eve')
  const request = { requestId: Buffer.from('stolen-id-1'), topicId, text: 'mine' }
  await call(here, Forum.postMessage, request, ada)

  expect((await call(here, Forum.postMessage, request, eve)).code).toBe('ALREADY_EXISTS')
})

test('a retry may shorten its ids', async () => {
  const requestId = Buffer.from('short-retry-1')
  const first = await call(here, Forum.postMessage, { requestId, topicId, text: 'x' }, ada)
  const short = topicId.slice(0, topicId.indexOf('@') + 4)
  const again = await call(here, Forum.postMessage, { requestId, topicId: short, text: 'x' }, ada)

  expect(again.response?.id).toBe(first.response?.id)
})

test('a retry differs in nothing that shaping makes equal', async () => {
  const requestId = Buffer.from('shaped-retry-1')
  const first = await call(here, Forum.createTopic, { requestId, title: 'cafe\u0301 ' }, ada)
  const again = await call(here, Forum.createTopic, { requestId, title: 'caf\u00e9' }, ada)

  expect(again.response?.id).toBe(first.response?.id)
})

test('retries of likes, edits, deletes, titles and marks change nothing more', async () => {
  const { response } = await call(here, Forum.postMessage, { topicId, text: 'all of it' }, ada)
  const messageId = response!.id
  const attempts = [
    () =>
      call(
        here,
        Forum.likeMessage,
        { requestId: Buffer.from('again-like'), messageId, like: true },
        ada,
      ),
    () =>
      call(
        here,
        Forum.editMessage,
        { requestId: Buffer.from('again-edit'), messageId, text: 'new' },
        ada,
      ),
    () =>
      call(
        here,
        Forum.renameTopic,
        { requestId: Buffer.from('again-title'), topicId, title: 'New' },
        ada,
      ),
    () => call(here, Forum.markRead, { requestId: Buffer.from('again-mark'), topicId }, ada),
    () =>
      call(here, Forum.deleteMessage, { requestId: Buffer.from('again-delete'), messageId }, ada),
  ]
  for (const attempt of attempts) {
    const first = await attempt()
    const entries = await entriesAt(here)
    const again = await attempt()

    expect([first.code, again.code]).toEqual(['OK', 'OK'])
    expect(again.response).toEqual(first.response)
    expect(await entriesAt(here)).toBe(entries)
  }
})

test('requests without an id are different requests', async () => {
  const one = await call(here, Forum.postMessage, { topicId, text: 'same' }, ada)
  const two = await call(here, Forum.postMessage, { topicId, text: 'same' }, ada)

  expect(one.response?.id).not.toBe(two.response?.id)
})

async function entriesAt(address: string): Promise<number | undefined> {
  return (await call(address, Cluster.getClusterState, {})).response?.entries
}
