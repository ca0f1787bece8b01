/**
 * The forum as rows, and the port over which `apply` reads and changes them.
 *
 * Rows are values: a changed row is put back whole. Everything here is synchronous and happens
 * inside one transaction of the store. All ids in rows are canonical: where one request made two
 * users, topics or messages at two replicas, the one at the smaller position stays and the other
 * id is an alias of it.
 */
import type { ActKind, Subject } from './act.ts'
import type { Digest } from './digest.ts'
import type { Position } from './entry.ts'
import type {
  ContentId,
  ContentKind,
  ForumId,
  MessageId,
  Millis,
  ReplicaId,
  TopicId,
  UserId,
} from './ids.ts'
import type { Op, Target } from './op.ts'
import type { Vector, VectorClock } from './vector.ts'

/** Facts that each user, topic and message has. */
export interface ContentRow {
  /** The entry that made it. */
  readonly position: Position
  /**
   * Entries that made it again out of the same request: concurrent retries and, of topics and
   * messages, duplicates (their copies of the text are erased with it).
   */
  readonly also: readonly Position[]
  readonly time: Millis
}

export interface UserRow extends ContentRow {
  readonly id: UserId
  readonly name: string
  /** Hex of SHA-256 of the secret; empty for none. */
  readonly secretHash: string
}

/** A title and the entry that gave it. More than one while concurrent titles stand. */
export interface Title {
  readonly position: Position
  readonly title: string
}

export interface TopicRow extends ContentRow {
  readonly id: TopicId
  /** May be NO_USER. */
  readonly user: UserId
  readonly titles: readonly Title[]
  /** Those it was made with, or moved to since. */
  readonly labels: readonly string[]
  readonly isPinned: boolean
  /** Whether it was made with a text (which may have been deleted since). */
  readonly hasText: boolean
  readonly deleted: boolean
  /** Edits of its text. */
  readonly edits: number
  /** Users who like it. */
  readonly likes: number
  /** Messages in it, deleted ones included. */
  readonly messages: number
  /** The latest `time` of the topic and its messages. */
  readonly lastActivity: Millis
}

export interface MessageRow extends ContentRow {
  readonly id: MessageId
  readonly user: UserId
  readonly topic: TopicId
  readonly parent: MessageId | undefined
  readonly deleted: boolean
  readonly edits: number
  readonly likes: number
}

/** One user's counter at one target; odd means liked. */
export interface LikeRow {
  readonly target: Target
  readonly user: UserId
  readonly count: number
}

/** One edit; its update is the payload at `position`. */
export interface EditRow {
  readonly position: Position
  /**
   * Yjs client id of its items, 48 bits: of edits with the same one, the smallest position counts.
   * 0 for an edit that does not count: its update is no text update, or was erased.
   */
  readonly client: number
  readonly user: UserId
  readonly time: Millis
  /** Whether it opened the text for everybody. */
  readonly opens?: true
}

/** The text of an edited target: what is shown, and the Yjs document it comes from. */
export interface EditedText {
  readonly text: string
  /** Yjs state as one update, all edits merged. */
  readonly document: Uint8Array
}

/** What a request came to. Rows are of entries that took effect. */
export interface RequestRow {
  readonly position: Position
  readonly kind: Op['kind']
  /** Hex of the request's fingerprint. */
  readonly fingerprint: string
  /** The id it made, by that entry's own number (maybe an alias); undefined if it makes nothing. */
  readonly made: ContentId | undefined
}

export interface MarkRow {
  readonly user: UserId
  readonly topic: TopicId
  readonly upTo: Vector
}

/** An act, claim or report that took effect, whether it is in force or not (see rights.ts). */
export interface ActRow {
  readonly position: Position
  /** Of its entry: with `position` it tells what is in its past. */
  readonly clock: VectorClock
  readonly time: Millis
  /** As the op names it, maybe an alias. */
  readonly user: UserId
  readonly act: ActKind | 'claim' | 'report'
  /** As the op names it, maybe an alias; undefined of a claim. */
  readonly subject: Subject | undefined
  readonly labels: readonly string[]
  readonly reason: string
  readonly about: About
}

/**
 * What acts are looked up by: who may moderate, or a user, topic or message (by its canonical id),
 * and the reports of one.
 */
