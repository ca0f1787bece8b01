/**
 * The coordinator: who decides on configurations, and until when a replica may answer reads by
 * itself. A port. Engines: `members` (the replicas agree among themselves) and `etcd`. Both pass
 * test/coordinator/contract.ts.
 *
 * What both promise:
 * - One configuration per epoch, the same for everyone; each replica is told them in order of
 *   their epochs (it may miss some).
 * - Each has a head that served in the one before, and keeps the order of those that stay.
 * - A configuration without a replica that served begins only after that replica's lease ended,
 *   or after it agreed.
 */
import type { Configuration, Report } from '../core/configuration.ts'
import type { ReplicaId } from '../core/ids.ts'

/** Until when reads may be answered here. Both clocks must agree: a suspended one stands still. */
export interface Lease {
  /** Monotonic milliseconds. */
  readonly monotonic: number
  /** Milliseconds since 1970. */
  readonly wall: number
}

export interface CoordinatorListener {
  configured(configuration: Configuration): void
}

export interface CoordinatorStatus {
  /** For people: `members`, `etcd`. */
  readonly engine: string
  /** Who proposes now, as far as is known. */
  readonly proposer: ReplicaId | undefined
  /** Why there is no configuration, or no next one, in words; undefined if nothing is wrong. */
  readonly waitsFor: string | undefined
}

export interface Coordinator extends AsyncDisposable {
  /** Which start of this replica it is; see core/configuration.ts. Known before `start`. */
  readonly incarnation: number
  /**
   * Takes a new incarnation, durably: for the chain this replica restarted, so it leaves and
   * joins again. For one that may have promised what it does not hold.
   */
  renew(): void
  /** Begins to take part and to call back. */
  start(listener: CoordinatorListener): Promise<void>
  /**
   * All that is to be reported now about the configuration of `epoch`; replaces what was reported
   * before. Of no effect when that is not the newest: a pledge holds within its epoch only.
   */
  report(reports: readonly Report[], epoch: number): void
  /** The lease of this replica in its newest configuration; undefined when it has none. */
  lease(): Lease | undefined
  /** Resolves once a configuration without this replica, for good, is decided. */
  leave(replica: ReplicaId, options: { readonly signal: AbortSignal }): Promise<void>
  status(): CoordinatorStatus
}
