/** What a client sees of a topic: messages in the order of their ids. */
import { ForumError } from '../../../src/core/error.ts'
import type { MessageId, TopicId } from '../../../src/core/ids.ts'
import type { MemoryStore } from '../../../src/storage/memory-store.ts'
import type { MessageSeen } from '../../../src/lab/checkers/forum-history.ts'

export function readPage(store: MemoryStore, topic: TopicId): readonly MessageSeen[] {
  if (store.state.getTopic(topic) === undefined) {
    throw new ForumError('not-found', `topic ${topic} is not known`)
  }
  return store.state
    .messagesOf(topic)
    .map(({ id }) => readMessage(store, id))
    .sort((a, b) => Number(a.id) - Number(b.id))
}

export function readMessage({ queries }: MemoryStore, message: MessageId): MessageSeen {
  const view = queries.getMessage(message)
  if (view === undefined) throw new ForumError('not-found', `message ${message} is not known`)
  const { id, parent, deleted, likes } = view.row
  if (deleted) return { id, parent, text: '', likes: 0, deleted }
  return { id, parent, text: view.text, likes, deleted }
}
