/**
 * What each entry of a history comes to: the rules on requests, references and rights, written a
 * second time and as plainly as possible. See src/core/RULES.md.
 *
 * Everything is looked up by walking over all entries. Nothing here shares code with `apply`.
 */
import type { Entry, Position } from '../../src/core/entry.ts'
import { comparePositions, isCauseOf } from '../../src/core/entry.ts'
import type { ContentId, ContentKind } from '../../src/core/ids.ts'
import { contentId, NO_USER } from '../../src/core/ids.ts'
import type {
  DeleteMessage,
  EditMessage,
  Op,
  PostMessage,
  RequestTag,
  Target,
} from '../../src/core/op.ts'
import { nameKey } from '../../src/core/query.ts'
import type { Known } from './moderation-model.ts'
import { isActAllowed, isBannedFor, isClaimAllowed, isLockedFor } from './moderation-model.ts'
import type { EntryOf } from './ops.ts'

/** `counts`: it took effect. `duplicate`: its request had taken effect. `void`: refused. */
export type Verdict = 'counts' | 'duplicate' | 'void'

/** A set of entries, and the verdicts that were worked out so far. */
export interface History {
  readonly entries: readonly Entry[]
  readonly verdicts: Map<Entry, Verdict>
  readonly ids: Map<Entry, ContentId>
}

/** `3@k3f9a0x2vq`-like name of a position. */
export function place(position: Position): string {
  return `${position.author}#${position.seq}`
}

/** The entries may come in any order; each must have all its causes among them. */
export function historyOf(entries: readonly Entry[]): History {
  const inOrder = [...entries].sort(comparePositions)
  return { entries: inOrder, verdicts: new Map(), ids: new Map() }
}

/** What the rules of moderation ask of a history. */
export function knownOf(history: History): Known {
  return {
    entries: history.entries,
    counts: (entry) => counts(history, entry),
    causesOf: (entry) => causesOf(history, entry),
    makerAmong: (among, kind, id) => makerAmong(history, among, kind, id),
    isSameRequest: (a, b) => isSameRequest(history, a, b),
  }
}

export function verdictOf(history: History, entry: Entry): Verdict {
  const known = history.verdicts.get(entry)
  if (known !== undefined) return known
  const verdict = judge(history, entry)
  history.verdicts.set(entry, verdict)
  return verdict
}

/** [M6] [M7] The request first, then the rights. */
function judge(history: History, entry: Entry): Verdict {
  const earlier = causesOf(history, entry).filter(
    (cause) => sameKey(cause, entry) && counts(history, cause),
  )
  if (earlier.some((cause) => isSameRequest(history, cause, entry))) return 'duplicate'
  if (earlier.length > 0) return 'void'
  return isAllowed(history, entry) ? 'counts' : 'void'
}

export function counts(history: History, entry: Entry): boolean {
  return verdictOf(history, entry) === 'counts'
}

/** All entries that took effect and are of one kind, in the order of their positions. */
export function countingOf<Kind extends Op['kind']>(history: History, kind: Kind): EntryOf<Kind>[] {
  return history.entries.filter(
    (entry): entry is EntryOf<Kind> => entry.op.kind === kind && counts(history, entry),
  )
}

export function causesOf(history: History, entry: Entry): Entry[] {
  return history.entries.filter((other) => isCauseOf(other, entry))
}

/** [M4] The id a creation made: how many of its kind are in its author's log up to it. */
export function idMadeBy(history: History, entry: Entry): ContentId {
  const known = history.ids.get(entry)
  if (known !== undefined) return known
  const upToIt = history.entries.filter(
    (other) =>
      other.author === entry.author && other.seq <= entry.seq && other.op.kind === entry.op.kind,
  )
  const id = contentId<ContentId>(upToIt.length, entry.author)
  history.ids.set(entry, id)
  return id
}

const CREATION = { user: 'create-user', topic: 'create-topic', message: 'post-message' } as const

/** The entry that made `id`, out of some entries. */
function makerAmong(
  history: History,
  among: readonly Entry[],
  kind: ContentKind,
  id: ContentId,
): Entry | undefined {
  return among.find(
    (entry) =>
      entry.op.kind === CREATION[kind] && counts(history, entry) && idMadeBy(history, entry) === id,
  )
}

