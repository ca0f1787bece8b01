/** Gossip: own batches, pushed to everyone as they are made. The fast path; it promises nothing. */
import type { Batch } from '../../core/entry.ts'
import { BROADCAST_BYTES_MAX } from '../../core/limits.ts'
import { batchBytes } from '../measure.ts'
import type { Outgoing } from '../replication.ts'

/** What goes into one packet: a character counts as one byte, and may be three. */
const GOSSIP_BYTES = BROADCAST_BYTES_MAX / 4

/** Packets with these batches, each small enough to be broadcast. */
export function gossipOf(batches: readonly Batch[]): Outgoing[] {
  const packets: Batch[][] = []
  let bytes = Infinity
  for (const batch of batches) {
    const size = batchBytes(batch)
    const packet = packets.at(-1)
    if (packet !== undefined && bytes + size <= GOSSIP_BYTES) {
      packet.push(batch)
      bytes += size
    } else {
      packets.push([batch])
      bytes = size
    }
  }
  return packets.map((each) => ({
    to: 'everyone',
    packet: { kind: 'batches', batches: each, erasing: [] },
  }))
}
