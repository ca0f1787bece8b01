/**
 * Refusals: which ops the forum does not take. One set of rules for two callers: `admit` asks
 * about a request with everything the replica holds as its past; `apply` asks about an entry with
 * exactly its causal past. Pure: no rule asks a clock, an arrival order or a local limit.
 */
import { refusedAct, refusedClaim, type Written } from './act-refusal.ts'
import { toHex } from './bytes.ts'
import type { ErrorCode } from './error.ts'
import type { ForumReader, MessageRow, TopicRow } from './forum-state.ts'
import { type ContentId, type ContentKind, NO_USER, type UserId } from './ids.ts'
import {
  canonical,
  canonicalTarget,
  type IsPast,
  makerOf,
  makers,
  pastMessage,
  pastTarget,
  pastTopic,
  pastUser,
} from './lookup.ts'
import type {
  CreateUser,
  DeleteMessage,
  EditMessage,
  Op,
  PostMessage,
  RenameTopic,
  Target,
} from './op.ts'
import { isBanned, isLocked } from './moderation.ts'
import { nameKey } from './query.ts'

/** Why an op has no effect. */
export interface Refusal {
  readonly code: ErrorCode
  readonly message: string
}

type Verdict = Refusal | undefined

/** What a banned user may still do: take back what was said, and read. Rights end otherwise. */
const OPEN_TO_BANNED: readonly Op['kind'][] = [
  'delete-message',
  'mark-read',
  'claim-forum',
  'moderate',
]

/** Why `op` would have no effect; undefined if it has one. `written` says in whose log. */
export function refusalOf(state: ForumReader, op: Op, isPast: IsPast, written: Written): Verdict {
  if (op.kind === 'create-user') return takenName(state, op, isPast)
  if (op.kind === 'create-topic' && op.user === NO_USER) return undefined
  const user = pastUser(state, op.user, isPast)
  if (user === undefined) return unknown('user', op.user)
  if (!OPEN_TO_BANNED.includes(op.kind) && isBanned(state, user.id, isPast)) {
    return { code: 'forbidden', message: `user ${op.user} is banned from this forum` }
  }
  switch (op.kind) {
    case 'create-topic':
      return undefined
    case 'post-message':
      return misplaced(state, op, isPast)
    case 'like':
      if (op.count < 1)
        return { code: 'invalid', message: `like count ${op.count}: expected 1 or more` }
      return unknownTarget(state, op.target, isPast)
    case 'edit-message':
      return foreignEdit(state, op, isPast)
    case 'delete-message':
      return foreignDelete(state, op, isPast)
    case 'rename-topic':
      return foreignRename(state, op, isPast)
    case 'mark-read':
      return pastTopic(state, op.topic, isPast) ? undefined : unknown('topic', op.topic)
    case 'claim-forum':
      return refusedClaim(state, op, isPast, written)
    case 'moderate':
      return refusedAct(state, op, isPast, written)
    case 'report':
      return unknownTarget(state, op.target, isPast)
    default:
      return op satisfies never
  }
}

function takenName(state: ForumReader, op: CreateUser, isPast: IsPast): Verdict {
  // Without a secret there is nothing that another user of this name could be taken for.
  if (op.secretHash.length === 0) return undefined
  const taken = state.usersNamed(nameKey(op.name)).find((row) => makers(row).some(isPast))
  if (taken === undefined) return undefined
  return {
    code: 'already-exists',
    message: `user name "${op.name}" is taken (by user ${taken.id})`,
  }
}

function misplaced(state: ForumReader, op: PostMessage, isPast: IsPast): Verdict {
  const topic = pastTopic(state, op.topic, isPast)
  if (topic === undefined) return unknown('topic', op.topic)
  if (isLocked(state, topic.id, isPast)) {
    return {
      code: 'failed-precondition',
      message: `topic ${op.topic} is locked: it takes no posts`,
    }
  }
  if (op.parent === undefined) return undefined
  const parent = pastMessage(state, op.parent, isPast)
  if (parent === undefined) return unknown('message', op.parent)
  if (parent.topic === topic.id) return undefined
  return {
    code: 'invalid',
    message: `parent ${op.parent} is in topic ${parent.topic}: expected a message of topic ${op.topic}`,
  }
}

function foreignEdit(state: ForumReader, op: EditMessage, isPast: IsPast): Verdict {
  const row = pastTarget(state, op.target, isPast)
  if (row === undefined) return unknown(op.target.kind, op.target.id)
  const isFree = op.opens !== true && isOpened(state, op, isPast)
  return (
    (isFree ? undefined : foreign(state, row, op.user, op.opens ? 'opens' : 'edits', op.target)) ??
    textless(row, op.target) ??
    wrongKey(state, row, op)
  )
}

/**
 * Whether an edit names an edit in its past that opened its target. That one is looked for by its
 * request, which stays known when the target was deleted meanwhile.
 */
function isOpened(state: ForumReader, op: EditMessage, isPast: IsPast): boolean {
  if (op.openingKey === undefined) return false
  const target = canonicalTarget(state, op.target)
  return state.requests(op.openingKey).some(({ kind, position }) => {
    if (kind !== 'edit-message' || !isPast(position)) return false
    const opening = state.getOp(position)
    if (opening?.kind !== 'edit-message' || opening.opens !== true) return false
    return isSameTarget(canonicalTarget(state, opening.target), target)
  })
}

function isSameTarget(a: Target, b: Target): boolean {
  return a.kind === b.kind && a.id === b.id
}

function foreignDelete(state: ForumReader, op: DeleteMessage, isPast: IsPast): Verdict {
  const row = pastTarget(state, op.target, isPast)
  if (row === undefined) return unknown(op.target.kind, op.target.id)
  return (
    foreign(state, row, op.user, 'deletes', op.target) ??
    textless(row, op.target) ??
    wrongKey(state, row, op)
  )
}

function foreignRename(state: ForumReader, op: RenameTopic, isPast: IsPast): Verdict {
  const row = pastTopic(state, op.topic, isPast)
  if (row === undefined) return unknown('topic', op.topic)
  return foreign(state, row, op.user, 'renames', { kind: 'topic', id: op.topic })
}

function unknownTarget(state: ForumReader, target: Target, isPast: IsPast): Verdict {
  return pastTarget(state, target, isPast) ? undefined : unknown(target.kind, target.id)
}

function foreign(
  state: ForumReader,
  row: TopicRow | MessageRow,
  user: UserId,
  does: string,
  target: Target,
): Verdict {
  if (canonical(state, 'user', user) === row.user) return undefined
  const message = `${target.kind} ${target.id} is by user ${row.user}: only its author ${does} it`
  return { code: 'forbidden', message }
}

function textless(row: TopicRow | MessageRow, target: Target): Verdict {
  if (!('hasText' in row) || row.hasText) return undefined
  return { code: 'failed-precondition', message: `topic ${target.id} was made without a text` }
}

/** A delete or edit that names another request than the one that made its target. */
function wrongKey(
  state: ForumReader,
  row: TopicRow | MessageRow,
  op: EditMessage | DeleteMessage,
): Verdict {
  const maker = makerOf(row, op.target.id)
  const key = maker === undefined ? undefined : state.getOp(maker)?.request.key
  if (key !== undefined && toHex(key) === toHex(op.targetKey)) return undefined
  const message = `${op.target.kind} ${op.target.id} was not made by request ${toHex(op.targetKey)}`
  return { code: 'invalid', message }
}

function unknown(kind: ContentKind, id: ContentId): Refusal {
  return { code: 'not-found', message: `${kind} ${id} is not known` }
}
