/** Profile: how bad the world of a seed is. Each fault is there or not, more or less, by chance. */
import { Random } from './random.ts'

export interface Profile {
  readonly seed: number
  readonly replicas: number
  readonly clients: number
  readonly gossip: boolean
  /** Milliseconds in which faults and clients go on. */
  readonly duration: number
  /** Milliseconds between two requests of a client, on average. */
  readonly thinking: number
  readonly delay: number
  readonly loss: number
  readonly gossipLoss: number
  readonly duplication: number
  /** Milliseconds between two faults of a kind, on average; 0 for never. */
  readonly partitions: number
  readonly crashes: number
  readonly pauses: number
  readonly fullDisks: number
  readonly clockJumps: number
  /** Replicas come back with an old copy of their disk: this forks logs. */
  readonly restores: number
  /** Replicas that are a hundred times slower than the others. */
  readonly slow: number
  /** One replica starts only now, milliseconds. */
  readonly lateStart: number
}

export function profileOf(seed: number): Profile {
  const random = new Random(seed)
  const maybe = (probability: number, min: number, max: number) =>
    random.chance(probability) ? random.between(min, max) : 0
  return {
    seed,
    replicas: 3 + random.below(3),
    clients: 3 + random.below(4),
    gossip: random.chance(0.7),
    duration: random.between(8_000, 20_000),
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
