/** Digests over a real RabbitMQ, with workers that are processes and get killed. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { seeded } from '../../bench/load/random.ts'
import { canonicalJson } from '../../src/digest/canonical-json.ts'
import { foldDigest } from '../../src/digest/fold.ts'
import { languageOf } from '../../src/digest/language.ts'
import { LANGUAGE_VERSION } from '../../src/digest/language-version.ts'
import { openAmqpBroker } from '../../src/digest/pipeline/amqp-broker.ts'
import { askDigest } from '../../src/digest/pipeline/ask-digest.ts'
import type { Broker } from '../../src/digest/pipeline/broker.ts'
import { digestVersion } from '../../src/digest/pipeline/digest-computation.ts'
import type { Json } from '../../src/digest/pipeline/messages.ts'
import {
  mapQueue,
  queryQueue,
  replyQueue,
  shardQueue,
} from '../../src/digest/pipeline/queue-names.ts'
import { systemTime } from '../../src/digest/pipeline/time.ts'
import { type Program, startProgram } from '../support/processes.ts'
import { hasRabbitMq, type RabbitMq, startRabbitMq } from '../support/rabbitmq.ts'
import { BIN } from '../support/replicas.ts'
import { until } from '../support/until.ts'
import { madeRow, SPEC } from './digest/made-rows.ts'

const ASKER = fileURLToPath(new URL('./digest/asker.ts', import.meta.url))
const SEED = Number(process.env.SEED ?? 1)
const ROWS = 6_000
/** Workers that die in the course of one digest. */
const KILLS = 5
const NEVER = new AbortController().signal

/** A worker process that can be killed and started again with the same folder. */
class Worker {
  readonly folder: string
  readonly #url: string
  #program: Program | undefined

  constructor(url: string, folder: string) {
    this.#url = url
    this.folder = folder
  }

