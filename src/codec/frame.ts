/** Frames: all that one replica sends another. Plain data; frame-codec.ts has the bytes. */
import type { CoordinationMessage } from '../coordinator/message.ts'
import type { Digest } from '../core/digest.ts'
import type { ForumError } from '../core/error.ts'
import type { ForumId, ReplicaId, TopicId, UserId } from '../core/ids.ts'
import type { Target } from '../core/op.ts'
import type { Outcome, WriteRequest } from '../core/request.ts'
import type { Packet } from '../replication/packet.ts'

/** Asks a replica to take a subscriber. */
export interface GrantRequest {
  readonly kind: 'grant'
  /** Chosen by the sender; comes back in the reply. */
  readonly id: number
  /** Hex of SHA-256 of the token: the token itself goes to the client only. */
  readonly tokenHash: string
  /** Id of the user whom the token is for; empty for somebody who did not say. */
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

/** How far a replica is in its chain. */
export interface ChainStanding {
  readonly applied: number
  /** Of the forum as it then is. */
  readonly digest: Digest
  /** Where its log ends. */
  readonly held: number
  /** For how long it still answers strict reads, ms; 0 without a lease. */
  readonly leaseMs: number
}

/** How much work subscriptions are at the sender, and in an ordered forum how far it is. */
export interface LoadFrame {
  readonly kind: 'load'
  readonly subscriptions: number
  readonly grants: number
  readonly standing?: ChainStanding | undefined
}

/** Ordered forums: a client's write, passed on to the head. */
export interface RelayFrame {
  readonly kind: 'relay'
  /** Chosen by the sender; comes back in the reply. */
  readonly id: number
  readonly request: WriteRequest
}

/** What came of it. */
export interface RelayedFrame {
  readonly kind: 'relayed'
  readonly id: number
  /** Entries that the head had applied when it answered. */
  readonly applied: number
  readonly result: Relayed<Outcome>
}

/** Ordered forums: a client's question where to subscribe, passed on to the head. */
export interface RelayGrantFrame {
  readonly kind: 'relay-grant'
  readonly id: number
  readonly user: string
  readonly topics: readonly TopicId[]
}

export interface RelayedGrantFrame {
  readonly kind: 'relayed-grant'
  readonly id: number
  readonly result: Relayed<RelayedGrant>
}

/** Where to subscribe, and with which token. */
export interface RelayedGrant {
  readonly replica: ReplicaId
  readonly address: string
  readonly token: string
}

/** What the head answered: a value, or why there is none. */
export type Relayed<Value> = { readonly value: Value } | { readonly error: ForumError }

export type RelayFrames = RelayFrame | RelayedFrame | RelayGrantFrame | RelayedGrantFrame

/** What the sender's coordinator says to the receiver's. */
export interface CoordinationFrame {
  readonly kind: 'coordination'
  readonly message: CoordinationMessage
}

/** A cursor moved in a text that is open to everybody. Nobody keeps it for long. */
export interface CursorFrame {
  readonly kind: 'cursor'
  /** Chosen by the page: one person may write in two windows. */
  readonly session: string
  readonly user: UserId
  readonly target: Target
  /** Empty when it is gone. */
  readonly state: Uint8Array
}

export type Frame =
  | Packet
  | GrantRequest
  | GrantReply
  | LoadFrame
  | RelayFrames
  | CoordinationFrame
  | CursorFrame

/** The version of what replicas say to each other. Others are refused. */
export const PROTOCOL = 2

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
