/** Rows as they are read, with their texts. */
import type { ForumReader, MessageRow, TopicRow } from '../../core/forum-state.ts'
import { targetOf } from '../../core/lines.ts'
import { textOf } from '../../core/lookup.ts'
import type { MessageView, TopicView } from '../../core/query.ts'

export function topicView(state: ForumReader, row: TopicRow): TopicView {
  return { row, text: shownText(state, row) }
}

export function messageView(state: ForumReader, row: MessageRow, depth: number): MessageView {
  return { row, text: shownText(state, row), replies: state.repliesTo(row.id).length, depth }
}

export function shownText(state: ForumReader, row: TopicRow | MessageRow): string {
  return row.deleted ? '' : textOf(state, targetOf(row))
}
