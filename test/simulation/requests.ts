/** Wishes as the requests that a replica takes. */
import type { MessageId, TopicId, UserId } from '../../src/core/ids.ts'
import type { Target } from '../../src/core/op.ts'
import type { WriteRequest } from '../../src/core/request.ts'
import { tag } from '../core/ops.ts'
import type { ContentName, Wish } from '../../src/lab/crdt/history.ts'

/** The same wish under the same name is a retry. */
export function requestOf(wish: Wish, name: string): WriteRequest {
  const common = { tag: tag(name, JSON.stringify(wish)), date: undefined }
  switch (wish.kind) {
    case 'user':
      return { ...common, kind: 'create-user', name: wish.name, secretHash: new Uint8Array(32) }
    case 'topic': {
      const { title, text } = wish
      return { ...common, kind: 'create-topic', user: userOf(wish), title, text, labels: [] }
    }
    case 'post': {
      const [topic, parent] = [wish.topic as TopicId, wish.parent as MessageId | undefined]
      return { ...common, kind: 'post-message', user: userOf(wish), topic, parent, text: wish.text }
    }
    case 'like': {
      const { like } = wish
      return { ...common, kind: 'like', user: userOf(wish), target: targetOf(wish.target), like }
    }
    case 'edit': {
      const { text } = wish
      return {
        ...common,
        kind: 'edit-message',
        user: userOf(wish),
        target: targetOf(wish.target),
        text,
      }
    }
    case 'delete':
      return {
        ...common,
        kind: 'delete-message',
        user: userOf(wish),
        target: targetOf(wish.target),
      }
    case 'rename': {
      const { title } = wish
      return {
        ...common,
        kind: 'rename-topic',
        user: userOf(wish),
        topic: wish.topic as TopicId,
        title,
      }
    }
    default:
      return wish satisfies never
  }
}

function userOf({ user }: { readonly user: string }): UserId {
  return user as UserId
}

function targetOf({ kind, id }: ContentName): Target {
  return kind === 'topic' ? { kind, id: id as TopicId } : { kind, id: id as MessageId }
}
