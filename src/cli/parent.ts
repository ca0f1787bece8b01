/** What a served replica tells the process that started it, if that is `parley start`. */
import type { ChainStatus } from '../replication/replication.ts'

export type ChildReport =
  | {
      readonly kind: 'ready'
      readonly id: string
      readonly api: string
      readonly http: string
      readonly addresses: readonly string[]
    }
  /** How many peers it has links to, and its place in the chain if there is one. */
  | { readonly kind: 'placed'; readonly peers: number; readonly place: ChainPlace | undefined }

/** Where a replica stands in its chain. */
export type ChainPlace = ChainStatus['role']

export function isChildReport(message: unknown): message is ChildReport {
  if (typeof message !== 'object' || message === null || !('kind' in message)) return false
  return message.kind === 'ready' || message.kind === 'placed'
}
