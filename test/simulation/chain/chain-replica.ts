/**
 * A replica of a chain in the simulation: the real core, replication machine, seat and coordinator
 * on a simulated disk. What the loop and the strict reads of a real replica do with timers and
 * promises is done here with virtual time.
 */
import type { Coordinator } from '../../../src/coordinator/coordinator.ts'
import { Members } from '../../../src/coordinator/members.ts'
import type { MembersInput } from '../../../src/coordinator/members-io.ts'
import type { CoordinationMessage } from '../../../src/coordinator/message.ts'
import { decodeState, encodeState } from '../../../src/coordinator/saved-state.ts'
import type { Configuration } from '../../../src/core/configuration.ts'
import { asForumError, ForumError } from '../../../src/core/error.ts'
import type { ReplicaId } from '../../../src/core/ids.ts'
import type { Outcome, WriteRequest } from '../../../src/core/request.ts'
import { ReplicaCore } from '../../../src/replica/core.ts'
import type { Turn } from '../../../src/replica/turn.ts'
import { Seat } from '../../../src/replica/seat.ts'
import type { Packet } from '../../../src/replication/packet.ts'
import type { Now, Outgoing, ReadScope, Replication } from '../../../src/replication/replication.ts'
import type { MemoryStore } from '../../../src/storage/memory-store.ts'
import type { Trace } from '../../../src/trace/trace.ts'
import { sha256 } from '../../core/ops.ts'
import type { Random } from '../../../src/lab/random.ts'
import type { Timeline } from '../timeline.ts'
import type { Disk } from '../disk.ts'

/** How often machines are told the time, ms. */
const TICK_MS = 50
/** What a turn takes that changes the disk, ms. */
const FLUSH_MS = 2
const SLOW = 100

/** What is wrong with a replica's look at its lease: there is none, or none before the state. */
export type LeaseBug = 'never' | 'only-behind'

/** What travels between two replicas. */
export type ChainFrame =
  | { readonly kind: 'replication'; readonly packet: Packet }
  | { readonly kind: 'coordination'; readonly message: CoordinationMessage }

export type WriteAnswer = { readonly outcome: Outcome } | { readonly error: ForumError }
export type ReadAnswer<T> = { readonly value: T } | { readonly error: ForumError }

export interface ChainReplicaOptions {
  readonly index: number
  readonly id: ReplicaId
  readonly trace?: Trace | undefined
  /** Replicas of the first configuration, if this one is to make it. */
  readonly founds: number | undefined
  readonly disk: Disk
  readonly timeline: Timeline
  readonly random: Random
  readonly isSlow: boolean
  readonly dawdling: number
  /** Planted bug. */
  readonly lease: LeaseBug | undefined
  readonly open: (store: MemoryStore, incarnation: number, now: Now) => Replication
  readonly now: () => Now
  readonly send: (from: number, to: ReplicaId, frame: ChainFrame) => void
  readonly configured: (replica: ChainReplica, configuration: Configuration) => void
  readonly turned: (replica: ChainReplica) => void
}

interface Waiting {
  readonly answer: (answer: WriteAnswer) => void
}

export class ChainReplica {
  readonly index: number
  readonly id: ReplicaId
  readonly disk: Disk
  store: MemoryStore
  core: ReplicaCore
  members: Members
  seat: Seat
  isUp = false
  isPaused = false
  isGone = false
  readonly #options: ChainReplicaOptions
  #inputs: (() => void)[] = []
  #proposed = new Map<number, Waiting>()
  #reading = new Map<number, (error: ForumError | undefined) => void>()
  #isBusy = false
  /** Counts starts: what was under way before a crash does not come about. */
  #life = 0
  readonly #peers = new Set<ReplicaId>()

  constructor(options: ChainReplicaOptions) {
    this.#options = options
    this.index = options.index
    this.id = options.id
    this.disk = options.disk
    this.store = options.disk.open()
    this.members = this.#openMembers()
    this.core = this.#openCore()
    this.seat = this.#openSeat()
  }

  start(): void {
    this.#life += 1
    this.#inputs = []
    this.#proposed = new Map()
    this.#reading = new Map()
    this.#peers.clear()
    this.#isBusy = false
    this.store = this.disk.open()
    this.members = this.#openMembers()
    this.core = this.#openCore()
    this.seat = this.#openSeat()
    this.isUp = true
    const { configuration } = this.members
    if (configuration !== undefined) this.#configured(configuration)
    this.#handOutMembers()
    this.#tick(this.#life)
  }

