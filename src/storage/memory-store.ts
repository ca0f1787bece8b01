/** A store in memory: for tests and the simulation, and the measure of what is right. */
import { ForumError } from '../core/error.ts'
import type { ForumReader } from '../core/forum-state.ts'
import type { ForumId } from '../core/ids.ts'
import type { LogReader } from '../core/log.ts'
import type { ForumQueries } from '../core/query.ts'
import type { DigestRow, DigestSpec, ForumDigest } from '../digest/definition.ts'
import { foldDigest } from '../digest/fold.ts'
import type { LanguageOf } from '../digest/language.ts'
import { MemoryForum } from './memory/memory-forum.ts'
import { MemoryImage } from './memory/memory-image.ts'
import { MemoryLog } from './memory/memory-log.ts'
import { MemoryQueries } from './memory/memory-queries.ts'
import { messageFacts, topicFacts } from './digest-facts.ts'
import type { Steps, Store, Transaction } from './store.ts'

export interface MemoryStoreOptions {
  readonly forumId: ForumId
  /** What an earlier store made durable. That store is as good as crashed from now on. */
  readonly image?: MemoryImage
}

export interface MemoryStore extends Store {
  /** What is durable now and later. To crash is to open another store on it; no copy is made. */
  image(): MemoryImage
}

export function openMemoryStore({ forumId, image }: MemoryStoreOptions): MemoryStore {
  if (image !== undefined && image.forumId !== forumId) {
    const message = `the image is of forum ${image.forumId}: expected forum ${forumId}`
    throw new ForumError('failed-precondition', message)
  }
  return new MapStore(image ?? new MemoryImage(forumId))
}

class MapStore implements MemoryStore {
  readonly forumId: ForumId
  readonly log: LogReader
  readonly state: ForumReader
  readonly queries: ForumQueries
  readonly #image: MemoryImage
  readonly #transaction: Transaction

  constructor(image: MemoryImage) {
    const log = new MemoryLog(image.tables)
    const forum = new MemoryForum(image.forumId, image.tables, log)
    this.forumId = image.forumId
    this.log = log
    this.state = forum
    this.queries = new MemoryQueries(image.tables, forum)
    this.#image = image
    this.#transaction = {
      forum,
      append: (batch, clock) => log.append(batch, clock),
      removeFrom: (author, fromSeq) => log.removeFrom(author, fromSeq),
      setAside: (author, fromSeq) => log.setAside(author, fromSeq),
      keepVoid: (batch) => log.keepVoid(batch),
      eraseVoid: (hash, opIndex) => log.eraseVoid(hash, opIndex),
      addEquivocation: (proof) => log.addEquivocation(proof),
      setApplied: (count) => log.setApplied(count),
      clearForum: () => {
        forum.clear()
        log.forsakeErasures()
      },
    }
    image.owner = this
  }

  image(): MemoryImage {
    return this.#image
  }

  transaction<T>(change: (transaction: Transaction) => T): T {
    const { journal, owner } = this.#image
    if (owner !== this) throw new ForumError('unavailable', 'the store is closed')
    journal.begin()
    try {
      const result = change(this.#transaction)
      journal.commit()
      return result
    } catch (error) {
      journal.rollback()
      throw error
    }
  }

  /** What a transaction leaves here is as durable as it will be. */
  async flush(): Promise<void> {
    if (this.#image.owner !== this) throw new ForumError('unavailable', 'the store is closed')
  }

  /** All in one step: what others are compared with. */
  *digest(spec: DigestSpec, languageOf: LanguageOf): Steps<ForumDigest> {
    yield 0
    return foldDigest(spec, this.#rows(), languageOf)
  }

  *#rows(): Iterable<DigestRow> {
    const { topics, messages } = this.#image.tables
    for (const row of topics.values()) yield topicFacts(this.state, row)
    for (const row of messages.values()) yield messageFacts(this.state, row)
  }

  coordination(): Uint8Array | undefined {
    return this.#image.coordination
  }

  keepCoordination(state: Uint8Array): void {
    if (this.#image.owner !== this) throw new ForumError('unavailable', 'the store is closed')
    this.#image.coordination = state
  }

  /** Nothing here may wait: answers that there is nothing left to do. */
  idle(): boolean {
    return false
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (this.#image.owner === this) this.#image.owner = undefined
  }
}
