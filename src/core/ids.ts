/**
 * Ids: what replicas, users, topics and messages are called.
 *
 * A content id is `7@k3f9a0x2vq` where each replica writes its own log, and `7` in an ordered
 * forum, whose one author is `chain`. The number counts the creations of a kind in an
 * author's log.
 * The parsers below are the only places where a plain string becomes an id.
 */
import { ForumError } from './error.ts'

declare const brand: unique symbol
export type Branded<T, Name extends string> = T & { readonly [brand]: Name }

/** 10 characters of lower-case Crockford base32 over the hash of a replica's public key. */
export type ReplicaId = Branded<string, 'ReplicaId'>
/** Names a forum; in every batch, so that no batch fits two forums. */
export type ForumId = Branded<string, 'ForumId'>
export type UserId = Branded<string, 'UserId'>
export type TopicId = Branded<string, 'TopicId'>
export type MessageId = Branded<string, 'MessageId'>
export type ContentId = UserId | TopicId | MessageId
/** Milliseconds since 1970, whole. */
export type Millis = Branded<number, 'Millis'>

export type ContentKind = 'user' | 'topic' | 'message'

/** The author of the ordered log of a chain forum. */
export const CHAIN = 'chain' as ReplicaId

/** In the place of the user who made a topic, where none is named (the classic interface). */
export const NO_USER = '' as UserId

export const REPLICA_ID_LENGTH = 10
const REPLICA_ID = /^(?:[0-9a-hjkmnp-tv-z]{10}|chain)$/
const FORUM_ID = /^[0-9a-hjkmnp-tv-z]{16}$/
const CONTENT_ID = /^([1-9][0-9]{0,14})(?:@([0-9a-hjkmnp-tv-z]{10}))?$/

export function isReplicaId(text: string): text is ReplicaId {
  return REPLICA_ID.test(text)
}

export function parseReplicaId(text: string): ReplicaId {
  if (isReplicaId(text)) return text
  throw new ForumError('invalid', `replica id "${text}": expected 10 characters of base32`)
}

export function parseForumId(text: string): ForumId {
  if (FORUM_ID.test(text)) return text as ForumId
  throw new ForumError('invalid', `forum id "${text}": expected 16 characters of base32`)
}

/** The id of the `number`-th user, topic or message that `author` made. */
export function contentId<Id extends ContentId>(number: number, author: ReplicaId): Id {
  return (author === CHAIN ? String(number) : `${number}@${author}`) as Id
}

/** Whether this author made it. The same as to ask for its parts, but quicker. */
export function isMadeBy(author: ReplicaId, id: ContentId): boolean {
  return author === CHAIN ? !id.includes('@') : id.endsWith(author)
}

/** The parts of a full content id. Throws `invalid` for anything that is not one. */
export function splitContentId(id: string): { number: number; author: ReplicaId } {
  const at = id.indexOf('@')
  if (at > 0) return { number: Number(id.slice(0, at)), author: id.slice(at + 1) as ReplicaId }
  return { number: Number(id), author: CHAIN }
}

/** A full content id out of text from outside. Throws `invalid`. */
export function parseContentId<Id extends ContentId>(text: string, kind: ContentKind): Id {
  if (CONTENT_ID.test(text)) return text as Id
  throw new ForumError('invalid', `${kind} id "${text}": expected a number, or number@replica`)
}

/** Whole milliseconds. */
export function millis(value: number): Millis {
  return value as Millis
}
