/** The replicas, as this page's replica knows them. */
import { computed, effect, signal } from '@preact/signals'
import { Cluster } from '../../../gen/page-services.ts'
import { call, stream } from '../api/forum-api.ts'
import type { ClusterState, ReplicaState, Version } from '../api/types.ts'
import { versionOf } from '../api/version.ts'
import { whileVisible } from './follow.ts'

/** How often the state is asked for where no stream tells it, and while a write spreads, ms. */
const ASK_EVERY_MS = 5_000
const SPREADING_MS = 600

export const cluster = signal<ClusterState | undefined>(undefined)

export const self = computed(() => cluster.value?.replicas.find((one) => one.self))
export const isChain = computed(() => cluster.value?.mode === 'chain')

/** Replicas that take part now: of a chain those with a place, else those that are connected. */
export const present = computed(() => cluster.value?.replicas.filter(isPresent) ?? [])

/** Set while something shown depends on how far the others are. */
export const isSpreading = signal(false)

/** Follows every change; for views that show the replicas or lists of everything. */
export function watchCluster(onChange: (state: ClusterState) => void = () => {}): () => void {
  return whileVisible(async (until) => {
    for await (const state of stream(Cluster.watchClusterState, {}, until)) {
      cluster.value = state
      onChange(state)
    }
  })
}

/** Asks now and then; for views that have a stream of their own. */
export function askCluster(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const stopAsking = whileVisible(async (until) => {
    cluster.value = (await call(Cluster.getClusterState, {}, until)).response
    const { promise, resolve } = Promise.withResolvers<void>()
    timer = setTimeout(resolve, isSpreading.value ? SPREADING_MS : ASK_EVERY_MS)
    const stop = effect(() => {
      if (isSpreading.value) setTimeout(resolve, SPREADING_MS)
    })
    until.addEventListener('abort', () => resolve(), { once: true })
    await promise.finally(stop)
  })
  return () => {
    clearTimeout(timer)
    stopAsking()
  }
}

export function versionOfReplica({ version }: ReplicaState): Version {
  return versionOf(version)
}

function isPresent(replica: ReplicaState): boolean {
  if (replica.self || replica.role === 'peer') return replica.state !== 'unreachable'
  return replica.place > 0 && replica.state !== 'unreachable'
}
