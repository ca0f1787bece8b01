/** Reads and writes together, in either mode: most of what a forum does is being read. */
import { join } from 'node:path'
import type { Mode } from '../../src/replica/replica.ts'
import { fillTopics, pagesOf, postsTo } from '../load/forum-ways.ts'
import { type Load, type LoadResult, openLoad } from '../load/run-load.ts'
import { defineScenario, type Figure, type Prepared } from '../scenario.ts'
import { type BenchForum, openForum } from '../servers/bench-forum.ts'
import { forumName } from '../systems/forum.ts'

export interface MixedSize {
  readonly modes: readonly Mode[]
  readonly replicas: readonly number[]
  readonly clients: readonly number[]
  /** Shares of writes among all calls. */
  readonly writeShares: readonly number[]
  readonly topics: number
  readonly textLength: number
  readonly seconds: number
  readonly processes: number
}

export const mixed = defineScenario<MixedSize>({
  name: 'mixed',
  question: 'How much do reads and writes in any order come to, in either mode?',
  sizes: {
    real: {
      modes: ['crdt', 'chain'],
      replicas: [3],
      clients: [64],
      writeShares: [0.05, 0.5],
      topics: 100,
      textLength: 200,
      seconds: 2,
      processes: 2,
    },
    tiny: {
      modes: ['crdt', 'chain'],
      replicas: [2],
      clients: [4],
      writeShares: [0.5],
      topics: 2,
      textLength: 20,
      seconds: 0.3,
      processes: 1,
    },
  },
  prepare,
})

interface Subject {
  readonly name: string
  readonly forum: BenchForum
}

async function prepare(size: MixedSize, workspace: string): Promise<Prepared> {
  await using stack = new AsyncDisposableStack()
  const load = stack.use(await openLoad(size.processes))
  const subjects: Subject[] = []
  for (const replicas of size.replicas) {
    for (const mode of size.modes) {
      const folder = join(workspace, `mixed-${mode}-${replicas}`)
      const { topics } = size
      const forum = stack.use(await openForum({ folder, mode, replicas, topics }))
      await fillTopics(forum, load, size.textLength)
      subjects.push({ name: forumName(mode, replicas), forum })
    }
  }
  const parts = stack.move()
  let turn = 0
  return {
    async round() {
      const figures: Figure[] = []
      for (const clients of size.clients) {
        for (const share of size.writeShares) {
          turn++
          for (const subject of turn % 2 === 0 ? subjects.toReversed() : subjects) {
            const result = await measure(subject.forum, load, size, { clients, share })
            figures.push(...figuresOf(subject.name, { clients, share }, result))
          }
        }
      }
      return figures
    },
    [Symbol.asyncDispose]: () => parts.disposeAsync(),
  }
}

interface Mix {
  readonly clients: number
  readonly share: number
}

/** Reads go to all replicas in turn, writes to the first. */
async function measure(
  forum: BenchForum,
  load: Load,
  { textLength, seconds }: MixedSize,
  { clients, share }: Mix,
): Promise<LoadResult> {
  const between = { ...postsTo(forum, textLength), share }
  const result = await load.run({ ...pagesOf(forum), between, concurrency: clients, seconds })
  await forum.settled()
  return result
}

const PERCENT = 100

function figuresOf(system: string, { clients, share }: Mix, result: LoadResult): Figure[] {
  const writes = Math.round(share * PERCENT)
  const named = (what: string): string =>
    `${what}, ${system}, ${PERCENT - writes}/${writes}, at ${clients}`
  const { between } = result
  return [
    { name: named('calls'), unit: '/s', value: result.perSecond + between.perSecond },
    { name: named('read p50'), unit: 'ms', value: result.p50Ms },
    { name: named('read p99'), unit: 'ms', value: result.p99Ms },
    { name: named('write p50'), unit: 'ms', value: between.p50Ms },
    { name: named('write p99'), unit: 'ms', value: between.p99Ms },
  ]
}
