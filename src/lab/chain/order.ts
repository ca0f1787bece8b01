/** The order of a chain of real replicas, as they say themselves. */
import type { LabReplica } from '../engine/replica.ts'
import { until } from '../until.ts'

/** Whoever has replicas. */
export interface Replicas {
  readonly replicas: readonly LabReplica[]
}

/** Those that serve, head first, as `replica` knows; undefined while it does not tell. */
export async function chainAt(
  forum: Replicas,
  replica: LabReplica,
): Promise<LabReplica[] | undefined> {
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
  replicas: readonly LabReplica[] = forum.replicas,
): Promise<LabReplica[]> {
  return await until(() => servingNow(forum, replicas))
}

/** The order, if exactly these replicas serve and all of them say so. */
export async function servingNow(
  forum: Replicas,
  replicas: readonly LabReplica[],
): Promise<LabReplica[] | undefined> {
  const states = await Promise.all(replicas.map((replica) => replica.state()))
  const isThere = states.every(
    (state) => state?.replicas.find(({ self }) => self)?.state === 'serving',
  )
  if (!isThere || new Set(states.map((state) => Number(state?.epoch))).size > 1) return undefined
  const [first] = replicas
  if (first === undefined) return []
  const chain = await chainAt(forum, first)
  return chain !== undefined && names(chain) === names(replicas) ? chain : undefined
}

function names(replicas: readonly LabReplica[]): string {
  return replicas
    .map(({ name }) => name)
    .sort()
    .join()
}
