/**
 * Repointing: an op that is void because what it speaks of turned out to be void, made to speak of
 * the same things as they were made again. Things are known again by the request that made them.
 */
import type { Written } from './act-refusal.ts'
import type { Subject } from './act.ts'
import { nameVariant } from './shape.ts'
import { type IsPast, canonical, makerOf } from './lookup.ts'
import type { ForumReader } from './forum-state.ts'
import { type ContentId, type ContentKind, type Millis, NO_USER, type MessageId } from './ids.ts'
import { type Op, payloadOf, type Target } from './op.ts'
import { type Refusal, refusalOf } from './refusal.ts'
import { canonicalMade, earlierOutcome } from './retry.ts'

/** An op that has come to nothing, and what is known around it. */
export interface Lost {
  readonly op: Op
  readonly time: Millis
  /** The op that made an id, as its author meant it; undefined while that is not known. */
  readonly makerOf: (kind: ContentKind, id: ContentId) => Op | undefined
  /** Whose log it is to stand in. */
  readonly written: Written
}

/** `waits`: what it speaks of has not been made again yet. `gone`: it never will be. */
export type Repointed =
  | { readonly kind: 'op'; readonly op: Op }
  | { readonly kind: 'waits' | 'gone' }

/** Everything that is held counts as past. */
const always: IsPast = () => true
const WAITS: Repointed = { kind: 'waits' }
const GONE: Repointed = { kind: 'gone' }
/** Names that are tried for a user whose name was taken meanwhile. */
const VARIANTS_MAX = 1_000

/** Whether its request has taken effect. */
export function isDone(state: ForumReader, { request }: Op): boolean {
  return state.requests(request.key).length > 0
}

/** Whether everything that an op speaks of is there, by these very ids. */
export function stands(state: ForumReader, op: Op): boolean {
  return idsIn(op).every(([kind, id]) => isMade(state, kind, id))
}

/** The op that says the same now. */
export function repoint(state: ForumReader, lost: Lost): Repointed {
  const { op } = lost
  if (op.kind !== 'create-topic' && payloadOf(op) && payloadOf(op)?.content === undefined) {
    return GONE
  }
  const ids = new Map<string, ContentId>()
  for (const [kind, id] of idsIn(op)) {
    const found = foundAgain(state, lost, kind, id)
    if (found === 'waits') return WAITS
    if (found !== 'gone') ids.set(`${kind} ${id}`, found)
    else if (op.kind !== 'post-message' || id !== op.parent) return GONE
  }
  return admitted(
    state,
    withIds(dated(op, lost.time), (kind, id) => ids.get(`${kind} ${id}`)),
    lost.written,
  )
}

/** What a thing is called now. Of a message whose text is gone for good, the one it answered. */
function foundAgain(
  state: ForumReader,
  lost: Lost,
  kind: ContentKind,
  id: ContentId,
): ContentId | 'waits' | 'gone' {
  if (isMade(state, kind, id)) return canonical(state, kind, id)
  const maker = lost.makerOf(kind, id)
  if (maker === undefined) return 'waits'
  const [row] = state.requests(maker.request.key)
  const made = row && row.kind === maker.kind ? canonicalMade(state, row) : undefined
  if (made !== undefined) return made
  if (maker.kind !== 'post-message' || maker.text.content !== undefined) return 'waits'
  const isParent = lost.op.kind === 'post-message' && lost.op.parent === id
  if (!isParent || maker.parent === undefined) return 'gone'
  const above = { ...lost, op: { ...lost.op, parent: maker.parent } as Op }
  return foundAgain(state, above, 'message', maker.parent)
}

function isMade(state: ForumReader, kind: ContentKind, id: ContentId): boolean {
  const stays = canonical(state, kind, id)
  const row =
    kind === 'user'
      ? state.getUser(stays as never)
      : kind === 'topic'
        ? state.getTopic(stays as never)
        : state.getMessage(stays as never)
  return row !== undefined && makerOf(row, id) !== undefined
}

function idsIn(op: Op): [ContentKind, ContentId][] {
  if (op.kind === 'create-user') return []
  const user: [ContentKind, ContentId][] = op.user === NO_USER ? [] : [['user', op.user]]
  switch (op.kind) {
    case 'create-topic':
      return user
    case 'post-message':
      return [...user, ['topic', op.topic], ...parentOf(op.parent)]
    case 'like':
    case 'report':
    case 'edit-message':
    case 'delete-message':
      return [...user, [op.target.kind, op.target.id]]
    case 'rename-topic':
    case 'mark-read':
      return [...user, ['topic', op.topic]]
    case 'moderate':
      return [...user, [op.subject.kind, op.subject.id]]
    case 'claim-forum':
      return user
    default:
      return op satisfies never
  }
}

function parentOf(parent: MessageId | undefined): [ContentKind, ContentId][] {
  return parent === undefined ? [] : [['message', parent]]
}

/** What was made keeps its time; a topic's text that is gone is left out. */
function dated(op: Op, time: Millis): Op {
  if (!('date' in op)) return op
  const date = op.date ?? time
  if (op.kind !== 'create-topic' || op.text?.content !== undefined) return { ...op, date }
  return { ...op, date, text: undefined }
}

type NewId = (kind: ContentKind, id: ContentId) => ContentId | undefined

function withIds(op: Op, newId: NewId): Op {
  const idOf = <Id extends ContentId>(kind: ContentKind, id: Id) => (newId(kind, id) ?? id) as Id
  if (op.kind === 'create-user') return op
  const user = op.user === NO_USER ? NO_USER : idOf('user', op.user)
  switch (op.kind) {
    case 'create-topic':
      return { ...op, user }
    case 'post-message': {
      const parent = op.parent && (newId('message', op.parent) as MessageId | undefined)
      return { ...op, user, topic: idOf('topic', op.topic), parent }
    }
    case 'like':
    case 'report':
    case 'edit-message':
    case 'delete-message': {
      const { kind, id } = op.target
      return { ...op, user, target: { kind, id: idOf(kind, id) } as Target }
    }
    case 'rename-topic':
    case 'mark-read':
      return { ...op, user, topic: idOf('topic', op.topic) }
    case 'moderate': {
      // Rights belong to an id: the user of an act stays the one that is named.
      const { kind, id } = op.subject
      return { ...op, subject: { kind, id: idOf(kind, id) } as Subject }
    }
    case 'claim-forum':
      return op
    default:
      return op satisfies never
  }
}

/** Asks the rules. A user whose name was taken meanwhile gets another, which shows it. */
function admitted(state: ForumReader, op: Op, written: Written): Repointed {
  if (earlierOutcome(state, op, always) !== undefined) return GONE
  const refusal = refusalOf(state, op, always, written)
  if (refusal === undefined) return { kind: 'op', op }
  return op.kind === 'create-user' ? renamed(state, op, refusal, written) : GONE
}

function renamed(
  state: ForumReader,
  op: Extract<Op, { kind: 'create-user' }>,
  refusal: Refusal | undefined,
  written: Written,
): Repointed {
  let left = refusal
  for (let number = 2; left?.code === 'already-exists' && number < VARIANTS_MAX; number++) {
    const other = { ...op, name: nameVariant(op.name, number) }
    left = refusalOf(state, other, always, written)
    if (left === undefined) return { kind: 'op', op: other }
  }
  return GONE
}
