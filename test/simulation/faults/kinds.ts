/** The faults that a world can be given, by name, and how much of each a seed gets. */
import { Random } from '../../../src/lab/random.ts'
import type { Hazards } from './hazards.ts'

export type Mode = 'crdt' | 'chain'

/** What a fault adds to a calm world. */
export type Change = Partial<Hazards> & {
  /** Of a packet, on average, ms. */
  readonly delay?: number
  readonly gossipLoss?: number
  readonly spares?: number
  readonly joiners?: number
  readonly lateStart?: number
}

interface Kind {
  /** Absent: both. */
  readonly mode?: Mode
  readonly draw: (random: Random) => Change
}

export const FAULTS = {
  loss: {
    draw: (random) => ({ loss: random.between(0.01, 0.3), gossipLoss: random.between(0.05, 1) }),
  },
  duplication: { draw: (random) => ({ duplication: random.between(0.01, 0.5) }) },
  reordering: { draw: (random) => ({ late: random.between(0.01, 0.1) }) },
  delay: { draw: (random) => ({ delay: random.between(10, 100) }) },
  clog: { draw: (random) => ({ clogs: random.between(1_000, 5_000) }) },
  swizzle: { draw: (random) => ({ swizzles: random.between(3_000, 8_000) }) },
  cut: { draw: (random) => ({ partitions: random.between(1_500, 6_000) }) },
  'one-way': { draw: (random) => ({ partitions: random.between(1_500, 6_000), oneWay: 1 }) },
  kill: { draw: (random) => ({ crashes: random.between(1_200, 8_000), crashPoints: 0 }) },
  'kill-points': { draw: (random) => ({ crashes: random.between(1_200, 8_000), crashPoints: 1 }) },
  blackout: { draw: (random) => ({ blackouts: random.between(5_000, 15_000) }) },
  pause: { draw: (random) => ({ pauses: random.between(1_500, 8_000) }) },
  'clock-jump': { draw: (random) => ({ clockJumps: random.between(1_500, 8_000) }) },
  drift: { draw: (random) => ({ drift: random.between(0.005, 0.04) }) },
  slow: { draw: () => ({ slow: 1 }) },
  'full-disk': { draw: (random) => ({ fullDisks: random.between(2_000, 10_000) }) },
  // Only a crash shows what was not flushed.
  unflushed: {
    draw: (random) => ({ losesUnflushed: true, crashes: random.between(1_200, 8_000) }),
  },
  damage: { draw: (random) => ({ damages: random.between(2_000, 9_000), spares: 2 }) },
  'total-loss': { draw: (random) => ({ losses: random.between(2_000, 9_000), spares: 2 }) },
  // A replica that finds its log forked goes on under another identity: as a spare.
  'old-disk': {
    mode: 'crdt',
    draw: (random) => ({ restores: random.between(2_000, 9_000), spares: 3 }),
  },
  join: { draw: (random) => ({ lateStart: random.between(1_000, 8_000), joiners: 1 }) },
  leave: { mode: 'chain', draw: (random) => ({ leaves: random.between(2_000, 9_000) }) },
  impatience: { draw: (random) => ({ patience: random.between(30, 300) }) },
  'deaf-gossip': { mode: 'crdt', draw: () => ({ deafToGossip: true }) },
  versions: { draw: () => ({ mixedVersions: true }) },
  // Replicas of a chain trust each other.
  liar: { mode: 'crdt', draw: (random) => ({ lies: random.between(1_500, 6_000) }) },
} as const satisfies Record<string, Kind>

/** A prime. */
const PLAN_STRIDE = 7_919

export type FaultName = keyof typeof FAULTS

export function faultsOf(mode: Mode): FaultName[] {
  const names = Object.keys(FAULTS) as FaultName[]
  return names.filter((name) => ((FAULTS[name] as Kind).mode ?? mode) === mode)
}

/** The names in a list such as `cut,kill`. Throws at what is none. */
export function parseFaults(text: string, mode: Mode): FaultName[] {
  const known = faultsOf(mode)
  return text
    .split(',')
    .filter((word) => word !== '' && word !== 'none')
    .map((word) => {
      const name = known.find((each) => each === word)
      if (name === undefined) {
        throw new Error(`--faults ${word}: expected some of ${known.join(', ')}, or none`)
      }
      return name
    })
}

/** What these faults come to in the world of this seed. Each draws on its own. */
export function drawFaults(names: readonly FaultName[], seed: number): Change {
  const all = Object.keys(FAULTS)
  // Each draws on its own: to leave one out changes nothing about the others.
  const changes = names.map((name): Change => {
    const kind: Kind = FAULTS[name]
    return kind.draw(new Random(seed + 7_919 * (1 + all.indexOf(name))))
  })
  const has = (...both: FaultName[]) => both.every((name) => names.includes(name))
  return Object.assign({}, ...changes, {
    ...(has('kill', 'kill-points') && { crashPoints: 0.5 }),
    ...(has('cut', 'one-way') && { oneWay: 0.5 }),
  }) as Change
}

/**
 * The faults of a seed where none are asked for. Consecutive seeds go through each fault alone, each
 * pair, and as many mixes.
 */
export function plannedFaults(mode: Mode, seed: number): FaultName[] {
  const names = faultsOf(mode)
  const pairs = names.flatMap((a, place) => names.slice(place + 1).map((b) => [a, b]))
  const plans = [...names.map((name) => [name]), ...pairs]
  // By a stride that has no divisor in common with their number: neighbours have little in common.
  const plan = plans[(seed * PLAN_STRIDE) % (2 * plans.length)]
  if (plan !== undefined) return plan
  const random = new Random(seed)
  const share = random.between(0.1, 0.7)
  return names.filter(() => random.chance(share))
}
