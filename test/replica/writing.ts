/** Writes at a replica, as tests need them: tags are the same for the same words. */
import { createHash } from 'node:crypto'
import type { MessageId, TopicId, UserId } from '../../src/core/ids.ts'
import type { WriteRequest } from '../../src/core/request.ts'
import type { Replica, SubscribedEvent } from '../../src/replica/replica.ts'

const signal = new AbortController().signal

/** A tag that is the same for the same words. */
export function tag(words: string) {
  const hash = createHash('sha256').update(words).digest()
  return {
    key: Uint8Array.from(hash.subarray(0, 16)),
    fingerprint: Uint8Array.from(hash.subarray(16, 24)),
  }
}

/** The request for an account. */
export function userRequest(name: string): WriteRequest {
  const secretHash = new Uint8Array(32)
  return { kind: 'create-user', tag: tag(name), name, secretHash, date: undefined }
}

export async function createUser(replica: Replica, name: string): Promise<UserId> {
  return (await replica.write(userRequest(name), { signal })).made as UserId
}

/** The request for a topic without a text. */
export function topicRequest(user: UserId, title: string): WriteRequest {
  const made = { text: '', labels: [], date: undefined }
  return { kind: 'create-topic', tag: tag(title), user, title, ...made }
}

export async function createTopic(replica: Replica, user: UserId, title: string): Promise<TopicId> {
  return (await replica.write(topicRequest(user, title), { signal })).made as TopicId
}

/** The request for a message. */
export function postRequest(user: UserId, topic: TopicId, text: string): WriteRequest {
  const parent = undefined
  const date = undefined
  return { kind: 'post-message', tag: tag(text), user, topic, parent, text, date }
}

export async function post(
  replica: Replica,
  user: UserId,
  topic: TopicId,
  text: string,
): Promise<MessageId> {
  return (await replica.write(postRequest(user, topic, text), { signal })).made as MessageId
}

/** The request for another text of a message. */
export function editRequest(user: UserId, id: MessageId, text: string): WriteRequest {
  const target = { kind: 'message', id } as const
  return { kind: 'edit-message', tag: tag(`edit ${text}`), user, target, text }
}

export async function edit(
  replica: Replica,
  user: UserId,
  id: MessageId,
  text: string,
): Promise<void> {
  await replica.write(editRequest(user, id, text), { signal })
}

/** The first events, one by one. */
export async function take(
  events: AsyncIterable<readonly SubscribedEvent[]>,
  count: number,
): Promise<SubscribedEvent[]> {
  const taken: SubscribedEvent[] = []
  for await (const told of events) if (taken.push(...told) >= count) break
  return taken.slice(0, count)
}
