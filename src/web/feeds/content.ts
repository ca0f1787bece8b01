/** What stands in each feed, the newest first. */
import { Forum } from '../../gen/services.ts'
import { parley } from '../../gen/messages.js'
import type { Ask } from './ask.ts'
import type { WeekDigests } from './week.ts'

/** One thing that somebody wrote. */
export interface Item {
  readonly title: string
  /** Of the page. */
  readonly path: string
  /** Kind and id, for ever the same. */
  readonly urn: string
  readonly author: string
  readonly markdown: string
  readonly atMs: number
}

export interface Content {
  /** Undefined for the forum's own. */
  readonly title: string | undefined
  /** Of the page. */
  readonly path: string
  readonly urn: string
  readonly items: readonly Item[]
}

/** Items of a feed. */
const ITEMS = 50

const { TOPIC_SORT_NEW } = parley.v1.TopicSort
const { MESSAGE_SORT_NEW } = parley.v1.MessageSort

export async function forumContent(ask: Ask, weeks: WeekDigests): Promise<Content> {
  const { topics } = await ask(Forum.listTopics, { sort: TOPIC_SORT_NEW, limit: ITEMS })
  const items = [...topics.map(topicItem), ...(await weeks.items(ask, Date.now()))]
  items.sort((a, b) => b.atMs - a.atMs)
  return { title: undefined, path: '/', urn: 'topics', items }
}

export async function topicContent(ask: Ask, topicId: string): Promise<Content> {
  const topic = await ask(Forum.getTopic, { topicId })
  const page = { topicId, sort: MESSAGE_SORT_NEW, limit: ITEMS }
  const { messages } = await ask(Forum.getMessages, page)
  const title = titleOf(topic)
  return {
    title,
    path: pathOf(topic.id),
    urn: `topic:${topic.id}:messages`,
    items: messages.flatMap((message) => messageItem(message, `Re: ${title}`)),
  }
}

export async function userContent(ask: Ask, userId: string): Promise<Content> {
  const user = await ask(Forum.getUser, { id: userId })
  const { written } = await ask(Forum.listWritten, { userId: user.id, limit: ITEMS })
  return {
    title: user.shownName || user.name,
    path: `/u/${encodeURIComponent(user.id)}`,
    urn: `user:${user.id}:written`,
    items: written.flatMap(({ topic, message }) => {
      if (!topic) return []
      return message ? messageItem(message, `Re: ${titleOf(topic)}`) : [topicItem(topic)]
    }),
  }
}

type Topic = parley.v1.Topic.$Properties
type Message = parley.v1.Message.$Properties

function topicItem(topic: Topic): Item {
  return {
    title: titleOf(topic),
    path: pathOf(topic.id ?? ''),
    urn: `topic:${topic.id}`,
    author: authorOf(topic),
    markdown: topic.text ?? '',
    atMs: Number(topic.createdAtMs),
  }
}

/** None for a text that was deleted. */
function messageItem(message: Message, title: string): Item[] {
  if (message.deleted) return []
  const id = message.id ?? ''
  return [
    {
      title,
      path: `${pathOf(message.topicId ?? '')}/m/${encodeURIComponent(id)}`,
      urn: `message:${id}`,
      author: authorOf(message),
      markdown: message.text ?? '',
      atMs: Number(message.createdAtMs),
    },
  ]
}

function pathOf(topicId: string): string {
  return `/t/${encodeURIComponent(topicId)}`
}

function titleOf({ titles }: Topic): string {
  return titles?.[0] ?? ''
}

function authorOf({ author }: Topic | Message): string {
  return author?.shownName || author?.name || 'nobody'
}
