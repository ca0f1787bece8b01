/** One turn of a generated history: an op out of random picks and what its replica knows. */
import type {
  ContentId,
  ContentKind,
  MessageId,
  Millis,
  ReplicaId,
  TopicId,
  UserId,
} from '../../src/core/ids.ts'
import { contentId, millis, NO_USER } from '../../src/core/ids.ts'
import type { ActKind, Subject } from '../../src/core/act.ts'
import type { Op, RequestTag, Target } from '../../src/core/op.ts'
import type { History } from './history-model.ts'
import { canonicalId, countingOf, historyOf, idMadeBy, makerOf } from './history-model.ts'
import { countersOf } from './model-forum.ts'
import * as ops from './ops.ts'
import type { Scene } from './scene.ts'
import { documentOf, keyOf, REPLICAS, updateFor, viewOf } from './scene.ts'

/** How far a generated history goes beyond what well-meaning replicas write. */
export interface Manners {
  /** Retries with the request's tag and other content. */
  readonly forgedRetries?: boolean
  /** Clocks that leave out what a cause had seen. */
  readonly holes?: boolean
  /** Moderators, and such as are none. */
  readonly moderated?: boolean
}

/** What a replica may do in one step, and how often it does. */
export const ACTS = {
  hear: 8,
  user: 2,
  topic: 3,
  post: 8,
  like: 5,
  edit: 6,
  delete: 3,
  rename: 4,
  mark: 3,
  retry: 7,
} as const

/** The same where there are moderators. */
export const MODERATED_ACTS = { ...ACTS, act: 20, claim: 3, report: 4 } as const

export type Act = keyof typeof MODERATED_ACTS

export interface Step {
  readonly replica: ReplicaId
  readonly act: Act
  /** Choices, each taken modulo what there is to choose from. */
  readonly picks: readonly number[]
  /** Where a creation is tried too, at the same time. */
  readonly twin: ReplicaId | undefined
  /** Whether the step is hostile. */
  readonly hostile: boolean
}

/** A step with what its replica knows. */
export interface Turn extends Step {
  readonly view: History
  readonly request: RequestTag
  readonly date: Millis | undefined
}

/** What the replica of `step` sees when it takes the step. */
export function turnOf(scene: Scene, step: Step, request: RequestTag): Turn {
  const dates = [undefined, undefined, undefined, millis(5), millis(1_003), millis(9_000)]
  const date = dates[pick(step, 4) % dates.length]
  return { ...step, view: historyOf(viewOf(scene, step.replica)), request, date }
}

/** One of the choices of a step. */
export function pick(step: Step, index: number): number {
  return step.picks[index] ?? 0
}

const NAMES = ['ada', 'Ada', 'bob', 'cyd', 'dee', 'eve', 'fay', 'gus', 'hal']
const TEXTS = ['', 'one two', 'one 🐝 two', 'two', 'one two three', 'three\nlines\n', 'é e']

/** A new request of the replica's users. */
export function newOp(turn: Turn, act: Exclude<Act, 'hear' | 'retry'>): Op | undefined {
  const { request, date } = turn
  if (act === 'user') {
    const secret = pick(turn, 1) % 4 === 0 ? '' : 'secret'
    return ops.createUser(chosen(NAMES, pick(turn, 0)), { request, date, secret })
  }
  const user = anId<UserId>(turn, 'user', 0)
  if (user === undefined) return undefined
  if (act === 'claim') return aClaim(turn, user)
  if (act === 'act') return anAct(turn, user)
  if (act === 'topic') {
    const text = pick(turn, 1) % 3 === 0 ? undefined : chosen(TEXTS, pick(turn, 2))
    const labels = ['red', 'size=2'].slice(0, pick(turn, 3) % 3)
    const by = pick(turn, 5) % 4 === 0 ? NO_USER : user
    return ops.createTopic(by, `topic ${pick(turn, 1)}`, { text, labels, request, date })
  }
  if (act === 'rename' || act === 'mark' || act === 'post') return opOnTopic(turn, act, user)
  const target = aTarget(turn)
  if (target === undefined) return undefined
  if (act === 'report') return ops.report(user, target, 'spam', request)
  return opOnTarget(turn, act, user, target)
}

function opOnTopic(turn: Turn, act: 'rename' | 'mark' | 'post', user: UserId): Op | undefined {
  const topic = anId<TopicId>(turn, 'topic', 1)
  if (topic === undefined) return undefined
  const { request, date } = turn
  if (act === 'rename') {
    return ops.rename(
      authorOr(turn, 'topic', topic, user),
      topic,
      `title ${pick(turn, 2)}`,
      request,
    )
  }
  if (act === 'mark') {
    const upTo = new Map([[chosen(REPLICAS, pick(turn, 2)), pick(turn, 3)]])
    return ops.mark(user, topic, upTo, request)
  }
  const parent = pick(turn, 2) % 3 === 0 ? undefined : aParent(turn, topic)
  return ops.post(user, topic, chosen(TEXTS, pick(turn, 3)), { parent, request, date })
}

