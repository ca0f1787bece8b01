/** A chain of three on this machine, beside a single replica in each mode, which take turns. */
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { parley } from '../../src/gen/messages.js'
import { textOf } from '../fill-forum.ts'
import type { LoadOrder } from '../load/order.ts'
import { type Load, type LoadResult, openLoad } from '../load/run-load.ts'
import { defineScenario, type Figure, type Prepared } from '../scenario.ts'
import { type BenchForum, openForum, targetsOf } from '../servers/bench-forum.ts'

export interface ChainSize {
  /** Clients at once that post; those that read pages at each replica; those that post meanwhile. */
  readonly clients: readonly number[]
  readonly readers: number
  readonly writers: number
  readonly topics: number
  readonly textLength: number
  readonly seconds: number
  readonly processes: number
}

const POST_PATH = '/parley.v1.Forum/PostMessage'
const PAGE_PATH = '/parley.v1.Forum/GetMessages'
const PAGE = 50
const REPLICAS = 3
/** A write alone: at most so many times the p50 of one replica. */
const LATENCY_GOAL = { max: 2.5, aim: 1.8 }
/** Clients at once at which the chain is to do at least so much of one replica's rate. */
const RATE_GOAL_AT = 64
const RATE_GOAL = { min: 0.6, aim: 0.85 }
/** Pages of all replicas over so many times those of one: where each has a core of its own. */
const SPREAD_GOAL = { min: 0.9 }
/** Elsewhere: the work of a page, whoever answers it, over that at the tail. What moves is noise. */
const WORK_GOAL = { max: 1.05 }

export const chain = defineScenario<ChainSize>({
  name: 'chain',
  question: 'What do three replicas in strict order cost, compared with a single one?',
  sizes: {
    real: {
      clients: [1, 64, 256],
      readers: 24,
      writers: 16,
      topics: 100,
      textLength: 200,
      seconds: 1.5,
      processes: 2,
    },
    quick: { clients: [1, 64] },
    tiny: {
      clients: [1, 4],
      readers: 6,
      writers: 2,
      topics: 2,
      textLength: 20,
      seconds: 0.3,
      processes: 1,
    },
  },
  prepare,
})

/** The forums that are compared. */
interface Forums {
  readonly three: BenchForum
  readonly one: BenchForum
  readonly free: BenchForum
}

interface Bench {
  readonly size: ChainSize
  readonly forums: Forums
  readonly load: Load
  /** A client process that posts while `load` reads. */
  readonly writer: Load
}

async function prepare(size: ChainSize, workspace: string): Promise<Prepared> {
  await using stack = new AsyncDisposableStack()
  const { topics } = size
  const open = async (name: string, mode: 'crdt' | 'chain', replicas: number) =>
    stack.use(await openForum({ folder: join(workspace, name), mode, replicas, topics }))
  const forums: Forums = {
    three: await open('three', 'chain', REPLICAS),
    one: await open('one', 'chain', 1),
    free: await open('free', 'crdt', 1),
  }
  const load = stack.use(await openLoad(size.processes))
  const writer = stack.use(await openLoad(1))
  const bench: Bench = { size, forums, load, writer }
  // All code is compiled, and topics have what pages are made of, before anything counts.
  for (const forum of Object.values(forums)) {
    await load.run(postsTo(forum, size, Math.max(...size.clients)))
  }
  await measureReads(bench)
  const parts = stack.move()
  let turn = 0
  return {
    async round() {
      const figures: Figure[] = []
      for (const concurrency of size.clients) {
        figures.push(...(await measurePosts(bench, concurrency, turn++)))
      }
      return [...figures, ...(await measureReads(bench))]
    },
    [Symbol.asyncDispose]: () => parts.disposeAsync(),
  }
}

/** What calls came to, and what they cost. */
interface Measured extends LoadResult {
  /** CPU time of all replicas for one call, microseconds. */
  readonly cpuMicros: number
  /** The share of strict reads for which the head was asked. */
  readonly dirtyShare: number
}

async function measure(forum: BenchForum, run: () => Promise<LoadResult>): Promise<Measured> {
  await forum.settled()
  const before = await forum.usage()
  const result = await run()
  await forum.settled()
  const after = await forum.usage()
  return {
    ...result,
    cpuMicros: ((after.cpuMs - before.cpuMs) / result.answered) * 1_000,
    dirtyShare: (after.dirty - before.dirty) / (after.reads - before.reads),
  }
}

function postsTo(forum: BenchForum, size: ChainSize, concurrency: number): LoadOrder {
  const { topics } = forum.member
  const text = textOf(1, size.textLength)
  return {
    targets: targetsOf(forum, forum.ports.slice(0, 1), POST_PATH),
    concurrency,
    seconds: size.seconds,
    calls: { kind: 'posts', topics, text },
  }
}

