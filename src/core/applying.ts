/** What every rule gets when an entry is applied. */
import type { Hash } from './digest.ts'
import type { Entry } from './entry.ts'
import type { ForumState, RequestRow } from './forum-state.ts'
import type { ContentId } from './ids.ts'
import type { IsPast } from './lookup.ts'
import type { Op } from './op.ts'

export interface Applying<Kind extends Op = Op> {
  readonly state: ForumState
  readonly entry: Entry
  /** `entry.op`, narrowed to its kind. */
  readonly op: Kind
  /** Whether a position is in the entry's causal past. */
  readonly isPast: IsPast
  /** What was known of its request before. */
  readonly known: readonly RequestRow[]
  readonly hash: Hash
}

/** `own` is the id by the entry's own number, `canonical` the one that stays. */
export interface Made {
  readonly own: ContentId
  readonly canonical: ContentId
}
