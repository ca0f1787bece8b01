/**
 * The coordinator engine `etcd`: the replicas decide on configurations by transactions of etcd, and
 * a lease of etcd is the lease of each. It owns a loop: keep the lease alive, read all that is held,
 * say what is to be said, write what should come next (planner.ts).
 *
 * The watch only says that something changed. What counts is what is read, and that is read with
 * every heartbeat too: so nothing depends on a watch that tells everything.
 */
import { setTimeout as pause } from 'node:timers/promises'
import { assert } from '../core/assert.ts'
import { type Configuration, placeOf, type Report } from '../core/configuration.ts'
import { ForumError } from '../core/error.ts'
import type { ForumId, ReplicaId } from '../core/ids.ts'
import type { Coordinator, CoordinatorListener, CoordinatorStatus, Lease } from './coordinator.ts'
import { EtcdClient, type EtcdReading } from './etcd-client.ts'
import { EtcdLeaseHolder } from './etcd-lease.ts'
import { EtcdMemory, type EtcdMemoryOptions } from './etcd-memory.ts'
import * as records from './etcd-records.ts'
import type { Now } from './lease.ts'
import { Leavers } from './leavers.ts'
import { type Holdings, inPlanningOrder, NEVER, Planner, whyWaiting } from './planner.ts'
import { ETCD_RETRY_MS, TIMING, type Timing } from './timing.ts'

export interface EtcdCoordinatorOptions extends EtcdMemoryOptions {
  readonly self: ReplicaId
  readonly forum: ForumId
  /** host:port of each member of the cluster that is to be asked. */
  readonly endpoints: readonly string[]
  /** How many replicas the first configuration has, if this replica is to make it. */
  readonly founds: number | undefined
  readonly clock: { now(): Now }
  readonly timing?: Pick<Timing, 'restartWaitMs'>
}

/** Takes an incarnation of its own, durably. Throws `corrupt` if what was kept is not readable. */
export function openEtcd(options: EtcdCoordinatorOptions): Coordinator {
  return new Running(options)
}

class Running implements Coordinator {
  readonly #options: EtcdCoordinatorOptions
  readonly #memory: EtcdMemory
  readonly #client: EtcdClient
  readonly #holder: EtcdLeaseHolder
  readonly #planner: Planner
  readonly #leavers = new Leavers()
  /** Replicas of which was said here that they are to leave. */
  readonly #leaving = new Set<ReplicaId>()
  #reports: readonly Report[] = []
  #isResting = false
  #holdings: Holdings | undefined
  /** Why etcd is of no use now, in words. */
  #trouble: string | undefined = 'etcd: it has not answered yet'
  #listener: CoordinatorListener | undefined
  #running: Promise<void> | undefined
  #closing: Promise<void> | undefined
  #waking = new AbortController()
  /** When to look again though nothing has changed, in monotonic milliseconds. */
  #lookAt: number | undefined

  constructor(options: EtcdCoordinatorOptions) {
    const { self, forum, endpoints, clock, timing = TIMING } = options
    this.#options = options
    this.#memory = new EtcdMemory(options)
    this.#client = new EtcdClient(endpoints, records.prefixOf(forum))
    this.#holder = new EtcdLeaseHolder(this.#client, clock)
    this.#planner = new Planner(self, timing)
  }

  get incarnation(): number {
    return this.#memory.incarnation
  }

  renew(): void {
    this.#holder.abandon()
    this.#memory.renew()
    this.#reports = []
    this.#isResting = false
    this.#wake()
  }

