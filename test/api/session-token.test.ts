/** Session tokens: nobody reads anything older than what they have seen, at whatever replica. */
import { afterAll, expect, test } from 'vitest'
import { decodeVector, encodeVector } from '../../src/codec/session-token.ts'
import { covers, type Vector } from '../../src/core/vector.ts'
import { Cluster, Forum } from '../../src/gen/services.ts'
import { google } from '../../src/gen/messages.js'
import { newAccount, newTopic } from '../support/accounts.ts'
import { openMembers } from '../support/in-process.ts'
import { call, type Ended } from '../support/plain-call.ts'

const forum = await openMembers(2)
afterAll(() => forum[Symbol.asyncDispose]())
const [one, two] = forum.members as [(typeof forum.members)[0], (typeof forum.members)[0]]
const [here, there] = [one.api.address, two.api.address]
const ada = await newAccount(here, 'ada')
const topicId = await newTopic(here, ada, 'One')

function versionOf({ trailer }: Ended<unknown>): Vector {
  return decodeVector(trailer.get('parley-version-bin')[0] as Buffer)!
}

test('an answer to a write counts the write', async () => {
  const before = one.replica.version()
  const ended = await call(here, Forum.postMessage, { topicId, text: 'x' }, ada)

  expect(covers(before, versionOf(ended))).toBe(false)
  expect(covers(versionOf(ended), before)).toBe(true)
})

test('every answer says its version, refusals too', async () => {
  const refused = await call(here, Forum.getTopic, { topicId: '9@0123456789' })
  const digest = await call(here, Cluster.getDigest, {})

  expect(versionOf(refused)).toEqual(one.replica.version())
  expect(versionOf(digest)).toEqual(one.replica.version())
})

test('a client sees at one replica what it wrote at another', async () => {
  for (let count = 0; count < 20; count++) {
    const written = await call(here, Forum.postMessage, { topicId, text: `own ${count}` }, ada)
    const after = encodeVector(versionOf(written))
    const read = await call(there, Forum.getMessage, { messageId: written.response!.id }, { after })

    expect(read.response?.message?.text).toBe(`own ${count}`)
    expect(covers(versionOf(read), versionOf(written))).toBe(true)
  }
})

test('a replica that stays behind says so, and that trying again may help', async () => {
  forum.hub.cut(one.replica.id, two.replica.id)
  const written = await call(here, Forum.postMessage, { topicId, text: 'far away' }, ada)
  const after = encodeVector(versionOf(written))
  const ended = await call(there, Forum.getMessages, { topicId }, { after })
  forum.hub.heal(one.replica.id, two.replica.id)

  expect(ended.code).toBe('UNAVAILABLE')
  expect(ended.details).toMatch(/this replica is behind: it holds \d+ of \d+ entries of /)
  const [bytes] = ended.trailer.get('grpc-status-details-bin')
  const { code, details } = google.rpc.Status.decode(bytes as Buffer)
  expect(code).toBe(14)
  expect(details[0]?.type_url).toBe('type.googleapis.com/google.rpc.RetryInfo')
  const info = google.rpc.RetryInfo.decode(details[0]?.value as Uint8Array)
  expect(info.retryDelay?.nanos).toBeGreaterThan(0)
  const again = await call(there, Forum.getMessages, { topicId }, { after })
  expect(again.response?.messages.at(-1)?.text).toBe('far away')
})

test('the deadline of a waiting read ends it', async () => {
  const after = encodeVector(new Map([[one.replica.id, 1_000_000]]))
  const ended = await call(here, Forum.listTopics, {}, { after, deadlineMs: 50 })

  expect(ended.code).toBe('DEADLINE_EXCEEDED')
})
