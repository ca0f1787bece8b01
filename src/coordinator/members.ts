/**
 * The coordinator engine `members`: the replicas of a chain agree on its configurations among
 * themselves. Pure: inputs come with the time, and `takeReady` hands out what is to be done.
 *
 * Everyone heartbeats. The voters of a configuration elect one of them (bully.ts), it finds out
 * what should come next (plan.ts), and they decide (paxos.ts) once nobody can read any more who
 * would be dropped (lease.ts).
 */
import { type Configuration, placeOf, type Report } from '../core/configuration.ts'
import type { ReplicaId } from '../core/ids.ts'
import { REPLICAS_MAX } from '../core/limits.ts'
import type { Addressed } from './bully.ts'
import type { CoordinatorStatus, Lease } from './coordinator.ts'
import { Deciding, type Facts } from './deciding.ts'
import { firstConfiguration } from './founding.ts'
import { nextIncarnation } from './incarnation.ts'
import { LeaseHolder, type Now } from './lease.ts'
import type { MembersInput, MembersOptions, MembersReady } from './members-io.ts'
import type { CoordinationMessage, Heartbeat, LeasePromise } from './message.ts'
import type { PaxosMessage } from './paxos.ts'
import { Presence } from './presence.ts'
import { TIMING, type Timing } from './timing.ts'
import { waitsFor } from './waits-for.ts'

export class Members {
  readonly #self: ReplicaId
  readonly #founds: number | undefined
  readonly #timing: Timing
  readonly #peers = new Set<ReplicaId>()
  readonly #presence: Presence
  readonly #holder: LeaseHolder
  readonly #deciding: Deciding
  readonly #leaving = new Set<ReplicaId>()
  readonly #outbox: Addressed<ReplicaId, CoordinationMessage>[] = []
  #now: Now
  #incarnation: number
  /** When that began, ms. */
  #since: number
  #configuration: Configuration | undefined
  #reports: readonly Report[] = []
  #beatAt = Number.NEGATIVE_INFINITY
  #isGone = false
  #mustKeep = true
  #isNew: boolean

  constructor({ self, founds, saved, now, timing = TIMING }: MembersOptions) {
    this.#self = self
    this.#founds = founds
    this.#timing = timing
    this.#now = now
    this.#presence = new Presence(timing.leaseMs)
    this.#holder = new LeaseHolder(timing.leaseMs)
    this.#deciding = new Deciding(self, timing, { saved, monotonic: now.monotonic })
    this.#incarnation = nextIncarnation(saved?.incarnation, now)
    this.#since = now.monotonic
    this.#configuration = saved?.configuration
    this.#isNew = saved?.configuration !== undefined
  }

  /** Which start of the replica this is. Counts once it is kept. */
  get incarnation(): number {
    return this.#incarnation
  }

  /** The newest configuration that this replica knows. */
  get configuration(): Configuration | undefined {
    return this.#configuration
  }

