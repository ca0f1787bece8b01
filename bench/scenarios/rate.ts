/** Durable writes at saturation: both modes, by replicas and clients, beside what limits them. */
import { join } from 'node:path'
import type { Mode } from '../../src/replica/replica.ts'
import type { Way } from '../load/order.ts'
import { type Load, type LoadResult, openLoad } from '../load/run-load.ts'
import { defineScenario, type Figure, type Prepared } from '../scenario.ts'
import { ETCD, hasEtcd } from '../systems/etcd.ts'
import { forumKind, forumName } from '../systems/forum.ts'
import { APPEND, EMPTY } from '../systems/handlers.ts'
import { ORBITDB, orbitDbVersion } from '../systems/orbitdb.ts'
import { hasRedis, REDIS } from '../systems/redis.ts'
import type { System, SystemKind, WriteSize } from '../systems/system.ts'
import { inOneTopic, type Rates, rateRatios } from './rate-ratios.ts'

export interface RateSize extends WriteSize {
  readonly modes: readonly Mode[]
  readonly replicas: readonly number[]
  readonly clients: readonly number[]
  /** Clients at once where all write to one topic. */
  readonly hotClients: readonly number[]
  readonly seconds: number
  /** Until all code is compiled and files have their size. */
  readonly warmSeconds: number
  /** Client processes. */
  readonly processes: number
}

const MS_PER_SECOND = 1_000

/** What is compared with where it is installed. */
interface Other extends SystemKind {
  readonly isInstalled: () => boolean
  readonly how: string
}

const OTHERS: readonly Other[] = [
  { ...ETCD, isInstalled: hasEtcd, how: "Debian's etcd-server" },
  { ...REDIS, isInstalled: hasRedis, how: "Debian's redis-server" },
  {
    ...ORBITDB,
    isInstalled: () => orbitDbVersion() !== undefined,
    how: 'npm ci --prefix bench',
  },
]

export const rate = defineScenario<RateSize>({
  name: 'rate',
  question: 'How many durable writes a second, in either mode, and what limits them?',
  sizes: {
    real: {
      modes: ['crdt', 'chain'],
      replicas: [1, 3, 5],
      clients: [1, 16, 64, 256],
      hotClients: [64],
      topics: 100,
      textLength: 200,
      seconds: 0.8,
      warmSeconds: 0.6,
      processes: 2,
    },
    quick: { replicas: [1, 3], clients: [1, 64] },
    tiny: {
      modes: ['crdt', 'chain'],
      replicas: [1, 2],
      clients: [1, 4],
      hotClients: [4],
      topics: 2,
      textLength: 20,
      seconds: 0.1,
      warmSeconds: 0.1,
      processes: 1,
    },
  },
  prepare,
})

/** What the writes of one system came to. */
interface Measured extends LoadResult, Rates {
  /** Of the system; `system` says as well what was different about the writes. */
  readonly kind: string
  /** CPU seconds of all its processes for 1,000 writes. */
  readonly cpuSeconds: number
}

async function prepare(size: RateSize, workspace: string): Promise<Prepared> {
  await using stack = new AsyncDisposableStack()
  const load = stack.use(await openLoad(size.processes))
  const kinds = kindsOf(size)
  const parts = stack.move()
  let round = 0
  return {
    async round() {
      round++
      const measured: Measured[] = []
      // One after the other: what stands by would take a share of the machine as well.
      for (const kind of kinds) {
        const folder = join(workspace, `rate-${kind.name.replaceAll(' ', '-')}-${round}`)
        measured.push(...(await measureSystem(kind, folder, size, load)))
      }
      return [...measured.flatMap(figuresOf), ...rateRatios(measured)]
    },
    [Symbol.asyncDispose]: () => parts.disposeAsync(),
  }
}

function kindsOf({ modes, replicas }: RateSize): SystemKind[] {
  const forums = replicas.flatMap((count) => modes.map((mode) => forumKind(mode, count)))
  return [EMPTY, APPEND, ...forums, ...OTHERS.filter(isThere)]
}

/** Says so where it is not: a figure that is missing without a word looks like one that was hidden. */
function isThere({ name, isInstalled, how }: Other): boolean {
  if (!isInstalled()) console.error(`rate: without ${name}, which is not installed: ${how}`)
  return isInstalled()
}

async function measureSystem(
  kind: SystemKind,
  folder: string,
  size: RateSize,
  load: Load,
): Promise<Measured[]> {
  await using system = await kind.open(folder, size)
  const widest = Math.max(...size.clients)
  await load.run({ ...system.writes, concurrency: widest, seconds: size.warmSeconds })
  await system.settled()
  const measured: Measured[] = []
  for (const clients of size.clients) {
    const { writes } = system
    measured.push(await measure({ kind, name: kind.name, system, writes, clients }, size, load))
  }
  const { hotWrites: writes } = system
  if (writes === undefined) return measured
  for (const clients of size.hotClients) {
    const name = inOneTopic(kind.name)
    measured.push(await measure({ kind, name, system, writes, clients }, size, load))
  }
  return measured
}

interface Subject {
  readonly kind: SystemKind
  readonly name: string
  readonly system: System
  readonly writes: Way
  readonly clients: number
}

async function measure(
  { kind, name, system, writes, clients }: Subject,
  size: RateSize,
  load: Load,
): Promise<Measured> {
  const before = await system.cpuMs()
  const from = performance.now()
  const result = await load.run({ ...writes, concurrency: clients, seconds: size.seconds })
  await system.settled()
  const spent = (performance.now() - from) / MS_PER_SECOND
  const cpuMs = (await system.cpuMs()) - before
  return {
    ...result,
    kind: kind.name,
    system: name,
    clients,
    everywherePerSecond: result.answered / spent,
    // Milliseconds for one are seconds for 1,000.
    cpuSeconds: cpuMs / result.answered,
  }
}

/** Who acknowledges before all processes have it. */
const LATER = ['crdt', ORBITDB.name]

function figuresOf(measured: Measured): Figure[] {
  const { kind, system, clients, perSecond, everywherePerSecond, cpuSeconds, busy } = measured
  const place = { name: 'throughput', series: system, x: clients } as const
  const plot = kind === system ? { plot: place } : {}
  const named = (what: string): string => `${what}, ${system}, at ${clients}`
  const isLater = LATER.some((name) => kind.startsWith(name)) && kind !== forumName('crdt', 1)
  return [
    { name: named('writes'), unit: '/s', value: perSecond, ...plot },
    { name: named('write p50'), unit: 'ms', value: measured.p50Ms },
    { name: named('write p90'), unit: 'ms', value: measured.p90Ms },
    { name: named('write p99'), unit: 'ms', value: measured.p99Ms },
    { name: named('write p99.9'), unit: 'ms', value: measured.p999Ms },
    ...(isLater
      ? [{ name: named('writes until everywhere'), unit: '/s', value: everywherePerSecond }]
      : []),
    { name: named('CPU for 1,000 writes'), unit: 's', value: cpuSeconds },
    { name: named('busiest client'), unit: 'of a core', value: busy },
  ]
}
