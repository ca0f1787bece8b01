/** Moderation: who may do what, what it covers, and what comes of acts that do not know each other. */
import { expect, test } from 'vitest'
import type { ActKind, Subject } from '../../src/core/act.ts'
import type { Entry } from '../../src/core/entry.ts'
import { forumFoundedBy } from '../../src/core/founding.ts'
import type { MessageId, ReplicaId, TopicId, UserId } from '../../src/core/ids.ts'
import { parseForumId } from '../../src/core/ids.ts'
import { theMessage, theTopic } from './found.ts'
import { place } from './history-model.ts'
import * as ops from './ops.ts'
import { messageTarget, topicTarget, userSubject } from './ops.ts'
import { settle } from './replay.ts'
import type { Scene } from './scene.ts'
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

/** Ada founded the forum at A; mod is a moderator at B; eve is a user of C, who wrote a message. */
function openModerated() {
  const { scene, ada, bob, topic, message } = openDiscussion()
  write(scene, A, ops.claim(ada))
  const mod = make<UserId>(scene, B, ops.createUser('mod'))
  const eve = make<UserId>(scene, C, ops.createUser('eve'))
  meet(scene)
  write(scene, A, ops.act(ada, 'appoint', userSubject(mod)))
  const spam = make<MessageId>(scene, C, ops.post(eve, topic, 'buy hives'))
  meet(scene)
  return { scene, ada, bob, mod, eve, topic, message, spam }
}

function act(
  scene: Scene,
  [at, user]: readonly [ReplicaId, UserId],
  kind: ActKind,
  subject: Subject,
  labels: readonly string[] = [],
): Entry {
  return write(scene, at, ops.act(user, kind, subject, { labels }))
}

/** An entry whose author claims to have seen nothing but these. */
function backdated(scene: Scene, at: ReplicaId, op: Entry['op'], clock: Entry['clock']): Entry {
  return write(scene, at, op, 1, clock)
}

test('[M29] the first claim makes the founder, and no later one', () => {
  const { scene, ada, bob } = openDiscussion()
  const first = write(scene, A, ops.claim(bob))
  const second = write(scene, A, ops.claim(ada))

  const { verdicts, forum } = settle(scene)
  expect([first, second].map((entry) => verdicts[place(entry)])).toEqual(['counts', 'void'])
  expect(forum.acts).toEqual([`${place(first)} claim true`])
})

test('[M29] only the replica that founded the forum can hold the claim, for its own users', () => {
  const { scene, ada } = openDiscussion()
  const eve = make<UserId>(scene, C, ops.createUser('eve'))
  const nobody = make<UserId>(scene, A, ops.createUser('nobody', { secret: '' }))
  meet(scene)
  const claims = [
    write(scene, C, ops.claim(eve)),
    write(scene, C, ops.claim(ada)),
    write(scene, A, ops.claim(eve)),
    write(scene, A, ops.claim(nobody)),
  ]

  const { verdicts } = settle(scene)
  expect(claims.map((entry) => verdicts[place(entry)])).toEqual(['void', 'void', 'void', 'void'])
})

test('[M29] the id of a forum tells who founded it', () => {
  const id = forumFoundedBy(A, ops.sha256)
  expect(parseForumId(id)).toBe(id)
  expect(forumFoundedBy(B, ops.sha256)).not.toBe(id)
})

test('[M30] no replica speaks for the moderator of another', () => {
  const { scene, ada, mod, spam, topic } = openModerated()
  const acts = [
    act(scene, [C, ada], 'hide', messageTarget(spam)),
    act(scene, [C, mod], 'hide', messageTarget(spam)),
    act(scene, [A, mod], 'lock', topicTarget(topic)),
  ]

  const { verdicts, forum } = settle(scene)
  expect(acts.map((entry) => verdicts[place(entry)])).toEqual(['void', 'void', 'void'])
  expect(theMessage(forum, spam).withheld).toBe('')
})