/** The entry that made `id`. It must be known that there is one. */
export function makerOf(history: History, kind: ContentKind, id: ContentId): Entry {
  const maker = makerAmong(history, history.entries, kind, id)
  if (maker === undefined) throw new Error(`nothing made ${kind} ${id}`)
  return maker
}

/** [M9] Every counting entry out of the same request, the one that stays first. */
export function retriesOf(history: History, entry: Entry): Entry[] {
  return history.entries.filter(
    (other) => counts(history, other) && isSameRequest(history, other, entry),
  )
}

/** [M9] The retries of a counting entry, and the duplicates that had one of them in their past. */
export function repeatsOf(history: History, entry: Entry): Entry[] {
  const retries = retriesOf(history, entry)
  return history.entries.filter(
    (other) =>
      retries.includes(other) ||
      (verdictOf(history, other) === 'duplicate' &&
        retries.some((retry) => isCauseOf(retry, other) && isSameRequest(history, retry, other))),
  )
}

/** [M9] The id that stands for `id`. */
export function canonicalId<Id extends ContentId>(history: History, kind: ContentKind, id: Id): Id {
  if (id === (NO_USER as ContentId)) return id
  const [first] = retriesOf(history, makerOf(history, kind, id))
  if (first === undefined) throw new Error(`nothing stands for ${kind} ${id}`)
  return idMadeBy(history, first) as Id
}

export function canonicalTarget(history: History, target: Target): string {
  return `${target.kind} ${canonicalId<ContentId>(history, target.kind, target.id)}`
}

/** [M9] A fingerprint alone is a claim: creations must also make the same. */
function isSameRequest(history: History, a: Entry, b: Entry): boolean {
  if (a === b) return true
  if (a.op.kind !== b.op.kind || !sameKey(a, b) || !sameFingerprint(a, b)) return false
  const theirs = referencesOf(b.op)
  return (
    contentOf(a.op) === contentOf(b.op) &&
    referencesOf(a.op).every(([kind, id], index) => {
      const made = makerAmong(history, causesOf(history, a), kind, id)
      const other = makerAmong(history, causesOf(history, b), kind, theirs[index]?.[1] ?? id)
      return made !== undefined && other !== undefined && isSameRequest(history, made, other)
    })
  )
}

/** What a creation makes, as text, without the ids in it. Other ops make nothing. */
function contentOf(op: Op): string {
  if (op.kind === 'create-user') return JSON.stringify([op.name, hex(op.secretHash), op.date])
  if (op.kind === 'create-topic') {
    const named = op.user !== NO_USER
    return JSON.stringify([named, op.title, op.labels, op.text && hex(op.text.hash), op.date])
  }
  if (op.kind !== 'post-message') return ''
  return JSON.stringify([op.parent === undefined, hex(op.text.hash), op.date])
}

/** The ids in a creation. */
function referencesOf(op: Op): [ContentKind, ContentId][] {
  if (op.kind === 'create-topic') return op.user === NO_USER ? [] : [['user', op.user]]
  if (op.kind !== 'post-message') return []
  const parent: [ContentKind, ContentId][] = op.parent ? [['message', op.parent]] : []
  return [['user', op.user], ['topic', op.topic], ...parent]
}

function sameKey(a: Entry, b: Entry): boolean {
  return keyOf(a.op.request) === keyOf(b.op.request)
}

function sameFingerprint(a: Entry, b: Entry): boolean {
  return hex(a.op.request.fingerprint) === hex(b.op.request.fingerprint)
}

function keyOf(request: RequestTag): string {
  return hex(request.key)
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex')
}

