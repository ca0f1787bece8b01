/** Exports a forum through the public API, in the format that `import` takes. */
import type { ForumClient, Message, Revision, Topic, User } from '../../client/forum-client.ts'
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
    const users = (all: readonly (User | null)[]) =>
      all.map((user) => userLine(user, known, report)).join('')
    const details = await fetchDetails(client, { topicId: topic.id }, topic)
    report.topics++
    yield users([topic.author, ...details.likers]) + topicLine(topic, details)
    for await (const messages of messagePages(client, topic.id, first)) {
      const detailed = inOrder(messages, async (message) => {
        return { message, more: await fetchDetails(client, { messageId: message.id }, message) }
      })
      const lines: string[] = []
      for await (const { message, more } of detailed) {
        lines.push(users([message.author, ...more.likers]) + messageLine(message, more))
      }
      report.messages += messages.length
      yield lines.join('')
    }
  }
}

/** What lists do not tell. */
interface Details {
  readonly history: readonly Revision[]
  readonly likers: readonly User[]
}

const NO_DETAILS: Details = { history: [], likers: [] }

/** Asks only where there is something to be told. */
async function fetchDetails(
  client: ForumClient,
  target: { readonly topicId: string } | { readonly messageId: string },
  { edits, likes }: Pick<Message, 'edits' | 'likes'>,
): Promise<Details> {
  if (edits === 0 && likes === 0) return NO_DETAILS
  return await client.getMessage({ ...target, withHistory: edits > 0, withLikers: likes > 0 })
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

function topicLine(topic: Topic, details: Details): string {
  const { id, text, labels, likes, titles } = topic
  return formatLine({
    type: 'topic',
    id,
    author: nameOf(topic.author),
    title: titles[0] ?? '',
    created_at: isoTime(topic.createdAtMs),
    score: likes,
    ...(text === '' ? {} : { text }),
    ...(labels.length === 0 ? {} : { labels: [...labels] }),
    ...(titles.length < 2 ? {} : { titles: [...titles] }),
    ...extras(details),
  })
}

function extras({ history, likers }: Details) {
  const revisions = history.map(({ text, atMs }) => ({ text, at: isoTime(atMs) }))
  return {
    ...(history.length === 0 ? {} : { history: revisions }),
    ...(likers.length === 0 ? {} : { likes: likers.map(nameOf).sort() }),
  }
}

function messageLine(message: Message, details: Details): string {
  const { id, topicId, parentId, text, likes } = message
  // Of what is not shown to who exports, the place alone is left, as of what was deleted.
  const deleted = message.deleted || (message.withheld !== 0 && text === '')
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
    ...extras(details),
  })
}

/** The name that tells users apart: two may share the one they chose. */
function nameOf(user: User | null): string {
  return user?.shownName || user?.name || ''
}
