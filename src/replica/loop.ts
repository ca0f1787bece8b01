/**
 * The loop of a replica. Writes and packets queue up while the disk works; the next turn takes
 * them all, so a busy replica commits many with one flush and an idle one answers at once.
 */
import { asForumError, ForumError } from '../core/error.ts'
import type { ReplicaId } from '../core/ids.ts'
import { BATCH_OPS_MAX, PACKETS_QUEUED_MAX, PROPOSALS_MAX, WRITE_WAIT_MS } from '../core/limits.ts'
import type { Outcome, WriteRequest } from '../core/request.ts'
import type { VersionVector } from '../core/vector.ts'
import type { Packet } from '../replication/packet.ts'
import type { ProposalId } from '../replication/replication.ts'
import { AlarmClock } from './alarm-clock.ts'
import type { LoopOptions, WriteOptions } from './loop-options.ts'
import type { PendingPacket, PendingWrite, Round } from './queued.ts'
import type { Settled, Turn } from './turn.ts'

/** How often the machine is told the time, ms. */
const TICK_MS = 50
/** How often what others should know is told, in ticks. */
const PULSE_TICKS = 4
/** Work that may wait waits for a tick without inputs, but not for more ticks than these. */
const IDLE_TICKS_MAX = 40

export class Loop {
  readonly #options: LoopOptions
  readonly #writes: PendingWrite[] = []
  /** Those that came when no writes were taken, oldest first. */
  #waiting: readonly PendingWrite[] = []
  /** Passed on, and not answered yet. */
  #relayed = 0
  readonly #packets: PendingPacket[] = []
  readonly #proposed = new Map<ProposalId, PendingWrite>()
  readonly #ticker: NodeJS.Timeout
  readonly #alarm = new AlarmClock(() => this.#turns())
  #scheduled = false
  #ticks = 0
  #inputs = 0
  #ticksWithoutIdle = 0
  #restsUntil = 0
  #flushing: Promise<void> | undefined
  /** Set while it does. */
  #durableVersion: VersionVector | undefined
  #closing: Promise<void> | undefined
  #closed = false

  constructor(options: LoopOptions) {
    this.#options = options
    this.#ticker = setInterval(() => this.#tick(), TICK_MS)
  }

  /** See `Replica.write`. */
  write(request: WriteRequest, options: WriteOptions): Promise<Outcome> {
    if (this.#closed) return Promise.reject(closing())
    if (this.#pending >= PROPOSALS_MAX) {
      const message = `${PROPOSALS_MAX} writes are waiting: try again later`
      return Promise.reject(new ForumError('overloaded', message))
    }
    return new Promise((resolve, reject) => {
      this.#writes.push({ ...options, request, resolve, reject, since: performance.now() })
      this.schedule()
    })
  }

  /** What is applied here and durable: see `Replication.version`. */
  version(): VersionVector {
    return this.#durableVersion ?? this.#options.core.version()
  }

  get #pending(): number {
    return this.#writes.length + this.#waiting.length + this.#proposed.size + this.#relayed
  }

