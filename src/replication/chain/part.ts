/**
 * The part of a replica in one configuration: who is before it, who is behind it, what they are
 * sent. Thrown away whole when the next configuration begins.
 */
import {
  type Configuration,
  type ConfiguredReplica,
  headOf,
  placeOf,
  predecessorOf,
  type Report,
  successorsOf,
  tailOf,
} from '../../core/configuration.ts'
import type { ForumId, ReplicaId } from '../../core/ids.ts'
import type { ChainAck } from '../packet.ts'
import type { Admission, Outgoing, Refused } from '../replication.ts'
import { Downstream, type Told } from './downstream.ts'
import type { OrderedLog } from './ordered-log.ts'
import { Upstream } from './upstream.ts'

const OPEN: Admission = { kind: 'open' }
const UNCONFIGURED = 'the chain has no configuration yet'
const NOT_TAKEN_BACK = 'this replica restarted and is not taken back yet'

export type Role = 'head' | 'middle' | 'tail' | 'syncing' | 'out'

export interface PartOptions {
  readonly self: ReplicaId
  readonly incarnation: number
  readonly forum: ForumId
  readonly log: OrderedLog
  /** Undefined before the first. */
  readonly configuration: Configuration | undefined
  readonly isConnected: (peer: ReplicaId) => boolean
  readonly now: number
}

export class Part {
  readonly role: Role
  readonly isHead: boolean
  readonly isTail: boolean
  /** Configured to serve. */
  readonly isMember: boolean
  readonly upstream: Upstream
  readonly #options: PartOptions
  readonly #downstream: readonly Downstream[]
  /** The syncing replica without which we, the tail, commit nothing any more. */
  #pledged: Downstream | undefined

  constructor(options: PartOptions) {
    const { self, configuration } = options
    this.#options = options
    this.role = roleOf(options)
    this.isHead = this.role === 'head'
    this.isMember = this.role !== 'out' && this.role !== 'syncing'
    this.isTail = this.isMember && configuration !== undefined && tailOf(configuration) === self
    this.upstream = this.#newUpstream()
    this.#downstream = this.#newDownstream()
  }

  get configuration(): Configuration | undefined {
    return this.#options.configuration
  }

  get epoch(): number {
    return this.configuration?.epoch ?? 0
  }

  get tail(): ReplicaId | undefined {
    return this.configuration && tailOf(this.configuration)
  }

  isLinked(peer: ReplicaId): boolean {
    return this.#options.isConnected(peer)
  }

