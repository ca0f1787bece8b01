/**
 * Learns of the other replicas while one still answers: when it is gone it is too late to ask. In
 * an ordered forum also who is head and who serves, again as soon as a call failed.
 */
import {
  CHAIN_DISCOVERY_MS,
  CHAIN_REDISCOVERY_MS,
  DISCOVERY_DELAY_MS,
  DISCOVERY_INTERVAL_MS,
} from '../core/limits.ts'
import { Cluster } from '../gen/services.ts'
import { reachableFrom } from './addresses.ts'
import { routesOf } from './chain-routes.ts'
import type { Connection } from './connection.ts'
import type { ClusterState } from './forum-client.ts'

export class Discovery implements Disposable {
  readonly #connection: Connection
  #timer: NodeJS.Timeout | undefined
  #isAsking = false
  /** Whether every replica is as good as any other. */
  #isFree = false
  #closed = false

  constructor(connection: Connection) {
    this.#connection = connection
    connection.whenFailed(() => this.#askNow())
  }

  /** Begins, unless it has. A client that is soon closed again has asked nothing. */
  begin(): void {
    if (this.#timer === undefined && !this.#closed) this.#schedule(DISCOVERY_DELAY_MS)
  }

  #askNow(): void {
    if (this.#isFree || this.#isAsking || this.#closed) return
    clearTimeout(this.#timer)
    void this.#askAgain()
  }

  async #ask(): Promise<void> {
    const connection = this.#connection
    const { router } = connection
    const context = { credentials: undefined }
    const { response, address } = await connection.call(Cluster.getClusterState, {}, context)
    // What the decoder makes has every field.
    const state = response as ClusterState
    const isBalanced = state.balancer !== null
    this.#isFree = state.mode === 'crdt' || isBalanced
    // A balancer finds the replicas itself, and its clients may not reach them.
    if (isBalanced) return
    router.learn(reachableFrom(address, state, router.isEncrypted))
    const routes = routesOf(address, state, router.isEncrypted)
    if (routes !== undefined) router.route(routes)
  }

  #interval(): number {
    const { isOrdered, hasResting } = this.#connection.router
    if (!isOrdered) return DISCOVERY_INTERVAL_MS
    return hasResting ? CHAIN_REDISCOVERY_MS : CHAIN_DISCOVERY_MS
  }

  #schedule(ms: number): void {
    this.#timer = setTimeout(() => void this.#askAgain(), ms).unref()
  }

  async #askAgain(): Promise<void> {
    this.#isAsking = true
    try {
      await this.#ask()
    } catch {
      // To know more replicas is only good to have: calls find out by themselves what is wrong.
    } finally {
      this.#isAsking = false
    }
    if (!this.#closed) this.#schedule(this.#interval())
  }

  [Symbol.dispose](): void {
    this.#closed = true
    clearTimeout(this.#timer)
  }
}
