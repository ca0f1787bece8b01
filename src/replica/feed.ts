/**
 * The feed: what subscribers are told, live from memory and behind that from the log.
 *
 * The last applied entries are in a ring that all subscribers share; a subscriber is a position in
 * it and costs nothing more. Who falls out of the ring, or asks for what was before it, reads the
 * log until it has caught up. Reading and publishing happen on one thread, so between "the log is
 * at its end" and "go on in the ring" nothing can come.
 *
 * What came together is told together: with a thousand subscribers, handing on costs more than
 * what is handed on.
 */
import { setImmediate as turnOfTheOthers } from 'node:timers/promises'
import { entriesOf } from '../core/entry.ts'
import type { ForumEvent } from '../core/event.ts'
import { eventOf } from '../core/event-of.ts'
import type { ForumReader } from '../core/forum-state.ts'
import type { TopicId } from '../core/ids.ts'
import { BATCH_OPS_MAX, LOG_PAGE_BYTES, EVENT_RING_MAX } from '../core/limits.ts'
import { canonical } from '../core/lookup.ts'
import type { LogReader } from '../core/log.ts'
import { includes, type VersionVector } from '../core/vector.ts'
import type { AppliedRun } from './applied-run.ts'
import { FeedWaiters } from './feed-waiters.ts'
import type { SubscribedEvent, SubscriptionOptions } from './replica.ts'

export interface FeedOptions {
  readonly log: LogReader
  readonly state: ForumReader
}

/** What a subscriber is told from the ring, and where it stands behind that. */
interface FromRing {
  readonly told: readonly SubscribedEvent[]
  readonly seen: VersionVector
  readonly slot: number
}

export class Feed {
  readonly #log: LogReader
  readonly #state: ForumReader
  /** Slot n is at n % EVENT_RING_MAX. All subscribers are told the same objects. */
  readonly #ring: Told[] = []
  /** The number the next slot gets. */
  #head = 0
  readonly #waiters = new FeedWaiters()
  /** The id that stays for each that was asked for, until something more is applied. */
  readonly #canonical = new Map<TopicId, TopicId>()
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
    this.#canonical.clear()
    // Who comes later begins at the head or in the log, so nobody will miss these.
    if (this.#open === 0) return
    for (const { before, entries } of runs) {
      for (const entry of entries) {
        const event = eventOf(this.#state, entry)
        if (event === undefined) continue
        const slot = this.#head++
        this.#ring[slot % EVENT_RING_MAX] = new Told(event, before)
        this.#waiters.wake(event.topic, slot)
        // A retry may have given a topic its final id, under which nobody waits yet.
        if (event.kind === 'topic-created') this.#waiters.wakeAll(slot)
      }
    }
  }

  /** See `Replica.subscribe`. `version` is what is applied now. */
  async *subscribe(
    asked: readonly TopicId[],
    after: VersionVector | undefined,
    version: () => VersionVector,
    { signal, standing = { isCaughtUp: false } }: SubscriptionOptions,
  ): AsyncGenerator<readonly SubscribedEvent[]> {
    const topics = () => this.#topics(asked)
    this.#canonical.clear()
    this.#open++
    using waiter = this.#waiters.open(signal)
    try {
      let seen = after ?? version()
      let slot = after === undefined ? this.#head : -1
      while (!signal.aborted) {
        if (slot < this.#head - EVENT_RING_MAX || slot < 0) {
          seen = yield* this.#fromLog(topics(), seen, version, signal)
          slot = this.#head
        }
        const read = this.#fromRing(topics(), slot, seen)
        ;({ seen, slot } = read)
        if (read.told.length > 0) yield read.told
        if (slot < this.#head) continue
        standing.isCaughtUp = true
        slot = (await waiter.next(topics())) ?? this.#head
        standing.isCaughtUp = false
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
  ): AsyncGenerator<readonly SubscribedEvent[], VersionVector> {
    let seen = after
    let next = this.#log.firstMissing(seen)
    while (next < this.#log.end() && !signal.aborted) {
      const page = this.#log.read(next, seen, LOG_PAGE_BYTES)
      for (const { batch, clock } of page.batches) {
        const before = seen
        const last = batch.firstSeq + batch.ops.length - 1
        if (!includes(version(), batch.author, last)) return seen
        const told: Told[] = []
        for (const entry of entriesOf(batch, clock)) {
          if (includes(before, entry.author, entry.seq)) continue
          const event = eventOf(this.#state, entry)
          if (event !== undefined && topics.has(event.topic)) told.push(new Told(event, before))
        }
        if (told.length > 0) yield told
        seen = new Map(before).set(batch.author, last)
      }
      next = page.next
      // Pages without any of these topics must not keep everyone else from the thread.
      await turnOfTheOthers()
    }
    return seen
  }

  /** What is in the ring from `from` on: as much as a turn may have brought. */
  #fromRing(topics: ReadonlySet<TopicId>, from: number, seen: VersionVector): FromRing {
    const told: Told[] = []
    let slot = from
    for (; slot < this.#head && told.length < BATCH_OPS_MAX; slot++) {
      const one = this.#ring[slot % EVENT_RING_MAX]
      if (one === undefined || !topics.has(one.event.topic)) continue
      const { author, seq } = one.event.position
      if (!includes(seen, author, seq)) told.push(one)
    }
    return { told, seen: told.at(-1)?.version ?? seen, slot }
  }

  /** The ids that stay for those that were asked for. */
  #topics(asked: readonly TopicId[]): ReadonlySet<TopicId> {
    return new Set(
      asked.map((id) => {
        const known = this.#canonical.get(id) ?? canonical(this.#state, 'topic', id)
        this.#canonical.set(id, known)
        return known
      }),
    )
  }
}

/** An event in the ring: its version is the same as the one before it, and itself. */
class Told implements SubscribedEvent {
  readonly event: ForumEvent
  readonly #before: VersionVector

  constructor(event: ForumEvent, before: VersionVector) {
    this.event = event
    this.#before = before
  }

  /** Made when it is asked for: of most events nobody does, and in large forums it is large. */
  get version(): VersionVector {
    const { author, seq } = this.event.position
    return new Map(this.#before).set(author, seq)
  }
}
