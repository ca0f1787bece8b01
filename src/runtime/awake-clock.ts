/**
 * A clock that counts only while this process runs: who was stopped, or got no turn on a busy
 * machine, has not heard from anybody either, and learns nothing from that about the others.
 */
export class AwakeClock {
  readonly #gapMax: number
  readonly #read: () => number
  #lastRead: number
  #awake = 0

  /** `gapMax`: what more than this passes between two ticks was not lived through, ms. */
  constructor(gapMax: number, read: () => number = () => performance.now()) {
    this.#gapMax = gapMax
    this.#read = read
    this.#lastRead = read()
  }

  /** Milliseconds. */
  now(): number {
    return this.#awake + Math.min(this.#gapMax, this.#read() - this.#lastRead)
  }

  /** To be called regularly. Answers `now`. */
  tick(): number {
    this.#awake = this.now()
    this.#lastRead = this.#read()
    return this.#awake
  }
}
