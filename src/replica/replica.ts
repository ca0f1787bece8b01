/** A replica, as the API and the command line see it. Opened by open-replica.ts. */
import type { ForumEvent } from '../core/event.ts'
import type { ForumReader } from '../core/forum-state.ts'
import type { ForumId, ReplicaId, TopicId } from '../core/ids.ts'
import type { ForumQueries } from '../core/query.ts'
import type { Outcome, WriteRequest } from '../core/request.ts'
import type { Vector, VersionVector } from '../core/vector.ts'
import type { PeerInfo } from '../transport/transport.ts'
import type { PeerStatus } from '../replication/replication.ts'

export interface ForumInfo {
  readonly id: ForumId
  readonly name: string
  readonly mode: 'crdt'
}

export interface ReplicaAlarm {
  readonly kind: 'divergence' | 'equivocation' | 'clock' | 'disk'
  readonly replica: ReplicaId
  readonly text: string
  /** Milliseconds since 1970. */
  readonly since: number
}

/** How much work subscriptions are at a replica. */
export interface Load {
  readonly subscriptions: number
  readonly grants: number
}

export interface KnownPeer extends PeerStatus {
  /** What it said of itself when it connected; undefined if it never did since we started. */
  readonly info: PeerInfo | undefined
  readonly load: Load
  /** Milliseconds since it was last heard of. */
  readonly silentFor: number
}

export interface ReplicaStatus {
  readonly self: PeerInfo
  readonly state: 'serving' | 'recovering'
  readonly version: VersionVector
  /** Hex, of the forum at `version`. */
  readonly digest: string
  readonly load: Load
  readonly peers: readonly KnownPeer[]
  readonly alarms: readonly ReplicaAlarm[]
}

/** An event with the version behind it: hand it back to go on there. */
export interface SubscribedEvent {
  readonly event: ForumEvent
  readonly version: VersionVector
}

/** A permission to subscribe, single use, bound to a user and topics. */
export interface Grant {
  readonly replica: ReplicaId
  /** gRPC address of that replica. */
  readonly address: string
  readonly token: string
}

export interface Replica extends AsyncDisposable {
  readonly id: ReplicaId
  readonly info: ForumInfo
  readonly queries: ForumQueries
  readonly state: ForumReader

  /** What this replica holds and has applied. */
  version(): VersionVector

  /**
   * Writes. Resolves once the entry is durable and applied here. Throws ForumError: a refusal
   * (the forum is unchanged), `overloaded`, or `unavailable`.
   */
  write(request: WriteRequest, options: { readonly signal: AbortSignal }): Promise<Outcome>

  /**
   * Resolves once `version()` covers `wanted`. Throws `unavailable`, with how far this replica
   * is, after READ_WAIT_MS.
   */
  reach(wanted: Vector, options: { readonly signal: AbortSignal }): Promise<void>

  /**
   * Events of these topics behind `after` (from now on if undefined): each once, in an order that
   * respects causes, until the signal is aborted. Bounded: a slow consumer reads from the log.
   */
  subscribe(
    topics: readonly TopicId[],
    after: Vector | undefined,
    options: { readonly signal: AbortSignal },
  ): AsyncIterable<SubscribedEvent>

  /** Picks the replica with the least load, tells it, and answers once it knows. */
  grant(
    user: string,
    topics: readonly TopicId[],
    options: { readonly signal: AbortSignal },
  ): Promise<Grant>
  /** Takes a grant given for this replica. Throws `unauthenticated`; see api/subscribe. */
  redeem(token: string, user: string, topics: readonly TopicId[]): void

  status(): ReplicaStatus
  /** A turn for each change of `status()`, no more often than every 100 ms. */
  changes(options: { readonly signal: AbortSignal }): AsyncIterable<void>
}
