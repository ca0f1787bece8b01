/** Learns of the other replicas while one still answers: when it is gone it is too late to ask. */
import { DISCOVERY_DELAY_MS, DISCOVERY_INTERVAL_MS } from '../core/limits.ts'
import { Cluster } from '../gen/services.ts'
import { reachableFrom } from './addresses.ts'
import type { Connection } from './connection.ts'
import type { ClusterState } from './forum-client.ts'

export class Discovery implements Disposable {
  readonly #connection: Connection
  #timer: NodeJS.Timeout | undefined
  #closed = false

  constructor(connection: Connection) {
    this.#connection = connection
  }

  /** Begins, unless it has. A client that is soon closed again has asked nothing. */
  begin(): void {
    if (this.#timer === undefined && !this.#closed) this.#schedule(DISCOVERY_DELAY_MS)
  }

  async #ask(): Promise<void> {
    const connection = this.#connection
    const context = { credentials: undefined }
    const { response, address } = await connection.call(Cluster.getClusterState, {}, context)
    // What the decoder makes has every field.
    const state = response as ClusterState
    connection.router.learn(reachableFrom(address, state, connection.router.isEncrypted))
  }

  #schedule(ms: number): void {
    this.#timer = setTimeout(() => void this.#askAgain(), ms).unref()
  }

  async #askAgain(): Promise<void> {
    try {
      await this.#ask()
    } catch {
      // To know more replicas is only good to have: calls find out by themselves what is wrong.
    }
    if (!this.#closed) this.#schedule(DISCOVERY_INTERVAL_MS)
  }

  [Symbol.dispose](): void {
    this.#closed = true
    clearTimeout(this.#timer)
  }
}
