/**
 * The part of a replica in one configuration: who is before it, who is behind it, what they are
 * sent. Thrown away whole when the next configuration begins.
 */
import {
  type Configuration,
  type ConfiguredReplica,
  headOf,
  predecessorOf,
  type Report,
  servingIn,
  successorsOf,
  tailOf,
} from '../../core/configuration.ts'
import type { ForumId, ReplicaId } from '../../core/ids.ts'
import type { ChainAck } from '../packet.ts'
import type { Admission, Outgoing, Refused } from '../replication.ts'
import { type Commit, Counting } from './counting.ts'
import { Downstream } from './downstream.ts'
import type { OrderedLog } from './ordered-log.ts'
import { Pledge } from './pledge.ts'
import { type Role, roleOf } from './role.ts'
import { COMMIT_WORD_MS } from './timing.ts'
import { type Progress, Upstream } from './upstream.ts'

const OPEN: Admission = { kind: 'open' }
const UNCONFIGURED = 'the chain has no configuration yet'
const NOT_TAKEN_BACK = 'this replica restarted and is not taken back yet'

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
  readonly #counting: Counting
  readonly #pledge = new Pledge()

  constructor(options: PartOptions) {
    const { self, configuration } = options
    this.#options = options
    this.role = roleOf(configuration, self, options.incarnation)
    this.isHead = this.role === 'head'
    this.isMember = this.role !== 'out' && this.role !== 'syncing'
    this.isTail = this.isMember && configuration !== undefined && tailOf(configuration) === self
    this.upstream = this.#newUpstream()
    this.#downstream = this.#newDownstream()
    this.#counting = new Counting(configuration === undefined ? [] : servingIn(configuration))
  }

  get configuration(): Configuration | undefined {
    return this.#options.configuration
  }

  get epoch(): number {
    return this.configuration?.epoch ?? 0
  }

  get head(): ReplicaId | undefined {
    return this.configuration && headOf(this.configuration)
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
    return `this replica is ${this.role === 'out' ? 'not in the chain' : 'syncing'}: ask ${this.head}`
  }

  /** Configured to serve, and of one mind with those before it. */
  get isServing(): boolean {
    return this.isMember && this.upstream.reconciled
  }

  /** Whether there is a predecessor to whom an acknowledgement means anything. */
  get mayAck(): boolean {
    return this.upstream.reconciled && this.#linkedPredecessor() !== undefined
  }

  /** Entries that everyone who counts is known to hold; 0 but at the head. */
  get decided(): number {
    if (!this.isHead) return 0
    const own = this.isTail ? this.#stable : this.#options.log.held
    return this.#counting.held(this.#options.self, own)
  }

  to(peer: ReplicaId): Downstream | undefined {
    return this.#downstream.find(({ replica }) => replica.id === peer)
  }

  connected(peer: ReplicaId, now: number): void {
    this.to(peer)?.connected()
    this.upstream.recount()
    if (peer === this.upstream.predecessor) this.upstream.connected(now)
  }

  disconnected(peer: ReplicaId): void {
    this.to(peer)?.disconnected()
    this.upstream.recount()
  }

  /** What a replica says is durable there. */
  acknowledged(from: ReplicaId, ack: ChainAck, now: number): void {
    this.to(from)?.acknowledged(ack, now)
    this.#counting.said(from, ack)
  }

  /** So much is committed: who serves holds it. */
  committed(commit: number, now: number): void {
    for (const downstream of this.#downstream) {
      if (downstream.replica.state === 'serving') downstream.holds(commit, now)
    }
  }

  tick(now: number): void {
    for (const downstream of this.#downstream) downstream.rest(now)
    // Who has everything on its way is waited for from here on: so it can be taken in.
    if (this.isTail && this.isServing)
      this.#pledge.consider(this.#downstream, this.#options.log.end)
  }

  /** Whether successors have to be sent anything. */
  hasDue(commit: Commit, now: number): boolean {
    return this.#downstream.some(
      (downstream) =>
        downstream.hasEntriesDue ||
        this.#isWordDue(downstream, commit, now) ||
        (downstream.isAsked && this.upstream.reconciled),
    )
  }

  /** When successors hear what is committed, if nothing else is sent before; undefined: they did. */
  wordDueAt(commit: Commit): number | undefined {
    const isDue = this.#downstream.some((downstream) => downstream.lacksWord(commit.index))
    return isDue ? this.#wordAt(commit) : undefined
  }

  /** Entries for successors, whether they are durable here or not. */
  takeEntries(commit: number, now: number): Outgoing[] {
    const out: Outgoing[] = []
    for (const downstream of this.#downstream) {
      if (this.upstream.reconciled) downstream.answerResume()
      while (downstream.hasEntriesDue) {
        const packet = downstream.takeEntries(commit, now)
        out.push({ to: downstream.replica.id, packet })
      }
    }
    return out
  }

  /** How far things are, for those successors who do not know. */
  takeWords(commit: Commit, now: number): Outgoing[] {
    return this.#downstream
      .filter((downstream) => this.#isWordDue(downstream, commit, now))
      .map((downstream) => ({
        to: downstream.replica.id,
        packet: downstream.takeWord(commit.index, now),
      }))
  }

  isUpstreamDue(commit: number, digestDue: boolean, now: number): boolean {
    const isCountDue = this.upstream.isCountDue(this.#progress(commit), now)
    if (isCountDue && this.#counter() !== undefined) return true
    if (this.#linkedPredecessor() === undefined) return false
    return this.upstream.isResumeDue(now) || digestDue || this.upstream.isAckDue(now)
  }

  /** What those before us are to hear: where our log ends, what we made durable. */
  takeUpstream(commit: number, digest: ChainAck['digest'], now: number): Outgoing[] {
    const progress = this.#progress(commit)
    const out: Outgoing[] = []
    const counter = this.#counter()
    const predecessor = this.#linkedPredecessor()
    const isCountDue = counter !== undefined && this.upstream.isCountDue(progress, now)
    if (isCountDue) {
      const packet = this.upstream.takeCount(progress, now)
      if (counter !== predecessor) out.push({ to: counter, packet })
    }
    if (predecessor === undefined) return out
    if (this.upstream.isResumeDue(now)) {
      out.push({ to: predecessor, packet: this.upstream.takeResume(now) })
    }
    const isCounted = isCountDue && counter === predecessor
    if (isCounted || digest !== undefined || this.upstream.isAckDue(now)) {
      out.push({ to: predecessor, packet: this.upstream.takeAck(progress, digest) })
    }
    return out
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
    const isPledged = this.#pledge.isTo(downstream)
    const reports: Report[] = []
    if (isPledged && this.#pledge.isCaughtUp(commit)) {
      reports.push({ kind: 'caught-up', replica, incarnation })
    }
    if ((isPledged || state === 'serving') && downstream.isStuck(now)) {
      reports.push({ kind: 'stuck', replica, incarnation })
    }
    return reports
  }

  /** Entries that are durable here and at all behind us who count, as far as we know. */
  get #stable(): number {
    const { held } = this.#options.log
    if (this.isTail) return this.#pledge.stable(held)
    const successor = this.#downstream.find(({ replica }) => replica.state === 'serving')
    return Math.min(held, successor?.stable ?? 0)
  }

  #progress(commit: number): Progress {
    return { stable: this.#stable, commit }
  }

  /**
   * Who is told at once what is durable here: the head, which counts; whoever waits for us or knows
   * a way to the head, if there is no link to it.
   */
  #counter(): ReplicaId | undefined {
    const { head } = this
    if (this.isHead) return undefined
    const isHeard = this.isMember && head !== undefined && this.isLinked(head)
    return isHeard ? head : this.#linkedPredecessor()
  }

  #isWordDue(downstream: Downstream, commit: Commit, now: number): boolean {
    if (downstream.isPointerDue(commit.index, now)) return true
    return downstream.lacksWord(commit.index) && now >= this.#wordAt(commit)
  }

  /** The head alone waits whether there are entries to be sent with it. */
  #wordAt({ since }: Commit): number {
    return this.isHead ? since + COMMIT_WORD_MS : since
  }

  #newUpstream(): Upstream {
    const { self, log, forum, configuration, now } = this.#options
    const hasPlace = this.role !== 'out' && configuration !== undefined
    return new Upstream(log, {
      epoch: this.epoch,
      forum,
      predecessor: hasPlace ? predecessorOf(configuration, self) : undefined,
      isHead: this.isHead,
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
