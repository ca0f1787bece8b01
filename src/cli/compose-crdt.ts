/** The mode in which every replica writes. */
import type { ReplicaId } from '../core/ids.ts'
import { openCrdt } from '../replication/crdt/crdt.ts'
import type { ModeNeeds, ModeParts } from './mode-parts.ts'

export interface CrdtNeeds extends ModeNeeds {
  readonly gossip: boolean
  /** Who this replica was. */
  readonly former: readonly ReplicaId[]
}

export function crdtParts(needs: CrdtNeeds): ModeParts {
  const { forum, identity, store, clock, gossip, former } = needs
  return {
    openReplication: () =>
      openCrdt({
        self: identity.id,
        forum,
        log: store.log,
        seal: identity.seal,
        gossip,
        former,
        now: clock.now(),
      }),
    coordinator: undefined,
    peerCoordinator: undefined,
  }
}
