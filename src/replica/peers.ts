/** What this replica knows of its peers beside the log: what they said of themselves, and load. */
import type { ReplicaId } from '../core/ids.ts'
import { lag } from '../core/vector.ts'
import type { ReplicationStatus } from '../replication/replication.ts'
import type { PeerInfo } from '../transport/transport.ts'
import type { KnownPeer, Load } from './replica.ts'

const NO_LOAD: Load = { subscriptions: 0, grants: 0 }

interface Known {
  readonly info: PeerInfo
  load: Load
}

export class Peers {
  readonly #known = new Map<ReplicaId, Known>()

  connected(info: PeerInfo): void {
    this.#known.set(info.replica, { info, load: this.loadOf(info.replica) })
  }

  told(peer: ReplicaId, load: Load): void {
    const known = this.#known.get(peer)
    if (known !== undefined) known.load = load
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
      ...peer,
      info: this.infoOf(peer.replica),
      load: this.loadOf(peer.replica),
      silentFor: Math.max(0, Math.round(monotonic - peer.heardAt)),
    }))
  }

  /** Entries that each peer lacks of those held here. */
  lags(status: ReplicationStatus): Map<string, number> {
    return new Map(
      status.peers.map(({ replica, version }) => [replica, lag(status.version, version)]),
    )
  }
}
