/**
 * A broker in memory that does whatever a broker may do, one step after the other by chance: it
 * delivers in any order, delivers twice, takes its time, and loses connections. What is confirmed
 * it keeps. Time passes when nothing else can happen, and now and then before that.
 */
import { setImmediate as turn } from 'node:timers/promises'
import {
  type Broker,
  BrokerLostError,
  type ConsumeOptions,
  type Delivery,
  type QueueKind,
} from '../../../src/digest/pipeline/broker.ts'
import { Arrivals } from '../../../src/digest/pipeline/arrivals.ts'
import type { Time } from '../../../src/digest/pipeline/time.ts'

/** How often a delivery leaves its message in the queue, as if it had been published twice. */
const TWICE = 0.05
/** How often time passes although there is something to do. */
const EARLY = 0.02

interface Consumer {
  readonly connection: Connection
  readonly prefetch: number
  readonly arrived: Arrivals<Delivery>
  readonly unacknowledged: Set<Uint8Array>
}

interface Queue {
  readonly kind: QueueKind
  readonly owner: Connection
  readonly messages: Uint8Array[]
  readonly consumers: Set<Consumer>
}

interface Sleep {
  readonly at: number
  readonly wake: () => void
}

export class FakeBroker {
  readonly time: Time
  readonly queues = new Map<string, Queue>()
  readonly connections = new Set<Connection>()
  readonly listeners = new Set<Listener>()
  readonly #random: () => number
  /** What may happen next, in any order. */
  readonly #pending: (() => void)[] = []
  readonly #sleeps = new Set<Sleep>()
  #now = 0

  constructor(random: () => number) {
    this.#random = random
    this.time = { now: () => this.#now, pause: (ms, signal) => this.#pause(ms, signal) }
  }

  /** Opens a connection for somebody who can be cut off. */
  connect(owner: string): Promise<Broker> {
    return this.later(() => {
      const connection = new Connection(this, owner)
      this.connections.add(connection)
      return connection
    })
  }

  /** Cuts off everybody whose name this is. */
  sever(owner: string): void {
    for (const connection of this.connections) if (connection.owner === owner) connection.lose()
  }

  /** The task at some later step; its answer at some step after that. */
  later<T>(task: () => T, lost?: AbortSignal): Promise<T> {
    const { promise, resolve, reject } = Promise.withResolvers<T>()
    this.#pending.push(() => {
      if (lost?.aborted) return reject(lost.reason)
      const answer = task()
      this.#pending.push(() => (lost?.aborted ? reject(lost.reason) : resolve(answer)))
    })
    return promise
  }

  soon(task: () => void): void {
    this.#pending.push(task)
  }

  /** One step, by chance; false if nothing can happen any more. */
  async step(): Promise<boolean> {
    await turn()
    const deliveries = this.#deliverable()
    const choices = this.#pending.length + deliveries.length
    if (choices === 0 || this.#random() < EARLY) return this.#pass() || choices > 0
    const chosen = this.#upTo(choices)
    const delivery = deliveries[chosen - this.#pending.length]
    if (delivery !== undefined) this.#deliver(...delivery)
    else this.#pending.splice(chosen, 1)[0]?.()
    return true
  }

  #upTo(count: number): number {
    return Math.floor(this.#random() * count)
  }

  #deliverable(): [Queue, Consumer][] {
    return Array.from(this.queues.values()).flatMap((queue) =>
      queue.messages.length === 0
        ? []
        : Array.from(queue.consumers)
            .filter(({ unacknowledged, prefetch }) => unacknowledged.size < prefetch)
            .map((consumer): [Queue, Consumer] => [queue, consumer]),
    )
  }

  #deliver({ messages }: Queue, { arrived, unacknowledged }: Consumer): void {
    const at = this.#upTo(messages.length)
    const held = messages[at]
    if (held === undefined) return
    // A copy, so that two deliveries of one message are two.
    const body = Uint8Array.from(held)
    if (this.#random() >= TWICE) messages.splice(at, 1)
    unacknowledged.add(body)
    arrived.add({ body, ack: () => void unacknowledged.delete(body) })
  }

  #pass(): boolean {
    const [next] = Array.from(this.#sleeps).sort((a, b) => a.at - b.at)
    if (next === undefined) return false
    this.#now = Math.max(this.#now, next.at)
    next.wake()
    return true
  }

  #pause(ms: number, signal: AbortSignal): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>()
    const sleep = { at: this.#now + ms, wake: () => {} }
    sleep.wake = () => {
      this.#sleeps.delete(sleep)
      resolve()
    }
    this.#sleeps.add(sleep)
    if (signal.aborted) sleep.wake()
    else signal.addEventListener('abort', sleep.wake, { once: true })
    return promise
  }
}

