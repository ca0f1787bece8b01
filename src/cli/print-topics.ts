/** Lists of topics for people. */
import { printableLine } from './print-text.ts'
import { relativeTime } from './print-time.ts'
import type { Style } from './print-message.ts'
import type { Column } from './print-table.ts'
import type { FoundView, TopicView, UnreadView } from './views.ts'

/** The columns in which topics are listed. */
export function topicColumns({ paint, short, now }: Style): Column<TopicView>[] {
  const labelled = ({ labels }: TopicView): string =>
    labels.map((label) => ` ${paint('green', `#${printableLine(label)}`)}`).join('')
  const marked = ({ pinned, locked }: TopicView): string =>
    [...(pinned ? ['[pinned] '] : []), ...(locked ? ['[locked] '] : [])].join('')
  return [
    { head: 'TOPIC', cell: (topic) => paint('yellow', short(topic.id)) },
    {
      head: 'TITLE',
      flexible: true,
      cell: (topic) =>
        marked(topic) + topic.titles.map(printableLine).join(' / ') + labelled(topic),
    },
    { head: 'BY', spare: 2, cell: (topic) => paint('cyan', printableLine(topic.author.name)) },
    { head: 'MESSAGES', align: 'right', spare: 4, cell: (topic) => String(topic.messages) },
    {
      head: 'LIKES',
      spare: 1,
      align: 'right',
      cell: ({ likes, liked }) => (liked ? paint('red', `♥ ${likes}`) : String(likes)),
    },
    {
      head: 'ACTIVE',
      spare: 3,
      cell: (topic) => paint('dim', relativeTime(Date.parse(topic.lastActivityAt), now)),
    },
  ]
}

/** The columns in which unread topics are listed. */
export function unreadColumns(style: Style): Column<UnreadView>[] {
  const { paint } = style
  const unread: Column<UnreadView> = {
    head: 'UNREAD',
    align: 'right',
    cell: (item) => paint('bold', String(item.unread)),
  }
  const columns = topicColumns(style).map(({ cell, ...column }) => ({
    ...column,
    cell: (item: UnreadView) => cell(item.topic),
  }))
  return [unread, ...columns]
}

/** One place that a search found: where it is, and the words that matched. */
export function foundLines(found: FoundView, { paint, short, now }: Style): string[] {
  const { topic, message, snippet } = found
  const title = paint('bold', topic.titles.map(printableLine).join(' / '))
  const { author, createdAt } = message ?? topic
  const facts = [
    paint('cyan', printableLine(author.name)),
    paint('dim', relativeTime(Date.parse(createdAt), now)),
    ...(message === null ? [] : [paint('yellow', `message ${short(message.id)}`)]),
  ]
  const marked = printableLine(snippet).replaceAll(/«([^»]*)»/g, (_, words: string) =>
    paint(['bold', 'green'], `«${words}»`),
  )
  return [
    `${title}  ${paint('yellow', short(topic.id))}`,
    `  ${facts.join(paint('dim', ' · '))}`,
    `  ${marked}`,
    '',
  ]
}
