/** Opening a large forum. */
import { join } from 'node:path'
import { startChild } from '../child.ts'
import { defineScenario, type Prepared } from '../scenario.ts'
import type { BuildOptions } from '../servers/build.ts'
import type { Opened } from '../servers/opener.ts'

export interface OpenSize {
  readonly messages: number
  readonly topics: number
  readonly textLength: number
}

const TIME_GOAL = { max: 1_000 }
const MEMORY_GOAL = { max: 300 }

export const open = defineScenario<OpenSize>({
  name: 'open',
  question: 'How long does a replica with 1,000,000 messages take to open, and what memory?',
  sizes: {
    real: { messages: 1_000_000, topics: 1_000, textLength: 200 },
    tiny: { messages: 500, topics: 5, textLength: 20 },
  },
  prepare,
})

async function prepare(size: OpenSize, workspace: string): Promise<Prepared> {
  const each = Math.ceil(size.messages / size.topics)
  const topics = Array.from({ length: size.topics }, () => each)
  const folder = join(workspace, 'open')
  const options: BuildOptions = {
    folder,
    plan: { users: 1_000, topics, textLength: size.textLength },
  }
  await using builder = await startChild<string>('./servers/build.ts', options)
  void builder
  return {
    async round() {
      const from = performance.now()
      await using opener = await startChild<Opened>('./servers/opener.ts', { folder })
      const wholeMs = performance.now() - from
      const { openMs, rssMiB, beforeMiB } = opener.ready
      return [
        { name: 'open', unit: 'ms', value: openMs, goal: TIME_GOAL },
        { name: 'open, with the start of the process', unit: 'ms', value: wholeMs },
        { name: 'memory when open', unit: 'MiB', value: rssMiB, goal: MEMORY_GOAL },
        { name: 'memory before', unit: 'MiB', value: beforeMiB },
      ]
    },
    async [Symbol.asyncDispose]() {},
  }
}
