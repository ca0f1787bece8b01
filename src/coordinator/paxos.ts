/**
 * Paxos (Lamport 1998), once for each epoch: the voters of a configuration decide on the next one.
 * Pure. What a voter promised and accepted must be durable before its answer leaves.
 */
import type { Configuration } from '../core/configuration.ts'
import type { ReplicaId } from '../core/ids.ts'
import type { Addressed } from './bully.ts'
import { RETRY_MS } from './timing.ts'

/** Numbers an attempt. Nobody uses one twice: the replica's own voter remembers its rounds. */
export interface Ballot {
  readonly round: number
  readonly replica: ReplicaId
}

/** What a voter accepted. */
export interface Vote {
  readonly ballot: Ballot
  readonly configuration: Configuration
}

export interface Prepare {
  readonly kind: 'prepare'
  /** Of the configuration that is to be decided. */
  readonly epoch: number
  readonly ballot: Ballot
}

export interface Prepared {
  readonly kind: 'prepared'
  readonly epoch: number
  readonly ballot: Ballot
  readonly vote: Vote | undefined
}

export interface Accept {
  readonly kind: 'accept'
  readonly ballot: Ballot
  readonly configuration: Configuration
}

export interface Accepted {
  readonly kind: 'accepted'
  readonly epoch: number
  readonly ballot: Ballot
}

/** The voter follows a higher ballot. */
export interface Rejected {
  readonly kind: 'rejected'
  readonly epoch: number
  readonly ballot: Ballot
  readonly promised: Ballot
}

export type PaxosMessage = Prepare | Prepared | Accept | Accepted | Rejected

/** What a voter must not forget, for the epoch behind its configuration's. */
export interface VoterState {
  readonly promised: Ballot | undefined
  readonly vote: Vote | undefined
}

export const NEW_VOTER: VoterState = { promised: undefined, vote: undefined }

/** Whether `a` comes after `b`. */
export function isAbove(a: Ballot, b: Ballot): boolean {
  return a.round !== b.round ? a.round > b.round : a.replica > b.replica
}

/** How many of the voters decide. */
export function majorityOf(voters: readonly ReplicaId[]): number {
  return Math.floor(voters.length / 2) + 1
}

/** A voter's answer to a proposer that begins, and what it must keep first. */
export function prepare(
  state: VoterState,
  { epoch, ballot }: Prepare,
): { readonly state: VoterState; readonly answer: Prepared | Rejected } {
  const { promised, vote } = state
  if (promised !== undefined && isAbove(promised, ballot)) {
    return { state, answer: { kind: 'rejected', epoch, ballot, promised } }
  }
  return {
    state: { promised: ballot, vote },
    answer: { kind: 'prepared', epoch, ballot, vote },
  }
}

/** A voter's answer to a value, and what it must keep first. */
export function accept(
  state: VoterState,
  { ballot, configuration }: Accept,
): { readonly state: VoterState; readonly answer: Accepted | Rejected } {
  const { promised } = state
  const { epoch } = configuration
  if (promised !== undefined && isAbove(promised, ballot)) {
    return { state, answer: { kind: 'rejected', epoch, ballot, promised } }
  }
  return {
    state: { promised: ballot, vote: { ballot, configuration } },
    answer: { kind: 'accepted', epoch, ballot },
  }
}

interface Attempt {
  readonly epoch: number
  readonly ballot: Ballot
  readonly voters: readonly ReplicaId[]
  /** Undefined until a majority has promised. */
  value: Configuration | undefined
  /** The highest vote that a voter told. */
  vote: Vote | undefined
  answered: Set<ReplicaId>
  sentAt: number
}

/** The side that makes a decision come about: one attempt at a time. */
export class Proposer {
  #attempt: Attempt | undefined
  #round = 0

  get isBusy(): boolean {
    return this.#attempt !== undefined
  }

  /** Begins. Above every ballot that was seen, and above what the own voter promised. */
  begin(
    about: {
      readonly epoch: number
      readonly voters: readonly ReplicaId[]
      readonly self: ReplicaId
      readonly promised: Ballot | undefined
    },
    monotonic: number,
  ): readonly Addressed<ReplicaId, PaxosMessage>[] {
    const { epoch, voters, self, promised } = about
    this.#round = Math.max(this.#round, promised?.round ?? 0) + 1
    this.#attempt = {
      epoch,
      voters,
      ballot: { round: this.#round, replica: self },
      value: undefined,
      vote: undefined,
      answered: new Set(),
      sentAt: monotonic,
    }
    return this.#messages(this.#attempt)
  }

  /** Gives the attempt up; another may finish it. */
  abandon(): void {
    this.#attempt = undefined
  }

  /** A voter promised. With a majority, what was accepted before goes on, else what is chosen, if anything. */
  prepared(
    from: ReplicaId,
    message: Prepared,
    choose: () => Configuration | undefined,
  ): readonly Addressed<ReplicaId, PaxosMessage>[] {
    const attempt = this.#attemptOf(from, message)
    if (attempt === undefined || attempt.value !== undefined) return []
    attempt.answered.add(from)
    const { vote } = message
    if (vote && (!attempt.vote || isAbove(vote.ballot, attempt.vote.ballot))) attempt.vote = vote
    if (attempt.answered.size < majorityOf(attempt.voters)) return []
    attempt.value = attempt.vote?.configuration ?? choose()
    attempt.answered = new Set()
    if (attempt.value === undefined) this.#attempt = undefined
    return attempt.value === undefined ? [] : this.#messages(attempt)
  }

  /** A voter accepted. Answers the configuration once a majority did. */
  accepted(from: ReplicaId, message: Accepted): Configuration | undefined {
    const attempt = this.#attemptOf(from, message)
    if (attempt?.value === undefined) return undefined
    attempt.answered.add(from)
    if (attempt.answered.size < majorityOf(attempt.voters)) return undefined
    this.#attempt = undefined
    return attempt.value
  }

  /** A voter follows someone else: the next attempt will be above that. */
  rejected(from: ReplicaId, message: Rejected): void {
    if (this.#attemptOf(from, message) === undefined) return
    this.#round = Math.max(this.#round, message.promised.round)
    this.#attempt = undefined
  }

  /** Asks those again that did not answer. */
  retry(monotonic: number): readonly Addressed<ReplicaId, PaxosMessage>[] {
    const attempt = this.#attempt
    if (attempt === undefined || monotonic - attempt.sentAt < RETRY_MS) return []
    attempt.sentAt = monotonic
    return this.#messages(attempt)
  }

  #attemptOf(from: ReplicaId, about: Prepared | Accepted | Rejected): Attempt | undefined {
    const attempt = this.#attempt
    if (attempt === undefined || !attempt.voters.includes(from)) return undefined
    const { epoch, ballot } = about
    const isOurs =
      epoch === attempt.epoch &&
      ballot.round === attempt.ballot.round &&
      ballot.replica === attempt.ballot.replica
    return isOurs ? attempt : undefined
  }

  #messages({ epoch, ballot, value, voters, answered }: Attempt) {
    const message: PaxosMessage =
      value === undefined
        ? { kind: 'prepare', epoch, ballot }
        : { kind: 'accept', ballot, configuration: value }
    return voters.filter((to) => !answered.has(to)).map((to) => ({ to, message }))
  }
}
