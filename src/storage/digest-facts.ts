/** Rows of the forum as a digest counts them: what everybody may see of them. */
import type { ForumReader, MessageRow, TopicRow } from '../core/forum-state.ts'
import { NO_USER, type UserId } from '../core/ids.ts'
import { targetOf } from '../core/lines.ts'
import { textOf } from '../core/lookup.ts'
import { shownText, shownTitles, withheld } from '../core/moderation.ts'
import type { MessageFacts, TopicFacts } from '../digest/definition.ts'

export function topicFacts(state: ForumReader, row: TopicRow): TopicFacts {
  const isWithheld = withheld(state, row) !== undefined
  const [first] = isWithheld ? [] : shownTitles(state, row)
  return { ...factsOf(row, nameOf(state, row.user)), title: first?.title ?? null }
}

/** The same of a topic of which no moderator ever wanted anything withheld. */
export function openTopicFacts(row: TopicRow, userName: string): TopicFacts {
  return { ...factsOf(row, userName), title: row.titles[0]?.title ?? null }
}

function factsOf(row: TopicRow, userName: string): Omit<TopicFacts, 'title'> {
  const { id, labels, user, time, likes } = row
  return { kind: 'topic', id, labels, userId: user, userName, createdMs: time, likes }
}

export function messageFacts(state: ForumReader, row: MessageRow): MessageFacts {
  const { id, topic, user, time, likes } = row
  return {
    kind: 'message',
    id,
    topicId: topic,
    userId: user,
    userName: nameOf(state, user),
    createdMs: time,
    text: messageText(state, row),
    likes,
  }
}

/** As it is shown to everybody; null if it is deleted or withheld. */
export function messageText(state: ForumReader, row: MessageRow): string | null {
  if (row.deleted || withheld(state, row) !== undefined) return null
  return shownText(state, row, textOf(state, targetOf(row)))
}

function nameOf(state: ForumReader, user: UserId): string {
  return user === NO_USER ? '' : (state.getUser(user)?.name ?? '')
}
