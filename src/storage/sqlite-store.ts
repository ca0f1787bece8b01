/** The store on SQLite: log and forum in one file, changed in one transaction. */
import { ForumError } from '../core/error.ts'
import type { ForumReader } from '../core/forum-state.ts'
import type { ForumId } from '../core/ids.ts'
import { INDEX_BEFORE_SEARCH_MAX, INDEX_STEP } from '../core/limits.ts'
import type { LogReader } from '../core/log.ts'
import type { ForumQueries } from '../core/query.ts'
import type { DigestSpec, ForumDigest } from '../digest/definition.ts'
import type { LanguageOf } from '../digest/language.ts'
import { type DataFile, openDataFile } from './sqlite/data-file.ts'
import type { Database } from './sqlite/database.ts'
import { DigestReader } from './sqlite/digest-reader.ts'
import type { ToldLanguages } from './sqlite/languages.ts'
import { Parts } from './sqlite/parts.ts'
import { SqliteForum } from './sqlite/sqlite-forum.ts'
import { SqliteLog } from './sqlite/sqlite-log.ts'
import { SqliteQueries } from './sqlite/sqlite-queries.ts'
import type { Steps, Store, Transaction, TransactionOptions } from './store.ts'

export interface SqliteStoreOptions {
  /** Where `parley.db` is, or is to be. */
  readonly directory: string
  readonly forumId: ForumId
  /** For looking only, while no replica has the directory open. */
  readonly readOnly?: boolean
}

/**
 * Opens the store of a data directory, making it if need be. Throws ForumError, nothing touched:
 * `unavailable` while another process has it open, `corrupt` for a damaged file,
 * `failed-precondition` for a foreign file, another forum, or a newer version of parley.
 */
export function openSqliteStore(options: SqliteStoreOptions): Store {
  const { directory, forumId, readOnly = false } = options
  const file = openDataFile({ directory, forumId, readOnly })
  try {
    return new SqliteStore(forumId, file, readOnly)
  } catch (error) {
    file[Symbol.dispose]()
    throw error
  }
}

class SqliteStore implements Store {
  readonly forumId: ForumId
  readonly log: LogReader
  readonly state: ForumReader
  readonly queries: ForumQueries
  readonly #file: DataFile
  readonly #db: Database
  readonly #readOnly: boolean
  readonly #parts: Parts
  readonly #transaction: Transaction
  readonly #digests: DigestReader
  readonly #truncate
  /** Whether the write-ahead log may hold what was erased; a process before us may have died. */
  #erased = true
  #isClosed = false

  constructor(forumId: ForumId, file: DataFile, readOnly: boolean) {
    const { db } = file
    const parts = new Parts(db)
    const log = new SqliteLog(db, parts)
    const forum = new SqliteForum(parts, forumId)
    this.forumId = forumId
    this.log = log
    this.state = forum
    this.queries = new SqliteQueries(db, {
      parts,
      log,
      forum,
      prepareSearch: () => this.#prepareSearch(),
      advanceSearch: () => this.#advanceSearch(),
    })
    this.#file = file
    this.#db = db
    this.#readOnly = readOnly
    this.#parts = parts
    this.#digests = new DigestReader(db, parts, forum)
    this.#truncate = db.prepare<[busy: number]>('PRAGMA wal_checkpoint(TRUNCATE)')
    this.#transaction = {
      forum,
      append: (batch, clock) => log.append(batch, clock),
      removeFrom: (author, fromSeq) => log.removeFrom(author, fromSeq),
      setAside: (author, fromSeq) => log.setAside(author, fromSeq),
      keepVoid: (batch) => log.keepVoid(batch),
      eraseVoid: (hash, opIndex) => parts.voids.erase(hash, opIndex),
      addEquivocation: (proof) => log.addEquivocation(proof),
      setApplied: (count) => parts.order.setApplied(count),
      clearForum: () => parts.clearForum(),
    }
  }

  transaction<T>(
    change: (transaction: Transaction) => T,
    { durable = true }: TransactionOptions = {},
  ): T {
    this.#mayChange()
    return this.#atomically(() => change(this.#transaction), durable)
  }

  async flush(): Promise<void> {
    this.#mayChange()
    await this.#file.log?.flush()
  }

  digest(spec: DigestSpec, languageOf: LanguageOf): Steps<ForumDigest> {
    return this.#digests.steps(spec, { languageOf, keep: (told) => this.#keepLanguages(told) })
  }

  coordination(): Uint8Array | undefined {
    return this.#parts.order.coordination
  }

  keepCoordination(state: Uint8Array): void {
    this.#mayChange()
    this.#atomically(() => this.#parts.order.keepCoordination(state))
  }

  idle(): boolean {
    if (this.#isClosed || this.#readOnly) return false
    try {
      this.#advanceIndex(INDEX_STEP)
      this.#listMessages()
      this.#dropErased()
    } catch (error) {
      if (!(error instanceof ForumError) || error.code !== 'overloaded') throw error
      return true
    }
    return this.#erased || this.#parts.index.outstanding() > 0
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (this.#isClosed) return
    this.#isClosed = true
    await this.#file.log?.settled()
    this.#file[Symbol.dispose]()
  }

  #mayChange(): void {
    if (this.#isClosed) throw new ForumError('unavailable', 'the store is closed')
    if (this.#readOnly) throw new ForumError('failed-precondition', 'the store is only read')
  }

  #atomically<T>(change: () => T, durable = true): T {
    const result = this.#committed(change)
    if (durable) this.#file.log?.flushNow()
    return result
  }

  #committed<T>(change: () => T): T {
    const end = this.log.end()
    let erased = false
    try {
      const result = this.#db.atomically(() => {
        const changed = change()
        erased = this.#parts.flush()
        return changed
      })
      this.#erased ||= erased
      return result
    } catch (error) {
      this.#parts.reset(end)
      throw error
    }
  }

  #advanceIndex(limit: number): void {
    if (this.#parts.index.outstanding() === 0) return
    // What is not durable of it is done again.
    this.#atomically(() => this.#parts.index.advance(limit), false)
  }

  #listMessages(): void {
    const { unlisted } = this.#parts
    // It can be done again from what is durable already.
    if (unlisted.total > 0) this.#atomically(() => unlisted.listAll(), false)
  }

  /** They can be told again: nothing waits for them to be durable, or for a disk that is full. */
  #keepLanguages(told: ToldLanguages): void {
    if (this.#isClosed || this.#readOnly || told.size === 0) return
    try {
      this.#atomically(() => this.#digests.languages.put(told), false)
    } catch (error) {
      if (!(error instanceof ForumError) || error.code !== 'overloaded') throw error
    }
  }

  /** Carries the write-ahead log over and empties it: there the erased bytes still stand. */
  #dropErased(): void {
    if (!this.#erased) return
    const busy = this.#truncate.get()?.[0]
    this.#erased = busy !== 0
  }

  #advanceSearch(): void {
    if (!this.#readOnly) this.#advanceIndex(INDEX_BEFORE_SEARCH_MAX)
  }

  #prepareSearch(): void {
    if (this.#readOnly) return
    this.#advanceSearch()
    const left = this.#parts.index.outstanding()
    if (left === 0) return
    const message = `the search index is being built: ${left} texts are left`
    throw new ForumError('unavailable', message)
  }
}
