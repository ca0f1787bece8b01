/**
 * Who asks for a digest: finds workers, gives each its part, is the source of the rows and the sink
 * of the result, and removes everything when it is over, however it ends.
 *
 * Sources are on this side because who asks has the right to read the forum and workers need none;
 * and when it is gone there is nobody to answer, so nothing of it has to survive it.
 */
import { ForumError } from '../../core/error.ts'
import {
  DIGEST_ANNOUNCE_MS,
  DIGEST_GATHERED_AT_ONCE,
  DIGEST_SEEK_MS,
  DIGEST_SETTLE_MS,
  DIGEST_SHARDS_MAX,
  DIGEST_SILENCE_MS,
} from '../../core/limits.ts'
import type { Broker } from './broker.ts'
import { LineToBroker } from './line-to-broker.ts'
import { decode, encode, type Json, type OpenDigest, type Reply, type Role } from './messages.ts'
import { queryQueue, replyQueue, stageQueues } from './queue-names.ts'
import { removeDigest } from './remove-digest.ts'
import { Pump, queuesLost } from './pump.ts'
import { kindOf } from './stages.ts'
import type { Time } from './time.ts'

export interface AskOptions {
  /** Of this digest, unlike that of any other: 8 to 40 of 0-9 and a-z. */
  readonly digest: string
  readonly connect: () => Promise<Broker>
  /** The rows, of one replica or of some that hold different ones. */
  readonly sources: readonly AsyncIterable<Json>[]
  readonly settings: Json
  /** Of the computation: only workers that compute alike take part. */
  readonly version: string
  readonly durable: boolean
  readonly time: Time
  /** How long the broker may be away, ms. */
  readonly graceMs: number
  readonly signal: AbortSignal
}

/**
 * The result, as the computation's `finish` writes it. Fails with a ForumError: `unavailable` when
 * there is no broker, or not enough workers; `failed-precondition` when a worker says why.
 */
export async function askDigest(options: AskOptions): Promise<string> {
  options.signal.throwIfAborted()
  await using asking = new Asking(options)
  return await asking.run()
}

class Asking implements AsyncDisposable {
  readonly #options: AskOptions
  readonly #line: LineToBroker
  readonly #reply: string
  readonly #result = Promise.withResolvers<string>()
  readonly #ending = new AbortController()
  readonly #beside: Promise<void>[] = []
  /** Who has said that it is there. */
  readonly #workers = new Map<string, readonly Role[]>()
  readonly #heardAt = new Map<string, number>()
  #open: OpenDigest | undefined
  #pump: Pump | undefined

