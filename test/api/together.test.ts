/** Writing together: texts that their authors opened for everybody. */
import { createHash } from 'node:crypto'
import { afterAll, expect, test } from 'vitest'
import * as Y from 'yjs'
import { editClientId } from '../../src/core/text.ts'
import { Forum } from '../../src/gen/services.ts'
import { type Account, newAccount, newTopic } from '../support/accounts.ts'
import { openMembers } from '../support/in-process.ts'
import { call } from '../support/plain-call.ts'
import { until } from '../support/until.ts'

const forum = await openMembers(2)
afterAll(() => forum[Symbol.asyncDispose]())
const [here, there] = forum.members.map(({ api }) => api.address) as [string, string]
const ada = await newAccount(here, 'ada')
const bob = await newAccount(here, 'bob')

async function openText(text: string): Promise<string> {
  const topicId = await newTopic(here, ada, 'Together')
  const { response } = await call(here, Forum.postMessage, { topicId, text }, ada)
  const messageId = response!.id
  await call(here, Forum.editMessage, { messageId, text, open: true }, ada)
  await until(async () => (await call(there, Forum.getMessage, { messageId })).code === 'OK')
  return messageId
}

async function documentAt(at: string, messageId: string): Promise<Y.Doc> {
  const { response } = await call(at, Forum.getMessage, { messageId, withDocument: true })
  const doc = new Y.Doc({ gc: false })
  Y.applyUpdate(doc, response!.document)
  return doc
}

function clientOf(requestId: Uint8Array): number {
  return editClientId(createHash('sha256').update(requestId).digest())
}

/** A request that types at a place, as a page makes it of the document that it has. */
function typing(doc: Y.Doc, index: number, text: string) {
  const requestId = crypto.getRandomValues(new Uint8Array(16))
  doc.clientID = clientOf(requestId)
  const updates: Uint8Array[] = []
  doc.on('update', (update) => updates.push(update))
  doc.getText('text').insert(index, text)
  return { requestId, update: Y.mergeUpdates(updates) }
}

async function edit(at: string, account: Account, request: object) {
  return await call(at, Forum.editMessage, request, account)
}

test('only the author edits a text, until they open it; then everybody does, at every replica', async () => {
  const topicId = await newTopic(here, ada, 'Closed')
  const { response } = await call(here, Forum.postMessage, { topicId, text: 'mine' }, ada)
  const messageId = response!.id

  expect((await edit(here, bob, { messageId, text: 'ours' })).code).toBe('PERMISSION_DENIED')
  expect((await edit(here, bob, { messageId, text: 'ours', open: true })).code).toBe(
    'PERMISSION_DENIED',
  )
  expect((await edit(here, ada, { messageId, text: 'mine', open: true })).code).toBe('OK')
  const view = await call(here, Forum.getMessage, { messageId })
  expect(view.response?.message).toMatchObject({ text: 'mine', open: true })
  expect((await edit(here, bob, { messageId, text: 'ours' })).response?.text).toBe('ours')
})

test('what two type at two replicas at the same time is the same at both', async () => {
  const messageId = await openText('tea')
  const [first, second] = [await documentAt(here, messageId), await documentAt(there, messageId)]
  const ends = typing(first, 3, ' for two')
  const begins = typing(second, 0, 'green ')
  const answers = await Promise.all([
    edit(here, ada, { messageId, ...ends }),
    edit(there, bob, { messageId, ...begins }),
  ])

  expect(answers.map(({ code }) => code)).toEqual(['OK', 'OK'])
  for (const at of [here, there]) {
    await until(async () => {
      const text = (await documentAt(at, messageId)).getText('text').toString()
      return text === 'green tea for two'
    })
  }
  expect((await edit(here, ada, { messageId, ...ends })).response?.edits).toBe(3)
})

test('an update by another client, of what is not here, or that leaves no text is refused', async () => {
  const messageId = await openText('tea')
  const typed = typing(await documentAt(here, messageId), 3, '!')
  const requestId = crypto.getRandomValues(new Uint8Array(16))
  const doc = await documentAt(here, messageId)
  typing(doc, 0, 'unsent ')
  const later = typing(doc, 2, '?')
  const emptied = await documentAt(here, messageId)
  const updates: Uint8Array[] = []
  emptied.on('update', (update) => updates.push(update))
  emptied.getText('text').delete(0, 3)
  const refused = [
    { requestId, update: typed.update },
    { requestId, update: new Uint8Array([1, 2, 3]) },
    later,
    { requestId, update: Y.mergeUpdates(updates) },
  ]

  const codes = await Promise.all(
    refused.map(async (one) => (await edit(here, ada, { messageId, ...one })).code),
  )
  expect(codes).toEqual([
    'INVALID_ARGUMENT',
    'INVALID_ARGUMENT',
    'FAILED_PRECONDITION',
    'INVALID_ARGUMENT',
  ])
})

test('cursors are seen at every replica, in their text only, until they are gone', async () => {
  const messageId = await openText('tea')
  const elsewhere = await openText('coffee')
  const state = new Uint8Array([1, 2, 3])
  const share = async (at: string, account: Account, request: object) => {
    return (await call(at, Forum.shareCursor, request, account)).response?.others ?? []
  }
  await share(here, ada, { messageId, session: 'a', state })
  const seen = await until(async () => {
    const others = await share(there, bob, { messageId, session: 'b', state })
    return others.length > 0 ? others : undefined
  })

  expect(seen).toMatchObject([{ session: 'a', user: { name: 'ada' } }])
  expect(Buffer.from(seen[0]!.state ?? [])).toEqual(Buffer.from(state))
  expect(await share(there, bob, { messageId: elsewhere, session: 'b', state })).toEqual([])
  await share(here, ada, { messageId, session: 'a' })
  await until(async () => {
    return (await share(there, bob, { messageId, session: 'b', state })).length === 0
  })
  const unfit = { messageId, session: 'NO', state }
  expect((await call(here, Forum.shareCursor, unfit, ada)).code).toBe('INVALID_ARGUMENT')
  expect((await call(here, Forum.shareCursor, { messageId, session: 'a' })).code).toBe(
    'UNAUTHENTICATED',
  )
})
