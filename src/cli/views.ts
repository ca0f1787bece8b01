/**
 * What commands show: the answers of the API with nothing left out or undefined, full ids, and
 * times as ISO 8601. `--json` prints these as they are, so their fields are a promise.
 */
import type { parley } from '../gen/messages.js'
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
}

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
export function userView(user: parley.v1.User.$Properties | null | undefined): UserView {
  return { id: user?.id ?? '', name: user?.shownName || user?.name || '' }
}

export function topicView(topic: parley.v1.Topic.$Properties | null | undefined): TopicView {
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
  }
}

export function messageView(message: parley.v1.Message.$Properties): MessageView {
  return {
    id: message.id ?? '',
    topic: message.topicId ?? '',
    parent: message.parentId || null,
    author: userView(message.author),
    text: message.text ?? '',
    deleted: message.deleted ?? false,
    createdAt: isoTime(message.createdAtMs ?? 0),
    likes: message.likes ?? 0,
    liked: message.liked ?? false,
    edits: message.edits ?? 0,
    replies: message.replies ?? 0,
    depth: message.depth ?? 0,
  }
}

export function foundView(found: parley.v1.Found.$Properties): FoundView {
  return {
    topic: topicView(found.topic),
    message: found.message ? messageView(found.message) : null,
    snippet: found.snippet ?? '',
  }
}

export function revisionView(revision: parley.v1.Revision.$Properties): RevisionView {
  return {
    author: userView(revision.author),
    at: isoTime(revision.atMs ?? 0),
    text: revision.text ?? '',
  }
}

export function unreadView(unread: parley.v1.UnreadTopic.$Properties): UnreadView {
  return { topic: topicView(unread.topic), unread: unread.unread ?? 0 }
}
