/** What a request is about, and what it looks like now. */
import { ForumError } from '../core/error.ts'
import type { TopicRow } from '../core/forum-state.ts'
import type { ContentKind, MessageId, TopicId } from '../core/ids.ts'
import type { Target } from '../core/op.ts'
import type { MessageView, TopicView } from '../core/query.ts'
import type { Replica } from '../replica/replica.ts'
import { canonicalId, idOf } from './content-ids.ts'

/** The oneof that names a message or a topic's text. */
interface TargetFields {
  readonly messageId: string | null | undefined
  readonly topicId: string | null | undefined
}

/** The target of a request, with a full id that need not be known. */
export function targetOf(replica: Replica, { messageId, topicId }: TargetFields): Target {
  if (messageId) return { kind: 'message', id: idOf<MessageId>(replica, 'message', messageId) }
  if (topicId) return { kind: 'topic', id: idOf<TopicId>(replica, 'topic', topicId) }
  throw new ForumError('invalid', 'target: expected a message_id or a topic_id')
}

/** The fields of a target, for a request in canonical form. */
export function targetFields({ kind, id }: Target): { messageId: string } | { topicId: string } {
  return kind === 'message' ? { messageId: id } : { topicId: id }
}

/** The topic as it is now. Throws `not-found`. */
export function topicAt(replica: Replica, id: TopicId): TopicView {
  return known('topic', id, replica.queries.getTopic(canonicalId(replica, 'topic', id)))
}

/** The topic as it is now, without its text. Throws `not-found`. */
export function topicRowAt(replica: Replica, id: TopicId): TopicRow {
  return known('topic', id, replica.state.getTopic(canonicalId(replica, 'topic', id)))
}

/** The message as it is now. Throws `not-found`. */
export function messageAt(replica: Replica, id: MessageId): MessageView {
  return known('message', id, replica.queries.getMessage(canonicalId(replica, 'message', id)))
}

/** The topic or message as it is now. Throws `not-found`. */
export function viewAt(replica: Replica, target: Target): TopicView | MessageView {
  return target.kind === 'topic' ? topicAt(replica, target.id) : messageAt(replica, target.id)
}

function known<View>(kind: ContentKind, id: string, view: View | undefined): View {
  if (view !== undefined) return view
  throw new ForumError('not-found', `${kind} ${id} is not known`)
}
