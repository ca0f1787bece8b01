/** How soon everybody has what was acknowledged: other replicas, and subscribers. */
import { join } from 'node:path'
import type { Mode } from '../../src/replica/replica.ts'
import { fillTopics, postsTo } from '../load/forum-ways.ts'
import { latencyOfMs } from '../load/latency.ts'
import { openProbe, type Probe, type ProbeResult } from '../load/probe.ts'
import { type Load, openLoad } from '../load/run-load.ts'
import { defineScenario, type Figure, type Prepared } from '../scenario.ts'
import { type BenchForum, openForum } from '../servers/bench-forum.ts'
import { forumName } from '../systems/forum.ts'

export interface SpreadSize {
  readonly modes: readonly Mode[]
  readonly replicas: readonly number[]
  readonly topics: number
  readonly textLength: number
  readonly writes: number
  readonly gapMs: number
  /** Other writes meanwhile, where there is load. */
  readonly perSecond: number
}

/** Of crdt with three replicas, idle: visible on all of them, p50. */
const VISIBLE_GOAL = { max: 4, aim: 2 }
/** Connections of the other writes. */
const CONNECTIONS = 4
const MS_PER_SECOND = 1_000

export const spread = defineScenario<SpreadSize>({
  name: 'spread',
  question: 'How soon does everybody have what was acknowledged?',
  sizes: {
    real: {
      modes: ['crdt', 'chain'],
      replicas: [3],
      topics: 100,
      textLength: 200,
      writes: 100,
      gapMs: 15,
      perSecond: 1_000,
    },
    quick: { writes: 50 },
    tiny: {
      modes: ['crdt', 'chain'],
      replicas: [2],
      topics: 1,
      textLength: 20,
      writes: 4,
      gapMs: 2,
      perSecond: 20,
    },
  },
  prepare,
})

interface Subject {
  readonly mode: Mode
  readonly replicas: number
  readonly forum: BenchForum
  readonly probe: Probe
}

async function prepare(size: SpreadSize, workspace: string): Promise<Prepared> {
  await using stack = new AsyncDisposableStack()
  const load = stack.use(await openLoad(1))
  const subjects: Subject[] = []
  for (const replicas of size.replicas) {
    for (const mode of size.modes) {
      const folder = join(workspace, `spread-${mode}-${replicas}`)
      const { topics } = size
      const forum = stack.use(await openForum({ folder, mode, replicas, topics }))
      await fillTopics(forum, load, size.textLength)
      subjects.push({ mode, replicas, forum, probe: stack.use(await openProbe(forum)) })
    }
  }
  const parts = stack.move()
  let round = 0
  return {
    async round() {
      round++
      const figures: Figure[] = []
      for (const isLoaded of [false, true]) {
        for (const subject of round % 2 === 0 ? subjects.toReversed() : subjects) {
          const result = await measure(subject, isLoaded, { size, load, seed: round })
          figures.push(...figuresOf(subject, isLoaded, result))
        }
      }
      return figures
    },
    [Symbol.asyncDispose]: () => parts.disposeAsync(),
  }
}

interface Bench {
  readonly size: SpreadSize
  readonly load: Load
  readonly seed: number
}

async function measure(
  { forum, probe }: Subject,
  isLoaded: boolean,
  { size, load, seed }: Bench,
): Promise<ProbeResult> {
  const { writes, gapMs, textLength, perSecond } = size
  const order = { writes, gapMs, textLength, seed }
  if (!isLoaded) return probe.run(order)
  const way = postsTo(forum, textLength)
  const seconds = (2 * writes * gapMs) / MS_PER_SECOND
  const [result] = await Promise.all([
    probe.run(order),
    load.run({ ...way, concurrency: CONNECTIONS, perSecond, seconds, seed }),
  ])
  await forum.settled()
  return result
}

function figuresOf({ mode, replicas }: Subject, isLoaded: boolean, result: ProbeResult): Figure[] {
  const named = (what: string): string =>
    `${what}, ${forumName(mode, replicas)}, ${isLoaded ? 'under load' : 'idle'}`
  const visible = latencyOfMs(result.visible)
  const told = latencyOfMs(result.told)
  const hasGoal = mode === 'crdt' && replicas === 3 && !isLoaded
  return [
    { name: named('write p50'), unit: 'ms', value: latencyOfMs(result.acknowledged).p50Ms },
    {
      name: named('visible on the last replica, p50'),
      unit: 'ms',
      value: visible.p50Ms,
      ...(hasGoal ? { goal: VISIBLE_GOAL } : {}),
    },
    { name: named('visible on the last replica, p99'), unit: 'ms', value: visible.p99Ms },
    { name: named('subscribers at all told, p50'), unit: 'ms', value: told.p50Ms },
    { name: named('subscribers at all told, p99'), unit: 'ms', value: told.p99Ms },
  ]
}
