/**
 * The lease that a replica has in etcd, and how long it may read by that.
 *
 * A member of etcd that leads no more, and has not noticed because its disk hangs, still says that
 * a lease goes on while its successor ends it. So a heartbeat counts only between two answers that
 * a majority of etcd gave in the same term: then nobody else led meanwhile.
 */
import type { Lease } from './coordinator.ts'
import type { EtcdClient } from './etcd-client.ts'
import type { Now } from './lease.ts'
import { ETCD_BEATS, ETCD_TTL_S, LEASE_MARGIN } from './timing.ts'

/** A heartbeat that etcd answered. */
interface Renewal {
  readonly sentAt: Now
  readonly durationMs: number
  /** Of the answer; of what a majority answered before. */
  readonly term: string
  readonly before: string
}

export class EtcdLeaseHolder {
  readonly #client: Pick<EtcdClient, 'grant' | 'keepAlive' | 'revoke'>
  readonly #clock: { now(): Now }
  #id: string | undefined
  /** Leases that are to end. */
  readonly #abandoned: string[] = []
  #nextBeat = Number.NEGATIVE_INFINITY
  /** In which a majority of etcd answered last. */
  #term = ''
  #renewal: Renewal | undefined
  /** The newest one that counts. */
  #sure: Renewal | undefined
  #lease: Lease | undefined

  constructor(client: Pick<EtcdClient, 'grant' | 'keepAlive' | 'revoke'>, clock: { now(): Now }) {
    this.#client = client
    this.#clock = clock
  }

  /** As etcd calls it; undefined while there is none. */
  get id(): string | undefined {
    return this.#id
  }

  /** Until when this replica may read. */
  get lease(): Lease | undefined {
    return this.#lease
  }

  /** When the next heartbeat is due, in monotonic milliseconds. */
  get nextBeat(): number {
    return this.#nextBeat
  }

  /** Asks for a lease, or keeps it alive when that is due; undefined if it was lost. */
  async beat(): Promise<string | undefined> {
    await this.#endAbandoned()
    if (this.#id === undefined) {
      const { id, term } = await this.#client.grant(ETCD_TTL_S)
      this.#id = id
      this.#term = term
    }
    const sentAt = this.#clock.now()
    if (sentAt.monotonic >= this.#nextBeat) await this.#keepAlive(this.#id, sentAt)
    return this.#id
  }

  /** A majority of etcd answered; `isHere`: with this replica as one that may read. */
  read(term: string, isHere: boolean): void {
    this.#term = term
    const renewal = this.#renewal
    this.#renewal = undefined
    if (renewal?.term === term && renewal.before === term) this.#sure = renewal
    else if (renewal !== undefined) this.doubt()
    if (this.#sure === undefined || !isHere) return
    const { sentAt, durationMs } = this.#sure
    const duration = durationMs * (1 - LEASE_MARGIN)
    this.#lease = { monotonic: sentAt.monotonic + duration, wall: sentAt.wall + duration }
  }

  /** The next heartbeat is due at once. */
  doubt(): void {
    this.#nextBeat = Number.NEGATIVE_INFINITY
  }

  /** Until the next `read` nothing may be read here. */
  rest(): void {
    this.#lease = undefined
  }

  /** Takes another lease; the old one, and what stands under it, ends before. */
  abandon(): void {
    if (this.#id !== undefined) this.#abandoned.push(this.#id)
    this.#forget()
  }

  /** Ends the lease, and what stands under it. */
  async revoke(): Promise<void> {
    this.abandon()
    await this.#endAbandoned()
  }

  async #keepAlive(id: string, sentAt: Now): Promise<void> {
    const before = this.#term
    const { durationMs, term } = await this.#client.keepAlive(id)
    if (this.#id !== id) return
    if (durationMs === 0) {
      this.#forget()
      return
    }
    this.#renewal = { sentAt, durationMs, term, before }
    this.#nextBeat = sentAt.monotonic + durationMs / ETCD_BEATS
  }

  #forget(): void {
    this.#id = undefined
    this.#renewal = undefined
    this.#sure = undefined
    this.#lease = undefined
    this.doubt()
  }

  async #endAbandoned(): Promise<void> {
    for (;;) {
      const id = this.#abandoned[0]
      if (id === undefined) return
      await this.#client.revoke(id)
      this.#abandoned.shift()
    }
  }
}
