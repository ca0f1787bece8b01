/** Reads of the classic interface. Each is of one version, and misses nothing acknowledged. */
import { ForumError } from '../../core/error.ts'
import type { TopicId, UserId } from '../../core/ids.ts'
import { PAGE_BYTES_MAX, PAGE_MAX } from '../../core/limits.ts'
import type { MessageView, Page, PageRequest } from '../../core/query.ts'
import { utf8Length } from '../../core/shape.ts'
import type { MessageBoard } from '../../gen/classic-services.ts'
import { withheld } from '../../core/moderation.ts'
import { cursorBehind } from '../../storage/cursor.ts'
import type { Handlers } from '../grpc.ts'
import { everything, reading, scopeOf } from '../reading.ts'
import { type Start, startAt } from './start.ts'
import { type ClassicOptions, notFound } from './views.ts'

type Read = 'getUser' | 'listTopics' | 'getMessages'

/** Bytes of a message in an answer beside its text, at most. */
const AROUND_TEXT_BYTES = 64

export function classicReads({
  replica,
  views,
}: ClassicOptions): Pick<Handlers<typeof MessageBoard>, Read> {
  const { queries } = replica
  return {
    getUser({ userId }, call) {
      return reading(replica, call, everything, () => {
        const row = views.userRow(views.idOf<UserId>('user', userId))
        if (row === undefined) throw notFound('user', userId)
        return views.user(row)
      })
    },

    listTopics(_, call) {
      const newest = (page: PageRequest) => queries.listTopics('new', undefined, page)
      return reading(replica, call, everything, () => {
        const topics = [...everyItem(newest, '')].reverse()
        return { topics: topics.map((topic) => views.topic(topic)) }
      })
    },

    getMessages({ topicId, fromMessageId, limit }, call) {
      const scope = () => scopeOf(replica, views.idOf<TopicId>('topic', topicId))
      return reading(replica, call, scope, () => {
        const topic = views.topicView(views.idOf<TopicId>('topic', topicId))
        if (topic === undefined) throw notFound('topic', topicId)
        const messages = messagesFrom({ replica, views }, topic.row.id, fromMessageId)
        return { messages: fitting(messages, limit).map((message) => views.message(message)) }
      })
    },
  }
}

/**
 * Messages of a topic by time and position, which in an ordered forum is the order of their ids
 * unless some were imported with dates of their own. Deleted ones do not exist here, nor does what a
 * moderator hid or a ban or lock covers.
 */
function* messagesFrom(
  { replica, views }: ClassicOptions,
  topic: TopicId,
  fromMessageId: number,
): Iterable<MessageView> {
  const start = startAt(views, fromMessageId)
  if (start.kind === 'end') return
  const isFirst = start.kind === 'with' && start.first.row.topic === topic
  const exists = ({ row }: MessageView) =>
    !row.deleted && withheld(replica.state, row) === undefined
  if (isFirst && exists(start.first)) yield start.first
  const list = (page: PageRequest) =>
    replica.queries.listMessages(topic, { sort: 'old', tree: false }, page)
  for (const view of everyItem(list, cursorAt(start))) if (exists(view)) yield view
}

function cursorAt(start: Exclude<Start, { kind: 'end' }>): string {
  if (start.kind === 'beginning') return ''
  return cursorBehind((start.kind === 'with' ? start.first : start.last).row)
}

/** So many of them, all for 0 and below; never fewer because of their size. */
function fitting(messages: Iterable<MessageView>, limit: number): readonly MessageView[] {
  const found: MessageView[] = []
  let bytes = 0
  for (const view of messages) {
    bytes += utf8Length(view.text) + AROUND_TEXT_BYTES
    if (bytes > PAGE_BYTES_MAX) {
      const rule = `expected at most ${found.length}`
      throw new ForumError('invalid', `limit: so many do not fit into one answer, ${rule}`)
    }
    found.push(view)
    if (found.length === limit) break
  }
  return found
}

/** The items of all pages. */
function* everyItem<Item>(list: (page: PageRequest) => Page<Item>, start: string): Iterable<Item> {
  let after = start
  do {
    const { items, next } = list({ limit: PAGE_MAX, after })
    yield* items
    after = next
  } while (after !== '')
}
