/** What refers to an alias counts for what stays; what is retried counts once. */
import { expect, test } from 'vitest'
import type { MessageId, TopicId, UserId } from '../../src/core/ids.ts'
import { theMessage, theTopic } from './found.ts'
import {
  createTopic,
  createUser,
  like,
  mark,
  messageTarget,
  post,
  rename,
  tag,
  topicTarget,
} from './ops.ts'
import { settle } from './replay.ts'
import {
  A,
  B,
  C,
  hear,
  make,
  meet,
  openDiscussion,
  write,
  writeDelete,
  writeEdit,
} from './scene.ts'

/** A message that one request made at A and at B; C has heard of B's only. */
function postedTwice() {
  const discussion = openDiscussion()
  const { scene, ada, topic } = discussion
  const op = post(ada, topic, 'said twice', { request: tag('posted twice') })
  const stays = make<MessageId>(scene, A, op)
  const alias = make<MessageId>(scene, B, op)
  hear(scene, C, B)
  return { ...discussion, stays, alias }
}

test('[M10] a reply to an alias is a reply to what stays', () => {
  const { scene, bob, topic, stays, alias } = postedTwice()
  const reply = make<MessageId>(scene, C, post(bob, topic, 'yes', { parent: alias }))

  expect(theMessage(settle(scene).forum, reply).parent).toBe(stays)
})

test('[M10] likes of an alias are likes of what stays, each user once', () => {
  const { scene, ada, bob, stays, alias } = postedTwice()
  write(scene, A, like(bob, messageTarget(stays)))
  write(scene, B, like(bob, messageTarget(alias)))
  write(scene, C, like(ada, messageTarget(alias)))

  const { likes, counters } = theMessage(settle(scene).forum, stays)
  expect(likes).toBe(2)
  expect(counters).toEqual(['1@aaaaaaaaaa: 1', '2@aaaaaaaaaa: 1'])
})

test('[M10] a like of one and an unlike of the other id merge to the higher count', () => {
  const { scene, bob, stays, alias } = postedTwice()
  write(scene, A, like(bob, messageTarget(stays), 1))
  write(scene, B, like(bob, messageTarget(alias), 1))
  write(scene, B, like(bob, messageTarget(alias), 2))

  expect(theMessage(settle(scene).forum, stays)).toMatchObject({
    likes: 0,
    counters: ['2@aaaaaaaaaa: 2'],
  })
})

test('[M10] edits of both ids are edits of one text', () => {
  const { scene, ada, stays, alias } = postedTwice()
  writeEdit(scene, A, ada, messageTarget(stays), 'I said twice')
  writeEdit(scene, C, ada, messageTarget(alias), 'said twice, really')

  const message = theMessage(settle(scene).forum, stays)
  expect(message.text).toBe('I said twice, really')
  expect(message.edits).toHaveLength(2)
})

test('[M10] the delete of an alias deletes what stays', () => {
  const { scene, alias, stays } = postedTwice()
  writeDelete(scene, C, messageTarget(alias))

  expect(theMessage(settle(scene).forum, stays)).toMatchObject({ deleted: true, text: '' })
})

test('[M10] messages, titles and marks of an alias are those of the topic that stays', () => {
  const { scene, ada } = openDiscussion()
  const op = createTopic(ada, 'Wax', { request: tag('topic twice') })
  const stays = make<TopicId>(scene, A, op)
  const alias = make<TopicId>(scene, B, op, 50)
  write(scene, A, post(ada, stays, 'one'))
  write(scene, B, post(ada, alias, 'two'), 100)
  write(scene, B, rename(ada, alias, 'Wax and honey'))
  write(scene, A, mark(ada, stays, new Map([[A, 3]])))
  write(scene, B, mark(ada, alias, new Map([[B, 2]])))

  const { forum } = settle(scene)
  expect(theTopic(forum, stays)).toMatchObject({
    messages: 2,
    lastActivity: 1_154,
    titles: ['aaaaaaaaaa#5 Wax', 'bbbbbbbbbb#3 Wax and honey'],
  })
  expect(forum.marks).toEqual([`${ada} ${stays}: ${A}:3 ${B}:2`])
})

test('[M10] what the alias of a user did, the user did', () => {
  const { scene, topic, message } = openDiscussion()
  const op = createUser('cyd', { request: tag('user twice') })
  const stays = make<UserId>(scene, A, op)
  const alias = make<UserId>(scene, B, op)
  const own = make<MessageId>(scene, B, post(alias, topic, 'by the alias'))
  write(scene, A, like(stays, messageTarget(message), 2))
  write(scene, B, like(alias, messageTarget(message), 1))
  write(scene, A, mark(stays, topic, new Map([[A, 1]])))
  write(scene, B, mark(alias, topic, new Map([[A, 2]])))
  meet(scene)
  writeEdit(scene, C, stays, messageTarget(own), 'by the user')

  const { forum } = settle(scene)
  expect(theMessage(forum, own)).toMatchObject({ user: stays, text: 'by the user' })
  expect(theMessage(forum, message).counters).toEqual([`${stays}: 2`])
  expect(forum.marks).toEqual([`${stays} ${topic}: ${A}:2`])
})

test('[M10] likes that meet when two users turn out to be one count once', () => {
  const { scene, message } = openDiscussion()
  const op = createUser('cyd', { request: tag('user twice') })
  write(scene, A, like(make<UserId>(scene, A, op), messageTarget(message)))
  write(scene, B, like(make<UserId>(scene, B, op), messageTarget(message)))

  expect(theMessage(settle(scene).forum, message).likes).toBe(1)
})

test('[M11] an edit that was retried elsewhere counts once', () => {
  const { scene, ada, message } = openDiscussion()
  const target = messageTarget(message)
  const request = tag('edit twice')
  writeEdit(scene, A, ada, target, 'the hive hums loudly', request)
  writeEdit(scene, B, ada, target, 'the hive hums loudly', request)

  const { forum } = settle(scene)
  expect(theMessage(forum, message)).toMatchObject({
    text: 'the hive hums loudly',
    edits: ['aaaaaaaaaa#5'],
  })
})

test('[M11] an edit retried on another version of the text counts as it was made first', () => {
  const { scene, ada, message } = openDiscussion()
  const target = messageTarget(message)
  const request = tag('edit twice')
  writeEdit(scene, B, ada, target, 'the old hive hums')
  writeEdit(scene, B, ada, target, 'it is silent', request)
  writeEdit(scene, A, ada, target, 'it is silent', request)

  const { forum } = settle(scene)
  expect(theMessage(forum, message).edits).toEqual(['aaaaaaaaaa#5', 'bbbbbbbbbb#1'])
})

test('[M11] retried likes, deletes, renames and marks merge', () => {
  const { scene, ada, bob, topic, message } = openDiscussion()
  for (const author of [A, B]) {
    write(scene, author, like(bob, messageTarget(message), 1, tag('like')))
    write(scene, author, like(bob, topicTarget(topic), 1, tag('like topic')))
    write(scene, author, rename(ada, topic, 'Wasps', tag('rename')))
    write(scene, author, mark(bob, topic, new Map([[A, 4]]), tag('mark')))
    writeDelete(scene, author, messageTarget(message))
  }

  const { forum } = settle(scene)
  expect(theMessage(forum, message)).toMatchObject({ deleted: true, likes: 0 })
  expect(theTopic(forum, topic)).toMatchObject({
    likes: 1,
    titles: ['aaaaaaaaaa#7 Wasps', 'bbbbbbbbbb#3 Wasps'],
  })
  expect(forum.marks).toEqual([`${bob} ${topic}: ${A}:4`])
})