test('[M30] who repeats the request of a moderator’s account gets no rights by it', () => {
  const { scene, ada, spam } = openModerated()
  const request = ops.tag('account')
  const mod = make<UserId>(scene, B, ops.createUser('mel', { request }))
  const twin = make<UserId>(scene, A, ops.createUser('mel', { request }))
  meet(scene)
  act(scene, [A, ada], 'appoint', userSubject(mod))
  meet(scene)
  const forged = act(scene, [A, twin], 'hide', messageTarget(spam))
  const own = act(scene, [B, mod], 'lock', topicTarget('1@aaaaaaaaaa' as TopicId))

  const { verdicts, forum } = settle(scene)
  expect(forum.aliases).toEqual([`user ${mod} -> ${twin}`])
  expect([forged, own].map((entry) => verdicts[place(entry)])).toEqual(['void', 'counts'])
})

test('[M31] only the founder appoints and dismisses; a moderator may step down', () => {
  const { scene, mod, eve, bob } = openModerated()
  const entries = [
    act(scene, [B, mod], 'appoint', userSubject(eve)),
    act(scene, [C, eve], 'hide', topicTarget('1@aaaaaaaaaa' as TopicId)),
    act(scene, [A, bob], 'dismiss', userSubject(mod)),
    act(scene, [B, mod], 'dismiss', userSubject(mod)),
    act(scene, [B, mod], 'hide', topicTarget('1@aaaaaaaaaa' as TopicId)),
  ]

  const { verdicts } = settle(scene)
  expect(entries.map((entry) => verdicts[place(entry)])).toEqual([
    'void',
    'void',
    'void',
    'counts',
    'void',
  ])
})

test('[M31] nobody bans the founder or a moderator, so two moderators cannot remove each other', () => {
  const { scene, ada, mod, eve } = openModerated()
  act(scene, [A, ada], 'appoint', userSubject(eve))
  meet(scene)
  const entries = [
    act(scene, [B, mod], 'ban', userSubject(ada)),
    act(scene, [B, mod], 'ban', userSubject(eve)),
    act(scene, [C, eve], 'ban', userSubject(mod)),
    act(scene, [B, mod], 'dismiss', userSubject(eve)),
    act(scene, [C, eve], 'dismiss', userSubject(mod)),
  ]

  const { verdicts, forum } = settle(scene)
  expect(entries.map((entry) => verdicts[place(entry)])).toEqual(Array(5).fill('void'))
  expect(forum.banned).toEqual([])
})

test('[M31] an act about the wrong kind of thing is void', () => {
  const { scene, mod, eve, topic, spam } = openModerated()
  const entries = [
    act(scene, [B, mod], 'lock', messageTarget(spam)),
    act(scene, [B, mod], 'hide', userSubject(eve)),
    act(scene, [B, mod], 'ban', topicTarget(topic)),
    act(scene, [B, mod], 'pin', topicTarget(topic), ['red']),
    act(scene, [B, mod], 'hide', messageTarget('9@cccccccccc' as MessageId)),
  ]

  const { verdicts } = settle(scene)
  expect(entries.map((entry) => verdicts[place(entry)])).toEqual(Array(5).fill('void'))
})

test('[M32] a dismissal covers what it does not know of, also with an old clock', () => {
  const { scene, ada, mod, spam, topic } = openModerated()
  const known = act(scene, [B, mod], 'hide', messageTarget(spam))
  const clock = known.clock
  hear(scene, A, B)
  act(scene, [A, ada], 'dismiss', userSubject(mod))
  meet(scene)
  // It claims to have been written before anybody could hear of the dismissal.
  backdated(scene, B, ops.act(mod, 'lock', topicTarget(topic)), clock)
  backdated(scene, B, ops.act(mod, 'move', topicTarget(topic), { labels: ['junk'] }), clock)
  backdated(scene, B, ops.act(mod, 'pin', topicTarget(topic)), clock)

  const { forum } = settle(scene)
  expect(theTopic(forum, topic)).toMatchObject({ isLocked: false, isPinned: false, labels: [] })
  expect(theMessage(forum, spam).withheld).toBe('hidden')
  expect(forum.acts.filter((line) => line.endsWith('false'))).toHaveLength(3)
})

