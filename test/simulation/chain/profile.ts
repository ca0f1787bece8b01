/** Profile: how bad the world of a chain is. Each fault is there or not, more or less, by chance. */
import { PLAIN, type WorldProfile } from '../profile.ts'
import { Random } from '../../../src/lab/random.ts'

export interface ChainProfile extends WorldProfile {
  /** Of the first configuration. */
  readonly members: number
  /** Come later, and vote never. */
  readonly joiners: number
  /** How long a replica may take between a look at its state and one at its lease, ms. */
  readonly dawdling: number
}

export function chainProfileOf(seed: number): ChainProfile {
  const random = new Random(seed)
  const maybe = (probability: number, min: number, max: number) =>
    random.chance(probability) ? random.between(min, max) : 0
  return {
    ...PLAIN,
    seed,
    members: random.chance(0.15) ? 1 : random.chance(0.6) ? 3 : 5,
    joiners: random.chance(0.3) ? 1 : 0,
    clients: 3 + random.below(4),
    duration: random.between(10_000, 25_000),
    // By the number alone: seeds that were kept without moderators stay what they were.
    moderating: seed % 4 === 0 ? 150 : 0,
    thinking: random.between(20, 300),
    delay: random.chance(0.6) ? random.between(0.2, 5) : random.between(5, 40),
    loss: maybe(0.4, 0.01, 0.15),
    duplication: maybe(0.4, 0.01, 0.4),
    partitions: maybe(0.5, 2_500, 8_000),
    crashes: maybe(0.6, 2_500, 9_000),
    crashPoints: random.between(0, 1),
    pauses: maybe(0.5, 2_500, 9_000),
    fullDisks: maybe(0.25, 4_000, 12_000),
    clockJumps: maybe(0.3, 3_000, 9_000),
    blackouts: maybe(0.3, 8_000, 15_000),
    losesUnflushed: random.chance(0.5),
    slow: random.chance(0.2) ? 1 : 0,
    drift: random.chance(0.5) ? random.between(0, 0.04) : 0,
    dawdling: random.chance(0.5) ? random.between(1, 400) : 1,
  }
}
