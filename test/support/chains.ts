/** Chains of real replicas: starting them, who stands where, and waiting until they do. */
import { connectForum } from '../../src/client/connect-forum.ts'
import type { ForumClient } from '../../src/client/forum-client.ts'
import { openChain, type TestForum, type TestReplica } from './replicas.ts'
import { until } from './until.ts'

/** Whoever has replicas. */
interface Replicas {
  readonly replicas: readonly TestReplica[]
}

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

/** Those that serve, head first, as `replica` knows; undefined while it does not tell. */
export async function chainAt(
  forum: Replicas,
  replica: TestReplica,
): Promise<TestReplica[] | undefined> {
  const state = await replica.state()
  if (state === undefined) return undefined
  return state.replicas
    .filter(({ role }) => role === 'head' || role === 'middle' || role === 'tail')
    .toSorted((a, b) => a.place - b.place)
    .flatMap(({ id }) => forum.replicas.find((one) => one.hasId(id)) ?? [])
}

/** Resolves once exactly these replicas serve and all of them say so, and answers the order. */
export async function untilServing(
  forum: Replicas,
  replicas: readonly TestReplica[] = forum.replicas,
): Promise<TestReplica[]> {
  return await until(() => servingNow(forum, replicas))
}

/** The order, if exactly these replicas serve and all of them say so. */
export async function servingNow(
  forum: Replicas,
  replicas: readonly TestReplica[],
): Promise<TestReplica[] | undefined> {
  const states = await Promise.all(replicas.map((replica) => replica.state()))
  const isThere = states.every(
    (state) => state?.replicas.find(({ self }) => self)?.state === 'serving',
  )
  if (!isThere || new Set(states.map((state) => Number(state?.epoch))).size > 1) return undefined
  const chain = await chainAt(forum, replicas[0]!)
  return chain !== undefined && names(chain) === names(replicas) ? chain : undefined
}

function names(replicas: readonly TestReplica[]): string {
  return replicas
    .map(({ name }) => name)
    .sort()
    .join()
}

/** A client that knows all these replicas, and finds others. */
export function clientOf(replicas: readonly TestReplica[]): Promise<ForumClient> {
  return connectForum({ addresses: replicas.map((replica) => replica.api()) })
}
