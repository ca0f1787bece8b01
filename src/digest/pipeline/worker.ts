/**
 * A worker: takes part in the digests that it hears of, with the roles it has.
 *
 * It can be killed at any moment. What it must know again it has on its shelf, what it had not
 * acknowledged the broker delivers again, and a lost connection to the broker it treats the same.
 */
import { ForumError } from '../../core/error.ts'
import {
  BROKER_RETRY_MS,
  BROKER_RETRY_MS_MAX,
  DIGEST_ANNOUNCE_MS,
  DIGESTS_MAX,
} from '../../core/limits.ts'
import type { Logger } from '../../runtime/logger.ts'
import type { Shelf } from './shelf.ts'
import { type Broker, BrokerLostError } from './broker.ts'
import type { ComputationSource } from './computation.ts'
import { type Announcement, decode, encode, type OpenDigest, type Role } from './messages.ts'
import { Participation } from './participation.ts'
import { queryQueue } from './queue-names.ts'
import type { Time } from './time.ts'

export interface WorkerOptions {
  readonly roles: readonly Role[]
  readonly shelf: Shelf
  readonly connect: () => Promise<Broker>
  readonly computations: ComputationSource
  readonly time: Time
  /** How long who asked may be out of reach before its digest is removed, ms. */
  readonly graceMs: number
  readonly logger: Logger
  readonly signal: AbortSignal
  /** Called each time that it has found the broker. */
  readonly onReady?: () => void
}

/** Works until the signal is aborted, over as many connections as it takes. */
export async function runWorker(options: WorkerOptions): Promise<void> {
  const { connect, time, logger, signal } = options
  let failures = 0
  while (!signal.aborted) {
    try {
      await using broker = await connect()
      failures = 0
      await new Session(options, broker).run()
    } catch (error) {
      if (signal.aborted) return
      if (!isLost(error)) throw error
      const tell = failures === 0 ? logger.warn.bind(logger) : logger.debug.bind(logger)
      tell({ reason: error.message }, 'no connection to the broker: trying again')
    }
    await time.pause(Math.min(BROKER_RETRY_MS * 2 ** failures, BROKER_RETRY_MS_MAX), signal)
    failures += 1
  }
}

/** Whether the broker may be there again in a moment. */
export function isLost(error: unknown): error is Error {
  const isAway = error instanceof ForumError && error.code === 'unavailable'
  return isAway || error instanceof BrokerLostError
}

/** One connection to the broker. */
class Session {
  readonly #options: WorkerOptions
  readonly #broker: Broker
  readonly #digests = new Map<string, Participation>()
  /** Work that goes on beside the announcements. */
  readonly #beside = new Set<Promise<void>>()
  readonly #ended = new AbortController()

  constructor(options: WorkerOptions, broker: Broker) {
    this.#options = options
    this.#broker = broker
  }

  async run(): Promise<void> {
    const signal = AbortSignal.any([this.#options.signal, this.#ended.signal])
    try {
      const announcements = await this.#broker.listen(signal)
      await this.#resume()
      this.#start(this.#lookAfter(signal))
      this.#options.onReady?.()
      for await (const body of announcements) await this.#hear(body)
    } finally {
      this.#ended.abort()
      await Promise.all(Array.from(this.#digests.values(), (digest) => digest.stop()))
      await Promise.all(this.#beside)
    }
  }

  /** Goes on with what is on the shelf; what the broker does not know any more is removed. */
  async #resume(): Promise<void> {
    const { shelf } = this.#options
    for (const digest of shelf.list()) {
      const header = shelf.open(digest, true).header()
      if (header !== '' && (await this.#broker.has(queryQueue(digest)))) {
        this.#join(decode.open(header))
      } else {
        shelf.remove(digest)
      }
    }
  }

  async #hear(body: Uint8Array): Promise<void> {
    const announcement = this.#read(body)
    switch (announcement?.kind) {
      case undefined:
        return
      case 'seek':
        return await this.#answer(announcement)
      case 'open':
        if (announcement.version !== this.#options.computations.version) return
        this.#join(announcement)
        this.#start(this.#digests.get(announcement.digest)?.heard())
        return
      case 'ended':
        return await this.#leave(announcement.digest)
      default:
        return announcement satisfies never
    }
  }

  /** Whatever else is said there, by other versions, say, is none of ours. */
  #read(body: Uint8Array): Announcement | undefined {
    try {
      return decode.announcement(body)
    } catch {
      return undefined
    }
  }

  async #answer(seek: Announcement & { kind: 'seek' }): Promise<void> {
    const { computations, shelf, roles } = this.#options
    if (seek.version !== computations.version || this.#digests.size >= DIGESTS_MAX) return
    const here = encode({ kind: 'here', worker: shelf.owner, roles: [...roles] })
    await this.#broker.publish(seek.reply, here, 'own')
  }

  #join(open: OpenDigest): void {
    const { shelf, roles } = this.#options
    const { digest } = open
    if (this.#digests.has(digest)) return
    const isNamed = open.query === shelf.owner || open.shards.includes(shelf.owner)
    const mayMap = roles.includes('mapper') && this.#digests.size < DIGESTS_MAX
    if (!isNamed && !mayMap) return
    const onEnded = (): void => this.#start(this.#leave(digest))
    const participation = new Participation(open, {
      ...this.#options,
      broker: this.#broker,
      onEnded,
    })
    this.#digests.set(digest, participation)
  }

  async #leave(digest: string): Promise<void> {
    const participation = this.#digests.get(digest)
    await participation?.leave()
    // Only now: nobody may begin it again while what is left of it is being removed.
    if (this.#digests.get(digest) === participation) this.#digests.delete(digest)
  }

  async #lookAfter(signal: AbortSignal): Promise<void> {
    while (!signal.aborted && !this.#broker.lost.aborted) {
      for (const digest of Array.from(this.#digests.values())) await digest.look()
      await this.#options.time.pause(DIGEST_ANNOUNCE_MS, signal)
    }
  }

  #start(task: Promise<void> | undefined): void {
    if (task === undefined) return
    const guarded = task.catch((error: unknown) => {
      if (error instanceof BrokerLostError) return
      this.#options.logger.error({ err: error }, 'a digest could not be looked after')
    })
    this.#beside.add(guarded)
    void guarded.finally(() => this.#beside.delete(guarded))
  }
}
