/**
 * Invites: all that a replica needs to join a forum, as one string.
 *
 *   parley:<base64url of  version (1 byte) · checksum (4 bytes) · deflated JSON>
 *
 * It holds the forum's key: whoever has it can join. Never write one to a log.
 */
import { createHash } from 'node:crypto'
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { z } from 'zod'
import { parseForumId } from '../core/ids.ts'
import { FORUM_KEY_BYTES, FORUM_NAME_BYTES_MAX, INVITE_BYTES_MAX } from '../core/limits.ts'
import { chainSettingsFields } from './chain-settings.ts'
import type { ForumCredentials } from './data-directory.ts'
import { badUsage } from './failure.ts'

export interface Invite {
  readonly forum: ForumCredentials
  /** Multiaddrs of replicas that were there when the invite was made. */
  readonly addresses: readonly string[]
}

const PREFIX = 'parley:'
const VERSION = 1
const CHECKSUM_BYTES = 4
const HEAD_BYTES = 1 + CHECKSUM_BYTES

const mode = z.union([z.literal('crdt'), z.object({ chain: chainSettingsFields })])
const content = z.tuple([
  z.string(),
  z.string().min(1).max(FORUM_NAME_BYTES_MAX),
  mode,
  z.base64url(),
  z.number().int().nonnegative(),
  z.array(z.string().startsWith('/')),
])

type Fields = z.infer<typeof content>

export function encodeInvite(invite: Invite): string {
  const { id, name, chain, key, created } = invite.forum
  const how = chain === undefined ? 'crdt' : { chain }
  const fields: Fields = [id, name, how, toText(key), created, [...invite.addresses]]
  const body = deflateRawSync(JSON.stringify(fields))
  return PREFIX + toText(Buffer.concat([Buffer.of(VERSION), checksum(body), body]))
}

/** Throws bad usage, and says what is wrong, for anything that is not a whole invite. */
export function decodeInvite(text: string): Invite {
  // Mail programs and chats break long lines: white space is not part of it.
  const compact = text.replaceAll(/\s/g, '')
  if (!compact.startsWith(PREFIX)) throw damaged(`it begins with "${PREFIX}"`)
  const bytes = Buffer.from(compact.slice(PREFIX.length), 'base64url')
  if (bytes.length <= HEAD_BYTES) throw damaged('this one is cut off')
  if (bytes[0] !== VERSION) {
    throw badUsage(
      `the invite is of version ${bytes[0]} and this parley knows ${VERSION}: ` +
        'update parley, or copy the invite again if it was cut',
    )
  }
  const body = bytes.subarray(HEAD_BYTES)
  if (!checksum(body).equals(bytes.subarray(1, HEAD_BYTES))) {
    throw damaged('characters of this one are missing or changed')
  }
  return parseContent(body)
}

function parseContent(body: Buffer): Invite {
  try {
    const json: unknown = JSON.parse(
      inflateRawSync(body, { maxOutputLength: INVITE_BYTES_MAX }).toString('utf8'),
    )
    const [forumId, name, how, keyText, created, addresses] = content.parse(json)
    const key = Buffer.from(keyText, 'base64url')
    if (key.length !== FORUM_KEY_BYTES) throw new Error(`a key of ${key.length} bytes`)
    const id = parseForumId(forumId)
    const common = { id, name, key, created }
    const forum: ForumCredentials =
      how === 'crdt'
        ? { ...common, mode: 'crdt', chain: undefined }
        : { ...common, mode: 'chain', chain: how.chain }
    return { forum, addresses }
  } catch (cause) {
    throw damaged('this one was not made by parley', cause)
  }
}

function damaged(why: string, cause?: unknown): Error {
  const sentence = `not a whole invite (${why}): copy it again from the start, in quotes`
  return badUsage(sentence, { cause })
}

function checksum(body: Uint8Array): Buffer {
  return createHash('sha256').update(body).digest().subarray(0, CHECKSUM_BYTES)
}

function toText(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64url')
}
