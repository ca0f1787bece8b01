/** A replica, as the API and the command line see it. Opened by open-replica.ts. */
import type { Cursors } from './cursors.ts'
import type { ChainStanding } from '../codec/frame.ts'
import type { ForumEvent } from '../core/event.ts'
import type { ForumReader } from '../core/forum-state.ts'
import type { ForumId, ReplicaId, TopicId } from '../core/ids.ts'
import type { ForumQueries } from '../core/query.ts'
import type { Outcome, WriteRequest } from '../core/request.ts'
import type { Vector, VersionVector } from '../core/vector.ts'
import type { Digesting } from './digesting.ts'
import type { CoordinatorStatus } from '../coordinator/coordinator.ts'
import type { ChainStatus, PeerStatus, ReadScope } from '../replication/replication.ts'
import type { WatchedStore } from '../storage/watched-store.ts'
import type { PeerInfo } from '../transport/transport.ts'

/** How a forum is replicated, for as long as it lives. */
export type Mode = 'crdt' | 'chain'

/**
 * What a read of an ordered forum may miss: nothing that was acknowledged to anyone before it
 * began (`strict`), or what this replica does not show yet (`sequential`: never going back).
 */
export type Consistency = 'strict' | 'sequential'

export interface ForumInfo {
  readonly id: ForumId
  readonly name: string
  readonly mode: Mode
}

export interface ReplicaAlarm {
  readonly kind: 'divergence' | 'equivocation' | 'clock' | 'disk' | 'refused'
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
  /** Ordered forums: what it last told of itself; `version` and `digest` are of the same moment. */
  readonly standing?: ChainStanding | undefined
}

/** The part of a replica in its chain. */
export interface ReplicaChainStatus extends ChainStatus {
  readonly coordinator: CoordinatorStatus
  /** Milliseconds for which strict reads are answered here yet; undefined without a lease. */
  readonly leaseFor: number | undefined
}

/**
 * What a replica does now. `recovering`: it takes back its own log. Ordered forums only:
 * `syncing`: it takes entries and answers no strict reads; `waiting`: it has no configuration, no
 * place in it, or no lease.
 */
export type ReplicaState = 'serving' | 'recovering' | 'syncing' | 'waiting'

export interface ReplicaStatus {
  readonly self: PeerInfo
  readonly state: ReplicaState
  /** What the forum shows. */
  readonly version: VersionVector
  /** Hex, of the forum at `version`. */
  readonly digest: string
  readonly load: Load
  readonly peers: readonly KnownPeer[]
  readonly alarms: readonly ReplicaAlarm[]
  /**
   * Undefined in forums without order. Who is head, tail or anything else, and where its API is:
   * `configuration` names the replicas (core/configuration.ts), `self` and the `info` of `peers`
   * say where they are.
   */
  readonly chain: ReplicaChainStatus | undefined
}

/** An event with the version behind it: hand it back to go on there. */
export interface SubscribedEvent {
  readonly event: ForumEvent
  readonly version: VersionVector
}

export interface SubscriptionOptions {
  readonly signal: AbortSignal
  readonly standing?: Standing | undefined
}

/** How a subscription stands. */
export interface Standing {
  /** Whether everything of its topics that `version()` counts was taken by its reader. */
  isCaughtUp: boolean
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
  /** Tells what queries may answer otherwise than before: see `WatchedStore`. */
  readonly watch: WatchedStore['watch']
  /** Who is writing where, in texts that are open to everybody. */
  readonly cursors: Pick<Cursors, 'share'>
  /** What happened in the forum, answered beside other work. */
  readonly digests: Pick<Digesting, 'answer'>

  /** What the forum here shows. */
  version(): VersionVector

  /**
   * Writes, wherever that is done. Resolves once the entry is as durable as the forum promises and
   * applied here. Throws ForumError: a refusal (the forum is unchanged), `overloaded`, or
   * `unavailable`: then it may yet take effect, and a retry with the same tag finds out.
   */
  write(request: WriteRequest, options: { readonly signal: AbortSignal }): Promise<Outcome>

  /**
   * Runs a query of `queries` or `state` when its answer is as fresh as asked; at once where it
   * is so already. `query` looks at `scope` only, and may run more than once. Throws
   * `unavailable` when a strict answer cannot be given here.
   */
  read<T>(
    scope: ReadScope,
    consistency: Consistency,
    query: () => T,
    options: { readonly signal: AbortSignal },
  ): T | Promise<T>

  /**
   * Resolves once that replica was taken out of the forum for good: it is not taken back. Throws
   * `failed-precondition` in a forum without order, whose replicas just stop.
   */
  leave(replica: ReplicaId, options: { readonly signal: AbortSignal }): Promise<void>

  /**
   * Resolves once `version()` covers `wanted`. Throws `unavailable`, with how far this replica
   * is, after READ_WAIT_MS.
   */
  reach(wanted: Vector, options: { readonly signal: AbortSignal }): Promise<void>

  /**
   * Events of these topics behind `after` (from now on if undefined): each once, in an order that
   * respects causes, until the signal is aborted. Bounded: a slow consumer reads from the log.
   * Throws `unavailable` when this replica has had no part in its chain for some seconds.
   * `standing` is kept up to date.
   */
  subscribe(
    topics: readonly TopicId[],
    after: Vector | undefined,
    options: SubscriptionOptions,
  ): AsyncIterable<readonly SubscribedEvent[]>

  /**
   * Picks the replica with the least load, tells it, and answers once it knows. `here`: this
   * replica, whatever its load.
   */
  grant(
    user: string,
    topics: readonly TopicId[],
    options: { readonly signal: AbortSignal; readonly here?: boolean },
  ): Promise<Grant>
  /** Takes a grant given for this replica. Throws `unauthenticated`; see api/subscribe. */
  redeem(token: string, user: string, topics: readonly TopicId[]): void

  status(): ReplicaStatus
  /** A turn for each change of `status()`, no more often than every 100 ms. */
  changes(options: { readonly signal: AbortSignal }): AsyncIterable<void>
}
