/** What bad input gets: a status, and one sentence with the field, the value and the rule. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { LABELS_MAX, PAGE_MAX, TEXT_BYTES_MAX } from '../../src/core/limits.ts'
import { Cluster, Forum } from '../../src/gen/services.ts'
import { type Member, openMembers } from '../support/in-process.ts'
import { call, callBytes } from '../support/plain-call.ts'
import { until } from '../support/until.ts'

const forum = await openMembers(2)
afterAll(() => forum[Symbol.asyncDispose]())

const [here, there] = forum.members as [Member, Member]
const at = here.api.address
let ada = { id: '', authorization: '' }
let bob = { id: '', authorization: '' }
let topic = ''
let otherTopic = ''
let message = ''

beforeAll(async () => {
  ada = await account(at, 'ada')
  bob = await account(there.api.address, 'bob')
  topic = (await call(at, Forum.createTopic, { title: 'One' }, ada)).response?.id ?? ''
  otherTopic = (await call(at, Forum.createTopic, { title: 'Two' }, ada)).response?.id ?? ''
  const elsewhere = { title: 'Three' }
  await call(there.api.address, Forum.createTopic, elsewhere, bob)
  const posted = await call(at, Forum.postMessage, { topicId: topic, text: 'hello' }, ada)
  message = posted.response?.id ?? ''
  await until(async () => {
    const { response } = await call(at, Cluster.getClusterState, {})
    return response?.topics === 3
  })
})

async function account(address: string, name: string) {
  const { response } = await call(address, Forum.createUser, { name })
  const id = response?.user?.id ?? ''
  return { id, authorization: `Bearer ${id}.${response?.secret}` }
}

const posts = (fields: object) => () =>
  call(at, Forum.postMessage, { topicId: topic, text: 'x', ...fields }, ada)
const topics = (fields: object) => () => call(at, Forum.createTopic, { title: 'x', ...fields }, ada)

test.each([
  ['an empty text', posts({ text: '' }), 'INVALID_ARGUMENT', 'text "": expected something'],
  ['a text of white space', posts({ text: ' \n' }), 'INVALID_ARGUMENT', 'text " \\n": expected'],
  [
    'a control character',
    posts({ text: 'a\u0000b' }),
    'INVALID_ARGUMENT',
    '"a\\u0000b": expected no',
  ],
  [
    'a text of 1 MiB',
    posts({ text: 'x'.repeat(1024 * 1024) }),
    'INVALID_ARGUMENT',
    `1048576 bytes, expected at most ${TEXT_BYTES_MAX}`,
  ],
  ['no topic', posts({ topicId: '' }), 'INVALID_ARGUMENT', 'topic_id "": expected an id'],
  ['an id that is none', posts({ topicId: 'seven' }), 'INVALID_ARGUMENT', 'topic_id "seven":'],
  ['an unknown id', posts({ topicId: '9@0123456789' }), 'NOT_FOUND', 'topic 9@0123456789 is not'],
  ['an unknown short id', posts({ topicId: '99' }), 'NOT_FOUND', 'topic 99 is not known'],
  ['an ambiguous id', posts({ topicId: '1' }), 'INVALID_ARGUMENT', 'topic 1 may be any of 1@'],
  ['an unknown parent', posts({ parentId: '99' }), 'NOT_FOUND', 'message 99 is not known'],
  ['a parent that is no id', posts({ parentId: '@' }), 'INVALID_ARGUMENT', 'parent_id "@":'],
  ['a date before 1970', posts({ createdAtMs: -1 }), 'INVALID_ARGUMENT', 'created_at_ms -1:'],
  [
    'a short request id',
    posts({ requestId: new Uint8Array(7) }),
    'INVALID_ARGUMENT',
    'request_id: 7 bytes, expected 8 to 64',
  ],
  [
    'a long request id',
    posts({ requestId: new Uint8Array(65) }),
    'INVALID_ARGUMENT',
    'request_id: 65 bytes, expected 8 to 64',
  ],
  ['an empty title', topics({ title: '' }), 'INVALID_ARGUMENT', 'title "": expected'],
  [
    'a title of two lines',
    topics({ title: 'a\nb' }),
    'INVALID_ARGUMENT',
    'title "a\\nb": expected one line',
  ],
  [
    'a long title',
    topics({ title: 'é'.repeat(151) }),
    'INVALID_ARGUMENT',
    '302 bytes, expected at most 300',
  ],
  [
    'a text of white space for a topic',
    topics({ text: ' ' }),
    'INVALID_ARGUMENT',
    'text " ": expected',
  ],
  ['a bad label', topics({ labels: ['a b'] }), 'INVALID_ARGUMENT', 'labels "a b": expected tag or'],
  [
    'too many labels',
    topics({ labels: Array.from({ length: LABELS_MAX + 1 }, (_, index) => `l${index}`) }),
    'INVALID_ARGUMENT',
    'labels: 17 given, expected at most 16',
  ],
  [
    'a taken name',
    () => call(at, Forum.createUser, { name: 'ADA' }),
    'ALREADY_EXISTS',
    '"ADA" is taken',
  ],
  ['an empty name', () => call(at, Forum.createUser, { name: '' }), 'INVALID_ARGUMENT', 'name "":'],
  [
    'an edit of nothing',
    () => call(at, Forum.editMessage, { text: 'x' }, ada),
    'INVALID_ARGUMENT',
    'expected a message_id or a topic_id',
  ],
  [
    'a like of something unknown',
    () => call(at, Forum.likeMessage, { messageId: '99', like: true }, ada),
    'NOT_FOUND',
    'message 99 is not known',
  ],
  [
    'a vector that is none',
    () =>
      call(at, Forum.markRead, { topicId: topic, upTo: { components: [{ replica: 'x' }] } }, ada),
    'INVALID_ARGUMENT',
    'up_to: expected each replica once',
  ],
  [
    'too large a page',
    () => call(at, Forum.listTopics, { limit: 501 }),
    'INVALID_ARGUMENT',
    `limit 501: expected 1 to ${PAGE_MAX}`,
  ],
  [
    'a negative page',
    () => call(at, Forum.listTopics, { limit: -1 }),
    'INVALID_ARGUMENT',
    'limit -1:',
  ],
  [
    'an unknown order',
    () => call(at, Forum.listTopics, { sort: 9 as never }),
    'INVALID_ARGUMENT',
    'sort 9: expected one of',
  ],
  [
    'a cursor that is none',
    () => call(at, Forum.listTopics, { after: '?' }),
    'INVALID_ARGUMENT',
    'page cursor',
  ],
  [
    'a bad label to list',
    () => call(at, Forum.listTopics, { label: 'a b' }),
    'INVALID_ARGUMENT',
    'label "a b":',
  ],
  [
    'an unknown topic',
    () => call(at, Forum.getTopic, { topicId: '9@0123456789' }),
    'NOT_FOUND',
    'topic 9@0123456789 is not known',
  ],
  [
    'messages of an unknown topic',
    () => call(at, Forum.getMessages, { topicId: '99' }),
    'NOT_FOUND',
    'topic 99',
  ],
  [
    'an unknown name',
    () => call(at, Forum.getUser, { name: 'zed' }),
    'NOT_FOUND',
    'user "zed" is not known',
  ],
  ['no user', () => call(at, Forum.getUser, {}), 'INVALID_ARGUMENT', 'name "":'],
  ['no words', () => call(at, Forum.search, { words: ' ' }), 'INVALID_ARGUMENT', 'words " ":'],
  [
    'too many words',
    () => call(at, Forum.search, { words: 'x'.repeat(257) }),
    'INVALID_ARGUMENT',
    '257 bytes',
  ],
  [
    'no topics to follow',
    () => call(at, Forum.getSubscriptionNode, {}),
    'INVALID_ARGUMENT',
    'topic_ids: 0 given',
  ],
  [
    'an unknown topic to follow',
    () => call(at, Forum.getSubscriptionNode, { topicIds: ['9@0123456789'] }),
    'NOT_FOUND',
    'topic 9@0123456789 is not known',
  ],
  [
    'too many topics to follow',
    () => call(at, Forum.getSubscriptionNode, { topicIds: Array<string>(1001).fill('1') }),
    'INVALID_ARGUMENT',
    'topic_ids: 1001 given, expected 1 to 1000',
  ],
  [
    'a session token that is none',
    () => call(at, Forum.listTopics, {}, { after: Buffer.from([9]) }),
    'INVALID_ARGUMENT',
    'parley-after-bin: expected a VersionVector',
  ],
] as const)('%s is refused', async (_, attempt, code, sentence) => {
  const before = await state()
  const ended = await attempt()

  expect(ended.code).toBe(code)
  expect(ended.details).toContain(sentence)
  expect(ended.details).not.toContain('\n')
  expect(ended.details.length).toBeLessThan(501)
  expect(await state()).toEqual(before)
})

test('what belongs to someone else cannot be changed', async () => {
  const edit = await call(at, Forum.editMessage, { messageId: message, text: 'mine' }, bob)
  const remove = await call(at, Forum.deleteMessage, { messageId: message }, bob)
  const rename = await call(at, Forum.renameTopic, { topicId: topic, title: 'mine' }, bob)

  for (const ended of [edit, remove, rename]) {
    expect(ended.code).toBe('PERMISSION_DENIED')
    expect(ended.details).toContain(`is by user ${ada.id}`)
  }
})

test('a parent in another topic is refused with both topics', async () => {
  const ended = await posts({ topicId: otherTopic, parentId: message })()

  expect(ended.code).toBe('INVALID_ARGUMENT')
  expect(ended.details).toContain(`parent ${message} is in topic ${topic}`)
  expect(ended.details).toContain(otherTopic)
})

test('what was deleted cannot be edited or liked', async () => {
  const { response } = await posts({ text: 'soon gone' })()
  await call(at, Forum.deleteMessage, { messageId: response!.id }, ada)

  const edit = await call(at, Forum.editMessage, { messageId: response!.id, text: 'back' }, ada)
  const like = await call(at, Forum.likeMessage, { messageId: response!.id, like: true }, ada)

  expect([edit.code, like.code]).toEqual(['FAILED_PRECONDITION', 'FAILED_PRECONDITION'])
  expect(edit.details).toBe(`message ${response!.id} was deleted`)
})

test('texts that are not UTF-8 are refused, in every field', async () => {
  const title = Buffer.from([0x12, 0x02, 0xc3, 0x28])
  const halfSurrogate = Buffer.from([0x12, 0x03, 0xed, 0xa0, 0x80])
  for (const bytes of [title, halfSurrogate]) {
    const ended = await callBytes(at, Forum.createTopic.path, bytes, ada)

    expect(ended.code).toBe('INVALID_ARGUMENT')
    expect(ended.details).toContain('request of /parley.v1.Forum/CreateTopic')
    expect(ended.details).toContain('expected a protobuf message with texts in UTF-8')
  }
})

test('bytes that are no message are refused', async () => {
  for (const bytes of [[0xff], [0x12, 0x7f], [0x0b], Array<number>(20).fill(0x80)]) {
    const ended = await callBytes(at, Forum.postMessage.path, Uint8Array.from(bytes), ada)

    expect(ended.code).toBe('INVALID_ARGUMENT')
  }
})

test('a request beyond the limit is refused unread', async () => {
  const ended = await callBytes(at, Forum.postMessage.path, new Uint8Array(5 * 1024 * 1024), ada)

  expect(ended.code).toBe('RESOURCE_EXHAUSTED')
  expect(ended.trailer.get('grpc-status-details-bin')).toEqual([])
})

test('an unknown method is unimplemented', async () => {
  const ended = await callBytes(at, '/parley.v1.Forum/Nothing', new Uint8Array())

  expect(ended.code).toBe('UNIMPLEMENTED')
})

async function state() {
  const { response } = await call(at, Cluster.getDigest, { forumOnly: true })
  return [response?.forumDigest, response?.version]
}
