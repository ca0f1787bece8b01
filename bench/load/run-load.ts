/** Load from several client processes at once, added up. */
import { type Child, startChild } from '../child.ts'
import type { LoadOrder, LoadSeen } from './client.ts'

export interface Load extends AsyncDisposable {
  /** `concurrency` is the sum over the processes. Rejects if any call failed. */
  run(order: LoadOrder): Promise<LoadResult>
}

export interface LoadResult {
  readonly perSecond: number
  readonly answered: number
  readonly p50Ms: number
  readonly p99Ms: number
  /** Of the busiest process. */
  readonly busy: number
}

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
    workers.map((child, index) =>
      child.ask<LoadSeen>({
        ...order,
        concurrency: share(order.concurrency, workers.length, index),
      }),
    ),
  )
  const sum = (pick: (one: LoadSeen) => number): number =>
    seen.reduce((total, one) => total + pick(one), 0)
  const answered = sum((one) => one.answered)
  const failed = sum((one) => one.failed)
  if (failed > 0) throw new Error(`${failed} of ${failed + answered} calls failed`)
  return {
    answered,
    perSecond: answered / order.seconds,
    // Each process saw its own calls; weighed by how many there were.
    p50Ms: sum((one) => one.p50Ms * one.answered) / answered,
    p99Ms: Math.max(...seen.map((one) => one.p99Ms)),
    busy: Math.max(...seen.map((one) => one.busy)),
  }
}

/** The part of `total` that falls to the `index`-th of `count`. */
function share(total: number, count: number, index: number): number {
  return Math.floor(total / count) + (index < total % count ? 1 : 0)
}
