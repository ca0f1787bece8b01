/** Finding what an op speaks of: canonical ids, and whether something is in an entry's past. */
import type { Position } from './entry.ts'
import type { ContentRow, ForumReader, MessageRow, TopicRow, UserRow } from './forum-state.ts'
import {
  type ContentId,
  type ContentKind,
  isMadeBy,
  type MessageId,
  type TopicId,
  type UserId,
} from './ids.ts'
import type { Target } from './op.ts'

/** Whether a position is in the causal past of the entry in question. */
export type IsPast = (position: Position) => boolean

/** The id that stays for `id`: itself, unless it is an alias. */
export function canonical<Id extends ContentId>(state: ForumReader, kind: ContentKind, id: Id): Id {
  return (state.getAlias(kind, id) as Id | undefined) ?? id
}

export function canonicalTarget(state: ForumReader, target: Target): Target {
  return target.kind === 'topic'
    ? { kind: 'topic', id: canonical(state, 'topic', target.id) }
    : { kind: 'message', id: canonical(state, 'message', target.id) }
}

/** The entry that made `id`, which may be an alias of the row's. */
export function makerOf(row: ContentRow, id: ContentId): Position | undefined {
  if (row.also.length === 0) return isMadeBy(row.position.author, id) ? row.position : undefined
  const own = makers(row).filter((position) => isMadeBy(position.author, id))
  // Later entries of the same author repeat the request and have no id of their own.
  return own.reduce<Position | undefined>((a, b) => (a && a.seq < b.seq ? a : b), undefined)
}

/** Every entry that made this row, the one that counts first. */
export function makers(row: ContentRow): readonly Position[] {
  return row.also.length === 0 ? [row.position] : [row.position, ...row.also]
}

/** The row of `id` if the entry that made this very id is in the past. */
export function pastUser(state: ForumReader, id: UserId, isPast: IsPast): UserRow | undefined {
  const row = state.getUser(canonical(state, 'user', id))
  return inPast(row, id, isPast) ? row : undefined
}

export function pastTopic(state: ForumReader, id: TopicId, isPast: IsPast): TopicRow | undefined {
  const row = state.getTopic(canonical(state, 'topic', id))
  return inPast(row, id, isPast) ? row : undefined
}

export function pastMessage(
  state: ForumReader,
  id: MessageId,
  isPast: IsPast,
): MessageRow | undefined {
  const row = state.getMessage(canonical(state, 'message', id))
  return inPast(row, id, isPast) ? row : undefined
}

export function pastTarget(
  state: ForumReader,
  target: Target,
  isPast: IsPast,
): TopicRow | MessageRow | undefined {
  return target.kind === 'topic'
    ? pastTopic(state, target.id, isPast)
    : pastMessage(state, target.id, isPast)
}

/** The row of a canonical target, which must exist. */
export function targetRow(state: ForumReader, target: Target): TopicRow | MessageRow {
  const row = target.kind === 'topic' ? state.getTopic(target.id) : state.getMessage(target.id)
  if (row === undefined) throw new Error(`${target.kind} ${target.id} has no row`)
  return row
}

/** The topic that a canonical target is in, or is. */
export function topicOf(state: ForumReader, target: Target): TopicId {
  if (target.kind === 'topic') return target.id
  return (targetRow(state, target) as MessageRow).topic
}

/** What is shown as the text of a canonical target: empty if it has none or it was deleted. */
export function textOf(state: ForumReader, target: Target): string {
  const edited = state.getEdited(target)
  return edited === undefined ? originalText(state, targetRow(state, target)) : edited.text
}

/** The text that came with the entry of a row, before any edit. */
export function originalText(state: ForumReader, row: ContentRow): string {
  const content = state.getPayload(row.position)
  return typeof content === 'string' ? content : ''
}

function inPast(row: ContentRow | undefined, id: ContentId, isPast: IsPast): boolean {
  const maker = row === undefined ? undefined : makerOf(row, id)
  return maker !== undefined && isPast(maker)
}
