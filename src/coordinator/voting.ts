/** One voter: what it promised to readers and to proposers, and what it accepted. Pure. */
import type { Configuration } from '../core/configuration.ts'
import type { ReplicaId } from '../core/ids.ts'
import { isSameSet, PromiseBook } from './lease.ts'
import {
  type Accept,
  type Accepted,
  accept,
  NEW_VOTER,
  type Prepare,
  type Prepared,
  prepare,
  type Rejected,
  type VoterState,
} from './paxos.ts'
import { UNDECIDED_MS } from './timing.ts'

export class Voting {
  readonly #book: PromiseBook
  #state: VoterState
  #votedAt: number
  #mustKeep = false

  constructor(leaseMs: number, saved: VoterState | undefined, monotonic: number) {
    this.#book = new PromiseBook(leaseMs)
    this.#book.forgotten(monotonic)
    this.#state = saved ?? NEW_VOTER
    this.#votedAt = monotonic
  }

  /** To be durable before what it answered leaves. */
  get state(): VoterState {
    return this.#state
  }

  /** Whether the state changed since this was asked last. */
  takeMustKeep(): boolean {
    const mustKeep = this.#mustKeep
    this.#mustKeep = false
    return mustKeep
  }

  /** Whether it voted, and after some time does not know what became of it. */
  isUndecided(monotonic: number): boolean {
    return this.#state.vote !== undefined && monotonic - this.#votedAt >= UNDECIDED_MS
  }

  /** Promises a lease to who serves, if it may; answers whether it did. */
  promise(
    to: { readonly id: ReplicaId; readonly incarnation: number; readonly epoch: number },
    configuration: Configuration,
    monotonic: number,
  ): boolean {
    return this.#book.promise(to, configuration, { vote: this.#state.vote, monotonic })
  }

  prepare(message: Prepare): Prepared | Rejected {
    const { state, answer } = prepare(this.#state, message)
    this.#remember(state)
    return answer
  }

  /** No answer while someone whom the value would drop has a promise: it is to be asked again. */
  accept(
    message: Accept,
    configuration: Configuration,
    about: {
      readonly isOver: (id: ReplicaId, incarnation: number) => boolean
      readonly monotonic: number
    },
  ): Accepted | Rejected | undefined {
    if (!this.#book.admits(message.configuration, configuration, about)) return undefined
    const { state, answer } = accept(this.#state, message)
    if (answer.kind === 'accepted') this.#votedAt = about.monotonic
    this.#remember(state)
    return answer
  }

  /** A configuration was decided: from now on it votes on the one behind that. */
  begin(next: Configuration, known: Configuration | undefined, monotonic: number): void {
    const isNext = next.epoch === (known?.epoch ?? 0) + 1
    if (!isNext || !isSameSet(next.voters, known?.voters ?? [])) this.#book.forgotten(monotonic)
    this.#book.reset()
    this.#remember(NEW_VOTER)
  }

  #remember(state: VoterState): void {
    if (state === this.#state) return
    this.#state = state
    this.#mustKeep = true
  }
}
