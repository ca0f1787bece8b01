/** Changing what is there, and marking: shape and size, who is asking, then the replica. */
import { vectorFromMessage, vectorToMessage } from '../codec/session-token.ts'
import { ForumError } from '../core/error.ts'
import type { TopicId } from '../core/ids.ts'
import { textOf, titleOf, updateOf } from '../core/shape.ts'
import type { Vector } from '../core/vector.ts'
import type { parley } from '../gen/messages.js'
import type { Forum } from '../gen/services.ts'
import type { Replica } from '../replica/replica.ts'
import type { Call } from './call.ts'
import { canonicalId, idOf } from './content-ids.ts'
import type { ForumOptions } from './forum-creations.ts'
import type { Handlers } from './grpc.ts'
import { requestIdOf, tagFor } from './request-tag.ts'
import { targetFields, targetOf, topicAt, viewAt } from './targets.ts'
import { Views } from './views.ts'

type Change = 'renameTopic' | 'editMessage' | 'deleteMessage' | 'likeMessage' | 'markRead'

export function forumChanges({
  replica,
  accounts,
}: ForumOptions): Pick<Handlers<typeof Forum>, Change> {
  return {
    async renameTopic({ requestId, topicId, title: given }, call) {
      const user = accounts.writer(call)
      const topic = idOf<TopicId>(replica, 'topic', topicId)
      const title = titleOf('title', given)
      const tag = tagFor('renameTopic', requestIdOf(requestId), user, { topicId: topic, title })
      await replica.write({ kind: 'rename-topic', tag, user, topic, title }, call)
      return new Views(replica, user).topic(topicAt(replica, topic))
    },

    async editMessage({ requestId, messageId, topicId, text: body, update: given, open }, call) {
      const user = accounts.writer(call)
      const target = targetOf(replica, { messageId, topicId })
      const update = given.length === 0 ? undefined : updateOf('update', given)
      const text = update === undefined ? textOf('text', body) : ''
      // What is not asked for leaves no trace: requests of older clients are the same as ever.
      const more = { ...(update && { update }), ...(open && { open }) }
      const canonical = { ...targetFields(target), text, ...more }
      const tag = tagFor('editMessage', requestIdOf(requestId), user, canonical)
      const change = { text, update, opens: open }
      await replica.write({ kind: 'edit-message', tag, user, target, ...change }, call)
      const view = viewAt(replica, target)
      return { text: view.text, edits: view.row.edits }
    },

    async deleteMessage({ requestId, messageId, topicId }, call) {
      const user = accounts.writer(call)
      const target = targetOf(replica, { messageId, topicId })
      const tag = tagFor('deleteMessage', requestIdOf(requestId), user, targetFields(target))
      await replica.write({ kind: 'delete-message', tag, user, target }, call)
      return {}
    },

    async likeMessage({ requestId, messageId, topicId, like }, call) {
      const user = accounts.writer(call)
      const target = targetOf(replica, { messageId, topicId })
      const canonical = { ...targetFields(target), like }
      const tag = tagFor('likeMessage', requestIdOf(requestId), user, canonical)
      await replica.write({ kind: 'like', tag, user, target, like }, call)
      const { row } = viewAt(replica, target)
      const held = { kind: target.kind, id: row.id } as typeof target
      const by = canonicalId(replica, 'user', user)
      return { likes: row.likes, liked: replica.queries.getLike(held, by) % 2 === 1 }
    },

    async markRead({ requestId, topicId, upTo: given }, call) {
      const user = accounts.writer(call)
      const topic = idOf<TopicId>(replica, 'topic', topicId)
      const upTo = await heldVector(replica, given, call)
      const canonical = { topicId: topic, upTo: given ? vectorToMessage(upTo) : null }
      // A mark that changes nothing for anybody would be an entry on every replica all the same.
      const reader = canonicalId(replica, 'user', user)
      if (replica.queries.unreadIn(reader, canonicalId(replica, 'topic', topic)) === 0) return {}
      const tag = tagFor('markRead', requestIdOf(requestId), user, canonical)
      await replica.write({ kind: 'mark-read', tag, user, topic, upTo }, call)
      return {}
    },
  }
}

/** What was read, once this replica holds it too; everything it holds if nothing is given. */
async function heldVector(
  replica: Replica,
  given: parley.v1.VersionVector.$Properties | null | undefined,
  call: Call,
): Promise<Vector> {
  if (!given) return replica.version()
  const vector = vectorFromMessage(given)
  if (vector === undefined) {
    throw new ForumError('invalid', 'up_to: expected each replica once, with a whole count')
  }
  await replica.reach(vector, call)
  return vector
}
