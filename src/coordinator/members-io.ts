/** What goes into the machine of the engine `members`, and what comes out of it. Plain data. */
import type { Configuration, Report } from '../core/configuration.ts'
import type { ReplicaId } from '../core/ids.ts'
import type { Addressed } from './bully.ts'
import type { Now } from './lease.ts'
import type { CoordinationMessage } from './message.ts'
import type { VoterState } from './paxos.ts'
import type { Timing } from './timing.ts'

/** What a replica must not forget, or it could help to decide twice. */
export interface SavedState extends VoterState {
  /** Which start of the replica this is, larger with every start. */
  readonly incarnation: number
  /** The newest that is known; the votes are about the one behind it. */
  readonly configuration: Configuration | undefined
}

export interface MembersOptions {
  readonly self: ReplicaId
  /** How many replicas the first configuration has, if this replica is to make it. */
  readonly founds: number | undefined
  readonly saved: SavedState | undefined
  readonly now: Now
  readonly timing?: Timing
}

export type MembersInput =
  | { readonly kind: 'tick' }
  | { readonly kind: 'connected'; readonly peer: ReplicaId }
  | { readonly kind: 'disconnected'; readonly peer: ReplicaId }
  | {
      readonly kind: 'message'
      readonly from: ReplicaId
      readonly message: CoordinationMessage
    }
  /** All that is to be reported about the configuration of `epoch`. */
  | { readonly kind: 'report'; readonly epoch: number; readonly reports: readonly Report[] }
  /** A replica is to leave for good. */
  | { readonly kind: 'leave'; readonly replica: ReplicaId }
  /** This replica is to be taken for one that started again. */
  | { readonly kind: 'renew' }
  /** This replica stops, and answers no reads any more. */
  | { readonly kind: 'goodbye' }

/** Work for the shell. The order of the fields is the order of the work. */
export interface MembersReady {
  /** To be made durable before anything below. */
  readonly keep: SavedState | undefined
  readonly send: readonly Addressed<ReplicaId, CoordinationMessage>[]
  /** A configuration that this replica did not know. */
  readonly configured: Configuration | undefined
}
