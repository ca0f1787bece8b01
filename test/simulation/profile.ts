/** Profile: how bad the world of a seed is. Each fault is there or not, more or less, by chance. */
import { type Hazards, NO_HAZARDS } from './faults/hazards.ts'
import { Random } from '../../src/lab/random.ts'

/** What both modes have. */
export interface WorldProfile extends Hazards {
  readonly seed: number
  readonly clients: number
  /** Milliseconds in which faults and clients go on, at most. */
  readonly duration: number
  /** Calls of clients after which it ends before that; 0 for as many as there are. */
  readonly calls: number
  /** Milliseconds between two requests of a client, on average. */
  readonly thinking: number
  /** Milliseconds between two acts of moderators, on average; 0 for never. */
  readonly moderating: number
  /** Of a packet, on average, ms. */
  readonly delay: number
  /** Replicas that come in the place of lost ones. */
  readonly spares: number
  /** Faults that are left out, by name. */
  readonly skipped: readonly string[]
}

export interface Profile extends WorldProfile {
  readonly replicas: number
  readonly gossip: boolean
  readonly gossipLoss: number
  /** One replica starts only now, milliseconds. */
  readonly lateStart: number
}

/** Of a packet to be overtaken by all others, where nothing else is said. */
const LATE_CHANCE = 0.01
/** Of a cut to be in one direction only, where nothing else is said. */
const ONE_WAY_CHANCE = 0.35

/** What the older of the kept seeds have in common. */
export const PLAIN = {
  ...NO_HAZARDS,
  calls: 0,
  spares: 0,
  skipped: [],
  late: LATE_CHANCE,
  oneWay: ONE_WAY_CHANCE,
} as const

export function profileOf(seed: number): Profile {
  const random = new Random(seed)
  const maybe = (probability: number, min: number, max: number) =>
    random.chance(probability) ? random.between(min, max) : 0
  return {
    ...PLAIN,
    seed,
    replicas: 3 + random.below(3),
    clients: 3 + random.below(4),
    gossip: random.chance(0.7),
    duration: random.between(8_000, 20_000),
    // By the number alone: seeds that were kept without moderators stay what they were.
    moderating: seed % 4 === 0 ? 150 : 0,
    thinking: random.between(50, 400),
    delay: random.chance(0.5) ? random.between(1, 10) : random.between(10, 100),
    loss: maybe(0.6, 0.01, 0.3),
    gossipLoss: maybe(0.7, 0.05, 1),
    duplication: maybe(0.5, 0.01, 0.5),
    partitions: maybe(0.6, 1_500, 6_000),
    crashes: maybe(0.6, 1_500, 8_000),
    pauses: maybe(0.4, 2_000, 8_000),
    fullDisks: maybe(0.3, 3_000, 10_000),
    clockJumps: maybe(0.4, 2_000, 8_000),
    restores: maybe(0.15, 4_000, 12_000),
    slow: random.chance(0.3) ? 1 : 0,
    lateStart: maybe(0.3, 1_000, 8_000),
  }
}