  /** Resolves when a turn took the packet: until then its link is not read further. */
  take(from: ReplicaId, packet: Packet): Promise<void> {
    if (this.#closed) return Promise.resolve()
    return new Promise((resolve) => {
      this.#packets.push({ from, packet, taken: resolve })
      this.schedule()
    })
  }

  /**
   * While the disk works: resolves when it is done, and before the next turn begins. What the store
   * shows until then may be lost with a crash.
   */
  get flushing(): Promise<void> | undefined {
    return this.#flushing
  }

  /** Whether so many packets wait that those which nobody promised may be dropped. */
  get isCrowded(): boolean {
    return this.#packets.length >= PACKETS_QUEUED_MAX
  }

  /** A turn is taken when what has arrived by now was read. */
  schedule(): void {
    if (this.#scheduled || this.#flushing !== undefined || this.#closed) return
    this.#scheduled = true
    this.#turnBehind(1)
  }

  /**
   * One write is not kept waiting. But while more come whenever there is a look at the sockets,
   * one more look costs less than the flush that they would need for themselves.
   */
  #turnBehind(known: number): void {
    setImmediate(() => {
      const queued = this.#writes.length
      if (queued > known && queued < BATCH_OPS_MAX) {
        this.#turnBehind(queued)
        return
      }
      this.#scheduled = false
      if (!this.#closed) this.#turns()
    })
  }

  /** Does what is queued, then refuses whatever is still unanswered. */
  close(): Promise<void> {
    this.#closing ??= this.#close()
    return this.#closing
  }

  async #close(): Promise<void> {
    // What is under way is done first, then what came meanwhile.
    await this.#flushing
    this.#turns()
    await this.#flushing
    this.#closed = true
    clearInterval(this.#ticker)
    this.#alarm.close()
    for (const { reject } of [...this.#waiting, ...this.#writes]) reject(closing())
    for (const { reject } of this.#proposed.values()) reject(closing())
    this.#proposed.clear()
  }

  #tick(): void {
    this.#turns()
    this.#options.tick()
    this.#ticks++
    if (this.#ticks % PULSE_TICKS === 0) this.#options.pulse()
    this.#ticksWithoutIdle++
    const isQuiet = this.#inputs === 0 && !this.#options.isExpecting()
    if (isQuiet || this.#ticksWithoutIdle >= IDLE_TICKS_MAX) {
      this.#options.idle()
      this.#ticksWithoutIdle = 0
    }
    this.#inputs = 0
  }

  /** Takes everything that queued up, and does all that comes of it. */
  #turns(): void {
    if (this.#flushing !== undefined) return
    const { core, clock, prepare } = this.#options
    const began = performance.now()
    if (this.#isResting) {
      this.#rest()
      return
    }
    core.step({ kind: 'tick', now: clock.now() })
    const packets = this.#packets.splice(0)
    for (const { from, packet } of packets) core.step({ kind: 'packet', from, packet })
    prepare()
    const inputs = packets.length + this.#takeWrites()
    this.#inputs += inputs
    this.#go({ began, inputs, packets, entries: 0 })
  }

  /** Turns until nothing is ready any more, or the disk has to work. */
  #go(round: Round): void {
    const { core, forward } = this.#options
    while (!this.#isResting) {
      const turn = core.turn({ forward, flushes: true })
      if (turn === undefined) break
      if (turn.unflushedSince !== undefined) {
        this.#flushing = this.#flushed(turn, round)
        // Reads wait for it, and take a rejection for theirs. This one is nobody's: so it is not
        // handled, and a flush that was lost ends the process whoever waits (see LostFlushError).
        void this.#flushing.then(() => {})
        return
      }
      round.entries += this.#finish(turn)
    }
    this.#end(round)
  }

  /** Rejects if the flush is lost. */
  async #flushed(turn: Turn, round: Round): Promise<void> {
    this.#durableVersion = turn.unflushedSince
    await this.#options.flush()
    this.#flushing = undefined
    this.#durableVersion = undefined
    round.entries += this.#finish(turn)
    this.#end(round)
    // Whoever waited for the disk comes before the next turn.
    this.schedule()
  }

  #end({ began, inputs, packets, entries }: Round): void {
    for (const { taken } of packets) taken()
    this.#alarm.set(this.#options.core.dueAt(), this.#options.clock.now().monotonic)
    if (inputs + entries === 0) return
    const milliseconds = performance.now() - began
    this.#options.metrics.turned({ inputs, entries, milliseconds })
  }

  get #isResting(): boolean {
    return performance.now() < this.#restsUntil
  }

  /** Packets are lost, as packets may be; writes wait. */
  #rest(): void {
    for (const { taken } of this.#packets.splice(0)) taken()
    this.#wait([...this.#waiting, ...this.#writes.splice(0)], 'the disk refused the last ones')
  }

  /** Proposes what may be proposed now, and passes on what belongs elsewhere. Answers how many. */
  #takeWrites(): number {
    const writes = [...this.#waiting, ...this.#writes.splice(0)]
    this.#waiting = []
    for (const [index, write] of writes.entries()) {
      if (write.signal.aborted) {
        write.reject(write.signal.reason)
        continue
      }
      const admission = this.#options.admission()
      if (admission.kind === 'waits') {
        this.#wait(writes.slice(index), admission.reason)
        return index
      }
      if (admission.kind === 'open') this.#propose(write)
      else this.#passOn(write, admission.head)
    }
    return writes.length
  }

  /** Keeps writes until they are taken, or have waited for too long. */
  #wait(writes: readonly PendingWrite[], reason: string): void {
    const tooOld = performance.now() - WRITE_WAIT_MS
    const error = new ForumError('unavailable', `no write is taken now: ${reason}`)
    for (const write of writes) if (write.since <= tooOld) this.#answer(write, { error })
    this.#waiting = writes.filter(({ since }) => since > tooOld)
  }

  #passOn(write: PendingWrite, head: ReplicaId): void {
    if (write.from === 'peer') {
      const message = `this was passed on to a replica that is not the head: ${head} is`
      this.#answer(write, { error: new ForumError('unavailable', message) })
      return
    }
    this.#relayed++
    this.#options
      .relay(head, write.request, write.signal)
      .finally(() => this.#relayed--)
      .then((outcome) => this.#answer(write, { outcome }))
      .catch((reason: unknown) => {
        if (write.signal.aborted) write.reject(write.signal.reason)
        else this.#answer(write, { error: asForumError(reason) })
      })
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
    if (turn.failure !== undefined) this.#restsUntil = performance.now() + this.#options.restMs
    for (const settled of turn.settled) this.#settle(settled)
    return turn.applied.reduce((count, { entries }) => count + entries.length, 0)
  }

  #settle(settled: Settled): void {
    const write = this.#proposed.get(settled.proposal)
    this.#proposed.delete(settled.proposal)
    if (write !== undefined) this.#answer(write, settled)
  }

  #answer(write: PendingWrite, answer: { outcome: Outcome } | { error: ForumError }): void {
    if (write.from === 'client') {
      const outcome = 'error' in answer ? answer.error.code : 'ok'
      const milliseconds = performance.now() - write.since
      this.#options.metrics.written(write.request.kind, outcome, milliseconds)
    }
    if ('error' in answer) write.reject(answer.error)
    else write.resolve(answer.outcome)
  }
}

function closing(): ForumError {
  return new ForumError('unavailable', 'this replica is closing')
}
