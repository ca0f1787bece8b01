/** Exports a forum through the public API, in the format that `import` takes. */
import type { ForumClient, Message, Topic, User } from '../../client/forum-client.ts'
import { EXPORT_AHEAD_MAX, PAGE_MAX } from '../../core/limits.ts'
import { isoTime } from '../print-time.ts'
import { formatLine } from './format.ts'

/** What was exported. */
export interface ExportReport {
  users: number
  topics: number
  messages: number
}

/**
 * The lines of the whole forum: topics from the oldest on, each followed by its messages, those
 * behind the ones that they answer. Counts into `report` as it goes.
 */
export async function* exportLines(
  client: ForumClient,
  report: ExportReport,
): AsyncGenerator<string> {
  const known = new Set<string>()
  const fetched = inOrder(await topicIds(client), (topicId) => fetchTopic(client, topicId))
  for await (const { topic, first } of fetched) {
    report.topics++
    yield userLine(topic.author, known, report) + topicLine(topic)
    for await (const messages of messagePages(client, topic.id, first)) {
      report.messages += messages.length
      yield messages
        .map((message) => userLine(message.author, known, report) + messageLine(message))
        .join('')
    }
  }
}

type MessagePage = Awaited<ReturnType<ForumClient['getMessages']>>

async function fetchTopic(client: ForumClient, topicId: string) {
  const [topic, first] = await Promise.all([
    client.getTopic({ topicId }),
    fetchMessages(client, topicId, ''),
  ])
  return { topic, first }
}

/** Fetches some items ahead of the one that is wanted. */
async function* inOrder<Item, Result>(
  items: readonly Item[],
  fetch: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const ahead: Promise<Result>[] = []
  for (const item of items) {
    const fetching = fetch(item)
    // It is awaited below, in its turn.
    fetching.catch(() => {})
    ahead.push(fetching)
    const next = ahead.length < EXPORT_AHEAD_MAX ? undefined : ahead.shift()
    if (next !== undefined) yield await next
  }
  for (const next of ahead) yield await next
}

/** Ids only: a forum's topics with their texts may not fit into memory. */
async function topicIds(client: ForumClient): Promise<string[]> {
  const ids: string[] = []
  let after = ''
  do {
    const page = await client.listTopics({ limit: PAGE_MAX, after })
    ids.push(...page.topics.map(({ id }) => id))
    after = page.next
  } while (after !== '')
  return ids.reverse()
}

async function* messagePages(
  client: ForumClient,
  topicId: string,
  first: MessagePage,
): AsyncGenerator<readonly Message[]> {
  yield first.messages
  for (let after = first.next; after !== ''; ) {
    const page = await fetchMessages(client, topicId, after)
    yield page.messages
    after = page.next
  }
}

function fetchMessages(client: ForumClient, topicId: string, after: string): Promise<MessagePage> {
  return client.getMessages({ topicId, tree: true, limit: PAGE_MAX, after })
}

function userLine(user: User | null, known: Set<string>, report: ExportReport): string {
  const name = nameOf(user)
  if (known.has(name)) return ''
  known.add(name)
  report.users++
  return formatLine({ type: 'user', name })
}

function topicLine(topic: Topic): string {
  const { id, text, labels, likes } = topic
  return formatLine({
    type: 'topic',
    id,
    author: nameOf(topic.author),
    title: topic.titles[0] ?? '',
    created_at: isoTime(topic.createdAtMs),
    score: likes,
    ...(text === '' ? {} : { text }),
    ...(labels.length === 0 ? {} : { labels: [...labels] }),
  })
}

function messageLine(message: Message): string {
  const { id, topicId, parentId, text, likes, deleted } = message
  return formatLine({
    type: 'message',
    id,
    topic: topicId,
    parent: parentId || null,
    author: nameOf(message.author),
    text,
    created_at: isoTime(message.createdAtMs),
    score: likes,
    ...(deleted ? { deleted } : {}),
  })
}

/** The name that tells users apart: two may share the one they chose. */
function nameOf(user: User | null): string {
  return user?.shownName || user?.name || ''
}
