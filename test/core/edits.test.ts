/** Edits: relative changes of a text. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { TopicId } from '../../src/core/ids.ts'
import { theMessage, theTopic } from './found.ts'
import { historyOf, place } from './history-model.ts'
import { createTopic, edit, messageTarget, remove, tag, topicTarget } from './ops.ts'
import { settle } from './replay.ts'
import { runs } from './runs.ts'
import {
  A,
  B,
  C,
  hear,
  keyOf,
  make,
  meet,
  openDiscussion,
  updateFor,
  viewOf,
  write,
  writeEdit,
} from './scene.ts'

test('[M17] two edits at once both survive in the text', () => {
  const { scene, ada, message } = openDiscussion()
  writeEdit(scene, A, ada, messageTarget(message), 'the old hive hums')
  writeEdit(scene, B, ada, messageTarget(message), 'the hive hums all day')

  const { text, edits } = theMessage(settle(scene).forum, message)
  expect(text).toBe('the old hive hums all day')
  expect(edits).toHaveLength(2)
})

test('[M17] an edit behind another builds on it', () => {
  const { scene, ada, message } = openDiscussion()
  writeEdit(scene, A, ada, messageTarget(message), 'the hive hums 🐝')
  hear(scene, B, A)
  writeEdit(scene, B, ada, messageTarget(message), 'the hive hums 🐝🐝')
  writeEdit(scene, B, ada, messageTarget(message), 'hums 🐝🐝')

  expect(theMessage(settle(scene).forum, message).text).toBe('hums 🐝🐝')
})

test('[M17] edits that cut out the same words cut them once, and may leave nothing', () => {
  const { scene, ada, message } = openDiscussion()
  writeEdit(scene, A, ada, messageTarget(message), 'the hive')
  writeEdit(scene, B, ada, messageTarget(message), ' hums')
  writeEdit(scene, C, ada, messageTarget(message), 'the hums')

  expect(theMessage(settle(scene).forum, message).text).toBe('')
})

test("[M17] a topic's text is edited like a message", () => {
  const { scene, ada, topic } = openDiscussion()
  writeEdit(scene, A, ada, topicTarget(topic), 'all about bees')
  writeEdit(scene, B, ada, topicTarget(topic), 'about bees and wax')

  expect(theTopic(settle(scene).forum, topic)).toMatchObject({
    text: 'all about bees and wax',
    titles: ['aaaaaaaaaa#3 Bees'],
  })
})

test('[M18] only the author edits', () => {
  const { scene, bob, topic, message } = openDiscussion()
  const entries = [
    writeEdit(scene, A, bob, messageTarget(message), 'bob was here'),
    writeEdit(scene, A, bob, topicTarget(topic), 'bob was here'),
  ]

  const { forum, verdicts } = settle(scene)
  expect(entries.map((entry) => verdicts[place(entry)])).toEqual(['void', 'void'])
  expect(theMessage(forum, message)).toMatchObject({ text: 'the hive hums', edits: [] })
})

test('[M18] a topic without a text cannot be edited', () => {
  const { scene, ada } = openDiscussion()
  const topic = make<TopicId>(scene, A, createTopic(ada, 'Silence'))
  const entry = writeEdit(scene, A, ada, topicTarget(topic), 'a word')

  expect(settle(scene).verdicts[place(entry)]).toBe('void')
})

test('[M18] a topic with an empty text can be edited', () => {
  const { scene, ada } = openDiscussion()
  const topic = make<TopicId>(scene, A, createTopic(ada, 'Silence', { text: '' }))
  writeEdit(scene, A, ada, topicTarget(topic), 'a word')

  expect(theTopic(settle(scene).forum, topic).text).toBe('a word')
})

test('[M18] an edit that names another key than that of its target is void', () => {
  const { scene, ada, message } = openDiscussion()
  const request = tag('edit')
  const target = messageTarget(message)
  const update = updateFor(historyOf(viewOf(scene, A)), target, 'other words', request)
  const entry = write(scene, A, edit(ada, target, tag('bees').key, { request, update }))

  expect(settle(scene).verdicts[place(entry)]).toBe('void')
})

test('[M40] who has seen a text opened by its author edits it, whatever became of it meanwhile', () => {
  const { scene, ada, bob, message } = openDiscussion()
  const target = messageTarget(message)
  const opening = tag('open')
  const openingKey = opening.key
  writeEdit(scene, A, ada, target, 'the hive hums', opening, { opens: true })
  const early = writeEdit(scene, B, bob, target, 'too early', tag('early'), { openingKey })
  hear(scene, B, A)
  hear(scene, C, A)
  const late = writeEdit(scene, B, bob, target, 'the hive hums, says bob', tag('late'), {
    openingKey,
  })
  const other = writeEdit(scene, C, bob, target, 'O the hive hums', tag('other'), { openingKey })

  const { forum, verdicts } = settle(scene)
  expect([early, late, other].map((entry) => verdicts[place(entry)])).toEqual([
    'void',
    'counts',
    'counts',
  ])
  expect(theMessage(forum, message).text).toBe('O the hive hums, says bob')
})

test('[M40] an edit of an open text that meets its deletion comes to the same either way', () => {
  const { scene, ada, bob, message } = openDiscussion()
  const target = messageTarget(message)
  const opening = tag('open')
  writeEdit(scene, A, ada, target, 'the hive hums', opening, { opens: true })
  hear(scene, B, A)
  const key = keyOf(historyOf(viewOf(scene, A)), target)
  write(scene, A, remove(ada, target, key))
  const late = writeEdit(scene, B, bob, target, 'it hums', tag('late'), {
    openingKey: opening.key,
  })

  const { forum, verdicts } = settle(scene)
  expect(verdicts[place(late)]).toBe('counts')
  expect(theMessage(forum, message)).toMatchObject({ text: '', deleted: true })
})

test('[M40] only the author opens, and an opening is of one text', () => {
  const { scene, ada, bob, topic, message } = openDiscussion()
  const target = messageTarget(message)
  const request = tag('open')
  const forged = tag('forged')
  writeEdit(scene, A, ada, topicTarget(topic), 'about all bees', request, { opens: true })
  const entries = [
    writeEdit(scene, A, bob, target, 'mine now', forged, { opens: true }),
    writeEdit(scene, A, bob, target, 'and now', tag('by forged'), { openingKey: forged.key }),
    writeEdit(scene, A, bob, target, 'or so', tag('by other'), { openingKey: request.key }),
    writeEdit(scene, A, bob, topicTarget(topic), 'open twice', tag('again'), {
      opens: true,
      openingKey: request.key,
    }),
  ]

  const { verdicts } = settle(scene)
  expect(entries.map((entry) => verdicts[place(entry)])).toEqual(['void', 'void', 'void', 'void'])
})

test('[M19] garbage, or the update of another client, changes nothing but holds its key', () => {
  const { scene, ada, message } = openDiscussion()
  const target = messageTarget(message)
  const view = historyOf(viewOf(scene, A))
  const key = keyOf(view, target)
  const foreign = updateFor(view, target, 'other words', tag('another request'))
  const updates = [new Uint8Array(), new Uint8Array([255, 255, 255]), foreign]
  for (const [index, update] of updates.entries()) {
    write(scene, A, edit(ada, target, key, { request: tag(`edit ${index}`), update }))
  }
  const reused = writeEdit(scene, A, ada, target, 'reused', tag('edit 0', 'other meaning'))

  const { forum, verdicts } = settle(scene)
  expect(theMessage(forum, message)).toMatchObject({ text: 'the hive hums', edits: [] })
  expect(Object.values(verdicts).filter((verdict) => verdict === 'void')).toHaveLength(1)
  expect(verdicts[place(reused)]).toBe('void')
})

test('[M19] an edit that counts for nothing does not stand in the way of its retry', () => {
  const { scene, ada, message } = openDiscussion()
  const target = messageTarget(message)
  const request = tag('edit twice')
  const key = keyOf(historyOf(viewOf(scene, A)), target)
  write(scene, A, edit(ada, target, key, { request, update: new Uint8Array([7]) }))
  writeEdit(scene, B, ada, target, 'the hive hums on', request)
  meet(scene)

  expect(theMessage(settle(scene).forum, message)).toMatchObject({
    text: 'the hive hums on',
    edits: ['bbbbbbbbbb#1'],
  })
})

test('[M17] damaged updates, if they pass for updates, give the same text in any order', () => {
  const byte = fc.tuple(fc.nat(40), fc.nat(255))
  fc.assert(
    fc.property(
      byte,
      byte,
      fc.shuffledSubarray([A, B, C]),
      (one, other, [first, second, third]) => {
        const { scene, ada, message } = openDiscussion()
        const target = messageTarget(message)
        const view = historyOf(viewOf(scene, A))
        const request = tag('damaged')
        const update = updateFor(view, target, 'a hive hums on', request)
        for (const [at, value] of [one, other]) update[at % update.length] = value
        write(scene, first ?? A, edit(ada, target, keyOf(view, target), { request, update }))
        writeEdit(scene, second ?? B, ada, target, 'the old hive')
        writeEdit(scene, third ?? C, ada, target, 'hive hums')

        settle(scene)
      },
    ),
    // Deletes nothing, of a client that nobody knows: Yjs can read that and not keep it.
    { ...runs(500), examples: [[[0, 0], [12, 6], []]] },
  )
})

test('[M17] an update whose items contradict each other gives one text in any order', () => {
  const { scene, ada, message } = openDiscussion()
  const target = messageTarget(message)
  const view = historyOf(viewOf(scene, A))
  const request = tag('damaged')
  const update = updateFor(view, target, 'a hive hums on', request)
  update.set([0, 1], 13)
  write(scene, A, edit(ada, target, keyOf(view, target), { request, update }))
  writeEdit(scene, B, ada, target, 'the old hive')
  writeEdit(scene, C, ada, target, 'hive hums')

  expect(theMessage(settle(scene).forum, message).edits).toHaveLength(3)
})
