/** SQLite, as the store uses it: prepared statements, rows as arrays, errors as ForumErrors. */
import { DatabaseSync, type StatementSync } from 'node:sqlite'
import { ForumError } from '../../core/error.ts'

export type Value = null | number | string | Uint8Array
/** What a parameter may be: of numbers of other widths the bytes are taken as they are. */
export type Parameter = Value | Uint32Array

/** A prepared statement whose rows are arrays of this type: the SQL must fit it. */
export class Statement<Row extends readonly Value[]> {
  readonly #statement: StatementSync

  constructor(statement: StatementSync) {
    statement.setReturnArrays(true)
    this.#statement = statement
  }

  get(...values: Parameter[]): Row | undefined {
    try {
      return this.#statement.get(...values) as unknown as Row | undefined
    } catch (error) {
      throw storeError(error)
    }
  }

  all(...values: Parameter[]): Row[] {
    try {
      return this.#statement.all(...values) as unknown as Row[]
    } catch (error) {
      throw storeError(error)
    }
  }

  /** For statements that answer no rows. */
  run(...values: Parameter[]): void {
    try {
      // Of `run` Node would make an object that tells what changed.
      this.#statement.get(...values)
    } catch (error) {
      throw storeError(error)
    }
  }
}

export interface DatabaseOptions {
  readonly readOnly: boolean
}

export class Database {
  readonly #db: DatabaseSync
  readonly #begin: Statement<[]>
  readonly #commit: Statement<[]>
  readonly #rollback: Statement<[]>

  constructor(path: string | URL, { readOnly }: DatabaseOptions) {
    try {
      this.#db = new DatabaseSync(path, { readOnly, enableForeignKeyConstraints: false })
    } catch (error) {
      throw storeError(error)
    }
    this.#begin = this.prepare('BEGIN IMMEDIATE')
    this.#commit = this.prepare('COMMIT')
    this.#rollback = this.prepare('ROLLBACK')
  }

  get inTransaction(): boolean {
    return this.#db.isTransaction
  }

  prepare<Row extends readonly Value[] = []>(sql: string): Statement<Row> {
    try {
      return new Statement<Row>(this.#db.prepare(sql))
    } catch (error) {
      throw sqliteCode(error) === ERROR ? otherTables(error) : storeError(error)
    }
  }

  exec(sql: string): void {
    try {
      this.#db.exec(sql)
    } catch (error) {
      throw storeError(error)
    }
  }

  /** The number that a pragma answers. */
  pragma(name: string): number {
    return this.prepare<[number]>(`PRAGMA ${name}`).get()?.[0] ?? 0
  }

  /** Runs `change` in one transaction: if it throws, nothing of it stays. */
  atomically<T>(change: () => T): T {
    if (this.inTransaction) throw new Error('a transaction in a transaction')
    this.#begin.run()
    try {
      const result = change()
      this.#commit.run()
      return result
    } catch (error) {
      // After some errors SQLite has rolled back by itself.
      if (this.inTransaction) this.#rollback.run()
      throw error
    }
  }

  close(): void {
    if (this.#db.isOpen) this.#db.close()
  }
}

const ERROR = 1
const BUSY = 5
const READ_ONLY = 8
const IO_ERROR = 10
const CORRUPT = 11
const FULL = 13
const CANNOT_OPEN = 14
const NOT_A_DATABASE = 26
const PRIMARY_CODE = 0xff

/**
 * What SQLite threw, in our terms; anything else stays what it is. A number that is none of
 * JavaScript's nobody has written.
 */
export function storeError(error: unknown): unknown {
  const code = error instanceof RangeError ? CORRUPT : sqliteCode(error)
  if (code === undefined || !(error instanceof Error)) return error
  const failure = (kind: ForumError['code'], text: string) =>
    new ForumError(kind, `${text}: ${error.message}`, { cause: error })
  switch (code) {
    case FULL:
      return failure('overloaded', 'the disk is full')
    case IO_ERROR:
      return failure('overloaded', 'the disk refused')
    case CORRUPT:
    case NOT_A_DATABASE:
      return failure('corrupt', 'the database is damaged')
    case READ_ONLY:
    case CANNOT_OPEN:
      return failure('failed-precondition', 'the database cannot be opened')
    case BUSY:
      return failure('unavailable', 'the database is in use')
    default:
      return error
  }
}

function sqliteCode(error: unknown): number | undefined {
  const code = error instanceof Error && 'errcode' in error ? error.errcode : undefined
  return typeof code === 'number' ? code & PRIMARY_CODE : undefined
}

/** Statements are right for the tables that migrations make: the file has other ones. */
function otherTables(cause: unknown): ForumError {
  const text = `the database is damaged: its tables have changed: ${String(cause)}`
  return new ForumError('corrupt', text, { cause })
}
