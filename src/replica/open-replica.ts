/** Opens a replica: puts core, loop, feed, grants and transport together. */
import type { Frame } from '../codec/frame.ts'
import { encodeFrame } from '../codec/frame-codec.ts'
import type { Coordinator } from '../coordinator/coordinator.ts'
import { ForumError } from '../core/error.ts'
import type { ReplicaId, TopicId } from '../core/ids.ts'
import { DISK_REST_MS } from '../core/limits.ts'
import type { Outcome, WriteRequest } from '../core/request.ts'
import type { Vector, VersionVector } from '../core/vector.ts'
import type { ReadScope } from '../replication/replication.ts'
import type { ReplicaGauges } from '../runtime/metrics.ts'
import { type WatchedStore, watchedStore } from '../storage/watched-store.ts'
import { Changes } from './changes.ts'
import { ReplicaCore } from './core.ts'
import { Digesting } from './digesting.ts'
import { Feed } from './feed.ts'
import { Cursors } from './cursors.ts'
import { GrantDesk } from './grant-desk.ts'
import { Inbox } from './inbox.ts'
import { Loop } from './loop.ts'
import { Ordered } from './ordered.ts'
import { Peers } from './peers.ts'
import type {
  Consistency,
  Grant,
  Replica,
  ReplicaStatus,
  SubscriptionOptions,
  SubscribedEvent,
} from './replica.ts'
import type { ReplicaOptions } from './replica-options.ts'
import { sha256 } from './sha256.ts'
import { countsOf, StandingAlarms } from './standing-alarms.ts'
import type { Turn } from './turn.ts'
import { WaitingReads } from './waiting.ts'

/** From now on the replica takes writes and talks to its peers. */
export async function openReplica(options: ReplicaOptions): Promise<Replica> {
  await using opening = new AsyncDisposableStack()
  const replica = opening.use(new LocalReplica({ ...options, store: watchedStore(options.store) }))
  options.metrics.observe(() => replica.gauges())
  if (replica.ordered !== undefined) await options.coordinator?.start(replica.ordered)
  await options.transport.start(replica.inbox)
  opening.move()
  return replica
}

class LocalReplica implements Replica {
  readonly id
  readonly info
  readonly queries
  readonly state
  readonly watch
  readonly digests: Digesting
  readonly cursors: Cursors
  readonly inbox: Inbox
  /** Undefined in a forum without order. */
  readonly ordered: Ordered | undefined
  readonly #options: ReplicaOptions
  readonly #core: ReplicaCore
  readonly #loop: Loop
  readonly #feed: Feed
  readonly #reads: WaitingReads
  readonly #desk: GrantDesk
  readonly #peers = new Peers()
  readonly #changes = new Changes()
  readonly #alarms: StandingAlarms

