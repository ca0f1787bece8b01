/** What this replica knows of its peers beside the log: what they said of themselves, and load. */
import type { ChainStanding, LoadFrame } from '../codec/frame.ts'
import { CHAIN, type ReplicaId } from '../core/ids.ts'
import { lag } from '../core/vector.ts'
import type { PeerStatus, ReplicationStatus } from '../replication/replication.ts'
import type { PeerInfo } from '../transport/transport.ts'
import type { KnownPeer, Load } from './replica.ts'

const NO_LOAD: Load = { subscriptions: 0, grants: 0 }
const NOTHING_TOLD = { load: NO_LOAD, asked: 0, standing: undefined }

interface Known {
  readonly info: PeerInfo
  /** What it told last, and the grants that it took since. */
  load: Load
  /** Grants that it was asked to take and has not answered: no load that it told counts them. */
  asked: number
  standing: ChainStanding | undefined
}

export class Peers {
  readonly #known = new Map<ReplicaId, Known>()
  readonly #connected = new Set<ReplicaId>()

  connected(info: PeerInfo): void {
    this.#connected.add(info.replica)
    const { replica } = info
    const { load, asked, standing } = this.#known.get(replica) ?? NOTHING_TOLD
    this.#known.set(replica, { info, load, asked, standing })
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

  /** A grant is on its way to this peer. */
  asking(peer: ReplicaId): void {
    const known = this.#known.get(peer)
    if (known !== undefined) known.asked += 1
  }

  /** The peer answered, or will not. Frames keep their order: loads told from now on count it. */
  answered(peer: ReplicaId, hasTaken: boolean): void {
    const known = this.#known.get(peer)
    if (known === undefined) return
    known.asked -= 1
    const { subscriptions, grants } = known.load
    if (hasTaken) known.load = { subscriptions, grants: grants + 1 }
  }

  loadOf(peer: ReplicaId): Load {
    const { load, asked } = this.#known.get(peer) ?? NOTHING_TOLD
    return { ...load, grants: load.grants + asked }
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
