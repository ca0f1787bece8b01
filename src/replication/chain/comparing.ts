/** Equal logs must show equal forums: neighbours compare their digests when they have a rest. */
import { type Digest, digestToHex } from '../../core/digest.ts'
import type { ReplicaId } from '../../core/ids.ts'
import type { ChainAck } from '../packet.ts'
import type { Alarm, Outgoing } from '../replication.ts'
import { DIGEST_REST_MS } from './timing.ts'

export class Comparing {
  /** Of the own forum, and since when it is this one. */
  #ours: { readonly applied: number; readonly digest: Digest; readonly since: number } | undefined
  /** Entries applied when the digest was told last. */
  #told: number | undefined
  readonly #alarms = new Map<ReplicaId, Alarm>()

  applied(applied: number, digest: Digest, now: number): void {
    if (this.#ours?.applied === applied) return
    this.#ours = { applied, digest, since: now }
  }

  /** Another configuration: neighbours may be others, who have not been told. */
  restart(): void {
    this.#told = undefined
  }

  isDue(now: number): boolean {
    if (this.#ours === undefined || this.#ours.applied === this.#told) return false
    return this.#ours.applied > 0 && now >= this.#ours.since + DIGEST_REST_MS
  }

  /** What to tell, if it is due. */
  take(now: number): ChainAck['digest'] {
    if (this.#ours === undefined || !this.isDue(now)) return undefined
    const { applied, digest } = this.#ours
    this.#told = applied
    return { applied, digest }
  }

  /** A neighbour told its digest. */
  compare(replica: ReplicaId, theirs: NonNullable<ChainAck['digest']>): void {
    if (this.#ours?.applied !== theirs.applied) return
    if (digestToHex(this.#ours.digest) === digestToHex(theirs.digest)) {
      this.#alarms.delete(replica)
      return
    }
    const text = `${replica} shows another forum after the same ${theirs.applied} entries`
    this.#alarms.set(replica, { kind: 'divergence', replica, text })
  }

  /** One of two replicas has lost entries that were committed. */
  disowned(replica: ReplicaId, applied: number): void {
    const text = `${replica} does not have the first ${applied} entries as they were committed`
    this.#alarms.set(replica, { kind: 'divergence', replica, text })
  }

  /** Successors are told this: some of it may be that a log is none of ours. */
  told(words: readonly Outgoing[]): void {
    for (const { to, packet } of words) {
      if (packet.kind === 'foreign' && to !== 'everyone') this.disowned(to, packet.applied)
    }
  }

  alarms(): readonly Alarm[] {
    return [...this.#alarms.values()]
  }
}
