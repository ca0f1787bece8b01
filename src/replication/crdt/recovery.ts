/**
 * Recovery: taking back our own log when peers hold more of it than we do (a restored backup).
 *
 * Writing on would use the same seq twice, which voids all that is behind it. So proposals wait:
 * shortly after a start for peers to say how far our log goes, and then until we have taken back
 * what they say they hold. A peer that says so and hands over nothing for long is not believed.
 */
import type { ReplicaId } from '../../core/ids.ts'
import { FIRST_TELL_WAIT_MS, RECOVERY_PATIENCE_MS, START_WAIT_MS } from './timing.ts'

export class Recovery {
  /** How much of our log each peer says it holds, where that is more than we do. */
  readonly #claims = new Map<ReplicaId, number>()
  readonly #disbelieved = new Set<ReplicaId>()
  /** Peers that connected at the start and have not told yet, and until when we wait for them. */
  readonly #silent = new Map<ReplicaId, number>()
  readonly #startsAt: number
  #patientUntil = 0

  /** `own`: entries of ours that the log holds. Who has written nothing has nothing to lose. */
  constructor(monotonic: number, own: number) {
    this.#startsAt = own === 0 ? monotonic : monotonic + START_WAIT_MS
  }

  connected(peer: ReplicaId, monotonic: number): void {
    this.#disbelieved.delete(peer)
    // Later on, a peer that connects must not hold up writes by saying nothing.
    if (monotonic < this.#startsAt) this.#silent.set(peer, monotonic + FIRST_TELL_WAIT_MS)
  }

  disconnected(peer: ReplicaId): void {
    this.#silent.delete(peer)
  }

  /** A peer told how much of our log it holds. */
  told(peer: ReplicaId, count: number, own: number, monotonic: number): void {
    this.#silent.delete(peer)
    if (count <= own || this.#disbelieved.has(peer)) {
      this.#claims.delete(peer)
      return
    }
    if (this.#claims.size === 0) this.#patientUntil = monotonic + RECOVERY_PATIENCE_MS
    this.#claims.set(peer, count)
  }

  /** Our own log, or what it depends on, has grown. */
  progressed(own: number, monotonic: number): void {
    if (this.#claims.size === 0) return
    this.#patientUntil = monotonic + RECOVERY_PATIENCE_MS
    for (const [peer, count] of this.#claims) if (count <= own) this.#claims.delete(peer)
  }

  /** Peers that are believed no longer. */
  giveUp(monotonic: number): ReplicaId[] {
    if (this.#claims.size === 0 || monotonic < this.#patientUntil) return []
    const liars = [...this.#claims.keys()]
    for (const liar of liars) this.#disbelieved.add(liar)
    this.#claims.clear()
    return liars
  }

  /** Whether proposals must wait. */
  isWaiting(monotonic: number): boolean {
    if (this.#claims.size > 0 || monotonic < this.#startsAt) return true
    for (const until of this.#silent.values()) if (monotonic < until) return true
    return false
  }
}
