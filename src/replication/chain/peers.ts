/** What the machine knows of other replicas: who is linked, when it was heard of, what it holds. */
import type { Digest } from '../../core/digest.ts'
import { CHAIN, type ReplicaId } from '../../core/ids.ts'
import { REPLICAS_MAX } from '../../core/limits.ts'
import type { PeerStatus } from '../replication.ts'

interface Peer {
  connected: boolean
  heardAt: number
  held: number
  digest: Digest | undefined
}

export class Peers {
  readonly #peers = new Map<ReplicaId, Peer>()

  connected(id: ReplicaId, now: number): void {
    const peer = this.#peers.get(id)
    if (peer !== undefined) {
      peer.connected = true
      peer.heardAt = now
      return
    }
    if (this.#peers.size >= REPLICAS_MAX) this.#forgetOne()
    this.#peers.set(id, { connected: true, heardAt: now, held: 0, digest: undefined })
  }

  disconnected(id: ReplicaId): void {
    const peer = this.#peers.get(id)
    if (peer !== undefined) peer.connected = false
  }

  isConnected(id: ReplicaId): boolean {
    return this.#peers.get(id)?.connected ?? false
  }

  heard(id: ReplicaId, now: number): void {
    const peer = this.#peers.get(id)
    if (peer !== undefined) peer.heardAt = now
  }

  /** It said what it holds. */
  holds(id: ReplicaId, held: number, digest: Digest | undefined): void {
    const peer = this.#peers.get(id)
    if (peer === undefined) return
    peer.held = held
    peer.digest = digest ?? peer.digest
  }

  status(): PeerStatus[] {
    return [...this.#peers].map(([replica, { connected, heardAt, held, digest }]) => ({
      replica,
      connected,
      version: new Map(held === 0 ? [] : [[CHAIN, held]]),
      digest,
      heardAt,
    }))
  }

  #forgetOne(): void {
    for (const [id, { connected }] of this.#peers) {
      if (connected) continue
      this.#peers.delete(id)
      return
    }
  }
}
