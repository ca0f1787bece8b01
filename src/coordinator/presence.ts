/**
 * Who lives, as one replica hears it. Dead is who was not heard for a whole lease during all of
 * which a majority was: whoever was away itself must first listen.
 */
import type { Configuration, Report } from '../core/configuration.ts'
import type { ReplicaId } from '../core/ids.ts'
import { REPLICAS_MAX } from '../core/limits.ts'
import type { HeardReplica, Heartbeat } from './message.ts'
import { majorityOf } from './paxos.ts'
import type { LiveReplica } from './plan.ts'

/**
 * The part of a lease within which a majority must be heard. Less than all of it: whoever loses all
 * others at once must know that before the first of them looks dead.
 */
const QUORUM_SHARE = 0.5

interface Heard {
  readonly incarnation: number
  readonly epoch: number
  readonly reports: readonly Report[]
  readonly isUndecided: boolean
  /** Since when this start of it is known. */
  readonly since: number
  /** When it was last known to live. */
  readonly at: number
  /** When it was last heard without others in between; undefined if this start never was. */
  readonly directAt: number | undefined
  /** It said goodbye: until it starts again, it is dead. */
  readonly isGone: boolean
}

export class Presence {
  readonly #leaseMs: number
  readonly #heard = new Map<ReplicaId, Heard>()
  /** Since when a majority of the voters was heard without a break; undefined if it is not. */
  #quorumSince: number | undefined

  constructor(leaseMs: number) {
    this.#leaseMs = leaseMs
  }

  /** False for what a start said that is over. */
  heartbeat(from: ReplicaId, heartbeat: Heartbeat, monotonic: number): boolean {
    const { incarnation, isUndecided } = heartbeat
    if (!this.#isTaken(from, incarnation)) return false
    this.#heard.set(from, {
      ...this.#newest(from, heartbeat),
      incarnation,
      isUndecided,
      since: this.#since(from, incarnation, monotonic),
      at: monotonic,
      directAt: monotonic,
      isGone: false,
    })
    return true
  }

  /**
   * What others hear counts like what is heard here: two that do not reach each other must not
   * take each other for dead while a third one hears both.
   */
  hearsay(hears: readonly HeardReplica[], self: ReplicaId, monotonic: number): void {
    for (const told of hears) {
      const { replica, incarnation, ageMs } = told
      const at = monotonic - ageMs
      const known = this.#heard.get(replica)
      const isSame = known?.incarnation === incarnation
      if (replica === self || !this.#isTaken(replica, incarnation)) continue
      if (isSame && known.at >= at) continue
      this.#heard.set(replica, {
        ...this.#newest(replica, told),
        incarnation,
        isUndecided: isSame && known.isUndecided,
        since: this.#since(replica, incarnation, monotonic),
        at,
        directAt: isSame ? known.directAt : undefined,
        isGone: false,
      })
    }
  }

  /** What is heard here, for others: never what was only told. */
  hears(monotonic: number): HeardReplica[] {
    return this.#living(monotonic).map(([replica, { incarnation, epoch, reports, directAt }]) => ({
      replica,
      incarnation,
      epoch,
      reports,
      ageMs: monotonic - (directAt ?? monotonic),
    }))
  }

  goodbye(from: ReplicaId, incarnation: number): void {
    const known = this.#heard.get(from)
    if (known === undefined || incarnation < known.incarnation) return
    this.#heard.set(from, { ...known, incarnation, isGone: true })
  }

  /** Whether this start of a replica ended, for certain. */
  isOver(id: ReplicaId, incarnation: number): boolean {
    const known = this.#heard.get(id)
    if (known === undefined) return false
    return known.incarnation > incarnation || (known.isGone && known.incarnation === incarnation)
  }

  /** Looks whether a majority is heard. To be called often. */
  watch(voters: readonly ReplicaId[], self: ReplicaId, monotonic: number): void {
    const recent = this.#leaseMs * QUORUM_SHARE
    const heard = voters.filter((id) => id === self || this.#isHeard(id, monotonic, recent))
    if (heard.length < majorityOf(voters)) this.#quorumSince = undefined
    else this.#quorumSince ??= monotonic
  }

  get hasQuorum(): boolean {
    return this.#quorumSince !== undefined
  }

  /** Whether it lives, as far as anybody knows. */
  lives(id: ReplicaId, monotonic: number): boolean {
    const heard = this.#heard.get(id)
    return heard !== undefined && !heard.isGone && monotonic - heard.at < this.#leaseMs
  }

  /**
   * Whether it is too early to say who of a configuration lives: too few voters are heard, or not
   * for long enough.
   */
  isEarly({ replicas }: Configuration, self: ReplicaId, monotonic: number): boolean {
    if (this.#quorumSince === undefined) return true
    if (monotonic - this.#quorumSince >= this.#leaseMs) return false
    return replicas.some(
      ({ id, incarnation }) =>
        id !== self && !this.lives(id, monotonic) && !this.isOver(id, incarnation),
    )
  }

  live(monotonic: number): Map<ReplicaId, LiveReplica> {
    const living = [...this.#heard].filter(([id]) => this.lives(id, monotonic))
    return new Map(
      living.map(([id, { incarnation, since, at, epoch, reports }]) => {
        return [id, { incarnation, since, at, epoch, reports }]
      }),
    )
  }

  /** Those that are heard and know no configuration, in the order of their ids. */
  fresh(monotonic: number): { readonly id: ReplicaId; readonly incarnation: number }[] {
    return this.#living(monotonic)
      .filter(([, { epoch }]) => epoch === 0)
      .map(([id, { incarnation }]) => ({ id, incarnation }))
      .sort((a, b) => (a.id < b.id ? -1 : 1))
  }

  /** Whether one that lives knows a configuration. */
  isConfigured(monotonic: number): boolean {
    return [...this.live(monotonic).values()].some(({ epoch }) => epoch > 0)
  }

  /** Whether one that lives voted in this epoch and does not know what became of it. */
  isUndecided(epoch: number, monotonic: number): boolean {
    return this.#living(monotonic).some(([, heard]) => heard.isUndecided && heard.epoch === epoch)
  }

  #living(monotonic: number): [ReplicaId, Heard][] {
    return [...this.#heard].filter(([id]) => this.#isHeard(id, monotonic, this.#leaseMs))
  }

  /** Whether it lives, and was heard here no longer ago than that. */
  #isHeard(id: ReplicaId, monotonic: number, within: number): boolean {
    const heard = this.#heard.get(id)
    if (heard?.directAt === undefined || heard.isGone) return false
    return monotonic - heard.directAt < within
  }

  #isTaken(id: ReplicaId, incarnation: number): boolean {
    const known = this.#heard.get(id)
    if (known === undefined) return this.#heard.size < REPLICAS_MAX
    return incarnation > known.incarnation || (incarnation === known.incarnation && !known.isGone)
  }

  #since(id: ReplicaId, incarnation: number, monotonic: number): number {
    const known = this.#heard.get(id)
    return known?.incarnation === incarnation ? known.since : monotonic
  }

  /** One that overtook another of the same start says what is newer of the two. */
  #newest(
    id: ReplicaId,
    said: Pick<HeardReplica, 'incarnation' | 'epoch' | 'reports'>,
  ): Pick<HeardReplica, 'epoch' | 'reports'> {
    const known = this.#heard.get(id)
    const isNewer = known?.incarnation === said.incarnation && known.epoch > said.epoch
    const { epoch, reports } = isNewer ? known : said
    return { epoch, reports }
  }
}
