/** What the coordinators of a chain's replicas say to each other. Plain data. */
import type { Configuration, Report } from '../core/configuration.ts'
import type { ReplicaId } from '../core/ids.ts'
import type { BullyMessage } from './bully.ts'
import type { Ballot, PaxosMessage } from './paxos.ts'

export type { Ballot }

/** A replica that the sender hears. */
export interface HeardReplica {
  readonly replica: ReplicaId
  readonly incarnation: number
  readonly epoch: number
  readonly reports: readonly Report[]
  /** How long ago the sender heard it last. */
  readonly ageMs: number
}

/** The sender lives. Sent to everyone, several times in a lease. */
export interface Heartbeat {
  readonly kind: 'heartbeat'
  /** Of the newest configuration that the sender knows; 0 if it knows none. */
  readonly epoch: number
  readonly incarnation: number
  /** On the sender's monotonic clock; comes back in promises. */
  readonly sentAt: number
  /** Facts about the configuration of `epoch`. */
  readonly reports: readonly Report[]
  /** Whom the sender hears without others in between. */
  readonly hears: readonly HeardReplica[]
  /** Replicas that are to leave for good, as far as the sender was told. */
  readonly leaving: readonly ReplicaId[]
  /** Whether the sender voted for a next configuration and does not know what became of it. */
  readonly isUndecided: boolean
}

/** For one lease from now on, the sender will not vote for a configuration without the receiver. */
export interface LeasePromise {
  readonly kind: 'promise'
  readonly epoch: number
  readonly incarnation: number
  /** Of the heartbeat that this answers. */
  readonly sentAt: number
}

/** This configuration was decided. */
export interface Decided {
  readonly kind: 'decided'
  readonly configuration: Configuration
}

/** The sender stops, and does not answer reads any more. */
export interface Goodbye {
  readonly kind: 'goodbye'
  readonly incarnation: number
}

export type CoordinationMessage =
  | Heartbeat
  | LeasePromise
  | Decided
  | Goodbye
  | PaxosMessage
  | BullyMessage
