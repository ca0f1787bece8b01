/**
 * The loop of a replica. Writes and packets queue up while the disk works; the next turn takes
 * them all, so a busy replica commits many with one flush and an idle one answers at once.
 */
import { ForumError } from '../core/error.ts'
import type { ReplicaId } from '../core/ids.ts'
import { PACKETS_QUEUED_MAX, PROPOSALS_MAX } from '../core/limits.ts'
import type { Outcome, WriteRequest } from '../core/request.ts'
import type { Packet } from '../replication/packet.ts'
import type { Now, ProposalId } from '../replication/replication.ts'
import type { Metrics } from '../runtime/metrics.ts'
import type { ReplicaCore, Settled, Turn } from './core.ts'

/** How often the machine is told the time, ms. */
const TICK_MS = 50
/** How often what others should know is told, in ticks. */
const PULSE_TICKS = 4
/** Work that may wait waits for a tick without inputs, but not for more ticks than these. */
const IDLE_TICKS_MAX = 40

export interface LoopOptions {
  readonly core: ReplicaCore
  readonly clock: { now(): Now }
  readonly metrics: Metrics
  /** Sends and tells what a durable turn leaves; clients are answered after it returns. */
  readonly handOut: (turn: Turn) => void
  /** Told a few times a second. */
  readonly pulse: () => void
  /** Work that may wait until there is nothing else to do. */
  readonly idle: () => void
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

export class Loop {
  readonly #options: LoopOptions
  readonly #writes: PendingWrite[] = []
  readonly #packets: PendingPacket[] = []
  readonly #proposed = new Map<ProposalId, PendingWrite>()
  readonly #ticker: NodeJS.Timeout
  #scheduled = false
  #ticks = 0
  #inputs = 0
  #ticksWithoutIdle = 0
  #closed = false

  constructor(options: LoopOptions) {
    this.#options = options
    this.#ticker = setInterval(() => this.#tick(), TICK_MS)
  }

  /** See `Replica.write`. */
  write(request: WriteRequest): Promise<Outcome> {
    if (this.#closed) return Promise.reject(closing())
    if (this.#writes.length + this.#proposed.size >= PROPOSALS_MAX) {
      const message = `${PROPOSALS_MAX} writes are waiting: try again later`
      return Promise.reject(new ForumError('overloaded', message))
    }
    return new Promise((resolve, reject) => {
      this.#writes.push({ request, resolve, reject, since: performance.now() })
      this.schedule()
    })
  }

  /** Resolves when a turn took the packet: until then its link is not read further. */
  take(from: ReplicaId, packet: Packet): Promise<void> {
    if (this.#closed) return Promise.resolve()
    return new Promise((resolve) => {
      this.#packets.push({ from, packet, taken: resolve })
      this.schedule()
    })
  }

  /** Whether so many packets wait that those which nobody promised may be dropped. */
  get isCrowded(): boolean {
    return this.#packets.length >= PACKETS_QUEUED_MAX
  }

  /** A turn is taken when what has arrived by now was read. */
  schedule(): void {
    if (this.#scheduled || this.#closed) return
    this.#scheduled = true
    setImmediate(() => {
      this.#scheduled = false
      if (!this.#closed) this.#turns()
    })
  }

  /** Does what is queued, then refuses whatever is still unanswered. */
  close(): void {
    if (this.#closed) return
    this.#turns()
    this.#closed = true
    clearInterval(this.#ticker)
    for (const { reject } of this.#writes.splice(0)) reject(closing())
    for (const { reject } of this.#proposed.values()) reject(closing())
    this.#proposed.clear()
  }

  #tick(): void {
    this.#turns()
    this.#ticks++
    if (this.#ticks % PULSE_TICKS === 0) this.#options.pulse()
    this.#ticksWithoutIdle++
    if (this.#inputs === 0 || this.#ticksWithoutIdle >= IDLE_TICKS_MAX) {
      this.#options.idle()
      this.#ticksWithoutIdle = 0
    }
    this.#inputs = 0
  }

  /** Takes everything that queued up, and does all that comes of it. */
  #turns(): void {
    const { core, clock, metrics } = this.#options
    const began = performance.now()
    core.step({ kind: 'tick', now: clock.now() })
    const packets = this.#packets.splice(0)
    const writes = this.#writes.splice(0)
    for (const { from, packet } of packets) core.step({ kind: 'packet', from, packet })
    for (const write of writes) this.#propose(write)
    let entries = 0
    for (let turn = core.turn(); turn !== undefined; turn = core.turn()) {
      entries += this.#finish(turn)
    }
    for (const { taken } of packets) taken()
    const inputs = packets.length + writes.length
    this.#inputs += inputs
    if (inputs + entries === 0) return
    metrics.turned({ inputs, entries, milliseconds: performance.now() - began })
  }

  #propose(write: PendingWrite): void {
    try {
      const proposed = this.#options.core.propose(write.request)
      if (typeof proposed === 'number') this.#proposed.set(proposed, write)
      else this.#answer(write, { outcome: proposed })
    } catch (reason) {
      if (!(reason instanceof ForumError)) throw reason
      this.#answer(write, { error: reason })
    }
  }

  /** Answers how many entries the turn applied. */
  #finish(turn: Turn): number {
    this.#options.handOut(turn)
    for (const settled of turn.settled) this.#settle(settled)
    return turn.applied.reduce((count, { entries }) => count + entries.length, 0)
  }

  #settle(settled: Settled): void {
    const write = this.#proposed.get(settled.proposal)
    this.#proposed.delete(settled.proposal)
    if (write !== undefined) this.#answer(write, settled)
  }

  #answer(write: PendingWrite, answer: { outcome: Outcome } | { error: ForumError }): void {
    const outcome = 'error' in answer ? answer.error.code : 'ok'
    const milliseconds = performance.now() - write.since
    this.#options.metrics.written(write.request.kind, outcome, milliseconds)
    if ('error' in answer) write.reject(answer.error)
    else write.resolve(answer.outcome)
  }
}

function closing(): ForumError {
  return new ForumError('unavailable', 'this replica is closing')
}