  constructor(options: ReplicaOptions & { readonly store: WatchedStore }) {
    const { store, openReplication, peerCoordinator, logger, metrics, trace } = options
    this.id = options.id
    this.info = options.info
    this.queries = store.queries
    this.state = store.state
    this.watch = store.watch
    this.#options = options
    const authors = [options.id, ...(options.former ?? [])]
    this.#core = new ReplicaCore({ store, hash: sha256, openReplication, authors, trace })
    this.#feed = new Feed({ log: store.log, state: store.state })
    this.#reads = new WaitingReads(
      () => this.version(),
      () => this.#core.status().voidFrom,
      () => this.ordered?.hasten(),
    )
    this.#alarms = new StandingAlarms({
      self: this.id,
      clock: options.clock,
      logger,
      current: () => this.#core.status().alarms,
    })
    this.digests = new Digesting(store, options.clock, (query) => this.#durably(query))
    this.#desk = this.#openDesk()
    this.cursors = new Cursors(this.#peers, options.clock, (to, frame) => this.#send(to, frame))
    this.ordered = options.coordinator && this.#openOrdered(options.coordinator)
    this.#loop = this.#openLoop()
    this.inbox = new Inbox({
      core: this.#core,
      loop: this.#loop,
      peers: this.#peers,
      desk: this.#desk,
      log: store.log,
      cursors: this.cursors,
      changes: this.#changes,
      ordered: this.ordered,
      peerCoordinator,
      logger,
      metrics,
      trace,
      refused: (peer, reason) => this.#alarms.peerRefused(peer, reason),
      ban: (peer, reason) => options.transport.ban(peer, reason),
    })
  }

  #openDesk(): GrantDesk {
    const { clock, randomToken, self } = this.#options
    return new GrantDesk({
      peers: this.#peers,
      monotonic: () => clock.now().monotonic,
      randomToken,
      self,
      open: () => this.#feed.open,
      standing: () => this.ordered?.standing(this.#core.status(), this.queries.forumDigest()),
      send: (to, frame) => this.#send(to, frame),
    })
  }

  #openOrdered(coordinator: Coordinator): Ordered {
    const { clock, logger, metrics } = this.#options
    return new Ordered({
      self: this.id,
      coordinator,
      core: this.#core,
      state: this.state,
      clock,
      peers: this.#peers,
      desk: this.#desk,
      logger,
      metrics,
      send: (to, frame) => this.#send(to, frame),
      write: (request, signal) => this.#loop.write(request, { signal, from: 'peer' }),
      reach: (wanted, signal) => this.#reads.reach(wanted, signal),
      flushing: () => this.#loop.flushing,
      schedule: () => {
        this.#changes.notify()
        this.#loop.schedule()
      },
    })
  }

  #openLoop(): Loop {
    const { store, clock, metrics } = this.#options
    return new Loop({
      core: this.#core,
      clock,
      metrics,
      admission: () => this.ordered?.admission() ?? this.#core.admission(),
      relay: async (head, request, signal) => {
        if (this.ordered === undefined) throw new Error('a forum without order has no head')
        return await this.ordered.relay(head, request, signal)
      },
      restMs: this.ordered === undefined ? 0 : DISK_REST_MS,
      prepare: () => this.ordered?.ask(),
      flush: () => store.flush(),
      forward: ({ to, packet }) => this.#send(to, packet),
      handOut: (turn) => this.#handOut(turn),
      tick: () => this.ordered?.tick(),
      pulse: () => {
        this.#desk.tellLoad()
        this.#alarms.list()
      },
      isExpecting: () => this.inbox.isBusy,
      idle: () => store.idle(),
    })
  }

  version(): VersionVector {
    return this.#loop.version()
  }

  async write(request: WriteRequest, options: { readonly signal: AbortSignal }): Promise<Outcome> {
    options.signal.throwIfAborted()
    return this.#loop.write(request, { signal: options.signal, from: 'client' })
  }

  read<T>(
    scope: ReadScope,
    consistency: Consistency,
    query: () => T,
    options: { readonly signal: AbortSignal },
  ): T | Promise<T> {
    const { ordered } = this
    if (ordered === undefined || consistency === 'sequential') return this.#durably(query)
    return this.#durably(() => ordered.read(scope, query, options))
  }

  /** Nobody is shown what a crash could still take back. */
  #durably<T>(query: () => T | Promise<T>): T | Promise<T> {
    const { flushing } = this.#loop
    return flushing ? flushing.then(() => this.#durably(query)) : query()
  }

  async leave(replica: ReplicaId, options: { readonly signal: AbortSignal }): Promise<void> {
    const { coordinator } = this.#options
    if (coordinator !== undefined) return await coordinator.leave(replica, options)
    throw new ForumError('failed-precondition', 'a replica of this forum just stops')
  }

  reach(wanted: Vector, { signal }: { readonly signal: AbortSignal }): Promise<void> {
    return this.#reads.reach(wanted, signal)
  }

  subscribe(
    topics: readonly TopicId[],
    after: Vector | undefined,
    { signal, standing }: SubscriptionOptions,
  ): AsyncIterable<readonly SubscribedEvent[]> {
    const told = (until: AbortSignal) =>
      this.#feed.subscribe(topics, after, () => this.version(), { signal: until, standing })
    return this.ordered === undefined ? told(signal) : this.ordered.whileServing(told, signal)
  }

  async grant(
    user: string,
    topics: readonly TopicId[],
    { signal, here = false }: { readonly signal: AbortSignal; readonly here?: boolean },
  ): Promise<Grant> {
    if (here) return this.#desk.giveHere(user, topics)
    if (this.ordered !== undefined) return this.ordered.grant(user, topics, signal)
    return this.#desk.give(user, topics, { signal, asker: this.id, among: undefined })
  }

  redeem(token: string, user: string, topics: readonly TopicId[]): void {
    this.#desk.redeem(token, user, topics)
  }

  status(): ReplicaStatus {
    const status = this.#core.status()
    const ordered = status.chain && this.ordered?.status(status.chain)
    return {
      self: this.#options.self(),
      state: ordered?.state ?? (status.recovering ? 'recovering' : 'serving'),
      version: status.version,
      digest: this.#core.digest(),
      load: this.#desk.load(),
      peers: this.#peers.list(status, this.#options.clock.now().monotonic),
      alarms: this.#alarms.list(),
      chain: ordered?.chain,
    }
  }

  changes({ signal }: { readonly signal: AbortSignal }): AsyncIterable<void> {
    return this.#changes.watch(signal)
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.digests[Symbol.asyncDispose]()
    await this.#loop.close()
    this.ordered?.close()
    this.#changes.close()
    await this.inbox[Symbol.asyncDispose]()
    this.#options.store.idle()
  }

  /** What is true now, for metrics. */
  gauges(): ReplicaGauges {
    const status = this.#core.status()
    const alarms = countsOf(this.#alarms.list())
    const connectedPeers = this.#peers.connectedNow().length
    const { entries } = this.queries.totals()
    const lag = this.#peers.lags(status)
    return { connectedPeers, lag, buffered: status.buffered, alarms, ...this.#desk.load(), entries }
  }

  /** What follows a durable turn: send, tell. Clients are answered after it. */
  #handOut(turn: Turn): void {
    if (turn.failure !== undefined) this.#alarms.diskFailed(turn.failure.message)
    for (const { to, packet } of turn.send) this.#send(to, packet)
    for (const { from, reason } of turn.refused) {
      this.#options.transport.ban(from, reason)
      this.#alarms.peerRefused(from, reason)
    }
    if (turn.applied.length > 0) {
      this.#alarms.diskWorks()
      this.#feed.publish(turn.applied)
      this.#reads.moved()
    }
    if (turn.reads.length > 0) this.ordered?.settleReads(turn.reads)
    this.#changes.notify()
  }

  #send(to: ReplicaId | 'everyone', frame: Frame): boolean {
    const bytes = encodeFrame(frame, this.#options.trace?.sent(to, frame))
    const kind = to === 'everyone' ? `broadcast ${frame.kind}` : frame.kind
    this.#options.metrics.sent(kind, bytes.length)
    if (to !== 'everyone') return this.#options.transport.send(to, bytes)
    this.#options.transport.broadcast(bytes)
    return true
  }
}