/** What each act may be about; hostile steps take the wrong one now and then. */
const SUBJECTS = {
  ban: 'user',
  hide: 'target',
  lock: 'topic',
  appoint: 'user',
  move: 'topic',
  unban: 'user',
  dismiss: 'user',
  restore: 'target',
  unlock: 'topic',
  pin: 'topic',
  unpin: 'topic',
} as const satisfies Record<ActKind, 'user' | 'target' | 'topic'>

/** An act of a user of this replica, of whom somebody may have made a moderator; hostile: anyone. */
function anAct(turn: Turn, user: UserId): Op | undefined {
  const own = idsKnown<UserId>(turn.view, 'user').filter((id) => id.endsWith(turn.replica))
  const founder = countingOf(turn.view, 'claim-forum')[0]?.op.user
  const isFounder = founder?.endsWith(turn.replica) && pick(turn, 4) % 2 === 0
  const by = turn.hostile ? user : isFounder ? founder : (recent(own, pick(turn, 0)) ?? user)
  const kinds = [...(Object.keys(SUBJECTS) as ActKind[]), 'ban' as const, 'ban' as const]
  const kind = chosen(kinds, pick(turn, 1) + (pick(turn, 5) % 3))
  const writer = kind === 'ban' ? aWriter(turn) : undefined
  const subject = writer ?? aSubject(turn, turn.hostile ? 'target' : SUBJECTS[kind])
  const labels = kind === 'move' ? ['blue', 'size=3', 'red'].slice(pick(turn, 4) % 3) : []
  return by && subject && ops.act(by, kind, subject, { request: turn.request, labels })
}

/** Who wrote something that may be edited any moment. */
function aWriter(turn: Turn): Subject | undefined {
  const target = aTarget({ ...turn, hostile: false })
  if (target === undefined || pick(turn, 2) % 3 === 0) return undefined
  const id = authorOr(turn, target.kind, target.id, NO_USER)
  return id === NO_USER ? undefined : ops.userSubject(id)
}

/** A claim; now and then the one that was made before, again. */
function aClaim(turn: Turn, user: UserId): Op {
  const earlier = countingOf(turn.view, 'claim-forum')[0]
  if (earlier !== undefined && pick(turn, 1) % 2 === 0) return earlier.op
  return ops.claim(user, turn.request)
}

function aSubject(turn: Turn, what: 'user' | 'target' | 'topic'): Subject | undefined {
  if (what === 'target') return aTarget({ ...turn, hostile: false })
  const id = recent(idsKnown(turn.view, what), pick(turn, 2))
  return id && ({ kind: what, id } as Subject)
}

function opOnTarget(
  turn: Turn,
  act: 'like' | 'edit' | 'delete',
  user: UserId,
  target: Target,
): Op | undefined {
  const { view, request } = turn
  const author = authorOr(turn, target.kind, target.id, user)
  if (act === 'like') {
    const count = turn.hostile ? pick(turn, 2) % 5 : nextCount(view, target, user)
    return ops.like(user, target, count, request)
  }
  const key = aKey(turn, target)
  if (act === 'delete') return ops.remove(author, target, key, request)
  return anEdit(turn, { author, other: user, target, key })
}

interface Editing {
  readonly author: UserId
  readonly other: UserId
  readonly target: Target
  readonly key: Uint8Array
}

/** By the author, who may open the text with it; or by somebody else, if that was done. */
function anEdit(turn: Turn, { author, other, target, key }: Editing): Op {
  const { request } = turn
  const change = { request, update: anUpdate(turn, target, request) }
  const opening = anOpening(turn, target)
  if (opening !== undefined && pick(turn, 4) % 2 === 0) {
    return ops.edit(other, target, key, { ...change, openingKey: opening })
  }
  const opens = pick(turn, 4) % 3 === 0 && { opens: true as const }
  return ops.edit(turn.hostile ? other : author, target, key, { ...change, ...opens })
}

/** The key of an edit that opened the text; hostile: of any edit that opened one. */
function anOpening({ view, hostile }: Turn, { id }: Target): Uint8Array | undefined {
  const found = [...view.entries].find(({ op }) => {
    return op.kind === 'edit-message' && op.opens === true && (hostile || op.target.id === id)
  })
  return found?.op.request.key
}

/** Hostile: garbage, an update of another client, or one of a text that never was. */
function anUpdate(turn: Turn, target: Target, request: RequestTag): Uint8Array {
  if (!exists(turn, target)) return new Uint8Array([pick(turn, 2)])
  const { text } = documentOf(turn.view, target)
  const news = edited(text, pick(turn, 2), pick(turn, 3))
  const forger = turn.hostile && pick(turn, 1) % 2 === 0 ? ops.tag('another') : request
  return updateFor(turn.view, target, news, forger)
}

/** Inserts at, cuts out at, or appends to some place of `text`. */
function edited(text: string, where: number, what: number): string {
  const characters = Array.from(text)
  const at = where % (characters.length + 1)
  if (what % 3 === 0) return `${text} (${what})`
  const cut = what % 3 === 1 ? 0 : what % 5
  return [...characters.slice(0, at), `<${what}>`, ...characters.slice(at + cut)].join('')
}

