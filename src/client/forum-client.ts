/**
 * The client of a forum, as programs see it. Opened by `connectForum`.
 *
 * It talks to one replica and moves to another when that one dies; it knows the others by asking.
 * In an ordered forum its writes go to the head, and its reads to the others that serve, in turn.
 * It tries again what may be tried again, always with the same request id, so that nothing takes
 * effect twice. It never reads anything older than what it has seen, at whatever replica.
 */
import type { Got, Sent } from '../codec/method.ts'
import type { ForumError } from '../core/error.ts'
import type { EventKind } from '../core/event.ts'
import type { Vector, VersionVector } from '../core/vector.ts'
import type { parley } from '../gen/messages.js'
import type { Cluster, Forum } from '../gen/services.ts'
import type { Decoded } from './decoded.ts'

export type User = Decoded<parley.v1.User.$Properties>
export type Topic = Decoded<parley.v1.Topic.$Properties>
export type Message = Decoded<parley.v1.Message.$Properties>
export type Revision = Decoded<parley.v1.Revision.$Properties>
export type FoundPlace = Decoded<parley.v1.Found.$Properties>
export type Act = Decoded<parley.v1.Act.$Properties>
export type UnreadTopic = Decoded<parley.v1.UnreadTopic.$Properties>
export type ClusterState = Decoded<parley.v1.ClusterState.$Properties>
export type ReplicaState = Decoded<parley.v1.ReplicaState.$Properties>

/** Who is calling. */
export interface Credentials {
  readonly userId: string
  readonly secret: string
}

export interface ForumClientOptions {
  /** Replicas to begin with, host:port, the preferred one first. At least one. */
  readonly addresses: readonly string[]
  /** Talk TLS; `ca` is the PEM of the authority to trust, the system's ones without it. */
  readonly tls?: { readonly ca?: string } | undefined
  readonly credentials?: Credentials | undefined
  /** What earlier clients of this user have seen (their `version()`): nothing older is read. */
  readonly after?: Vector | undefined
  /**
   * Whether to move to replicas that the first ones tell of; true if left out. Without it only
   * `addresses` are used.
   */
  readonly discover?: boolean
  /**
   * In an ordered forum: whether reads miss nothing that was acknowledged to anyone (`strict`, if
   * left out), or may lag and never go back (`sequential`). The same in others.
   */
  readonly consistency?: 'strict' | 'sequential' | undefined
  /** The id of the replica that is meant, where `addresses` are those of a balancer. */
  readonly replica?: string | undefined
  /** Ends everything that is under way when it is aborted. */
  readonly signal?: AbortSignal | undefined
}

export interface CallOptions {
  readonly signal?: AbortSignal | undefined
  /** Told the version that the answer is part of: what MarkRead wants of a page. */
  readonly onVersion?: ((version: VersionVector) => void) | undefined
}

export interface SubscribeOptions {
  readonly signal?: AbortSignal | undefined
  /** Events behind this version; from now on if left out. */
  readonly after?: Vector | undefined
  /** Told each time the stream stands: at first, and when it was resumed somewhere. From the
   * first time on, no event is missed. */
  readonly onOpen?: ((address: string) => void) | undefined
  /** Told each time the stream broke; it is being resumed. */
  readonly onBroken?: ((reason: ForumError) => void) | undefined
}

/** What happened, with the topic and message as they are now. */
export interface SubscriptionEvent {
  readonly kind: EventKind
  /** The entry that caused it: together unique. */
  readonly replica: string
  readonly seq: number
  readonly atMs: number
  readonly user: User | null
  readonly topic: Topic | null
  /** Null when the event is about the topic itself. */
  readonly message: Message | null
  /** Hand it in as `after` to go on behind this event. */
  readonly version: VersionVector
}

type UnaryOf<Service> = {
  [Name in keyof Service]: Service[Name] extends { readonly responseStream: true } ? never : Name
}[keyof Service]

type Call<Method> = Method extends { readonly request: infer Request; readonly response: infer Res }
  ? (request: Sent<Request>, options?: CallOptions) => Promise<Answer<Got<Res>>>
  : never

/** Every unary call. A write without `requestId` gets one. */
export type ForumMethods = {
  readonly [Name in UnaryOf<typeof Forum>]: Call<(typeof Forum)[Name]>
} & { readonly [Name in UnaryOf<typeof Cluster>]: Call<(typeof Cluster)[Name]> }

type Answer<Message> = Decoded<Message>

export interface ForumClient extends ForumMethods, AsyncDisposable {
  /**
   * What happens in these topics, each event once, in an order that respects causes, until the
   * signal is aborted; then it just ends. Goes on at another replica by itself when its replica
   * dies. Throws when it cannot be opened at all, or is refused.
   */
  subscribe(topics: readonly string[], options?: SubscribeOptions): AsyncIterable<SubscriptionEvent>
  /** The state now, and again after each change; from whatever replica is there. */
  watchClusterState(options?: CallOptions): AsyncIterable<ClusterState>
  /** All that this client has seen: the session token. Keep it for the user's next client. */
  version(): VersionVector
  /** The replica this client talks to at the moment, host:port. */
  address(): string
  /** All replicas it knows, host:port. */
  addresses(): readonly string[]
  /**
   * The same client for another user: connections and what was seen are shared, and they end with
   * the first client, whose owner alone closes it.
   */
  as(credentials: Credentials | undefined): ForumClient
}
