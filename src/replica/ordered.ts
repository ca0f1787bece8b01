/** What a replica has more of in an ordered forum: a seat in the chain, strict reads, a relay. */
import type { ChainStanding, RelayFrames } from '../codec/frame.ts'
import type { Coordinator, CoordinatorListener } from '../coordinator/coordinator.ts'
import type { CoordinationMessage } from '../coordinator/message.ts'
import { type Configuration, servingIn } from '../core/configuration.ts'
import type { Digest } from '../core/digest.ts'
import { ForumError } from '../core/error.ts'
import type { ForumReader } from '../core/forum-state.ts'
import { CHAIN, type ReplicaId, type TopicId } from '../core/ids.ts'
import type { Outcome, WriteRequest } from '../core/request.ts'
import type { Vector } from '../core/vector.ts'
import type {
  Admission,
  ChainStatus,
  Now,
  ReadScope,
  ReplicationStatus,
} from '../replication/replication.ts'
import type { Logger } from '../runtime/logger.ts'
import type { Metrics } from '../runtime/metrics.ts'
import type { ReplicaCore } from './core.ts'
import type { ReadSettled } from './turn.ts'
import type { GrantDesk } from './grant-desk.ts'
import type { Peers } from './peers.ts'
import { Relay } from './relay.ts'
import type { Grant, ReplicaChainStatus, ReplicaState } from './replica.ts'
import { Seat } from './seat.ts'
import { ServingWatch } from './serving-watch.ts'
import { StrictReads } from './strict-reads.ts'

/** Coordinators of peers that talk to each other over the links of their replicas. */
export interface PeerCoordinator {
  connected(peer: ReplicaId): void
  disconnected(peer: ReplicaId): void
  message(from: ReplicaId, message: CoordinationMessage): void
}

export interface OrderedOptions {
  readonly self: ReplicaId
  readonly coordinator: Coordinator
  readonly core: ReplicaCore
  readonly state: ForumReader
  readonly clock: { now(): Now }
  readonly peers: Peers
  readonly desk: GrantDesk
  readonly logger: Logger
  readonly metrics: Metrics
  readonly send: (to: ReplicaId, frame: RelayFrames) => boolean
  /** Takes a write that a peer passed on. */
  readonly write: (request: WriteRequest, signal: AbortSignal) => Promise<Outcome>
  readonly reach: (wanted: Vector, signal: AbortSignal) => Promise<void>
  /** See `Loop.flushing`. */
  readonly flushing: () => Promise<void> | undefined
  /** A turn is to be taken soon. */
  readonly schedule: () => void
}

export class Ordered implements CoordinatorListener {
  readonly #options: OrderedOptions
  readonly #seat: Seat
  readonly #reads: StrictReads
  readonly #relay: Relay
  readonly #watch: ServingWatch
  #hadLease = false

  constructor(options: OrderedOptions) {
    const { self, coordinator, core, state, clock, peers, metrics, schedule } = options
    this.#options = options
    this.#watch = new ServingWatch(() => options.clock.now().monotonic)
    const isConnected = (peer: ReplicaId) => peers.isConnected(peer)
    this.#seat = new Seat({ self, coordinator, core, clock, isConnected })
    this.#reads = new StrictReads({
      core,
      state,
      metrics,
      hasLease: () => this.#seat.hasLease(),
      whyNoLease: () => this.#seat.whyNoLease(),
      flushing: options.flushing,
      schedule,
    })
    this.#relay = new Relay({
      send: options.send,
      isHead: () => this.#seat.isHead(),
      write: options.write,
      grant: (asker, { user, topics }, signal) => this.#give(asker, user, topics, signal),
      version: () => core.version(),
      reach: options.reach,
    })
  }

  configured(configuration: Configuration): void {
    const { epoch, replicas } = configuration
    const said = replicas.map(({ id, state }) => `${id} ${state}`)
    this.#options.logger.info({ epoch, replicas: said }, 'a configuration was decided')
    this.#seat.configured(configuration)
    this.#relay.headIs(this.#seat.head())
    this.#options.schedule()
  }

  disconnected(peer: ReplicaId): void {
    this.#relay.disconnected(peer)
  }

  frame(from: ReplicaId, frame: RelayFrames): void {
    this.#relay.frame(from, frame)
  }

  /** See `Seat.admission`. */
  admission(): Admission {
    return this.#seat.admission()
  }

  /** Passes a client's write on. */
  relay(head: ReplicaId, request: WriteRequest, signal: AbortSignal): Promise<Outcome> {
    return this.#relay.write(head, request, signal)
  }

  read<T>(
    scope: ReadScope,
    query: () => T,
    options: { readonly signal: AbortSignal },
  ): T | Promise<T> {
    return this.#reads.read(scope, query, options)
  }

  /** Finds out what is committed, for somebody who waits until it is applied. */
  hasten(): void {
    this.#reads.hasten()
  }

  /** What is to be asked of the machine goes into the turn that begins. */
  ask(): void {
    this.#reads.ask()
  }

  settleReads(reads: readonly ReadSettled[]): void {
    for (const read of reads) this.#reads.settle(read)
  }

  /** Told often: what is to be reported is not kept back for long. */
  tick(): void {
    this.#seat.report()
    const { chain } = this.#options.core.status()
    this.#watch.look(chain !== undefined && this.#seat.state(chain) === 'serving')
    const hasLease = this.#seat.hasLease()
    if (hasLease === this.#hadLease) return
    // Leases end without an input, and whoever watches wants to know.
    this.#hadLease = hasLease
    this.#options.schedule()
  }

  /** What a subscriber is told, until this replica has been without a part for too long. */
  async *whileServing<Event>(
    subscribe: (signal: AbortSignal) => AsyncIterable<Event>,
    signal: AbortSignal,
  ): AsyncGenerator<Event> {
    const { signal: serving } = this.#watch
    yield* subscribe(AbortSignal.any([signal, serving]))
    if (signal.aborted || !serving.aborted) return
    throw new ForumError('unavailable', 'this replica has no part in the chain: go on elsewhere')
  }

  /** See `Replica.grant`. */
  async grant(user: string, topics: readonly TopicId[], signal: AbortSignal): Promise<Grant> {
    const { self } = this.#options
    if (this.#seat.isHead()) return this.#give(self, user, topics, signal)
    const head = this.#seat.head()
    if (head === undefined || head === self) {
      throw new ForumError('unavailable', 'this replica knows no head that could grant it')
    }
    return this.#relay.grant(head, { user, topics }, signal)
  }

  status(chain: ChainStatus): { state: ReplicaState; chain: ReplicaChainStatus } {
    return { state: this.#seat.state(chain), chain: this.#seat.status(chain) }
  }

  /** How far this replica is, for its peers. */
  standing({ version, chain }: ReplicationStatus, digest: Digest): ChainStanding {
    const leaseMs = Math.floor(this.#seat.leaseFor() ?? 0)
    return { applied: version.get(CHAIN) ?? 0, digest, held: chain?.held ?? 0, leaseMs }
  }

  close(): void {
    this.#reads.close()
    this.#relay.close()
  }

  /** As the head: to a replica that serves and that the asking one's client can reach. */
  async #give(
    asker: ReplicaId,
    user: string,
    topics: readonly TopicId[],
    signal: AbortSignal,
  ): Promise<Grant> {
    if (!this.#seat.hasLease()) throw new ForumError('unavailable', this.#seat.whyNoLease())
    const { configuration } = this.#seat
    const serving = configuration === undefined ? [] : servingIn(configuration)
    const among = serving.map(({ id }) => id)
    return this.#options.desk.give(user, topics, { signal, asker, among })
  }
}
