/** Checks of single fields that came from a peer or from disk. All of them throw `corrupt`. */
import { ForumError } from '../core/error.ts'
import { type ForumId, isReplicaId, parseForumId, type ReplicaId } from '../core/ids.ts'
import { utf8Length } from '../core/shape.ts'

/** The bytes of a SHA-256. */
export const HASH_BYTES = 32
/** The largest number in an id that the parsers of core/ids.ts take: 15 digits. */
const CONTENT_NUMBER_MAX = 999_999_999_999_999

export function corrupt(message: string, cause?: unknown): ForumError {
  return new ForumError('corrupt', message, cause === undefined ? {} : { cause })
}

/** Runs a generated decoder: whatever it throws for malformed bytes is `corrupt`. */
export function parse<T>(what: string, decode: (bytes: Uint8Array) => T, bytes: Uint8Array): T {
  try {
    return decode(bytes)
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw corrupt(`${what}: ${reason}`, cause)
  }
}

/** Sizes are checked before parsing: no peer decides how much work that is. */
export function checkSize(what: string, bytes: Uint8Array, max: number): void {
  if (bytes.length > max) throw corrupt(`${what}: ${bytes.length} bytes, expected at most ${max}`)
}

export function checkCount(what: string, count: number, max: number): void {
  if (count > max) throw corrupt(`${what}: ${count} given, expected at most ${max}`)
}

export function checkBytes(
  what: string,
  value: Uint8Array | null | undefined,
  length: number,
): Uint8Array {
  if (value?.length === length) return value
  throw corrupt(`${what}: ${value?.length ?? 0} bytes, expected ${length}`)
}

export function checkPositive(what: string, value: number | null | undefined): number {
  if (Number.isSafeInteger(value) && Number(value) > 0) return Number(value)
  throw corrupt(`${what} ${value ?? 0}: expected a positive whole number`)
}

/** Zero is a number like others, here. */
export function checkWhole(what: string, value: number | null | undefined, max: number): number {
  const number = value ?? 0
  if (Number.isSafeInteger(number) && number >= 0 && number <= max) return number
  throw corrupt(`${what} ${number}: expected a whole number, at most ${max}`)
}

export function checkNumber(what: string, value: number | null | undefined): number {
  const number = checkPositive(what, value)
  if (number <= CONTENT_NUMBER_MAX) return number
  throw corrupt(`${what} ${number}: expected at most ${CONTENT_NUMBER_MAX}`)
}

/** Text that is not longer than `maxBytes` in UTF-8. The decoder took valid UTF-8 only. */
export function checkText(
  what: string,
  value: string | null | undefined,
  maxBytes: number,
): string {
  const text = value ?? ''
  // No character takes more than three bytes per unit: most texts need no counting.
  if (text.length * 3 <= maxBytes) return text
  const bytes = utf8Length(text)
  if (bytes <= maxBytes) return text
  throw corrupt(`${what}: ${bytes} bytes, expected at most ${maxBytes}`)
}

export function checkReplica(what: string, value: string | null | undefined): ReplicaId {
  const id = value ?? ''
  if (isReplicaId(id)) return id
  throw corrupt(`${what} ${JSON.stringify(id.slice(0, 20))}: expected a replica id`)
}

export function checkForum(what: string, value: string | null | undefined): ForumId {
  try {
    return parseForumId(value ?? '')
  } catch (cause) {
    if (!(cause instanceof ForumError)) throw cause
    throw corrupt(`${what}: ${cause.message}`, cause)
  }
}
