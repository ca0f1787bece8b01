/** The course of events around a moment, all by the clock of all processes. */
import type { Points } from '../scenario.ts'

const MS_PER_SECOND = 1_000

/** The longest time without an event from the last one before `moment` on, ms. */
export function longestGap(times: readonly number[], moment: number): number {
  const sorted = times.toSorted((a, b) => a - b)
  const first = sorted.findLastIndex((time) => time < moment)
  const after = sorted.slice(Math.max(first, 0))
  const gaps = after.slice(1).map((time, index) => time - (after[index] ?? time))
  return gaps.length === 0 ? Number.NaN : Math.max(...gaps)
}

export interface Course {
  /** Seconds before the moment, and behind it. */
  readonly before: number
  readonly behind: number
  /** Width of a step, seconds. */
  readonly step: number
}

/** Events a second, step by step until the last one; x is in seconds from the moment on. */
export function courseOf(times: readonly number[], moment: number, course: Course): Points {
  const { before, behind, step } = course
  const last = (Math.max(...times) - moment) / MS_PER_SECOND
  const steps = Math.max(0, Math.ceil((before + Math.min(behind, last)) / step))
  const counts = new Float64Array(steps)
  for (const time of times) {
    const at = Math.floor(((time - moment) / MS_PER_SECOND + before) / step)
    if (at >= 0 && at < steps) counts[at] = (counts[at] ?? 0) + 1
  }
  return Array.from(counts, (count, index) => [index * step - before, count / step] as const)
}
