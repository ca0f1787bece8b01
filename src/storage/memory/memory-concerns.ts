/** What users wrote and what concerns them, found by looking at every text. */
import type { ForumReader, MessageRow, TopicRow } from '../../core/forum-state.ts'
import type { UserId } from '../../core/ids.ts'
import { targetOf } from '../../core/lines.ts'
import { mentionedIn } from '../../core/mention.ts'
import type { Concern, Page, PageRequest, Written } from '../../core/query.ts'
import { EMPTY, includes } from '../../core/vector.ts'
import { badCursor, pageOf } from '../cursor.ts'
import { targetKey } from './memory-image.ts'
import { messageView, shownText, topicView } from './memory-view.ts'

type Row = TopicRow | MessageRow

export function writtenPage(
  state: ForumReader,
  rows: readonly Row[],
  user: UserId,
  page: PageRequest,
): Page<Written> {
  const written = rows.filter((row) => row.user === user && isShown(row))
  const { items, next } = latest(written, page)
  return { items: items.flatMap((row) => viewOf(state, row)), next }
}

export function concernsPage(
  state: ForumReader,
  rows: readonly Row[],
  user: UserId,
  page: PageRequest,
): Page<Concern> {
  const read = (row: Row) => {
    const { author, seq } = row.position
    return includes(state.getMark(user, topicOf(row)) ?? EMPTY, author, seq)
  }
  const reasons = (row: Row) => ({
    answers: answeredBy(state, row) === user,
    mentions: mentionedIn(shownText(state, row), (key) => state.usersNamed(key)).has(user),
  })
  const concerning = rows.filter((row) => {
    const { answers, mentions } = reasons(row)
    return row.user !== user && isShown(row) && (answers || mentions)
  })
  const { items, next } = latest(concerning, page)
  const concerns = items.flatMap((row) =>
    viewOf(state, row).map((view) => ({ ...view, ...reasons(row), unread: !read(row) })),
  )
  return { items: concerns, next }
}

function latest(rows: readonly Row[], { limit, after }: PageRequest): Page<Row> {
  const sorted = rows.toSorted((a, b) => b.time - a.time)
  const from = after === '' ? 0 : sorted.findIndex((row) => cursorOf(row) === after) + 1
  if (after !== '' && from === 0) throw badCursor(`"${after}"`)
  return pageOf(sorted.slice(from, from + limit + 1), limit, cursorOf)
}

/** A topic without its text still has a title. */
function isShown(row: Row): boolean {
  return 'hasText' in row || !row.deleted
}

function answeredBy(state: ForumReader, row: Row): UserId | undefined {
  if ('hasText' in row) return undefined
  if (row.parent === undefined) return state.getTopic(row.topic)?.user
  return state.getMessage(row.parent)?.user
}

function topicOf(row: Row) {
  return 'hasText' in row ? row.id : row.topic
}

function viewOf(state: ForumReader, row: Row): Written[] {
  const topic = 'hasText' in row ? row : state.getTopic(row.topic)
  if (topic === undefined) return []
  const message = 'hasText' in row ? undefined : messageView(state, row, 0)
  return [{ topic: topicView(state, topic), message }]
}

/** A topic and a message may have one id. */
function cursorOf(row: Row): string {
  return targetKey(targetOf(row))
}
