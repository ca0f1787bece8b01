/** The orders in which lists come, the same in every store and on every replica. */
import { comparePositions } from '../core/entry.ts'
import type { MessageRow, TopicRow } from '../core/forum-state.ts'
import type { TopicId } from '../core/ids.ts'
import { hotness, type MessageSort, type TopicSort } from '../core/query.ts'
import { badCursor, type Cursor, formatCursor, parseCursor } from './cursor.ts'

/** What topics are sorted by; more comes first, and of equals the one at the larger position. */
export function topicKey(row: TopicRow, sort: TopicSort): number {
  switch (sort) {
    case 'new':
      return row.time
    case 'top':
      return row.likes
    case 'active':
      return row.lastActivity
    case 'hot':
      return hotness(row.likes, row.time)
    default:
      return sort satisfies never
  }
}

/** Where a list goes on that has pinned topics first: in which part of it, and where there. */
export interface PinnedPlace {
  readonly isPinned: boolean
  /** Undefined for the start of the part. */
  readonly cursor: Cursor<TopicId> | undefined
}

export function pinnedCursor(row: TopicRow, sort: TopicSort): string {
  const pinned = row.isPinned ? [1] : []
  return formatCursor({ keys: [topicKey(row, sort), ...pinned], id: row.id })
}

/** Throws `invalid`. */
export function parsePinnedCursor(text: string): PinnedPlace {
  const cursor = parseCursor<TopicId>(text, 'topic')
  if (cursor === undefined) return { isPinned: true, cursor }
  const { keys, id } = cursor
  if (keys.length < 1 || keys.length > 2) throw badCursor(`"${text}"`)
  return { isPinned: keys.length === 2, cursor: { keys: keys.slice(0, 1), id } }
}

/** What a message is sorted by. */
export type MessagePlace = Pick<MessageRow, 'likes' | 'time' | 'position'>

export function compareMessages(a: MessagePlace, b: MessagePlace, sort: MessageSort): number {
  const byTime = a.time - b.time || comparePositions(a.position, b.position)
  if (sort === 'new') return -byTime
  return sort === 'old' ? byTime : b.likes - a.likes || byTime
}
