/**
 * The loop of a replica. Writes and packets queue up while the disk works; the next turn takes
 * them all, so a busy replica commits many with one flush and an idle one answers at once.
 */
import { hash } from 'node:crypto'
import type { Frame } from '../codec/frame.ts'
import { decodeFrame, encodeFrame } from '../codec/frame-codec.ts'
import type { Hash } from '../core/digest.ts'
import { ForumError } from '../core/error.ts'
import type { ReplicaId, TopicId } from '../core/ids.ts'
import { PACKETS_QUEUED_MAX, PROPOSALS_MAX } from '../core/limits.ts'
import type { Outcome, WriteRequest } from '../core/request.ts'
import type { Vector, VersionVector } from '../core/vector.ts'
import type { Packet } from '../replication/packet.ts'
import type { Now, ProposalId, Replication } from '../replication/replication.ts'
import type { Logger } from '../runtime/logger.ts'
import type { Metrics } from '../runtime/metrics.ts'
import type { Store } from '../storage/store.ts'
import type { PeerInfo, Transport, TransportListener } from '../transport/transport.ts'
import { Changes } from './changes.ts'
import { ReplicaCore, type Settled, type Turn } from './core.ts'
import { Feed } from './feed.ts'
import { GrantDesk } from './grant-desk.ts'
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

/** How often the machine is told the time, ms. */
const TICK_MS = 50
/** How often a replica that was not busy does the work that may wait, in ticks. */
const IDLE_TICKS = 4

export interface ReplicaOptions {
  readonly id: ReplicaId
  readonly info: ForumInfo
  readonly store: Store
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

/** Opens a replica: from now on it takes writes and talks to its peers. */
export async function openReplica(options: ReplicaOptions): Promise<Replica> {
  const replica = new LocalReplica(options)
  await replica.start()
  return replica
}

interface PendingWrite {
  readonly request: WriteRequest
  readonly resolve: (outcome: Outcome) => void
  readonly reject: (reason: ForumError) => void
  readonly since: number
}

interface PendingPacket {
  readonly from: ReplicaId
  readonly packet: Packet
  readonly taken: () => void
}

class LocalReplica implements Replica, TransportListener {
  readonly id: ReplicaId
  readonly info: ForumInfo
  readonly queries
  readonly state
  readonly #options: ReplicaOptions
  readonly #core: ReplicaCore
  readonly #verifier: Verifier
  readonly #feed: Feed
  readonly #reads: WaitingReads
  readonly #desk: GrantDesk
  readonly #peers = new Peers()
  readonly #changes = new Changes()
  readonly #alarms = new StandingAlarms()
  readonly #writes: PendingWrite[] = []
  readonly #packets: PendingPacket[] = []
  readonly #proposed = new Map<ProposalId, PendingWrite>()
  #turnScheduled = false
  #ticks = 0
  #ticker: NodeJS.Timeout | undefined
  #closed = false