/** [M3] [M12] [M13] [M16] [M18] [M22] [M26] [M29] [M31] Whether the rules on references and rights let an entry count. */
function isAllowed(history: History, entry: Entry): boolean {
  const causes = causesOf(history, entry)
  const maker = (kind: ContentKind, id: ContentId) => makerAmong(history, causes, kind, id)
  const { op } = entry
  if (op.kind === 'create-user') {
    return op.secretHash.length === 0 || !causes.some((cause) => hasName(history, cause, op.name))
  }
  if (op.kind === 'create-topic' && op.user === NO_USER) return true
  if (maker('user', op.user) === undefined) return false
  if (!OPEN_TO_BANNED.includes(op.kind) && isBannedFor(knownOf(history), entry, op.user))
    return false
  switch (op.kind) {
    case 'create-topic':
      return true
    case 'post-message':
      return (
        maker('topic', op.topic) !== undefined &&
        !isLockedFor(knownOf(history), { ...entry, op }) &&
        isParentAllowed(history, causes, op)
      )
    case 'like':
      return maker(op.target.kind, op.target.id) !== undefined && op.count >= 1
    case 'edit-message':
      return isEditAllowed(history, causes, op)
    case 'delete-message':
      return isAuthorOfText(history, causes, op)
    case 'rename-topic': {
      const made = maker('topic', op.topic)
      return made !== undefined && isBy(history, causes, made, op.user)
    }
    case 'mark-read':
      return maker('topic', op.topic) !== undefined
    case 'report':
      return maker(op.target.kind, op.target.id) !== undefined
    case 'claim-forum':
      return isClaimAllowed(knownOf(history), { ...entry, op })
    case 'moderate':
      return isActAllowed(knownOf(history), { ...entry, op })
    default:
      return op satisfies never
  }
}

/** [M34] */
const OPEN_TO_BANNED: readonly Op['kind'][] = [
  'delete-message',
  'mark-read',
  'claim-forum',
  'moderate',
]

function hasName(history: History, entry: Entry, name: string): boolean {
  return (
    entry.op.kind === 'create-user' &&
    nameKey(entry.op.name) === nameKey(name) &&
    counts(history, entry)
  )
}

/** The parent is in the same topic, or in another id of the same topic. */
function isParentAllowed(history: History, causes: readonly Entry[], op: PostMessage): boolean {
  if (op.parent === undefined) return true
  const parent = makerAmong(history, causes, 'message', op.parent)
  if (parent?.op.kind !== 'post-message') return false
  return isSameContent(history, causes, 'topic', parent.op.topic, op.topic)
}

/** [M18] [M40] By the author, or after an edit that opened the text. */
function isEditAllowed(history: History, causes: readonly Entry[], op: EditMessage): boolean {
  if (isAuthorOfText(history, causes, op)) return true
  return op.opens !== true && isOpen(history, causes, op) && isTextWithKey(history, causes, op)
}

function isOpen(history: History, causes: readonly Entry[], op: EditMessage): boolean {
  const { openingKey, target } = op
  if (openingKey === undefined) return false
  return causes.some((cause) => {
    const { op: opening } = cause
    if (opening.kind !== 'edit-message' || opening.opens !== true) return false
    if (keyOf(opening.request) !== hex(openingKey) || opening.target.kind !== target.kind)
      return false
    if (!isSameContent(history, causes, target.kind, opening.target.id, target.id)) return false
    return counts(history, cause)
  })
}

function isAuthorOfText(
  history: History,
  causes: readonly Entry[],
  op: EditMessage | DeleteMessage,
): boolean {
  const made = makerAmong(history, causes, op.target.kind, op.target.id)
  if (made === undefined || !isBy(history, causes, made, op.user)) return false
  return isTextWithKey(history, causes, op)
}

/** The target has a text, and the op names the request that made it. */
function isTextWithKey(
  history: History,
  causes: readonly Entry[],
  op: EditMessage | DeleteMessage,
): boolean {
  const made = makerAmong(history, causes, op.target.kind, op.target.id)
  if (made === undefined) return false
  if (keyOf(made.op.request) !== hex(op.targetKey)) return false
  return made.op.kind === 'post-message' || hasText(made)
}

function hasText(entry: Entry): boolean {
  return entry.op.kind === 'create-topic' && entry.op.text !== undefined
}

/** Whether `user`, or an alias of that user, made `entry`. */
function isBy(history: History, causes: readonly Entry[], entry: Entry, user: ContentId): boolean {
  if (entry.op.kind === 'create-user' || entry.op.user === NO_USER) return false
  return isSameContent(history, causes, 'user', entry.op.user, user)
}

/** Whether two ids, both made in the past, came out of one request. */
function isSameContent(
  history: History,
  causes: readonly Entry[],
  kind: ContentKind,
  a: ContentId,
  b: ContentId,
): boolean {
  const makerOfA = makerAmong(history, causes, kind, a)
  const makerOfB = makerAmong(history, causes, kind, b)
  return (
    makerOfA !== undefined && makerOfB !== undefined && isSameRequest(history, makerOfA, makerOfB)
  )
}
