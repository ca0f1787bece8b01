/** The state of the cluster, for people and for programs. */
import type { ClusterState, ReplicaState } from '../client/forum-client.ts'
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
  readonly silentMs: number
  /** Null for replicas of other machines. */
  readonly pid: number | null
  /** Whether it is the replica that was asked. */
  readonly self: boolean
}

export interface StatusView {
  readonly forum: { readonly id: string; readonly name: string; readonly mode: string }
  readonly epoch: number
  readonly replicas: readonly ReplicaView[]
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
  const { users, topics, messages, entries } = state
  return {
    forum: { id: state.forumId, name: state.forumName, mode: state.mode },
    epoch: state.epoch,
    replicas: byName(state.replicas).map((replica) => replicaView(replica, state.mode)),
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
    ...tableLines(status.replicas, replicaColumns(style), style),
    ...alarmLines(status, style),
  ]
}

const STATE_COLOURS = {
  serving: 'green',
  connected: 'green',
  recovering: 'yellow',
  unreachable: 'red',
} as const

function replicaColumns({ paint, short }: Style): Column<ReplicaView>[] {
  const colour = (state: string) => STATE_COLOURS[state as keyof typeof STATE_COLOURS] ?? 'yellow'
  return [
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
    { head: 'VERSION', flexible: true, cell: ({ version }) => versionText(version, short) },
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
