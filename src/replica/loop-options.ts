/** What the loop of a replica is made with, and what a write in it is. */
import type { ReplicaId } from '../core/ids.ts'
import type { Outcome, WriteRequest } from '../core/request.ts'
import type { Admission, Now, Outgoing } from '../replication/replication.ts'
import type { Metrics } from '../runtime/metrics.ts'
import type { ReplicaCore } from './core.ts'
import type { Turn } from './turn.ts'

export interface LoopOptions {
  readonly core: ReplicaCore
  readonly clock: { now(): Now }
  readonly metrics: Metrics
  /** Whether writes are taken here now. */
  readonly admission: () => Admission
  /** Passes a client's write on to the head. */
  readonly relay: (head: ReplicaId, request: WriteRequest, signal: AbortSignal) => Promise<Outcome>
  /** How long nothing is done after the disk refused a turn, ms. */
  readonly restMs: number
  /** Told before each turn: what waits elsewhere for the machine goes in now. */
  readonly prepare: () => void
  /** Makes durable what a turn left unflushed; no other turn begins until it resolves. */
  readonly flush: () => Promise<void>
  /** Sends what promises nothing: the disk works while it travels. */
  readonly forward: (outgoing: Outgoing) => void
  /** Sends and tells what a durable turn leaves; clients are answered after it returns. */
  readonly handOut: (turn: Turn) => void
  /** Told often. */
  readonly tick: () => void
  /** Told a few times a second. */
  readonly pulse: () => void
  /** Whether packets are on their way here that are not queued yet. */
  readonly isExpecting: () => boolean
  /** Work that may wait until there is nothing else to do. */
  readonly idle: () => void
}

export interface WriteOptions {
  /** Aborted: it is given up if it was not proposed yet. */
  readonly signal: AbortSignal
  /** Who asks. What a peer passed on is not passed on again. */
  readonly from: 'client' | 'peer'
}
