/**
 * What commands show: the answers of the API with nothing left out or undefined, full ids, and
 * times as ISO 8601. `--json` prints these as they are, so their fields are a promise.
 */
import type {
  FoundPlace,
  Message,
  Revision,
  Topic,
  UnreadTopic,
  User,
} from '../client/forum-client.ts'
import { isoTime } from './print-time.ts'

export interface UserView {
  readonly id: string
  readonly name: string
}

export interface TopicView {
  readonly id: string
  /** More than one while concurrent titles stand. */
  readonly titles: readonly string[]
  readonly author: UserView
  readonly text: string
  readonly textDeleted: boolean
  readonly labels: readonly string[]
  readonly createdAt: string
  readonly lastActivityAt: string
  readonly messages: number
  readonly likes: number
  readonly liked: boolean
  readonly edits: number
  readonly withheld: WithheldView
  readonly locked: boolean
  readonly pinned: boolean
}

export interface MessageView {
  readonly id: string
  readonly topic: string
  /** Null for an answer to the topic itself. */
  readonly parent: string | null
  readonly author: UserView
  readonly text: string
  readonly deleted: boolean
  readonly createdAt: string
  readonly likes: number
  readonly liked: boolean
  readonly edits: number
  readonly replies: number
  readonly depth: number
  readonly withheld: WithheldView
}

/** Why a text is not shown; null if it is. */
export type WithheldView = 'hidden' | 'banned' | 'locked' | null

const WITHHELD: readonly WithheldView[] = [null, 'hidden', 'banned', 'locked']

export interface FoundView {
  readonly topic: TopicView
  /** Null when the topic itself matched. */
  readonly message: MessageView | null
  readonly snippet: string
}

export interface RevisionView {
  readonly author: UserView
  readonly at: string
  readonly text: string
}

export interface UnreadView {
  readonly topic: TopicView
  readonly unread: number
}

/** A user by the name that tells it from others. */
export function userView(user: User | null | undefined): UserView {
  return { id: user?.id ?? '', name: user?.shownName || user?.name || '' }
}

export function topicView(topic: Topic | null | undefined): TopicView {
  return {
    id: topic?.id ?? '',
    titles: topic?.titles ?? [],
    author: userView(topic?.author),
    text: topic?.text ?? '',
    textDeleted: topic?.textDeleted ?? false,
    labels: topic?.labels ?? [],
    createdAt: isoTime(topic?.createdAtMs ?? 0),
    lastActivityAt: isoTime(topic?.lastActivityMs ?? 0),
    messages: topic?.messages ?? 0,
    likes: topic?.likes ?? 0,
    liked: topic?.liked ?? false,
    edits: topic?.edits ?? 0,
    withheld: WITHHELD[topic?.withheld ?? 0] ?? null,
    locked: topic?.locked ?? false,
    pinned: topic?.pinned ?? false,
  }
}

export function messageView(message: Message): MessageView {
  return {
    id: message.id,
    topic: message.topicId,
    parent: message.parentId || null,
    author: userView(message.author),
    text: message.text,
    deleted: message.deleted,
    createdAt: isoTime(message.createdAtMs),
    likes: message.likes,
    liked: message.liked,
    edits: message.edits,
    replies: message.replies,
    depth: message.depth,
    withheld: WITHHELD[message.withheld] ?? null,
  }
}

export function foundView(found: FoundPlace): FoundView {
  return {
    topic: topicView(found.topic),
    message: found.message ? messageView(found.message) : null,
    snippet: found.snippet,
  }
}

export function revisionView(revision: Revision): RevisionView {
  return {
    author: userView(revision.author),
    at: isoTime(revision.atMs),
    text: revision.text,
  }
}

export function unreadView(unread: UnreadTopic): UnreadView {
  return { topic: topicView(unread.topic), unread: unread.unread }
}
