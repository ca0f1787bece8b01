/** Latencies: each single one is kept, so that those of several processes can be put together. */

const MICROS_PER_MS = 1_000
const FIRST_SIZE = 4_096

/** Which latencies a plot shows: shares of all calls, dense where the slow ones are. */
export const LEVELS: readonly number[] = [
  ...Array.from({ length: 20 }, (_, index) => index / 20),
  ...Array.from({ length: 20 }, (_, index) => 0.95 + index / 400),
  0.999,
  0.9995,
]

/** Takes latencies as they come. */
export class Recorder {
  #micros = new Uint32Array(FIRST_SIZE)
  #count = 0

  record(ms: number): void {
    if (this.#count === this.#micros.length) {
      const larger = new Uint32Array(this.#micros.length * 2)
      larger.set(this.#micros)
      this.#micros = larger
    }
    this.#micros[this.#count++] = Math.round(ms * MICROS_PER_MS)
  }

  /** Microseconds each, in the order in which they came. */
  all(): Uint32Array {
    return this.#micros.slice(0, this.#count)
  }
}

export interface Latency {
  readonly p50Ms: number
  readonly p90Ms: number
  readonly p99Ms: number
  readonly p999Ms: number
  /** At each of LEVELS. */
  readonly curveMs: readonly number[]
}

/** Of all that these recorded together; NaN where nothing was. */
export function latencyOf(recorded: readonly Uint32Array[]): Latency {
  const total = recorded.reduce((sum, { length }) => sum + length, 0)
  const sorted = new Uint32Array(total)
  let at = 0
  for (const one of recorded) {
    sorted.set(one, at)
    at += one.length
  }
  sorted.sort()
  const level = (share: number): number => {
    const index = Math.min(Math.ceil(share * total), total) - 1
    return (sorted[Math.max(index, 0)] ?? Number.NaN) / MICROS_PER_MS
  }
  return {
    p50Ms: level(0.5),
    p90Ms: level(0.9),
    p99Ms: level(0.99),
    p999Ms: level(0.999),
    curveMs: LEVELS.map(level),
  }
}

/** Of single values, ms. */
export function latencyOfMs(values: readonly number[]): Latency {
  return latencyOf([Uint32Array.from(values, (ms) => Math.round(ms * MICROS_PER_MS))])
}
