/**
 * Trace events: what happened at one replica, each with its event clock.
 *
 * An event clock counts events, not entries: component r is how many events of replica r had
 * happened before this one or are this one, as far as packets can have told. So of two events one
 * came before the other if its clock is before the other's, and else they were concurrent.
 */
import type { Millis, ReplicaId } from '../core/ids.ts'
import type { VectorClock } from '../core/vector.ts'

/** Entries of one author, both ends included. */
export interface Span {
  readonly author: ReplicaId
  readonly first: number
  readonly last: number
}

/** What an entry that was applied is about, as far as it says. */
export interface AppliedEntry {
  readonly author: ReplicaId
  readonly seq: number
  /** The kind of its op. */
  readonly op: string
  readonly topic: string | undefined
  readonly message: string | undefined
  readonly result: 'effective' | 'duplicate' | 'void'
}

export type Happening =
  | {
      readonly kind: 'send'
      /** Kind of the packet. */
      readonly packet: string
      /** A peer, or `everyone`. */
      readonly peer: string
      /** Numbers that the packet names: `epoch=3 held=17`. */
      readonly words: string
      readonly spans: readonly Span[]
    }
  | {
      readonly kind: 'receive'
      readonly packet: string
      readonly peer: string
      /** Which event of the peer sent it; undefined if the peer writes no trace. */
      readonly sentAs: number | undefined
      readonly words: string
      readonly spans: readonly Span[]
    }
  /** Batches of others whose causes are all here (crdt). */
  | { readonly kind: 'deliver'; readonly spans: readonly Span[] }
  /** Made durable. */
  | { readonly kind: 'append'; readonly spans: readonly Span[] }
  /** Everything from `first` on left the log. */
  | { readonly kind: 'cut'; readonly spans: readonly Span[] }
  /** So many entries of a chain are known to be on every replica. */
  | { readonly kind: 'commit'; readonly count: number }
  /** Visible in the forum here. */
  | { readonly kind: 'apply'; readonly entries: readonly AppliedEntry[] }
  /** `replicas` head first; a `?` behind those that are syncing. */
  | { readonly kind: 'configuration'; readonly epoch: number; readonly replicas: string }
  /** Something else that is worth a place: a start, a fault. */
  | { readonly kind: 'note'; readonly text: string }

export type HappeningKind = Happening['kind']

export interface TraceEvent {
  readonly replica: ReplicaId
  readonly clock: VectorClock
  /** By the replica's own clock. */
  readonly time: Millis
  readonly what: Happening
}
