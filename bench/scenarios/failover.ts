/** What clients see when a replica is killed or cut off, and how soon all is well again. */
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Mode } from '../../src/replica/replica.ts'
import { type Child, startChild } from '../child.ts'
import { nowMs } from '../clock.ts'
import { type Course, courseOf, longestGap } from '../load/gap.ts'
import type { Counts, WritersOptions, Written } from '../load/writers.ts'
import { defineScenario, type Figure, type Prepared } from '../scenario.ts'
import { type Group, type Member, openGroup } from '../servers/group.ts'
import { covers, unionOf } from '../servers/versions.ts'
import { forumName } from '../systems/forum.ts'

export interface FailoverSize {
  readonly modes: readonly Mode[]
  readonly writers: number
  readonly textLength: number
  /** Before each blow, and behind it once writes are back. */
  readonly calmSeconds: number
  readonly partitionSeconds: number
}

const REPLICAS = 3
const PLACES = ['head', 'middle', 'tail'] as const
/** In a forum without order all are alike: the one that is killed is the one that is written to. */
const PLACES_OF = { crdt: ['head'], chain: PLACES } as const
const NAME_OF = { crdt: 'the replica that is written to', chain: undefined } as const
const GOAL = { max: 2_000, aim: 700 }
const LOOK_EVERY_MS = 10
const MS_PER_SECOND = 1_000
const COURSE: Course = { before: 1, behind: 4, step: 0.1 }

export const failover = defineScenario<FailoverSize>({
  name: 'failover',
  question: 'How long does nothing go on when a replica is killed, and when is it all well again?',
  rounds: 1,
  sizes: {
    real: {
      modes: ['crdt', 'chain'],
      writers: 16,
      textLength: 200,
      calmSeconds: 1.5,
      partitionSeconds: 10,
    },
    quick: { partitionSeconds: 3 },
    tiny: {
      modes: ['crdt', 'chain'],
      writers: 2,
      textLength: 20,
      calmSeconds: 0.2,
      partitionSeconds: 0.5,
    },
  },
  prepare,
})

interface Subject {
  readonly mode: Mode
  readonly group: Group
}

async function prepare(size: FailoverSize, workspace: string): Promise<Prepared> {
  await using stack = new AsyncDisposableStack()
  const subjects: Subject[] = []
  for (const mode of size.modes) {
    const folder = join(workspace, `failover-${mode}`)
    const wires = { delayMs: 0, jitterMs: 0 }
    const group = stack.use(await openGroup({ folder, mode, replicas: REPLICAS, wires }))
    subjects.push({ mode, group })
  }
  const parts = stack.move()
  return {
    async round() {
      const figures: Figure[] = []
      for (const subject of subjects) {
        for (const place of PLACES_OF[subject.mode]) {
          figures.push(...(await measureKill(subject, place, size)))
        }
        figures.push(await measurePartition(subject, size))
      }
      return figures
    },
    [Symbol.asyncDispose]: () => parts.disposeAsync(),
  }
}

async function measureKill(
  { mode, group }: Subject,
  place: (typeof PLACES)[number],
  size: FailoverSize,
): Promise<Figure[]> {
  const inOrder = await group.untilServing()
  const victim = inOrder[PLACES.indexOf(place)]
  if (victim === undefined) throw new Error(`nobody is the ${place}`)
  const moment: { killedAt: number } = { killedAt: 0 }
  const { acknowledgedAt, toldAt } = await whileWriting(inOrder, size, async (untilMore) => {
    await untilMore()
    await pause(size.calmSeconds * MS_PER_SECOND)
    moment.killedAt = nowMs()
    await victim.kill()
    await untilMore()
    await pause(size.calmSeconds * MS_PER_SECOND)
  })
  await victim.start()
  await group.untilServing()
  await group.untilEqual()
  const what = `${NAME_OF[mode] ?? place} killed, ${forumName(mode, REPLICAS)}`
  const writes = Array.from(acknowledgedAt)
  return [
    {
      name: `without writes, ${what}`,
      unit: 'ms',
      value: longestGap(writes, moment.killedAt),
      goal: GOAL,
      plot: { name: 'failover', series: what },
      points: courseOf(writes, moment.killedAt, COURSE),
    },
    {
      name: `subscriber without events, ${what}`,
      unit: 'ms',
      value: longestGap(Array.from(toldAt), moment.killedAt),
    },
  ]
}

/** The last replica is cut off while others write, in a forum without order also at it. */
async function measurePartition({ mode, group }: Subject, size: FailoverSize): Promise<Figure> {
  const inOrder = await group.untilServing()
  const lonely = inOrder.at(-1)
  if (lonely === undefined) throw new Error('nobody serves')
  const others = inOrder.slice(0, -1)
  let spent = Number.NaN
  const cutOff = async (): Promise<void> => {
    group.isolate(lonely, true)
    await pause(size.partitionSeconds * MS_PER_SECOND)
    group.isolate(lonely, false)
    const from = nowMs()
    await untilAllHaveNow(group)
    spent = nowMs() - from
  }
  const atOthers = (): Promise<unknown> => whileWriting(others, size, cutOff)
  if (mode === 'crdt') await whileWriting([lonely], size, atOthers)
  else await atOthers()
  await group.untilServing()
  await group.untilEqual()
  const seconds = size.partitionSeconds
  return {
    name: `all have everything, after a partition of ${seconds} s, ${forumName(mode, REPLICAS)}`,
    unit: 'ms',
    value: spent,
  }
}

/** Resolves once every replica shows all that any of them shows now; writes go on meanwhile. */
async function untilAllHaveNow(group: Group): Promise<void> {
  const look = () => Promise.all(group.running().map((member) => member.standing()))
  const wanted = unionOf((await look()).map(({ version }) => version))
  while (!(await look()).every(({ version }) => covers(version, wanted))) await pause(LOOK_EVERY_MS)
}

/** Runs `act` while people write at these replicas. Its argument resolves once writes go on. */
async function whileWriting(
  replicas: readonly Member[],
  { writers, textLength }: FailoverSize,
  act: (untilMore: () => Promise<void>) => Promise<unknown>,
): Promise<Written> {
  const addresses = replicas.map(({ server }) => server.api)
  const options: WritersOptions = { addresses, writers, textLength }
  await using child = await startChild<string>('./load/writers.ts', options)
  await act(() => untilMoreWrites(child, writers))
  return await child.ask<Written>('stop')
}

/** More writes than can have been answered before the last was, told to who listens as well. */
async function untilMoreWrites(child: Child<string>, writers: number): Promise<void> {
  const before = await child.ask<Counts>('count')
  const isMore = (now: number, then: number): boolean => now > then + 2 * writers
  for (;;) {
    const now = await child.ask<Counts>('count')
    if (isMore(now.acknowledged, before.acknowledged) && isMore(now.told, before.told)) return
    await pause(LOOK_EVERY_MS)
  }
}
