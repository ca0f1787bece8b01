/** The kinds of cuts that part replicas from each other. */
import type { Random } from '../../../src/lab/random.ts'

export type CutKind = 'one' | 'minority' | 'halves' | 'ring' | 'bridge' | 'link'

const KINDS: readonly CutKind[] = ['one', 'minority', 'halves', 'ring', 'bridge', 'link']

/** Links, as pairs of replicas: each is to be cut from the first to the second at least. */
export type Links = readonly (readonly [from: number, to: number])[]

/** A cut among these replicas, and what to call it. */
export function drawCut(replicas: readonly number[], random: Random): [CutKind, Links] {
  const kind = random.pick(KINDS)
  return [kind, linksOf(kind, random.shuffle(replicas), random)]
}

function linksOf(kind: CutKind, order: readonly number[], random: Random): Links {
  const [first = 0, second = 0] = order
  switch (kind) {
    case 'one':
      return between([first], order.slice(1))
    case 'minority': {
      const size = Math.floor((order.length - 1) / 2)
      return between(order.slice(0, size), order.slice(size))
    }
    case 'halves': {
      const side = order.filter(() => random.chance(0.5))
      return between(
        side,
        order.filter((index) => !side.includes(index)),
      )
    }
    case 'ring':
      return pairsOf(order).filter(([a, b]) => !areNeighbours(order, a, b))
    case 'bridge': {
      const middle = Math.floor(order.length / 2)
      return between(order.slice(0, middle), order.slice(middle + 1))
    }
    case 'link':
      return first === second ? [] : [[first, second]]
    default:
      return kind satisfies never
  }
}

function between(some: readonly number[], others: readonly number[]): Links {
  return some.flatMap((a) => others.map((b) => [a, b] as const))
}

function pairsOf(order: readonly number[]): Links {
  return order.flatMap((a, place) => order.slice(place + 1).map((b) => [a, b] as const))
}

function areNeighbours(order: readonly number[], a: number, b: number): boolean {
  const apart = Math.abs(order.indexOf(a) - order.indexOf(b))
  return apart === 1 || apart === order.length - 1
}
