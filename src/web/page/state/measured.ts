/**
 * What the network page measures while it is open: how quickly this page's replica answers, how
 * much is written, and how long others take until they hold what this replica holds.
 */
import { batch, effect, signal } from '@preact/signals'
import { Cluster } from '../../../gen/page-services.ts'
import { call, pause } from '../api/forum-api.ts'
import type { ClusterState } from '../api/types.ts'
import { cluster, watchCluster } from './cluster.ts'
import { whileVisible } from './follow.ts'

/** How often the replica is asked for the time that its answer takes, ms. */
const ASK_EVERY_MS = 1_000
/** Points of a curve: a minute of answers. */
export const POINTS_MAX = 60

export type Curve = readonly number[]

/** Time that answers of this page's replica took, ms. */
export const answers = signal<Curve>([])
/** Entries that came in each second. */
export const rates = signal<Curve>([])
/** Per replica: time from when this one was ahead of it until it held the same, ms. */
export const delays = signal<ReadonlyMap<string, Curve>>(new Map())

/** Measures until what it answers is called. */
export function measure(): () => void {
  const behindSince = new Map<string, number>()
  batch(() => {
    answers.value = []
    rates.value = []
    delays.value = new Map()
  })
  const stopWatching = watchCluster()
  const stopTiming = effect(() => {
    if (cluster.value !== undefined) delays.value = delaysAfter(cluster.value, behindSince)
  })
  const stopAsking = whileVisible(ask)
  return () => {
    stopWatching()
    stopTiming()
    stopAsking()
  }
}

async function ask(until: AbortSignal): Promise<void> {
  let before: number | undefined
  for (;;) {
    const began = performance.now()
    const { response } = await call(Cluster.getClusterState, {}, until)
    answers.value = withPoint(answers.value, performance.now() - began)
    const { entries } = response
    if (before !== undefined) rates.value = withPoint(rates.value, Math.max(0, entries - before))
    before = entries
    await pause(ASK_EVERY_MS, until)
  }
}

/** The delays with those that this state completes; `behindSince` says who lacks something now. */
function delaysAfter(
  { replicas }: ClusterState,
  behindSince: Map<string, number>,
): ReadonlyMap<string, Curve> {
  const now = performance.now()
  const known = delays.peek()
  const completed = new Map<string, number>()
  for (const { id, lag, self, state } of replicas) {
    const since = behindSince.get(id)
    if (self || state === 'unreachable') behindSince.delete(id)
    else if (lag > 0) behindSince.set(id, since ?? now)
    else if (since !== undefined) {
      completed.set(id, now - since)
      behindSince.delete(id)
    }
  }
  if (completed.size === 0) return known
  const next = new Map(known)
  for (const [id, delay] of completed) next.set(id, withPoint(known.get(id) ?? [], delay))
  return next
}

function withPoint(curve: Curve, point: number): Curve {
  return [...curve, point].slice(-POINTS_MAX)
}
