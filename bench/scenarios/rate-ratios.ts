/** Ratios between the systems of one round: what holds on other machines, and has goals. */
import type { Figure } from '../scenario.ts'
import { forumName } from '../systems/forum.ts'
import { ETCD } from '../systems/etcd.ts'
import { APPEND, EMPTY } from '../systems/handlers.ts'
import { ORBITDB } from '../systems/orbitdb.ts'

/** What the writes of one system came to, as far as it is compared. */
export interface Rates {
  readonly system: string
  readonly clients: number
  readonly perSecond: number
  /** Until every process had them. */
  readonly everywherePerSecond: number
  readonly p50Ms: number
}

interface Ratio {
  readonly what: 'rate' | 'rate until everywhere' | 'p50'
  readonly of: string
  readonly over: string
  /** What must be reached and what is aimed for, by number of clients. */
  readonly goals: Readonly<Record<number, readonly [goal: number, aim: number]>>
}

const CRDT_ALONE = forumName('crdt', 1)
const CHAIN_ALONE = forumName('chain', 1)
const CRDT = forumName('crdt', 3)
const CHAIN = forumName('chain', 3)

/** The same system when all writes go to one topic. */
export function inOneTopic(system: string): string {
  return `${system}, one topic`
}

const RATIOS: readonly Ratio[] = [
  { what: 'rate', of: CRDT_ALONE, over: EMPTY.name, goals: { 64: [0.6, 0.8], 256: [0.7, 0.9] } },
  { what: 'p50', of: CRDT_ALONE, over: APPEND.name, goals: { 1: [1.4, 1.15] } },
  { what: 'p50', of: CRDT, over: CRDT_ALONE, goals: { 1: [1.25, 1.05] } },
  { what: 'rate until everywhere', of: CRDT, over: CRDT_ALONE, goals: { 64: [0.5, 0.75] } },
  { what: 'p50', of: CHAIN, over: CHAIN_ALONE, goals: { 1: [2.5, 1.8] } },
  { what: 'rate', of: CHAIN, over: CHAIN_ALONE, goals: { 64: [0.6, 0.85] } },
  { what: 'rate', of: CHAIN, over: ETCD.name, goals: { 64: [0.9, 1.3], 256: [0.9, 1.3] } },
  { what: 'p50', of: CHAIN, over: ETCD.name, goals: { 1: [1.3, 0.95] } },
  { what: 'rate', of: CHAIN, over: CRDT, goals: {} },
  // OrbitDB acknowledges what is written, parley what is flushed.
  { what: 'rate', of: CRDT, over: ORBITDB.name, goals: { 64: [20, 100] } },
  { what: 'rate until everywhere', of: CRDT, over: ORBITDB.name, goals: {} },
  ...[CRDT_ALONE, CHAIN_ALONE, CRDT, CHAIN].map((name) => {
    return { what: 'rate', of: inOneTopic(name), over: name, goals: {} } as const
  }),
]

const VALUE = {
  rate: (one: Rates) => one.perSecond,
  'rate until everywhere': (one: Rates) => one.everywherePerSecond,
  p50: (one: Rates) => one.p50Ms,
} as const satisfies Record<Ratio['what'], (one: Rates) => number>

/** Of all pairs that were measured with the same number of clients. */
export function rateRatios(measured: readonly Rates[]): Figure[] {
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

function figureOf({ what, of, over, goals }: Ratio, one: Rates, other: Rates): Figure {
  const [bound, aim] = goals[one.clients] ?? []
  const isLess = what === 'p50'
  return {
    name: `${what}, ${of} over ${over}, at ${one.clients}`,
    unit: '',
    value: VALUE[what](one) / VALUE[what](other),
    ratio: isLess ? 'less' : 'more',
    ...(bound === undefined || aim === undefined
      ? {}
      : { goal: isLess ? { max: bound, aim } : { min: bound, aim } }),
  }
}
