/** A fresh replica gets everything from another one over libp2p. */
import { join } from 'node:path'
import { type Child, startChild } from '../child.ts'
import { defineScenario, type Figure, type Prepared } from '../scenario.ts'
import type { ForumServer, ForumServerOptions } from '../servers/forum.ts'
import type { CaughtUp, JoinerOptions } from '../servers/joiner.ts'

export interface CatchUpSize {
  readonly messages: number
  readonly topics: number
  readonly textLength: number
  /** Entries of one signature: a forum that is used by one person, by a few, and an import. */
  readonly batches: readonly number[]
}

/** Entries of one signature at which the goal holds. */
const GOAL_AT = 16
const GOAL = { min: 60_000, aim: 120_000 }

export const catchUp = defineScenario<CatchUpSize>({
  name: 'catch-up',
  mode: 'crdt',
  rounds: 1,
  question: 'How fast does a replica that was away get what it lacks, verified and durable?',
  sizes: {
    real: { messages: 100_000, topics: 100, textLength: 200, batches: [1, 16, 256] },
    tiny: { messages: 200, topics: 2, textLength: 20, batches: [16] },
  },
  prepare,
})

async function prepare(size: CatchUpSize, workspace: string): Promise<Prepared> {
  await using stack = new AsyncDisposableStack()
  const sources: { batch: number; source: Child<ForumServer> }[] = []
  for (const batch of size.batches) {
    const each = Math.ceil(size.messages / size.topics)
    const options: ForumServerOptions = {
      folder: join(workspace, `catch-up-${batch}`),
      plan: {
        users: 20,
        topics: Array.from({ length: size.topics }, () => each),
        textLength: size.textLength,
        batch,
      },
    }
    const source = stack.use(await startChild<ForumServer>('./servers/forum.ts', options))
    sources.push({ batch, source })
  }
  const parts = stack.move()
  let round = 0
  return {
    async round() {
      round++
      const figures: Figure[] = []
      for (const { batch, source } of sources) {
        const folder = join(workspace, `joiner-${batch}-${round}`)
        figures.push(await measure(batch, source, folder))
      }
      return figures
    },
    [Symbol.asyncDispose]: () => parts.disposeAsync(),
  }
}

async function measure(batch: number, source: Child<ForumServer>, folder: string): Promise<Figure> {
  const { credentials, addresses } = source.ready
  const options: JoinerOptions = { folder, credentials, peers: addresses }
  await using joiner = await startChild<string>('./servers/joiner.ts', options)
  const { entries, seconds } = await joiner.ask<CaughtUp>({ entries: source.ready.entries })
  return {
    name: `entries caught up, ${batch} to a signature`,
    unit: '/s',
    value: entries / seconds,
    ...(batch === GOAL_AT ? { goal: GOAL } : {}),
  }
}
