/** Version vectors as answers of the API carry them. */
import type { ReplicaId } from '../core/ids.ts'
import type { Vector } from '../core/vector.ts'

/** The vector of a list of counts. Ids of replicas come from the API checked. */
export function toVector(
  counts: readonly { readonly replica: string; readonly count: number }[],
): Vector {
  return new Map(counts.map(({ replica, count }) => [replica as ReplicaId, count]))
}
