/** A listener that keeps what it hears, and can be slow or refuse. */
import type { ReplicaId } from '../../src/core/ids.ts'
import type { PeerInfo, TransportListener } from '../../src/transport/transport.ts'

export interface Heard {
  readonly from: ReplicaId
  readonly bytes: Uint8Array
}

export class Recorder implements TransportListener {
  /** Peers that are connected now. */
  readonly peers = new Map<ReplicaId, PeerInfo>()
  /** `+id` and `-id`, as peers came and went. */
  readonly comings: string[] = []
  readonly frames: Heard[] = []
  readonly broadcasts: Uint8Array[] = []
  /** Frames that are being handled at the same time, at most so far. */
  mostAtOnce = 0
  #atOnce = 0
  #gate: PromiseWithResolvers<void> | undefined
  #refusal: Error | undefined

  connected(peer: PeerInfo): void {
    this.peers.set(peer.replica, peer)
    this.comings.push(`+${peer.replica}`)
  }

  disconnected(peer: ReplicaId): void {
    this.peers.delete(peer)
    this.comings.push(`-${peer}`)
  }

  async frame(from: ReplicaId, bytes: Uint8Array): Promise<void> {
    this.#atOnce++
    this.mostAtOnce = Math.max(this.mostAtOnce, this.#atOnce)
    // A copy, taken at once: what a transport hands over must be whole at this moment.
    this.frames.push({ from, bytes: Uint8Array.from(bytes) })
    await this.#gate?.promise
    this.#atOnce--
    if (this.#refusal !== undefined) throw this.#refusal
  }

  async broadcast(bytes: Uint8Array): Promise<void> {
    this.broadcasts.push(Uint8Array.from(bytes))
    if (this.#refusal !== undefined) throw this.#refusal
  }

  /** From now on frames are not done before `release`. */
  hold(): void {
    this.#gate = Promise.withResolvers()
  }

  release(): void {
    this.#gate?.resolve()
    this.#gate = undefined
  }

  /** From now on everything is refused. */
  refuse(): void {
    this.#refusal = new Error('refused by the test')
  }

  /** Frames from one peer, without the bytes of others. */
  from(peer: ReplicaId): Uint8Array[] {
    return this.frames.filter((frame) => frame.from === peer).map(({ bytes }) => bytes)
  }
}
