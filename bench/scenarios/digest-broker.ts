/** Digests that workers compute over RabbitMQ: what the promise costs, and what workers bring. */
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { canonicalJson } from '../../src/digest/canonical-json.ts'
import type { DigestRow, DigestSpec } from '../../src/digest/definition.ts'
import { foldDigest } from '../../src/digest/fold.ts'
import { languageOf } from '../../src/digest/language.ts'
import { LANGUAGE_VERSION } from '../../src/digest/language-version.ts'
import { openAmqpBroker } from '../../src/digest/pipeline/amqp-broker.ts'
import { askDigest } from '../../src/digest/pipeline/ask-digest.ts'
import { digestVersion } from '../../src/digest/pipeline/digest-computation.ts'
import type { Json } from '../../src/digest/pipeline/messages.ts'
import { systemTime } from '../../src/digest/pipeline/time.ts'
import { questionsOf } from '../../src/digest/question-sets.ts'
import { hasRabbitMq, startRabbitMq } from '../../test/support/rabbitmq.ts'
import { type Child, startChild } from '../child.ts'
import { madeText } from '../content/made-text.ts'
import { seeded } from '../load/random.ts'
import { defineScenario, type Figure, type Prepared } from '../scenario.ts'
import type { DigestWorkerOptions } from '../servers/digest-worker.ts'

export interface DigestBrokerSize {
  readonly messages: number
  readonly topics: number
  readonly users: number
  readonly textLength: number
  readonly workers: readonly number[]
}

const BEGAN_MS = 1_700_000_000_000
const MINUTE_MS = 60_000
const SECOND_MS = 1_000

export const digestBroker = defineScenario<DigestBrokerSize>({
  name: 'digest-broker',
  question: 'What does a digest over RabbitMQ cost, and what do more workers bring?',
  sizes: {
    real: { messages: 50_000, topics: 500, users: 1_000, textLength: 200, workers: [1, 2, 4] },
    quick: { messages: 10_000, workers: [1, 2] },
    tiny: { messages: 200, topics: 5, users: 5, textLength: 20, workers: [1] },
  },
  prepare,
})

interface Subject {
  readonly rows: readonly DigestRow[]
  readonly spec: DigestSpec
  /** What every way must come to. */
  expected: string
}

async function prepare(size: DigestBrokerSize, workspace: string): Promise<Prepared> {
  const rows = madeRows(size)
  // Words are new in the second half of the period.
  const sinceMs = BEGAN_MS + (size.messages / 2) * MINUTE_MS
  const spec: DigestSpec = { sinceMs, untilMs: null, questions: questionsOf('forum') }
  const subject: Subject = {
    rows,
    spec,
    expected: canonicalJson(foldDigest(spec, rows, languageOf)),
  }
  if (!hasRabbitMq) {
    const notes = ['RabbitMQ is not installed (rabbitmq-server): nothing was computed over it.']
    return {
      notes,
      round: () => Promise.resolve(fold(subject)),
      [Symbol.asyncDispose]: async () => {},
    }
  }
  await using stack = new AsyncDisposableStack()
  const rabbitMq = stack.use(await startRabbitMq())
  const parts = stack.move()
  let turn = 0
  return {
    async round() {
      const folded = fold(subject)
      const figures: Figure[] = [...folded]
      for (const workers of size.workers) {
        turn += 1
        const folder = join(workspace, `digest-${turn}`)
        figures.push(...(await measure(subject, { url: rabbitMq.url, folder, workers, folded })))
      }
      return figures
    },
    [Symbol.asyncDispose]: () => parts.disposeAsync(),
  }
}

const FOLDED = 'messages folded in one process'

function fold({ spec, rows, expected }: Subject): [Figure] {
  const from = performance.now()
  check(canonicalJson(foldDigest(spec, rows, languageOf)), expected)
  return [{ name: FOLDED, unit: '/s', value: perSecond(rows.length, from) }]
}

interface Bench {
  readonly url: string
  readonly folder: string
  readonly workers: number
  readonly folded: readonly [Figure]
}

async function measure(subject: Subject, bench: Bench): Promise<Figure[]> {
  const { url, folder, workers, folded } = bench
  await using stack = new AsyncDisposableStack()
  await mkdir(folder)
  const all: Child<object>[] = []
  for (let index = 0; index < workers; index += 1) {
    const options: DigestWorkerOptions = { broker: url, folder: join(folder, String(index)) }
    all.push(stack.use(await startChild<object>('./servers/digest-worker.ts', options)))
  }
  const run = async (durable: boolean): Promise<number> => {
    const from = performance.now()
    const digest = `bench${workers}${durable ? 'durable' : 'transient'}000`
    check(await ask(subject, { digest, url, durable }), subject.expected)
    return perSecond(subject.rows.length, from)
  }
  // Code is compiled before anything counts.
  await ask(
    { ...subject, rows: subject.rows.slice(0, 1_000) },
    { digest: 'benchfirst0', url, durable: true },
  )
  const durable = await run(true)
  const transient = await run(false)
  const named = (what: string): string => `${what}, ${workers} workers`
  const place = (series: string) => ({ name: 'workers', series, x: workers }) as const
  return [
    { name: named('messages, durable'), unit: '/s', value: durable, plot: place('durable') },
    { name: named('messages, transient'), unit: '/s', value: transient, plot: place('transient') },
    {
      name: named('messages, durable over transient'),
      unit: '',
      value: durable / transient,
      ratio: 'more',
    },
    {
      name: named('messages, durable over folded in one process'),
      unit: '',
      value: durable / folded[0].value,
      ratio: 'more',
    },
  ]
}

interface Way {
  readonly digest: string
  readonly url: string
  readonly durable: boolean
}

async function ask({ rows, spec }: Subject, { digest, url, durable }: Way): Promise<string> {
  async function* stream(): AsyncGenerator<Json> {
    for (const row of rows) yield row as unknown as Json
  }
  return await askDigest({
    digest,
    connect: () => openAmqpBroker(url),
    sources: [stream()],
    settings: spec as unknown as Json,
    version: digestVersion(LANGUAGE_VERSION),
    durable,
    time: systemTime,
    graceMs: 10_000,
    signal: new AbortController().signal,
  })
}

function perSecond(count: number, fromMs: number): number {
  return (count * SECOND_MS) / (performance.now() - fromMs)
}

function check(result: string, expected: string): void {
  if (result !== expected) throw new Error('the digest is not the one that was folded')
}

function madeRows({ messages, topics, users, textLength }: DigestBrokerSize): DigestRow[] {
  const random = seeded(1)
  const below = (limit: number): number => Math.floor(random() * limit)
  const common = (index: number) => {
    const user = below(users)
    const createdMs = BEGAN_MS + index * MINUTE_MS
    return { userId: `u${user}`, userName: `user${user}`, createdMs, likes: below(5) }
  }
  const rows: DigestRow[] = []
  for (let topic = 0; topic < topics; topic += 1) {
    const labels = [`kind=${below(10)}`]
    rows.push({ kind: 'topic', id: `t${topic}`, title: `Topic ${topic}`, labels, ...common(0) })
  }
  for (let index = 0; index < messages; index += 1) {
    const text = madeText(textLength, random)
    const topicId = `t${below(topics)}`
    rows.push({ kind: 'message', id: `m${index}`, topicId, text, ...common(index) })
  }
  return rows
}
