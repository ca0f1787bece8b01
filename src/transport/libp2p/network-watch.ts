/** Notices what makes old connections and old pauses meaningless: sleep, and another network. */
import { networkInterfaces } from 'node:os'

/** How much later than planned a tick must come to mean sleep or a stopped process, ms. */
const LATE_MS = 3_000
/** How often the network is looked at, ms. */
const LOOK_MS = 2_000

export type NetworkChange = 'slept' | 'moved'

export class NetworkWatch {
  readonly #now: () => number
  #tickedAt: number
  #lookedAt: number
  #network = describeNetwork()

  /** `now` counts the time asleep, too: the wall clock. */
  constructor(now: () => number) {
    this.#now = now
    this.#tickedAt = now()
    this.#lookedAt = now()
  }

  /** To be called at least every second. */
  tick(): NetworkChange | undefined {
    const now = this.#now()
    const late = now - this.#tickedAt > LATE_MS
    this.#tickedAt = now
    if (late) return 'slept'
    if (Math.abs(now - this.#lookedAt) < LOOK_MS) return undefined
    this.#lookedAt = now
    const network = describeNetwork()
    const hasMoved = network !== this.#network
    this.#network = network
    return hasMoved ? 'moved' : undefined
  }
}

function describeNetwork(): string {
  const names = Object.values(networkInterfaces()).flatMap((list) => list ?? [])
  return names
    .map(({ address }) => address)
    .sort()
    .join(' ')
}
