/** What a turn of a replica leaves to be done. */
import type { ForumError } from '../core/error.ts'
import type { Outcome } from '../core/request.ts'
import type { VersionVector } from '../core/vector.ts'
import type { Outgoing, ProposalId, ReadId, Refused } from '../replication/replication.ts'
import type { AppliedRun } from './applied-run.ts'

/** The answer to a proposal. */
export type Settled =
  | { readonly proposal: ProposalId; readonly outcome: Outcome }
  | { readonly proposal: ProposalId; readonly error: ForumError }

/** What a read was waiting for is there, or will not come. */
export type ReadSettled =
  | { readonly read: ReadId; readonly error: undefined }
  | { readonly read: ReadId; readonly error: ForumError }

/** What a turn leaves to be done, in this order. */
export interface Turn {
  readonly send: readonly Outgoing[]
  readonly applied: readonly AppliedRun[]
  readonly settled: readonly Settled[]
  readonly reads: readonly ReadSettled[]
  readonly refused: readonly Refused[]
  /** Set if the store must be flushed before any of this is done: what is durable until then. */
  readonly unflushedSince: VersionVector | undefined
  /** The disk refused; nothing of the turn stays. */
  readonly failure: ForumError | undefined
}

export interface TurnOptions {
  /** Handed what may be sent while the disk works. */
  readonly forward: (outgoing: Outgoing) => void
  /** Whether the caller flushes what a turn leaves unflushed. */
  readonly flushes?: boolean
}