  /** Whether proposals are taken here; `obstacle`: why a head takes none now. */
  admission(obstacle: string | undefined): Admission {
    if (this.configuration === undefined) return { kind: 'waits', reason: UNCONFIGURED }
    if (this.isHead) return obstacle === undefined ? OPEN : { kind: 'waits', reason: obstacle }
    const head = headOf(this.configuration)
    if (head !== undefined && head !== this.#options.self) return { kind: 'elsewhere', head }
    return { kind: 'waits', reason: NOT_TAKEN_BACK }
  }

  /** Why a replica that does not serve answers nothing. */
  silence(): string {
    if (this.configuration === undefined) return UNCONFIGURED
    return `this replica is ${this.role === 'out' ? 'not in the chain' : 'syncing'}: ask ${this.tail}`
  }

  /** Configured to serve, and of one mind with those before it. */
  get isServing(): boolean {
    return this.isMember && this.upstream.reconciled
  }

  /** What is committed is decided here. */
  get decides(): boolean {
    return this.isTail && this.isServing
  }

  /** Whether there is a predecessor to whom an acknowledgement means anything. */
  get mayAck(): boolean {
    return this.upstream.reconciled && this.#linkedPredecessor() !== undefined
  }

  /** Entries that everyone who counts is known to hold; 0 but at the tail. */
  get decided(): number {
    if (!this.decides) return 0
    const { stable } = this.upstream
    return this.#pledged === undefined ? stable : Math.min(stable, this.#pledged.acked)
  }

  to(peer: ReplicaId): Downstream | undefined {
    return this.#downstream.find(({ replica }) => replica.id === peer)
  }

  connected(peer: ReplicaId, now: number): void {
    this.to(peer)?.connected()
    if (peer === this.upstream.predecessor) this.upstream.connected(now)
  }

  disconnected(peer: ReplicaId): void {
    this.to(peer)?.disconnected()
  }

  tick(now: number): void {
    for (const downstream of this.#downstream) downstream.rest(now)
    // Who has everything on its way is waited for from here on: so it can be taken in. Never
    // taken back in this epoch: the next configuration may count on it.
    if (this.decides) {
      this.#pledged ??= this.#downstream.find(({ hasSentAll }) => hasSentAll)
    }
  }

  /** Whether successors have to be sent anything, when they were told this. */
  hasDue(commit: number, now: number): boolean {
    const told = this.#told(commit)
    return this.#downstream.some(
      (downstream) =>
        downstream.hasEntriesDue ||
        downstream.isWordDue(told, now) ||
        (downstream.isAsked && this.upstream.reconciled),
    )
  }

  /** Entries for successors, whether they are durable here or not. */
  takeEntries(commit: number, now: number): Outgoing[] {
    const out: Outgoing[] = []
    for (const downstream of this.#downstream) {
      if (this.upstream.reconciled) downstream.answerResume()
      while (downstream.hasEntriesDue) {
        const packet = downstream.takeEntries(this.#told(commit), now)
        out.push({ to: downstream.replica.id, packet })
      }
    }
    return out
  }

  /** How far things are, for those successors who do not know. */
  takeWords(commit: number, now: number): Outgoing[] {
    const told = this.#told(commit)
    return this.#downstream
      .filter((downstream) => downstream.isWordDue(told, now))
      .map((downstream) => ({
        to: downstream.replica.id,
        packet: downstream.takeWord(told, now),
      }))
  }

  isUpstreamDue(commit: number, digestDue: boolean, now: number): boolean {
    if (this.#linkedPredecessor() === undefined) return false
    return this.upstream.isResumeDue(now) || digestDue || this.upstream.isAckDue(commit, now)
  }

  /** What the predecessor is to hear: where our log ends, what we made durable. */
  takeUpstream(commit: number, digest: ChainAck['digest'], now: number): Outgoing[] {
    const to = this.#linkedPredecessor()
    if (to === undefined) return []
    const out: Outgoing[] = []
    if (this.upstream.isResumeDue(now)) out.push({ to, packet: this.upstream.takeResume(now) })
    if (digest !== undefined || this.upstream.isAckDue(commit, now)) {
      out.push({ to, packet: this.upstream.takeAck(commit, digest) })
    }
    return out
  }

  /** That more is committed than was applied, if the predecessor counts us and has not heard so. */
  takeCommit(commit: number): Outgoing[] {
    const to = this.isMember ? this.#linkedPredecessor() : undefined
    const isNews = commit > this.#options.log.applied && this.upstream.isCommitDue(commit)
    if (to === undefined || !isNews) return []
    return [{ to, packet: this.upstream.takeAck(commit, undefined) }]
  }

  /** That the predecessor sent what no honest one does. */
  takeFault(): Refused[] {
    const { predecessor: from } = this.upstream
    const reason = this.upstream.takeFault()
    return from === undefined || reason === undefined ? [] : [{ from, reason }]
  }

  reports(commit: number, now: number): readonly Report[] {
    if (!this.isServing) return []
    return this.#downstream.flatMap((downstream) => this.#reportsOf(downstream, commit, now))
  }

  #linkedPredecessor(): ReplicaId | undefined {
    const { predecessor } = this.upstream
    return predecessor !== undefined && this.isLinked(predecessor) ? predecessor : undefined
  }

  #reportsOf(downstream: Downstream, commit: number, now: number): Report[] {
    const { id: replica, incarnation, state } = downstream.replica
    const isPledged = downstream === this.#pledged
    const reports: Report[] = []
    if (isPledged && downstream.acked >= commit) {
      reports.push({ kind: 'caught-up', replica, incarnation })
    }
    if ((isPledged || state === 'serving') && downstream.isStuck(now)) {
      reports.push({ kind: 'stuck', replica, incarnation })
    }
    return reports
  }

  #told(commit: number): Told {
    return { stable: this.upstream.stable, commit }
  }

  #newUpstream(): Upstream {
    const { self, log, forum, configuration, now } = this.#options
    const hasPlace = this.role !== 'out' && configuration !== undefined
    return new Upstream(log, {
      epoch: this.epoch,
      forum,
      predecessor: hasPlace ? predecessorOf(configuration, self) : undefined,
      isHead: this.isHead,
      // Of those that serve the predecessor hears when something is committed.
      eager: this.role === 'syncing',
      now,
    })
  }

  #newDownstream(): readonly Downstream[] {
    const { self, log, configuration, isConnected, now } = this.#options
    if (!this.isMember || configuration === undefined) return []
    const { epoch } = configuration
    return successorsOf(configuration, self).map(
      (replica: ConfiguredReplica) =>
        new Downstream(log, replica, { epoch, connected: isConnected(replica.id), now }),
    )
  }
}

function roleOf({ configuration, self, incarnation }: PartOptions): Role {
  const place = configuration && placeOf(configuration, self, incarnation)
  if (configuration === undefined || place === undefined) return 'out'
  if (place.state === 'syncing') return 'syncing'
  if (headOf(configuration) === self) return 'head'
  return tailOf(configuration) === self ? 'tail' : 'middle'
}
