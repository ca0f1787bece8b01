/** What a replica is put together from. */
import type { Coordinator } from '../coordinator/coordinator.ts'
import type { ReplicaId } from '../core/ids.ts'
import type { Now, Replication } from '../replication/replication.ts'
import type { Logger } from '../runtime/logger.ts'
import type { Metrics } from '../runtime/metrics.ts'
import type { Store } from '../storage/store.ts'
import type { Trace } from '../trace/trace.ts'
import type { PeerInfo, Transport } from '../transport/transport.ts'
import type { PeerCoordinator } from './ordered.ts'
import type { ForumInfo } from './replica.ts'

/** See `openReplica`. */
export interface ReplicaOptions {
  readonly id: ReplicaId
  /** Who it was before its log was forked: what is void of that is said again. */
  readonly former?: readonly ReplicaId[]
  readonly info: ForumInfo
  /** Closed by who opened it, after the replica. */
  readonly store: Store
  /** Closed by who opened it, after the replica. */
  readonly transport: Transport
  /**
   * Opens the replication machine on the store's log. Called again after a turn that the disk
   * refused: a chain's machine then begins as a new incarnation (see `Coordinator.renew`).
   */
  readonly openReplication: () => Replication
  /** Undefined in a forum without order. Closed by who opened it, after the replica. */
  readonly coordinator?: Coordinator | undefined
  /** The same, if it talks to its peers over the links of this replica. */
  readonly peerCoordinator?: PeerCoordinator | undefined
  readonly clock: { now(): Now }
  /** 16 or more random bytes as text, for tokens. */
  readonly randomToken: () => string
  /** What this replica says of itself now. */
  readonly self: () => PeerInfo
  readonly logger: Logger
  readonly metrics: Metrics
  /** Undefined: none is written. */
  readonly trace?: Trace | undefined
}
