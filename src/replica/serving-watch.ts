/**
 * Watches whether a replica of a chain serves, for those who stay with it for long. A replica that
 * was cut off hears of nothing new: its subscribers are better off elsewhere. But one that is back
 * soon tells them everything, and they need not move.
 */

/** How long a replica may be without a part in its chain until its subscribers move on, ms. */
export const ABSENCE_MS = 5_000

export class ServingWatch {
  readonly #monotonic: () => number
  #servedAt: number
  #serving = new AbortController()

  constructor(monotonic: () => number) {
    this.#monotonic = monotonic
    this.#servedAt = monotonic()
  }

  /** Aborted when this replica has not served for too long. */
  get signal(): AbortSignal {
    return this.#serving.signal
  }

  /** Told often whether it serves now. */
  look(isServing: boolean): void {
    const now = this.#monotonic()
    if (isServing) {
      this.#servedAt = now
      if (this.#serving.signal.aborted) this.#serving = new AbortController()
    } else if (now >= this.#servedAt + ABSENCE_MS) {
      this.#serving.abort()
    }
  }
}
