/** What an entry comes to: void, duplicate or counting; ids; retries. */
import { expect, test } from 'vitest'
import {
  type MessageId,
  NO_USER,
  type ReplicaId,
  type TopicId,
  type UserId,
} from '../../src/core/ids.ts'
import { theMessage, theTopic } from './found.ts'
import { place } from './history-model.ts'
import {
  createTopic,
  createUser,
  edit,
  like,
  mark,
  messageTarget,
  post,
  remove,
  rename,
  tag,
  topicTarget,
} from './ops.ts'
import { settle } from './replay.ts'
import { A, B, C, hear, make, meet, openDiscussion, openScene, write } from './scene.ts'

const NOBODY = '9@cccccccccc' as UserId
const NOWHERE = '9@cccccccccc' as TopicId
const NOTHING = '9@cccccccccc' as MessageId

test('[M2] a void entry changes nothing, and its request key stays free', () => {
  const { scene, ada, topic } = openDiscussion()
  const before = settle(scene)
  const request = tag('one request')

  const refused = write(scene, A, post(NOBODY, topic, 'hello', { request }))
  expect(settle(scene).forum).toEqual(before.forum)
  expect(settle(scene).digests).toEqual(before.digests)

  const taken = write(scene, A, post(ada, topic, 'hello', { request: tag('one request', 'other') }))
  const { forum, verdicts } = settle(scene)
  expect(verdicts[place(refused)]).toBe('void')
  expect(verdicts[place(taken)]).toBe('counts')
  expect(theMessage(forum, '3@aaaaaaaaaa' as MessageId).text).toBe('hello')
})

test('[M3] an op that names what was never made is void', () => {
  const { scene, ada, topic, message } = openDiscussion()
  const { key } = tag('hums')
  const target = messageTarget(NOTHING)
  const entries = [
    createTopic(NOBODY, 'title'),
    post(NOBODY, topic, 'text'),
    post(ada, NOWHERE, 'text'),
    post(ada, topic, 'text', { parent: NOTHING }),
    like(NOBODY, messageTarget(message)),
    like(ada, target),
    like(ada, topicTarget(NOWHERE)),
    edit(ada, target, key, { request: tag('edit'), update: new Uint8Array([0, 0]) }),
    remove(ada, target, key),
    remove(NOBODY, messageTarget(message), key),
    rename(ada, NOWHERE, 'title'),
    rename(NOBODY, topic, 'title'),
    mark(ada, NOWHERE, new Map()),
    mark(NOBODY, topic, new Map()),
  ].map((op) => write(scene, B, op))

  const { verdicts } = settle(scene)
  expect(entries.map((entry) => verdicts[place(entry)])).toEqual(entries.map(() => 'void'))
})

test('[M3] a topic may name no user, and then nobody is its author', () => {
  const { scene, ada, message } = openDiscussion()
  const topic = make<TopicId>(scene, A, createTopic(NO_USER, 'By nobody', { text: 'hello' }))
  const renamed = write(scene, A, rename(ada, topic, 'By ada'))
  const posted = write(scene, A, post(ada, topic, 'an answer'))
  const unsigned = write(scene, A, like(NO_USER, messageTarget(message)))

  const { forum, verdicts } = settle(scene)
  expect(theTopic(forum, topic)).toMatchObject({ user: NO_USER, text: 'hello' })
  const came = [renamed, posted, unsigned].map((entry) => verdicts[place(entry)])
  expect(came).toEqual(['void', 'counts', 'void'])
})

test('[M3] an op that names what was made concurrently is void, whoever hears of it first', () => {
  const { scene, ada, topic } = openDiscussion()
  const made = write(scene, C, post(ada, topic, 'unheard of'))
  const early = write(scene, B, like(ada, messageTarget('1@cccccccccc' as MessageId)))
  hear(scene, B, C)
  const late = write(scene, B, like(ada, messageTarget('1@cccccccccc' as MessageId)))

  const { verdicts } = settle(scene)
  expect(verdicts).toMatchObject({
    [place(made)]: 'counts',
    [place(early)]: 'void',
    [place(late)]: 'counts',
  })
})

