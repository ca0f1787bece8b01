/** Grants given for this replica: single-use tokens, bound to a user and topics. */
import { createHash } from 'node:crypto'
import { ForumError } from '../core/error.ts'
import type { TopicId } from '../core/ids.ts'
import { GRANTS_MAX } from '../core/limits.ts'

export interface GrantTerms {
  /** Hex of SHA-256 of the token. */
  readonly tokenHash: string
  readonly user: string
  readonly topics: readonly TopicId[]
  readonly lifetimeMs: number
}

export class Grants {
  readonly #grants = new Map<string, GrantTerms & { readonly until: number }>()
  readonly #monotonic: () => number

  constructor(monotonic: () => number) {
    this.#monotonic = monotonic
  }

  /** Grants that were given and not used yet. */
  get unused(): number {
    this.#expire()
    return this.#grants.size
  }

  /** Throws `overloaded` when too many are unused. */
  add(terms: GrantTerms): void {
    this.#expire()
    if (this.#grants.size >= GRANTS_MAX) {
      throw new ForumError('overloaded', `${GRANTS_MAX} grants are unused already: try again later`)
    }
    this.#grants.set(terms.tokenHash, { ...terms, until: this.#monotonic() + terms.lifetimeMs })
  }

  /** Uses a grant up. Throws `unauthenticated` if there is none with exactly these terms. */
  redeem(token: string, user: string, topics: readonly TopicId[]): void {
    this.#expire()
    const tokenHash = hashToken(token)
    const grant = this.#grants.get(tokenHash)
    const fits = grant?.user === user && isSubset(topics, grant.topics)
    if (!fits) {
      const why = 'unknown, used, expired, or given for another user or other topics'
      throw new ForumError('unauthenticated', `subscription token: ${why}`)
    }
    this.#grants.delete(tokenHash)
  }

  /** Grants are kept in the order in which they were given, and all live equally long. */
  #expire(): void {
    const now = this.#monotonic()
    for (const [hash, { until }] of this.#grants) {
      if (until > now) return
      this.#grants.delete(hash)
    }
  }
}

/** Hex of SHA-256: what one replica tells another of a token. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}

function isSubset(topics: readonly TopicId[], granted: readonly TopicId[]): boolean {
  const set = new Set(granted)
  return topics.length > 0 && topics.every((topic) => set.has(topic))
}
