/** A replica of a chain comes back and gets what was written without it. */
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { nowMs } from '../clock.ts'
import { postsTo } from '../load/forum-ways.ts'
import { type Load, openLoad } from '../load/run-load.ts'
import { defineScenario, type Figure, type Prepared } from '../scenario.ts'
import { type BenchForum, openForum } from '../servers/bench-forum.ts'
import type { Member } from '../servers/group.ts'
import type { Standing } from '../servers/replica.ts'

export interface ChainCatchUpSize {
  /** Written while one is away. */
  readonly posts: number
  readonly clients: number
  readonly topics: number
  readonly textLength: number
  readonly processes: number
}

const REPLICAS = 3
const LOOK_EVERY_MS = 5
const MS_PER_SECOND = 1_000

export const chainCatchUp = defineScenario<ChainCatchUpSize>({
  name: 'chain-catch-up',
  mode: 'chain',
  question: 'How fast does a replica of a chain get what it lacks, and when does it serve again?',
  rounds: 1,
  sizes: {
    // Posts of so many clients share signatures the way they do in a busy forum.
    real: { posts: 30_000, clients: 256, topics: 100, textLength: 200, processes: 2 },
    quick: { posts: 10_000 },
    tiny: { posts: 40, clients: 4, topics: 2, textLength: 20, processes: 1 },
  },
  prepare,
})

async function prepare(size: ChainCatchUpSize, workspace: string): Promise<Prepared> {
  await using stack = new AsyncDisposableStack()
  const load = stack.use(await openLoad(size.processes))
  const folder = join(workspace, 'chain-catch-up')
  const { topics } = size
  const options = { folder, mode: 'chain', replicas: REPLICAS, topics } as const
  const forum = stack.use(await openForum(options))
  const parts = stack.move()
  return {
    round: () => measure(forum, size, load),
    [Symbol.asyncDispose]: () => parts.disposeAsync(),
  }
}

async function measure(forum: BenchForum, size: ChainCatchUpSize, load: Load): Promise<Figure[]> {
  const { group } = forum
  const [head] = forum.replicas
  const serving = await group.untilServing()
  // Not the head, to which all writes go.
  const away = serving.findLast((member) => member !== head)
  if (head === undefined || away === undefined) throw new Error('the chain is too short')
  await away.stop()
  await group.untilServing()
  await load.run({
    ...postsTo(forum, size.textLength),
    concurrency: size.clients,
    total: size.posts,
    seconds: Infinity,
  })
  await group.untilEqual()
  const wanted = (await head.standing()).entries
  await away.start()
  const linked = await until(away, ({ links }) => links > 0)
  const whole = await until(away, ({ entries }) => entries >= wanted)
  const back = await until(away, ({ isServing }) => isServing)
  const seconds = (whole.at - linked.at) / MS_PER_SECOND
  return [
    {
      name: 'entries caught up by a replica of a chain',
      unit: '/s',
      value: (wanted - linked.standing.entries) / seconds,
    },
    {
      name: 'from the first link until it serves again',
      unit: 'ms',
      value: back.at - linked.at,
    },
  ]
}

async function until(
  member: Member,
  isSo: (standing: Standing) => boolean,
): Promise<{ readonly at: number; readonly standing: Standing }> {
  for (;;) {
    const standing = await member.standing()
    if (isSo(standing)) return { at: nowMs(), standing }
    await pause(LOOK_EVERY_MS)
  }
}
