/** What the machine of a chain is opened with. */
import type { ForumId, ReplicaId } from '../../core/ids.ts'
import type { LogReader } from '../../core/log.ts'
import type { Now, Seal } from '../replication.ts'
import type { TopicTouched } from './dirty.ts'

export interface ChainOptions {
  readonly self: ReplicaId
  readonly forum: ForumId
  readonly log: LogReader
  readonly seal: Seal
  /** Of this start of the replica. */
  readonly incarnation: number
  /** Which topic an op touches, as far as the forum tells now. */
  readonly touched: TopicTouched
  readonly now: Now
}