  async start(listener: CoordinatorListener): Promise<void> {
    assert(this.#listener === undefined && !this.#closing, 'a coordinator starts once')
    this.#listener = listener
    const { configuration } = this.#memory
    if (configuration !== undefined) listener.configured(configuration)
    this.#running = this.#run()
  }

  report(reports: readonly Report[], epoch: number): void {
    if (epoch !== this.#memory.epoch) return
    this.#reports = reports
    this.#wake()
  }

  lease(): Lease | undefined {
    const { configuration } = this.#memory
    if (configuration === undefined || this.#closing || this.#isResting) return undefined
    const place = placeOf(configuration, this.#options.self, this.#memory.incarnation)
    return place?.state === 'serving' ? this.#holder.lease : undefined
  }

  async leave(replica: ReplicaId, { signal }: { readonly signal: AbortSignal }): Promise<void> {
    const left = this.#leavers.wait(replica, signal)
    this.#leaving.add(replica)
    const { configuration } = this.#memory
    if (configuration !== undefined) this.#leavers.told(configuration)
    this.#wake()
    await left
  }

  status(): CoordinatorStatus {
    const holdings = this.#holdings
    return {
      engine: 'etcd',
      proposer: holdings && inPlanningOrder(holdings)[0],
      waitsFor: this.#trouble ?? (holdings && whyWaiting(holdings, this.#view())),
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#closing ??= this.#close()
    await this.#closing
  }

  async #close(): Promise<void> {
    this.#leavers.close()
    this.#wake()
    await this.#running
    // Whoever cannot say goodbye is done without when its lease has ended.
    await ignoringFailure(() => this.#holder.revoke())
    this.#client[Symbol.dispose]()
  }

  async #run(): Promise<void> {
    while (this.#closing === undefined) {
      this.#waking = new AbortController()
      try {
        if (!(await this.#turn())) continue
        this.#trouble = undefined
        await this.#rest(this.#untilNext())
      } catch (reason) {
        if (!(reason instanceof ForumError)) throw reason
        this.#trouble = reason.message
        this.#holder.doubt()
        await this.#rest(ETCD_RETRY_MS)
      }
    }
  }

  /** Answers whether nothing is to be done until the next heartbeat. */
  async #turn(): Promise<boolean> {
    // Nothing is said that a restart could forget.
    this.#memory.ensure()
    await this.#client.watch(() => this.#wake())
    const lease = await this.#holder.beat()
    const reading = await this.#client.read()
    this.#take(reading)
    const holdings = this.#holdings
    // What was said while it waited is said in the next turn.
    if (holdings === undefined || lease === undefined || lease !== this.#holder.id) return false
    if (!this.#isPublished(reading)) {
      await this.#publish(holdings, lease)
      return false
    }
    await this.#sayLeaving(holdings)
    return await this.#decide(holdings)
  }

  #take(reading: EtcdReading): void {
    const holdings = records.decodeHoldings(reading.entries)
    this.#holdings = holdings
    const held = holdings.configuration?.value
    if (held !== undefined && held.epoch > this.#memory.epoch) this.#adopt(held)
    const isNewest = held?.epoch === this.#memory.epoch
    this.#holder.read(reading.term, isNewest && !this.#isResting && this.#isPublished(reading))
  }

  #adopt(configuration: Configuration): void {
    this.#memory.adopt(configuration)
    this.#reports = []
    this.#isResting = false
    // A lease holds within one epoch.
    this.#holder.rest()
    for (const id of configuration.left) this.#leaving.delete(id)
    this.#listener?.configured(configuration)
    this.#leavers.told(configuration)
  }

  /** Whether what etcd holds of this replica is what it says of itself now, under its lease. */
  #isPublished({ entries }: EtcdReading): boolean {
    const key = records.replicaKey(this.#options.self)
    const own = entries.find((entry) => entry.key === key)
    return own !== undefined && own.lease === this.#holder.id && own.value === this.#record()
  }

  /** Never over what it has not seen: what was sent before and comes late changes nothing. */
  async #publish({ replicas }: Holdings, lease: string): Promise<void> {
    const key = records.replicaKey(this.#options.self)
    const revision = replicas.get(this.#options.self)?.revision ?? NEVER
    const puts = [{ key, value: this.#record(), lease }]
    await this.#client.write({ guards: [{ key, revision }], puts })
  }

  async #sayLeaving({ leaving }: Holdings): Promise<void> {
    const unsaid = [...this.#leaving].filter((id) => !leaving.has(id))
    if (unsaid.length === 0) return
    const puts = unsaid.map((id) => ({ key: records.leavingKey(id), value: '' }))
    await this.#client.write({ guards: [], puts })
    this.#wake()
  }

  async #decide(holdings: Holdings): Promise<boolean> {
    const { isDropped, proposal, again } = this.#planner.look({ holdings, ...this.#view() })
    this.#lookAt = again
    if (isDropped !== this.#isResting) {
      // Nothing is read from here on; that it rests, or no more, is said in the next turn.
      this.#isResting = isDropped
      this.#holder.rest()
      return false
    }
    if (proposal === undefined) return true
    const { configuration, guards } = proposal
    const left = configuration.left.filter((id) => holdings.leaving.has(id))
    await this.#client.write({
      guards: guards.map((guard) => ({
        key: records.guardedKey(guard),
        revision: guard.revision,
      })),
      puts: [{ key: records.CONFIGURATION, value: records.encodeConfiguration(configuration) }],
      removed: left.map(records.leavingKey),
    })
    return false
  }

  #record(): string {
    return records.encodeRecord({
      incarnation: this.#memory.incarnation,
      epoch: this.#memory.epoch,
      resting: this.#isResting,
      reports: this.#reports,
    })
  }

  #view() {
    const { founds, clock } = this.#options
    const { monotonic } = clock.now()
    return { epoch: this.#memory.epoch, founds, monotonic }
  }

  #untilNext(): number {
    const { monotonic } = this.#options.clock.now()
    const next = Math.min(this.#holder.nextBeat, this.#lookAt ?? Number.POSITIVE_INFINITY)
    return Math.max(0, next - monotonic)
  }

  async #rest(milliseconds: number): Promise<void> {
    const { signal } = this.#waking
    await pause(milliseconds, undefined, { signal }).catch(() => {})
  }

  #wake(): void {
    this.#waking.abort()
  }
}

async function ignoringFailure(work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (reason) {
    if (!(reason instanceof ForumError)) throw reason
  }
}
