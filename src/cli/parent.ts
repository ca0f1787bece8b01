/** What a process tells the one that started it: `parley start`, or `parley supervise`. */
import type { ChainStatus } from '../replication/replication.ts'

export type ChildReport =
  /** A replica. */
  | {
      readonly kind: 'ready'
      readonly id: string
      readonly api: string
      readonly http: string
      readonly addresses: readonly string[]
    }
  /** A balancer: where it listens. */
  | { readonly kind: 'listening'; readonly api: string }
  /** A replica: how many peers it has links to, and its place in the chain if there is one. */
  | { readonly kind: 'placed'; readonly peers: number; readonly place: ChainPlace | undefined }

/** Where a replica stands in its chain. */
export type ChainPlace = ChainStatus['role']

export function isChildReport(message: unknown): message is ChildReport {
  if (typeof message !== 'object' || message === null || !('kind' in message)) return false
  return ['ready', 'listening', 'placed'].includes(String(message.kind))
}
