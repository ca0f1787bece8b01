/** A line to the broker for who asked: the same while connections come and go. */
import { BROKER_RETRY_MS, BROKER_RETRY_MS_MAX } from '../../core/limits.ts'
import { type Broker, BrokerLostError, type QueueKind } from './broker.ts'
import type { Time } from './time.ts'
import { isLost } from './worker.ts'

export interface LineOptions {
  readonly connect: () => Promise<Broker>
  /** Makes a new connection fit for use, before anybody else has it. */
  readonly prepare: (broker: Broker) => Promise<void>
  readonly time: Time
  /** How long the broker may be away, ms. */
  readonly graceMs: number
}

const NEVER = new AbortController().signal

export interface Outgoing {
  readonly queue: string
  readonly body: Uint8Array
  readonly kind: QueueKind
}

export class LineToBroker implements AsyncDisposable {
  readonly #options: LineOptions
  #current: Promise<Broker> | undefined

  constructor(options: LineOptions) {
    this.#options = options
  }

  /** A connection that was not lost when it was asked for; fails when there is none for too long. */
  async broker(): Promise<Broker> {
    const current = this.#current
    if (current !== undefined) {
      const broker = await current
      if (!broker.lost.aborted) return broker
      // Of those who noticed, the first one looks for another.
      if (this.#current === current) this.#current = this.#connect(false)
    } else {
      // The first time nobody has waited for anything yet: who typed a wrong address hears it now.
      this.#current = this.#connect(true)
    }
    return await this.broker()
  }

  /**
   * Publishes, again over the next connection as often as one is lost: so it may arrive more than
   * once. Answers whether there is such a queue.
   */
  async publish(message: Outgoing, signal: AbortSignal): Promise<boolean> {
    const { queue, body, kind } = message
    return await this.whileLost((broker) => broker.publish(queue, body, kind), signal)
  }

  /** Does something over one connection after the other until one lasts long enough. */
  async whileLost<T>(
    task: (broker: Broker) => Promise<T>,
    signal: AbortSignal = NEVER,
  ): Promise<T> {
    for (;;) {
      signal.throwIfAborted()
      const broker = await this.broker()
      try {
        return await task(broker)
      } catch (error) {
        if (!(error instanceof BrokerLostError)) throw error
      }
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const broker = await this.#current?.catch(() => undefined)
    await broker?.[Symbol.asyncDispose]()
  }

  async #connect(isFirst: boolean): Promise<Broker> {
    const { connect, prepare, time, graceMs } = this.#options
    const from = time.now()
    for (let failures = 0; ; failures += 1) {
      try {
        const broker = await connect()
        await prepare(broker)
        return broker
      } catch (error) {
        const isFinal = isFirst && !(error instanceof BrokerLostError)
        if (!isLost(error) || isFinal || time.now() - from >= graceMs) throw error
      }
      await time.pause(Math.min(BROKER_RETRY_MS * 2 ** failures, BROKER_RETRY_MS_MAX), NEVER)
    }
  }
}
