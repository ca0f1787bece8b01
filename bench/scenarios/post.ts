/** Durable posts at one replica without peers, against an empty handler of the same library. */
import { join } from 'node:path'
import { type Child, startChild } from '../child.ts'
import { textOf } from '../fill-forum.ts'
import type { LoadOrder } from '../load/order.ts'
import { type Load, type LoadResult, openLoad } from '../load/run-load.ts'
import { defineScenario, type Figure, type Goal, type Prepared } from '../scenario.ts'
import { EMPTY_PATH } from '../servers/empty.ts'
import type { ForumServer, ForumServerOptions } from '../servers/forum.ts'
import { openMember } from '../servers/member.ts'

export interface PostSize {
  readonly clients: readonly number[]
  readonly topics: number
  readonly textLength: number
  readonly seconds: number
  readonly processes: number
}

/** By clients at once. */
const GOALS: Readonly<Record<number, Goal>> = {
  64: { min: 0.6, aim: 0.8 },
  256: { min: 0.7, aim: 0.9 },
}
const POST_PATH = '/parley.v1.Forum/PostMessage'

export const post = defineScenario<PostSize>({
  name: 'post',
  question: 'How fast are durable posts, compared with a gRPC server that does nothing?',
  sizes: {
    real: { clients: [1, 64, 256], topics: 100, textLength: 200, seconds: 1.5, processes: 2 },
    quick: { clients: [1, 64] },
    tiny: { clients: [1, 4], topics: 2, textLength: 20, seconds: 0.2, processes: 2 },
  },
  prepare,
})

async function prepare(size: PostSize, workspace: string): Promise<Prepared> {
  await using stack = new AsyncDisposableStack()
  const options: ForumServerOptions = { folder: join(workspace, 'post') }
  const server = stack.use(await startChild<ForumServer>('./servers/forum.ts', options))
  const load = stack.use(await openLoad(size.processes))
  const member = await openMember(server.ready.api, size.topics)
  const calls = {
    kind: 'posts',
    topics: member.topics,
    text: textOf(1, size.textLength),
  } as const
  const order = { seconds: size.seconds, calls, concurrency: 1 }
  const targetsAt = (port: number, path: string): LoadOrder['targets'] => {
    return [{ host: '127.0.0.1', port, path, metadata: { authorization: member.authorization } }]
  }
  const empty = { ...order, targets: targetsAt(server.ready.empty, EMPTY_PATH) }
  const posts = { ...order, targets: targetsAt(server.ready.port, POST_PATH) }
  // Both ways are compiled and the write-ahead log has its size before anything counts.
  const widest = Math.max(...size.clients)
  await load.run({ ...empty, concurrency: widest })
  await load.run({ ...posts, concurrency: widest })
  const parts = stack.move()
  let turn = 0
  return {
    async round() {
      const figures: Figure[] = []
      for (const concurrency of size.clients) {
        // Who is first changes, so that neither always has the warmer machine.
        const pair = await measurePair(
          { empty, posts, concurrency, load, server },
          turn++ % 2 === 0,
        )
        figures.push(...figuresOf(concurrency, pair))
      }
      return figures
    },
    [Symbol.asyncDispose]: () => parts.disposeAsync(),
  }
}

interface PairOptions {
  readonly empty: LoadOrder
  readonly posts: LoadOrder
  readonly concurrency: number
  readonly load: Load
  readonly server: Child<ForumServer>
}

interface Pair {
  readonly empty: LoadResult
  readonly posts: LoadResult
  /** The share of one core that the server used during the posts. */
  readonly serverBusy: number
}

async function measurePair(options: PairOptions, emptyFirst: boolean): Promise<Pair> {
  const { load, concurrency } = options
  const runEmpty = () => load.run({ ...options.empty, concurrency })
  const early = emptyFirst ? await runEmpty() : undefined
  await options.server.ask({ kind: 'usage' })
  const posts = await load.run({ ...options.posts, concurrency })
  const serverBusy = await options.server.ask<number>({ kind: 'usage' })
  return { posts, serverBusy, empty: early ?? (await runEmpty()) }
}

function figuresOf(concurrency: number, { empty, posts, serverBusy }: Pair): Figure[] {
  const at = `at ${concurrency}`
  const goal = GOALS[concurrency]
  return [
    { name: `posts ${at}`, unit: '/s', value: posts.perSecond },
    { name: `empty calls ${at}`, unit: '/s', value: empty.perSecond },
    {
      name: `posts over empty calls ${at}`,
      unit: '',
      value: posts.perSecond / empty.perSecond,
      ratio: 'more',
      ...(goal === undefined ? {} : { goal }),
    },
    { name: `post p50 ${at}`, unit: 'ms', value: posts.p50Ms },
    { name: `post p99 ${at}`, unit: 'ms', value: posts.p99Ms },
    { name: `server busy ${at}`, unit: 'of a core', value: serverBusy },
    {
      name: `busiest client ${at}`,
      unit: 'of a core',
      value: Math.max(posts.busy, empty.busy),
    },
  ]
}
