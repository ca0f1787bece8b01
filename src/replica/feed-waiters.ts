/** Subscribers that wait for what comes next, by topic. */
import type { TopicId } from '../core/ids.ts'

export class FeedWaiters {
  readonly #byTopic = new Map<TopicId, Set<Waiter>>()

  /** One subscriber; it waits only inside of `next`. */
  open(signal: AbortSignal): Waiter {
    return new Waiter(this.#byTopic, signal)
  }

  /** This slot of the ring has something of this topic. */
  wake(topic: TopicId, slot: number): void {
    for (const waiter of this.#byTopic.get(topic) ?? []) waiter.wake(slot)
  }

  wakeAll(slot: number): void {
    for (const topic of this.#byTopic.keys()) this.wake(topic, slot)
  }
}

/** Stays in its places from one wait to the next: most subscribers wait for the same again. */
export class Waiter implements Disposable {
  readonly #byTopic: Map<TopicId, Set<Waiter>>
  readonly #signal: AbortSignal
  readonly #aborted = (): void => this.wake(undefined)
  #topics: ReadonlySet<TopicId> = new Set()
  #resolve: ((slot: number | undefined) => void) | undefined

  constructor(byTopic: Map<TopicId, Set<Waiter>>, signal: AbortSignal) {
    this.#byTopic = byTopic
    this.#signal = signal
    signal.addEventListener('abort', this.#aborted)
  }

  /** The first slot from now on that may have one of these topics; undefined when aborted. */
  next(topics: ReadonlySet<TopicId>): Promise<number | undefined> {
    if (this.#signal.aborted) return Promise.resolve(undefined)
    const isSame = topics.size === this.#topics.size && topics.isSubsetOf(this.#topics)
    if (!isSame) this.#move(topics)
    return new Promise((resolve) => {
      this.#resolve = resolve
    })
  }

  wake(slot: number | undefined): void {
    this.#resolve?.(slot)
    this.#resolve = undefined
  }

  [Symbol.dispose](): void {
    this.#move(new Set())
    this.#signal.removeEventListener('abort', this.#aborted)
  }

  #move(topics: ReadonlySet<TopicId>): void {
    for (const topic of this.#topics) {
      const waiters = this.#byTopic.get(topic)
      waiters?.delete(this)
      if (waiters?.size === 0) this.#byTopic.delete(topic)
    }
    for (const topic of topics) {
      const waiters = this.#byTopic.get(topic)
      if (waiters === undefined) this.#byTopic.set(topic, new Set([this]))
      else waiters.add(this)
    }
    this.#topics = topics
  }
}
