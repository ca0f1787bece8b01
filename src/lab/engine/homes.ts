/**
 * Where replicas live: data directories, and the program that serves them. The engine starts real
 * processes and knows no more of them than this; the command line knows the rest.
 */
import type { ForumId } from '../../core/ids.ts'
import type { Store } from '../../storage/store.ts'

/** A process that serves a replica, as it says itself. */
export interface Living {
  readonly pid: number
  /** The replica's id. */
  readonly replica: string
  /** host:port of its API. */
  readonly api: string
  readonly http: string
  /** Multiaddrs between replicas. */
  readonly addresses: readonly string[]
}

/** The data directories of one forum. */
export interface Homes {
  readonly forumId: ForumId
  /** The command that runs parley. */
  readonly command: readonly string[]
  /** Its environment, beside that of this process. */
  readonly env: Readonly<Record<string, string>>
  /** Makes the data directory of a new replica; the forum begins with the first. */
  make(path: string, name: string): Promise<void>
  /** The process that serves this data directory now; undefined if none does. */
  living(path: string): Promise<Living | undefined>
  /** What is in the data directory of a replica whose process has ended. */
  openStore(path: string): Store
}
