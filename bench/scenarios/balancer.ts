/** What a balancer adds to a call, and what it costs: calls at a replica, and the same through it. */
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { connectForum } from '../../src/client/connect-forum.ts'
import type { Mode } from '../../src/replica/replica.ts'
import { type Child, startChild } from '../child.ts'
import { fillTopics, pagesOf, postsTo } from '../load/forum-ways.ts'
import type { Way } from '../load/order.ts'
import { type Load, type LoadResult, openLoad } from '../load/run-load.ts'
import { defineScenario, type Figure, type Goal, type Prepared } from '../scenario.ts'
import { type BenchForum, openForum, POST_PATH, targetsOf } from '../servers/bench-forum.ts'
import type { BalancerServer, BalancerServerOptions } from '../servers/balancer.ts'

export interface BalancerSize {
  readonly modes: readonly Mode[]
  readonly replicas: readonly number[]
  readonly clients: readonly number[]
  readonly topics: number
  readonly textLength: number
  readonly seconds: number
  readonly processes: number
}

/** One client at a time: a call through the balancer over the same call at a replica. */
const LATENCY_GOAL: Goal = { max: 1.5 }
const LOOK_EVERY_MS = 20

export const balancer = defineScenario<BalancerSize>({
  name: 'balancer',
  question: 'What does one address in front of the replicas add to a call?',
  rounds: 1,
  sizes: {
    real: {
      modes: ['crdt', 'chain'],
      replicas: [3],
      clients: [1, 64],
      topics: 100,
      textLength: 200,
      seconds: 1.5,
      processes: 2,
    },
    quick: { clients: [1] },
    tiny: {
      modes: ['crdt', 'chain'],
      replicas: [2],
      clients: [1, 2],
      topics: 2,
      textLength: 20,
      seconds: 0.3,
      processes: 1,
    },
  },
  prepare,
})

interface Subject {
  readonly mode: Mode
  readonly replicas: number
  readonly forum: BenchForum
  readonly front: Child<BalancerServer>
}

async function prepare(size: BalancerSize, workspace: string): Promise<Prepared> {
  await using stack = new AsyncDisposableStack()
  const load = stack.use(await openLoad(size.processes))
  const subjects: Subject[] = []
  for (const replicas of size.replicas) {
    for (const mode of size.modes) {
      const folder = join(workspace, `balancer-${mode}-${replicas}`)
      const forum = stack.use(await openForum({ folder, mode, replicas, topics: size.topics }))
      await fillTopics(forum, load, size.textLength)
      const options: BalancerServerOptions = { log: `${folder}.log` }
      const front = stack.use(await startChild<BalancerServer>('./servers/balancer.ts', options))
      await putBehind(forum, front.ready.address)
      const subject = { mode, replicas, forum, front }
      subjects.push(subject)
      // Its code is compiled before anything counts.
      for (const way of Object.values(waysOf(subject, size))) {
        await load.run({ ...way.through, concurrency: 1, seconds: size.seconds })
      }
    }
  }
  const parts = stack.move()
  let turn = 0
  return {
    async round() {
      const figures: Figure[] = []
      for (const subject of subjects) {
        for (const clients of size.clients) {
          figures.push(...(await measure(subject, { size, load, clients, turn: turn++ })))
        }
      }
      return figures
    },
    [Symbol.asyncDispose]: () => parts.disposeAsync(),
  }
}

/** Resolves once the balancer passes calls on to all of them. */
async function putBehind(forum: BenchForum, address: string): Promise<void> {
  for (const replica of forum.replicas) await replica.register(address)
  await using client = await connectForum({ addresses: [address], discover: false })
  for (;;) {
    const { balancer: told } = await client.getClusterState({})
    const ready = told?.replicas.filter(({ state }) => state === 'ready') ?? []
    if (ready.length === forum.replicas.length) return
    await pause(LOOK_EVERY_MS)
  }
}

/** The same calls, at the replicas that the balancer passes them on to, and at the balancer. */
interface Ways {
  readonly direct: Way
  readonly through: Way
}

function waysOf({ mode, forum, front }: Subject, { textLength }: BalancerSize) {
  const posts = postsTo(forum, textLength)
  const pages = pagesOf(forum)
  const through = (way: Way): Way => ({
    calls: way.calls,
    targets: way.targets.slice(0, 1).map((target) => ({ ...target, port: front.ready.port })),
  })
  // Of a chain the head takes writes, and the others take reads.
  const isFree = mode === 'crdt'
  const everywhere = { ...posts, targets: targetsOf(forum, forum.ports, POST_PATH), inTurn: true }
  const writing = isFree ? everywhere : posts
  const reading = { ...pages, targets: pages.targets.slice(isFree ? 0 : 1), inTurn: true }
  return {
    post: { direct: writing, through: through(writing) },
    page: { direct: reading, through: through(reading) },
  } satisfies Record<string, Ways>
}

interface Bench {
  readonly size: BalancerSize
  readonly load: Load
  readonly clients: number
  readonly turn: number
}

async function measure(subject: Subject, bench: Bench): Promise<Figure[]> {
  const { size, load, clients, turn } = bench
  const figures: Figure[] = []
  for (const [what, ways] of Object.entries(waysOf(subject, size))) {
    const run = async (way: Way): Promise<LoadResult> => {
      const result = await load.run({ ...way, concurrency: clients, seconds: size.seconds })
      await subject.forum.settled()
      return result
    }
    // Who is first changes, so that neither always has the warmer machine.
    const early = turn % 2 === 0 ? await run(ways.direct) : undefined
    const before = await subject.front.ask<number>('cpu')
    const through = await run(ways.through)
    const cpuMs = (await subject.front.ask<number>('cpu')) - before
    const direct = early ?? (await run(ways.direct))
    figures.push(...figuresOf({ ...subject, what, clients }, { direct, through, cpuMs }))
  }
  return figures
}

interface Place extends Pick<Subject, 'mode' | 'replicas'> {
  readonly what: string
  readonly clients: number
}

interface Measured {
  readonly direct: LoadResult
  readonly through: LoadResult
  /** Of the balancer. */
  readonly cpuMs: number
}

function figuresOf(
  { mode, replicas, what, clients }: Place,
  { direct, through, cpuMs }: Measured,
): Figure[] {
  const named = (figure: string): string => `${figure}, ${mode} of ${replicas}, at ${clients}`
  return [
    { name: named(`${what} p50 at a replica`), unit: 'ms', value: direct.p50Ms },
    { name: named(`${what} p50 through the balancer`), unit: 'ms', value: through.p50Ms },
    {
      name: named(`${what} p50, through the balancer over at a replica`),
      unit: '',
      value: through.p50Ms / direct.p50Ms,
      ratio: 'less',
      ...(clients === 1 ? { goal: LATENCY_GOAL } : {}),
    },
    { name: named(`${what}s at a replica`), unit: '/s', value: direct.perSecond },
    { name: named(`${what}s through the balancer`), unit: '/s', value: through.perSecond },
    {
      name: named(`CPU of the balancer for 1,000 ${what}s`),
      unit: 's',
      value: cpuMs / through.answered,
    },
  ]
}
