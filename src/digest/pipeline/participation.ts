/** One digest at one worker, from when it hears of it until nothing is left of it there. */
import { DIGEST_UNHEARD_MS } from '../../core/limits.ts'
import type { Logger } from '../../runtime/logger.ts'
import type { Shelf, ShelfFile } from './shelf.ts'
import { type Broker, BrokerLostError } from './broker.ts'
import type { ComputationSource } from './computation.ts'
import { encode, type OpenDigest, type Reply, type Role } from './messages.ts'
import { removeDigest } from './remove-digest.ts'
import { type Gatherer, runMapper, startQuery, startReducer } from './stages.ts'
import type { Time } from './time.ts'

export interface ParticipationNeeds {
  readonly roles: readonly Role[]
  readonly shelf: Shelf
  readonly broker: Broker
  readonly computations: ComputationSource
  readonly time: Time
  /** How long who asked may be out of reach, ms. */
  readonly graceMs: number
  readonly logger: Logger
  /** Called once when the digest has ended, whoever ended it. */
  readonly onEnded: () => void
}

export class Participation {
  readonly #needs: ParticipationNeeds
  readonly #open: OpenDigest
  readonly #ending = new AbortController()
  readonly #gatherers: Gatherer[] = []
  readonly #running: Promise<void>[] = []
  #heardAt: number
  #unreachableFrom: number | undefined

  constructor(open: OpenDigest, needs: ParticipationNeeds) {
    this.#open = open
    this.#needs = needs
    this.#heardAt = needs.time.now()
    try {
      this.#start()
    } catch (error) {
      this.#running.push(this.#fail(error))
    }
  }

  /** Who asked has said that the digest goes on. */
  async heard(): Promise<void> {
    this.#heardAt = this.#needs.time.now()
    await this.#tell({ kind: 'alive', worker: this.#needs.shelf.owner })
    await Promise.all(this.#gatherers.map((gatherer) => gatherer.sayAgain()))
  }

  /** Looks for who asked if it is silent; after the time of grace removes all of its digest. */
  async look(): Promise<void> {
    const { time, graceMs, shelf, logger } = this.#needs
    if (time.now() - this.#heardAt < DIGEST_UNHEARD_MS) return
    await this.#tell({ kind: 'alive', worker: shelf.owner })
    const from = this.#unreachableFrom
    if (from === undefined || time.now() - from < graceMs) return
    logger.info({ digest: this.#open.digest }, 'who asked for this digest is gone: removing it')
    if (await this.#removeQueues()) this.#needs.onEnded()
  }

  /** Stops; what is on the shelf stays, for another connection or another time. */
  async stop(): Promise<void> {
    this.#ending.abort()
    await Promise.all(this.#running)
  }

  /** Stops and removes what this worker has of it. */
  async leave(): Promise<void> {
    await this.stop()
    this.#needs.shelf.remove(this.#open.digest)
  }

  #start(): void {
    const { roles, broker, computations, shelf } = this.#needs
    const open = this.#open
    const computation = computations.of(open.settings)
    const tell = (reply: Reply): Promise<void> => this.#tell(reply)
    const needs = { open, broker, computation, signal: this.#ending.signal, tell }
    const shards = open.shards.flatMap((worker, shard) => (worker === shelf.owner ? [shard] : []))
    const isQuery = open.query === shelf.owner
    if (shards.length > 0 || isQuery) {
      const file = this.#file()
      this.#gatherers.push(...shards.map((shard) => startReducer({ ...needs, file }, shard)))
      if (isQuery) this.#gatherers.push(startQuery({ ...needs, file }))
    }
    for (const { ended } of this.#gatherers) this.#running.push(this.#follow(ended))
    if (roles.includes('mapper')) this.#running.push(this.#follow(runMapper(needs)))
  }

  #file(): ShelfFile {
    const file = this.#needs.shelf.open(this.#open.digest, this.#open.durable)
    if (file.header() === '') file.atomically(() => file.setHeader(JSON.stringify(this.#open)))
    return file
  }

  /** A stage ends by itself when its queue is gone, and then the digest is over. */
  async #follow(stage: Promise<void>): Promise<void> {
    try {
      await stage
      // Not before the last queue is gone, for who began with it may be gone, too.
      if (!this.#ending.signal.aborted && (await this.#removeQueues())) this.#needs.onEnded()
    } catch (error) {
      await this.#fail(error)
    }
  }

  /** Who asked hears why, and ends it. A lost connection is no failure: the session ends, too. */
  async #fail(error: unknown): Promise<void> {
    if (error instanceof BrokerLostError || this.#needs.broker.lost.aborted) return
    const { digest } = this.#open
    const reason = error instanceof Error ? error.message : String(error)
    this.#needs.logger.error({ digest, err: error }, 'this worker cannot take part in a digest')
    await this.#tell({ kind: 'failed', worker: this.#needs.shelf.owner, reason })
  }

  async #tell(reply: Reply): Promise<void> {
    try {
      const isThere = await this.#needs.broker.publish(this.#open.reply, encode(reply), 'own')
      this.#unreachableFrom = isThere
        ? undefined
        : (this.#unreachableFrom ?? this.#needs.time.now())
    } catch (error) {
      if (!(error instanceof BrokerLostError)) throw error
    }
  }

  /** False if the connection was lost meanwhile: the next one begins with what is on the shelf. */
  async #removeQueues(): Promise<boolean> {
    try {
      await removeDigest(this.#needs.broker, this.#open)
      return true
    } catch (error) {
      if (!(error instanceof BrokerLostError)) throw error
      return false
    }
  }
}
