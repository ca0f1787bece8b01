/** What this replica knows of its peers beside the log: what they said of themselves, and load. */
import type { ChainStanding, LoadFrame } from '../codec/frame.ts'
import { CHAIN, type ReplicaId } from '../core/ids.ts'
import { lag } from '../core/vector.ts'
import type { PeerStatus, ReplicationStatus } from '../replication/replication.ts'
import type { PeerInfo } from '../transport/transport.ts'
import type { KnownPeer, Load } from './replica.ts'

const NO_LOAD: Load = { subscriptions: 0, grants: 0 }

interface Known {
  readonly info: PeerInfo
  load: Load
  standing: ChainStanding | undefined
}

export class Peers {
  readonly #known = new Map<ReplicaId, Known>()
  readonly #connected = new Set<ReplicaId>()

  connected(info: PeerInfo): void {
    this.#connected.add(info.replica)
    const { replica } = info
    const standing = this.#known.get(replica)?.standing
    this.#known.set(replica, { info, load: this.loadOf(replica), standing })
  }

  disconnected(peer: ReplicaId): void {
    this.#connected.delete(peer)
  }

  isConnected(peer: ReplicaId): boolean {
    return this.#connected.has(peer)
  }

  /** Peers with a link. */
  connectedNow(): readonly ReplicaId[] {
    return [...this.#connected]
  }

  told(peer: ReplicaId, { subscriptions, grants, standing }: Omit<LoadFrame, 'kind'>): void {
    const known = this.#known.get(peer)
    if (known === undefined) return
    known.load = { subscriptions, grants }
    known.standing = standing ?? known.standing
  }

  /** A grant was given for this peer that its next load will count. */
  granted(peer: ReplicaId): void {
    const { subscriptions, grants } = this.loadOf(peer)
    this.told(peer, { subscriptions, grants: grants + 1 })
  }

  loadOf(peer: ReplicaId): Load {
    return this.#known.get(peer)?.load ?? NO_LOAD
  }

  infoOf(peer: ReplicaId): PeerInfo | undefined {
    return this.#known.get(peer)?.info
  }

  /** All peers, as the status shows them. */
  list(status: ReplicationStatus, monotonic: number): KnownPeer[] {
    return status.peers.map((peer) => ({
      ...this.#seen(peer),
      info: this.infoOf(peer.replica),
      load: this.loadOf(peer.replica),
      silentFor: Math.max(0, Math.round(monotonic - peer.heardAt)),
    }))
  }

  /** Entries that each peer lacks of those held here. */
  lags(status: ReplicationStatus): Map<string, number> {
    return new Map(
      status.peers
        .map((peer) => this.#seen(peer))
        .map(({ replica, version }) => [replica, lag(status.version, version)]),
    )
  }

  /** In a chain only a successor says what it holds; but everyone tells what it shows. */
  #seen(peer: PeerStatus): PeerStatus & Pick<KnownPeer, 'standing'> {
    const standing = this.#known.get(peer.replica)?.standing
    if (standing === undefined) return peer
    const { applied, digest } = standing
    return { ...peer, version: new Map(applied === 0 ? [] : [[CHAIN, applied]]), digest, standing }
  }
}
