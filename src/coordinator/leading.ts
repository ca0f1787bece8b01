/** The voter that leads: it finds out what should come next and has it decided. Pure. */
import type { Configuration } from '../core/configuration.ts'
import type { ReplicaId } from '../core/ids.ts'
import type { Addressed } from './bully.ts'
import type { Accepted, Ballot, PaxosMessage, Prepared, Rejected } from './paxos.ts'
import { Proposer } from './paxos.ts'
import { isDown, isRecoverable, type LiveReplica, planNext } from './plan.ts'
import type { Presence } from './presence.ts'
import type { Timing } from './timing.ts'

/** What the leader looks at. */
export interface View {
  readonly configuration: Configuration
  readonly presence: Presence
  /** What it would say of itself. */
  readonly own: LiveReplica
  readonly leaving: ReadonlySet<ReplicaId>
  /** What its own voter promised. */
  readonly promised: Ballot | undefined
  /** Whether somebody voted and nobody knows what became of it. */
  readonly isUndecided: boolean
  readonly monotonic: number
}

type Messages = readonly Addressed<ReplicaId, PaxosMessage>[]

export class Leading {
  readonly #self: ReplicaId
  readonly #timing: Timing
  readonly #proposer = new Proposer()
  #notBefore = Number.NEGATIVE_INFINITY
  /** Since when a chain that is down could start again without those that are missing. */
  #downSince: number | undefined

  constructor(self: ReplicaId, timing: Timing) {
    this.#self = self
    this.#timing = timing
  }

  /** To be called often while it leads: begins when there is something to decide. */
  propose(view: View): Messages {
    const { configuration, presence, promised, isUndecided, monotonic } = view
    if (!presence.hasQuorum) {
      this.reset()
      return []
    }
    if (this.#proposer.isBusy) return this.#proposer.retry(monotonic)
    if (monotonic < this.#notBefore) return []
    // What someone began is to be finished: those that voted give no promises meanwhile.
    if (this.#plan(view) === undefined && !isUndecided) return []
    const { voters, epoch } = configuration
    const about = { epoch: epoch + 1, voters, self: this.#self, promised }
    return this.#proposer.begin(about, monotonic)
  }

  prepared(from: ReplicaId, message: Prepared, view: View): Messages {
    const { configuration, isUndecided } = view
    const same = { ...configuration, epoch: configuration.epoch + 1 }
    // Planned again: what was planned when it began may be outdated by now.
    const choose = () => this.#plan(view) ?? (isUndecided ? same : undefined)
    return this.#proposer.prepared(from, message, choose)
  }

  /** Answers the configuration once it is decided. */
  accepted(from: ReplicaId, message: Accepted): Configuration | undefined {
    return this.#proposer.accepted(from, message)
  }

  rejected(from: ReplicaId, message: Rejected, view: View): void {
    // Two that take themselves for leaders come at different times the next time.
    const place = view.configuration.voters.indexOf(this.#self)
    this.#notBefore = view.monotonic + this.#timing.heartbeatMs * (1 + place)
    this.#proposer.rejected(from, message)
  }

  /** It leads no more, or there is a new configuration to look at. */
  reset(): void {
    this.#proposer.abandon()
    this.#downSince = undefined
  }

  #plan({ configuration, presence, own, leaving, monotonic }: View): Configuration | undefined {
    if (presence.isEarly(configuration, this.#self, monotonic)) return undefined
    const live = presence.live(monotonic).set(this.#self, own)
    if (!isDown(configuration, live) || !isRecoverable(configuration, live)) {
      this.#downSince = undefined
    } else this.#downSince ??= monotonic
    const waited = monotonic - (this.#downSince ?? monotonic)
    return planNext(configuration, {
      live,
      leaving,
      hasWaited: waited >= this.#timing.restartWaitMs,
    })
  }
}
