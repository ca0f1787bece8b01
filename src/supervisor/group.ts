/**
 * The supervisors of several machines: who is heard, who leads, and which stand-ins are wanted of
 * whom. Pure.
 *
 * The leader says again and again, with every beat, what it wants of each spare machine, and a spare
 * machine takes the word of whom it takes for the leader. So a word that is lost costs a quarter of a
 * second, and a leader needs no memory: what is there it is told by the beats.
 *
 * Two leaders at once do no harm. All that one can cause is that a stand-in is started, or asked to
 * leave: the first is always safe, since a stand-in is a replica of its own; the second is decided by
 * others (see supervisor.ts).
 */
import { Bully } from '../coordinator/bully.ts'
import { SUPERVISOR_BEAT_MS, SUPERVISOR_SETTLE_MS, SUPERVISOR_SILENCE_MS } from '../core/limits.ts'
import { type Plan, planStandIns } from './plan.ts'
import {
  type Beat,
  type JobId,
  type JobState,
  type Limits,
  type Machine,
  machineOf,
  type PeerMessage,
} from './work.ts'

export interface GroupOptions {
  /** Name of the machine on which this is. */
  readonly self: string
  /** All of them, this one too. */
  readonly machines: readonly Machine[]
  readonly limits: Limits
  readonly now: number
}

/** How this machine does. */
export interface OwnStates {
  readonly jobs: readonly JobState[]
  readonly standIns: readonly JobState[]
}

export interface Sent {
  readonly to: string
  readonly message: PeerMessage
}

interface Peer {
  /** When it was heard, or this began to listen. */
  heardAt: number
  isConnected: boolean
  beat: Beat | undefined
}

export class Group {
  readonly #options: GroupOptions
  readonly #bully: Bully<string>
  readonly #peers = new Map<string, Peer>()
  /** Since when jobs serve on their own machines, as their supervisors say. */
  readonly #servesSince = new Map<JobId, number>()
  #leadsSince: number | undefined
  #beatAt: number
  /** For which jobs this machine is to stand in; undefined until a leader has said so. */
  #orders: readonly JobId[] | undefined
  #own: OwnStates = { jobs: [], standIns: [] }
  #outbox: Sent[] = []

  constructor(options: GroupOptions) {
    const { self, machines, now } = options
    this.#options = options
    this.#bully = new Bully(self)
    this.#beatAt = now
    for (const { name } of machines) {
      if (name === self) continue
      this.#peers.set(name, { heardAt: now, isConnected: false, beat: undefined })
    }
  }

  get leader(): string | undefined {
    return this.#bully.leader
  }

  get orders(): readonly JobId[] | undefined {
    return this.#orders
  }

  /** Machines whose supervisors are heard. */
  get heard(): readonly string[] {
    return [...this.#peers].filter(([, { isConnected }]) => isConnected).map(([name]) => name)
  }

  takeMessages(): readonly Sent[] {
    this.#outbox.push(...this.#bully.takeMessages())
    return this.#outbox.splice(0)
  }

  hear(from: string, message: PeerMessage, now: number): void {
    const peer = this.#peers.get(from)
    if (peer === undefined) return
    peer.heardAt = now
    if (!peer.isConnected) {
      peer.isConnected = true
      this.#bully.step({ kind: 'connected', peer: from }, now)
    }
    if (message.kind !== 'beat') {
      this.#bully.step({ kind: 'message', from, message }, now)
      return
    }
    peer.beat = message
    this.#noteServing(message.jobs, now)
    if (message.orders !== undefined && from === this.leader) this.#orders = message.orders
  }

  tick(own: OwnStates, now: number): void {
    this.#own = own
    for (const [name, peer] of this.#peers) {
      if (!peer.isConnected || now - peer.heardAt < SUPERVISOR_SILENCE_MS) continue
      peer.isConnected = false
      peer.beat = undefined
      this.#forgetServing(name)
      this.#bully.step({ kind: 'disconnected', peer: name }, now)
    }
    this.#bully.step({ kind: 'tick' }, now)
    const leads = this.leader === this.#options.self
    this.#leadsSince = leads ? (this.#leadsSince ?? now) : undefined
    if (now < this.#beatAt) return
    this.#beatAt = now + SUPERVISOR_BEAT_MS
    this.#noteServing(own.jobs, now)
    this.#beat(now)
  }

  #beat(now: number): void {
    const { self } = this.#options
    const isSettled =
      this.#leadsSince !== undefined && now - this.#leadsSince >= SUPERVISOR_SETTLE_MS
    const plan = isSettled ? this.#plan(now) : undefined
    if (plan !== undefined) this.#orders = plan.get(self) ?? []
    const hears = this.heard
    for (const [to] of this.#peers) {
      const orders = plan?.get(to)
      this.#outbox.push({ to, message: { kind: 'beat', ...this.#own, hears, orders } })
    }
  }

  #plan(now: number): Plan {
    const { self, machines, limits } = this.#options
    const standIns = new Map([[self, this.#own.standIns]])
    for (const [name, { beat }] of this.#peers) {
      if (beat !== undefined) standIns.set(name, beat.standIns)
    }
    const hasReturned = (id: JobId): boolean => {
      const since = this.#servesSince.get(id)
      return since !== undefined && now - since >= limits.returnMs
    }
    return planStandIns({
      machines,
      standIns,
      isGone: (name) => this.#isGone(name, now),
      hasReturned,
    })
  }

  /** Silent here for too long, and to all who are heard. */
  #isGone(name: string, now: number): boolean {
    const peer = this.#peers.get(name)
    if (peer === undefined || now - peer.heardAt < this.#options.limits.goneMs) return false
    return ![...this.#peers.values()].some(({ beat }) => beat?.hears.includes(name) === true)
  }

  #noteServing(jobs: readonly JobState[], now: number): void {
    for (const { id, serves } of jobs) {
      if (!serves) this.#servesSince.delete(id)
      else if (!this.#servesSince.has(id)) this.#servesSince.set(id, now)
    }
  }

  #forgetServing(machine: string): void {
    for (const id of this.#servesSince.keys()) {
      if (machineOf(id) === machine) this.#servesSince.delete(id)
    }
  }
}