  constructor(options: ReplicaOptions) {
    const { store, clock, openReplication } = options
    this.id = options.id
    this.info = options.info
    this.queries = store.queries
    this.state = store.state
    this.#options = options
    this.#core = new ReplicaCore({ store, hash: sha256, openReplication })
    this.#verifier = new Verifier(store.log)
    this.#feed = new Feed({ log: store.log, state: store.state })
    this.#reads = new WaitingReads(() => this.version())
    this.#desk = new GrantDesk({
      peers: this.#peers,
      monotonic: () => clock.now().monotonic,
      randomToken: options.randomToken,
      self: options.self,
      connected: () => this.#connected(),
      open: () => this.#feed.open,
      send: (to, frame) => this.#send(to, frame),
    })
  }

  async start(): Promise<void> {
    this.#options.metrics.observe(() => this.#gauges())
    this.#ticker = setInterval(() => this.#tick(), TICK_MS)
    await this.#options.transport.start(this)
  }

  version(): VersionVector {
    return this.#options.store.log.version()
  }

  write(request: WriteRequest, { signal }: { readonly signal: AbortSignal }): Promise<Outcome> {
    if (this.#closed) throw new ForumError('unavailable', 'this replica is closing')
    if (this.#writes.length + this.#proposed.size >= PROPOSALS_MAX) {
      throw new ForumError('overloaded', `${PROPOSALS_MAX} writes are waiting: try again later`)
    }
    signal.throwIfAborted()
    return new Promise((resolve, reject) => {
      this.#writes.push({ request, resolve, reject, since: performance.now() })
      this.#schedule()
    })
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
    const { clock, self } = this.#options
    const now = clock.now()
    return {
      self: self(),
      state: status.recovering ? 'recovering' : 'serving',
      version: status.version,
      digest: this.#core.digest(),
      load: this.#desk.load(),
      peers: this.#peers.list(status, now.monotonic),
      alarms: this.#standingAlarms(),
    }
  }

  changes({ signal }: { readonly signal: AbortSignal }): AsyncIterable<void> {
    return this.#changes.watch(signal)
  }

  // From the transport.

  connected(peer: PeerInfo): void {
    this.#options.logger.info({ peer: peer.replica, name: peer.name }, 'a peer is connected')
    this.#peers.connected(peer)
    this.#core.step({ kind: 'connected', peer: peer.replica })
    this.#changes.notify()
    this.#schedule()
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
    await this.#take(from, frame)
  }

  async broadcast(bytes: Uint8Array): Promise<void> {
    const frame = decodeFrame(bytes)
    this.#options.metrics.received(`broadcast ${frame.kind}`, bytes.length)
    // Gossip promises nothing: what does not fit now comes by anti-entropy.
    if (frame.kind !== 'batches' || this.#packets.length >= PACKETS_QUEUED_MAX) return
    await this.#verifier.verify(frame)
    const [first] = frame.batches
    if (first !== undefined) await this.#take(first.author, frame)
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (this.#closed) return
    this.#closed = true
    clearInterval(this.#ticker)
    this.#turns()
    this.#options.store.idle()
    const closing = new ForumError('unavailable', 'this replica is closing')
    for (const { reject } of this.#writes.splice(0)) reject(closing)
    for (const { reject } of this.#proposed.values()) reject(closing)
    this.#changes.close()
  }

  // The loop.

  #take(from: ReplicaId, packet: Packet): Promise<void> {
    if (this.#closed) return Promise.resolve()
    return new Promise((resolve) => {
      this.#packets.push({ from, packet, taken: resolve })
      this.#schedule()
    })
  }

  #schedule(): void {
    if (this.#turnScheduled || this.#closed) return
    this.#turnScheduled = true
    setImmediate(() => {
      this.#turnScheduled = false
      if (!this.#closed) this.#turns()
    })
  }

  #tick(): void {
    this.#turns()
    this.#ticks++
    if (this.#ticks % IDLE_TICKS !== 0) return
    this.#options.store.idle()
    this.#desk.tellLoad()
  }

  /** Takes everything that queued up, and does all that comes of it. */
  #turns(): void {
    this.#core.step({ kind: 'tick', now: this.#options.clock.now() })
    const packets = this.#packets.splice(0)
    const inputs = packets.length + this.#writes.length
    for (const { from, packet } of packets) this.#core.step({ kind: 'packet', from, packet })
    for (const write of this.#writes.splice(0)) this.#propose(write)
    const began = performance.now()
    let entries = 0
    for (let turn = this.#core.turn(); turn !== undefined; turn = this.#core.turn()) {
      entries += this.#finish(turn)
    }
    for (const { taken } of packets) taken()
    if (inputs === 0 && entries === 0) return
    this.#options.metrics.turned({ inputs, entries, milliseconds: performance.now() - began })
  }

  #propose(write: PendingWrite): void {
    try {
      const proposed = this.#core.propose(write.request)
      if (typeof proposed === 'number') this.#proposed.set(proposed, write)
      else this.#answer(write, { outcome: proposed })
    } catch (reason) {
      if (!(reason instanceof ForumError)) throw reason
      this.#answer(write, { error: reason })
    }
  }

  /** What follows a durable turn: send, tell, answer. Answers how many entries were applied. */
  #finish(turn: Turn): number {
    if (turn.failure !== undefined) this.#diskFailed(turn.failure)
    else if (turn.applied.length > 0) this.#alarms.clear('disk', this.id)
    for (const { to, packet } of turn.send) this.#send(to, packet)
    this.#feed.publish(turn.applied)
    for (const settled of turn.settled) this.#settle(settled)
    for (const { from, reason } of turn.refused) {
      this.#options.logger.warn({ peer: from, reason }, 'a peer was refused')
      this.#options.transport.ban(from, reason)
    }
    if (turn.applied.length > 0) this.#reads.moved()
    this.#changes.notify()
    return turn.applied.reduce((count, { entries }) => count + entries.length, 0)
  }

  #settle(settled: Settled): void {
    const write = this.#proposed.get(settled.proposal)
    this.#proposed.delete(settled.proposal)
    if (write !== undefined) this.#answer(write, settled)
  }

  #answer(write: PendingWrite, answer: { outcome: Outcome } | { error: ForumError }): void {
    const outcome = 'error' in answer ? answer.error.code : 'ok'
    this.#options.metrics.written(write.request.kind, outcome, performance.now() - write.since)
    if ('error' in answer) write.reject(answer.error)
    else write.resolve(answer.outcome)
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

  // What operators see.

  #diskFailed(failure: ForumError): void {
    this.#options.logger.error({ code: failure.code, reason: failure.message }, 'the disk refused')
    this.#alarms.raise({ kind: 'disk', replica: this.id, text: failure.message })
  }

  #standingAlarms(): readonly ReplicaAlarm[] {
    const { wall } = this.#options.clock.now()
    const raised = this.#alarms.replace(this.#core.status().alarms, wall)
    for (const alarm of raised) {
      this.#options.logger.error({ kind: alarm.kind, peer: alarm.replica }, alarm.text)
    }
    return this.#alarms.list()
  }

  #gauges() {
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
}
