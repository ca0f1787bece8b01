/** Clients at work on a forum that somebody breaks meanwhile, and what comes of it. */
import type { Homes } from '../engine/homes.ts'
import type { LabReplica } from '../engine/replica.ts'
import type { Random } from '../random.ts'
import type { Ledger, Timing } from './ledger.ts'

/** Whoever has the replicas of a forum: an engine, or supervisors. */
export interface Cast {
  readonly replicas: readonly LabReplica[]
  readonly homes: Homes
}

export interface LoadOptions {
  readonly engine: Cast
  readonly clients: number
  readonly random: Random
  readonly ledger: Ledger
  /** Told how it goes, in words. */
  readonly note: (what: string) => void
}

export interface Load extends AsyncDisposable {
  /** How long each request took that clients made by now. */
  readonly timings: readonly Timing[]
  /** Makes clients, topics and subscribers; while all is well. */
  open(): Promise<void>
  /**
   * Clients work until they are told to stop; what is under way then comes to its end. May be done
   * again.
   */
  work(signal: AbortSignal): Promise<void>
  /** Told of a replica whose disk is gone for good: only there was what had not reached others. */
  lost(id: string): void
  /**
   * Waits for rest, looks, ends all processes and looks at their disks: each rule that was broken,
   * in words. `beforeEnd` is called while the processes still run, when all is said.
   */
  judge(beforeEnd: () => void): Promise<readonly string[]>
}
