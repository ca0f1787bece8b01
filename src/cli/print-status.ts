/** The state of the cluster, for people and for programs. */
import type { ClusterState, ReplicaState } from '../client/forum-client.ts'
import { type BalancerView, balancerLines, balancerView } from './print-balancer.ts'
import { type ChainView, chainColumns, chainLines, chainView, inChainOrder } from './print-chain.ts'
import type { Style } from './print-message.ts'
import { plural, printableLine } from './print-text.ts'
import { absoluteTime, isoTime, relativeTime } from './print-time.ts'
import { type Column, tableLines } from './print-table.ts'

export interface ReplicaView {
  readonly id: string
  readonly name: string
  readonly apiAddress: string
  readonly addresses: readonly string[]
  readonly mode: string
  readonly role: string
  readonly state: string
  /** Entries it holds, by the replica that wrote them. */
  readonly version: Readonly<Record<string, number>>
  readonly digest: string
  /** Entries it lacks of those that the asked replica holds. */
  readonly lag: number
  /** Entries that the asked replica lacks of those it holds. */
  readonly ahead: number
  readonly subscriptions: number
  readonly grants: number
  /** Of a chain: from 1 for the head; null for one without a place, and in other forums. */
  readonly place: number | null
  /** Of a chain: where its log ends. Null while it is not heard of. */
  readonly held: number | null
  /** Of a chain: for how long it may still answer strict reads. Null while it is not heard of. */
  readonly leaseMs: number | null
  readonly silentMs: number
  /** Null for replicas of other machines. */
  readonly pid: number | null
  /** Whether it is the replica that was asked. */
  readonly self: boolean
}

export interface StatusView {
  readonly forum: { readonly id: string; readonly name: string; readonly mode: string }
  readonly epoch: number
  /** In the order of the chain, if there is one; otherwise by name. */
  readonly replicas: readonly ReplicaView[]
  /** Null in forums without order. */
  readonly chain: ChainView | null
  /** Null where a replica was asked itself. */
  readonly balancer: BalancerView | null
  readonly alarms: readonly {
    readonly kind: string
    readonly replica: string
    readonly text: string
    readonly since: string
  }[]
  readonly totals: {
    readonly users: number
    readonly topics: number
    readonly messages: number
    readonly entries: number
  }
}

export function statusView(state: ClusterState): StatusView {
  const { users, topics, messages, entries, chain } = state
  const replicas = byName(state.replicas).map((replica) => replicaView(replica, state.mode))
  return {
    forum: { id: state.forumId, name: state.forumName, mode: state.mode },
    epoch: state.epoch,
    replicas: chain ? inChainOrder(replicas) : replicas,
    chain: chain ? chainView(chain, state, replicas) : null,
    balancer: state.balancer ? balancerView(state.balancer) : null,
    alarms: state.alarms.map(({ kind, replica, text, sinceMs }) => ({
      kind,
      replica,
      text,
      since: isoTime(sinceMs),
    })),
    totals: { users, topics, messages, entries },
  }
}

/** In an order that does not change with who is connected. */
export function byName<Named extends { readonly id: string; readonly name: string }>(
  replicas: readonly Named[],
): Named[] {
  const key = ({ id, name }: Named): string => `${name}\n${id}`
  return replicas.toSorted((a, b) => (key(a) < key(b) ? -1 : 1))
}

function replicaView(replica: ReplicaState, mode: string): ReplicaView {
  const isKnown = mode === 'chain' && replica.state !== 'unreachable'
  return {
    id: replica.id,
    name: replica.name,
    apiAddress: replica.apiAddress,
    addresses: replica.addresses,
    mode,
    role: replica.role,
    state: replica.state,
    version: Object.fromEntries(replica.version.map((one) => [one.replica, one.count])),
    digest: replica.digest,
    lag: replica.lag,
    ahead: replica.ahead,
    subscriptions: replica.subscriptions,
    grants: replica.grants,
    place: replica.place === 0 ? null : replica.place,
    held: isKnown ? replica.held : null,
    leaseMs: isKnown ? replica.leaseMs : null,
    silentMs: replica.silentMs,
    pid: replica.pid === 0 ? null : replica.pid,
    self: replica.self,
  }
}

/** The lines of `status`: the forum, its replicas, and what is wrong. */
export function statusLines(status: StatusView, style: Style): string[] {
  const { paint } = style
  const { forum, totals } = status
  const counts = [
    plural(totals.users, 'user'),
    plural(totals.topics, 'topic'),
    plural(totals.messages, 'message'),
    plural(totals.entries, 'entry', 'entries'),
  ].join(', ')
  return [
    `${paint('bold', printableLine(forum.name))} · ${forum.mode} · forum ${forum.id}`,
    counts,
    '',
    ...(status.chain === null ? [] : [...chainLines(status.chain, status.replicas, style), '']),
    ...tableLines(status.replicas, columnsOf(status, style), style),
    ...(status.balancer === null ? [] : ['', ...balancerLines(status.balancer, style)]),
    ...alarmLines(status, style),
  ]
}

const STATE_COLOURS = {
  serving: 'green',
  connected: 'green',
  recovering: 'yellow',
  unreachable: 'red',
} as const

function columnsOf({ chain }: StatusView, style: Style): Column<ReplicaView>[] {
  const { paint, short } = style
  const colour = (state: string) => STATE_COLOURS[state as keyof typeof STATE_COLOURS] ?? 'yellow'
  const version: Column<ReplicaView> = {
    head: 'VERSION',
    flexible: true,
    cell: (replica) => versionText(replica.version, short),
  }
  return [
    ...(chain === null ? [] : [{ head: 'PLACE', cell: ({ role }: ReplicaView) => role }]),
    { head: 'REPLICA', cell: ({ id }) => paint('yellow', short(id)) },
    {
      head: 'NAME',
      cell: ({ name, self }) => printableLine(name) + (self ? paint('dim', ' (asked)') : ''),
    },
    { head: 'STATE', cell: ({ state }) => paint(colour(state), state) },
    { head: 'API', cell: ({ apiAddress }) => apiAddress },
    { head: 'LAG', align: 'right', cell: ({ lag }) => lagText(lag, paint) },
    { head: 'AHEAD', align: 'right', cell: ({ ahead }) => lagText(ahead, paint) },
    { head: 'DIGEST', cell: ({ digest }) => digest.slice(0, 8) },
    { head: 'PID', align: 'right', cell: ({ pid }) => (pid === null ? '' : String(pid)) },
    ...(chain === null ? [version] : chainColumns()),
  ]
}

function lagText(entries: number, paint: Style['paint']): string {
  return entries === 0 ? '0' : paint('yellow', String(entries))
}

function versionText(version: ReplicaView['version'], short: Style['short']): string {
  return Object.entries(version)
    .map(([replica, count]) => `${short(replica)}:${count}`)
    .join(' ')
}

function alarmLines({ alarms }: StatusView, { paint, short, now }: Style): string[] {
  if (alarms.length === 0) return []
  const lines = alarms.map(({ kind, replica, text, since }) => {
    const at = Date.parse(since)
    const when = paint('dim', `since ${absoluteTime(at)} (${relativeTime(at, now)})`)
    return `${paint(['bold', 'red'], kind)} at ${short(replica)}: ${printableLine(text)} ${when}`
  })
  return ['', paint(['bold', 'red'], 'Alarms'), ...lines]
}
