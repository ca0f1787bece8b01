/** What happens in topics, as it happens. */
import type { SubscriptionEvent } from '../client/forum-client.ts'
import type { EventKind } from '../core/event.ts'
import type { Style } from './print-message.ts'
import { printable, printableLine, wrapLines } from './print-text.ts'
import { absoluteTime, isoTime } from './print-time.ts'
import { type MessageView, messageView, type TopicView, topicView, userView } from './views.ts'
import type { UserView } from './views.ts'

export interface EventView {
  readonly kind: EventKind
  /** The entry that caused it: replica and number, together unique. */
  readonly replica: string
  readonly seq: number
  readonly at: string
  readonly user: UserView
  readonly topic: TopicView
  /** Null when it is about the topic itself. */
  readonly message: MessageView | null
}

export function eventView(event: SubscriptionEvent): EventView {
  return {
    kind: event.kind,
    replica: event.replica,
    seq: event.seq,
    at: isoTime(event.atMs),
    user: userView(event.user),
    topic: topicView(event.topic),
    message: event.message === null ? null : messageView(event.message),
  }
}

const INDENT = '  '

/** The lines of one event: what happened, and the text if there is a new one. */
export function eventLines(event: EventView, style: Style): string[] {
  const { paint, short } = style
  const topic = paint('bold', event.topic.titles.map(printableLine).join(' / '))
  const head = [
    paint('dim', absoluteTime(Date.parse(event.at))),
    paint('cyan', printableLine(event.user.name)),
    deed(event, style),
    `in ${topic} ${paint('yellow', short(event.topic.id))}`,
  ].join(' ')
  return [head, ...newText(event, style).map((line) => INDENT + line)]
}

function deed({ kind, topic, message }: EventView, { paint, short }: Style): string {
  const what = message === null ? 'the topic' : paint('yellow', short(message.id))
  const likes = `${what} (♥ ${(message ?? topic).likes})`
  switch (kind) {
    case 'topic-created':
      return 'opened the topic'
    case 'topic-renamed':
      return 'renamed the topic'
    case 'posted':
      return message?.parent ? `answered ${short(message.parent)} with ${what}` : `posted ${what}`
    case 'edited':
      return `edited ${what}`
    case 'deleted':
      return `deleted ${what}`
    case 'liked':
      return `liked ${likes}`
    case 'unliked':
      return `took back a like of ${likes}`
    case 'hidden':
    case 'restored':
      return `${kind === 'hidden' ? 'hid' : 'restored'} ${what}`
    case 'locked':
    case 'unlocked':
    case 'pinned':
    case 'unpinned':
    case 'moved':
      return `${kind} the topic`
    default:
      return kind satisfies never
  }
}

function newText({ kind, topic, message }: EventView, { columns }: Style): string[] {
  if (kind !== 'posted' && kind !== 'edited' && kind !== 'topic-created') return []
  const text = printable((message ?? topic).text).trimEnd()
  if (text === '') return []
  return columns === undefined ? text.split('\n') : wrapLines(text, columns - INDENT.length)
}