/**
 * First pages of all topics in turn, at these ports, each with the same readers: three replicas are
 * to do for three times as many what one does, and the more come together the less each costs.
 */
function pagesAt(forum: BenchForum, ports: readonly number[], size: ChainSize): LoadOrder {
  const { GetMessagesRequest } = parley.v1
  const messages = forum.member.topics.map((topicId) =>
    GetMessagesRequest.encode({ topicId, limit: PAGE }).finish(),
  )
  return {
    targets: targetsOf(forum, ports, PAGE_PATH),
    concurrency: size.readers * ports.length,
    seconds: size.seconds,
    calls: { kind: 'given', messages },
  }
}

async function measurePosts(
  { size, forums, load }: Bench,
  concurrency: number,
  turn: number,
): Promise<Figure[]> {
  const measured: Partial<Record<keyof Forums, Measured>> = {}
  const names = Object.keys(forums) as (keyof Forums)[]
  // Who is first changes, so that nobody always has the warmer machine.
  for (const index of names.keys()) {
    const name = names[(index + turn) % names.length] as keyof Forums
    const order = postsTo(forums[name], size, concurrency)
    measured[name] = await measure(forums[name], () => load.run(order))
  }
  const { three, one, free } = measured as Record<keyof Forums, Measured>
  const at = `at ${concurrency}`
  const goalOfLatency = concurrency === 1 ? { goal: LATENCY_GOAL } : {}
  const goalOfRate = concurrency === RATE_GOAL_AT ? { goal: RATE_GOAL } : {}
  const latencyRatio = three.p50Ms / one.p50Ms
  const rateRatio = three.perSecond / one.perSecond
  return [
    { name: `posts, chain of 3, ${at}`, unit: '/s', value: three.perSecond },
    { name: `posts, chain of 1, ${at}`, unit: '/s', value: one.perSecond },
    { name: `posts, crdt alone, ${at}`, unit: '/s', value: free.perSecond },
    { name: `posts, 3 over 1, ${at}`, unit: '', value: rateRatio, ratio: 'more', ...goalOfRate },
    { name: `post p50, chain of 3, ${at}`, unit: 'ms', value: three.p50Ms },
    { name: `post p50, chain of 1, ${at}`, unit: 'ms', value: one.p50Ms },
    { name: `post p50, crdt alone, ${at}`, unit: 'ms', value: free.p50Ms },
    {
      name: `post p50, 3 over 1, ${at}`,
      unit: '',
      value: latencyRatio,
      ratio: 'less',
      ...goalOfLatency,
    },
    { name: `post p99, chain of 3, ${at}`, unit: 'ms', value: three.p99Ms },
    { name: `post p99, chain of 1, ${at}`, unit: 'ms', value: one.p99Ms },
    { name: `CPU per post, chain of 3, ${at}`, unit: 'µs', value: three.cpuMicros },
    { name: `CPU per post, chain of 1, ${at}`, unit: 'µs', value: one.cpuMicros },
  ]
}

async function measureReads({ size, forums, load, writer }: Bench): Promise<Figure[]> {
  const { three } = forums
  const tail = await measure(three, () => load.run(pagesAt(three, three.ports.slice(-1), size)))
  const spread = await measure(three, () => load.run(pagesAt(three, three.ports, size)))
  let posts: LoadResult | undefined
  const mixed = await measure(three, async () => {
    const [pages, posted] = await Promise.all([
      load.run(pagesAt(three, three.ports, size)),
      writer.run(postsTo(three, size, size.writers)),
    ])
    posts = posted
    return pages
  })
  // Clients need a core, too.
  const hasCores = availableParallelism() >= REPLICAS + size.processes
  const share = spread.perSecond / (REPLICAS * tail.perSecond)
  const work = spread.cpuMicros / tail.cpuMicros
  return [
    { name: 'pages at the tail', unit: '/s', value: tail.perSecond },
    { name: 'pages at all 3', unit: '/s', value: spread.perSecond },
    {
      name: 'pages at all 3 over 3 times the tail',
      unit: '',
      value: share,
      ...(hasCores ? { goal: SPREAD_GOAL } : {}),
    },
    { name: 'CPU per page at the tail', unit: 'µs', value: tail.cpuMicros },
    { name: 'CPU per page at all 3', unit: 'µs', value: spread.cpuMicros },
    {
      name: 'CPU per page, all 3 over the tail',
      unit: '',
      value: work,
      ...(hasCores ? {} : { goal: WORK_GOAL }),
    },
    { name: 'pages at all 3 during posts', unit: '/s', value: mixed.perSecond },
    { name: 'posts meanwhile', unit: '/s', value: posts?.perSecond ?? Number.NaN },
    { name: 'page p99 during posts', unit: 'ms', value: mixed.p99Ms },
    { name: 'share of them that ask the head', unit: '', value: mixed.dirtyShare },
  ]
}
