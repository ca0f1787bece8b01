/** Users, topics and messages. */
import { expect, test } from 'vitest'
import type { MessageId, TopicId, UserId } from '../../src/core/ids.ts'
import { millis } from '../../src/core/ids.ts'
import { theMessage, theTopic, theUser } from './found.ts'
import { place } from './history-model.ts'
import { createTopic, createUser, messageTarget, post, tag } from './ops.ts'
import { settle } from './replay.ts'
import { A, B, hear, make, meet, openDiscussion, openScene, write, writeDelete } from './scene.ts'

test('[M5] a date in the past is the time; without one it is the time of the entry', () => {
  const { scene, ada, topic } = openDiscussion()
  const old = make<MessageId>(scene, A, post(ada, topic, 'old', { date: millis(7) }))
  const plain = make<MessageId>(scene, A, post(ada, topic, 'plain'))
  const past = make<UserId>(scene, A, createUser('cyd', { date: millis(8) }))

  const { forum } = settle(scene)
  expect(theMessage(forum, old).time).toBe(7)
  expect(theMessage(forum, plain).time).toBe(1_006)
  expect(theUser(forum, past).time).toBe(8)
})

test('[M5] a date in the future counts no later than the entry itself', () => {
  const { scene, ada } = openDiscussion()
  const topic = make<TopicId>(scene, A, createTopic(ada, 'Soon', { date: millis(9_999_999) }))

  expect(theTopic(settle(scene).forum, topic)).toMatchObject({ time: 1_005, lastActivity: 1_005 })
})

test('[M12] a name that is taken in the past is refused, whatever its case', () => {
  const scene = openScene()
  write(scene, A, createUser('Ada'))
  hear(scene, B, A)
  const taken = [createUser('ada'), createUser('ADA'), createUser('Ａｄａ')]
  const entries = taken.map((op) => write(scene, B, op))

  const { verdicts } = settle(scene)
  expect(entries.map((entry) => verdicts[place(entry)])).toEqual(['void', 'void', 'void'])
})

test('[M12] a name that was taken concurrently stands twice', () => {
  const scene = openScene()
  write(scene, A, createUser('ada'))
  write(scene, B, createUser('ada'))
  meet(scene)
  const third = write(scene, A, createUser('ada'))

  const { forum, verdicts } = settle(scene)
  expect(forum.users.map((user) => user.id)).toEqual(['1@aaaaaaaaaa', '1@bbbbbbbbbb'])
  expect(verdicts[place(third)]).toBe('void')
})

test('[M12] users without a secret share names, also with those who have one', () => {
  const scene = openScene()
  write(scene, A, createUser('ada'))
  const again = write(scene, A, createUser('ada', { secret: '' }))
  const third = write(scene, A, createUser('ada', { secret: '' }))
  const late = write(scene, A, createUser('ada'))

  const { verdicts } = settle(scene)
  const came = [again, third, late].map((entry) => verdicts[place(entry)])
  expect(came).toEqual(['counts', 'counts', 'void'])
})

test('[M13] a parent in another topic makes a message void', () => {
  const { scene, ada, message } = openDiscussion()
  const other = make<TopicId>(scene, B, createTopic(ada, 'Wasps'))
  const reply = write(scene, B, post(ada, other, 'no', { parent: message }))

  expect(settle(scene).verdicts[place(reply)]).toBe('void')
})

test('[M13] a parent in another id of the same topic is a parent in the topic', () => {
  const { scene, ada } = openDiscussion()
  const op = createTopic(ada, 'Wax', { request: tag('topic twice') })
  const stays = make<TopicId>(scene, A, op)
  const alias = make<TopicId>(scene, B, op)
  const parent = make<MessageId>(scene, B, post(ada, alias, 'under the alias'))
  meet(scene)
  const reply = make<MessageId>(scene, A, post(ada, stays, 'yes', { parent }))

  expect(theMessage(settle(scene).forum, reply)).toMatchObject({ topic: stays, parent })
})

test('[M13] concurrent messages all stand', () => {
  const { scene, ada, bob, topic } = openDiscussion()
  write(scene, A, post(ada, topic, 'one'))
  write(scene, B, post(bob, topic, 'one'))

  expect(settle(scene).forum.messages.map((message) => message.text)).toEqual([
    'the hive hums',
    'one',
    'one',
  ])
})

test('[M14] a topic counts deleted messages, and knows the latest of all', () => {
  const { scene, ada, topic, message } = openDiscussion()
  write(scene, B, post(ada, topic, 'late'), 500)
  write(scene, A, post(ada, topic, 'imported', { date: millis(3) }), 900)
  writeDelete(scene, A, messageTarget(message))

  expect(theTopic(settle(scene).forum, topic)).toMatchObject({ messages: 3, lastActivity: 1_504 })
})

test('[M14] a message that turns out to be a retry is not counted, nor its time', () => {
  const { scene, ada, topic } = openDiscussion()
  const op = post(ada, topic, 'twice', { request: tag('posted twice') })
  write(scene, B, op, 700)
  write(scene, A, op, 10)

  expect(theTopic(settle(scene).forum, topic)).toMatchObject({ messages: 2, lastActivity: 1_014 })
})

test('[M14] a deleted message can be answered', () => {
  const { scene, bob, topic, message } = openDiscussion()
  writeDelete(scene, A, messageTarget(message))
  hear(scene, B, A)
  const reply = make<MessageId>(scene, B, post(bob, topic, 'why?', { parent: message }))

  expect(theMessage(settle(scene).forum, reply)).toMatchObject({ parent: message, text: 'why?' })
})
