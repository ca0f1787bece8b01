/** Vectors as parts of a frame, where no list of replicas stands beside them. */
import type { ReplicaId } from '../core/ids.ts'
import { REPLICAS_MAX } from '../core/limits.ts'
import { sorted, type Vector } from '../core/vector.ts'
import type { parley } from '../gen/messages.js'
import { checkCount, checkPositive, checkReplica, corrupt } from './checks.ts'

/** Components in the order of their replicas. */
export function countsOf(vector: Vector): { replica: string; count: number }[] {
  return sorted(vector).map(([replica, count]) => ({ replica, count }))
}

/** Each replica at most once. Throws `corrupt`. */
export function vectorOf(
  what: string,
  counts: readonly parley.v1.ReplicaCount.$Properties[] | null | undefined,
): Vector {
  checkCount(what, counts?.length ?? 0, REPLICAS_MAX)
  const vector = new Map<ReplicaId, number>()
  for (const { replica, count } of counts ?? []) {
    const id = checkReplica(what, replica)
    if (vector.has(id)) throw corrupt(`${what}: ${id} stands twice in it`)
    vector.set(id, checkPositive(what, count))
  }
  return vector
}
