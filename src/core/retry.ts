/**
 * Retries: one request takes effect once, at whatever replica it arrives, however often.
 *
 * An entry whose request is known in its causal past changes nothing. Two replicas that took one
 * request at the same time made two entries; then the one at the smaller position stays and what
 * the other made becomes an alias of it (creation.ts, editing.ts).
 */
import { toHex } from './bytes.ts'
import { comparePositions } from './entry.ts'
import type { ForumReader, RequestRow } from './forum-state.ts'
import { type ContentId, type ContentKind, NO_USER } from './ids.ts'
import { canonical, type IsPast, pastMessage, pastTopic, pastUser } from './lookup.ts'
import type { CreateTopic, CreateUser, Op, PostMessage } from './op.ts'
import type { Refusal } from './refusal.ts'

export type Earlier =
  | { readonly kind: 'duplicate'; readonly made: ContentId | undefined; readonly row: RequestRow }
  | { readonly kind: 'void'; readonly refusal: Refusal }

/** An op, and everything that is known of the key of its request. */
export interface Retriable {
  readonly state: ForumReader
  readonly op: Op
  readonly isPast: IsPast
  readonly known: readonly RequestRow[]
}

const MAKES: Partial<Record<Op['kind'], ContentKind>> = {
  'create-user': 'user',
  'create-topic': 'topic',
  'post-message': 'message',
}

/**
 * What came of the request before, in the past; undefined if it is new there. `known` is everything
 * known of its key.
 */
export function earlierOutcome(
  state: ForumReader,
  op: Op | Pick<Op, 'kind' | 'request'>,
  isPast: IsPast,
  known = state.requests(op.request.key),
): Earlier | undefined {
  if (known.length === 0) return undefined
  const past = known.filter((row) => isPast(row.position))
  if (past.length === 0) return undefined
  const [row] = past.filter((row) => isSame(state, row, op, isPast)).sort(byPosition)
  if (row !== undefined) return { kind: 'duplicate', made: canonicalMade(state, row), row }
  const message = `request id ${toHex(op.request.key)}… was used for another request`
  return { kind: 'void', refusal: { code: 'already-exists', message } }
}

/**
 * The entry that a concurrent retry of the same request made and that counts so far, if any.
 * Called after `earlierOutcome`, so what it finds is not in the past.
 */
export function concurrentRetry({ state, op, isPast, known }: Retriable): RequestRow | undefined {
  if (known.length === 0) return undefined
  const [row] = known.filter((row) => isSame(state, row, op, isPast)).sort(byPosition)
  return row
}

/** The canonical id of what a request made. */
export function canonicalMade(state: ForumReader, row: RequestRow): ContentId | undefined {
  const kind = MAKES[row.kind]
  return kind === undefined || row.made === undefined ? undefined : canonical(state, kind, row.made)
}

/**
 * Whether a row came of the same request. A fingerprint is only a claim of the replica that wrote
 * it, so what two entries make must be the same too: else a forged retry would be judged by rights
 * that depend on which of the two came first. What lies outside the op's past is never the same.
 */
function isSame(
  state: ForumReader,
  row: RequestRow,
  op: Op | Pick<Op, 'kind' | 'request'>,
  isPast: IsPast,
): boolean {
  if (row.kind !== op.kind || row.fingerprint !== toHex(op.request.fingerprint)) return false
  const maker = MAKES[row.kind] === undefined ? undefined : state.getOp(row.position)
  if (maker === undefined || !isCreation(op)) return true
  return isKnown(state, op, isPast) && contentOf(state, maker) === contentOf(state, op)
}

type Creation = CreateUser | CreateTopic | PostMessage

function isCreation(op: Op | Pick<Op, 'kind' | 'request'>): op is Creation {
  return 'date' in op
}

/** Whether everything a creation refers to was made in its past. */
function isKnown(state: ForumReader, op: Creation, isPast: IsPast): boolean {
  if (op.kind === 'create-user') return true
  if (op.kind === 'create-topic' && op.user === NO_USER) return true
  if (pastUser(state, op.user, isPast) === undefined) return false
  if (op.kind === 'create-topic') return true
  if (pastTopic(state, op.topic, isPast) === undefined) return false
  return op.parent === undefined || pastMessage(state, op.parent, isPast) !== undefined
}

/** What a creation makes, as text that is equal for equal things. Ids are canonical. */
function contentOf(state: ForumReader, op: Op): string {
  switch (op.kind) {
    case 'create-user':
      return JSON.stringify([op.name, toHex(op.secretHash), op.date])
    case 'create-topic': {
      const user = canonical(state, 'user', op.user)
      const text = op.text === undefined ? '' : toHex(op.text.hash)
      return JSON.stringify([user, op.title, text, op.labels, op.date])
    }
    case 'post-message': {
      const user = canonical(state, 'user', op.user)
      const topic = canonical(state, 'topic', op.topic)
      const parent = op.parent === undefined ? '' : canonical(state, 'message', op.parent)
      return JSON.stringify([user, topic, parent, toHex(op.text.hash), op.date])
    }
    default:
      throw new Error(`${op.kind} makes nothing`)
  }
}

function byPosition(a: RequestRow, b: RequestRow): number {
  return comparePositions(a.position, b.position)
}
