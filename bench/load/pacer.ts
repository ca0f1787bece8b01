/**
 * A thread that says when a call is due. The timers of an event loop are a millisecond or two late,
 * as much as a whole write takes; a thread that sleeps by itself is not.
 */
import { parentPort, workerData } from 'node:worker_threads'
import { nowMs } from '../clock.ts'
import { seeded } from './random.ts'

export interface Pace {
  /** Arrivals: independent of each other, as those of many people are (Poisson). */
  readonly perSecond: number
  readonly seconds: number
  readonly seed: number
}

/** When calls were due, by the clock of all processes; empty at the end. */
export type Due = Float64Array

const { perSecond, seconds, seed } = workerData as Pace
const random = seeded(seed)
const nobody = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT))
const until = nowMs() + seconds * 1_000
let next = nowMs() + gap()
while (next < until) {
  Atomics.wait(nobody, 0, 0, Math.max(0, next - nowMs()))
  const due: number[] = []
  for (const now = nowMs(); next <= now && next < until; next += gap()) due.push(next)
  if (due.length > 0) parentPort?.postMessage(Float64Array.from(due))
}
parentPort?.postMessage(new Float64Array())

function gap(): number {
  return (-Math.log(1 - random()) / perSecond) * 1_000
}
