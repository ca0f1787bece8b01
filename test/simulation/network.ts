/**
 * Network: packets between replicas, late, lost, twice, overtaken, or not at all.
 *
 * A link that is cut in one direction loses what goes there and tells nobody; one that is cut in
 * both is noticed by its ends after a while.
 */
import type { Random } from '../../src/lab/random.ts'
import type { Timeline } from './timeline.ts'

export interface NetworkOptions<Packet> {
  readonly replicas: number
  readonly timeline: Timeline
  readonly random: Random
  /** Milliseconds, on average. */
  readonly delay: number
  readonly loss: number
  readonly duplication: number
  readonly gossipLoss: number
  /** The chance that a packet is overtaken by all others. */
  readonly late: number
  /** Neither gets nor gives gossip, and is told nothing of that. */
  readonly deafToGossip?: number | undefined
  /** The chance that what a replica sent still arrives when it goes down behind that; 0 if absent. */
  readonly lastWords?: number
  readonly deliver: (from: number, to: number, packet: Packet) => void
  readonly connected: (at: number, peer: number, isConnected: boolean) => void
}

/** How long the ends of a link take to notice that it is gone, or there again. */
const NOTICE_MS = 300
/** How long a packet takes that is overtaken by all others. */
const LATE_MS = 3_000

export class Network<Packet = unknown> {
  readonly #options: NetworkOptions<Packet>
  /** Directions that carry nothing: `from to`. */
  readonly #cut = new Set<string>()
  readonly #down = new Set<number>()
  /** What the ends of each link believe: `at peer`. */
  readonly #noticed = new Set<string>()
  /** A link that was down carries nothing that was sent before. */
  readonly #epochs = new Map<string, number>()
  /** Directions that hold everything back, and what. */
  readonly #clogged = new Map<string, (() => void)[]>()
  /** Loss, duplication and long delays are over. */
  isCalm = false
  /** How often what went wrong with packets. */
  readonly counts = { lost: 0, repeated: 0, late: 0, cut: 0, clogged: 0, deaf: 0 }

  constructor(options: NetworkOptions<Packet>) {
    this.#options = options
  }

  send(from: number, to: number, packet: Packet, gossip: boolean): void {
    const { random, loss, gossipLoss, duplication } = this.#options
    const lost = random.chance(gossip ? gossipLoss : loss)
    const twice = random.chance(duplication)
    if (this.#down.has(to)) return
    const fate = this.#fateOf(from, to, { gossip, lost })
    if (fate !== undefined) {
      this.counts[fate] += 1
      return
    }
    this.#carry(from, to, packet)
    if (!twice || this.isCalm) return
    this.counts.repeated += 1
    this.#carry(from, to, packet)
  }

  /** Why a packet does not arrive; undefined if it may. */
  #fateOf(from: number, to: number, packet: { readonly gossip: boolean; readonly lost: boolean }) {
    const { deafToGossip } = this.#options
    if (this.#cut.has(key(from, to))) return 'cut'
    if (this.isCalm) return undefined
    if (packet.gossip && (from === deafToGossip || to === deafToGossip)) return 'deaf'
    return packet.lost ? 'lost' : undefined
  }

  /** From now on what goes there is held back, and comes later, in order. */
  clog(from: number, to: number): void {
    const link = key(from, to)
    if (!this.#clogged.has(link)) this.#clogged.set(link, [])
  }

  unclog(from: number, to: number): void {
    const held = this.#clogged.get(key(from, to)) ?? []
    this.#clogged.delete(key(from, to))
    for (const arrive of held) arrive()
  }

  unclogAll(): void {
    for (const link of [...this.#clogged.keys()]) {
      const [from = 0, to = 0] = link.split(' ').map(Number)
      this.unclog(from, to)
    }
  }

  cut(from: number, to: number): void {
    this.#cut.add(key(from, to))
    this.#notice(from, to)
  }

  heal(from: number, to: number): void {
    this.#cut.delete(key(from, to))
    this.#notice(from, to)
  }

  healAll(): void {
    for (const cut of [...this.#cut]) {
      const [from = 0, to = 0] = cut.split(' ').map(Number)
      this.heal(from, to)
    }
  }

  /** A replica went down, or came up and knows of no link yet. */
  isUp(replica: number, isUp: boolean): void {
    const { random, lastWords = 0 } = this.#options
    if (isUp) this.#down.delete(replica)
    else this.#down.add(replica)
    const isHeard = !isUp && lastWords > 0 && random.chance(lastWords)
    for (let peer = 0; peer < this.#options.replicas; peer++) {
      if (peer === replica) continue
      this.#noticed.delete(key(replica, peer))
      if (isHeard) this.#breakOneWay(peer, replica)
      else this.#break(replica, peer)
      this.#notice(replica, peer)
    }
  }

  #carry(from: number, to: number, packet: Packet): void {
    const { random, timeline, delay, deliver, late: chance } = this.#options
    const late = random.chance(chance) && !this.isCalm ? LATE_MS : 0
    const epoch = this.#epochs.get(key(from, to))
    if (late > 0) this.counts.late += 1
    const arrive = () => {
      if (this.#epochs.get(key(from, to)) === epoch) deliver(from, to, packet)
    }
    timeline.after(0.1 + random.wait(delay) + random.wait(late), () => {
      const held = this.#clogged.get(key(from, to))
      if (held === undefined) {
        arrive()
        return
      }
      this.counts.clogged += 1
      held.push(arrive)
    })
  }

  /** Both ends learn what the link is like now, each in its own time. */
  #notice(a: number, b: number): void {
    const { random, timeline } = this.#options
    for (const [at, peer] of [
      [a, b],
      [b, a],
    ] as const) {
      timeline.after(random.between(1, NOTICE_MS), () => this.#believe(at, peer))
    }
  }

  #believe(at: number, peer: number): void {
    if (this.#down.has(at)) return
    const isBroken = this.#cut.has(key(at, peer)) && this.#cut.has(key(peer, at))
    const isConnected = !isBroken && !this.#down.has(peer)
    if (isConnected === this.#noticed.has(key(at, peer))) return
    if (isConnected) this.#noticed.add(key(at, peer))
    else this.#noticed.delete(key(at, peer))
    if (!isConnected) this.#break(at, peer)
    this.#options.connected(at, peer, isConnected)
  }

  /** What is under way on a link that breaks is lost. */
  #break(a: number, b: number): void {
    this.#breakOneWay(a, b)
    this.#breakOneWay(b, a)
  }

  #breakOneWay(from: number, to: number): void {
    const link = key(from, to)
    this.#epochs.set(link, (this.#epochs.get(link) ?? 0) + 1)
  }
}

function key(from: number, to: number): string {
  return `${from} ${to}`
}
