/** The rows of a forum as the API tells them: topics, each followed by its messages. */
import type { ForumClient, Message, Topic, User } from '../../client/forum-client.ts'
import { PAGE_MAX } from '../../core/limits.ts'
import type { MessageFacts, TopicFacts } from '../definition.ts'

/** Each row once. What is withheld or deleted comes without its text, and does not count. */
export async function* forumRows(
  client: ForumClient,
  signal: AbortSignal,
): AsyncGenerator<TopicFacts | MessageFacts> {
  // Ids first: a topic that is written to meanwhile changes its place in the list.
  for (const topicId of await topicIds(client, signal)) {
    yield topicFacts(await client.getTopic({ topicId }, { signal }))
    let after = ''
    do {
      const page = await client.getMessages({ topicId, limit: PAGE_MAX, after }, { signal })
      yield* page.messages.map(messageFacts)
      after = page.next
    } while (after !== '')
  }
}

async function topicIds(client: ForumClient, signal: AbortSignal): Promise<string[]> {
  const ids = new Set<string>()
  let after = ''
  do {
    const page = await client.listTopics({ limit: PAGE_MAX, after }, { signal })
    for (const { id } of page.topics) ids.add(id)
    after = page.next
  } while (after !== '')
  return Array.from(ids)
}

function topicFacts({
  id,
  titles,
  labels,
  author,
  createdAtMs,
  likes,
  withheld,
}: Topic): TopicFacts {
  const title = withheld === 0 ? (titles[0] ?? null) : null
  return { kind: 'topic', id, title, labels, ...writtenBy(author), createdMs: createdAtMs, likes }
}

function messageFacts(message: Message): MessageFacts {
  const { id, topicId, author, createdAtMs, likes } = message
  const text = message.deleted || message.withheld !== 0 ? null : message.text
  return { kind: 'message', id, topicId, text, ...writtenBy(author), createdMs: createdAtMs, likes }
}

function writtenBy(author: User | null | undefined) {
  return { userId: author?.id ?? '', userName: author?.name ?? '' }
}