test('[M3] an alias is known by its own maker, though the one that stays is not', () => {
  const { scene, ada, topic } = openDiscussion()
  const request = tag('posted twice')
  write(scene, A, post(ada, topic, 'twice', { request }))
  const alias = make<MessageId>(scene, C, post(ada, topic, 'twice', { request }))
  hear(scene, B, C)
  const reply = write(scene, B, post(ada, topic, 'yes', { parent: alias }))

  const { forum, verdicts } = settle(scene)
  expect(verdicts[place(reply)]).toBe('counts')
  expect(theMessage(forum, '1@bbbbbbbbbb' as MessageId).parent).toBe('2@aaaaaaaaaa')
})

test('[M3] the id that stays is not known by the maker of its alias', () => {
  const { scene, ada, topic } = openDiscussion()
  const request = tag('posted twice')
  const staying = make<MessageId>(scene, A, post(ada, topic, 'twice', { request }))
  write(scene, C, post(ada, topic, 'twice', { request }))
  hear(scene, B, C)
  const reply = write(scene, B, post(ada, topic, 'yes', { parent: staying }))

  expect(settle(scene).verdicts[place(reply)]).toBe('void')
})

test('[M4] numbers count the creations of a kind in a log, voids and duplicates too', () => {
  const { scene, ada, topic } = openDiscussion()
  const request = tag('said once')
  write(scene, B, post(NOBODY, topic, 'void'))
  write(scene, B, post(ada, topic, 'first', { request }))
  write(scene, B, post(ada, topic, 'first', { request }))
  write(scene, B, createUser('cyd'))
  write(scene, B, post(ada, topic, 'second'))

  const { forum } = settle(scene)
  const own = (rows: readonly { id: string }[]) =>
    rows.map((row) => row.id).filter((id) => id.endsWith(B))
  expect(own(forum.messages)).toEqual(['2@bbbbbbbbbb', '4@bbbbbbbbbb'])
  expect(own(forum.users)).toEqual(['1@bbbbbbbbbb'])
})

test('[M4] an alias has used its number', () => {
  const { scene, ada, topic } = openDiscussion()
  const request = tag('posted twice')
  write(scene, A, post(ada, topic, 'twice', { request }))
  write(scene, B, post(ada, topic, 'twice', { request }))
  meet(scene)
  const next = make<MessageId>(scene, B, post(ada, topic, 'next'))

  expect(next).toBe('2@bbbbbbbbbb')
  expect(theMessage(settle(scene).forum, next).text).toBe('next')
})

test('[M4] in an ordered forum ids are plain numbers', () => {
  const scene = openScene()
  const chain = 'chain' as ReplicaId
  scene.held.set(chain, new Map())
  const ada = make<UserId>(scene, chain, createUser('ada'))
  const topic = make<TopicId>(scene, chain, createTopic(ada, 'Bees'))
  write(scene, chain, post(ada, topic, 'hum'))

  const { forum } = settle(scene)
  expect([forum.users, forum.topics, forum.messages].map(([row]) => row?.id)).toEqual([
    '1',
    '1',
    '1',
  ])
})

test('[M6] a request that counts in the past is not done again, here or elsewhere', () => {
  const { scene, ada, topic } = openDiscussion()
  const request = tag('said once')
  const first = write(scene, A, post(ada, topic, 'once', { request }))
  const again = write(scene, A, post(ada, topic, 'once', { request }))
  hear(scene, B, A)
  const elsewhere = write(scene, B, post(ada, topic, 'once', { request }))

  const { forum, verdicts } = settle(scene)
  expect(verdicts).toMatchObject({
    [place(first)]: 'counts',
    [place(again)]: 'duplicate',
    [place(elsewhere)]: 'duplicate',
  })
  expect(forum.messages.filter((message) => message.text === 'once')).toHaveLength(1)
})

test('[M7] a request key that was used for something else makes an entry void', () => {
  const { scene, ada, topic } = openDiscussion()
  write(scene, A, post(ada, topic, 'this', { request: tag('key', 'this') }))
  const reused = write(scene, A, post(ada, topic, 'that', { request: tag('key', 'that') }))

  const { forum, verdicts } = settle(scene)
  expect(verdicts[place(reused)]).toBe('void')
  expect(forum.messages.map((message) => message.text)).not.toContain('that')
})

