/** Chains of real replicas: starting them, who stands where, and waiting until they do. */
import { chainAt, servingNow, untilServing } from '../../src/lab/chain/order.ts'
import { connectForum } from '../../src/client/connect-forum.ts'
import type { ForumClient } from '../../src/client/forum-client.ts'
import { openChain, type TestForum, type TestReplica } from './replicas.ts'
export { chainAt, servingNow, untilServing }

/** Starts a chain that all these replicas found, and resolves once all of them serve. */
export async function startChain(...names: readonly string[]): Promise<TestForum> {
  const forum = await openChain(names, names.length)
  await startInOrder(forum.replicas)
  await untilServing(forum)
  return forum
}

/** Starts one after the other, each told of those before it. */
export async function startInOrder(
  replicas: readonly TestReplica[],
  flags: readonly string[] = [],
): Promise<void> {
  for (const [index, replica] of replicas.entries()) {
    await replica.start({ peers: replicas.slice(0, index), flags })
  }
}

/** A client that knows all these replicas, and finds others. */
export function clientOf(replicas: readonly TestReplica[]): Promise<ForumClient> {
  return connectForum({ addresses: replicas.map((replica) => replica.api()) })
}
