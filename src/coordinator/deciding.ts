/** A replica's part in deciding: it votes, elects, and leads when it is elected. Pure. */
import type { Configuration } from '../core/configuration.ts'
import type { ReplicaId } from '../core/ids.ts'
import type { Addressed, BullyMessage } from './bully.ts'
import { Electing } from './electing.ts'
import { Leading, type View } from './leading.ts'
import type { PaxosMessage, VoterState } from './paxos.ts'
import type { Timing } from './timing.ts'
import { Voting } from './voting.ts'

/** What it looks at, as far as it does not know itself. */
export type Facts = Omit<View, 'promised' | 'isUndecided'>

export class Deciding {
  readonly voting: Voting
  readonly #self: ReplicaId
  readonly #electing: Electing
  readonly #leading: Leading
  /** Messages to itself, in place of the network. */
  readonly #local: PaxosMessage[] = []
  readonly #outbox: Addressed<ReplicaId, PaxosMessage | BullyMessage>[] = []

  constructor(
    self: ReplicaId,
    timing: Timing,
    { saved, monotonic }: { readonly saved: VoterState | undefined; readonly monotonic: number },
  ) {
    this.#self = self
    this.voting = new Voting(timing.leaseMs, saved, monotonic)
    this.#electing = new Electing(self)
    this.#leading = new Leading(self, timing)
  }

  get leader(): ReplicaId | undefined {
    return this.#electing.leader
  }

  takeMessages(): readonly Addressed<ReplicaId, PaxosMessage | BullyMessage>[] {
    return [...this.#outbox.splice(0), ...this.#electing.takeMessages()]
  }

  /** Who may elect is who votes and is connected. */
  choose(voters: readonly ReplicaId[], connected: ReadonlySet<ReplicaId>, monotonic: number): void {
    this.#electing.choose(voters, connected, monotonic)
  }

  elect(from: ReplicaId, message: BullyMessage, monotonic: number): void {
    this.#electing.message(from, message, monotonic)
  }

  /** Goes on with what there is to decide. Answers what was decided thereby. */
  tick(facts: Facts): Configuration | undefined {
    this.#electing.tick(facts.monotonic)
    if (this.#electing.leader !== this.#self) this.#leading.reset()
    else this.#sendAll(this.#leading.propose(this.#view(facts)))
    return this.#takeLocal(facts)
  }

  /** Takes a message about the next configuration. Answers what was decided thereby. */
  paxos(from: ReplicaId, message: PaxosMessage, facts: Facts): Configuration | undefined {
    return this.#take(from, message, facts) ?? this.#takeLocal(facts)
  }

  /** A configuration was decided: what was under way is about the past. */
  begin(next: Configuration, known: Configuration | undefined, monotonic: number): void {
    this.voting.begin(next, known, monotonic)
    this.#leading.reset()
    this.#local.length = 0
  }

  #takeLocal(facts: Facts): Configuration | undefined {
    for (let own = this.#local.shift(); own; own = this.#local.shift()) {
      const decided = this.#take(this.#self, own, facts)
      if (decided !== undefined) return decided
    }
    return undefined
  }

  #take(from: ReplicaId, message: PaxosMessage, facts: Facts): Configuration | undefined {
    switch (message.kind) {
      case 'prepare':
        this.#send(from, this.voting.prepare(message))
        return undefined
      case 'accept': {
        const { configuration, monotonic } = facts
        const isOver = (id: ReplicaId, incarnation: number) => this.#isOver(id, incarnation, facts)
        const answer = this.voting.accept(message, configuration, { isOver, monotonic })
        if (answer !== undefined) this.#send(from, answer)
        return undefined
      }
      case 'prepared':
        this.#sendAll(this.#leading.prepared(from, message, this.#view(facts)))
        return undefined
      case 'accepted':
        return this.#leading.accepted(from, message)
      case 'rejected':
        this.#leading.rejected(from, message, this.#view(facts))
        return undefined
      default:
        return message satisfies never
    }
  }

  /** Whether a start of a replica ended, for certain. */
  #isOver(id: ReplicaId, incarnation: number, { own, presence }: Facts): boolean {
    return id === this.#self ? incarnation < own.incarnation : presence.isOver(id, incarnation)
  }

  #view(facts: Facts): View {
    const { configuration, presence, monotonic } = facts
    const isUndecided =
      this.voting.isUndecided(monotonic) || presence.isUndecided(configuration.epoch, monotonic)
    return { ...facts, promised: this.voting.state.promised, isUndecided }
  }

  #sendAll(messages: readonly Addressed<ReplicaId, PaxosMessage>[]): void {
    for (const { to, message } of messages) this.#send(to, message)
  }

  #send(to: ReplicaId, message: PaxosMessage): void {
    if (to === this.#self) this.#local.push(message)
    else this.#outbox.push({ to, message })
  }
}
