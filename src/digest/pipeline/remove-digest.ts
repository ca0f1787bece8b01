/** The end of a digest at the broker, whoever brings it about: done twice it does nothing more. */
import type { Broker } from './broker.ts'
import { encode, type OpenDigest } from './messages.ts'
import { stageQueues } from './queue-names.ts'

/**
 * Removes its queues, with what is in them. The query's is the last of them, and workers are told
 * after that: so whoever is cut off in the middle leaves somebody behind who reads a queue that is
 * gone, or who will not find who asked, and goes on with it. A worker that comes back later looks
 * for the query's queue: if that is gone, all are.
 */
export async function removeDigest(broker: Broker, open: OpenDigest): Promise<void> {
  for (const queue of stageQueues(open)) await broker.remove(queue)
  await broker.broadcast(encode({ kind: 'ended', digest: open.digest }))
}
