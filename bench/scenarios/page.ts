/** Reading a page of 50 messages from a topic with many. */
import { join } from 'node:path'
import { connectForum } from '../../src/client/connect-forum.ts'
import { parley } from '../../src/gen/messages.js'
import { startChild } from '../child.ts'
import { textOf } from '../fill-forum.ts'
import { openLoad } from '../load/run-load.ts'
import { defineScenario, type Figure, type Prepared } from '../scenario.ts'
import { EMPTY_PATH } from '../servers/empty.ts'
import type { ForumServer, ForumServerOptions, PageTimes } from '../servers/forum.ts'

export interface PageSize {
  readonly messages: number
  readonly otherTopics: number
  readonly pages: number
  readonly seconds: number
}

const PAGE = 50
/** Characters of each message. */
const TEXT_LENGTH = 250
const GOAL = { max: 3 }
/** Clients at once, and what pages come to then beside calls of a handler that does nothing. */
const CROWD = 64
const RATIO_GOAL = { min: 0.35, aim: 0.7 }
const PATH = '/parley.v1.Forum/GetMessages'
const { GetMessagesRequest, MessageSort } = parley.v1

export const page = defineScenario<PageSize>({
  name: 'page',
  question: 'How long does a page of 50 messages take, in a topic with 10,000?',
  sizes: {
    real: { messages: 10_000, otherTopics: 100, pages: 500, seconds: 3 },
    tiny: { messages: 120, otherTopics: 2, pages: 5, seconds: 0.2 },
  },
  prepare,
})

async function prepare(size: PageSize, workspace: string): Promise<Prepared> {
  await using stack = new AsyncDisposableStack()
  const others = Array.from({ length: size.otherTopics }, () => Math.ceil(size.messages / 100))
  const options: ForumServerOptions = {
    folder: join(workspace, 'page'),
    plan: { users: 20, topics: [size.messages, ...others], textLength: TEXT_LENGTH },
  }
  const server = stack.use(await startChild<ForumServer>('./servers/forum.ts', options))
  const load = stack.use(await openLoad(1))
  const topic = await largestTopic(server.ready.api)
  const messages = await pagesOf(server.ready.api, topic)
  const target = { host: '127.0.0.1', port: server.ready.port, path: PATH, metadata: {} }
  const order = {
    targets: [target],
    seconds: size.seconds,
    calls: { kind: 'given', messages },
  } as const
  const emptyCalls = {
    targets: [{ ...target, port: server.ready.empty, path: EMPTY_PATH }],
    seconds: size.seconds,
    calls: { kind: 'posts', topics: [topic], text: textOf(1, TEXT_LENGTH) },
  } as const
  for (const calls of [order, emptyCalls]) await load.run({ ...calls, concurrency: CROWD })
  const parts = stack.move()
  return {
    async round() {
      const times = await server.ask<PageTimes>({ kind: 'pages', topic, pages: size.pages })
      const alone = await load.run({ ...order, concurrency: 1 })
      const crowd = await load.run({ ...order, concurrency: CROWD })
      const empty = await load.run({ ...emptyCalls, concurrency: CROWD })
      const inside: Figure[] = Object.entries(times).map(([what, value]) => {
        return { name: `page at the server, ${what}, p50`, unit: 'ms', value, goal: GOAL }
      })
      return [
        ...inside,
        { name: 'page through the API, p50 at 1', unit: 'ms', value: alone.p50Ms, goal: GOAL },
        { name: `pages through the API at ${CROWD}`, unit: '/s', value: crowd.perSecond },
        {
          name: `pages over empty calls at ${CROWD}`,
          unit: '',
          value: crowd.perSecond / empty.perSecond,
          ratio: 'more',
          goal: RATIO_GOAL,
        },
      ]
    },
    [Symbol.asyncDispose]: () => parts.disposeAsync(),
  }
}

async function largestTopic(api: string): Promise<string> {
  await using client = await connectForum({ addresses: [api], discover: false })
  const { topics } = await client.listTopics({ limit: 500 })
  const [largest] = topics.toSorted((a, b) => b.messages - a.messages)
  if (largest === undefined) throw new Error('the forum has no topics')
  return largest.id
}

/** Requests for the first page, for some further in, and from the other end. */
async function pagesOf(api: string, topicId: string): Promise<Uint8Array[]> {
  await using client = await connectForum({ addresses: [api], discover: false })
  const requests: Uint8Array[] = []
  for (const sort of [MessageSort.MESSAGE_SORT_OLD, MessageSort.MESSAGE_SORT_NEW]) {
    let after = ''
    for (let turn = 0; turn < 20; turn++) {
      const request = { topicId, sort, limit: PAGE, after }
      requests.push(GetMessagesRequest.encode(request).finish())
      after = (await client.getMessages(request)).next
      if (after === '') break
    }
  }
  return requests
}