test('[M32] who is appointed again acts again, and what was covered stays so', () => {
  const { scene, ada, mod, spam, topic } = openModerated()
  act(scene, [B, mod], 'pin', topicTarget(topic))
  act(scene, [A, ada], 'dismiss', userSubject(mod))
  act(scene, [A, ada], 'appoint', userSubject(mod))
  meet(scene)
  act(scene, [B, mod], 'hide', messageTarget(spam))

  const { forum } = settle(scene)
  expect(theTopic(forum, topic).isPinned).toBe(false)
  expect(theMessage(forum, spam).withheld).toBe('hidden')
})

test('[M33] of acts that do not know each other the one that restricts wins, until one knows both', () => {
  const { scene, ada, mod, eve, topic, spam } = openModerated()
  act(scene, [B, mod], 'hide', messageTarget(spam))
  act(scene, [B, mod], 'lock', topicTarget(topic))
  act(scene, [B, mod], 'ban', userSubject(eve))
  meet(scene)
  for (const [kind, subject] of [
    ['restore', messageTarget(spam)],
    ['unlock', topicTarget(topic)],
    ['unban', userSubject(eve)],
  ] as const) {
    act(scene, [A, ada], kind, subject)
  }
  act(scene, [B, mod], 'hide', messageTarget(spam))
  act(scene, [B, mod], 'lock', topicTarget(topic))
  act(scene, [B, mod], 'ban', userSubject(eve))
  const both = settle(scene).forum
  expect(theMessage(both, spam).withheld).toBe('hidden')
  expect(theTopic(both, topic).isLocked).toBe(true)
  expect(both.banned).toEqual([eve])

  meet(scene)
  act(scene, [A, ada], 'restore', messageTarget(spam))
  act(scene, [A, ada], 'unlock', topicTarget(topic))
  act(scene, [A, ada], 'unban', userSubject(eve))
  const after = settle(scene).forum
  expect(theMessage(after, spam).withheld).toBe('')
  expect(theTopic(after, topic).isLocked).toBe(false)
  expect(after.banned).toEqual([])
})

test('[M33] no ban stands against a moderator, also with a clock that leaves the appointment out', () => {
  const { scene, ada, mod, eve, topic, message } = openModerated()
  const clock = new Map([
    [A, 6],
    [C, 2],
  ])
  act(scene, [A, ada], 'appoint', userSubject(eve))
  meet(scene)
  const post = make<MessageId>(scene, C, ops.post(eve, topic, 'as a moderator'))
  write(scene, C, ops.like(eve, messageTarget(message)))
  const ban = backdated(scene, B, ops.act(mod, 'ban', userSubject(eve)), clock)
  const { forum, verdicts } = settle(scene)
  expect(verdicts[place(ban)]).toBe('counts')
  expect(theMessage(forum, post).withheld).toBe('')
  expect(theMessage(forum, message).likes).toBe(1)

  meet(scene)
  act(scene, [A, ada], 'dismiss', userSubject(eve))
  const after = settle(scene).forum
  expect(theMessage(after, post).withheld).toBe('banned')
  expect(theMessage(after, message).likes).toBe(0)
})

test('[M34] a banned user writes nothing more, but may delete and read', () => {
  const { scene, mod, eve, topic, message, spam } = openModerated()
  act(scene, [B, mod], 'ban', userSubject(eve))
  meet(scene)
  const refused = [
    write(scene, C, ops.post(eve, topic, 'more')),
    write(scene, C, ops.createTopic(eve, 'Mine')),
    write(scene, C, ops.like(eve, messageTarget(message))),
    write(scene, C, ops.report(eve, messageTarget(message))),
    writeEdit(scene, C, eve, messageTarget(spam), 'buy more hives'),
  ]
  const taken = [
    write(scene, C, ops.mark(eve, topic, new Map([[A, 1]]))),
    writeDelete(scene, C, messageTarget(spam)),
  ]

  const { verdicts } = settle(scene)
  expect(refused.map((entry) => verdicts[place(entry)])).toEqual(Array(5).fill('void'))
  expect(taken.map((entry) => verdicts[place(entry)])).toEqual(['counts', 'counts'])
})

