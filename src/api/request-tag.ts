/**
 * Request tags: what makes a retry harmless at any replica.
 *
 * The key is a hash of the request id, so that the id itself, from which a new account's secret
 * is derived, stays with the client. The fingerprint is a hash of what was asked for, so that an
 * id used again for something else is noticed.
 */
import { randomBytes } from 'node:crypto'
import type { Sent } from '../codec/method.ts'
import { ForumError } from '../core/error.ts'
import type { UserId } from '../core/ids.ts'
import {
  FINGERPRINT_BYTES,
  REQUEST_ID_BYTES_MAX,
  REQUEST_ID_BYTES_MIN,
  REQUEST_KEY_BYTES,
} from '../core/limits.ts'
import type { RequestTag } from '../core/op.ts'
import { Forum } from '../gen/services.ts'
import { sha256 } from '../replica/sha256.ts'

/** The id of a request: the client's, or a random one when it sent none. */
export function requestIdOf(given: Uint8Array): Uint8Array {
  if (given.length === 0) return randomBytes(REQUEST_KEY_BYTES)
  if (given.length >= REQUEST_ID_BYTES_MIN && given.length <= REQUEST_ID_BYTES_MAX) return given
  const rule = `expected ${REQUEST_ID_BYTES_MIN} to ${REQUEST_ID_BYTES_MAX}`
  throw new ForumError('invalid', `request_id: ${given.length} bytes, ${rule}`)
}

type Table = typeof Forum

/** The methods whose requests have an id. */
type Write = {
  [Name in keyof Table]: 'requestId' extends keyof Sent<Table[Name]['request']> ? Name : never
}[keyof Table]

/** `canonical` is the request without its id, with full ids and normalised texts. */
export function tagFor<Name extends Write>(
  name: Name,
  requestId: Uint8Array,
  user: UserId | '',
  canonical: Omit<Sent<Table[Name]['request']>, 'requestId'>,
): RequestTag {
  const { path, request } = Forum[name]
  const asked = Buffer.from(`${path}\0${user}\0`)
  // Each method's codec takes its own canonical form, which is what the signature says.
  const meaning = Buffer.concat([asked, request.encode(canonical as never)])
  return {
    key: sha256(requestId).subarray(0, REQUEST_KEY_BYTES),
    fingerprint: sha256(meaning).subarray(0, FINGERPRINT_BYTES),
  }
}
