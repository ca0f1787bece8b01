/** What queues up for a turn of the loop. */
import type { ReplicaId } from '../core/ids.ts'
import type { Outcome, WriteRequest } from '../core/request.ts'
import type { Packet } from '../replication/packet.ts'
import type { WriteOptions } from './loop-options.ts'

export interface PendingWrite extends WriteOptions {
  readonly request: WriteRequest
  readonly resolve: (outcome: Outcome) => void
  readonly reject: (reason: unknown) => void
  readonly since: number
}

export interface PendingPacket {
  readonly from: ReplicaId
  readonly packet: Packet
  readonly taken: () => void
}

/** What queued up together. */
export interface Round {
  /** Monotonic ms. */
  readonly began: number
  readonly inputs: number
  readonly packets: readonly PendingPacket[]
  /** Applied so far. */
  entries: number
}