function nextCount(view: History, target: Target, user: UserId): number {
  const known = [...view.entries].some((entry) => entry.op.kind === 'like')
  if (!known) return 1
  const counters = countersOf(view, target)
  return (counters.get(canonicalId(view, 'user', user)) ?? 0) + 1
}

/** An id that the replica knows; hostile: any id. */
function anId<Id extends ContentId>(turn: Turn, kind: ContentKind, index: number): Id | undefined {
  if (turn.hostile) {
    return contentId<Id>(1 + (pick(turn, index) % 3), chosen(REPLICAS, pick(turn, index + 1)))
  }
  return recent(idsKnown<Id>(turn.view, kind), pick(turn, index))
}

/** The ids that a replica knows, newest last. */
function idsKnown<Id extends ContentId>(view: History, kind: ContentKind): Id[] {
  const creation = (
    { user: 'create-user', topic: 'create-topic', message: 'post-message' } as const
  )[kind]
  const made = [...countingOf(view, creation)].sort((a, b) => a.time - b.time)
  return made.map((entry) => idMadeBy(view, entry) as Id)
}

function aTarget(turn: Turn): Target | undefined {
  const kind = pick(turn, 1) % 4 === 0 ? 'topic' : 'message'
  if (kind === 'topic') {
    const id = anId<TopicId>(turn, 'topic', 3)
    return id && { kind, id }
  }
  const id = anId<MessageId>(turn, 'message', 3)
  return id && { kind, id }
}

function aParent(turn: Turn, topic: TopicId): MessageId | undefined {
  const { view } = turn
  if (turn.hostile) return anId<MessageId>(turn, 'message', 2)
  const inTopic = countingOf(view, 'post-message').filter(
    ({ op }) => canonicalId(view, 'topic', op.topic) === canonicalId(view, 'topic', topic),
  )
  const parent = recent(inTopic, pick(turn, 2))
  return parent && (idMadeBy(view, parent) as MessageId)
}

function exists(turn: Turn, { kind, id }: Target): boolean {
  return idsKnown(turn.view, kind).includes(id)
}

/** The user who made it; hostile: `user`. */
function authorOr(turn: Turn, kind: 'topic' | 'message', id: ContentId, user: UserId): UserId {
  if (turn.hostile || !idsKnown(turn.view, kind).includes(id)) return user
  const { op } = makerOf(turn.view, kind, id)
  return op.kind === 'create-user' || op.user === NO_USER ? user : op.user
}

/** The key of the request that made `target`; hostile: sometimes another. */
function aKey(turn: Turn, target: Target): Uint8Array {
  const isKnown = exists(turn, target) && !(turn.hostile && pick(turn, 3) % 2 === 0)
  return isKnown ? keyOf(turn.view, target) : turn.request.key
}

/** One of the last five of `list`, if it has any. */
function recent<Item>(list: readonly Item[], number: number): Item | undefined {
  return list.at(-1 - (number % Math.min(5, Math.max(1, list.length))))
}

/** The names are few, and `list` has at least one. */
function chosen<Item>(list: readonly Item[], number: number): Item {
  const item = list[number % list.length]
  if (item === undefined) throw new Error('nothing to choose from')
  return item
}

/**
 * An earlier request again, here: as it was, or (hostile) with its key and another meaning. What
 * depends on the replica's own state is worked out anew.
 */
export function retry(scene: Scene, turn: Turn, manners: Manners): Op | undefined {
  const earlier = recent(scene.entries, pick(turn, 0))
  if (earlier === undefined) return undefined
  const { op } = earlier
  const request = turn.hostile
    ? { ...op.request, fingerprint: turn.request.fingerprint }
    : op.request
  const isForged = turn.hostile || (manners.forgedRetries === true && pick(turn, 1) % 3 === 0)
  if (isForged) return forged(turn, op, request)
  if ((op.kind !== 'edit-message' && op.kind !== 'like') || !exists(turn, op.target)) return op
  if (op.kind === 'edit-message') {
    const update = anUpdate(turn, op.target, request)
    const { opens, openingKey } = op
    const opening = { ...(opens && { opens }), ...(openingKey && { openingKey }) }
    return ops.edit(op.user, op.target, op.targetKey, { request, update, ...opening })
  }
  if (!idsKnown(turn.view, 'user').includes(op.user)) return op
  return ops.like(op.user, op.target, nextCount(turn.view, op.target, op.user), request)
}

/** Another op of the same kind (or, sometimes, of another kind) with an earlier request's tag. */
function forged(turn: Turn, op: Op, request: RequestTag): Op | undefined {
  const acts = {
    'create-user': 'user',
    'create-topic': 'topic',
    'post-message': 'post',
    like: 'like',
    'edit-message': 'edit',
    'delete-message': 'delete',
    'rename-topic': 'rename',
    'mark-read': 'mark',
    'claim-forum': 'claim',
    moderate: 'act',
    report: 'report',
  } as const satisfies Record<Op['kind'], Act>
  const act = pick(turn, 2) % 5 === 4 ? 'post' : acts[op.kind]
  return newOp({ ...turn, request, hostile: false }, act)
}
