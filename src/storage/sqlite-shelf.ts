/**
 * A shelf in a folder: `<digest>.db` for each digest, and `worker.db` with the name of the owner,
 * which one process at a time can have open.
 */
import { randomBytes } from 'node:crypto'
import { chmodSync, closeSync, mkdirSync, openSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { ForumError } from '../core/error.ts'
import type { Shelf, ShelfFile, ShelfStage } from '../digest/pipeline/shelf.ts'
import { Database } from './sqlite/database.ts'

const OWNER_FILE = 'worker.db'
const OWNER_BYTES = 10
const DIGEST_FILE = /^([0-9a-z]{8,40})\.db$/
const PRIVATE_FOLDER = 0o700
const PRIVATE_FILE = 0o600
/** Beside a database; the last two only while it is open, or when its process was killed. */
const SUFFIXES = ['', '-wal', '-journal', '-shm']

/** Opens the shelf in a folder, which is made if need be; throws ForumError if it is in use. */
export function openSqliteShelf(folder: string): Shelf {
  mkdirSync(folder, { recursive: true, mode: PRIVATE_FOLDER })
  const own = openOwn(folder)
  const owner = ownerOf(own)
  const files = new Map<string, OpenFile>()
  const pathOf = (digest: string): string => join(folder, `${digest}.db`)
  return {
    owner,
    list: () =>
      readdirSync(folder).flatMap((name) => {
        const digest = DIGEST_FILE.exec(name)?.[1]
        return digest === undefined || name === OWNER_FILE ? [] : [digest]
      }),
    open(digest, durable) {
      const file = files.get(digest) ?? new OpenFile(pathOf(digest), durable)
      files.set(digest, file)
      return file
    },
    remove(digest) {
      files.get(digest)?.close()
      files.delete(digest)
      for (const suffix of SUFFIXES) rmSync(`${pathOf(digest)}${suffix}`, { force: true })
    },
    [Symbol.dispose]() {
      for (const file of files.values()) file.close()
      files.clear()
      own.close()
    },
  }
}

function openOwn(folder: string): Database {
  const path = join(folder, OWNER_FILE)
  try {
    return openFile(path, true)
  } catch (cause) {
    if (!(cause instanceof ForumError) || cause.code !== 'unavailable') throw cause
    const text = `${folder} is in use by another worker: give each worker a folder of its own`
    throw new ForumError('failed-precondition', text, { cause })
  }
}

/** Random and made once: so whoever asks for a digest can give a shard to this folder. */
function ownerOf(db: Database): string {
  return db.atomically(() => {
    db.exec('CREATE TABLE IF NOT EXISTS owner (name TEXT NOT NULL)')
    const held = db.prepare<[string]>('SELECT name FROM owner').get()?.[0]
    if (held !== undefined) return held
    const name = randomBytes(OWNER_BYTES).toString('hex')
    db.prepare('INSERT INTO owner VALUES (?)').run(name)
    return name
  })
}

function openFile(path: string, durable: boolean): Database {
  closeSync(openSync(path, 'a', PRIVATE_FILE))
  chmodSync(path, PRIVATE_FILE)
  const db = new Database(path, { readOnly: false })
  try {
    db.exec('PRAGMA locking_mode = EXCLUSIVE')
    db.exec('PRAGMA journal_mode = WAL')
    db.exec(`PRAGMA synchronous = ${durable ? 'FULL' : 'OFF'}`)
    return db
  } catch (error) {
    db.close()
    throw error
  }
}

const TABLES = `
  CREATE TABLE IF NOT EXISTS header (id INTEGER PRIMARY KEY CHECK (id = 0), text TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS stage (name TEXT PRIMARY KEY, state TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS cell (
    stage TEXT NOT NULL, key TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY (stage, key)
  ) WITHOUT ROWID;`

class OpenFile implements ShelfFile {
  readonly #db: Database
  readonly #stages = new Map<string, ShelfStage>()

  constructor(path: string, durable: boolean) {
    this.#db = openFile(path, durable)
    this.#db.exec(TABLES)
  }

  header(): string {
    return this.#db.prepare<[string]>('SELECT text FROM header').get()?.[0] ?? ''
  }

  setHeader(header: string): void {
    this.#db.prepare('INSERT OR REPLACE INTO header VALUES (0, ?)').run(header)
  }

  stage(name: string): ShelfStage {
    const stage = this.#stages.get(name) ?? openStage(this.#db, name)
    this.#stages.set(name, stage)
    return stage
  }

  atomically<T>(change: () => T): T {
    return this.#db.atomically(change)
  }

  close(): void {
    this.#db.close()
  }
}

function openStage(db: Database, name: string): ShelfStage {
  const state = db.prepare<[string]>('SELECT state FROM stage WHERE name = ?')
  const setState = db.prepare('INSERT OR REPLACE INTO stage VALUES (?, ?)')
  const cell = db.prepare<[string]>('SELECT value FROM cell WHERE stage = ? AND key = ?')
  const putCell = db.prepare('INSERT OR REPLACE INTO cell VALUES (?, ?, ?)')
  const count = db.prepare<[number]>('SELECT count(*) FROM cell WHERE stage = ?')
  const page = (where: string) =>
    db.prepare<[string, string]>(
      `SELECT key, value FROM cell WHERE stage = ? ${where} ORDER BY key LIMIT ?`,
    )
  const first = page('')
  const behind = page('AND key > ?')
  const clear = db.prepare('DELETE FROM cell WHERE stage = ?')
  return {
    state: () => state.get(name)?.[0],
    setState: (text) => setState.run(name, text),
    cell: (key) => cell.get(name, key)?.[0],
    putCell: (key, value) => putCell.run(name, key, value),
    countCells: () => count.get(name)?.[0] ?? 0,
    cellsAfter: (after, limit) =>
      after === undefined ? first.all(name, limit) : behind.all(name, after, limit),
    clearCells: () => clear.run(name),
  }
}
