/**
 * Digests of a replica, made beside its other work: between two steps of one the loop may turn. Who
 * waits too long for one is told to ask again, and it is made on meanwhile.
 */
import { setImmediate } from 'node:timers/promises'
import { ForumError } from '../core/error.ts'
import { DIGEST_FORGOTTEN_MS, DIGEST_WAIT_MS, DIGESTS_MADE_MAX } from '../core/limits.ts'
import { canonicalJson } from '../digest/canonical-json.ts'
import type { DigestSpec, ForumDigest } from '../digest/definition.ts'
import type { Store } from '../storage/store.ts'
import type { ReplicaOptions } from './replica-options.ts'

/** Runs a query once nothing that it may show can be lost. */
type Read = <T>(query: () => T) => T | Promise<T>

interface Job {
  readonly key: string
  /** Undefined if it was given up. Never rejects. */
  readonly done: Promise<Outcome | undefined>
  share: number
  asked: number
}

type Outcome = { readonly digest: ForumDigest } | { readonly failure: unknown }

export class Digesting implements AsyncDisposable {
  readonly #store: Pick<Store, 'digest'>
  readonly #clock: ReplicaOptions['clock']
  readonly #read: Read
  readonly #jobs = new Map<string, Job>()
  #isClosed = false

  constructor(store: Pick<Store, 'digest'>, clock: ReplicaOptions['clock'], read: Read) {
    this.#store = store
    this.#clock = clock
    this.#read = read
  }

  /**
   * Resolves with the digest. Throws `unavailable` if that takes too long: who asks again goes on
   * waiting for the same one. Throws `overloaded` while too many are being made.
   */
  async answer(spec: DigestSpec, signal: AbortSignal): Promise<ForumDigest> {
    signal.throwIfAborted()
    const job = this.#jobFor(spec)
    const outcome = await Promise.race([job.done, waited(signal)])
    signal.throwIfAborted()
    if (outcome === 'later') throw later(job.share)
    this.#jobs.delete(job.key)
    if (outcome === undefined) throw new ForumError('unavailable', 'this replica is closing')
    if ('failure' in outcome) throw outcome.failure
    return outcome.digest
  }

  /** Gives up what is being made. */
  async [Symbol.asyncDispose](): Promise<void> {
    this.#isClosed = true
    await Promise.all([...this.#jobs.values()].map(({ done }) => done))
  }

  #jobFor(spec: DigestSpec): Job {
    const key = canonicalJson(spec)
    const now = this.#clock.now().monotonic
    for (const [other, { asked }] of this.#jobs) {
      if (now - asked > DIGEST_FORGOTTEN_MS) this.#jobs.delete(other)
    }
    const known = this.#jobs.get(key)
    if (known !== undefined) {
      known.asked = now
      return known
    }
    if (this.#jobs.size >= DIGESTS_MADE_MAX) {
      throw new ForumError(
        'overloaded',
        `${DIGESTS_MADE_MAX} digests are being made: try again later`,
      )
    }
    const { promise: done, resolve } = Promise.withResolvers<Outcome | undefined>()
    const job: Job = { key, done, share: 0, asked: now }
    this.#jobs.set(key, job)
    void this.#make(spec, job).then(
      (digest) => resolve(digest === undefined ? undefined : { digest }),
      (failure: unknown) => resolve({ failure }),
    )
    return job
  }

  async #make(spec: DigestSpec, job: Job): Promise<ForumDigest | undefined> {
    // Megabytes that most replicas never need.
    const { languageOf } = await import('../digest/language.ts')
    const steps = this.#store.digest(spec, languageOf)
    while (!this.#isClosed && this.#clock.now().monotonic - job.asked <= DIGEST_FORGOTTEN_MS) {
      const step = await this.#read(() => steps.next())
      if (step.done === true) return step.value
      job.share = step.value
      await setImmediate()
    }
    return undefined
  }
}

function later(share: number): ForumError {
  const percent = Math.floor(share * 100)
  return new ForumError('unavailable', `the digest is being made, ${percent} % are done`)
}

/** Resolves when it has taken too long, or nobody waits any more. */
function waited(signal: AbortSignal): Promise<'later'> {
  const { promise, resolve } = Promise.withResolvers<'later'>()
  const end = (): void => {
    clearTimeout(timer)
    signal.removeEventListener('abort', end)
    resolve('later')
  }
  const timer = setTimeout(end, DIGEST_WAIT_MS)
  signal.addEventListener('abort', end)
  return promise
}