test('[M7] after concurrent uses of a key, the one with the same fingerprint makes a duplicate', () => {
  const { scene, ada, topic } = openDiscussion()
  write(scene, A, post(ada, topic, 'this', { request: tag('key', 'this') }))
  write(scene, B, post(ada, topic, 'that', { request: tag('key', 'that') }))
  meet(scene)
  const this_ = write(scene, C, post(ada, topic, 'this', { request: tag('key', 'this') }))
  const that = write(scene, C, post(ada, topic, 'that', { request: tag('key', 'that') }))
  const third = write(scene, C, post(ada, topic, 'third', { request: tag('key', 'third') }))

  const { verdicts } = settle(scene)
  expect(verdicts).toMatchObject({
    [place(this_)]: 'duplicate',
    [place(that)]: 'duplicate',
    [place(third)]: 'void',
  })
})

test('[M8] concurrent uses of one key for different things both stand', () => {
  const { scene, ada, topic } = openDiscussion()
  write(scene, A, post(ada, topic, 'this', { request: tag('key', 'this') }))
  write(scene, B, post(ada, topic, 'that', { request: tag('key', 'that') }))
  write(scene, C, createTopic(ada, 'this', { request: tag('key', 'this') }))

  const { forum } = settle(scene)
  expect(forum.messages.map((message) => message.text)).toEqual(['the hive hums', 'this', 'that'])
  expect(forum.topics).toHaveLength(2)
  expect(forum.aliases).toEqual([])
})

test('[M9] of concurrent retries the smallest position stays, with its time', () => {
  const { scene, ada, topic } = openDiscussion()
  const request = tag('posted thrice')
  const op = post(ada, topic, 'thrice', { request })
  for (const [index, author] of [A, B, C].entries()) write(scene, author, op, 10 * (3 - index))

  const { forum } = settle(scene)
  const stays = theMessage(forum, '2@aaaaaaaaaa' as MessageId)
  expect(forum.messages).toHaveLength(2)
  expect(stays).toMatchObject({
    position: 'aaaaaaaaaa#5',
    also: ['bbbbbbbbbb#1', 'cccccccccc#1'],
    time: 1_034,
  })
  expect(forum.aliases).toEqual([
    'message 1@bbbbbbbbbb -> 2@aaaaaaaaaa',
    'message 1@cccccccccc -> 2@aaaaaaaaaa',
  ])
})

test('[M9] a user made twice by one request is one user', () => {
  const scene = openScene()
  const request = tag('new user')
  write(scene, B, createUser('ada', { request }))
  write(scene, A, createUser('ada', { request }))

  const { forum } = settle(scene)
  expect(forum.users.map((user) => [user.id, user.also])).toEqual([
    ['1@aaaaaaaaaa', ['bbbbbbbbbb#1']],
  ])
  expect(forum.aliases).toEqual(['user 1@bbbbbbbbbb -> 1@aaaaaaaaaa'])
})

test('[M9] a duplicate of a message is among its positions: it holds a copy of the text', () => {
  const { scene, ada, topic } = openDiscussion()
  const request = tag('said once')
  const id = make<MessageId>(scene, B, post(ada, topic, 'once', { request }))
  write(scene, B, post(ada, topic, 'once', { request }))

  expect(theMessage(settle(scene).forum, id).also).toEqual(['bbbbbbbbbb#2'])
})

test('[M7] an entry that names what it cannot know is not of the same request, in any order', () => {
  const { scene, ada } = openDiscussion()
  const op = createTopic(ada, 'Wax', { request: tag('topic twice') })
  const stays = make<TopicId>(scene, A, op)
  const alias = make<TopicId>(scene, C, op)
  hear(scene, B, A)
  const id = make<MessageId>(scene, B, post(ada, stays, 'once', { request: tag('once') }))
  const again = write(scene, B, post(ada, alias, 'once', { request: tag('once') }))

  const { forum, verdicts } = settle(scene)
  expect(verdicts[place(again)]).toBe('void')
  expect(theMessage(forum, id).also).toEqual([])
})

test('[M8] a forged retry, with the fingerprint and other content, stands beside the request', () => {
  const { scene, ada, bob, topic } = openDiscussion()
  const request = tag('one request')
  write(scene, A, post(ada, topic, 'honest', { request }))
  write(scene, B, post(bob, topic, 'honest', { request }))
  write(scene, C, post(ada, topic, 'forged', { request }))

  const { forum } = settle(scene)
  expect(forum.messages.map(({ user, text }) => [user, text])).toEqual([
    [ada, 'the hive hums'],
    [ada, 'honest'],
    [bob, 'honest'],
    [ada, 'forged'],
  ])
  expect(forum.aliases).toEqual([])
})
