/** Where the stream of each grant for a subscription is to be opened. */
import { LRUCache } from 'lru-cache'
import type { ReplicaId } from '../core/ids.ts'
import { GRANT_LIFETIME_MS, GRANTS_MAX } from '../core/limits.ts'

export class Grants {
  readonly #replicas = new LRUCache<string, ReplicaId>({ max: GRANTS_MAX, ttl: GRANT_LIFETIME_MS })

  note(token: string, replica: ReplicaId): void {
    this.#replicas.set(token, replica)
  }

  /** The replica that knows this token; undefined for one that did not pass here. */
  replicaOf(token: string): ReplicaId | undefined {
    return this.#replicas.get(token)
  }
}
