/** Virtual time: what happens when. Events at the same moment happen in the order they were made. */
interface Event {
  readonly at: number
  readonly order: number
  readonly run: () => void
}

export class Timeline {
  readonly #heap: Event[] = []
  #now = 0
  #made = 0

  /** Milliseconds since the world began. */
  get now(): number {
    return this.#now
  }

  after(milliseconds: number, run: () => void): void {
    const at = this.#now + Math.max(0, milliseconds)
    const heap = this.#heap
    heap.push({ at, order: this.#made++, run })
    for (let child = heap.length - 1; child > 0; ) {
      const parent = (child - 1) >> 1
      if (!this.#swapIfEarlier(child, parent)) return
      child = parent
    }
  }

  /** Runs everything up to `end`; stops early when `done` says so after an event. */
  runUntil(end: number, done: () => boolean = () => false): void {
    for (let next = this.#heap[0]; next !== undefined && next.at <= end; next = this.#heap[0]) {
      this.#now = next.at
      this.#pop()
      next.run()
      if (done()) return
    }
    this.#now = end
  }

  #pop(): void {
    const heap = this.#heap
    const last = heap.pop()
    if (last === undefined || heap.length === 0) return
    heap[0] = last
    for (let parent = 0; ; ) {
      const left = 2 * parent + 1
      const right = left + 1
      const least = right < heap.length && this.#isEarlier(right, left) ? right : left
      if (least >= heap.length || !this.#swapIfEarlier(least, parent)) return
      parent = least
    }
  }

  #swapIfEarlier(a: number, b: number): boolean {
    if (!this.#isEarlier(a, b)) return false
    const [first, second] = [this.#heap[a], this.#heap[b]]
    if (first === undefined || second === undefined) return false
    this.#heap[a] = second
    this.#heap[b] = first
    return true
  }

  #isEarlier(a: number, b: number): boolean {
    const [first, second] = [this.#heap[a], this.#heap[b]]
    if (first === undefined || second === undefined) return false
    return first.at < second.at || (first.at === second.at && first.order < second.order)
  }
}