export type About = 'rights' | `${ContentKind} ${string}` | `report ${ContentKind} ${string}`

/** What a digest is of: one topic, or the accounts (users, read marks, acts). */
export type DigestSection = TopicId | 'accounts'

/**
 * The port, to be read. A `get` of what is not there answers undefined. Lists are in no
 * particular order unless it is said. Ids handed in must be canonical (see `getAlias`).
 */
export interface ForumReader {
  readonly forumId: ForumId
  getUser(id: UserId): UserRow | undefined
  /** Users whose name has this key (see `nameKey`). */
  usersNamed(key: string): readonly UserRow[]
  getTopic(id: TopicId): TopicRow | undefined
  getMessage(id: MessageId): MessageRow | undefined
  /** How many users, topics or messages this author has made: the last number that was given. */
  getCount(kind: ContentKind, author: ReplicaId): number
  /** The id that stays, if `id` is an alias. Never an alias itself. */
  getAlias(kind: ContentKind, id: ContentId): ContentId | undefined
  /** 0 where there is none. */
  getLike(target: Target, user: UserId): number
  likesOf(target: Target): readonly LikeRow[]
  /** In order of their positions (see `comparePositions`). */
  editsOf(target: Target): readonly EditRow[]
  /** The op of the entry at `position`, as it was sealed (payload contents may be absent). */
  getOp(position: Position): Op | undefined
  /** The entry of the delete that erased this entry's payload, if one did. */
  erasedBy(position: Position): Position | undefined
  /** The payload that came with the entry at `position`; undefined once erased. */
  getPayload(position: Position): string | Uint8Array | undefined
  getEdited(target: Target): EditedText | undefined
  /** Everything known of one request key; more than one row after concurrent retries. */
  requests(key: Uint8Array): readonly RequestRow[]
  getMark(user: UserId, topic: TopicId): Vector | undefined
  actsAbout(about: About): readonly ActRow[]
  /** Acts of a user, by the id that the ops name. */
  actsBy(user: UserId): readonly ActRow[]
  /** A copy; `emptyDigest()` where nothing was put. */
  getDigest(section: DigestSection): Digest

  // Needed only when an alias is found, which is rare: these may scan.
  messagesOf(topic: TopicId): readonly MessageRow[]
  repliesTo(message: MessageId): readonly MessageRow[]
  contentBy(user: UserId): { topics: readonly TopicRow[]; messages: readonly MessageRow[] }
  likesBy(user: UserId): readonly LikeRow[]
  marksBy(user: UserId): readonly MarkRow[]
  marksIn(topic: TopicId): readonly MarkRow[]
}

/** The port, to be changed: inside a transaction, where reads see what was put before. */
export interface ForumState extends ForumReader {
  putUser(row: UserRow): void
  removeUser(id: UserId): void
  putTopic(row: TopicRow): void
  removeTopic(id: TopicId): void
  putMessage(row: MessageRow): void
  removeMessage(id: MessageId): void
  putCount(kind: ContentKind, author: ReplicaId, count: number): void
  /** A creation that came to nothing has used this id: it has no row. */
  putVoidId(kind: ContentKind, id: ContentId): void
  /** Also redirects every alias of `id` to `canonical`. */
  putAlias(kind: ContentKind, id: ContentId, canonical: ContentId): void
  putLike(row: LikeRow): void
  removeLike(target: Target, user: UserId): void
  putEdit(target: Target, row: EditRow): void
  removeEdits(target: Target): void
  /**
   * Erases it from the log for good, and remembers that the delete at `because` did it.
   * Gone from disk too, soon after the transaction (see `Store.idle`).
   */
  erasePayload(position: Position, because: Position): void
  /** Puts back what `LogReader.missing` names. */
  putPayload(position: Position, content: string | Uint8Array): void
  putEdited(target: Target, edited: EditedText): void
  removeEdited(target: Target): void
  putRequest(key: Uint8Array, row: RequestRow): void
  putMark(row: MarkRow): void
  removeMark(user: UserId, topic: TopicId): void
  /** Replaces the one at the same position. */
  putAct(row: ActRow): void
  putDigest(section: DigestSection, digest: Digest): void
}
