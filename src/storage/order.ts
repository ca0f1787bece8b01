/** The orders in which lists come, the same in every store and on every replica. */
import { comparePositions } from '../core/entry.ts'
import type { MessageRow, TopicRow } from '../core/forum-state.ts'
import { hotness, type MessageSort, type TopicSort } from '../core/query.ts'

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

/** What a message is sorted by. */
export type MessagePlace = Pick<MessageRow, 'likes' | 'time' | 'position'>

export function compareMessages(a: MessagePlace, b: MessagePlace, sort: MessageSort): number {
  const byTime = a.time - b.time || comparePositions(a.position, b.position)
  if (sort === 'new') return -byTime
  return sort === 'old' ? byTime : b.likes - a.likes || byTime
}
