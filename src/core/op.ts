/**
 * Ops: what a client wants, typed and validated, without a place in any log.
 *
 * Every op is relative: it adds to a set, raises a counter, or marks; none says "set to".
 */
import type { ClaimForum, Moderate, Report } from './act.ts'
import type { Millis, MessageId, TopicId, UserId } from './ids.ts'
import type { Vector } from './vector.ts'

/** A topic's text or a message: what can be liked, edited, deleted. */
export type Target =
  | { readonly kind: 'topic'; readonly id: TopicId }
  | { readonly kind: 'message'; readonly id: MessageId }

/** Which request an op came from; a retry has the same key and the same fingerprint. */
export interface RequestTag {
  /** First 16 bytes of SHA-256 of the client's request id. */
  readonly key: Uint8Array
  /** First 8 bytes of SHA-256 of what was requested. */
  readonly fingerprint: Uint8Array
}

/**
 * Content that travels beside the sealed bytes, which hold its hash (SHA-256, 32 bytes): so it
 * can be erased and the signature still verifies. `content` is undefined once it is erased.
 */
export interface Payload<Content> {
  readonly hash: Uint8Array
  readonly content: Content | undefined
}

export interface CreateUser {
  readonly kind: 'create-user'
  readonly request: RequestTag
  readonly name: string
  /** SHA-256 of the secret; empty for a user without one, for whom nobody can vouch. */
  readonly secretHash: Uint8Array
  /** When it was made elsewhere (imports); the entry's own time if absent. */
  readonly date: Millis | undefined
}

export interface CreateTopic {
  readonly kind: 'create-topic'
  readonly request: RequestTag
  /** NO_USER where none is named: then nobody can rename it, or edit or delete its text. */
  readonly user: UserId
  readonly title: string
  readonly text: Payload<string> | undefined
  readonly labels: readonly string[]
  readonly date: Millis | undefined
}

export interface PostMessage {
  readonly kind: 'post-message'
  readonly request: RequestTag
  readonly user: UserId
  readonly topic: TopicId
  readonly parent: MessageId | undefined
  readonly text: Payload<string>
  readonly date: Millis | undefined
}

/** `count` is a grow-only counter per (target, user), merged by max; odd means liked. */
export interface Like {
  readonly kind: 'like'
  readonly request: RequestTag
  readonly user: UserId
  readonly target: Target
  readonly count: number
}

export interface EditMessage {
  readonly kind: 'edit-message'
  readonly request: RequestTag
  readonly user: UserId
  readonly target: Target
  /** Request key of the entry that made the target: ties the edit to a delete; see below. */
  readonly targetKey: Uint8Array
  /** A Yjs update, relative to the document made from the original text. */
  readonly update: Payload<Uint8Array>
  /** From here on everybody may edit the text; only its author opens it, and for good. */
  readonly opens?: true
  /** Of an edit that is not the author's: request key of the edit that opened the text. */
  readonly openingKey?: Uint8Array
}

export interface DeleteMessage {
  readonly kind: 'delete-message'
  readonly request: RequestTag
  readonly user: UserId
  readonly target: Target
  /**
   * Request key of the entry that made the target. All entries that a client's retries made have
   * it, and all edits name it: so the sealed bytes alone show which payloads this delete erases.
   */
  readonly targetKey: Uint8Array
}

export interface RenameTopic {
  readonly kind: 'rename-topic'
  readonly request: RequestTag
  readonly user: UserId
  readonly topic: TopicId
  readonly title: string
}

export interface MarkRead {
  readonly kind: 'mark-read'
  readonly request: RequestTag
  readonly user: UserId
  readonly topic: TopicId
  /** Everything in the topic that this vector counts is read; merged by max. */
  readonly upTo: Vector
}

export type Op =
  | CreateUser
  | CreateTopic
  | PostMessage
  | Like
  | EditMessage
  | DeleteMessage
  | RenameTopic
  | MarkRead
  | ClaimForum
  | Moderate
  | Report

/** The payload of an op, if it has one. */
export function payloadOf(op: Op): Payload<string | Uint8Array> | undefined {
  if (op.kind === 'post-message' || op.kind === 'create-topic') return op.text
  return op.kind === 'edit-message' ? op.update : undefined
}
