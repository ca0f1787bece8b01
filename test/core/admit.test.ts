/** What is let in: a request becomes an op that counts, or is refused by code and by name. */
import { expect, test } from 'vitest'
import type { MessageId, TopicId, UserId } from '../../src/core/ids.ts'
import type { Ask } from './asks.ts'
import {
  aClaim,
  aDelete,
  admitted,
  aLike,
  aMark,
  anAct,
  anEdit,
  aPost,
  aRename,
  aReport,
  ask,
  aTopic,
  aUser,
  NOBODY,
  NOTHING,
  NOWHERE,
  refusal,
} from './asks.ts'
import { historyOf, verdictOf } from './history-model.ts'
import {
  act,
  claim,
  createTopic,
  createUser,
  mark,
  messageTarget,
  post,
  report,
  tag,
  topicTarget,
  userSubject,
} from './ops.ts'
import { replay } from './replay.ts'
import { A, B, hear, make, meet, openDiscussion, write, writeDelete, writeEdit } from './scene.ts'

test('what names nothing is refused by its name', () => {
  const { scene, ada, topic, message } = openDiscussion()
  const target = messageTarget(message)
  const asked: [Ask, string][] = [
    [aTopic(NOBODY), 'user'],
    [aPost(NOBODY, topic), 'user'],
    [aPost(ada, NOWHERE), 'topic'],
    [aPost(ada, topic, NOTHING), 'message'],
    [aLike(NOBODY, target), 'user'],
    [aLike(ada, messageTarget(NOTHING)), 'message'],
    [aLike(ada, topicTarget(NOWHERE)), 'topic'],
    [anEdit(NOBODY, target), 'user'],
    [anEdit(ada, messageTarget(NOTHING)), 'message'],
    [anEdit(ada, topicTarget(NOWHERE)), 'topic'],
    [aDelete(NOBODY, target), 'user'],
    [aDelete(ada, messageTarget(NOTHING)), 'message'],
    [aRename(NOBODY, topic), 'user'],
    [aRename(ada, NOWHERE), 'topic'],
    [aMark(NOBODY, topic, []), 'user'],
    [aMark(ada, NOWHERE, []), 'topic'],
  ]
  for (const [what, kind] of asked) {
    const { code, message: sentence } = refusal(scene, what)
    expect({ kind: what.kind, code }).toEqual({ kind: what.kind, code: 'not-found' })
    expect(sentence).toContain(kind)
    expect(sentence).toContain(NOBODY)
  }
})

test('a taken name is refused, whatever its case', () => {
  const { scene } = openDiscussion()
  const { code, message } = refusal(scene, aUser('ADA'))

  expect(code).toBe('already-exists')
  expect(message).toContain('ADA')
})

test('a request id that was used for something else is refused', () => {
  const { scene, ada, topic } = openDiscussion()
  const { code } = refusal(scene, aPost(ada, topic), 'hums', 'something else')

  expect(code).toBe('already-exists')
})

test('a request that took effect answers what it came to, however often it is asked', () => {
  const { scene, ada, topic, message } = openDiscussion()
  const admitted = ask(scene, aPost(ada, topic), 'hums', 'what was meant')

  expect(admitted).toEqual({
    kind: 'done',
    outcome: { position: { author: A, seq: 4 }, made: message },
  })
})

test('a retry after the other one won answers the id that stays', () => {
  const { scene, ada, topic } = openDiscussion()
  const op = post(ada, topic, 'twice', { request: tag('posted twice') })
  write(scene, B, op)
  const stays = make<MessageId>(scene, A, op)
  const admitted = ask(scene, aPost(ada, topic), 'posted twice', 'what was meant')

  expect(admitted).toMatchObject({ kind: 'done', outcome: { made: stays } })
})

test('a parent in another topic is refused by name', () => {
  const { scene, ada, message } = openDiscussion()
  const other = make<TopicId>(scene, A, createTopic(ada, 'Wasps'))
  const refused = refusal(scene, aPost(ada, other, message))

  expect(refused.code).toBe('invalid')
  expect(refused.message).toContain(message)
  expect(refused.message).toContain(other)
})

