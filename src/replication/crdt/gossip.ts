/** Gossip: own batches, pushed to everyone as they are made. The fast path; it promises nothing. */
import type { Batch } from '../../core/entry.ts'
import { CHUNK_BYTES } from '../../core/limits.ts'
import { batchBytes } from '../measure.ts'
import type { Outgoing } from '../replication.ts'

/** Packets with these batches, about a chunk in each. */
export function gossipOf(batches: readonly Batch[]): Outgoing[] {
  const packets: Batch[][] = []
  let bytes = Infinity
  for (const batch of batches) {
    const size = batchBytes(batch)
    const packet = packets.at(-1)
    if (packet !== undefined && bytes + size <= CHUNK_BYTES) {
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