  /** `now` is when the input is handled: a promise counts from then. */
  step(input: MembersInput, now: Now): void {
    this.#now = now
    if (this.#isGone) return
    this.#presence.watch(this.#configuration?.voters ?? [], this.#self, now.monotonic)
    this.#take(input)
    this.#deciding.choose(this.#configuration?.voters ?? [], this.#peers, now.monotonic)
    this.#outbox.push(...this.#deciding.takeMessages())
  }

  takeReady(): MembersReady {
    const { promised, vote } = this.#deciding.voting.state
    const mustKeep = this.#deciding.voting.takeMustKeep() || this.#mustKeep
    const configuration = this.#configuration
    const state = { incarnation: this.#incarnation, configuration, promised, vote }
    const configured = this.#isNew ? configuration : undefined
    this.#mustKeep = false
    this.#isNew = false
    return { keep: mustKeep ? state : undefined, send: this.#outbox.splice(0), configured }
  }

  /** Until when this replica may answer reads, if it serves at all. */
  lease(): Lease | undefined {
    const configuration = this.#configuration
    if (configuration === undefined || this.#isGone) return undefined
    const place = placeOf(configuration, this.#self, this.#incarnation)
    return place?.state === 'serving' ? this.#holder.lease(configuration.voters) : undefined
  }

  status(): CoordinatorStatus {
    const heard = new Set([this.#self, ...this.#presence.live(this.#now.monotonic).keys()])
    return {
      engine: 'members',
      proposer: this.#deciding.leader,
      waitsFor: waitsFor(this.#configuration, heard, this.#founds),
    }
  }

  #take(input: MembersInput): void {
    switch (input.kind) {
      case 'tick':
        this.#tick()
        break
      case 'connected':
        this.#peers.add(input.peer)
        this.#send(input.peer, this.#heartbeat())
        break
      case 'disconnected':
        this.#peers.delete(input.peer)
        break
      case 'message':
        this.#message(input.from, input.message)
        break
      case 'report':
        if (input.epoch === this.#configuration?.epoch) this.#reports = input.reports
        break
      case 'leave':
        this.#leave(input.replica)
        break
      case 'renew':
        this.#renew()
        break
      case 'goodbye':
        this.#sendPeers({ kind: 'goodbye', incarnation: this.#incarnation })
        this.#isGone = true
        break
      default:
        input satisfies never
    }
  }

  #message(from: ReplicaId, message: CoordinationMessage): void {
    switch (message.kind) {
      case 'heartbeat':
        this.#heartbeatFrom(from, message)
        break
      case 'promise':
        this.#promiseFrom(from, message)
        break
      case 'decided':
        this.#adopt(message.configuration)
        break
      case 'goodbye':
        this.#presence.goodbye(from, message.incarnation)
        break
      case 'election':
      case 'answer':
      case 'leading':
        this.#deciding.elect(from, message, this.#now.monotonic)
        break
      default:
        this.#paxos(from, message)
    }
  }

  #tick(): void {
    const { monotonic } = this.#now
    if (this.#founds !== undefined) this.#found(this.#founds)
    if (monotonic - this.#beatAt >= this.#timing.heartbeatMs) this.#beat()
    if (this.#configuration !== undefined) {
      this.#decided(this.#deciding.tick(this.#facts(this.#configuration)))
    }
  }

  #beat(): void {
    const { monotonic } = this.#now
    const heartbeat = this.#heartbeat()
    this.#beatAt = monotonic
    this.#sendPeers(heartbeat)
    // A voter counts its own promise: it is given on the same terms as others.
    if (this.#promises(this.#self, heartbeat)) this.#holder.promised(this.#self, monotonic)
  }

  #heartbeat(): Heartbeat {
    this.#holder.beat(this.#now)
    return {
      kind: 'heartbeat',
      epoch: this.#configuration?.epoch ?? 0,
      incarnation: this.#incarnation,
      sentAt: this.#now.monotonic,
      reports: this.#reports,
      hears: this.#presence.hears(this.#now.monotonic),
      leaving: [...this.#leaving],
      isUndecided: this.#deciding.voting.isUndecided(this.#now.monotonic),
    }
  }

  #heartbeatFrom(from: ReplicaId, heartbeat: Heartbeat): void {
    if (!this.#presence.heartbeat(from, heartbeat, this.#now.monotonic)) return
    const { epoch, incarnation, sentAt, hears } = heartbeat
    this.#presence.hearsay(hears, this.#self, this.#now.monotonic)
    for (const id of heartbeat.leaving) this.#leave(id)
    const known = this.#configuration
    if (known !== undefined && epoch < known.epoch) {
      this.#send(from, { kind: 'decided', configuration: known })
    }
    // It knows more, and answers with it when it hears how little we know.
    if (epoch > (known?.epoch ?? 0)) this.#send(from, this.#heartbeat())
    if (this.#promises(from, heartbeat)) {
      this.#send(from, { kind: 'promise', epoch, incarnation, sentAt })
    }
  }

  #promises(id: ReplicaId, { incarnation, epoch }: Heartbeat): boolean {
    const configuration = this.#configuration
    if (!configuration?.voters.includes(this.#self)) return false
    return this.#deciding.voting.promise(
      { id, incarnation, epoch },
      configuration,
      this.#now.monotonic,
    )
  }

  #promiseFrom(from: ReplicaId, { epoch, incarnation, sentAt }: LeasePromise): void {
    const isOurs = incarnation === this.#incarnation && epoch === this.#configuration?.epoch
    if (isOurs) this.#holder.promised(from, sentAt)
  }

  /** Passed on to everyone until it has come about. */
  #leave(replica: ReplicaId): void {
    if (this.#configuration?.left.includes(replica)) return
    if (this.#leaving.size < REPLICAS_MAX) this.#leaving.add(replica)
  }

  #renew(): void {
    this.#incarnation = nextIncarnation(this.#incarnation, this.#now)
    this.#since = this.#now.monotonic
    this.#reports = []
    this.#holder.reset()
    this.#mustKeep = true
    this.#beat()
  }

  /** The founder alone makes the first configuration, out of replicas that know none. */
  #found(count: number): void {
    const { monotonic } = this.#now
    if (this.#configuration !== undefined) return
    if (this.#presence.isConfigured(monotonic)) return
    const others = this.#presence.fresh(monotonic).filter(({ id }) => this.#peers.has(id))
    const own = { id: this.#self, incarnation: this.#incarnation }
    this.#decided(firstConfiguration(own, others, count))
  }

  #facts(configuration: Configuration): Facts {
    const { epoch } = configuration
    return {
      configuration,
      presence: this.#presence,
      own: { incarnation: this.#incarnation, since: this.#since, epoch, reports: this.#reports },
      leaving: this.#leaving,
      monotonic: this.#now.monotonic,
    }
  }

  #paxos(from: ReplicaId, message: PaxosMessage): void {
    const configuration = this.#configuration
    const { epoch } = message.kind === 'accept' ? message.configuration : message
    if (configuration === undefined) return
    if (epoch <= configuration.epoch) this.#send(from, { kind: 'decided', configuration })
    else if (epoch === configuration.epoch + 1 && configuration.voters.includes(this.#self)) {
      this.#decided(this.#deciding.paxos(from, message, this.#facts(configuration)))
    }
  }

  #decided(configuration: Configuration | undefined): void {
    if (configuration === undefined) return
    this.#adopt(configuration)
    this.#sendPeers({ kind: 'decided', configuration })
  }

  #adopt(configuration: Configuration): void {
    const { monotonic } = this.#now
    if (configuration.epoch <= (this.#configuration?.epoch ?? 0)) return
    this.#deciding.begin(configuration, this.#configuration, monotonic)
    this.#configuration = configuration
    this.#reports = []
    this.#holder.reset()
    for (const id of configuration.left) this.#leaving.delete(id)
    this.#mustKeep = true
    this.#isNew = true
    this.#beat()
  }

  #sendPeers(message: CoordinationMessage): void {
    for (const to of this.#peers) this.#send(to, message)
  }

  #send(to: ReplicaId, message: CoordinationMessage): void {
    this.#outbox.push({ to, message })
  }
}
