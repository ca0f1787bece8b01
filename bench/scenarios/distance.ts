/** What consistency costs by distance: the same writes over wires that get longer. */
import { join } from 'node:path'
import type { Mode } from '../../src/replica/replica.ts'
import { latencyOfMs } from '../load/latency.ts'
import { openProbe, type Probe, type ProbeResult } from '../load/probe.ts'
import { defineScenario, type Figure, type Prepared } from '../scenario.ts'
import { type BenchForum, openForum } from '../servers/bench-forum.ts'
import { forumName } from '../systems/forum.ts'
import type { WireQuality } from '../../src/lab/engine/wire.ts'

export interface DistanceSize {
  readonly modes: readonly Mode[]
  readonly replicas: readonly number[]
  /** Between any two replicas, one way, ms. */
  readonly delays: readonly number[]
  readonly writes: number
  readonly gapMs: number
  readonly textLength: number
}

/** The delay varies by so much of itself. */
const JITTER = 0.1

export const distance = defineScenario<DistanceSize>({
  name: 'distance',
  question: 'What does order cost when replicas are far from each other?',
  sizes: {
    real: {
      modes: ['crdt', 'chain'],
      replicas: [3],
      delays: [0, 10, 50],
      writes: 30,
      gapMs: 10,
      textLength: 200,
    },
    quick: { writes: 20 },
    tiny: {
      modes: ['crdt', 'chain'],
      replicas: [2],
      delays: [0, 5],
      writes: 4,
      gapMs: 2,
      textLength: 20,
    },
  },
  prepare,
})

interface Subject {
  readonly name: string
  readonly forum: BenchForum
  readonly probe: Probe
}

function qualityOf(delayMs: number): WireQuality {
  return { delayMs, jitterMs: delayMs * JITTER }
}

async function prepare(size: DistanceSize, workspace: string): Promise<Prepared> {
  await using stack = new AsyncDisposableStack()
  const subjects: Subject[] = []
  for (const replicas of size.replicas) {
    for (const mode of size.modes) {
      const folder = join(workspace, `distance-${mode}-${replicas}`)
      const wires = qualityOf(0)
      const forum = stack.use(await openForum({ folder, mode, replicas, topics: 1, wires }))
      const probe = stack.use(await openProbe(forum))
      subjects.push({ name: forumName(mode, replicas), forum, probe })
    }
  }
  const parts = stack.move()
  let round = 0
  return {
    async round() {
      round++
      const figures: Figure[] = []
      for (const delay of size.delays) {
        for (const subject of round % 2 === 0 ? subjects.toReversed() : subjects) {
          subject.forum.group.setWires(qualityOf(delay))
          const { writes, gapMs, textLength } = size
          const result = await subject.probe.run({ writes, gapMs, textLength, seed: round })
          figures.push(...figuresOf(subject.name, delay, result))
        }
      }
      return figures
    },
    [Symbol.asyncDispose]: () => parts.disposeAsync(),
  }
}

function figuresOf(system: string, delay: number, result: ProbeResult): Figure[] {
  const acknowledged = latencyOfMs(result.acknowledged)
  const visible = latencyOfMs(result.visibleInAll)
  const plotOf = (series: string) => ({ name: 'distance', series, x: delay }) as const
  const named = (what: string): string => `${what}, ${system}, ${delay} ms apart`
  return [
    {
      name: named('write p50'),
      unit: 'ms',
      value: acknowledged.p50Ms,
      plot: plotOf(`${system}: acknowledged`),
    },
    { name: named('write p90'), unit: 'ms', value: acknowledged.p90Ms },
    {
      name: named('write until visible on the last replica, p50'),
      unit: 'ms',
      value: visible.p50Ms,
      plot: plotOf(`${system}: visible everywhere`),
    },
  ]
}
