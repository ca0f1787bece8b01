/**
 * A broker that speaks AMQP 0-9-1: RabbitMQ, by amqplib.
 *
 * Durable queues are quorum queues: a message is confirmed once a majority of the broker's machines
 * has it on disk. Messages are persistent there, and every one is published with a confirm and as
 * mandatory, so that a queue that was removed is noticed by who writes to it.
 */
import amqp, { type Channel, type ChannelModel, type ConfirmChannel, type Options } from 'amqplib'
import { ForumError } from '../../core/error.ts'
import { DIGEST_QUEUE_IDLE_MS } from '../../core/limits.ts'
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
  let connection: ChannelModel
  try {
    const address = new URL(url)
    address.searchParams.set('heartbeat', String(HEARTBEAT_S))
    connection = await amqp.connect(address.href, { noDelay: true })
  } catch (cause) {
    const text = cause instanceof Error ? cause.message : String(cause)
    throw new ForumError('unavailable', `no broker at ${withoutPassword(url)}: ${text}`, { cause })
  }
  const lost = new AbortController()
  const lose = (reason?: unknown): void => {
    const text = reason instanceof Error ? reason.message : 'it was closed'
    lost.abort(new BrokerLostError(`the connection to the broker is lost: ${text}`))
  }
  connection.on('error', lose)
  connection.on('close', lose)
  const channel = await connection.createConfirmChannel()
  channel.on('error', lose)
  channel.on('close', lose)
  return new AmqpBroker(connection, channel, lost.signal)
}

/** An address of a broker, as a log may show it. */
export function withoutPassword(url: string): string {
  const address = URL.parse(url)
  if (address === null) return url
  address.password = ''
  return address.href
}

class AmqpBroker implements Broker {
  readonly lost: AbortSignal
  readonly #connection: ChannelModel
  readonly #channel: ConfirmChannel
  /** Ids of messages that came back, because there is no such queue. */
  readonly #returned = new Set<string>()
  #published = 0

  constructor(connection: ChannelModel, channel: ConfirmChannel, lost: AbortSignal) {
    this.#connection = connection
    this.#channel = channel
    this.lost = lost
    // What is returned is returned before it is confirmed.
    channel.on('return', ({ properties }) => this.#returned.add(String(properties.messageId)))
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
          this.#channel.publish('', queue, asBuffer(body), options, (error) =>
            error ? reject(asError(error)) : resolve(),
          )
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
      await channel.prefetch(prefetch)
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
      await channel.close().catch(() => {})
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
    const { queue } = await channel.assertQueue('', { exclusive: true, durable: false })
    await channel.bindQueue(queue, EXCHANGE, TOPIC)
    await channel.consume(
      queue,
      (message) => (message === null ? arrived.end() : arrived.add(message.content)),
      { noAck: true },
    )
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
      await channel.close().catch(() => {})
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#connection.close().catch(() => {})
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
      await channel.close().catch(() => {})
    }
  }

  async #unlessMissing<T>(task: Promise<T>): Promise<T | undefined> {
    try {
      return await this.#whileOpen(() => task)
    } catch (error) {
      if (codeOf(error) === NOT_FOUND) return undefined
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
      this.lost.throwIfAborted()
      throw error
    } finally {
      this.lost.removeEventListener('abort', onLost)
    }
  }
}

const NOT_FOUND = 404
const LOCKED = 405

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
