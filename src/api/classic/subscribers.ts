/** Who is subscribed to what, as far as this replica knows. */
import { LRUCache } from 'lru-cache'
import type { TopicId, UserId } from '../../core/ids.ts'
import { GRANT_LIFETIME_MS, GRANTED_USERS_MAX } from '../../core/limits.ts'

/**
 * Streams that are open here, and what was asked for here a short while ago: those streams may be
 * open at another replica.
 */
export class Subscribers {
  readonly #open = new Map<UserId, Set<readonly TopicId[]>>()
  readonly #granted = new LRUCache<UserId, readonly TopicId[]>({
    max: GRANTED_USERS_MAX,
    ttl: GRANT_LIFETIME_MS,
  })

  granted(user: UserId, topics: readonly TopicId[]): void {
    this.#granted.set(user, [...new Set([...(this.#granted.get(user) ?? []), ...topics])])
  }

  /** A stream was opened; it is over when what this answers is disposed of. */
  opened(user: UserId, topics: readonly TopicId[]): Disposable {
    const streams = this.#open.get(user) ?? new Set()
    this.#open.set(user, streams.add(topics))
    const granted = this.#granted.get(user) ?? []
    this.#granted.set(
      user,
      granted.filter((topic) => !topics.includes(topic)),
    )
    return {
      [Symbol.dispose]: () => {
        streams.delete(topics)
        if (streams.size === 0) this.#open.delete(user)
      },
    }
  }

  topicsOf(user: UserId): readonly TopicId[] {
    const open = [...(this.#open.get(user) ?? [])].flat()
    return [...new Set([...open, ...(this.#granted.get(user) ?? [])])].sort()
  }
}