test('[M35] a ban covers what it does not know of, also with an old clock, and nothing else', () => {
  const { scene, mod, eve, topic, message, spam } = openModerated()
  const [before] = scene.entries.slice(-1)
  const clock = before?.clock ?? new Map()
  act(scene, [B, mod], 'ban', userSubject(eve))
  hear(scene, C, B)
  const posts = ['one', 'two'].map((text) => backdated(scene, C, ops.post(eve, topic, text), clock))
  backdated(scene, C, ops.createTopic(eve, 'Hives for sale', { text: 'cheap' }), clock)
  backdated(scene, C, ops.like(eve, messageTarget(message)), clock)

  const { verdicts, forum } = settle(scene)
  expect(posts.map((entry) => verdicts[place(entry)])).toEqual(['counts', 'counts'])
  expect(theMessage(forum, spam).withheld).toBe('')
  expect(forum.messages.filter(({ withheld }) => withheld === 'banned')).toHaveLength(2)
  expect(forum.topics.filter(({ withheld }) => withheld === 'banned')).toHaveLength(1)
  expect(theMessage(forum, message)).toMatchObject({ likes: 0, counters: [`${eve}: 1`] })
})

test('[M35] edits and titles that a ban does not know of do not show', () => {
  const { scene, mod, eve, spam } = openModerated()
  const own = make<TopicId>(scene, C, ops.createTopic(eve, 'Mine'))
  meet(scene)
  write(scene, C, ops.rename(eve, own, 'Mine still'))
  writeEdit(scene, C, eve, messageTarget(spam), 'buy hives!')
  hear(scene, B, C)
  act(scene, [B, mod], 'ban', userSubject(eve))
  writeEdit(scene, C, eve, messageTarget(spam), 'buy hives! or stings')
  write(scene, C, ops.rename(eve, own, 'Cheap hives'))

  const { forum } = settle(scene)
  expect(theMessage(forum, spam)).toMatchObject({
    text: 'buy hives! or stings',
    shownText: 'buy hives!',
  })
  expect(theTopic(forum, own).shownTitles).toEqual(['Mine'])
})

test('[M35] an unban shows again what only the ban covered, likes too', () => {
  const { scene, ada, mod, eve, topic, message } = openModerated()
  const late = make<MessageId>(scene, C, ops.post(eve, topic, 'in good faith'))
  write(scene, C, ops.like(eve, messageTarget(message)))
  act(scene, [B, mod], 'ban', userSubject(eve))
  meet(scene)
  const banned = settle(scene).forum
  expect(theMessage(banned, late).withheld).toBe('banned')
  expect(theMessage(banned, message).likes).toBe(0)

  act(scene, [A, ada], 'unban', userSubject(eve))
  const { forum } = settle(scene)
  expect(theMessage(forum, late).withheld).toBe('')
  expect(theMessage(forum, message).likes).toBe(1)
})

test('[M35] a ban covers every id that one account has', () => {
  const { scene, mod, topic } = openModerated()
  const request = ops.tag('account')
  const one = make<UserId>(scene, C, ops.createUser('zoe', { request }))
  const two = make<UserId>(scene, A, ops.createUser('zoe', { request }))
  hear(scene, B, C)
  act(scene, [B, mod], 'ban', userSubject(one))
  const late = make<MessageId>(scene, A, ops.post(two, topic, 'as the other'))

  expect(theMessage(settle(scene).forum, late).withheld).toBe('banned')
})

