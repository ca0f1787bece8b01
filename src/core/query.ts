/**
 * Queries: how the forum is read. A port, like `ForumState`, but of the committed forum and for
 * the API. Everything here is derived and local: nothing of it is replicated.
 *
 * Pages: `limit` items after the cursor `after` (empty for the first page); `next` is the cursor
 * of the page behind, empty at the end. Cursors are opaque text and stay valid while things are
 * written: what is there all the time is seen exactly once.
 */
import type { Digest } from './digest.ts'
import type { Position } from './entry.ts'
import type { ActRow, MessageRow, TopicRow, UserRow } from './forum-state.ts'
import type {
  ContentId,
  ContentKind,
  MessageId,
  Millis,
  ReplicaId,
  TopicId,
  UserId,
} from './ids.ts'
import type { Target } from './op.ts'
import type { VersionVector } from './vector.ts'

export type TopicSort = 'new' | 'top' | 'active' | 'hot'
export type MessageSort = 'old' | 'new' | 'top'

/** Claims and what moderators did, or what was reported to them. */
export type ActList = 'acts' | 'reports'

export interface PageRequest {
  readonly limit: number
  readonly after: string
}

export interface Page<Item> {
  readonly items: readonly Item[]
  readonly next: string
}

/** A topic as it is read. `text` is empty when it has none or it was deleted. */
export interface TopicView {
  readonly row: TopicRow
  readonly text: string
}

/** A message as it is read. `text` is empty when it was deleted. */
export interface MessageView {
  readonly row: MessageRow
  readonly text: string
  /** Direct answers to it. */
  readonly replies: number
  /** Depth in the reply tree, 0 for an answer to the topic; 0 on flat pages. */
  readonly depth: number
}

export interface Found {
  readonly topic: TopicView
  readonly message: MessageView | undefined
  /** The place that matched, the words between « and ». */
  readonly snippet: string
}

export interface UnreadTopic {
  readonly topic: TopicView
  readonly unread: number
}

/** A message, or without one a topic's own text. */
export interface Written {
  readonly topic: TopicView
  readonly message: MessageView | undefined
}

/** Something written that concerns a user: it answers what the user wrote, or mentions the user. */
export interface Concern extends Written {
  readonly answers: boolean
  readonly mentions: boolean
  /** Whether the user has not marked it as read. */
  readonly unread: boolean
}

export interface Revision {
  /** The entry it came with. */
  readonly position: Position
  readonly user: UserId
  readonly time: Millis
  readonly text: string
}

export interface ForumQueries {
  getUser(id: UserId): UserRow | undefined
  getTopic(id: TopicId): TopicView | undefined
  getMessage(id: MessageId): MessageView | undefined
  usersNamed(key: string): readonly UserRow[]
  /** All users, by the author of their ids, then by number. */
  listUsers(page: PageRequest): Page<UserRow>
  /** The count of `user` at `target`; odd means liked. */
  getLike(target: Target, user: UserId): number

  /** Canonical ids that a shortened id (`7`, `7@k3f`) may mean; aliases are resolved. */
  resolve(kind: ContentKind, shortened: string): readonly ContentId[]

  /**
   * Pinned topics before all others; then `new` by time, `top` by likes, `active` by last
   * activity, `hot` by `hotness`; all descending.
   */
  listTopics(sort: TopicSort, label: string | undefined, page: PageRequest): Page<TopicView>

  /**
   * Messages of a topic. Flat: in the order of `sort`. Tree: depth first, siblings in the order
   * of `sort`. `old` and `new` are by (time, position); `top` by likes, then `old`.
   */
  listMessages(
    topic: TopicId,
    options: { readonly sort: MessageSort; readonly tree: boolean },
    page: PageRequest,
  ): Page<MessageView>

  /** Messages and topics that have all the words, best first. Deleted text is never found. */
  search(words: string, page: PageRequest): Page<Found>

  /**
   * Topics with messages by others that `user` has not marked as read, most recent activity
   * first; topics that the user never marked count in full. What is deleted or withheld has
   * nothing to be read and does not count.
   */
  listUnread(user: UserId, page: PageRequest): Page<UnreadTopic>
  /** The same of one topic: messages by others that `user` has not marked as read. */
  unreadIn(user: UserId, topic: TopicId): number

  /** What `user` wrote and did not delete, latest first. */
  listWritten(user: UserId, page: PageRequest): Page<Written>
  /**
   * What others wrote that concerns `user`, latest first: answers to their messages and in their
   * topics, and texts that mention them. What came just now may be missing for a moment.
   */
  listConcerns(user: UserId, page: PageRequest): Page<Concern>
  /** Claims and acts, or reports, newest first: see `ActRow`. */
  listActs(list: ActList, page: PageRequest): Page<ActRow>

  /** Revisions of a text, oldest first; empty when it was deleted. */
  history(target: Target): readonly Revision[]

  // Of this replica's own log: others answer differently, this one the same for good.

  /** Authors that are known here, in the order in which they came to be: new ones at the end. */
  authors(): readonly ReplicaId[]
  /** Grows in the order in which entries came here; undefined for one that is not held. */
  placeOf(position: Position): number | undefined
  /** What was held here when this entry came; undefined for one that is not held. */
  heldBefore(position: Position): VersionVector | undefined

  totals(): { users: number; topics: number; messages: number; entries: number }

  /** The sum over all sections. */
  forumDigest(): Digest
  accountsDigest(): Digest
  /** Topics by id (any stable order). */
  listTopicDigests(page: PageRequest): Page<{ topic: TopicId; title: string; digest: Digest }>
}

/**
 * How hot a topic is: likes count by their order of magnitude, and every 12.5 hours of age cost
 * as much as a factor of ten (the ranking Reddit published). It changes only with likes, so it
 * can be an index.
 */
export function hotness(likes: number, time: Millis): number {
  return Math.log10(Math.max(1, likes)) + time / 45_000_000
}

/** The key under which names are the same: no case, no compatibility variants. */
export function nameKey(name: string): string {
  return name.normalize('NFKC').toLowerCase()
}
