/**
 * The feed: what subscribers are told, live from memory and behind that from the log.
 *
 * The last applied entries are in a ring that all subscribers share; a subscriber is a position in
 * it and costs nothing more. Who falls out of the ring, or asks for what was before it, reads the
 * log until it has caught up. Reading and publishing happen on one thread, so between "the log is
 * at its end" and "go on in the ring" nothing can come.
 */
import { setImmediate as turnOfTheOthers } from 'node:timers/promises'
import type { Entry } from '../core/entry.ts'
import { entriesOf } from '../core/entry.ts'
import type { ForumEvent } from '../core/event.ts'
import { eventOf } from '../core/event-of.ts'
import type { ForumReader } from '../core/forum-state.ts'
import type { TopicId } from '../core/ids.ts'
import { CHUNK_BYTES, EVENT_RING_MAX } from '../core/limits.ts'
import { canonical } from '../core/lookup.ts'
import type { LogReader } from '../core/log.ts'
import { includes, type VersionVector } from '../core/vector.ts'
import type { AppliedRun } from './applied-run.ts'
import type { Standing, SubscribedEvent, SubscriptionOptions } from './replica.ts'

interface Slot {
  readonly before: VersionVector
  readonly entry: Entry
  readonly event: ForumEvent
}

interface Waiter {
  readonly topics: ReadonlySet<TopicId>
  readonly wake: (slot: number) => void
}

export interface FeedOptions {
  readonly log: LogReader
  readonly state: ForumReader
}

export class Feed {
  readonly #log: LogReader
  readonly #state: ForumReader
  /** Slot n is at n % EVENT_RING_MAX. */
  readonly #ring: Slot[] = []
  /** The number the next slot gets. */
  #head = 0
  readonly #waiters = new Map<TopicId, Set<Waiter>>()
  #open = 0

  constructor({ log, state }: FeedOptions) {
    this.#log = log
    this.#state = state
  }

  /** Subscriptions that are open. */
  get open(): number {
    return this.#open
  }

  /** Entries were applied, in this order. */
  publish(runs: readonly AppliedRun[]): void {
    // Who comes later begins at the head or in the log, so nobody will miss these.
    if (this.#open === 0) return
    for (const run of runs) {
      for (const entry of run.entries) {
        const event = eventOf(this.#state, entry)
        if (event === undefined) continue
        const slot = this.#head++
        this.#ring[slot % EVENT_RING_MAX] = { before: run.before, entry, event }
        this.#wake(event.topic, slot)
        // A retry may have given a topic its final id, under which nobody waits yet.
        if (event.kind === 'topic-created') this.#wakeAll(slot)
      }
    }
  }

  /** See `Replica.subscribe`. `version` is what is applied now. */
  async *subscribe(
    asked: readonly TopicId[],
    after: VersionVector | undefined,
    version: () => VersionVector,
    { signal, standing = { isCaughtUp: false } }: SubscriptionOptions,
  ): AsyncGenerator<SubscribedEvent> {
    const topics = () => new Set(asked.map((id) => canonical(this.#state, 'topic', id)))
    this.#open++
    try {
      let seen = after ?? version()
      let slot = this.#head
      if (after !== undefined) {
        seen = yield* this.#fromLog(topics(), seen, version, signal)
        slot = this.#head
      }
      while (!signal.aborted) {
        const read = yield* this.#fromRing(topics(), slot, seen, signal)
        seen = read.seen
        if (read.slot === 'lost') {
          seen = yield* this.#fromLog(topics(), seen, version, signal)
          slot = this.#head
        } else {
          slot = await this.#next(topics(), read.slot, { signal, standing })
        }
      }
    } finally {
      this.#open--
    }
  }

  /**
   * Everything in the log that is applied and that `after` does not count. Answers what is seen
   * then. What an ordered log holds behind that may yet be taken back; it comes by the ring.
   */
  async *#fromLog(
    topics: ReadonlySet<TopicId>,
    after: VersionVector,
    version: () => VersionVector,
    signal: AbortSignal,
  ): AsyncGenerator<SubscribedEvent, VersionVector> {
    let seen = after
    let next = this.#log.firstMissing(seen)
    while (next < this.#log.end() && !signal.aborted) {
      const page = this.#log.read(next, seen, CHUNK_BYTES)
      for (const { batch, clock } of page.batches) {
        const before = seen
        const last = batch.firstSeq + batch.ops.length - 1
        if (!includes(version(), batch.author, last)) return seen
        for (const entry of entriesOf(batch, clock)) {
          if (includes(before, entry.author, entry.seq)) continue
          const event = eventOf(this.#state, entry)
          if (event === undefined || !topics.has(event.topic)) continue
          yield { event, version: new Map(before).set(entry.author, entry.seq) }
        }
        seen = new Map(before).set(batch.author, last)
      }
      next = page.next
      // Pages without any of these topics must not keep everyone else from the thread.
      await turnOfTheOthers()
    }
    return seen
  }

  /** Everything in the ring from `from` on, until its head; `lost` when that left the ring. */
  async *#fromRing(
    topics: ReadonlySet<TopicId>,
    from: number,
    after: VersionVector,
    signal: AbortSignal,
  ): AsyncGenerator<SubscribedEvent, { seen: VersionVector; slot: number | 'lost' }> {
    let seen = after
    for (let number = from; number < this.#head && !signal.aborted; number++) {
      if (number < this.#head - EVENT_RING_MAX) return { seen, slot: 'lost' }
      const slot = this.#ring[number % EVENT_RING_MAX]
      if (slot === undefined || !topics.has(slot.event.topic)) continue
      const { author, seq } = slot.entry
      if (includes(seen, author, seq)) continue
      seen = new Map(slot.before).set(author, seq)
      yield { event: slot.event, version: seen }
    }
    return { seen, slot: this.#head }
  }

  /** The next slot at or behind `from` that may have one of these topics. */
  #next(
    topics: ReadonlySet<TopicId>,
    from: number,
    { signal, standing }: { readonly signal: AbortSignal; readonly standing: Standing },
  ): Promise<number> {
    if (this.#head > from) return Promise.resolve(from)
    standing.isCaughtUp = true
    return new Promise((resolve) => {
      const done = (slot: number) => {
        standing.isCaughtUp = false
        signal.removeEventListener('abort', aborted)
        for (const topic of topics) this.#leave(topic, waiter)
        resolve(slot)
      }
      const aborted = () => done(this.#head)
      const waiter: Waiter = { topics, wake: done }
      for (const topic of topics) this.#join(topic, waiter)
      signal.addEventListener('abort', aborted, { once: true })
      if (signal.aborted) aborted()
    })
  }

  #wake(topic: TopicId, slot: number): void {
    const waiters = this.#waiters.get(topic)
    if (waiters === undefined) return
    for (const waiter of [...waiters]) waiter.wake(slot)
  }

  #wakeAll(slot: number): void {
    for (const topic of [...this.#waiters.keys()]) this.#wake(topic, slot)
  }

  #join(topic: TopicId, waiter: Waiter): void {
    const waiters = this.#waiters.get(topic)
    if (waiters === undefined) this.#waiters.set(topic, new Set([waiter]))
    else waiters.add(waiter)
  }

  #leave(topic: TopicId, waiter: Waiter): void {
    const waiters = this.#waiters.get(topic)
    waiters?.delete(waiter)
    if (waiters?.size === 0) this.#waiters.delete(topic)
  }
}
