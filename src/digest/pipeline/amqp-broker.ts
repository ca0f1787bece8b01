/**
 * A broker that speaks AMQP 0-9-1: RabbitMQ, by amqplib.
 *
 * Durable queues are quorum queues: a message is confirmed once a majority of the broker's machines
 * has it on disk. Messages are persistent there, and every one is published with a confirm and as
 * mandatory, so that a queue that was removed is noticed by who writes to it.
 */
import amqp, { type Channel, type ChannelModel, type ConfirmChannel, type Options } from 'amqplib'
import { ForumError } from '../../core/error.ts'
import { BROKER_CONFIRM_MS, DIGEST_QUEUE_IDLE_MS } from '../../core/limits.ts'
import { Arrivals } from './arrivals.ts'
import {
  type Broker,
  BrokerLostError,
  type ConsumeOptions,
  type Delivery,
  type QueueKind,
} from './broker.ts'

/** How often both ends of a connection say that they live, s. */
const HEARTBEAT_S = 10
/** How long a connection may take until it is there, ms. */
const CONNECT_MS = 5_000
/**
 * RabbitMQ 3.10 was seen to never confirm what was published just after it had been killed and
 * started again. What waits is published over another connection then: twice is no harm.
 */
const NO_CONFIRM = new Error('the broker did not confirm a message in time')
/** An exchange that every broker has: nothing of ours is left behind. */
const EXCHANGE = 'amq.topic'
const TOPIC = 'parley.digest'

const QUEUES = {
  durable: {
    durable: true,
    arguments: { 'x-queue-type': 'quorum', 'x-expires': DIGEST_QUEUE_IDLE_MS },
  },
  transient: { durable: false, arguments: { 'x-expires': DIGEST_QUEUE_IDLE_MS } },
  own: { durable: false, exclusive: true },
} satisfies Record<QueueKind, Options.AssertQueue>

/** Connects; throws ForumError `unavailable` if nothing answers there. */
export async function openAmqpBroker(url: string): Promise<Broker> {
  try {
    const address = new URL(url)
    address.searchParams.set('heartbeat', String(HEARTBEAT_S))
    const connection = await amqp.connect(address.href, { noDelay: true, timeout: CONNECT_MS })
    // Without a listener it would throw; what is lost meanwhile fails below.
    connection.on('error', () => {})
    return new AmqpBroker(connection, await connection.createConfirmChannel())
  } catch (cause) {
    const text = cause instanceof Error ? cause.message : String(cause)
    throw new ForumError('unavailable', `no broker at ${withoutPassword(url)}: ${text}`, { cause })
  }
}

/** An address of a broker, as a log may show it. */
export function withoutPassword(url: string): string {
  const address = URL.parse(url)
  if (address === null) return url
  address.password = ''
  return address.href
}

class AmqpBroker implements Broker {
  readonly #connection: ChannelModel
  readonly #channel: ConfirmChannel
  readonly #lost = new AbortController()
  /** Ids of messages that came back, because there is no such queue. */
  readonly #returned = new Set<string>()
  #published = 0

  constructor(connection: ChannelModel, channel: ConfirmChannel) {
    this.#connection = connection
    this.#channel = channel
    for (const emitter of [connection, channel]) {
      emitter.on('error', (error: unknown) => this.#lose(error))
      emitter.on('close', (error: unknown) => this.#lose(error))
    }
    // What is returned is returned before it is confirmed.
    channel.on('return', ({ properties }) => this.#returned.add(String(properties.messageId)))
  }

  get lost(): AbortSignal {
    return this.#lost.signal
  }

  async declare(queue: string, kind: QueueKind): Promise<void> {
    await this.#whileOpen(() => this.#channel.assertQueue(queue, QUEUES[kind]))
  }

  async remove(queue: string): Promise<void> {
    await this.#whileOpen(() => this.#channel.deleteQueue(queue))
  }

  async has(queue: string): Promise<boolean> {
    return await this.#tryOn(async (channel) => {
      await channel.checkQueue(queue)
    })
  }

  async publish(queue: string, body: Uint8Array, kind: QueueKind): Promise<boolean> {
    this.#published += 1
    const messageId = String(this.#published)
    const options = { mandatory: true, persistent: kind === 'durable', messageId }
    await this.#whileOpen(
      () =>
        new Promise<void>((resolve, reject) => {
          const late = setTimeout(() => this.#lose(NO_CONFIRM), BROKER_CONFIRM_MS)
          this.#channel.publish('', queue, asBuffer(body), options, (error) => {
            clearTimeout(late)
            if (error) reject(asError(error))
            else resolve()
          })
        }),
    )
    return !this.#returned.delete(messageId)
  }

