/**
 * Vectors: one counter per replica.
 *
 * The same shape plays two parts, and each part has its own name:
 * - a *vector clock* is the stamp on a batch: what its author had seen;
 * - a *version vector* is the summary of one replica: what it holds.
 *
 * A replica that is absent counts as 0, so an empty vector is the bottom element.
 */
import type { ReplicaId } from './ids.ts'

export type Vector = ReadonlyMap<ReplicaId, number>
export type VectorClock = Vector
export type VersionVector = Vector

export type Order = 'equal' | 'before' | 'after' | 'concurrent'

export const EMPTY: Vector = new Map()

/** How `a` relates to `b` in the happened-before order. */
export function compare(a: Vector, b: Vector): Order {
  const aAhead = isAhead(a, b)
  const bAhead = isAhead(b, a)
  if (aAhead && bAhead) return 'concurrent'
  if (aAhead) return 'after'
  if (bAhead) return 'before'
  return 'equal'
}

/** The least vector that is not before either argument. */
export function merge(a: Vector, b: Vector): Vector {
  const merged = new Map(a)
  for (const [replicaId, count] of b) merged.set(replicaId, Math.max(count, at(merged, replicaId)))
  return merged
}

export function at(vector: Vector, replicaId: ReplicaId): number {
  return vector.get(replicaId) ?? 0
}

/** Whether the `seq`-th entry of `author` is among those that `vector` counts. */
export function includes(vector: Vector, author: ReplicaId, seq: number): boolean {
  return at(vector, author) >= seq
}

/** Whether `vector` counts everything that `other` counts. */
export function covers(vector: Vector, other: Vector): boolean {
  return !isAhead(other, vector)
}

/** How many entries `theirs` lacks of those that `ours` counts. */
export function lag(ours: Vector, theirs: Vector): number {
  let missing = 0
  for (const [replicaId, count] of ours) missing += Math.max(0, count - at(theirs, replicaId))
  return missing
}

/** What remains of `vector` when each author counts only up to before its seq in `voidFrom`. */
export function withoutVoid(vector: Vector, voidFrom: Vector): Vector {
  if (voidFrom.size === 0) return vector
  const counts = [...vector].map(([replicaId, count]): [ReplicaId, number] => {
    const from = voidFrom.get(replicaId)
    return [replicaId, from === undefined ? count : Math.min(count, from - 1)]
  })
  return new Map(counts)
}

/** Components in the order of their replica ids: the same vector, the same list, everywhere. */
export function sorted(vector: Vector): [ReplicaId, number][] {
  return [...vector].filter(([, count]) => count > 0).sort(([a], [b]) => (a < b ? -1 : 1))
}

/** `k3f9a0x2vq:7 m2…:3`, for people and for digests. */
export function format(vector: Vector): string {
  return sorted(vector)
    .map(([replicaId, count]) => `${replicaId}:${count}`)
    .join(' ')
}

function isAhead(a: Vector, b: Vector): boolean {
  for (const [replicaId, count] of a) if (count > at(b, replicaId)) return true
  return false
}
