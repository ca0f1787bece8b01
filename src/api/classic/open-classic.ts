/**
 * The classic interface: a published course protocol for discussion boards, for its many clients.
 * A thin face: everything is done by the replica, by the same rules as for parley's own API.
 */
import type { Server } from '@grpc/grpc-js'
import { ControlPlane, MessageBoard } from '../../gen/classic-services.ts'
import type { Replica } from '../../replica/replica.ts'
import { addService, type Door } from '../grpc.ts'
import { lookingAgain } from '../reading.ts'
import { guardedDoor } from './access.ts'
import { classicClusterState } from './cluster.ts'
import { classicReads } from './reads.ts'
import { classicSubscriptions } from './subscribe.ts'
import { ClassicViews } from './views.ts'
import { classicWrites } from './writes.ts'

export interface ClassicServing {
  readonly replica: Replica
  readonly access: 'on' | 'loopback'
  readonly door: Door
}

/** What it is called in health checking and reflection. */
export const CLASSIC_SERVICES = ['razpravljalnica.MessageBoard', 'razpravljalnica.ControlPlane']
export const CLASSIC_PROTO = 'razpravljalnica.proto'

export function addClassic(server: Server, { replica, access, door }: ClassicServing): void {
  const options = { replica, views: new ClassicViews(replica) }
  const others = { ...classicWrites(options), ...classicSubscriptions(options) }
  const guarded = guardedDoor(door, access)
  addService(server, {
    service: MessageBoard,
    handlers: { ...classicReads(options), ...lookingAgain(replica, ['not-found'], others) },
    door: guarded,
  })
  addService(server, {
    service: ControlPlane,
    handlers: { getClusterState: () => classicClusterState(replica.status()) },
    door: guarded,
  })
}