  constructor(options: AskOptions) {
    this.#options = options
    this.#reply = replyQueue(options.digest)
    const { connect, time, graceMs } = options
    const prepare = (broker: Broker): Promise<void> => this.#listen(broker)
    this.#line = new LineToBroker({ connect, prepare, time, graceMs })
    // It may fail before anybody waits for it.
    this.#result.promise.catch(() => {})
    const onAbort = (): void => this.#result.reject(options.signal.reason)
    options.signal.addEventListener('abort', onAbort, { signal: this.#ending.signal })
  }

  async run(): Promise<string> {
    const open = await this.#seek()
    this.#open = open
    await this.#line.whileLost(async (broker) => {
      for (const queue of stageQueues(open)) await broker.declare(queue, kindOf(open))
    }, this.#options.signal)
    const { shards } = open
    this.#pump = new Pump({ open, line: this.#line, signal: this.#ending.signal })
    for (const worker of [...shards, open.query])
      this.#heardAt.set(worker, this.#options.time.now())
    this.#start(this.#announce(open))
    for (const [from, rows] of this.#options.sources.entries()) {
      this.#start(this.#pump.run(rows, from))
    }
    return await this.#result.promise
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#ending.abort()
    await Promise.allSettled(this.#beside)
    await this.#removeAll()
    await this.#line[Symbol.asyncDispose]()
  }

  /** Asks who is there until there is somebody for each role, and divides the work. */
  async #seek(): Promise<OpenDigest> {
    const { digest, version, time, signal, settings, durable, sources } = this.#options
    const from = time.now()
    const reply = this.#reply
    for (;;) {
      signal.throwIfAborted()
      const seek = encode({ kind: 'seek', digest, version, reply })
      await this.#line.whileLost((broker) => broker.broadcast(seek), signal)
      await time.pause(DIGEST_SETTLE_MS, signal)
      const shards = this.#with('reducer').slice(0, DIGEST_SHARDS_MAX)
      const [first, ...others] = shards
      const queries = this.#with('query')
      // Of many digests each has another one.
      const query = queries[Number.parseInt(digest.slice(-6), 36) % queries.length]
      if (first !== undefined && query !== undefined && this.#with('mapper').length > 0) {
        const work = { shards: [first, ...others] as [string, ...string[]], query }
        return {
          kind: 'open',
          digest,
          version,
          reply,
          settings,
          durable,
          sources: sources.length,
          ...work,
        }
      }
      if (time.now() - from >= DIGEST_SEEK_MS) throw this.#missing()
    }
  }

  #with(role: Role): string[] {
    const some = Array.from(this.#workers).filter(([, roles]) => roles.includes(role))
    return some.map(([worker]) => worker).sort()
  }

  #missing(): ForumError {
    const missing = (['mapper', 'reducer', 'query'] as const).filter((role) => !this.#with(role)[0])
    const text = `no worker of this version takes the role ${missing.join(' or ')} at this broker`
    return new ForumError('unavailable', `${text}: start one with "parley digest worker"`)
  }

  /** Makes a connection hear what workers say. */
  async #listen(broker: Broker): Promise<void> {
    await broker.declare(this.#reply, 'own')
    const hear = async (): Promise<void> => {
      const options = { prefetch: DIGEST_GATHERED_AT_ONCE, signal: this.#ending.signal }
      for await (const deliveries of broker.consume(this.#reply, options)) {
        for (const { body, ack } of deliveries) {
          this.#hear(decode.reply(body))
          ack()
        }
      }
    }
    // A lost connection is noticed by who uses it next, and the announcements always do.
    this.#beside.push(hear().catch(() => {}))
  }

  #hear(reply: Reply): void {
    switch (reply.kind) {
      case 'here':
        this.#workers.set(reply.worker, reply.roles)
        return
      case 'alive':
        this.#heardAt.set(reply.worker, this.#options.time.now())
        return
      case 'progress':
        this.#pump?.seenBy(reply.shard, reply.next)
        return
      case 'result':
        if (reply.digest === this.#options.digest) this.#result.resolve(reply.result)
        return
      case 'failed': {
        const text = `worker ${reply.worker} could not do its part: ${reply.reason}`
        this.#result.reject(new ForumError('failed-precondition', text))
        return
      }
      default:
        reply satisfies never
    }
  }

  /** Says that the digest goes on, and looks whether those who hold a part of it are there. */
  async #announce(open: OpenDigest): Promise<void> {
    const { time } = this.#options
    const { signal } = this.#ending
    while (!signal.aborted) {
      await this.#line.whileLost((broker) => this.#sayOpen(broker, open), signal)
      for (const [worker, heardAt] of this.#heardAt) {
        if (time.now() - heardAt < DIGEST_SILENCE_MS) continue
        const text = `worker ${worker}, which holds a part of this digest, has not been heard of for`
        throw new ForumError('unavailable', `${text} ${DIGEST_SILENCE_MS / 1000} s`)
      }
      await time.pause(DIGEST_ANNOUNCE_MS, signal)
    }
  }

  async #sayOpen(broker: Broker, open: OpenDigest): Promise<void> {
    await broker.broadcast(encode(open))
    if (this.#ending.signal.aborted || (await broker.has(queryQueue(open.digest)))) return
    throw queuesLost()
  }

  #start(task: Promise<void>): void {
    this.#beside.push(task.catch((error) => this.#result.reject(error)))
  }

  /**
   * The query's queue last, and only then the word to the workers: as long as one of them is there,
   * somebody knows of the rest. If the broker is away for too long, they remove it.
   */
  async #removeAll(): Promise<void> {
    const open = this.#open
    if (open === undefined) return
    try {
      await this.#line.whileLost((broker) => removeDigest(broker, open))
    } catch {
      // Whatever ended the digest is of more interest.
    }
  }
}
