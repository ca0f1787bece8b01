/**
 * A client process: calls servers for some time and says what it saw. A closed loop keeps a number
 * of calls under way; an open loop calls on schedule, so that a server that stalls cannot hide.
 * Answers with how busy it was itself: near 1, it is what was measured.
 */
import { Worker } from 'node:worker_threads'
import { argumentOf, serveParent } from '../child.ts'
import { nowMs } from '../clock.ts'
import { Recorder } from './latency.ts'
import { type OpenedWay, openWay } from './opened-way.ts'
import type { LoadOrder, LoadSeen } from './order.ts'
import type { Due, Pace } from './pacer.ts'
import { seeded } from './random.ts'

/** If nothing else is said. */
const SEED = 1

async function load(order: LoadOrder): Promise<LoadSeen> {
  await using main = await openWay(order, order.concurrency)
  await using between = await openWay(order.between ?? order, order.concurrency)
  const share = order.between?.share ?? 0
  const random = seeded(order.seed ?? SEED)
  const pick = (): OpenedWay => (random() < share ? between : main)
  const late = new Recorder()

  const usage = process.cpuUsage()
  const from = performance.now()
  if (order.perSecond === undefined) await closedLoop(order, pick)
  else await openLoop(order, order.perSecond, pick, late)
  const { user, system } = process.cpuUsage(usage)
  const spentMs = performance.now() - from
  return {
    main: main.seen(),
    between: between.seen(),
    seconds: spentMs / 1_000,
    busy: (user + system) / 1_000 / spentMs,
    late: late.all(),
  }
}

async function closedLoop(order: LoadOrder, pick: () => OpenedWay): Promise<void> {
  const until = performance.now() + order.seconds * 1_000
  let left = order.total ?? Infinity
  const lanes = Array.from({ length: order.concurrency }, (_, lane) => {
    return new Promise<void>((resolve) => {
      const next = (): void => {
        const sent = performance.now()
        if (sent < until && left-- > 0) pick().call(lane, sent, next)
        else resolve()
      }
      next()
    })
  })
  await Promise.all(lanes)
}

function openLoop(
  { seconds, seed = SEED }: LoadOrder,
  perSecond: number,
  pick: () => OpenedWay,
  late: Recorder,
): Promise<void> {
  const workerData: Pace = { perSecond, seconds, seed }
  const pacer = new Worker(new URL('./pacer.ts', import.meta.url), { workerData })
  return new Promise((resolve, reject) => {
    let [made, answered, isOver] = [0, 0, false]
    const done = (): void => {
      answered++
      if (isOver && answered === made) resolve()
    }
    pacer.once('error', reject)
    pacer.on('message', (due: Due) => {
      const behind = nowMs() - performance.now()
      for (const at of due) {
        const since = at - behind
        late.record(performance.now() - since)
        pick().call(made++, since, done)
      }
      if (due.length > 0) return
      isOver = true
      if (answered === made) resolve()
    })
  })
}

await argumentOf<null>()
await serveParent<LoadOrder>('ready', load)
