/** Reads and writes together, in either mode: most of what a forum does is being read. */
import { join } from 'node:path'
import type { Mode } from '../../src/replica/replica.ts'
import { loadThreads } from '../content/threads.ts'
import type { Latency } from '../load/latency.ts'
import type { Way } from '../load/order.ts'
import { answersIn, pagesOfThreads, writeThreads } from '../load/thread-ways.ts'
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
  /** As people write them: how many of those that there are. */
  readonly threads: number
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
      threads: 1_000,
      seconds: 1.5,
      processes: 2,
    },
    tiny: {
      modes: ['crdt', 'chain'],
      replicas: [2],
      clients: [4],
      writeShares: [0.5],
      threads: 2,
      seconds: 0.3,
      processes: 1,
    },
  },
  prepare,
})

interface Subject {
  readonly name: string
  readonly forum: BenchForum
  readonly reads: Way
  readonly writes: Way
}

async function prepare(size: MixedSize, workspace: string): Promise<Prepared> {
  await using stack = new AsyncDisposableStack()
  const load = stack.use(await openLoad(size.processes))
  const { source, threads } = await loadThreads(size.threads)
  const subjects: Subject[] = []
  for (const replicas of size.replicas) {
    for (const mode of size.modes) {
      const folder = join(workspace, `mixed-${mode}-${replicas}`)
      const topics = threads.length
      const forum = stack.use(await openForum({ folder, mode, replicas, topics }))
      const written = await writeThreads(forum, threads)
      const reads = pagesOfThreads(forum, written)
      const writes = answersIn(forum, written)
      subjects.push({ name: forumName(mode, replicas), forum, reads, writes })
    }
  }
  // All code is compiled before anything counts.
  for (const subject of subjects) {
    for (const clients of size.clients) {
      await measure(subject, load, { clients, share: WARM_SHARE, seconds: size.seconds / 2 })
    }
  }
  const parts = stack.move()
  let turn = 0
  return {
    notes: [`threads are ${source}`],
    async round() {
      const figures: Figure[] = []
      for (const clients of size.clients) {
        for (const share of size.writeShares) {
          turn++
          for (const subject of turn % 2 === 0 ? subjects.toReversed() : subjects) {
            const { seconds } = size
            const result = await measure(subject, load, { clients, share, seconds })
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
  /** Of writes. */
  readonly share: number
}

const WARM_SHARE = 0.5

/** Reads go to all replicas in turn, writes to the first. */
async function measure(
  { forum, reads, writes }: Subject,
  load: Load,
  { clients, share, seconds }: Mix & { readonly seconds: number },
): Promise<LoadResult> {
  const between = { ...writes, share }
  const result = await load.run({ ...reads, between, concurrency: clients, seconds })
  await forum.settled()
  return result
}

const PERCENT = 100

function figuresOf(system: string, { clients, share }: Mix, result: LoadResult): Figure[] {
  const writes = Math.round(share * PERCENT)
  const named = (what: string): string =>
    `${what}, ${system}, ${PERCENT - writes}/${writes}, at ${clients}`
  const { between } = result
  const latencies = (what: string, { p50Ms, p90Ms, p99Ms, p999Ms }: Latency): Figure[] =>
    Object.entries({ p50: p50Ms, p90: p90Ms, p99: p99Ms, 'p99.9': p999Ms }).map(
      ([level, value]) => {
        return { name: named(`${what} ${level}`), unit: 'ms', value }
      },
    )
  return [
    { name: named('calls'), unit: '/s', value: result.perSecond + between.perSecond },
    ...latencies('read', result),
    ...latencies('write', between),
  ]
}
