/** What must hold behind every step: whatever grows has a limit. */
import { assert } from '../../core/assert.ts'
import {
  CAUSAL_BUFFER_BATCHES_MAX,
  CAUSAL_BUFFER_BYTES_MAX,
  CHUNK_BYTES,
  CHUNKS_IN_FLIGHT_MAX,
  PACKET_BYTES_MAX,
} from '../../core/limits.ts'
import type { AntiEntropy } from './anti-entropy.ts'
import type { Delivery } from './delivery.ts'

export function assertBounded(delivery: Delivery, antiEntropy: AntiEntropy): void {
  assert(delivery.buffered <= CAUSAL_BUFFER_BATCHES_MAX, 'the causal buffer is bounded')
  assert(delivery.bufferedBytes <= CAUSAL_BUFFER_BYTES_MAX, 'its bytes are bounded')
  const inFlightMax = CHUNK_BYTES * CHUNKS_IN_FLIGHT_MAX + PACKET_BYTES_MAX
  assert(antiEntropy.bytesInFlight <= inFlightMax, 'what is in flight is bounded')
}
