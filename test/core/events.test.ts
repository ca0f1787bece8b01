/** Events: what subscribers are told is the same on every replica, and only what took effect. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Entry } from '../../src/core/entry.ts'
import type { EventKind, ForumEvent } from '../../src/core/event.ts'
import { eventOf } from '../../src/core/event-of.ts'
import type { UserId } from '../../src/core/ids.ts'
import type { Op } from '../../src/core/op.ts'
import { histories, orderings, reordered } from './history.ts'
import type { History } from './history-model.ts'
import {
  canonicalId,
  counts,
  historyOf,
  idMadeBy,
  makerOf,
  place,
  retriesOf,
} from './history-model.ts'
import type { ModelText } from './model-forum.ts'
import { like, messageTarget } from './ops.ts'
import { replay } from './replay.ts'
import { runs } from './runs.ts'
import { A, openDiscussion, write } from './scene.ts'

const all = fc.oneof(histories(), histories({ moderated: true }))

test('replicas that hold the same entries tell the same events', () => {
  fc.assert(
    fc.property(all, orderings, orderings, (entries, first, second) => {
      expect(eventsOf(entries, second)).toEqual(eventsOf(entries, first))
    }),
    runs(),
  )
})

test('an event is of an entry that counts, and names what stays', () => {
  fc.assert(
    fc.property(all, orderings, (entries, picks) => {
      const history = historyOf(entries)
      for (const [entry, event] of eventsOf(entries, picks)) {
        expect(counts(history, entry)).toBe(true)
        expect(place(event.position)).toBe(place(entry))
        expect([event.topic, event.message]).toEqual(placeOf(history, entry))
        expect(event.user).toBe(canonicalId(history, 'user', userOf(entry.op)))
        expect(KINDS[entry.op.kind]).toContain(event.kind)
      }
    }),
    runs(),
  )
})

test('every topic and message is told of once, and every text that is deleted', () => {
  fc.assert(
    fc.property(all, orderings, (entries, picks) => {
      const { forum } = replay(entries)
      const events = eventsOf(entries, picks).map(([, event]) => event)
      const told = (kind: EventKind) => events.filter((event) => event.kind === kind)

      expect(told('topic-created').map((event) => event.topic)).toEqual(
        forum.topics.map((topic) => topic.id),
      )
      expect(told('posted').map((event) => event.message)).toEqual(
        forum.messages.map((message) => message.id),
      )
      const deleted = told('deleted')
      const gone = (texts: readonly ModelText[]) => texts.filter((text) => text.deleted).length
      const named = new Set(deleted.flatMap((event) => event.message ?? []))
      const topics = deleted.filter((event) => event.message === undefined)
      expect(named.size).toBe(gone(forum.messages))
      expect(new Set(topics.map((event) => event.topic)).size).toBe(gone(forum.topics))
    }),
    runs(),
  )
})

test('a like and an unlike are told apart', () => {
  const { scene, bob, message } = openDiscussion()
  write(scene, A, like(bob, messageTarget(message), 1))
  write(scene, A, like(bob, messageTarget(message), 2))
  const events = eventsOf(scene.entries, []).map(([, event]) => event.kind)

  expect(events.slice(-1)).toEqual(['unliked'])
})

const KINDS: Record<Op['kind'], readonly EventKind[]> = {
  'create-user': [],
  'create-topic': ['topic-created'],
  'post-message': ['posted'],
  like: ['liked', 'unliked'],
  'edit-message': ['edited'],
  'delete-message': ['deleted'],
  'rename-topic': ['topic-renamed'],
  'mark-read': [],
  'claim-forum': [],
  moderate: ['hidden', 'restored', 'locked', 'unlocked', 'pinned', 'unpinned', 'moved'],
  report: [],
}

/** The events of entries that were applied in some order, listed by their positions. */
function eventsOf(entries: readonly Entry[], picks: readonly number[]): [Entry, ForumEvent][] {
  const { state } = replay(reordered(entries, picks))
  return historyOf(entries).entries.flatMap((entry): [Entry, ForumEvent][] => {
    const event = eventOf(state, entry)
    return event === undefined ? [] : [[entry, event]]
  })
}

function userOf(op: Op): UserId {
  if (op.kind === 'create-user') throw new Error('nobody makes a user')
  return op.user
}

/** The topic that an entry is about, and the message, if it is about one. */
function placeOf(history: History, entry: Entry): [string, string | undefined] {
  const { op } = entry
  if (op.kind === 'create-topic') return [stays(history, entry), undefined]
  if (op.kind === 'post-message') {
    return [canonicalId(history, 'topic', op.topic), stays(history, entry)]
  }
  if (op.kind === 'rename-topic') return [canonicalId(history, 'topic', op.topic), undefined]
  const target = 'target' in op ? op.target : 'subject' in op ? op.subject : undefined
  if (target === undefined) throw new Error(`no event is about ${op.kind}`)
  if (target.kind === 'topic') return [canonicalId(history, 'topic', target.id), undefined]
  const [made] = retriesOf(history, makerOf(history, 'message', target.id))
  if (made?.op.kind !== 'post-message') throw new Error(`no message ${target.id}`)
  return [canonicalId(history, 'topic', made.op.topic), idMadeBy(history, made)]
}

function stays(history: History, entry: Entry): string {
  const [first] = retriesOf(history, entry)
  return idMadeBy(history, first ?? entry)
}