test('a foreign text is neither edited nor deleted, and a foreign topic not renamed', () => {
  const { scene, bob, topic, message } = openDiscussion()
  const asked: [Ask, string][] = [
    [anEdit(bob, messageTarget(message)), message],
    [anEdit(bob, topicTarget(topic)), topic],
    [aDelete(bob, messageTarget(message)), message],
    [aDelete(bob, topicTarget(topic)), topic],
    [aRename(bob, topic), topic],
  ]
  for (const [what, id] of asked) {
    const refused = refusal(scene, what)
    expect({ kind: what.kind, code: refused.code }).toEqual({ kind: what.kind, code: 'forbidden' })
    expect(refused.message).toContain(id)
  }
})

test('a deleted text is neither liked nor edited', () => {
  const { scene, ada, bob, topic, message } = openDiscussion()
  writeDelete(scene, A, messageTarget(message))
  writeDelete(scene, A, topicTarget(topic))
  const asked: [Ask, string][] = [
    [aLike(bob, messageTarget(message)), message],
    [aLike(bob, topicTarget(topic)), topic],
    [anEdit(ada, messageTarget(message)), message],
    [anEdit(ada, topicTarget(topic)), topic],
  ]
  for (const [what, id] of asked) {
    const refused = refusal(scene, what)
    expect([what.kind, refused.code]).toEqual([what.kind, 'failed-precondition'])
    expect(refused.message).toContain(id)
  }
})

test('the text of a topic that has none is neither edited nor deleted', () => {
  const { scene, ada } = openDiscussion()
  const topic = make<TopicId>(scene, A, createTopic(ada, 'Silence'))
  for (const what of [anEdit(ada, topicTarget(topic)), aDelete(ada, topicTarget(topic))]) {
    const refused = refusal(scene, what)
    expect([what.kind, refused.code]).toEqual([what.kind, 'failed-precondition'])
    expect(refused.message).toContain(topic)
  }
})

test('what is so already is done without an entry', () => {
  const { scene, ada, bob, message, topic } = openDiscussion()
  const target = messageTarget(message)
  const done = { kind: 'done', outcome: { position: undefined, made: undefined } }

  expect(ask(scene, aLike(bob, target, false))).toEqual(done)
  expect(ask(scene, anEdit(ada, target, 'the hive hums'))).toEqual(done)
  write(scene, A, mark(ada, topic, new Map([[A, 3]])))
  expect(ask(scene, aMark(ada, topic, [[A, 2]]))).toEqual(done)
})

test('a like becomes a count that is odd, an unlike one that is even, above all that is held', () => {
  const { scene, bob, message } = openDiscussion()
  const target = messageTarget(message)
  const liked = admitted(scene, aLike(bob, target))
  expect(liked).toMatchObject({ kind: 'like', count: 1 })
  write(scene, A, liked)
  const unliked = admitted(scene, aLike(bob, target, false), 'again')
  expect(unliked).toMatchObject({ kind: 'like', count: 2 })
})

test('whoever has an alias for an id gets what the id that stays gets', () => {
  const { scene, ada, topic, bob } = openDiscussion()
  const op = createUser('cyd', { request: tag('user twice') })
  write(scene, A, op)
  const alias = make<UserId>(scene, B, op)
  hear(scene, A, B)
  const said = post(alias, topic, 'twice', { request: tag('posted twice') })
  write(scene, A, said)
  const message = make<MessageId>(scene, B, said)
  meet(scene)

  for (const what of [
    anEdit(alias, messageTarget(message)),
    aLike(bob, messageTarget(message)),
    aPost(ada, topic, message),
    aDelete(alias, messageTarget(message)),
  ]) {
    write(scene, A, admitted(scene, what, what.kind))
  }
  const history = historyOf(scene.entries)
  const last = scene.entries.slice(-4).map((entry) => verdictOf(history, entry))
  expect(last).toEqual(['counts', 'counts', 'counts', 'counts'])
})

