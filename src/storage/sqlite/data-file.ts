/**
 * The file `parley.db`: looked at before it is touched, opened for one process alone.
 *
 * SQLite's own lock decides who has it; the number in `parley.pid` only says who that is. Nothing
 * else in this process may open and close the file, not even to read it: that would drop the lock.
 */
import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ForumError } from '../../core/error.ts'
import type { ForumId } from '../../core/ids.ts'
import { DATABASE_CACHE_BYTES, WAL_PAGES_MAX } from '../../core/limits.ts'
import { Database } from './database.ts'
import { SALT_BYTES } from './request-index.ts'
import { APPLICATION_ID, MIGRATIONS, migrate } from './schema.ts'
import { WriteAheadLog } from './write-ahead-log.ts'

export interface DataFileOptions {
  readonly directory: string
  readonly forumId: ForumId
  readonly readOnly: boolean
}

/** An open data file, and how to let go of it. */
export interface DataFile extends Disposable {
  readonly db: Database
  /** Undefined for one that is only read. */
  readonly log: WriteAheadLog | undefined
}

const FILE = 'parley.db'
const PID_FILE = 'parley.pid'
const KIB = 1024
/** Texts and the hashes of secrets are nobody else's business. */
const OWNER_ONLY = 0o600

/** Opens the file, making it if there is none. Throws ForumError, the file untouched. */
export function openDataFile({ directory, forumId, readOnly }: DataFileOptions): DataFile {
  const path = join(directory, FILE)
  const isNew = !existsSync(path) || statSync(path).size === 0
  if (isNew && readOnly) throw new ForumError('not-found', `${directory} holds no forum`)
  mkdirSync(directory, { recursive: true, mode: 0o700 })
  // With a journal beside it, its making was cut off: what is in it will be rolled back.
  if (!isNew && !existsSync(`${path}-journal`)) inspect(path, forumId)
  // SQLite gives what it makes beside it the same mode.
  if (!existsSync(path)) closeSync(openSync(path, 'a', OWNER_ONLY))
  try {
    return open(path, forumId, readOnly)
  } catch (error) {
    throw inUse(directory, error) ?? error
  }
}

function open(path: string, forumId: ForumId, readOnly: boolean): DataFile {
  const pidFile = join(path, '..', PID_FILE)
  const db = new Database(path, { readOnly })
  let log: WriteAheadLog | undefined
  try {
    if (readOnly) prepareReading(db)
    else prepareWriting(db, forumId)
    check(db, path, forumId)
    if (!readOnly) {
      makePrivate(path)
      log = new WriteAheadLog(path)
      writeFileSync(pidFile, `${process.pid}\n`, { mode: OWNER_ONLY })
    }
  } catch (error) {
    db.close()
    throw error
  }
  const close = () => {
    log?.[Symbol.dispose]()
    db.close()
    if (!readOnly) rmSync(pidFile, { force: true })
  }
  return { db, log, [Symbol.dispose]: close }
}

/** Files of an older parley could be read by others of the machine. */
function makePrivate(path: string): void {
  for (const file of [path, `${path}-wal`, `${path}-shm`]) {
    if (existsSync(file)) chmodSync(file, OWNER_ONLY)
  }
}

function prepareReading(db: Database): void {
  db.exec(`PRAGMA cache_size = -${DATABASE_CACHE_BYTES / KIB}`)
  db.exec('PRAGMA temp_store = MEMORY')
}

/**
 * A post changes a few pages here and there, and each is written whole: with pages of half the
 * usual size 0.7 times the bytes go to the disk, for the same work of the processor.
 */
const PAGE_BYTES = 2_048

/** Settings of a connection; in a new file also the tables. */
function prepareWriting(db: Database, forumId: ForumId): void {
  prepareReading(db)
  db.exec(`PRAGMA page_size = ${PAGE_BYTES}`)
  // Before the first access: then no memory is shared with other processes, and the lock stays.
  db.exec('PRAGMA locking_mode = EXCLUSIVE')
  db.exec('PRAGMA secure_delete = ON')
  db.exec('PRAGMA synchronous = FULL')
  db.exec('PRAGMA cell_size_check = ON')
  db.exec(`PRAGMA wal_autocheckpoint = ${WAL_PAGES_MAX}`)
  // A new file gets its tables before it gets a write-ahead log: so `inspect` need not look there.
  migrate(db)
  db.atomically(() => {
    const held = db.prepare<[string]>('SELECT id FROM forum').get()
    if (held !== undefined) return
    db.prepare('INSERT INTO forum (id, salt) VALUES (?, ?)').run(forumId, randomBytes(SALT_BYTES))
  })
  db.exec('PRAGMA journal_mode = WAL')
  db.exec('PRAGMA synchronous = NORMAL')
}

/** Looks into the file without locks and without a trace. */
function inspect(path: string, forumId: ForumId): void {
  const url = pathToFileURL(path)
  url.searchParams.set('immutable', '1')
  const db = new Database(url, { readOnly: true })
  try {
    check(db, path, forumId)
  } finally {
    db.close()
  }
}

/** Whether the file is ours, of a version that we know, and of this forum. */
function check(db: Database, path: string, forumId: ForumId): void {
  if (db.pragma('application_id') !== APPLICATION_ID) {
    throw new ForumError('failed-precondition', `${path} is a database, but none of parley`)
  }
  const version = db.pragma('user_version')
  if (version > MIGRATIONS.length) {
    const message = `${path} is of version ${version}: this parley knows up to ${MIGRATIONS.length}`
    throw new ForumError('failed-precondition', message)
  }
  const held = db.prepare<[string]>('SELECT id FROM forum').get()?.[0]
  if (held === undefined || held === forumId) return
  const message = `${path} holds forum ${held}: expected forum ${forumId}`
  throw new ForumError('failed-precondition', message)
}

/** Says who holds the directory, if that is why it cannot be opened. */
function inUse(directory: string, error: unknown): ForumError | undefined {
  if (!(error instanceof ForumError) || error.code !== 'unavailable') return undefined
  const message = `data directory ${directory} is in use by ${holderOf(directory)}`
  return new ForumError('unavailable', message, { cause: error })
}

function holderOf(directory: string): string {
  try {
    return `process ${readFileSync(join(directory, PID_FILE), 'utf8').trim()}`
  } catch {
    // Just opening or just closing: it has no name at this moment.
    return 'another process'
  }
}
