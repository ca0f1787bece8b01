/**
 * Strict reads: what they answer counts everything that was acknowledged before they began.
 *
 * Where nothing is under way the own state answers. Else the machine finds out what is committed,
 * and the query runs when that is applied. Either way the lease is looked at after the query: as
 * long as it runs, no configuration without this replica has begun, so nothing was committed that
 * this replica does not hold.
 */
import { ForumError } from '../core/error.ts'
import type { ForumReader } from '../core/forum-state.ts'
import { READS_WAITING_MAX } from '../core/limits.ts'
import type { ReadId, ReadScope } from '../replication/replication.ts'
import type { Metrics } from '../runtime/metrics.ts'
import type { ReplicaCore } from './core.ts'
import type { ReadSettled } from './turn.ts'

export interface StrictReadsOptions {
  readonly core: Pick<ReplicaCore, 'isCurrent' | 'read'>
  readonly state: ForumReader
  readonly metrics: Metrics
  readonly hasLease: () => boolean
  /** The words of a refusal. */
  readonly whyNoLease: () => string
  /** See `Loop.flushing`: a tail has applied what its disk may not have yet. */
  readonly flushing: () => Promise<void> | undefined
  /** A turn is to be taken soon. */
  readonly schedule: () => void
}

/** Reads that wait for the same answer, because all of them began before it was asked for. */
type Round = PromiseWithResolvers<void>

export class StrictReads {
  readonly #options: StrictReadsOptions
  /** The round that is asked for in the next turn. */
  #joining: Round | undefined
  readonly #issued = new Map<ReadId, Round>()
  #waiting = 0

  constructor(options: StrictReadsOptions) {
    this.#options = options
  }

  /** See `Replica.read`. */
  read<T>(
    scope: ReadScope,
    query: () => T,
    // Most reads are over before anyone asks for their signal, which some callers make only then.
    options: { readonly signal: AbortSignal },
  ): T | Promise<T> {
    try {
      this.#checkLease()
      if (!this.#options.core.isCurrent(this.#known(scope)))
        return this.#wait(query, options.signal)
      return this.#answer('clean', query)
    } catch (reason) {
      throw this.#counted(reason)
    }
  }

  /** Asks with the next turn, whoever reads. */
  hasten(): void {
    this.#joining ??= newRound()
    this.#options.schedule()
  }

  /** Asks for those that came since the last turn. */
  ask(): void {
    if (this.#joining === undefined) return
    this.#issued.set(this.#options.core.read(), this.#joining)
    this.#joining = undefined
  }

  settle({ read, error }: ReadSettled): void {
    const round = this.#issued.get(read)
    this.#issued.delete(read)
    if (error === undefined) round?.resolve()
    else round?.reject(error)
  }

  /** Refuses those that wait. */
  close(): void {
    const closing = unavailable('this replica is closing')
    for (const round of [...this.#issued.values(), this.#joining]) round?.reject(closing)
    this.#issued.clear()
    this.#joining = undefined
  }

  async #wait<T>(query: () => T, signal: AbortSignal): Promise<T> {
    try {
      await this.#asked(signal)
      // A turn may have begun since.
      for (let flushing = this.#flushing(); flushing; flushing = this.#flushing()) await flushing
      return this.#answer('dirty', query)
    } catch (reason) {
      throw this.#counted(reason)
    }
  }

  /** Resolves once what is committed by now is applied. */
  async #asked(signal: AbortSignal): Promise<void> {
    if (this.#waiting >= READS_WAITING_MAX) {
      throw new ForumError('overloaded', `${READS_WAITING_MAX} reads are waiting: try again later`)
    }
    this.#joining ??= newRound()
    this.#waiting++
    this.#options.schedule()
    try {
      await unlessAborted(this.#joining.promise, signal)
    } finally {
      this.#waiting--
    }
  }

  /** Runs the query, and answers if the lease still runs then. */
  #answer<T>(how: 'clean' | 'dirty', query: () => T): T {
    try {
      return query()
    } finally {
      // Also when it threw: that something is not found is an answer, too.
      this.#checkLease()
      this.#options.metrics.strictRead(how)
    }
  }

  #counted(reason: unknown): unknown {
    const isRefusal = reason instanceof ForumError && reason.code === 'unavailable'
    if (isRefusal) this.#options.metrics.strictRead('refused')
    return reason
  }

  #flushing(): Promise<void> | undefined {
    return this.#options.flushing()
  }

  /** What is not known here may be on its way: then everything must be waited for. */
  #known(scope: ReadScope): ReadScope {
    if (scope === 'everything') return scope
    const { state } = this.#options
    return scope.every((id) => state.getTopic(id) !== undefined) ? scope : 'everything'
  }

  #checkLease(): void {
    if (!this.#options.hasLease()) throw unavailable(this.#options.whyNoLease())
  }
}

function newRound(): Round {
  const round = Promise.withResolvers<void>()
  // Everyone who waits may have gone by the time it fails.
  round.promise.catch(() => {})
  return round
}

function unavailable(message: string): ForumError {
  return new ForumError('unavailable', message)
}

async function unlessAborted(promise: Promise<void>, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted()
  const aborted = Promise.withResolvers<never>()
  const abort = () => aborted.reject(signal.reason)
  signal.addEventListener('abort', abort, { once: true })
  try {
    await Promise.race([promise, aborted.promise])
  } finally {
    signal.removeEventListener('abort', abort)
  }
}