  async *consume(
    queue: string,
    { prefetch, signal }: ConsumeOptions,
  ): AsyncGenerator<readonly Delivery[]> {
    const channel = await this.#openChannel()
    const arrived = new Arrivals<Delivery>([signal, this.lost])
    try {
      await this.#whileOpen(() => channel.prefetch(prefetch))
      const taken = await this.#unlessMissing(
        channel.consume(queue, (message) => {
          if (message === null) arrived.end()
          else arrived.add({ body: message.content, ack: () => acknowledge(channel, message) })
        }),
      )
      if (taken === undefined) return
      yield* arrived.batches()
      this.#throwIfLost(signal)
    } finally {
      arrived.end()
      await this.#close(channel)
    }
  }

  async broadcast(body: Uint8Array): Promise<void> {
    await this.#whileOpen(
      () =>
        new Promise<void>((resolve, reject) => {
          this.#channel.publish(EXCHANGE, TOPIC, asBuffer(body), {}, (error) =>
            error ? reject(asError(error)) : resolve(),
          )
        }),
    )
  }

  async listen(signal: AbortSignal): Promise<AsyncIterable<Uint8Array>> {
    const channel = await this.#openChannel()
    const arrived = new Arrivals<Uint8Array>([signal, this.lost])
    const hear = (message: amqp.ConsumeMessage | null): void =>
      message === null ? arrived.end() : arrived.add(message.content)
    await this.#whileOpen(async () => {
      const { queue } = await channel.assertQueue('', { exclusive: true, durable: false })
      await channel.bindQueue(queue, EXCHANGE, TOPIC)
      await channel.consume(queue, hear, { noAck: true })
    })
    return this.#heard(channel, arrived, signal)
  }

  async *#heard(
    channel: Channel,
    arrived: Arrivals<Uint8Array>,
    signal: AbortSignal,
  ): AsyncGenerator<Uint8Array> {
    try {
      for await (const batch of arrived.batches()) yield* batch
      this.#throwIfLost(signal)
    } finally {
      await this.#close(channel)
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#close(this.#connection)
  }

  /** What is closed already is no matter; a connection that is lost meanwhile never answers. */
  async #close(what: { close(): Promise<void> }): Promise<void> {
    if (this.lost.aborted) return
    await this.#whileOpen(() => what.close().catch(() => {})).catch(() => {})
  }

  #throwIfLost(signal: AbortSignal): void {
    if (!signal.aborted) this.lost.throwIfAborted()
  }

  /** A channel of its own: what fails on it ends only that. */
  async #openChannel(): Promise<Channel> {
    const channel = await this.#whileOpen(() => this.#connection.createChannel())
    channel.on('error', () => {})
    return channel
  }

  async #tryOn(task: (channel: Channel) => Promise<void>): Promise<boolean> {
    const channel = await this.#openChannel()
    try {
      return (await this.#unlessMissing(task(channel).then(() => true))) ?? false
    } finally {
      await this.#close(channel)
    }
  }

  async #unlessMissing<T>(task: Promise<T>): Promise<T | undefined> {
    try {
      return await this.#whileOpen(() => task)
    } catch (error) {
      if (isMissing(error)) return undefined
      // A queue that its broker is still bringing up is "not found" in other words.
      if (codeOf(error) === NOT_FOUND) this.#lose(error)
      this.lost.throwIfAborted()
      // Somebody's own queue may not be looked at; it is there.
      if (codeOf(error) === LOCKED) return true as T
      throw error
    }
  }

  /** What the task answers; BrokerLostError as soon as the connection is gone. */
  async #whileOpen<T>(task: () => Promise<T>): Promise<T> {
    this.lost.throwIfAborted()
    const { promise, reject } = Promise.withResolvers<never>()
    const onLost = (): void => reject(asError(this.lost.reason))
    this.lost.addEventListener('abort', onLost, { once: true })
    try {
      return await Promise.race([task(), promise])
    } catch (error) {
      // What the broker says has a code. All else is a channel that is closed already, which may
      // be known before the connection says so.
      if (codeOf(error) === undefined) this.#lose(error)
      this.lost.throwIfAborted()
      throw error
    } finally {
      this.lost.removeEventListener('abort', onLost)
    }
  }

  #lose(reason: unknown): void {
    const text = reason instanceof Error ? reason.message : 'it was closed'
    if (this.lost.aborted) return
    this.#lost.abort(new BrokerLostError(`the connection to the broker is lost: ${text}`))
    // Where it was given up and still is there, the broker gives what it delivered to others.
    this.#connection.close().catch(() => {})
  }
}

const NOT_FOUND = 404
const LOCKED = 405

function isMissing(error: unknown): boolean {
  return codeOf(error) === NOT_FOUND && String(error).includes('no queue')
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined
}

function asError(reason: unknown): Error {
  return reason instanceof Error ? reason : new Error(String(reason))
}

function asBuffer(body: Uint8Array): Buffer {
  return Buffer.from(body.buffer, body.byteOffset, body.byteLength)
}

/** On a channel that was closed meanwhile the delivery goes back by itself. */
function acknowledge(channel: Channel, message: amqp.ConsumeMessage): void {
  try {
    channel.ack(message)
  } catch (error) {
    if (!(error instanceof amqp.IllegalOperationError)) throw error
  }
}
