/** Finds one thing in a rendered forum, for tests of one rule. */
import type { ContentId, MessageId, TopicId, UserId } from '../../src/core/ids.ts'
import type { ModelForum, ModelMessage, ModelTopic, ModelUser } from './model-forum.ts'

export function theUser(forum: ModelForum, id: UserId): ModelUser {
  return the(forum.users, id)
}

export function theTopic(forum: ModelForum, id: TopicId): ModelTopic {
  return the(forum.topics, id)
}

export function theMessage(forum: ModelForum, id: MessageId): ModelMessage {
  return the(forum.messages, id)
}

function the<Row extends { readonly id: string }>(rows: readonly Row[], id: ContentId): Row {
  const row = rows.find((one) => one.id === id)
  if (row === undefined) throw new Error(`no ${id} among ${rows.map((one) => one.id).join(' ')}`)
  return row
}
