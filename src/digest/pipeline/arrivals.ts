/** What came, until somebody takes all of it. How much that can be is up to who lets it come. */

export class Arrivals<T> {
  #waiting: T[] = []
  #wake: () => void = () => {}
  #ended = false

  /** Ends, too, when one of these is aborted. */
  constructor(signals: readonly AbortSignal[]) {
    const signal = AbortSignal.any([...signals])
    if (signal.aborted) this.end()
    else signal.addEventListener('abort', () => this.end(), { once: true })
  }

  add(item: T): void {
    if (this.#ended) return
    this.#waiting.push(item)
    this.#wake()
  }

  /** Nothing more is handed out. */
  end(): void {
    this.#ended = true
    this.#wake()
  }

  async *batches(): AsyncGenerator<readonly T[]> {
    for (;;) {
      if (this.#ended) return
      if (this.#waiting.length > 0) {
        const batch = this.#waiting
        this.#waiting = []
        yield batch
        continue
      }
      const { promise, resolve } = Promise.withResolvers<void>()
      this.#wake = resolve
      await promise
    }
  }
}
