/**
 * Founding: which replica a forum began with.
 *
 * The id of a forum where each replica writes its own log is a hash of the id of the replica that
 * made it, and is in every invite and every batch: so every replica knows the founding one by the
 * same fact, and no other can pass for it. (A forum that was made before there was moderation has
 * an id of chance, and so no founding replica.) In an ordered forum there is one log for all.
 */
import type { Hash } from './digest.ts'
import { CHAIN, type ForumId, type ReplicaId } from './ids.ts'

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz'
const ID_CHARS = 16
const BITS_PER_CHAR = 5

/** The id of the forum that `replica` founds. */
export function forumFoundedBy(replica: ReplicaId, hash: Hash): ForumId {
  const bits = Array.from(hash(`parley forum of ${replica}`), (byte) =>
    byte.toString(2).padStart(8, '0'),
  ).join('')
  const characters = Array.from({ length: ID_CHARS }, (_, index) => {
    const start = index * BITS_PER_CHAR
    return ALPHABET[Number.parseInt(bits.slice(start, start + BITS_PER_CHAR), 2)]
  })
  return characters.join('') as ForumId
}

/** Whether the founder of `forum` may speak in the log of `author`. */
export function isFounding(forum: ForumId, author: ReplicaId, hash: Hash): boolean {
  return author === CHAIN || forumFoundedBy(author, hash) === forum
}
