/** Forums that grow: what is to stay as it was, and what is to grow no faster than they do. */
import { join } from 'node:path'
import { type Child, startChild } from '../child.ts'
import { dropDiskCache } from '../disk-cache.ts'
import type { Plan } from '../fill-forum.ts'
import { type Load, openLoad } from '../load/run-load.ts'
import { defineScenario, type Figure, type Goal, type Prepared } from '../scenario.ts'
import type { BuildOptions } from '../servers/build.ts'
import { bytesIn } from '../servers/bytes-in.ts'
import { openMember } from '../servers/member.ts'
import type { Opened, Spent } from '../servers/sized.ts'
import { pagesIn, postsIn, searchesIn, type SizedForum } from './size-ways.ts'

export interface SizeSize {
  /** Messages of each. */
  readonly forums: readonly number[]
  /** Messages of a forum in which everybody writes alone, so that each has a signature. */
  readonly lonely: number
  readonly textLength: number
  readonly users: number
  /** Messages of a topic; so many topics are written to at the same time. */
  readonly topicMessages: number
  readonly lively: number
  /** Pages and searches by one client: for so long each. */
  readonly seconds: number
  /** Writes that count, alone and by many; beside them those until all code is compiled. */
  readonly alone: number
  readonly together: number
  readonly warm: number
  /** Whether the machine is to forget the disk before each start. */
  readonly isCold: boolean
}

/** Entries of one signature where more than one person writes. */
const BATCH = 16
const WRITERS = 16
const BIG = 1_000_000
const OPEN_GOAL: Goal = { max: 1_000, aim: 200 }
const MEMORY_GOAL: Goal = { max: 300 }
/** Bytes. */
const DISK_GOAL: Goal = { max: 1_500, aim: 800 }
/** Work may not grow with the forum; runs differ by so much. */
const GROWTH_GOAL: Goal = { max: 1.25 }

export const size = defineScenario<SizeSize>({
  name: 'size',
  question: 'What do start, memory, reads, writes and disk come to as a forum grows?',
  rounds: 1,
  sizes: {
    real: {
      forums: [10_000, 100_000, 1_000_000],
      lonely: 10_000,
      textLength: 270,
      users: 1_000,
      topicMessages: 100,
      lively: 100,
      seconds: 0.5,
      alone: 300,
      together: 2_000,
      warm: 500,
      isCold: true,
    },
    quick: { forums: [10_000, 100_000] },
    tiny: {
      forums: [100, 300],
      lonely: 50,
      textLength: 40,
      users: 5,
      topicMessages: 10,
      lively: 3,
      seconds: 0.1,
      alone: 4,
      together: 8,
      warm: 4,
      isCold: false,
    },
  },
  prepare,
})

async function prepare(chosen: SizeSize, workspace: string): Promise<Prepared> {
  const folderOf = (messages: number): string => join(workspace, `size-${messages}`)
  for (const messages of chosen.forums) {
    await build(folderOf(messages), planOf(chosen, messages, BATCH))
  }
  const lonelyFolder = join(workspace, 'size-lonely')
  await build(lonelyFolder, planOf(chosen, chosen.lonely, 1))
  const lonely = (await bytesIn(lonelyFolder)) / chosen.lonely
  await using stack = new AsyncDisposableStack()
  const load = stack.use(await openLoad(1))
  const parts = stack.move()
  let round = 0
  return {
    notes: [`texts of ${chosen.textLength} characters; ${BATCH} entries to a signature`],
    async round() {
      round++
      const measured: Measured[] = []
      for (const messages of chosen.forums) {
        const options = { chosen, messages, folder: folderOf(messages), load, round }
        measured.push(await measure(options))
      }
      const diskAlone = 'disk per message, stopped, each with a signature of its own'
      return [
        ...measured.flatMap(({ figures }) => figures),
        ...growth(measured),
        { name: diskAlone, unit: 'B', value: lonely },
      ]
    },
    [Symbol.asyncDispose]: () => parts.disposeAsync(),
  }
}

function planOf(chosen: SizeSize, messages: number, batch: number): Plan {
  const { users, topicMessages, lively, textLength } = chosen
  const topics = Array.from({ length: Math.ceil(messages / topicMessages) }, () => topicMessages)
  return { users, topics, textLength, batch, lively, words: 'many' }
}

async function build(folder: string, plan: Plan): Promise<void> {
  const options: BuildOptions = { folder, plan }
  await using builder = await startChild<string>('./servers/build.ts', options)
  void builder
}

interface MeasureOptions {
  readonly chosen: SizeSize
  readonly messages: number
  readonly folder: string
  readonly load: Load
  readonly round: number
}

