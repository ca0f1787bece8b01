/** Events to many subscriptions of one replica. */
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Mode } from '../../src/replica/replica.ts'
import { type Child, startChild } from '../child.ts'
import { postsTo } from '../load/forum-ways.ts'
import { openLoad } from '../load/run-load.ts'
import type { SubscribersOptions } from '../load/subscribers.ts'
import { defineScenario, type Figure, type Prepared } from '../scenario.ts'
import { type BenchForum, openForum } from '../servers/bench-forum.ts'

export interface FanOutSize {
  readonly modes: readonly Mode[]
  /** Of clients that take several events in one message, as parley's own do, and of others. */
  readonly subscriptions: readonly number[]
  readonly oneByOne: readonly number[]
  readonly textLength: number
  /** Posts come in such a number that so many events are to be told in all. */
  readonly events: number
  /** Client processes that subscribe. */
  readonly processes: number
}

const GOAL_AT = 1_000
const GOAL = { min: 80_000, aim: 500_000 }
/** Writers at once: enough that many events come in one turn. */
const WRITERS = 64
const LOOK_EVERY_MS = 5
const MS_PER_SECOND = 1_000

export const fanOut = defineScenario<FanOutSize>({
  name: 'fan-out',
  question: 'How many events a second does one replica tell its subscribers?',
  rounds: 1,
  sizes: {
    real: {
      modes: ['crdt'],
      subscriptions: [100, 1_000, 10_000],
      oneByOne: [1_000],
      textLength: 200,
      events: 400_000,
      processes: 2,
    },
    quick: { subscriptions: [1_000], oneByOne: [] },
    tiny: {
      modes: ['crdt'],
      subscriptions: [6],
      oneByOne: [3],
      textLength: 20,
      events: 30,
      processes: 2,
    },
  },
  prepare,
})

async function prepare(size: FanOutSize, workspace: string): Promise<Prepared> {
  let round = 0
  return {
    async round() {
      round++
      const figures: Figure[] = []
      for (const mode of size.modes) {
        const plans = [
          ...size.subscriptions.map((subscriptions) => ({ mode, subscriptions, together: true })),
          ...size.oneByOne.map((subscriptions) => ({ mode, subscriptions, together: false })),
        ]
        for (const [index, plan] of plans.entries()) {
          // Each with a replica of its own: none carries what the one before left.
          const folder = join(workspace, `fan-out-${mode}-${index}-${round}`)
          figures.push(await measure(size, { ...plan, folder }))
        }
      }
      return figures
    },
    async [Symbol.asyncDispose]() {},
  }
}

interface Plan {
  readonly mode: Mode
  readonly subscriptions: number
  /** Whether subscribers take several events in one message. */
  readonly together: boolean
  readonly folder: string
}

async function measure(size: FanOutSize, plan: Plan): Promise<Figure> {
  const { mode, subscriptions, together, folder } = plan
  await using stack = new AsyncDisposableStack()
  const forum = stack.use(await openForum({ folder, mode, replicas: 1, topics: 1 }))
  const load = stack.use(await openLoad(1))
  const subscribers: Child<string>[] = []
  for (let index = 0; index < size.processes; index++) {
    const share = Math.ceil((subscriptions - index) / size.processes)
    subscribers.push(stack.use(await subscribe(forum, share, together)))
  }
  const wanted = Math.max(1, Math.ceil(size.events / subscriptions))
  const from = performance.now()
  const way = postsTo(forum, size.textLength)
  await load.run({
    ...way,
    concurrency: Math.min(WRITERS, wanted),
    total: wanted,
    seconds: Infinity,
  })
  while ((await eventsAt(subscribers)) < wanted * subscriptions) await pause(LOOK_EVERY_MS)
  const seconds = (performance.now() - from) / MS_PER_SECOND
  const how = together ? 'together' : 'one by one'
  return {
    name: `events told ${how}, to ${subscriptions} subscriptions, ${mode}`,
    unit: '/s',
    value: (wanted * subscriptions) / seconds,
    ...(subscriptions === GOAL_AT && together ? { goal: GOAL } : {}),
  }
}

function subscribe(forum: BenchForum, count: number, together: boolean): Promise<Child<string>> {
  const [topic = ''] = forum.member.topics
  const options: SubscribersOptions = { port: forum.ports[0] ?? 0, topic, count, together }
  return startChild<string>('./load/subscribers.ts', options)
}

async function eventsAt(subscribers: readonly Child<string>[]): Promise<number> {
  const counts = await Promise.all(subscribers.map((child) => child.ask<number>('events')))
  return counts.reduce((sum, count) => sum + count, 0)
}
