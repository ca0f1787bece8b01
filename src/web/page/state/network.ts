/** What the states of the replicas mean when they are looked at together; pure. */
import type { ReplicaState } from '../api/types.ts'

/** Whether digests agree; `moving` while replicas do not hold the same, `alone` without others. */
export type Agreement = 'alone' | 'equal' | 'moving' | 'unequal'

/** Compares the digests of replicas that hold the same entries: others need not be equal. */
export function agreementOf(replicas: readonly ReplicaState[]): Agreement {
  const known = replicas.filter(({ digest }) => digest !== '')
  if (known.length < 2) return 'alone'
  const digests = new Map<string, Set<string>>()
  for (const { version, digest } of known) {
    const key = versionKey(version)
    digests.set(key, (digests.get(key) ?? new Set()).add(digest))
  }
  if (Array.from(digests.values()).some(({ size }) => size > 1)) return 'unequal'
  return digests.size <= 1 ? 'equal' : 'moving'
}

/** The name of a replica, or its id where the name is not known. */
export function nameOf({ name, id }: Pick<ReplicaState, 'name' | 'id'>): string {
  return name === '' ? id : name
}

/** The most that any replica holds of each author, authors in order. */
export function mostOf(replicas: readonly ReplicaState[]): ReadonlyMap<string, number> {
  const most = new Map<string, number>()
  for (const { version } of replicas) {
    for (const { replica, count } of version) {
      most.set(replica, Math.max(count, most.get(replica) ?? 0))
    }
  }
  return new Map(Array.from(most).sort(([a], [b]) => (a < b ? -1 : 1)))
}

function versionKey(version: ReplicaState['version']): string {
  return version
    .map(({ replica, count }) => `${replica}:${count}`)
    .sort()
    .join(' ')
}
