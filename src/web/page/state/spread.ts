/**
 * How far own writes are: here, on so many replicas, or committed. A write counts as held by a
 * replica when that replica's version covers what this one had logged when it answered.
 */
import { computed, effect, signal } from '@preact/signals'
import type { Version } from '../api/types.ts'
import { cluster, isChain, isSpreading, present, self, versionOfReplica } from './cluster.ts'

export interface Spread {
  readonly replica: string
  readonly count: number
}

export interface Reach {
  readonly holders: number
  readonly of: number
  readonly committed: boolean
}

/** Own writes since the page was opened, by the id of what they are about. */
const spreads = signal<ReadonlyMap<string, Spread>>(new Map())

/** What to say of each; every part is by id. */
export const reaches = computed(() => {
  return new Map(Array.from(spreads.value, ([id, spread]) => [id, reachOf(spread)]))
})

/** Begins to follow a write that was answered with this version. */
export function followWrite(id: string, version: Version): void {
  const replica = isChain.value ? 'chain' : self.value?.id
  // Nothing is said of a write before it is known who could hold it.
  if (replica === undefined) return
  const spread = { replica, count: version.get(replica) ?? 0 }
  spreads.value = new Map(spreads.value).set(id, spread)
}

function reachOf({ replica, count }: Spread): Reach {
  const holders = present.value.filter((one) => {
    return one.self || (versionOfReplica(one).get(replica) ?? 0) >= count
  })
  return { holders: holders.length, of: present.value.length, committed: isChain.value }
}

/** Whether all that take part have it; alone there is nobody to wait for, and nothing to wait. */
export function isDone({ holders, of, committed }: Reach): boolean {
  return committed || holders >= of
}

effect(() => {
  // Chains answer once everybody has it; else peers are watched until they do.
  const waiting = Array.from(reaches.value.values()).some((reach) => !isDone(reach))
  isSpreading.value = waiting && cluster.value !== undefined
})
