/**
 * Accounts: who is calling.
 *
 * A secret is derived from the forum's key and the request id that made the account, so every
 * replica answers a retry with the same one and none of them stores it.
 */
import { createHmac, hash, timingSafeEqual } from 'node:crypto'
import { base32crockford } from '@scure/base'
import { LRUCache } from 'lru-cache'
import { AUTHORIZATION_KEY } from '../codec/session-token.ts'
import { ForumError } from '../core/error.ts'
import type { UserId } from '../core/ids.ts'
import { VERIFIED_SECRETS_MAX } from '../core/limits.ts'
import { shown } from '../core/shape.ts'
import type { Replica } from '../replica/replica.ts'
import type { Call } from './call.ts'
import { canonicalId, idOf } from './content-ids.ts'

const SECRET_BYTES = 20
const SECRET_LABEL = 'parley user secret\0'
const BEARER = /^[Bb]earer +(\S{1,40})\.([0-9a-z]{1,64})$/

export interface AccountsOptions {
  readonly replica: Replica
  readonly forumKey: Uint8Array
}

export class Accounts {
  readonly #replica: Replica
  readonly #forumKey: Uint8Array
  readonly #verified = new LRUCache<string, UserId>({ max: VERIFIED_SECRETS_MAX })

  constructor({ replica, forumKey }: AccountsOptions) {
    this.#replica = replica
    this.#forumKey = forumKey
  }

  /** The secret of the account that the request with this id makes. */
  secretOf(requestId: Uint8Array): string {
    const mac = createHmac('sha256', this.#forumKey).update(SECRET_LABEL).update(requestId)
    return base32crockford.encode(mac.digest().subarray(0, SECRET_BYTES)).toLowerCase()
  }

  /** The user who calls. Throws `unauthenticated` for a wrong secret, and for none. */
  writer(call: Call): UserId {
    const user = this.reader(call)
    if (user !== undefined) return user
    const rule = 'expected "Bearer <user id>.<secret>"'
    throw new ForumError('unauthenticated', `metadata ${AUTHORIZATION_KEY} is missing: ${rule}`)
  }

  /** The same by the very id that the call names: what gives a moderator the right to act. */
  named(call: Call): UserId {
    const canonical = this.writer(call)
    const [, id] = BEARER.exec(call.header(AUTHORIZATION_KEY) ?? '') ?? []
    return id === undefined ? canonical : idOf<UserId>(this.#replica, 'user', id)
  }

  /** The user who calls, if the call says so. Throws `unauthenticated` for a wrong secret. */
  reader(call: Call): UserId | undefined {
    const header = call.header(AUTHORIZATION_KEY)
    if (header === undefined) return undefined
    const verified = this.#verified.get(header)
    if (verified !== undefined) return verified
    const user = this.#verify(header)
    this.#verified.set(header, user)
    return user
  }

  #verify(header: string): UserId {
    const [, id, secret] = BEARER.exec(header) ?? []
    if (id === undefined || secret === undefined) {
      const rule = 'expected "Bearer <user id>.<secret>"'
      throw new ForumError('unauthenticated', `metadata ${AUTHORIZATION_KEY}: ${rule}`)
    }
    const user = this.#userOf(id)
    const held = user === undefined ? undefined : this.#replica.queries.getUser(user)
    // Unknown user, wrong secret and a user without one are one answer: a guess learns nothing.
    const wanted = Buffer.from(held?.secretHash || '00'.repeat(32), 'hex')
    const right = timingSafeEqual(hash('sha256', secret, 'buffer'), wanted)
    if (user !== undefined && held !== undefined && right) return user
    throw new ForumError('unauthenticated', `user ${shown(id)}: unknown here, or a wrong secret`)
  }

  #userOf(id: string): UserId | undefined {
    try {
      return canonicalId(this.#replica, 'user', idOf<UserId>(this.#replica, 'user', id))
    } catch (error) {
      if (error instanceof ForumError) return undefined
      throw error
    }
  }
}
