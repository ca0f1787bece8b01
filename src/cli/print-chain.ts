/** The chain of an ordered forum, for people and for programs. */
import type { ClusterState } from '../client/forum-client.ts'
import type { Style } from './print-message.ts'
import type { ReplicaView } from './print-status.ts'
import type { Column } from './print-table.ts'
import { printableLine } from './print-text.ts'

export interface ChainView {
  readonly epoch: number
  /** Ids of those that serve, head first, tail last. */
  readonly serving: readonly string[]
  readonly syncing: readonly string[]
  /** Entries that are committed, as far as the asked replica knows. */
  readonly committed: number
  /** A majority of these decides who is in the chain; none with etcd. */
  readonly voters: readonly string[]
  /** Replicas that left for good. */
  readonly left: readonly string[]
  /** Who decides on configurations: `members` or `etcd`. */
  readonly coordinator: string
  /** Who proposes them now; null if nobody is known to. */
  readonly proposer: string | null
  /** Why there is no configuration, or no next one; null if nothing is wrong. */
  readonly waitsFor: string | null
  /** What the asked replica reports of others. */
  readonly reports: readonly {
    readonly kind: string
    readonly replica: string
    readonly incarnation: number
  }[]
}

type ChainState = NonNullable<ClusterState['chain']>

export function chainView(
  chain: ChainState,
  { epoch, entries }: ClusterState,
  replicas: readonly ReplicaView[],
): ChainView {
  const placed = inChainOrder(replicas).filter(({ place }) => place !== null)
  const { voters, left, coordinator, reports } = chain
  return {
    epoch,
    serving: placed.filter(isServing).map(({ id }) => id),
    syncing: placed.filter((replica) => !isServing(replica)).map(({ id }) => id),
    committed: entries,
    voters,
    left,
    coordinator,
    proposer: chain.proposer || null,
    waitsFor: chain.waitsFor || null,
    reports: reports.map(({ kind, replica, incarnation }) => ({ kind, replica, incarnation })),
  }
}

/** Head first; those without a place last. */
export function inChainOrder(replicas: readonly ReplicaView[]): ReplicaView[] {
  const key = ({ place }: ReplicaView): number => place ?? Number.POSITIVE_INFINITY
  return replicas.toSorted((a, b) => (key(a) === key(b) ? 0 : key(a) - key(b)))
}

/** The chain from head to tail, and who decides on it. */
export function chainLines(
  chain: ChainView,
  replicas: readonly ReplicaView[],
  { paint, short }: Style,
): string[] {
  const named = (id: string): string => {
    const name = replicas.find((replica) => replica.id === id)?.name
    return name ? `${printableLine(name)} (${short(id)})` : short(id)
  }
  const list = (ids: readonly string[]): string => ids.map(named).join(', ')
  const { serving, syncing, left, epoch, committed, waitsFor, reports } = chain
  const order = serving.map(named).join(' → ')
  const proposer = chain.proposer === null ? '' : `, ${named(chain.proposer)} proposes`
  const voters = chain.voters.length === 0 ? '' : `, decided by a majority of ${list(chain.voters)}`
  return [
    serving.length === 0
      ? paint('yellow', 'no configuration yet')
      : `${paint('dim', 'head')} ${order} ${paint('dim', 'tail')}`,
    ...(syncing.length === 0 ? [] : [`syncing: ${list(syncing)}`]),
    ...(left.length === 0 ? [] : [`left for good: ${list(left)}`]),
    `epoch ${epoch}, committed ${committed} · coordinator ${chain.coordinator}${proposer}${voters}`,
    ...(waitsFor === null ? [] : [paint('yellow', `waits: ${printableLine(waitsFor)}`)]),
    ...reports.map(({ kind, replica }) => paint('yellow', `reported: ${named(replica)} ${kind}`)),
  ]
}

/** What is shown of each replica of a chain, beside what is shown of all. */
export function chainColumns(): Column<ReplicaView>[] {
  return [
    { head: 'COMMITTED', align: 'right', cell: ({ version }) => String(version.chain ?? 0) },
    { head: 'HELD', align: 'right', cell: ({ held }) => (held === null ? '?' : String(held)) },
    { head: 'LEASE', align: 'right', cell: ({ leaseMs }) => leaseText(leaseMs) },
    {
      head: 'LOAD',
      align: 'right',
      cell: ({ subscriptions, grants }) => `${subscriptions}+${grants}`,
    },
  ]
}

function leaseText(leaseMs: number | null): string {
  if (leaseMs === null) return '?'
  return leaseMs === 0 ? 'none' : `${leaseMs} ms`
}

function isServing({ role }: ReplicaView): boolean {
  return role === 'head' || role === 'middle' || role === 'tail'
}
