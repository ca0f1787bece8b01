/** Durable writes at saturation: both modes, by replicas and clients, beside what limits them. */
import { join } from 'node:path'
import type { Mode } from '../../src/replica/replica.ts'
import { type Load, type LoadResult, openLoad } from '../load/run-load.ts'
import { defineScenario, type Figure, type Prepared } from '../scenario.ts'
import { ETCD, hasEtcd } from '../systems/etcd.ts'
import { forumKind, forumName } from '../systems/forum.ts'
import { APPEND, EMPTY } from '../systems/handlers.ts'
import { hasRedis, REDIS } from '../systems/redis.ts'
import type { System, SystemKind, WriteSize } from '../systems/system.ts'
import { rateRatios } from './rate-ratios.ts'

export interface RateSize extends WriteSize {
  readonly modes: readonly Mode[]
  readonly replicas: readonly number[]
  readonly clients: readonly number[]
  readonly seconds: number
  /** Until all code is compiled and files have their size. */
  readonly warmSeconds: number
  /** Client processes. */
  readonly processes: number
}

const MS_PER_SECOND = 1_000

export const rate = defineScenario<RateSize>({
  name: 'rate',
  question: 'How many durable writes a second, in either mode, and what limits them?',
  sizes: {
    real: {
      modes: ['crdt', 'chain'],
      replicas: [1, 3, 5],
      clients: [1, 16, 64, 256],
      topics: 100,
      textLength: 200,
      seconds: 1,
      warmSeconds: 0.8,
      processes: 2,
    },
    quick: { replicas: [1, 3], clients: [1, 64] },
    tiny: {
      modes: ['crdt', 'chain'],
      replicas: [1, 3],
      clients: [1, 4],
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
export interface Measured extends LoadResult {
  readonly system: string
  readonly clients: number
  /** Writes a second until every process had them. */
  readonly everywherePerSecond: number
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
  const others = [...(hasEtcd() ? [ETCD] : []), ...(hasRedis() ? [REDIS] : [])]
  return [EMPTY, APPEND, ...forums, ...others]
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
    measured.push(await measure(kind.name, system, clients, { size, load }))
  }
  return measured
}

async function measure(
  name: string,
  system: System,
  clients: number,
  { size, load }: { readonly size: RateSize; readonly load: Load },
): Promise<Measured> {
  const before = await system.cpuMs()
  const from = performance.now()
  const result = await load.run({ ...system.writes, concurrency: clients, seconds: size.seconds })
  await system.settled()
  const spent = (performance.now() - from) / MS_PER_SECOND
  const cpuMs = (await system.cpuMs()) - before
  return {
    ...result,
    system: name,
    clients,
    everywherePerSecond: result.answered / spent,
    // Milliseconds for one are seconds for 1,000.
    cpuSeconds: cpuMs / result.answered,
  }
}

function figuresOf(measured: Measured): Figure[] {
  const { system, clients, perSecond, p50Ms, p99Ms, everywherePerSecond, cpuSeconds, busy } =
    measured
  const plot = { name: 'throughput', series: system, x: clients } as const
  const named = (what: string): string => `${what}, ${system}, at ${clients}`
  const isReplicated = forumName('crdt', 1) !== system && system.startsWith('crdt')
  return [
    { name: named('writes'), unit: '/s', value: perSecond, plot },
    { name: named('write p50'), unit: 'ms', value: p50Ms },
    { name: named('write p99'), unit: 'ms', value: p99Ms },
    ...(isReplicated
      ? [{ name: named('writes until everywhere'), unit: '/s', value: everywherePerSecond }]
      : []),
    { name: named('CPU for 1,000 writes'), unit: 's', value: cpuSeconds },
    { name: named('busiest client'), unit: 'of a core', value: busy },
  ]
}
