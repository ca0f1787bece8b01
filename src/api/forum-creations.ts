/** Creating users, topics and messages: shape and size, who is asking, then the replica. */
import { hash } from 'node:crypto'
import type { ContentId, MessageId, TopicId, UserId } from '../core/ids.ts'
import type { Outcome } from '../core/request.ts'
import { dateOf, labelsOf, nameOf, textOf, titleOf } from '../core/shape.ts'
import type { Forum } from '../gen/services.ts'
import type { Replica } from '../replica/replica.ts'
import type { Accounts } from './accounts.ts'
import { idOf } from './content-ids.ts'
import type { Handlers } from './grpc.ts'
import { requestIdOf, tagFor } from './request-tag.ts'
import { messageAt, topicAt } from './targets.ts'
import { Views } from './views.ts'

export interface ForumOptions {
  readonly replica: Replica
  readonly accounts: Accounts
}

type Creation = 'createUser' | 'createTopic' | 'postMessage'

export function forumCreations({
  replica,
  accounts,
}: ForumOptions): Pick<Handlers<typeof Forum>, Creation> {
  return {
    async createUser({ requestId, name: given, createdAtMs }, call) {
      const id = requestIdOf(requestId)
      const name = nameOf('name', given)
      const date = dateOf('created_at_ms', createdAtMs)
      const tag = tagFor('createUser', id, '', { name, createdAtMs: date ?? 0 })
      const secret = accounts.secretOf(id)
      const secretHash = hash('sha256', secret, 'buffer')
      const outcome = await replica.write(
        { kind: 'create-user', tag, name, secretHash, date },
        call,
      )
      return { user: new Views(replica, undefined).user(madeBy<UserId>(outcome)), secret }
    },

    async createTopic({ requestId, title: given, text: body, labels: tags, createdAtMs }, call) {
      const user = accounts.writer(call)
      const title = titleOf('title', given)
      const text = body === '' ? '' : textOf('text', body)
      const labels = labelsOf('labels', tags)
      const date = dateOf('created_at_ms', createdAtMs)
      const canonical = { title, text, labels: [...labels], createdAtMs: date ?? 0 }
      const tag = tagFor('createTopic', requestIdOf(requestId), user, canonical)
      const request = { kind: 'create-topic', tag, user, title, text, labels, date } as const
      const outcome = await replica.write(request, call)
      return new Views(replica, user).topic(topicAt(replica, madeBy<TopicId>(outcome)))
    },

    async postMessage({ requestId, topicId, parentId, text: body, createdAtMs }, call) {
      const user = accounts.writer(call)
      const topic = idOf<TopicId>(replica, 'topic', topicId)
      const parent = parentOf(replica, parentId)
      const text = textOf('text', body)
      const date = dateOf('created_at_ms', createdAtMs)
      const canonical = { topicId: topic, parentId: parent ?? '', text, createdAtMs: date ?? 0 }
      const tag = tagFor('postMessage', requestIdOf(requestId), user, canonical)
      const request = { kind: 'post-message', tag, user, topic, parent, text, date } as const
      const outcome = await replica.write(request, call)
      return new Views(replica, user).message(messageAt(replica, madeBy<MessageId>(outcome)))
    },
  }
}

function parentOf(replica: Replica, parentId: string): MessageId | undefined {
  return parentId === '' ? undefined : idOf<MessageId>(replica, 'message', parentId, 'parent_id')
}

function madeBy<Id extends ContentId>({ made }: Outcome): Id {
  if (made === undefined) throw new Error('a creation was settled without what it made')
  return made as Id
}