test('an edit becomes the least change, so that another one beside it survives', () => {
  const { scene, ada, message } = openDiscussion()
  const op = admitted(scene, anEdit(ada, messageTarget(message), 'the hive hums on'))
  writeEdit(scene, B, ada, messageTarget(message), 'the old hive hums')
  write(scene, A, op)

  const { forum } = replay(scene.entries)
  expect(forum.messages[0]?.text).toBe('the old hive hums on')
})

test('who may not moderate is refused by code and by name', () => {
  const { scene, ada, bob, topic, message } = openDiscussion()
  const hide = messageTarget(message)
  expect(refusal(scene, anAct(ada, 'hide', hide))).toMatchObject({ code: 'failed-precondition' })
  write(scene, A, claim(ada))

  const refused: [Ask, string, string][] = [
    [anAct(bob, 'hide', hide), 'forbidden', `user ${bob} is not a moderator`],
    [anAct(ada, 'ban', userSubject(ada)), 'forbidden', `user ${ada} is the founder`],
    [anAct(ada, 'lock', hide), 'invalid', 'expected a topic'],
    [anAct(ada, 'pin', topicTarget(NOWHERE)), 'not-found', NOWHERE],
    [aClaim(bob), 'failed-precondition', `claimed by user ${ada}`],
    [aReport(bob, messageTarget(NOTHING)), 'not-found', NOTHING],
  ]
  for (const [what, code, words] of refused) {
    const { code: was, message: sentence } = refusal(scene, what)
    expect({ words, code: was }).toEqual({ words, code })
    expect(sentence).toContain(words)
  }
  write(scene, A, act(ada, 'lock', topicTarget(topic)))
  write(scene, A, act(ada, 'ban', userSubject(bob)))
  expect(refusal(scene, aPost(ada, topic)).message).toBe(
    `topic ${topic} is locked: it takes no posts`,
  )
  expect(refusal(scene, aTopic(bob)).message).toBe(`user ${bob} is banned from this forum`)
})

test('an act or report that would change nothing is done already', () => {
  const { scene, ada, bob, topic, message } = openDiscussion()
  write(scene, A, claim(ada))
  const at = topicTarget(topic)
  const about = messageTarget(message)
  const ends: [Ask, Ask][] = [
    [anAct(ada, 'hide', about), anAct(ada, 'restore', about)],
    [anAct(ada, 'lock', at), anAct(ada, 'unlock', at)],
    [anAct(ada, 'pin', at), anAct(ada, 'unpin', at)],
    [anAct(ada, 'move', at, ['red']), anAct(ada, 'move', at)],
    [anAct(ada, 'ban', userSubject(bob)), anAct(ada, 'unban', userSubject(bob))],
    [anAct(ada, 'appoint', userSubject(bob)), anAct(ada, 'dismiss', userSubject(bob))],
  ]
  for (const [index, [begin, end]] of ends.entries()) {
    expect(ask(scene, end)).toMatchObject({ kind: 'done' })
    write(scene, A, admitted(scene, begin, `begin ${index}`))
    expect(ask(scene, begin)).toMatchObject({ kind: 'done' })
    write(scene, A, admitted(scene, end, `end ${index}`))
    expect(ask(scene, end)).toMatchObject({ kind: 'done' })
  }

  write(scene, A, report(bob, about))
  expect(ask(scene, aReport(bob, about))).toMatchObject({ kind: 'done' })
  expect(ask(scene, aReport(ada, about))).toMatchObject({ kind: 'op' })
  // A moderator sees to a report also by what leaves the text as it is.
  write(scene, A, admitted(scene, anAct(ada, 'restore', about), 'nothing wrong'))
  expect(ask(scene, anAct(ada, 'restore', about))).toMatchObject({ kind: 'done' })
  write(scene, A, report(bob, about))
  write(scene, A, admitted(scene, anAct(ada, 'hide', about), 'seen'))
  expect(ask(scene, aReport(bob, about))).toMatchObject({ kind: 'op' })
})
