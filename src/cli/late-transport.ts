/**
 * A transport that begins later than it is started. A replica starts its transport when it opens,
 * but peers are to be told where its API listens, and the API opens behind the replica.
 */
import type { ReplicaId } from '../core/ids.ts'
import type { Transport, TransportListener } from '../transport/transport.ts'

export class LateTransport implements Transport {
  readonly #transport: Transport
  #listener: TransportListener | undefined

  constructor(transport: Transport) {
    this.#transport = transport
  }

  async start(listener: TransportListener): Promise<void> {
    this.#listener = listener
  }

  /** Begins to listen and dial, for whoever started it. */
  async begin(): Promise<void> {
    if (this.#listener !== undefined) await this.#transport.start(this.#listener)
  }

  send(to: ReplicaId, frame: Uint8Array): boolean {
    return this.#transport.send(to, frame)
  }

  broadcast(frame: Uint8Array): void {
    this.#transport.broadcast(frame)
  }

  ban(peer: ReplicaId, reason: string): void {
    this.#transport.ban(peer, reason)
  }

  addresses(): readonly string[] {
    return this.#transport.addresses()
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#transport[Symbol.asyncDispose]()
  }
}