interface Measured {
  readonly messages: number
  readonly figures: readonly Figure[]
  readonly writeP50Ms: number
  readonly writeCpuMicros: number
}

async function measure(options: MeasureOptions): Promise<Measured> {
  const { chosen, messages, folder, load, round } = options
  const named = (what: string): string => `${what}, ${messages.toLocaleString('en-US')} messages`
  const isBig = messages >= BIG
  const isCold = chosen.isCold && dropDiskCache()
  const from = performance.now()
  await using server = await startChild<Opened>('./servers/sized.ts', { folder })
  const startMs = performance.now() - from
  const { openMs, rssMiB, beforeMiB } = server.ready
  const member = await openMember(server.ready.api, 0, `bench ${round}`)
  const topics = Math.ceil(messages / chosen.topicMessages)
  const forum: SizedForum = { ...server.ready, member, topics, messages, users: chosen.users }

  const { seconds } = chosen
  const read = { ...pagesIn(forum), concurrency: 1, seconds }
  await load.run(read)
  const page = await load.run(read)
  const rare = await load.run({ ...searchesIn(forum, 'rare'), concurrency: 1, seconds })
  const usual = await load.run({ ...searchesIn(forum, 'usual'), concurrency: 1, seconds })
  const writes = await measureWrites(server, forum, { chosen, load })
  const spent = await server.ask<Spent>('spent')
  const bytes = (await bytesIn(folder)) / (messages + round * writtenBy(chosen))
  const warmth = isCold ? 'cold' : 'warm'
  return {
    messages,
    writeP50Ms: writes.p50Ms,
    writeCpuMicros: writes.cpuMicros,
    figures: [
      {
        name: named(`open, ${warmth}`),
        unit: 'ms',
        value: openMs,
        ...(isBig ? { goal: OPEN_GOAL } : {}),
      },
      { name: named(`open, ${warmth}, with the start of the process`), unit: 'ms', value: startMs },
      {
        name: named('memory when open'),
        unit: 'MiB',
        value: rssMiB,
        ...(isBig ? { goal: MEMORY_GOAL } : {}),
      },
      { name: named('memory before it opens'), unit: 'MiB', value: beforeMiB },
      { name: named('memory after calls'), unit: 'MiB', value: spent.rssMiB },
      { name: named('page p50'), unit: 'ms', value: page.p50Ms },
      { name: named('search for a rare word, p50'), unit: 'ms', value: rare.p50Ms },
      { name: named('search for a frequent word, p50'), unit: 'ms', value: usual.p50Ms },
      { name: named('write p50'), unit: 'ms', value: writes.p50Ms },
      { name: named(`writes at ${WRITERS}`), unit: '/s', value: writes.perSecond },
      { name: named('CPU per write'), unit: 'µs', value: writes.cpuMicros },
      {
        name: named('disk per message'),
        unit: 'B',
        value: bytes,
        ...(isBig ? { goal: DISK_GOAL } : {}),
      },
    ],
  }
}

function writtenBy({ alone, together, warm }: SizeSize): number {
  return alone + together + warm
}

async function measureWrites(
  server: Child<Opened>,
  forum: SizedForum,
  { chosen, load }: Pick<MeasureOptions, 'chosen' | 'load'>,
): Promise<{ p50Ms: number; perSecond: number; cpuMicros: number }> {
  const way = { ...postsIn(forum, chosen.textLength), seconds: Infinity }
  const concurrency = Math.min(WRITERS, chosen.warm)
  await load.run({ ...way, concurrency, total: chosen.warm })
  const one = await load.run({ ...way, concurrency: 1, total: chosen.alone })
  const before = await server.ask<Spent>('spent')
  const many = await load.run({ ...way, concurrency, total: chosen.together })
  const after = await server.ask<Spent>('spent')
  const cpuMicros = ((after.cpuMs - before.cpuMs) / many.answered) * 1_000
  return { p50Ms: one.p50Ms, perSecond: many.perSecond, cpuMicros }
}

/** Of the largest forum over the smallest. */
function growth(measured: readonly Measured[]): Figure[] {
  const [least, most] = [measured[0], measured.at(-1)]
  if (least === undefined || most === undefined || least === most) return []
  const [from, to] = [least, most].map(({ messages }) => messages.toLocaleString('en-US'))
  return [
    {
      name: `CPU per write, ${to} messages over ${from}`,
      unit: '',
      value: most.writeCpuMicros / least.writeCpuMicros,
      ratio: 'less',
      goal: GROWTH_GOAL,
    },
    {
      name: `write p50, ${to} messages over ${from}`,
      unit: '',
      value: most.writeP50Ms / least.writeP50Ms,
      ratio: 'less',
    },
  ]
}
