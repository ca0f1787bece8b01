/** Frames: all that one replica sends another. Plain data; frame-codec.ts has the bytes. */
import type { ForumId, ReplicaId, TopicId } from '../core/ids.ts'
import type { Packet } from '../replication/packet.ts'

/** Asks a replica to take a subscriber. */
export interface GrantRequest {
  readonly kind: 'grant'
  /** Chosen by the sender; comes back in the reply. */
  readonly id: number
  /** Hex of SHA-256 of the token: the token itself goes to the client only. */
  readonly tokenHash: string
  /** Id of the user whom the token is for. */
  readonly user: string
  readonly topics: readonly TopicId[]
  readonly lifetimeMs: number
}

export interface GrantReply {
  readonly kind: 'granted'
  readonly id: number
  readonly granted: boolean
  /** Why not; empty if granted. */
  readonly reason: string
}

/** How much work subscriptions are at the sender. */
export interface LoadFrame {
  readonly kind: 'load'
  readonly subscriptions: number
  readonly grants: number
}

export type Frame = Packet | GrantRequest | GrantReply | LoadFrame

/** The version of what replicas say to each other. Others are refused. */
export const PROTOCOL = 1

/** The first frame on a link, in both directions: who speaks. The transport's own business. */
export interface Hello {
  readonly protocol: number
  readonly forum: ForumId
  readonly replica: ReplicaId
  readonly name: string
  readonly apiAddress: string
  readonly machine: string
  readonly pid: number
  /** Multiaddrs at which the sender can be dialled. */
  readonly addresses: readonly string[]
  /** Multiaddrs at which other replicas can be dialled, as far as the sender knows. */
  readonly known: readonly string[]
  /** Whether the sender takes part in gossip. */
  readonly gossip: boolean
}
