/**
 * Leases: until when a replica may answer reads by itself. Both sides of the protocol, pure.
 *
 * A voter's answer to a heartbeat promises that for one lease, on the voter's clock, it will not
 * vote for a configuration in which the sender does not serve. The sender counts from when it sent
 * the heartbeat, which was earlier, and leaves a margin: so its lease ends first. A majority of
 * promises is enough, because every decision takes a vote of one that gave one.
 */
import { type Configuration, placeOf } from '../core/configuration.ts'
import type { ReplicaId } from '../core/ids.ts'
import type { Lease } from './coordinator.ts'
import { majorityOf, type Vote } from './paxos.ts'
import { droppedBy } from './plan.ts'
import { LEASE_MARGIN, WITHHOLD_MS } from './timing.ts'

/** Both clocks of a machine, read at one moment. */
export interface Now {
  /** Milliseconds since 1970; may jump. */
  readonly wall: number
  /** Milliseconds from some start; never goes back, but may stand still in a suspended machine. */
  readonly monotonic: number
}

/** Heartbeats that are remembered until they are answered: some leases full. */
const BEATS_MAX = 32

/** The side that reads. */
export class LeaseHolder {
  readonly #leaseMs: number
  /** Wall time of each heartbeat by its monotonic time, oldest first. */
  readonly #beats = new Map<number, number>()
  /** For each voter, when the newest heartbeat was sent that it answered with a promise. */
  readonly #promised = new Map<ReplicaId, number>()

  constructor(leaseMs: number) {
    this.#leaseMs = leaseMs
  }

  /** Promises are about one epoch. */
  reset(): void {
    this.#promised.clear()
  }

  beat({ wall, monotonic }: Now): void {
    this.#beats.set(monotonic, wall)
    for (const sentAt of this.#beats.keys()) {
      if (this.#beats.size <= BEATS_MAX) return
      this.#beats.delete(sentAt)
    }
  }

  /** A voter answered the heartbeat that was sent then. */
  promised(voter: ReplicaId, sentAt: number): void {
    if (!this.#beats.has(sentAt)) return
    this.#promised.set(voter, Math.max(sentAt, this.#promised.get(voter) ?? sentAt))
  }

  /** Undefined while no majority of the voters has promised anything. */
  lease(voters: readonly ReplicaId[]): Lease | undefined {
    const times = voters.flatMap((voter) => this.#promised.get(voter) ?? []).sort((a, b) => b - a)
    const sentAt = times[majorityOf(voters) - 1]
    const wall = sentAt === undefined ? undefined : this.#beats.get(sentAt)
    if (sentAt === undefined || wall === undefined) return undefined
    const duration = this.#leaseMs * (1 - LEASE_MARGIN)
    return { monotonic: sentAt + duration, wall: wall + duration }
  }
}

interface GivenPromise {
  readonly incarnation: number
  readonly until: number
}

/** The side that votes. Of no use over a restart: see `forgotten`. */
export class PromiseBook {
  readonly #leaseMs: number
  readonly #promises = new Map<ReplicaId, GivenPromise>()
  /** Replicas that someone wants to drop, and until when they get no promise for that. */
  readonly #withheld = new Map<ReplicaId, number>()
  /** Until when promises may hold that this voter does not know of. */
  #unknownUntil = Number.NEGATIVE_INFINITY

  constructor(leaseMs: number) {
    this.#leaseMs = leaseMs
  }

  /**
   * There may be promises that this voter does not know: its own before it restarted, or, when
   * the voters have changed, those of voters before it.
   */
  forgotten(monotonic: number): void {
    this.#unknownUntil = monotonic + this.#leaseMs
  }

  /** What was withheld was about one epoch; promises hold over all. */
  reset(): void {
    this.#withheld.clear()
  }

  /** Promises if it may, and answers whether it did. */
  promise(
    to: { readonly id: ReplicaId; readonly incarnation: number; readonly epoch: number },
    configuration: Configuration,
    about: { readonly vote: Vote | undefined; readonly monotonic: number },
  ): boolean {
    const { id, incarnation, epoch } = to
    if (epoch !== configuration.epoch) return false
    if (placeOf(configuration, id, incarnation)?.state !== 'serving') return false
    if (about.monotonic < (this.#withheld.get(id) ?? Number.NEGATIVE_INFINITY)) return false
    if (about.vote && endsPromises(configuration, about.vote.configuration, id)) return false
    this.#promises.set(id, { incarnation, until: about.monotonic + this.#leaseMs })
    return true
  }

  /**
   * Whether this voter may vote for `next`. If it may not, because one that would be dropped has
   * a promise, it gives that one no new promise for a while: so the old one ends.
   */
  admits(
    next: Configuration,
    configuration: Configuration,
    about: {
      readonly isOver: (id: ReplicaId, incarnation: number) => boolean
      readonly monotonic: number
    },
  ): boolean {
    const { monotonic, isOver } = about
    const running = droppedBy(configuration, next).filter(({ id, incarnation }) => {
      if (isOver(id, incarnation)) return false
      this.#withheld.set(id, monotonic + WITHHOLD_MS)
      return (
        monotonic <
        Math.max(this.#unknownUntil, this.#promises.get(id)?.until ?? Number.NEGATIVE_INFINITY)
      )
    })
    return running.length === 0
  }
}

/**
 * Whether one that voted for `next` gives this replica no promise more: `next` drops it, or has
 * other voters. Those do not know of promises, and wait one lease instead: no longer than that may
 * a promise last.
 */
function endsPromises(configuration: Configuration, next: Configuration, id: ReplicaId): boolean {
  return (
    droppedBy(configuration, next).some((each) => each.id === id) ||
    !isSameSet(configuration.voters, next.voters)
  )
}

/** Whether two configurations have the same voters. */
export function isSameSet(a: readonly ReplicaId[], b: readonly ReplicaId[]): boolean {
  return a.length === b.length && a.every((id) => b.includes(id))
}
