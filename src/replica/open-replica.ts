/** Opens a replica: puts core, loop, feed, grants and transport together. */
import { hash } from 'node:crypto'
import type { Frame } from '../codec/frame.ts'
import { decodeFrame, encodeFrame } from '../codec/frame-codec.ts'
import type { Hash } from '../core/digest.ts'
import type { ReplicaId, TopicId } from '../core/ids.ts'
import type { Outcome, WriteRequest } from '../core/request.ts'
import type { Vector, VersionVector } from '../core/vector.ts'
import type { Now, Replication } from '../replication/replication.ts'
import type { Logger } from '../runtime/logger.ts'
import type { Metrics, ReplicaGauges } from '../runtime/metrics.ts'
import type { Store } from '../storage/store.ts'
import type { PeerInfo, Transport, TransportListener } from '../transport/transport.ts'
import { Changes } from './changes.ts'
import { ReplicaCore, type Turn } from './core.ts'
import { Feed } from './feed.ts'
import { GrantDesk } from './grant-desk.ts'
import { Loop } from './loop.ts'
import { Peers } from './peers.ts'
import type {
  ForumInfo,
  Grant,
  Replica,
  ReplicaAlarm,
  ReplicaStatus,
  SubscribedEvent,
} from './replica.ts'
import { StandingAlarms } from './standing-alarms.ts'
import { Verifier } from './verify.ts'
import { WaitingReads } from './waiting.ts'

export interface ReplicaOptions {
  readonly id: ReplicaId
  readonly info: ForumInfo
  /** Closed by who opened it, after the replica. */
  readonly store: Store
  /** Closed by who opened it, after the replica. */
  readonly transport: Transport
  /** Opens the replication machine on the store's log. */
  readonly openReplication: () => Replication
  readonly clock: { now(): Now }
  /** 16 or more random bytes as text, for tokens. */
  readonly randomToken: () => string
  /** What this replica says of itself now. */
  readonly self: () => PeerInfo
  readonly logger: Logger
  readonly metrics: Metrics
}

/** SHA-256 for the core. */
export const sha256: Hash = (data) => hash('sha256', data, 'buffer')

/** From now on the replica takes writes and talks to its peers. */
export async function openReplica(options: ReplicaOptions): Promise<Replica> {
  const replica = new LocalReplica(options)
  options.metrics.observe(() => replica.gauges())
  await options.transport.start(replica)
  return replica
}

class LocalReplica implements Replica, TransportListener {
  readonly id
  readonly info
  readonly queries
  readonly state
  readonly #options: ReplicaOptions
  readonly #core: ReplicaCore
  readonly #loop: Loop
  readonly #verifier: Verifier
  readonly #feed: Feed
  readonly #reads: WaitingReads
  readonly #desk: GrantDesk
  readonly #peers = new Peers()
  readonly #changes = new Changes()
  readonly #alarms = new StandingAlarms()

