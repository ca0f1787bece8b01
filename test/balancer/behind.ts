/** Replicas in this process that stand behind a balancer in this process. */
import {
  type Balancer,
  type BalancerOptions,
  openBalancer,
} from '../../src/balancer/open-balancer.ts'
import { openRegistrar } from '../../src/balancer/registrar.ts'
import type { BalancedView } from '../../src/cli/print-balancer.ts'
import { vectorToMessage } from '../../src/codec/session-token.ts'
import { Cluster } from '../../src/gen/services.ts'
import { FORUM_KEY, listLogger, type Member } from '../support/in-process.ts'
import { call } from '../support/plain-call.ts'
import { until } from '../support/until.ts'

/** A balancer, and what it logged. */
export interface TestBalancer extends Balancer {
  readonly lines: readonly LogLine[]
}

export interface LogLine {
  readonly message: string
  readonly replica?: string
  readonly request?: string
  readonly rpc?: string
  readonly status?: string
}

export async function openTestBalancer(
  options: Partial<BalancerOptions> = {},
): Promise<TestBalancer> {
  const lines: LogLine[] = []
  const warn = listLogger(lines as object[])
  const logger = { ...warn, info: warn.warn }
  const balancer = await openBalancer({ listen: '127.0.0.1:0', logger, ...options })
  return { ...balancer, lines }
}

/** Registers a member until that is closed. */
export function register(
  { replica, address }: Member,
  balancer: Pick<Balancer, 'address'>,
  forumKey: Uint8Array = FORUM_KEY,
): AsyncDisposable {
  return openRegistrar({
    balancer: balancer.address,
    forumKey,
    changes: (options) => replica.changes(options),
    logger: listLogger([]),
    describe() {
      const { state, version, load, chain } = replica.status()
      return {
        forumId: replica.info.id,
        forumName: replica.info.name,
        mode: replica.info.mode,
        replica: replica.id,
        name: replica.id.slice(0, 3),
        apiAddress: address,
        state,
        role: chain?.role ?? 'peer',
        epoch: chain?.configuration?.epoch ?? 0,
        version: vectorToMessage(version).components,
        ...load,
      }
    },
  })
}

/** What the balancer tells of its replicas; undefined while it has none that answers. */
export async function balanced({
  address,
}: Balancer): Promise<readonly BalancedView[] | undefined> {
  const { response } = await call(address, Cluster.getClusterState, {})
  return response?.balancer?.replicas as readonly BalancedView[] | undefined
}

/** Resolves once exactly so many replicas are ready. */
export async function untilReady(balancer: Balancer, count: number): Promise<void> {
  await until(async () => {
    const replicas = (await balanced(balancer)) ?? []
    return replicas.filter(({ state }) => state === 'ready').length === count
  })
}
