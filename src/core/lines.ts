/**
 * Lines: one canonical text per row, which the digests are sums of. A line holds what replicas
 * agree on and nothing that is derived from other rows (counts) or local.
 */
import { toHex } from './bytes.ts'
import { addLine, type Hash, removeLine } from './digest.ts'
import type { Position } from './entry.ts'
import type {
  ContentRow,
  DigestSection,
  ForumState,
  LikeRow,
  MarkRow,
  MessageRow,
  TopicRow,
  UserRow,
} from './forum-state.ts'
import { type Payload, payloadOf, type Target } from './op.ts'
import { format } from './vector.ts'

/** Changes the digest of a section by the lines that left and the lines that came. */
export function changeLines(
  state: ForumState,
  section: DigestSection,
  change: { readonly removed?: readonly string[]; readonly added?: readonly string[] },
  hash: Hash,
): void {
  const digest = state.getDigest(section)
  for (const line of change.removed ?? []) removeLine(digest, line, hash)
  for (const line of change.added ?? []) addLine(digest, line, hash)
  state.putDigest(section, digest)
}

export function userLine(row: UserRow): string {
  return `user ${row.id} ${made(row)} ${row.secretHash} ${JSON.stringify(row.name)}`
}

/** `text` is the hash (hex) of the text as it is shown; see `textHash`. */
export function topicLine(row: TopicRow, text: string): string {
  const titles = row.titles.map(({ position, title }) => [place(position), title])
  const words = JSON.stringify([titles, row.labels])
  return `topic ${row.id} ${made(row)} ${row.user} ${row.deleted} ${row.edits} ${text} ${words}`
}

/** `text` is the hash (hex) of the text as it is shown; see `textHash`. */
export function messageLine(row: MessageRow, text: string): string {
  const tree = `${row.topic} ${row.parent ?? '-'}`
  return `message ${row.id} ${made(row)} ${row.user} ${tree} ${row.deleted} ${row.edits} ${text}`
}

export function likeLine({ target, user, count }: LikeRow): string {
  return `like ${target.kind} ${target.id} ${user} ${count}`
}

export function markLine({ user, topic, upTo }: MarkRow): string {
  return `mark ${user} ${topic} ${format(upTo)}`
}

/** Hash (hex) of what is shown as the text of a topic or message. */
export function textHash(state: ForumState, row: TopicRow | MessageRow, hash: Hash): string {
  if (row.deleted) return NO_TEXT
  const edited = state.getEdited(targetOf(row))
  if (edited !== undefined) return toHex(hash(edited.text))
  const op = state.getOp(row.position)
  const payload = op === undefined ? undefined : payloadOf(op)
  if (payload === undefined) return NO_TEXT
  return originalHash(payload, state.getPayload(row.position) !== undefined)
}

/**
 * In place of the hash of a text that was never edited. A text that is not here although nothing
 * deleted it makes a digest of its own: two replicas are not equal if one of them lacks it.
 */
export function originalHash(payload: Payload<unknown>, isHeld: boolean): string {
  return isHeld ? toHex(payload.hash) : MISSING_TEXT
}

const MISSING_TEXT = 'missing'

/** In the place of the hash where there is no text. */
export const NO_TEXT = '-'

/** The target that a row is of. */
export function targetOf(row: TopicRow | MessageRow): Target {
  return 'hasText' in row ? { kind: 'topic', id: row.id } : { kind: 'message', id: row.id }
}

/** The line of a topic or message as it stands in the state now. */
export function contentLine(state: ForumState, row: TopicRow | MessageRow, hash: Hash): string {
  const text = textHash(state, row, hash)
  return 'hasText' in row ? topicLine(row, text) : messageLine(row, text)
}

function made(row: ContentRow): string {
  const positions = row.also.length === 0 ? place(row.position) : allPlaces(row)
  return `${positions} ${row.time}`
}

function allPlaces(row: ContentRow): string {
  return [row.position, ...row.also].map(place).sort().join(',')
}

function place({ author, seq }: Position): string {
  return `${author}:${seq}`
}
