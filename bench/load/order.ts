/** What a client process is told to do, and what it answers. */
import type { Target } from './target.ts'

/** Calls of one kind. */
export interface Way {
  /** One server, or several: connections take turns. */
  readonly targets: readonly Target[]
  /** Each call goes to the next server; if left out, each client stays with its connection. */
  readonly inTurn?: boolean
  readonly calls: Calls
}

export interface LoadOrder extends Way {
  /** Calls under way at once from this process; in an open loop, connections. */
  readonly concurrency: number
  readonly seconds: number
  /** A closed loop ends after so many calls, if it is not over before. */
  readonly total?: number
  /** Calls of another kind in between: this share of all, by chance. */
  readonly between?: Way & { readonly share: number }
  /** An open loop: so many calls a second, on schedule, whatever becomes of those before. */
  readonly perSecond?: number
  /** Of all that is left to chance. */
  readonly seed?: number
}

/** A post that is to be made. */
export interface NewPost {
  readonly topicId: string
  /** The message that it answers, if any. */
  readonly parentId?: string
  readonly text: string
}

/** What the calls say. */
export type Calls =
  /** New posts; topics take turns. */
  | { readonly kind: 'posts'; readonly text: string; readonly topics: readonly string[] }
  /** New posts, of which these are repeated in turn. */
  | { readonly kind: 'answers'; readonly posts: readonly NewPost[] }
  /** These messages in turn. */
  | { readonly kind: 'given'; readonly messages: readonly Uint8Array[] }
  /** New keys of etcd. */
  | { readonly kind: 'puts'; readonly valueLength: number }
  /** Entries of a stream of Redis. */
  | { readonly kind: 'adds'; readonly valueLength: number }

/** What became of the calls of one way. */
export interface WaySeen {
  /** Of each that succeeded, microseconds; in an open loop from when it was due. */
  readonly latencies: Uint32Array
  readonly failed: number
}

export interface LoadSeen {
  readonly main: WaySeen
  readonly between: WaySeen
  /** From the first call to the last answer. */
  readonly seconds: number
  /** The share of one core that this process used. */
  readonly busy: number
  /** Open loop: how late calls left, microseconds each. */
  readonly late: Uint32Array
}
