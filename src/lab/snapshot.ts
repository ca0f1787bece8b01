/** The lab at one moment, for those who show it. Plain data. */
import { EMPTY, lag, merge } from '../core/vector.ts'
import type { Mode } from '../replica/replica.ts'
import type { Condition } from './engine/engine.ts'
import type { Timing } from './load/ledger.ts'
import type { View } from './story/view.ts'

export interface Row {
  readonly name: string
  /** `busy`: it is just being started, wiped or taken out. */
  readonly process: 'runs' | 'paused' | 'ended' | 'busy'
  readonly pid: number | undefined
  /** What it said last; undefined if it never did, or its process is gone. */
  readonly view: View | undefined
  /** Whether it answers. */
  readonly answers: boolean
  /** Entries that it lacks of those that any replica is known to hold. */
  readonly behind: number
  readonly condition: Condition
}

/** Something that happened. */
export interface Line {
  /** Milliseconds since all was well. */
  readonly at: number
  readonly text: string
}

export interface Rates {
  readonly isOn: boolean
  /** Answers a second. */
  readonly writes: number
  readonly reads: number
  /** Requests under way or given up that waited longest in the last seconds, ms. */
  readonly slowestMs: number
}

export interface Snapshot {
  readonly mode: Mode
  readonly elapsedMs: number
  readonly rows: readonly Row[]
  /** The highest that any replica tells of. */
  readonly epoch: number
  readonly proposer: string
  /** How many different forums are shown, by their digests. */
  readonly digests: number
  readonly load: Rates
  readonly isByChance: boolean
  readonly lines: readonly Line[]
  readonly whyNoWrong: string | undefined
}

/** Rates are of so long, ms. */
export const RATED_MS = 2_000

/** Entries that each lacks of those that somebody is known to hold. */
export function behindOf(views: ReadonlyMap<string, View>): (name: string) => number {
  const all = [...views.values()].reduce((union, { version }) => merge(union, version), EMPTY)
  return (name) => lag(all, views.get(name)?.version ?? EMPTY)
}

/** What clients were answered in the last moments. `now` in ms of the process's own time. */
export function ratesOf(timings: readonly Timing[], now: number, isOn: boolean): Rates {
  let [writes, reads, slowestMs] = [0, 0, 0]
  for (let index = timings.length - 1; index >= 0; index--) {
    const timing = timings[index]
    if (timing === undefined || timing.from + timing.took < now - RATED_MS) break
    slowestMs = Math.max(slowestMs, timing.took)
    if (!timing.isAnswered) continue
    if (timing.kind === 'write') writes += 1
    else reads += 1
  }
  const perSecond = (count: number) => count / (RATED_MS / 1_000)
  return { isOn, writes: perSecond(writes), reads: perSecond(reads), slowestMs }
}