  start(): void {
    const words = ['digest', 'worker', '--broker', this.#url, '--data', this.folder]
    this.#program = startProgram([process.execPath, BIN, ...words, '--forget-after', '1'])
  }

  async untilReady(): Promise<void> {
    await until(() => {
      if (this.#program?.hasEnded()) throw new Error(`the worker ended: ${this.#program.stderr()}`)
      return this.#program?.stdout().includes('Worker')
    })
  }

  async kill(): Promise<void> {
    this.#program?.signal('SIGKILL')
    await this.#program?.ended
  }

  /** Digests that it keeps something of. */
  files(): string[] {
    return readdirSync(this.folder).filter((name) => !name.startsWith('worker.db'))
  }
}

describe.skipIf(!hasRabbitMq)('digests over RabbitMQ', () => {
  let rabbitMq: RabbitMq
  let workers: Worker[]
  const folder = mkdtempSync(join(tmpdir(), 'parley-workers-'))

  beforeAll(async () => {
    rabbitMq = await startRabbitMq()
    workers = [0, 1, 2].map((index) => new Worker(rabbitMq.url, join(folder, `worker${index}`)))
    for (const worker of workers) worker.start()
    for (const worker of workers) await worker.untilReady()
  })

  afterAll(async () => {
    await Promise.all((workers ?? []).map((worker) => worker.kill()))
    await rabbitMq?.[Symbol.asyncDispose]()
    rmSync(folder, { recursive: true, force: true })
  })

  const ask = (digest: string, rows: AsyncIterable<Json>, signal = NEVER): Promise<string> =>
    askDigest({
      digest,
      connect: () => openAmqpBroker(rabbitMq.url),
      sources: [rows],
      settings: SPEC as unknown as Json,
      version: digestVersion(LANGUAGE_VERSION),
      durable: true,
      time: systemTime,
      graceMs: 60_000,
      signal,
    })

  const queuesOf = (digest: string): string[] => [
    mapQueue(digest),
    ...workers.map((_, shard) => shardQueue(digest, shard)),
    queryQueue(digest),
    replyQueue(digest),
  ]

  /** Resolves once nothing of a digest is left at the broker and at the workers. */
  const untilNothingIsLeft = async (digest: string): Promise<void> => {
    await using broker = await openAmqpBroker(rabbitMq.url)
    for (const queue of queuesOf(digest)) await until(async () => !(await broker.has(queue)))
    for (const worker of workers) await until(() => worker.files().length === 0)
  }

  test('the result is the embedded one, byte for byte, while workers are killed at random', async () => {
    const random = seeded(SEED)
    const rows = Array.from({ length: ROWS }, (_, index) => madeRow(index))
    const strike = async (): Promise<void> => {
      const victim = workers[Math.floor(random() * workers.length)]
      await victim?.kill()
      victim?.start()
    }
    const each = Math.floor(ROWS / (KILLS + 1))
    const stream = async function* (): AsyncGenerator<Json> {
      for (const [index, row] of rows.entries()) {
        // In the middle, however quick the machine is: what came before is on its way.
        if (index > 0 && index % each === 0) await strike()
        yield row as unknown as Json
      }
    }

    const result = await ask('killed00', stream())

    expect(result).toBe(canonicalJson(foldDigest(SPEC, rows, languageOf)))
    await untilNothingIsLeft('killed00')
  })

  test('nothing is left of a digest whose asker is killed, or ends it', async () => {
    for (const [digest, signal] of [
      ['gone0000', 'SIGKILL'],
      ['ended000', 'SIGINT'],
    ] as const) {
      const asker = startProgram([process.execPath, ASKER, rabbitMq.url, digest])
      onTestFinished(() => asker.signal('SIGKILL'))
      await until(() => {
        if (asker.hasEnded()) throw new Error(`the asker ended: ${asker.stderr()}`)
        return workers.every((worker) => worker.files().some((name) => name.startsWith(digest)))
      })

      asker.signal(signal)
      await asker.ended

      await untilNothingIsLeft(digest)
    }
  })

  describe('as a broker', () => {
    const text = (body: Uint8Array): string => Buffer.from(body).toString('utf8')
    const bytes = (body: string): Uint8Array => Buffer.from(body)

    /** The next so many messages of a queue, unacknowledged. */
    const take = async (broker: Broker, queue: string, count: number): Promise<string[]> => {
      const taken: string[] = []
      for await (const some of broker.consume(queue, { prefetch: count, signal: NEVER })) {
        taken.push(...some.map(({ body }) => text(body)))
        if (taken.length >= count) break
      }
      return taken
    }

    test('it says when there is no such queue, and delivers again what was not acknowledged', async () => {
      await using one = await openAmqpBroker(rabbitMq.url)
      await using other = await openAmqpBroker(rabbitMq.url)
      expect(await one.publish('parley.none', bytes('x'), 'durable')).toBe(false)
      await one.declare('parley.some', 'durable')
      expect(await one.publish('parley.some', bytes('a'), 'durable')).toBe(true)

      expect(await take(one, 'parley.some', 1)).toEqual(['a'])
      expect(await take(other, 'parley.some', 1)).toEqual(['a'])

      await one.remove('parley.some')
      expect([await one.has('parley.some'), await take(one, 'parley.some', 1)]).toEqual([false, []])
    })

    test('consuming ends when the queue is removed, and an own queue goes with its connection', async () => {
      await using one = await openAmqpBroker(rabbitMq.url)
      {
        await using other = await openAmqpBroker(rabbitMq.url)
        await other.declare('parley.own', 'own')
        expect(await one.has('parley.own')).toBe(true)
        expect(await one.publish('parley.own', bytes('x'), 'own')).toBe(true)
      }
      await until(async () => !(await one.publish('parley.own', bytes('x'), 'own')))

      await one.declare('parley.some', 'transient')
      const taken = take(one, 'parley.some', 1)
      await one.remove('parley.some')
      expect(await taken).toEqual([])
    })

    test('who listens hears what is broadcast, until it is enough', async () => {
      await using broker = await openAmqpBroker(rabbitMq.url)
      const enough = new AbortController()
      const heard: string[] = []
      const words = await broker.listen(enough.signal)
      await broker.broadcast(bytes('not for parley'))
      for await (const word of words) {
        heard.push(text(word))
        enough.abort()
      }
      expect(heard).toEqual(['not for parley'])
    })
  })
})
