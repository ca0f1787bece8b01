/**
 * Transport: packets between replicas of one forum. Promises little: a frame to a connected peer
 * arrives whole, in order, or the link breaks; a broadcast may arrive, once, late, or never.
 *
 * Implementations: memory (tests, simulation) and libp2p. Both pass test/transport/contract.ts.
 */
import type { ReplicaId } from '../core/ids.ts'

/** What the two ends of a link say of themselves before anything else. */
export interface PeerInfo {
  readonly replica: ReplicaId
  /** For people. */
  readonly name: string
  /** gRPC address, host:port. */
  readonly apiAddress: string
  /** The same on all replicas of one machine. */
  readonly machine: string
  readonly pid: number
  /** Multiaddrs at which the peer can be dialled. */
  readonly addresses: readonly string[]
}

/** Calls back into the replica. None of them may throw. */
export interface TransportListener {
  connected(peer: PeerInfo): void
  disconnected(peer: ReplicaId): void
  /**
   * A frame came. The link is not read further until the promise settles: this is the
   * back-pressure. A rejection disconnects the peer and remembers it as bad for a while.
   */
  frame(from: ReplicaId, frame: Uint8Array): Promise<void>
  /** A broadcast came; `from` is who made it, as far as is known. Its frame is unverified. */
  broadcast(frame: Uint8Array): Promise<void>
}

export interface Transport extends AsyncDisposable {
  /** Begins to listen, dial and call back. */
  start(listener: TransportListener): Promise<void>
  /**
   * Queues a frame for a connected peer. False when there is no link, or when its queue is full:
   * the frame is lost then, and the caller's protocol will repair it.
   */
  send(to: ReplicaId, frame: Uint8Array): boolean
  /** Pushes a frame to everyone, without promise. */
  broadcast(frame: Uint8Array): void
  /** Ends the link to a peer that misbehaved and does not take it back for a while. */
  ban(peer: ReplicaId, reason: string): void
  /** Multiaddrs at which this replica can be dialled now. */
  addresses(): readonly string[]
}