test('[M36] a locked topic takes no post that knows of it, and covers those that do not', () => {
  const { scene, mod, eve, topic, spam } = openModerated()
  const clock = scene.entries.at(-1)?.clock ?? new Map()
  act(scene, [B, mod], 'lock', topicTarget(topic))
  hear(scene, C, B)
  const known = write(scene, C, ops.post(eve, topic, 'I saw the lock'))
  const late = make<MessageId>(scene, A, ops.post('2@aaaaaaaaaa' as UserId, topic, 'in good faith'))
  const old = backdated(scene, C, ops.post(eve, topic, 'I did not'), clock)
  const liked = write(scene, C, ops.like(eve, messageTarget(spam)))

  const { verdicts, forum } = settle(scene)
  expect([known, old, liked].map((entry) => verdicts[place(entry)])).toEqual([
    'void',
    'counts',
    'counts',
  ])
  expect(forum.messages.filter(({ withheld }) => withheld === 'locked')).toHaveLength(2)
  expect(theMessage(forum, spam).withheld).toBe('')
  expect(theMessage(forum, late).withheld).toBe('locked')
})

test('[M37] a restore shows what a ban and a lock cover that it knows of', () => {
  const { scene, ada, mod, eve, topic } = openModerated()
  const late = make<MessageId>(scene, C, ops.post(eve, topic, 'in good faith'))
  act(scene, [B, mod], 'lock', topicTarget(topic))
  meet(scene)
  act(scene, [A, ada], 'restore', messageTarget(late))
  expect(theMessage(settle(scene).forum, late).withheld).toBe('')

  // A ban that the restore did not know of, and that does not know the message.
  const clock = new Map([
    [A, 6],
    [C, 1],
  ])
  backdated(scene, B, ops.act(mod, 'ban', userSubject(eve)), clock)
  expect(theMessage(settle(scene).forum, late).withheld).toBe('banned')
})

test('[M37] a hidden text keeps its place, its answers and its likes', () => {
  const { scene, mod, bob, topic, message, spam } = openModerated()
  act(scene, [B, mod], 'hide', messageTarget(spam))
  act(scene, [B, mod], 'hide', topicTarget(topic))
  const answer = make<MessageId>(scene, A, ops.post(bob, topic, 'no', { parent: spam }))
  write(scene, A, ops.like(bob, messageTarget(spam)))

  const { forum } = settle(scene)
  expect(theMessage(forum, spam)).toMatchObject({ withheld: 'hidden', likes: 1, text: 'buy hives' })
  expect(theMessage(forum, answer)).toMatchObject({ parent: spam, withheld: '' })
  expect(theTopic(forum, topic)).toMatchObject({ withheld: 'hidden', messages: 3 })
  expect(theMessage(forum, message).withheld).toBe('')
})

test('[M38] moves that do not know each other both count, until one knows both', () => {
  const { scene, ada, mod, topic } = openModerated()
  act(scene, [A, ada], 'move', topicTarget(topic), ['bees', 'red'])
  act(scene, [B, mod], 'move', topicTarget(topic), ['red', 'junk'])
  act(scene, [B, mod], 'pin', topicTarget(topic))
  expect(theTopic(settle(scene).forum, topic)).toMatchObject({
    labels: ['bees', 'red', 'junk'],
    isPinned: true,
  })

  meet(scene)
  act(scene, [A, ada], 'move', topicTarget(topic), [])
  act(scene, [A, ada], 'unpin', topicTarget(topic))
  expect(theTopic(settle(scene).forum, topic)).toMatchObject({ labels: [], isPinned: false })
})

test('[M39] a report waits for an act that knows of it', () => {
  const { scene, mod, bob, topic, spam } = openModerated()
  const seen = write(scene, A, ops.report(bob, messageTarget(spam), 'spam'))
  hear(scene, B, A)
  act(scene, [B, mod], 'hide', messageTarget(spam))
  const later = write(scene, A, ops.report(bob, messageTarget(spam), 'still spam'))
  const other = write(scene, A, ops.report(bob, topicTarget(topic)))

  expect(settle(scene).forum.reports).toEqual(
    [`${place(seen)} seen`, `${place(later)} open`, `${place(other)} open`].sort(),
  )
})