  constructor(options: ReplicaOptions) {
    const { store, clock, metrics, openReplication, self, randomToken } = options
    this.id = options.id
    this.info = options.info
    this.queries = store.queries
    this.state = store.state
    this.#options = options
    this.#core = new ReplicaCore({ store, hash: sha256, openReplication })
    this.#verifier = new Verifier(store.log)
    this.#feed = new Feed({ log: store.log, state: store.state })
    this.#reads = new WaitingReads(
      () => this.version(),
      () => this.#core.status().voidFrom,
    )
    this.#desk = new GrantDesk({
      peers: this.#peers,
      monotonic: () => clock.now().monotonic,
      randomToken,
      self,
      connected: () => this.#connected(),
      open: () => this.#feed.open,
      send: (to, frame) => this.#send(to, frame),
    })
    this.#loop = new Loop({
      core: this.#core,
      clock,
      metrics,
      handOut: (turn) => this.#handOut(turn),
      pulse: () => this.#pulse(),
      idle: () => store.idle(),
    })
  }

  version(): VersionVector {
    return this.#options.store.log.version()
  }

  async write(
    request: WriteRequest,
    { signal }: { readonly signal: AbortSignal },
  ): Promise<Outcome> {
    signal.throwIfAborted()
    return this.#loop.write(request)
  }

  reach(wanted: Vector, { signal }: { readonly signal: AbortSignal }): Promise<void> {
    return this.#reads.reach(wanted, signal)
  }

  subscribe(
    topics: readonly TopicId[],
    after: Vector | undefined,
    { signal }: { readonly signal: AbortSignal },
  ): AsyncIterable<SubscribedEvent> {
    return this.#feed.subscribe(topics, after, () => this.version(), signal)
  }

  grant(
    user: string,
    topics: readonly TopicId[],
    { signal }: { readonly signal: AbortSignal },
  ): Promise<Grant> {
    return this.#desk.give(user, topics, signal)
  }

  redeem(token: string, user: string, topics: readonly TopicId[]): void {
    this.#desk.redeem(token, user, topics)
  }

  status(): ReplicaStatus {
    const status = this.#core.status()
    return {
      self: this.#options.self(),
      state: status.recovering ? 'recovering' : 'serving',
      version: status.version,
      digest: this.#core.digest(),
      load: this.#desk.load(),
      peers: this.#peers.list(status, this.#options.clock.now().monotonic),
      alarms: this.#standingAlarms(),
    }
  }

  changes({ signal }: { readonly signal: AbortSignal }): AsyncIterable<void> {
    return this.#changes.watch(signal)
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#loop.close()
    this.#changes.close()
    this.#options.store.idle()
  }

  // From the transport.

  connected(peer: PeerInfo): void {
    this.#options.logger.info({ peer: peer.replica, called: peer.name }, 'a peer is connected')
    this.#peers.connected(peer)
    this.#core.step({ kind: 'connected', peer: peer.replica })
    this.#changes.notify()
    this.#loop.schedule()
  }

  disconnected(peer: ReplicaId): void {
    this.#options.logger.info({ peer }, 'a peer is gone')
    this.#core.step({ kind: 'disconnected', peer })
    this.#changes.notify()
  }

  async frame(from: ReplicaId, bytes: Uint8Array): Promise<void> {
    const frame = decodeFrame(bytes)
    this.#options.metrics.received(frame.kind, bytes.length)
    if (frame.kind === 'grant' || frame.kind === 'granted' || frame.kind === 'load') {
      this.#desk.frame(from, frame)
      return
    }
    await this.#verifier.verify(frame)
    await this.#loop.take(from, frame)
  }

  async broadcast(bytes: Uint8Array): Promise<void> {
    const frame = decodeFrame(bytes)
    this.#options.metrics.received(`broadcast ${frame.kind}`, bytes.length)
    // Gossip promises nothing: what does not fit now comes by anti-entropy.
    if (frame.kind !== 'batches' || this.#loop.isCrowded) return
    // Who broadcasts speaks for itself only: what is wrong with it is nobody else's fault.
    const [author, ...others] = new Set(frame.batches.map((batch) => batch.author))
    if (author === undefined || others.length > 0) return
    await this.#verifier.verify(frame)
    await this.#loop.take(author, frame)
  }

  /** What is true now, for metrics. */
  gauges(): ReplicaGauges {
    const status = this.#core.status()
    const alarms = new Map<string, number>()
    for (const { kind } of this.#standingAlarms()) alarms.set(kind, (alarms.get(kind) ?? 0) + 1)
    return {
      connectedPeers: this.#connected().length,
      lag: this.#peers.lags(status),
      buffered: status.buffered,
      alarms,
      ...this.#desk.load(),
      entries: this.queries.totals().entries,
    }
  }

  /** What follows a durable turn: send, tell. Clients are answered after it. */
  #handOut(turn: Turn): void {
    if (turn.failure !== undefined) this.#diskFailed(turn.failure.message)
    for (const { to, packet } of turn.send) this.#send(to, packet)
    for (const { from, reason } of turn.refused) {
      this.#options.logger.warn({ peer: from, reason }, 'a peer was refused')
      this.#options.transport.ban(from, reason)
    }
    if (turn.applied.length > 0) {
      this.#alarms.clear('disk', this.id)
      this.#feed.publish(turn.applied)
      this.#reads.moved()
    }
    this.#changes.notify()
  }

  #send(to: ReplicaId | 'everyone', frame: Frame): boolean {
    const bytes = encodeFrame(frame)
    const kind = to === 'everyone' ? `broadcast ${frame.kind}` : frame.kind
    this.#options.metrics.sent(kind, bytes.length)
    if (to !== 'everyone') return this.#options.transport.send(to, bytes)
    this.#options.transport.broadcast(bytes)
    return true
  }

  #connected(): ReplicaId[] {
    const { peers } = this.#core.status()
    return peers.filter(({ connected }) => connected).map(({ replica }) => replica)
  }

  #pulse(): void {
    this.#desk.tellLoad()
    this.#standingAlarms()
  }

  #diskFailed(text: string): void {
    const { wall } = this.#options.clock.now()
    this.#options.logger.error({ reason: text }, 'the disk refused')
    this.#alarms.raise({ kind: 'disk', replica: this.id, text }, wall)
  }

  #standingAlarms(): readonly ReplicaAlarm[] {
    const { wall } = this.#options.clock.now()
    const raised = this.#alarms.replace(this.#core.status().alarms, wall)
    for (const { kind, replica, text } of raised) {
      this.#options.logger.error({ kind, peer: replica }, text)
    }
    return this.#alarms.list()
  }
}
