/** Ratios between the systems of one round: what holds on other machines, and has goals. */
import type { Figure } from '../scenario.ts'
import { forumName } from '../systems/forum.ts'
import { ETCD } from '../systems/etcd.ts'
import { APPEND, EMPTY } from '../systems/handlers.ts'
import type { Measured } from './rate.ts'

interface Ratio {
  readonly what: 'rate' | 'rate until everywhere' | 'p50'
  readonly of: string
  readonly over: string
  /** By number of clients. */
  readonly goals: Readonly<Record<number, number>>
}

const CRDT_ALONE = forumName('crdt', 1)
const CHAIN_ALONE = forumName('chain', 1)
const CRDT = forumName('crdt', 3)
const CHAIN = forumName('chain', 3)

const RATIOS: readonly Ratio[] = [
  { what: 'rate', of: CRDT_ALONE, over: EMPTY.name, goals: { 64: 0.6, 256: 0.7 } },
  { what: 'p50', of: CRDT_ALONE, over: APPEND.name, goals: { 1: 1.4 } },
  { what: 'p50', of: CRDT, over: CRDT_ALONE, goals: { 1: 1.25 } },
  { what: 'rate until everywhere', of: CRDT, over: CRDT_ALONE, goals: { 64: 0.5 } },
  { what: 'p50', of: CHAIN, over: CHAIN_ALONE, goals: { 1: 2.5 } },
  { what: 'rate', of: CHAIN, over: CHAIN_ALONE, goals: { 64: 0.6 } },
  { what: 'rate', of: CHAIN, over: ETCD.name, goals: { 64: 0.9, 256: 0.9 } },
  { what: 'p50', of: CHAIN, over: ETCD.name, goals: { 1: 1.3 } },
  { what: 'rate', of: CHAIN, over: CRDT, goals: {} },
]

const VALUE = {
  rate: (one: Measured) => one.perSecond,
  'rate until everywhere': (one: Measured) => one.everywherePerSecond,
  p50: (one: Measured) => one.p50Ms,
} as const satisfies Record<Ratio['what'], (one: Measured) => number>

/** Of all pairs that were measured with the same number of clients. */
export function rateRatios(measured: readonly Measured[]): Figure[] {
  return RATIOS.flatMap((ratio) =>
    measured
      .filter(({ system }) => system === ratio.of)
      .flatMap((one) => {
        const other = measured.find(
          ({ system, clients }) => system === ratio.over && clients === one.clients,
        )
        return other === undefined ? [] : [figureOf(ratio, one, other)]
      }),
  )
}

function figureOf({ what, of, over, goals }: Ratio, one: Measured, other: Measured): Figure {
  const goal = goals[one.clients]
  const isLess = what === 'p50'
  return {
    name: `${what}, ${of} over ${over}, at ${one.clients}`,
    unit: '',
    value: VALUE[what](one) / VALUE[what](other),
    ratio: isLess ? 'less' : 'more',
    ...(goal === undefined ? {} : { goal: isLess ? { max: goal } : { min: goal } }),
  }
}
