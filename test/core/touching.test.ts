/** Which topic an op touches: too few would let a reader miss what was acknowledged. */
import { expect, test } from 'vitest'
import type { MessageId, TopicId } from '../../src/core/ids.ts'
import type { Op } from '../../src/core/op.ts'
import { touchedTopic } from '../../src/core/touching.ts'
import * as ops from './ops.ts'
import { replay } from './replay.ts'
import { openDiscussion, updateFor } from './scene.ts'
import { historyOf } from './history-model.ts'

const KEY = new Uint8Array(16)
const UNSEEN = '9' as MessageId
const ELSEWHERE = '8' as TopicId

function discussion() {
  const { scene, ada, topic, message } = openDiscussion()
  const { state } = replay(scene.entries)
  const touched = (op: Op) => touchedTopic(state, op)
  const anEdit = (target: Parameters<typeof ops.edit>[1]) => {
    const request = ops.tag('edit')
    const known = ops.messageTarget(message)
    const update = updateFor(historyOf(scene.entries), known, 'changed', request)
    return ops.edit(ada, target, KEY, { request, update })
  }
  return { ada, topic, message, touched, anEdit }
}

test('what says its topic touches that one, known here or not', () => {
  const { ada, topic, touched } = discussion()

  for (const each of [topic, ELSEWHERE]) {
    expect(touched(ops.post(ada, each, 'hello'))).toBe(each)
    expect(touched(ops.rename(ada, each, 'Wasps'))).toBe(each)
    expect(touched(ops.mark(ada, each, new Map()))).toBe(each)
  }
})

test('a like, an edit and a delete touch the topic of their message', () => {
  const { ada, topic, message, touched, anEdit } = discussion()
  const target = ops.messageTarget(message)

  expect(touched(ops.like(ada, target))).toBe(topic)
  expect(touched(anEdit(target))).toBe(topic)
  expect(touched(ops.remove(ada, target, KEY))).toBe(topic)
})

test('a like, an edit and a delete of a message that is not known may touch any topic', () => {
  const { ada, touched, anEdit } = discussion()
  const target = ops.messageTarget(UNSEEN)

  expect(touched(ops.like(ada, target))).toBe('unknown')
  expect(touched(anEdit(target))).toBe('unknown')
  expect(touched(ops.remove(ada, target, KEY))).toBe('unknown')
})

test('a like, an edit and a delete of a topic’s own text touch that topic', () => {
  const { ada, topic, touched, anEdit } = discussion()

  for (const each of [topic, ELSEWHERE]) {
    const target = ops.topicTarget(each)
    expect(touched(ops.like(ada, target))).toBe(each)
    expect(touched(anEdit(target))).toBe(each)
    expect(touched(ops.remove(ada, target, KEY))).toBe(each)
  }
})

test('what makes a user or a topic touches none that anybody knows', () => {
  const { ada, touched } = discussion()

  expect(touched(ops.createUser('bob'))).toBeUndefined()
  expect(touched(ops.createTopic(ada, 'Wasps', { text: 'sting' }))).toBeUndefined()
})
