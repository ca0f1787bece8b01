/** What a mode of replication brings to a replica. */
import type { Coordinator } from '../coordinator/coordinator.ts'
import type { ForumId } from '../core/ids.ts'
import type { Identity } from '../replica/identity.ts'
import type { ReplicaOptions } from '../replica/replica-options.ts'
import type { Now } from '../replication/replication.ts'
import type { Store } from '../storage/store.ts'
import type { Trace } from '../trace/trace.ts'
import type { Transport } from '../transport/transport.ts'

/** What every mode is made with. */
export interface ModeNeeds {
  readonly forum: ForumId
  readonly identity: Identity
  readonly store: Store
  readonly transport: Transport
  readonly clock: { now(): Now }
  readonly trace: Trace | undefined
}

/** The options of a replica that its mode decides. */
export interface ModeParts extends Pick<ReplicaOptions, 'openReplication' | 'peerCoordinator'> {
  /** To be closed behind the replica, while its links still stand: it says goodbye. */
  readonly coordinator: Coordinator | undefined
}
