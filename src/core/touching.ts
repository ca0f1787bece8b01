/** Which topic an op touches: what a reader of that topic alone must wait for. */
import type { ForumReader } from './forum-state.ts'
import type { TopicId } from './ids.ts'
import type { Op, Target } from './op.ts'

/**
 * The topic whose texts, messages or likes `op` may change, as far as `state` tells now; `unknown`
 * where it does not tell; undefined for what changes no topic that anybody knows yet.
 */
export function touchedTopic(state: ForumReader, op: Op): TopicId | 'unknown' | undefined {
  switch (op.kind) {
    case 'create-user':
    case 'create-topic':
      return undefined
    case 'post-message':
    case 'rename-topic':
    case 'mark-read':
      return op.topic
    case 'like':
    case 'edit-message':
    case 'delete-message':
      return topicOf(state, op.target)
    case 'claim-forum':
    case 'report':
      return undefined
    case 'moderate':
      // Bans, and who may moderate, show in every topic.
      return op.subject.kind === 'user' ? 'unknown' : topicOf(state, op.subject)
    default:
      return op satisfies never
  }
}

/** A message that is not known yet may be in any topic. */
function topicOf(state: ForumReader, target: Target): TopicId | 'unknown' {
  if (target.kind === 'topic') return target.id
  return state.getMessage(target.id)?.topic ?? 'unknown'
}
