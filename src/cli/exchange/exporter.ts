/** Exports a forum through the public API, in the format that `import` takes. */
import type { ForumClient, Message, Revision, Topic, User } from '../../client/forum-client.ts'
import { EXPORT_AHEAD_MAX, PAGE_MAX } from '../../core/limits.ts'
import { isoTime } from '../print-time.ts'
import { ContentDigest, type ContentDigests } from './content-digest.ts'
import { type Dropped, Drops } from './dropped.ts'
import { type ExportLine, formatLine } from './format.ts'

/** What was exported so far; counts grow as it goes. */
export class ExportReport {
  users = 0
  topics = 0
  messages = 0
  readonly #content = new ContentDigest()
  readonly #drops = new Drops()
  readonly #known = new Set<string>()

  /** Counts a line, and answers it as text. */
  line(line: ExportLine): string {
    this[`${line.type}s`]++
    this.#content.add(line)
    return formatLine(line)
  }

  /** The lines of those users that have none yet. */
  usersOf(users: readonly (User | null)[]): string {
    const lines = users.map((user) => {
      const name = nameOf(user)
      if (this.#known.has(name)) return ''
      this.#known.add(name)
      const createdAtMs = user?.createdAtMs ?? 0
      const since = createdAtMs === 0 ? {} : { created_at: isoTime(createdAtMs) }
      return this.line({ type: 'user', name, ...since })
    })
    return lines.join('')
  }

  /** Notes what an import cannot make again. */
  note(content: Topic | Message, { history, historyOmitted, likers }: Details): void {
    const { likes, withheld } = content
    if ('titles' in content && content.titles.length > 1) {
      this.#drops.add('topics with several titles', 'an import takes the first')
    }
    if ('pinned' in content && (content.pinned || content.locked)) {
      this.#drops.add('topics that are pinned or locked', NO_MODERATION)
    }
    if (withheld !== 0) this.#drops.add('texts that are hidden', NO_MODERATION)
    if (likes > likers.length) this.#drops.add('texts with very many likes', 'not all have names')
    this.#drops.add('oldest revisions', 'an answer has room for so many', historyOmitted)
    if (history.some(({ author }) => nameOf(author) !== nameOf(content.author))) {
      this.#drops.add('texts that others edited', 'an import edits as the author')
    }
  }

  /** The digests of what was exported. */
  content(): ContentDigests {
    return this.#content.digests()
  }

  /** What will not come back by an import. */
  losses(): readonly Dropped[] {
    return this.#drops.list()
  }
}

const NO_MODERATION = 'moderators have to do it again'

/**
 * The lines of the whole forum: topics from the oldest on, each followed by its messages, those
 * behind the ones that they answer; at the end users who did nothing. Counts into `report`.
 */
export async function* exportLines(
  client: ForumClient,
  report: ExportReport,
): AsyncGenerator<string> {
  const fetched = inOrder(await topicIds(client), (topicId) => fetchTopic(client, topicId))
  for await (const { topic, first } of fetched) {
    const details = await fetchDetails(client, { topicId: topic.id }, topic)
    report.note(topic, details)
    const users = report.usersOf([topic.author, ...details.likers])
    yield users + report.line(topicLine(topic, details))
    for await (const messages of messagePages(client, topic.id, first)) {
      yield await messageLines(client, messages, report)
    }
  }
  for await (const users of userPages(client)) yield report.usersOf(users)
}

async function messageLines(
  client: ForumClient,
  messages: readonly Message[],
  report: ExportReport,
): Promise<string> {
  const detailed = inOrder(messages, async (message) => {
    return { message, details: await fetchDetails(client, { messageId: message.id }, message) }
  })
  const lines: string[] = []
  for await (const { message, details } of detailed) {
    report.note(message, details)
    lines.push(report.usersOf([message.author, ...details.likers]))
    lines.push(report.line(messageLine(message, details)))
  }
  return lines.join('')
}

/** What lists do not tell. */
interface Details {
  readonly history: readonly Revision[]
  readonly historyOmitted: number
  readonly likers: readonly User[]
}

const NO_DETAILS: Details = { history: [], historyOmitted: 0, likers: [] }

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

async function* userPages(client: ForumClient): AsyncGenerator<readonly User[]> {
  let after = ''
  do {
    const page = await client.listUsers({ limit: PAGE_MAX, after })
    yield page.users
    after = page.next
  } while (after !== '')
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

function topicLine(topic: Topic, details: Details): ExportLine {
  const { id, text, labels, likes, titles, textDeleted } = topic
  return {
    type: 'topic',
    id,
    author: nameOf(topic.author),
    title: titles[0] ?? '',
    created_at: isoTime(topic.createdAtMs),
    score: likes,
    ...(text === '' ? {} : { text }),
    ...(labels.length === 0 ? {} : { labels: [...labels] }),
    ...(titles.length < 2 ? {} : { titles: [...titles] }),
    ...extras(topic, textDeleted, details),
  }
}

function messageLine(message: Message, details: Details): ExportLine {
  const { id, topicId, parentId, text, likes, deleted } = message
  return {
    type: 'message',
    id,
    topic: topicId,
    parent: parentId || null,
    author: nameOf(message.author),
    text,
    created_at: isoTime(message.createdAtMs),
    score: likes,
    ...extras(message, deleted, details),
  }
}

function extras(content: Topic | Message, isDeleted: boolean, { history, likers }: Details) {
  const { text, withheld, open } = content
  // Of what is not shown to who exports, the place alone is left, as of what was deleted.
  const deleted = isDeleted || (withheld !== 0 && text === '')
  if (deleted) return { deleted }
  const revisions = history.map((one) => ({ text: one.text, at: isoTime(one.atMs) }))
  return {
    ...(history.length === 0 ? {} : { history: revisions }),
    ...(likers.length === 0 ? {} : { likes: likers.map(nameOf).sort() }),
    ...(open ? { open } : {}),
  }
}

/** The name that tells users apart: two may share the one they chose. */
function nameOf(user: User | null): string {
  return user?.shownName || user?.name || ''
}
