/** The mode in which the head of a chain orders all writes. */
import { encodeFrame } from '../codec/frame-codec.ts'
import { sealOrdered } from '../codec/ordered-seal.ts'
import type { Coordinator } from '../coordinator/coordinator.ts'
import { openEtcd } from '../coordinator/open-etcd.ts'
import { type MembersCoordinator, openMembers } from '../coordinator/open-members.ts'
import { touchedTopic } from '../core/touching.ts'
import { openChain } from '../replication/chain/chain.ts'
import type { Replication } from '../replication/replication.ts'
import { type ChainSettings, coordinatorChoice } from './chain-settings.ts'
import type { ModeNeeds, ModeParts } from './mode-parts.ts'

export interface ChainNeeds extends ModeNeeds {
  readonly settings: ChainSettings
  /** Whether this replica makes the first configuration. */
  readonly founder: boolean
}

export function chainParts(needs: ChainNeeds): ModeParts {
  const choice = coordinatorChoice(needs.settings)
  switch (choice.kind) {
    case 'members': {
      const coordinator = membersCoordinator(needs)
      return { ...partsWith(needs, coordinator), peerCoordinator: coordinator }
    }
    case 'etcd': {
      const { endpoints } = choice
      return partsWith(needs, openEtcd({ ...engineNeeds(needs), forum: needs.forum, endpoints }))
    }
    default:
      return choice satisfies never
  }
}

function partsWith(needs: ChainNeeds, coordinator: Coordinator): ModeParts {
  return { openReplication: chainOpener(needs, coordinator), coordinator }
}

/** Each time but the first as a new incarnation: what the last one promised may be gone. */
function chainOpener(needs: ChainNeeds, coordinator: Coordinator): () => Replication {
  const { forum, identity, store, clock } = needs
  let isOpen = false
  return () => {
    if (isOpen) coordinator.renew()
    isOpen = true
    return openChain({
      self: identity.id,
      forum,
      log: store.log,
      seal: sealOrdered,
      incarnation: coordinator.incarnation,
      touched: (op) => touchedTopic(store.state, op),
      now: clock.now(),
    })
  }
}

function membersCoordinator(needs: ChainNeeds): MembersCoordinator {
  return openMembers({
    ...engineNeeds(needs),
    send: (to, message) => {
      const frame = { kind: 'coordination', message } as const
      needs.transport.send(to, encodeFrame(frame, needs.trace?.sent(to, frame)))
    },
  })
}

/** What every engine is made with. */
function engineNeeds({ identity, store, clock, settings, founder }: ChainNeeds) {
  return {
    self: identity.id,
    founds: founder ? settings.members : undefined,
    clock,
    kept: () => store.coordination(),
    keep: (state: Uint8Array) => store.keepCoordination(state),
  }
}