interface Listener {
  readonly connection: Connection
  readonly arrived: Arrivals<Uint8Array>
}

class Connection implements Broker {
  readonly owner: string
  readonly #world: FakeBroker
  readonly #lost = new AbortController()

  constructor(world: FakeBroker, owner: string) {
    this.#world = world
    this.owner = owner
  }

  get lost(): AbortSignal {
    return this.#lost.signal
  }

  /** Everything that was this connection's own goes; what it had not acknowledged comes back. */
  lose(): void {
    this.#lost.abort(new BrokerLostError('the connection is lost'))
    this.#world.connections.delete(this)
    for (const [name, queue] of this.#world.queues) {
      for (const consumer of queue.consumers) {
        if (consumer.connection === this) giveBack(queue, consumer)
      }
      if (queue.kind === 'own' && queue.owner === this) this.#world.queues.delete(name)
    }
    for (const listener of this.#world.listeners) {
      if (listener.connection === this) this.#world.listeners.delete(listener)
    }
  }

  declare(name: string, kind: QueueKind): Promise<void> {
    return this.#later(() => {
      if (this.#world.queues.has(name)) return
      const queue = { kind, owner: this, messages: [], consumers: new Set<Consumer>() }
      this.#world.queues.set(name, queue)
    })
  }

  remove(name: string): Promise<void> {
    return this.#later(() => {
      const queue = this.#world.queues.get(name)
      this.#world.queues.delete(name)
      for (const { arrived } of queue?.consumers ?? []) arrived.end()
    })
  }

  has(name: string): Promise<boolean> {
    return this.#later(() => this.#world.queues.has(name))
  }

  publish(name: string, body: Uint8Array): Promise<boolean> {
    return this.#later(() => {
      const queue = this.#world.queues.get(name)
      queue?.messages.push(body)
      return queue !== undefined
    })
  }

  async *consume(name: string, { prefetch, signal }: ConsumeOptions) {
    const arrived = new Arrivals<Delivery>([signal, this.lost])
    const consumer = { connection: this, prefetch, arrived, unacknowledged: new Set<Uint8Array>() }
    const queue = await this.#later(() => {
      const found = this.#world.queues.get(name)
      found?.consumers.add(consumer)
      return found
    })
    if (queue === undefined) return
    try {
      yield* arrived.batches()
      if (!signal.aborted) this.lost.throwIfAborted()
    } finally {
      if (!this.lost.aborted) giveBack(queue, consumer)
    }
  }

  broadcast(body: Uint8Array): Promise<void> {
    return this.#later(() => {
      for (const { arrived } of this.#world.listeners) this.#world.soon(() => arrived.add(body))
    })
  }

  async listen(signal: AbortSignal): Promise<AsyncIterable<Uint8Array>> {
    const listener = { connection: this, arrived: new Arrivals<Uint8Array>([signal, this.lost]) }
    await this.#later(() => void this.#world.listeners.add(listener))
    return this.#heard(listener, signal)
  }

  async *#heard(listener: Listener, signal: AbortSignal): AsyncGenerator<Uint8Array> {
    for await (const some of listener.arrived.batches()) yield* some
    this.#world.listeners.delete(listener)
    if (!signal.aborted) this.lost.throwIfAborted()
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.lose()
  }

  #later<T>(task: () => T): Promise<T> {
    if (this.lost.aborted) return Promise.reject(this.lost.reason)
    return this.#world.later(task, this.lost)
  }
}

function giveBack({ consumers, messages }: Queue, consumer: Consumer): void {
  consumers.delete(consumer)
  messages.push(...consumer.unacknowledged)
  consumer.unacknowledged.clear()
}