  crash(): void {
    this.#life += 1
    this.isUp = false
    this.disk.crash()
  }

  connected(peer: ReplicaId, isConnected: boolean): void {
    const kind = isConnected ? 'connected' : 'disconnected'
    this.#take(() => {
      if (isConnected) this.#peers.add(peer)
      else this.#peers.delete(peer)
      this.core.step({ kind, peer })
      this.#stepMembers({ kind, peer })
    })
  }

  frame(from: ReplicaId, frame: ChainFrame): void {
    this.#take(() => {
      if (this.disk.reaches('received')) return
      if (frame.kind === 'replication') {
        this.core.step({ kind: 'packet', from, packet: frame.packet })
      } else {
        this.#stepMembers({ kind: 'message', from, message: frame.message })
      }
    })
  }

  /** A client's write; `elsewhere` if another replica has to be asked. */
  write(
    request: WriteRequest,
    answer: (answer: WriteAnswer) => void,
    elsewhere: (head: ReplicaId) => void,
  ): void {
    this.#take(() => {
      const admission = this.seat.admission()
      if (admission.kind === 'elsewhere') return elsewhere(admission.head)
      if (admission.kind === 'waits') return answer({ error: unavailable(admission.reason) })
      try {
        const proposed = this.core.propose(request)
        if (typeof proposed === 'number') this.#proposed.set(proposed, { answer })
        else this.#ifLeased(() => answer({ outcome: proposed }), answer)
      } catch (reason) {
        const error = asForumError(reason)
        this.#ifLeased(() => answer({ error }), answer)
      }
    })
  }

  /** A strict read. The lease is looked at before the state, and again a while after it. */
  read<T>(scope: ReadScope, query: () => T, answer: (answer: ReadAnswer<T>) => void): void {
    this.#take(() => {
      if (this.#options.lease === undefined && !this.seat.hasLease()) {
        answer({ error: unavailable(this.seat.whyNoLease()) })
        return
      }
      const then = (found: ReadAnswer<T>) => this.#ifLeased(() => answer(found), answer)
      this.#readNow(scope, query, then)
    })
  }

  /** This replica, or another one, is to leave for good. */
  leave(replica: ReplicaId): void {
    this.#take(() => this.#stepMembers({ kind: 'leave', replica }))
  }

  resume(): void {
    this.isPaused = false
    this.#turn()
  }

  #readNow<T>(scope: ReadScope, query: () => T, answer: (answer: ReadAnswer<T>) => void): void {
    const look = () => {
      try {
        answer({ value: query() })
      } catch (reason) {
        answer({ error: asForumError(reason) })
      }
    }
    const known =
      scope === 'everything' || scope.every((id) => this.store.state.getTopic(id) !== undefined)
    if (this.core.isCurrent(known ? scope : 'everything')) {
      look()
      return
    }
    this.#reading.set(this.core.read(), (error) => {
      if (error === undefined) look()
      else answer({ error })
    })
  }

  #ifLeased(then: () => void, answer: (refused: { readonly error: ForumError }) => void): void {
    this.#dawdle(() => {
      if (this.#options.lease === 'never' || this.seat.hasLease()) then()
      else answer({ error: unavailable(this.seat.whyNoLease()) })
    })
  }

  /** A while later, in this life, and not while paused. */
  #dawdle(then: () => void): void {
    const { random, dawdling } = this.#options
    this.#later(random.wait(dawdling), () => this.#take(then))
  }

  #take(input: () => void): void {
    if (!this.isUp) return
    this.#inputs.push(input)
    this.#later(0.05, () => this.#turn())
  }

  #tick(life: number): void {
    if (life !== this.#life) return
    this.#take(() => this.#stepMembers({ kind: 'tick' }))
    this.#options.timeline.after(TICK_MS, () => this.#tick(life))
  }

  /** Takes all that queued up, commits it, and hands it out when the disk is done. */
  #turn(): void {
    if (!this.isUp || this.isPaused || this.#isBusy) return
    const life = this.#life
    this.core.step({ kind: 'tick', now: this.#options.now() })
    for (const input of this.#inputs.splice(0)) {
      input()
      if (life !== this.#life) return
    }
    const turns = this.#turns()
    if (life !== this.#life) return
    this.seat.report()
    this.#handOutMembers()
    if (turns.length === 0) return
    this.#options.turned(this)
    this.#isBusy = true
    this.#later(this.#flushTime(turns), () => {
      this.#isBusy = false
      for (const turn of turns) if (this.isUp) this.#handOut(turn)
      if (this.#inputs.length > 0) this.#turn()
    })
  }

  #turns(): Turn[] {
    const life = this.#life
    const turns: Turn[] = []
    const forward = ({ to, packet }: Outgoing) => this.#send(to, packet)
    for (let turn = this.core.turn({ forward }); turn; turn = this.core.turn({ forward })) {
      if (life !== this.#life) return []
      turns.push(turn)
    }
    return turns
  }

  #handOut(turn: Turn): void {
    for (const { to, packet } of turn.send) this.#send(to, packet)
    if (turn.send.length > 0 && this.disk.reaches('sent')) return
    for (const settled of turn.settled) {
      const waiting = this.#proposed.get(settled.proposal)
      this.#proposed.delete(settled.proposal)
      waiting?.answer(settled)
    }
    for (const { read, error } of turn.reads) {
      const waiting = this.#reading.get(read)
      this.#reading.delete(read)
      waiting?.(error)
    }
  }

  #send(to: ReplicaId | 'everyone', packet: Packet): void {
    if (to !== 'everyone') this.#options.send(this.index, to, { kind: 'replication', packet })
  }

  #stepMembers(input: MembersInput): void {
    // A crash in the middle of a turn: what the turn goes on to do nobody sees any more.
    if (!this.isUp) return
    this.members.step(input, this.#options.now())
    this.#handOutMembers()
  }

  #handOutMembers(): void {
    const { keep, send, configured } = this.members.takeReady()
    if (keep !== undefined) {
      if (this.disk.reaches('keep')) return
      this.store.keepCoordination(encodeState(keep))
      if (this.disk.reaches('kept')) return
    }
    for (const { to, message } of send) {
      this.#options.send(this.index, to, { kind: 'coordination', message })
    }
    if (configured !== undefined) this.#configured(configured)
  }

  #configured(configuration: Configuration): void {
    this.#options.configured(this, configuration)
    this.seat.configured(configuration)
  }

  #flushTime(turns: readonly Turn[]): number {
    const { random, isSlow } = this.#options
    const isChange = turns.some(({ applied }) => applied.length > 0)
    return (isChange ? random.wait(FLUSH_MS) : 0.05) * (isSlow ? SLOW : 1)
  }

  #later(milliseconds: number, run: () => void): void {
    const life = this.#life
    this.#options.timeline.after(milliseconds, () => {
      if (life === this.#life) run()
    })
  }

  #openMembers(): Members {
    const { id: self, founds, now } = this.#options
    const kept = this.store.coordination()
    const saved = kept && decodeState(kept)
    return new Members({ self, founds, saved, now: now() })
  }

  #openCore(): ReplicaCore {
    const { open, now, trace } = this.#options
    const { store } = this
    let isFirst = true
    const openReplication = () => {
      // After a disk refused, this replica may have forwarded what it does not hold.
      if (!isFirst) this.#stepMembers({ kind: 'renew' })
      isFirst = false
      return open(store, this.members.incarnation, now())
    }
    return new ReplicaCore({ store, hash: sha256, openReplication, trace })
  }

  #openSeat(): Seat {
    const { id: self, now } = this.#options
    return new Seat({
      self,
      coordinator: this.#coordinator(),
      core: this.core,
      clock: { now },
      isConnected: (peer) => this.#peers.has(peer),
    })
  }

  /** The coordinator as the seat sees it. */
  #coordinator(): Coordinator {
    const { members } = this
    return {
      get incarnation() {
        return members.incarnation
      },
      lease: () => members.lease(),
      report: (reports, epoch) => this.#stepMembers({ kind: 'report', reports, epoch }),
      status: () => members.status(),
      renew: () => this.#stepMembers({ kind: 'renew' }),
      start: async () => {},
      leave: async () => {},
      [Symbol.asyncDispose]: async () => {},
    }
  }
}

function unavailable(message: string): ForumError {
  return new ForumError('unavailable', message)
}
