/** Latencies at a fixed rate, both modes side by side: an open loop, so that no stall can hide. */
import { join } from 'node:path'
import type { Mode } from '../../src/replica/replica.ts'
import { fillTopics, pagesOf, postsTo } from '../load/forum-ways.ts'
import { LEVELS } from '../load/latency.ts'
import type { Way } from '../load/order.ts'
import { type Load, type LoadResult, openLoad } from '../load/run-load.ts'
import { defineScenario, type Figure, type Points, type Prepared } from '../scenario.ts'
import { type BenchForum, openForum } from '../servers/bench-forum.ts'
import { forumName } from '../systems/forum.ts'

export interface LatencySize {
  readonly modes: readonly Mode[]
  readonly replicas: readonly number[]
  readonly topics: number
  readonly textLength: number
  /** Arrivals. */
  readonly perSecond: number
  readonly seconds: number
  readonly processes: number
}

/** Connections, over all client processes. */
const CONNECTIONS = 16

export const latency = defineScenario<LatencySize>({
  name: 'latency',
  question: 'How long does a write or a read take when calls come as they come?',
  sizes: {
    real: {
      modes: ['crdt', 'chain'],
      replicas: [3],
      topics: 100,
      textLength: 200,
      perSecond: 500,
      seconds: 2.5,
      processes: 2,
    },
    quick: { seconds: 2 },
    tiny: {
      modes: ['crdt', 'chain'],
      replicas: [2],
      topics: 2,
      textLength: 20,
      perSecond: 50,
      seconds: 0.4,
      processes: 1,
    },
  },
  prepare,
})

interface Subject {
  readonly mode: Mode
  readonly replicas: number
  readonly forum: BenchForum
}

async function prepare(size: LatencySize, workspace: string): Promise<Prepared> {
  await using stack = new AsyncDisposableStack()
  const load = stack.use(await openLoad(size.processes))
  const subjects: Subject[] = []
  for (const replicas of size.replicas) {
    for (const mode of size.modes) {
      const folder = join(workspace, `latency-${mode}-${replicas}`)
      const { topics } = size
      const forum = stack.use(await openForum({ folder, mode, replicas, topics }))
      await fillTopics(forum, load, size.textLength)
      subjects.push({ mode, replicas, forum })
    }
  }
  const parts = stack.move()
  let round = 0
  return {
    async round() {
      round++
      const figures: Figure[] = []
      for (const what of ['write', 'write to one topic', 'read'] as const) {
        // Who is first changes, so that nobody always has the warmer machine.
        const order = round % 2 === 0 ? subjects.toReversed() : subjects
        const measured = new Map<Subject, LoadResult>()
        for (const subject of order) {
          measured.set(subject, await measure(subject.forum, what, { size, load, seed: round }))
        }
        for (const [{ mode, replicas }, result] of measured) {
          figures.push(...figuresOf(what, forumName(mode, replicas), result))
        }
        figures.push(...ratiosOf(what, measured))
      }
      return figures
    },
    [Symbol.asyncDispose]: () => parts.disposeAsync(),
  }
}

type What = 'write' | 'write to one topic' | 'read'

interface Bench {
  readonly size: LatencySize
  readonly load: Load
  readonly seed: number
}

async function measure(forum: BenchForum, what: What, bench: Bench): Promise<LoadResult> {
  const { size, load, seed } = bench
  const { perSecond, seconds } = size
  const order = { ...wayOf(forum, what, size), concurrency: CONNECTIONS, perSecond, seconds, seed }
  const result = await load.run(order)
  await forum.settled()
  return result
}

function wayOf(forum: BenchForum, what: What, { textLength }: LatencySize): Way {
  switch (what) {
    case 'read':
      return pagesOf(forum)
    case 'write':
      return postsTo(forum, textLength)
    case 'write to one topic':
      return postsTo(forum, textLength, forum.member.topics.slice(0, 1))
    default:
      return what satisfies never
  }
}

function figuresOf(what: What, system: string, result: LoadResult): Figure[] {
  const { p50Ms, p90Ms, p99Ms, p999Ms, curveMs, late, busy } = result
  // One call of so many takes longer: so the slowest ones have as much room as the others.
  const points: Points = curveMs.map((ms, index) => [1 / (1 - (LEVELS[index] ?? 0)), ms] as const)
  const plot = { name: 'latency', series: `${what}, ${system}` } as const
  const named = (figure: string): string => `${what} ${figure}, ${system}`
  return [
    { name: named('p50'), unit: 'ms', value: p50Ms, plot, points },
    { name: named('p90'), unit: 'ms', value: p90Ms },
    { name: named('p99'), unit: 'ms', value: p99Ms },
    { name: named('p99.9'), unit: 'ms', value: p999Ms },
    { name: named('clients late, p99'), unit: 'ms', value: late.p99Ms },
    { name: named('busiest client'), unit: 'of a core', value: busy },
  ]
}

/** What order costs, by number of replicas. */
function ratiosOf(what: What, measured: ReadonlyMap<Subject, LoadResult>): Figure[] {
  const all = [...measured]
  return all.flatMap(([{ mode, replicas }, chain]) => {
    const crdt = all.find(([other]) => other.mode === 'crdt' && other.replicas === replicas)?.[1]
    if (mode !== 'chain' || crdt === undefined) return []
    const name = `${what} p50, chain over crdt, ${replicas} replicas`
    return [{ name, unit: '', value: chain.p50Ms / crdt.p50Ms, ratio: 'less' as const }]
  })
}
