/**
 * A replica in the simulation: the real core on a simulated disk. What the loop of a real replica
 * does with timers and queues is done here with virtual time.
 */
import { asForumError, type ForumError } from '../../src/core/error.ts'
import type { ForumId, ReplicaId } from '../../src/core/ids.ts'
import type { Outcome, WriteRequest } from '../../src/core/request.ts'
import { ReplicaCore } from '../../src/replica/core.ts'
import type { Turn } from '../../src/replica/turn.ts'
import type { Identity } from '../../src/replica/identity.ts'
import type { Packet } from '../../src/replication/packet.ts'
import type { Now, Outgoing, Replication } from '../../src/replication/replication.ts'
import type { MemoryStore } from '../../src/storage/memory-store.ts'
import type { Trace } from '../../src/trace/trace.ts'
import { sha256 } from '../core/ops.ts'
import type { Disk } from './disk.ts'
import type { Random } from '../../src/lab/random.ts'
import type { Timeline } from './timeline.ts'

/** How often the machine is told the time, ms. */
const TICK_MS = 50
/** What a turn takes that changes the disk, ms. */
const FLUSH_MS = 2
const SLOW = 100

export type Answer = { readonly outcome: Outcome } | { readonly error: ForumError }

export interface SimulatedReplicaOptions {
  readonly index: number
  readonly forumId: ForumId
  readonly identity: Identity
  readonly trace?: Trace | undefined
  readonly disk: Disk
  readonly timeline: Timeline
  readonly random: Random
  readonly isSlow: boolean
  readonly open: (store: MemoryStore, now: Now, former: readonly ReplicaId[]) => Replication
  readonly now: () => Now
  readonly send: (from: number, outgoing: Outgoing) => void
}

interface PendingWrite {
  readonly request: WriteRequest
  readonly answer: (answer: Answer) => void
}

export class SimulatedReplica {
  readonly index: number
  readonly id: ReplicaId
  readonly disk: Disk
  store: MemoryStore
  core: ReplicaCore
  isUp = false
  isPaused = false
  isGone = false
  /** Who it was before its log was forked. */
  former: readonly ReplicaId[] = []
  readonly #options: SimulatedReplicaOptions
  #inputs: (() => void)[] = []
  #proposed = new Map<number, PendingWrite>()
  #isBusy = false
  /** Counts starts: what was under way before a crash does not come about. */
  #life = 0

  constructor(options: SimulatedReplicaOptions) {
    this.#options = options
    this.index = options.index
    this.id = options.identity.id
    this.disk = options.disk
    this.store = options.disk.open()
    this.core = this.#openCore()
  }

  start(): void {
    this.#life += 1
    this.store = this.disk.open()
    this.core = this.#openCore()
    this.#inputs = []
    this.#proposed = new Map()
    this.#isBusy = false
    this.isUp = true
    this.#tick(this.#life)
  }

  crash(): void {
    this.#life += 1
    this.isUp = false
    this.disk.crash()
  }

  connected(peer: ReplicaId, isConnected: boolean): void {
    const kind = isConnected ? 'connected' : 'disconnected'
    this.#take(() => this.core.step({ kind, peer }))
  }

  packet(from: ReplicaId, packet: Packet): void {
    this.#take(() => {
      if (!this.disk.reaches('received')) this.core.step({ kind: 'packet', from, packet })
    })
  }

  write(request: WriteRequest, answer: (answer: Answer) => void): void {
    this.#take(() => {
      try {
        const proposed = this.core.propose(request)
        if (typeof proposed === 'number') this.#proposed.set(proposed, { request, answer })
        else answer({ outcome: proposed })
      } catch (reason) {
        answer({ error: asForumError(reason) })
      }
    })
  }

  resume(): void {
    this.isPaused = false
    this.#turn()
  }

  #take(input: () => void): void {
    if (!this.isUp) return
    this.#inputs.push(input)
    this.#later(0.05, () => this.#turn())
  }

  #tick(life: number): void {
    if (life !== this.#life) return
    this.#turn()
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
    if (life !== this.#life || turns.length === 0) return
    this.#isBusy = true
    this.#later(this.#flushTime(turns), () => {
      this.#isBusy = false
      for (const turn of turns) if (this.isUp) this.#handOut(turn)
      if (this.#inputs.length > 0) this.#turn()
    })
  }

  /** Nothing if it crashes meanwhile. */
  #turns(): Turn[] {
    const life = this.#life
    const turns: Turn[] = []
    const forward = (outgoing: Outgoing) => this.#options.send(this.index, outgoing)
    for (let turn = this.core.turn({ forward }); turn; turn = this.core.turn({ forward })) {
      if (life !== this.#life) return []
      turns.push(turn)
    }
    return turns
  }

  #handOut(turn: Turn): void {
    for (const outgoing of turn.send) this.#options.send(this.index, outgoing)
    if (turn.send.length > 0 && this.disk.reaches('sent')) return
    for (const settled of turn.settled) {
      const pending = this.#proposed.get(settled.proposal)
      this.#proposed.delete(settled.proposal)
      pending?.answer(settled)
    }
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

  #openCore(): ReplicaCore {
    const { open, now, trace } = this.#options
    const { store } = this
    const openReplication = () => open(store, now(), this.former)
    const authors = [this.id, ...this.former]
    return new ReplicaCore({ store, hash: sha256, openReplication, trace, authors })
  }
}
