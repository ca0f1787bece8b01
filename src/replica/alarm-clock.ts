/** Rings once at a time that is near: the next tick would be too late. */
export class AlarmClock {
  readonly #ring: () => void
  #timer: NodeJS.Timeout | undefined

  constructor(ring: () => void) {
    this.#ring = ring
  }

  /** `at` and `now` in the same milliseconds; nothing if `at` is undefined, or it is set already. */
  set(at: number | undefined, now: number): void {
    if (at === undefined || this.#timer !== undefined) return
    const wait = Math.max(0, at - now)
    this.#timer = setTimeout(() => {
      this.#timer = undefined
      this.#ring()
    }, wait)
  }

  close(): void {
    clearTimeout(this.#timer)
  }
}
