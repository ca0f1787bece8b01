/** What it costs to bring one write to everybody, packet by packet, counted in the simulation. */
import type { OpenCarrier } from '../broadcast/carrier.ts'
import { gossipsub } from '../broadcast/gossipsub.ts'
import { Group, type Sent, type Written } from '../broadcast/group.ts'
import { bestEffort, eagerReliable, rumour } from '../broadcast/textbook.ts'
import type { PlotPlace } from '../plots/plot-kinds.ts'
import { defineScenario, type Figure, median, type Prepared } from '../scenario.ts'

export interface BroadcastSize {
  readonly replicas: readonly number[]
  /** The chance that a packet is lost. */
  readonly losses: readonly number[]
  /** Of each way, size and loss; one at a time. */
  readonly writes: number
  readonly delayMs: number
  /**
   * Until the next write, once all have one, ms: long enough for what the broadcast still does, and
   * for all that a write causes in parley.
   */
  readonly restMs: number
  readonly parleyRestMs: number
  /** How long an idle group is listened to, ms. */
  readonly idleMs: number
}

/** Until every pair has met and told, ms. */
const MEETING_MS = 6_000
const MS_PER_SECOND = 1_000
/** The loss of the plots. */
const PLOTTED_LOSS = 0.05
const SEED = 1

const PARLEY = 'parley'

const WAYS: Readonly<Record<string, OpenCarrier>> = {
  'best effort': bestEffort,
  'eager reliable': eagerReliable,
  'gossip to 3': rumour,
  [PARLEY]: gossipsub,
}

export const broadcast = defineScenario<BroadcastSize>({
  name: 'broadcast',
  question: 'How many packets does a write cost, and whom do they reach? (simulated)',
  // The same seed gives the same figures.
  rounds: 1,
  sizes: {
    real: {
      replicas: [3, 10, 30, 100],
      losses: [0, 0.05, 0.2],
      writes: 10,
      delayMs: 5,
      restMs: 500,
      parleyRestMs: 2_500,
      idleMs: 6_000,
    },
    quick: { replicas: [3, 30] },
    tiny: {
      replicas: [3],
      losses: [0, 0.5],
      writes: 2,
      delayMs: 5,
      restMs: 500,
      parleyRestMs: 2_500,
      idleMs: 3_000,
    },
  },
  prepare: async (size) => preparedOf(size),
})

function preparedOf(size: BroadcastSize): Prepared {
  return {
    round: async () =>
      size.replicas.flatMap((replicas) =>
        size.losses.flatMap((loss) =>
          Object.entries(WAYS).flatMap(([name, carrier]) =>
            figuresOf(
              { name, replicas, loss },
              measure({ replicas, loss, carrier }, name === PARLEY ? whole(size) : size),
            ),
          ),
        ),
      ),
    async [Symbol.asyncDispose]() {},
  }
}

/** Of parley everything that is sent counts, also what is sent late, and by itself. */
function whole(size: BroadcastSize): BroadcastSize {
  return { ...size, restMs: size.parleyRestMs }
}

interface Cell {
  readonly replicas: number
  readonly loss: number
}

interface Measured {
  readonly written: readonly Written[]
  /** Of each write. */
  readonly perWrite: Sent
  /** Tells of an idle group, of each replica in a second. */
  readonly idleTells: number
}

function measure(
  { replicas, loss, carrier }: Cell & { readonly carrier: OpenCarrier },
  { writes, delayMs, restMs, idleMs }: BroadcastSize,
): Measured {
  const group = new Group({ replicas, loss, delayMs, carrier, seed: SEED })
  group.run(MEETING_MS)
  const met = group.sent
  group.run(idleMs)
  const before = group.sent
  const written = Array.from({ length: writes }, () => group.write(restMs))
  const idlePerMs = (before.tells - met.tells) / idleMs
  const spentMs = written.reduce((sum, { untilAllMs }) => sum + untilAllMs + restMs, 0)
  const each = (count: (sent: Sent) => number): number =>
    (count(group.sent) - count(before)) / writes
  return {
    written,
    perWrite: {
      carried: each(({ carried }) => carried),
      offers: each(({ offers }) => offers),
      repairs: each(({ repairs }) => repairs),
      // A tell that a write causes puts the next one off, so there may even be fewer.
      tells: Math.max(0, each(({ tells }) => tells) - (idlePerMs * spentMs) / writes),
    },
    idleTells: (idlePerMs * MS_PER_SECOND) / replicas,
  }
}

function figuresOf(
  { name, replicas, loss }: Cell & { readonly name: string },
  { written, perWrite, idleTells }: Measured,
): Figure[] {
  const named = (what: string): string =>
    `${what}, ${name}, ${replicas} replicas, ${loss * 100} % loss`
  const untilAll = written.map(({ untilAllMs }) => untilAllMs)
  const reached = written.reduce((sum, each) => sum + each.reached, 0) / written.length
  const carried: Figure = {
    name: named('broadcast packets of a write'),
    unit: '',
    value: perWrite.carried,
    ...plotted({ name: 'packets', series: name, x: replicas }, loss),
  }
  const share = 100 * reached
  const spread: Figure[] = [
    { name: named('reached by the broadcast alone'), unit: '%', value: share },
    {
      name: named('until all have it, p50'),
      unit: 'ms',
      value: median(untilAll),
      ...plotted({ name: 'everywhere', series: name, x: replicas }, loss),
    },
    { name: named('until all have it, slowest'), unit: 'ms', value: Math.max(...untilAll) },
  ]
  const repairs: Figure = {
    name: named('repairing packets of a write'),
    unit: '',
    value: perWrite.repairs,
  }
  if (name !== PARLEY) return [carried, repairs, ...spread]
  const { offers, repairs: repaired, tells } = perWrite
  const all = perWrite.carried + offers + repaired + tells
  return [
    carried,
    { name: named('offers of a write'), unit: '', value: offers },
    repairs,
    { name: named('tells of a write, beyond those of an idle forum'), unit: '', value: tells },
    {
      name: named('all packets of a write'),
      unit: '',
      value: all,
      ...plotted({ name: 'packets', series: `${name}, all packets`, x: replicas }, loss),
    },
    ...spread,
    { name: named('tells of each replica while idle'), unit: '/s', value: idleTells },
  ]
}

function plotted(plot: PlotPlace, loss: number): Pick<Figure, 'plot'> {
  return loss === PLOTTED_LOSS ? { plot } : {}
}
