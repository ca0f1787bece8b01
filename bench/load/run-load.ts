/** Load from several client processes at once, added up. */
import { type Child, startChild } from '../child.ts'
import { type Latency, latencyOf } from './latency.ts'
import type { LoadOrder, LoadSeen, WaySeen } from './order.ts'

export interface Load extends AsyncDisposable {
  /** Concurrency and rate are sums over the processes. Rejects if any call failed. */
  run(order: LoadOrder): Promise<LoadResult>
}

export interface WayResult extends Latency {
  readonly perSecond: number
  readonly answered: number
}

/** What the main way came to, and beside it the other one. */
export interface LoadResult extends WayResult {
  readonly between: WayResult
  /** Of the busiest process. */
  readonly busy: number
  /** Open loop: how late the clients themselves were. */
  readonly late: Latency
}

/** So that each process leaves other things to chance. */
const SEED_STEP = 1_000_003

export async function openLoad(processes: number): Promise<Load> {
  const children: Child<string>[] = []
  for (let index = 0; index < processes; index++) {
    children.push(await startChild('./load/client.ts', null))
  }
  return {
    run: (order) => runLoad(children, order),
    async [Symbol.asyncDispose]() {
      await Promise.all(children.map((child) => child[Symbol.asyncDispose]()))
    },
  }
}

async function runLoad(children: readonly Child<string>[], order: LoadOrder): Promise<LoadResult> {
  const workers = children.slice(0, order.concurrency)
  const seen = await Promise.all(
    workers.map((child, index) => child.ask<LoadSeen>(partOf(order, workers.length, index))),
  )
  // The last answers belong to it as well: where one takes a second, they are most of them.
  const seconds = Math.max(...seen.map((one) => one.seconds))
  return {
    ...together(
      seen.map(({ main }) => main),
      seconds,
    ),
    between: together(
      seen.map(({ between }) => between),
      seconds,
    ),
    busy: Math.max(...seen.map((one) => one.busy)),
    late: latencyOf(seen.map(({ late }) => late)),
  }
}

function together(seen: readonly WaySeen[], seconds: number): WayResult {
  const answered = seen.reduce((sum, { latencies }) => sum + latencies.length, 0)
  const failed = seen.reduce((sum, one) => sum + one.failed, 0)
  if (failed > 0) throw new Error(`${failed} of ${failed + answered} calls failed`)
  const perSecond = answered / seconds
  return { answered, perSecond, ...latencyOf(seen.map(({ latencies }) => latencies)) }
}

/** What falls to the `index`-th of `count` processes. */
function partOf(order: LoadOrder, count: number, index: number): LoadOrder {
  const { concurrency, perSecond, total, seed = 1 } = order
  const share = (whole: number): number =>
    Math.floor(whole / count) + (index < whole % count ? 1 : 0)
  return {
    ...order,
    concurrency: share(concurrency),
    ...(total === undefined ? {} : { total: share(total) }),
    ...(perSecond === undefined ? {} : { perSecond: perSecond / count }),
    seed: seed + index * SEED_STEP,
  }
}
