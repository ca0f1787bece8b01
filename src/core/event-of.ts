/**
 * Which event an entry causes. Asked of the forum as it is when a subscriber is told, live or
 * from the log, so both answer the same: void entries, duplicates and ids that became aliases
 * cause none.
 */
import type { ActKind, Moderate } from './act.ts'
import { comparePositions, type Entry } from './entry.ts'
import type { EventKind, ForumEvent } from './event.ts'
import type { ForumReader, RequestRow } from './forum-state.ts'
import type { MessageId, TopicId } from './ids.ts'
import { canonical, canonicalTarget, targetRow, topicOf } from './lookup.ts'
import { isActInForce } from './moderation.ts'
import type { Op, Target } from './op.ts'

/** The event of an applied entry; undefined if subscribers are not told of it. */
export function eventOf(state: ForumReader, entry: Entry): ForumEvent | undefined {
  const { op } = entry
  if (!isTold(op)) return undefined
  const request = state
    .requests(op.request.key)
    .find((row) => comparePositions(row.position, entry) === 0)
  const target = request === undefined ? undefined : toldOf(state, op, request)
  if (op.kind === 'moderate' && !isActInForce(state, op.subject, entry)) return undefined
  if (target === undefined) return undefined
  return {
    kind: kindOf(op),
    position: { author: entry.author, seq: entry.seq },
    time: entry.time,
    topic: topicOf(state, target),
    message: target.kind === 'message' ? target.id : undefined,
    user: canonical(state, 'user', op.user),
  }
}

type ToldAct = Moderate & { readonly act: keyof typeof ACT_EVENTS; readonly subject: Target }
type Told =
  | Exclude<Op, { kind: 'create-user' | 'mark-read' | 'claim-forum' | 'report' | 'moderate' }>
  | ToldAct

/** The acts that subscribers of a topic are told of. */
const ACT_EVENTS = {
  hide: 'hidden',
  restore: 'restored',
  lock: 'locked',
  unlock: 'unlocked',
  pin: 'pinned',
  unpin: 'unpinned',
  move: 'moved',
} as const satisfies Partial<Record<ActKind, EventKind>>

function isTold(op: Op): op is Told {
  switch (op.kind) {
    case 'create-user':
    case 'mark-read':
    case 'claim-forum':
    case 'report':
      return false
    case 'moderate':
      return op.subject.kind !== 'user' && op.act in ACT_EVENTS
    default:
      return true
  }
}

/** The topic or message that the event is about. */
function toldOf(state: ForumReader, op: Told, request: RequestRow): Target | undefined {
  switch (op.kind) {
    case 'create-topic': {
      const id = request.made as TopicId
      return state.getAlias('topic', id) === undefined ? { kind: 'topic', id } : undefined
    }
    case 'post-message': {
      const id = request.made as MessageId
      return state.getAlias('message', id) === undefined ? { kind: 'message', id } : undefined
    }
    case 'rename-topic':
      return { kind: 'topic', id: canonical(state, 'topic', op.topic) }
    case 'delete-message':
      return canonicalTarget(state, op.target)
    case 'moderate':
      return canonicalTarget(state, op.subject)
    case 'edit-message':
    case 'like': {
      const target = canonicalTarget(state, op.target)
      return targetRow(state, target).deleted ? undefined : target
    }
    default:
      return op satisfies never
  }
}

function kindOf(op: Told): EventKind {
  switch (op.kind) {
    case 'create-topic':
      return 'topic-created'
    case 'post-message':
      return 'posted'
    case 'rename-topic':
      return 'topic-renamed'
    case 'delete-message':
      return 'deleted'
    case 'edit-message':
      return 'edited'
    case 'like':
      return op.count % 2 === 1 ? 'liked' : 'unliked'
    case 'moderate':
      return ACT_EVENTS[op.act]
    default:
      return op satisfies never
  }
}
