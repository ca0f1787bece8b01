/**
 * The coordinator engine `members` as it runs: its machine with a clock, a disk and peers. It owns
 * a timer; the links belong to the replica, which hands it what comes and sends what it says.
 */
import type { Configuration, Report } from '../core/configuration.ts'
import { assert } from '../core/assert.ts'
import { ForumError } from '../core/error.ts'
import type { ReplicaId } from '../core/ids.ts'
import type { Coordinator, CoordinatorListener, CoordinatorStatus, Lease } from './coordinator.ts'
import type { Now } from './lease.ts'
import { Leavers } from './leavers.ts'
import { Members } from './members.ts'
import type { MembersInput, SavedState } from './members-io.ts'
import type { CoordinationMessage } from './message.ts'
import { decodeState, encodeState } from './saved-state.ts'
import { TICK_MS, type Timing } from './timing.ts'

export interface MembersCoordinatorOptions {
  readonly self: ReplicaId
  /** How many replicas the first configuration has, if this replica is to make it. */
  readonly founds: number | undefined
  readonly clock: { now(): Now }
  /** What was kept last; undefined if nothing ever was. */
  readonly kept: () => Uint8Array | undefined
  /** Durable when it returns. While it throws, a coordinator that has started says nothing. */
  readonly keep: (state: Uint8Array) => void
  /** To a connected peer. May be lost. */
  readonly send: (to: ReplicaId, message: CoordinationMessage) => void
  readonly timing?: Timing
}

/** What the replica tells this engine, beside what it tells every coordinator. */
export interface MembersCoordinator extends Coordinator {
  connected(peer: ReplicaId): void
  disconnected(peer: ReplicaId): void
  message(from: ReplicaId, message: CoordinationMessage): void
}

/** Takes an incarnation of its own, durably. Throws `corrupt` if what was kept is not readable. */
export function openMembers(options: MembersCoordinatorOptions): MembersCoordinator {
  return new Running(options)
}

class Running implements MembersCoordinator {
  readonly #options: MembersCoordinatorOptions
  readonly #machine: Members
  readonly #leavers = new Leavers()
  #listener: CoordinatorListener | undefined
  #ticker: NodeJS.Timeout | undefined
  /** What the disk has refused so far. */
  #unkept: Uint8Array | undefined
  /** What was decided and waits for the disk. */
  #untold: Configuration | undefined
  #isClosed = false

  constructor(options: MembersCoordinatorOptions) {
    const { self, founds, clock, kept, timing } = options
    const bytes = kept()
    const saved: SavedState | undefined = bytes && decodeState(bytes)
    const now = clock.now()
    this.#options = options
    this.#machine = new Members({ self, founds, saved, now, ...(timing && { timing }) })
    this.#handOut()
  }

  get incarnation(): number {
    return this.#machine.incarnation
  }

  renew(): void {
    this.#step({ kind: 'renew' })
  }

  async start(listener: CoordinatorListener): Promise<void> {
    assert(this.#listener === undefined && !this.#isClosed, 'a coordinator starts once')
    this.#listener = listener
    this.#ticker = setInterval(() => this.#step({ kind: 'tick' }), TICK_MS)
    const { configuration } = this.#machine
    if (configuration !== undefined) listener.configured(configuration)
    this.#step({ kind: 'tick' })
  }

  report(reports: readonly Report[], epoch: number): void {
    this.#step({ kind: 'report', reports, epoch })
  }

  lease(): Lease | undefined {
    return this.#machine.lease()
  }

  async leave(replica: ReplicaId, { signal }: { readonly signal: AbortSignal }): Promise<void> {
    signal.throwIfAborted()
    const left = this.#leavers.wait(replica, signal)
    this.#step({ kind: 'leave', replica })
    const { configuration } = this.#machine
    if (configuration !== undefined) this.#leavers.told(configuration)
    await left
  }

  status(): CoordinatorStatus {
    const status = this.#machine.status()
    return this.#unkept === undefined ? status : { ...status, waitsFor: 'room on its own disk' }
  }

  connected(peer: ReplicaId): void {
    this.#step({ kind: 'connected', peer })
  }

  disconnected(peer: ReplicaId): void {
    this.#step({ kind: 'disconnected', peer })
  }

  message(from: ReplicaId, message: CoordinationMessage): void {
    this.#step({ kind: 'message', from, message })
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (this.#isClosed) return
    if (this.#listener !== undefined) this.#step({ kind: 'goodbye' })
    this.#isClosed = true
    clearInterval(this.#ticker)
    this.#leavers.close()
  }

  /** Everything that happens goes through here, with the time at which it happens. */
  #step(input: MembersInput): void {
    if (this.#isClosed) return
    this.#machine.step(input, this.#options.clock.now())
    this.#handOut()
  }

  #handOut(): void {
    const { keep, send, configured } = this.#machine.takeReady()
    if (keep !== undefined) this.#unkept = encodeState(keep)
    // Before the start it only takes note; what it knows is told at the start.
    if (configured !== undefined && this.#listener !== undefined) this.#untold = configured
    // Nothing is said and nothing begins that a restart could forget. What is lost by that is said
    // again; while the disk refuses, the others take this replica for dead.
    if (!this.#isKept() || this.#listener === undefined) return
    for (const { to, message } of send) this.#options.send(to, message)
    const decided = this.#untold
    this.#untold = undefined
    if (decided !== undefined) this.#configured(decided, this.#listener)
  }

  /** Whether everything that must not be forgotten is durable, now that it was tried. */
  #isKept(): boolean {
    if (this.#unkept === undefined) return true
    try {
      this.#options.keep(this.#unkept)
    } catch (reason) {
      if (!(reason instanceof ForumError) || this.#listener === undefined) throw reason
      return false
    }
    this.#unkept = undefined
    return true
  }

  #configured(configuration: Configuration, listener: CoordinatorListener): void {
    listener.configured(configuration)
    this.#leavers.told(configuration)
  }
}
