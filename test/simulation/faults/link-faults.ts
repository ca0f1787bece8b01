/** Faults of links: cut, or clogged. */
import type { Network } from '../network.ts'
import type { Random } from '../../../src/lab/random.ts'
import { drawCut, type Links } from './cuts.ts'

/** How long replicas are cut off, ms on average. */
const CUT_MS = 2_500
/** A clog lasts at most so long, ms. */
const CLOG_MS_MAX = 5_000
/** Between one replica of a swizzle and the next, ms. */
const SWIZZLE_STEP_MS = 200

export type Wires = Pick<Network, 'cut' | 'heal' | 'clog' | 'unclog'>

interface Named {
  readonly index: number
  readonly id: string
  readonly isGone: boolean
}

export interface LinkFaultsOptions {
  /** The share of cuts that are in one direction only. */
  readonly oneWay: number
  readonly replicas: readonly Named[]
  readonly network: Wires
  readonly note: (what: string) => void
  /** Runs what ends a fault, unless all faults have ended by then. */
  readonly later: (milliseconds: number, end: () => void) => void
}

export class LinkFaults {
  readonly #options: LinkFaultsOptions

  constructor(options: LinkFaultsOptions) {
    this.#options = options
  }

  /** Parts some replicas from others. Answers, like the rest, whether anything came about. */
  cut(random: Random): boolean {
    const { replicas, network, oneWay, note, later } = this.#options
    const there = replicas.filter(({ isGone }) => !isGone).map(({ index }) => index)
    const [kind, links] = drawCut(there, random)
    const isOneWay = random.chance(oneWay)
    note(`cut (${kind}) ${this.#named(links)}${isOneWay ? ', one way' : ''}`)
    for (const [a, b] of links) {
      network.cut(a, b)
      if (!isOneWay) network.cut(b, a)
    }
    later(random.wait(CUT_MS), () => {
      for (const [a, b] of links) {
        network.heal(a, b)
        network.heal(b, a)
      }
    })
    return links.length > 0
  }

  #named(links: Links): string {
    const { replicas } = this.#options
    return links.map(([a, b]) => `${replicas[a]?.id}-${replicas[b]?.id}`).join(' ')
  }

  /** All links of a replica, or those to it, or from it, hold back what is sent. */
  clog({ index, id }: Named, random: Random): boolean {
    const links = this.#linksOf(index).filter(() => random.chance(0.7))
    this.#options.note(`${links.length} links of ${id} are clogged`)
    this.#clogFor(links, random.between(0, CLOG_MS_MAX))
    return links.length > 0
  }

  #clogFor(links: Links, milliseconds: number): void {
    const { network, later } = this.#options
    for (const [from, to] of links) network.clog(from, to)
    later(milliseconds, () => {
      for (const [from, to] of links) network.unclog(from, to)
    })
  }

  /** Some replicas are clogged one by one, and come free in any order. */
  swizzle(random: Random): boolean {
    const { replicas, note, later } = this.#options
    const some = random.shuffle(replicas.filter(() => random.chance(0.6)))
    note(`swizzle: ${some.map(({ id }) => id).join(' ')}`)
    for (const [place, { index }] of some.entries()) {
      const lasts = (some.length - place) * SWIZZLE_STEP_MS + random.between(0, 2_000)
      later(place * SWIZZLE_STEP_MS, () => this.#clogFor(this.#linksOf(index), lasts))
    }
    return some.length > 0
  }

  #linksOf(index: number): Links {
    const others = this.#options.replicas.filter((other) => other.index !== index)
    return others.flatMap(
      ({ index: peer }) =>
        [
          [index, peer],
          [peer, index],
        ] as const,
    )
  }
}
