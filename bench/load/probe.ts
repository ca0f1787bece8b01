/** Single writes to a forum, and when they were where. */
import { setTimeout as pause } from 'node:timers/promises'
import { type Child, startChild } from '../child.ts'
import type { BenchForum } from '../servers/bench-forum.ts'
import type { ProbeOrder, Probed, ProberOptions, ProberReady } from './prober.ts'

/** Of each write, ms. */
export interface ProbeResult {
  readonly acknowledged: readonly number[]
  /** From the acknowledgement until the last replica showed it; 0 if that was before. */
  readonly visible: readonly number[]
  /** From the beginning until then. */
  readonly visibleInAll: readonly number[]
  /**
   * From the acknowledgement until the last subscriber was told; 0 if that was before. There is
   * one at each replica, but for the head of a chain.
   */
  readonly told: readonly number[]
}

export interface Probe extends AsyncDisposable {
  run(order: ProbeOrder): Promise<ProbeResult>
}

const LOOK_EVERY_MS = 5

export async function openProbe(forum: BenchForum): Promise<Probe> {
  const addresses = forum.replicas.map(({ server }) => server.api)
  // The head of a chain takes no subscribers while others serve.
  const isHeadFree = forum.group.forum.mode === 'chain' && addresses.length > 1
  const subscribers = addresses.length - (isHeadFree ? 1 : 0)
  const options: ProberOptions = { addresses, subscribers }
  const prober = await startChild<ProberReady>('./load/prober.ts', options)
  const { topic } = prober.ready
  await forum.settled()
  for (const replica of forum.replicas) await replica.watch(topic)
  return {
    run: (order) => run(prober, forum, order),
    [Symbol.asyncDispose]: () => prober[Symbol.asyncDispose](),
  }
}

async function run(
  prober: Child<ProberReady>,
  forum: BenchForum,
  order: ProbeOrder,
): Promise<ProbeResult> {
  const probed = await prober.ask<readonly Probed[]>(order)
  const shown = await lastSights(forum, probed.length)
  const after = (from: number, to: number): number => Math.max(0, to - from)
  const shownAt = ({ message }: Probed): number => shown.get(message) ?? Number.NaN
  return {
    acknowledged: probed.map(({ sentAt, acknowledgedAt }) => acknowledgedAt - sentAt),
    visible: probed.map((one) => after(one.acknowledgedAt, shownAt(one))),
    visibleInAll: probed.map((one) => after(one.sentAt, shownAt(one))),
    told: probed.map(({ acknowledgedAt, toldAt }) => after(acknowledgedAt, Math.max(...toldAt))),
  }
}

/** When each message showed on the last replica, once all show on all. */
async function lastSights(
  forum: BenchForum,
  messages: number,
): Promise<ReadonlyMap<string, number>> {
  const last = new Map<string, number>()
  for (const replica of forum.replicas) {
    let seen = 0
    while (seen < messages) {
      const sights = await replica.sights()
      seen += sights.length
      for (const { message, at } of sights) last.set(message, Math.max(at, last.get(message) ?? at))
      if (seen < messages) await pause(LOOK_EVERY_MS)
    }
  }
  return last
}
