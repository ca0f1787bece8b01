/** Deletes: what is deleted is gone, whatever else was written about it. */
import { expect, test } from 'vitest'
import type { MessageId, TopicId } from '../../src/core/ids.ts'
import { theMessage, theTopic } from './found.ts'
import { place } from './history-model.ts'
import { createTopic, like, messageTarget, post, remove, rename, tag, topicTarget } from './ops.ts'
import { settle } from './replay.ts'
import { A, B, C, hear, make, openDiscussion, write, writeDelete, writeEdit } from './scene.ts'

test('[M20] a deleted message keeps its place and its replies, and nothing it said', () => {
  const { scene, ada, bob, topic, message } = openDiscussion()
  writeEdit(scene, A, ada, messageTarget(message), 'the hive hums on')
  write(scene, A, like(bob, messageTarget(message)))
  const reply = make<MessageId>(scene, A, post(bob, topic, 'it does', { parent: message }))
  writeDelete(scene, A, messageTarget(message))

  const { forum } = settle(scene)
  expect(theMessage(forum, message)).toEqual({
    id: message,
    position: 'aaaaaaaaaa#4',
    also: [],
    time: 1_004,
    user: ada,
    topic,
    parent: null,
    text: '',
    deleted: true,
    edits: [],
    likes: 0,
    counters: [],
    withheld: '',
    shownText: '',
  })
  expect(theMessage(forum, reply)).toMatchObject({ parent: message, text: 'it does' })
})

test('[M20] of a topic only the text is deleted: title, labels and messages stay, it can be renamed', () => {
  const { scene, ada, message } = openDiscussion()
  const op = createTopic(ada, 'Wax', { text: 'soft', labels: ['red'] })
  const topic = make<TopicId>(scene, A, op)
  write(scene, A, post(ada, topic, 'still here'))
  writeDelete(scene, A, topicTarget(topic))
  write(scene, A, rename(ada, topic, 'Beeswax'))

  const { forum } = settle(scene)
  expect(theTopic(forum, topic)).toMatchObject({
    text: '',
    deleted: true,
    hasText: true,
    labels: ['red'],
    titles: ['aaaaaaaaaa#8 Beeswax'],
    messages: 1,
  })
  expect(theMessage(forum, message).deleted).toBe(false)
})

test('[M21] a delete wins over a concurrent edit and like, and over later ones', () => {
  const { scene, ada, bob, message } = openDiscussion()
  const target = messageTarget(message)
  writeDelete(scene, A, target)
  writeEdit(scene, B, ada, target, 'the hive hums on')
  write(scene, C, like(bob, target))
  hear(scene, C, A)
  write(scene, C, like(ada, target))
  writeEdit(scene, C, ada, target, 'back again')

  expect(theMessage(settle(scene).forum, message)).toMatchObject({
    text: '',
    deleted: true,
    edits: [],
    likes: 0,
    counters: [],
  })
})

test('[M21] a delete at two replicas is one delete', () => {
  const { scene, message } = openDiscussion()
  writeDelete(scene, A, messageTarget(message))
  writeDelete(scene, B, messageTarget(message))

  expect(theMessage(settle(scene).forum, message).deleted).toBe(true)
})

test('[M22] only the author deletes', () => {
  const { scene, bob, topic, message } = openDiscussion()
  const entries = [
    write(scene, A, remove(bob, messageTarget(message), tag('hums').key)),
    write(scene, A, remove(bob, topicTarget(topic), tag('bees').key)),
  ]

  const { forum, verdicts } = settle(scene)
  expect(entries.map((entry) => verdicts[place(entry)])).toEqual(['void', 'void'])
  expect(theMessage(forum, message).text).toBe('the hive hums')
  expect(theTopic(forum, topic).text).toBe('about bees')
})

test('[M22] a delete that names another key than that of its target is void', () => {
  const { scene, ada, message } = openDiscussion()
  const entry = write(scene, A, remove(ada, messageTarget(message), tag('bees').key))

  expect(settle(scene).verdicts[place(entry)]).toBe('void')
})

test('[M22] a topic without a text has nothing to delete', () => {
  const { scene, ada } = openDiscussion()
  const topic = make<TopicId>(scene, A, createTopic(ada, 'Silence', { request: tag('silence') }))
  const entry = write(scene, A, remove(ada, topicTarget(topic), tag('silence').key))

  const { forum, verdicts } = settle(scene)
  expect(verdicts[place(entry)]).toBe('void')
  expect(theTopic(forum, topic).deleted).toBe(false)
})
