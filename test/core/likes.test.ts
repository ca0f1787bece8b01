/** Likes: one counter for each user at each target. */
import { expect, test } from 'vitest'
import { theMessage, theTopic } from './found.ts'
import { place } from './history-model.ts'
import { like, messageTarget, topicTarget } from './ops.ts'
import { settle } from './replay.ts'
import { A, B, C, openDiscussion, write, writeDelete } from './scene.ts'

test('[M15] the likes of a target are the users whose counter is odd', () => {
  const { scene, ada, bob, topic, message } = openDiscussion()
  write(scene, A, like(ada, messageTarget(message), 3))
  write(scene, B, like(bob, messageTarget(message), 2))
  write(scene, B, like(bob, topicTarget(topic)))

  const { forum } = settle(scene)
  expect(theMessage(forum, message).likes).toBe(1)
  expect(theTopic(forum, topic).likes).toBe(1)
})

test('[M15] a like twice is one like', () => {
  const { scene, bob, message } = openDiscussion()
  write(scene, A, like(bob, messageTarget(message)))
  write(scene, B, like(bob, messageTarget(message)))
  write(scene, C, like(bob, messageTarget(message)))

  expect(theMessage(settle(scene).forum, message).likes).toBe(1)
})

test('[M15] a like and an unlike at once merge to the higher count', () => {
  const { scene, bob, message } = openDiscussion()
  write(scene, A, like(bob, messageTarget(message), 1))
  write(scene, B, like(bob, messageTarget(message), 1))
  write(scene, B, like(bob, messageTarget(message), 2))
  write(scene, A, like(bob, messageTarget(message), 1))

  expect(theMessage(settle(scene).forum, message)).toMatchObject({
    likes: 0,
    counters: [`${bob}: 2`],
  })
})

test('[M16] a count below 1 is void', () => {
  const { scene, bob, message } = openDiscussion()
  const entries = [0, -1].map((count) => write(scene, A, like(bob, messageTarget(message), count)))

  const { forum, verdicts } = settle(scene)
  expect(entries.map((entry) => verdicts[place(entry)])).toEqual(['void', 'void'])
  expect(theMessage(forum, message).counters).toEqual([])
})

test('[M16] a deleted target has no likes and takes none, in any order', () => {
  const { scene, ada, bob, topic, message } = openDiscussion()
  write(scene, B, like(bob, messageTarget(message)))
  write(scene, B, like(bob, topicTarget(topic)))
  writeDelete(scene, A, messageTarget(message))
  writeDelete(scene, A, topicTarget(topic))
  write(scene, A, like(ada, messageTarget(message)))

  const { forum } = settle(scene)
  expect(theMessage(forum, message)).toMatchObject({ likes: 0, counters: [] })
  expect(theTopic(forum, topic)).toMatchObject({ likes: 0, counters: [] })
})
