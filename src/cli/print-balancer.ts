/** What a balancer tells of its replicas, for people and for programs. */
import type { ClusterState } from '../client/forum-client.ts'
import type { Style } from './print-message.ts'
import { type Column, tableLines } from './print-table.ts'
import { printableLine } from './print-text.ts'

type Told = NonNullable<ClusterState['balancer']>

/** Its fields are a promise: `--json` prints them as they are. */
export interface BalancerView {
  readonly address: string
  readonly replicas: readonly BalancedView[]
}

export interface BalancedView {
  readonly id: string
  readonly name: string
  readonly apiAddress: string
  /** `ready`, `catching-up`, `waiting` or `silent`. */
  readonly state: string
  readonly role: string
  /** Calls that it answered, those of them that wrote, and those that it did not answer. */
  readonly requests: number
  readonly writes: number
  readonly failures: number
  /** Calls under way and waiting, and streams open. */
  readonly underWay: number
  readonly queued: number
  readonly streams: number
  readonly silentMs: number
}

export function balancerView({ address, replicas }: Told): BalancerView {
  return {
    address,
    replicas: replicas.map((one) => ({
      id: one.id,
      name: one.name,
      apiAddress: one.apiAddress,
      state: one.state,
      role: one.role,
      requests: one.requests,
      writes: one.writes,
      failures: one.failures,
      underWay: one.underWay,
      queued: one.queued,
      streams: one.streams,
      silentMs: one.silentMs,
    })),
  }
}

export function balancerLines({ address, replicas }: BalancerView, style: Style): string[] {
  const { paint } = style
  const number = (head: string, cell: (one: BalancedView) => number): Column<BalancedView> => {
    return { head, align: 'right', cell: (one) => String(cell(one)) }
  }
  const columns: Column<BalancedView>[] = [
    { head: 'REPLICA', cell: ({ id }) => paint('yellow', style.short(id)) },
    { head: 'NAME', cell: ({ name }) => printableLine(name) },
    { head: 'STATE', cell: ({ state }) => paint(state === 'ready' ? 'green' : 'yellow', state) },
    { head: 'API', cell: ({ apiAddress }) => apiAddress },
    number('REQUESTS', ({ requests }) => requests),
    number('WRITES', ({ writes }) => writes),
    number('FAILURES', ({ failures }) => failures),
    { head: 'LOAD', align: 'right', cell: loadText },
    number('STREAMS', ({ streams }) => streams),
  ]
  return [`${paint('bold', 'Balancer')} at ${address}`, ...tableLines(replicas, columns, style)]
}

/** Calls under way, and behind a plus those that wait. */
function loadText({ underWay, queued }: BalancedView): string {
  return queued === 0 ? String(underWay) : `${underWay}+${queued}`
}
