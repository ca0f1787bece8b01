/**
 * The file `parley.db`: looked at before it is touched, opened for one process alone.
 *
 * SQLite's own lock decides who has it; the pid in `parley.pid` only says who that is.
 */
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { ForumError } from '../../core/error.ts'
import type { ForumId } from '../../core/ids.ts'
import { DATABASE_CACHE_BYTES, WAL_PAGES_MAX } from '../../core/limits.ts'
import { Database } from './database.ts'
import { APPLICATION_ID, MIGRATIONS, migrate } from './schema.ts'

export interface DataFileOptions {
  readonly directory: string
  readonly forumId: ForumId
  readonly readOnly: boolean
}

/** An open data file, and how to let go of it. */
export interface DataFile extends Disposable {
  readonly db: Database
}

const FILE = 'parley.db'
const PID_FILE = 'parley.pid'
const KIB = 1024

/** Opens the file, making it if there is none. Throws ForumError, the file untouched. */
export function openDataFile(options: DataFileOptions): DataFile {
  const { directory, forumId, readOnly } = options
  const path = join(directory, FILE)
  const isNew = !existsSync(path)
  if (isNew && readOnly) throw new ForumError('not-found', `${directory} holds no forum`)
  if (!isNew) checkHeader(path)
  mkdirSync(directory, { recursive: true, mode: 0o700 })
  const pidFile = join(directory, PID_FILE)
  const release = (db: Database) => {
    db.close()
    if (!readOnly) rmSync(pidFile, { force: true })
  }
  return holding(directory, () => {
    if (!isNew) checkForum(path, forumId)
    const db = new Database(path, { readOnly })
    try {
      prepare(db, forumId, readOnly)
      if (!readOnly) writeFileSync(pidFile, `${process.pid}\n`)
    } catch (error) {
      db.close()
      throw error
    }
    return { db, [Symbol.dispose]: () => release(db) }
  })
}

/** Only who may write can bring a file to the version of today. */
function checkVersion(version: number): void {
  if (version === MIGRATIONS.length) return
  const message = `the database is of version ${version}: start a replica once to bring it forward`
  throw new ForumError('failed-precondition', message)
}

/** Settings of a connection; in a new file also the tables. */
function prepare(db: Database, forumId: ForumId, readOnly: boolean): void {
  db.exec(`PRAGMA cache_size = -${DATABASE_CACHE_BYTES / KIB}`)
  db.exec('PRAGMA temp_store = MEMORY')
  if (readOnly) {
    checkVersion(db.pragma('user_version'))
    return
  }
  // Before the first access: then no memory is shared with other processes, and the lock stays.
  db.exec('PRAGMA locking_mode = EXCLUSIVE')
  db.exec('PRAGMA secure_delete = ON')
  db.exec('PRAGMA synchronous = FULL')
  db.exec('PRAGMA cell_size_check = ON')
  db.exec(`PRAGMA wal_autocheckpoint = ${WAL_PAGES_MAX}`)
  // The tables come before the write-ahead log does: then the header is never in that log alone.
  migrate(db)
  db.atomically(() => {
    const held = db.prepare<[string]>('SELECT id FROM forum').get()
    if (held === undefined) db.prepare('INSERT INTO forum (id) VALUES (?)').run(forumId)
  })
  db.exec('PRAGMA journal_mode = WAL')
}

const HEADER_BYTES = 100
const MAGIC = 'SQLite format 3\0'
const VERSION_AT = 60
const APPLICATION_AT = 68

/** Looks at the first bytes of the file: is it ours, and of a version that we know? */
function checkHeader(path: string): void {
  const header = Buffer.alloc(HEADER_BYTES)
  const file = openSync(path, 'r')
  const length = readSync(file, header)
  closeSync(file)
  // Nothing was written yet when its making was cut off, or it is about to be rolled back.
  if (length === 0 || existsSync(`${path}-journal`)) return
  if (length < HEADER_BYTES || header.toString('latin1', 0, MAGIC.length) !== MAGIC) {
    throw new ForumError('corrupt', `${path} is damaged: expected a database`)
  }
  if (header.readUInt32BE(APPLICATION_AT) !== APPLICATION_ID) {
    throw new ForumError('failed-precondition', `${path} is a database, but none of parley`)
  }
  const version = header.readUInt32BE(VERSION_AT)
  if (version <= MIGRATIONS.length) return
  const message = `${path} is of version ${version}: this parley knows up to ${MIGRATIONS.length}`
  throw new ForumError('failed-precondition', message)
}

/** Looks which forum is in the file, without a trace. */
function checkForum(path: string, forumId: ForumId): void {
  const db = new Database(path, { readOnly: true })
  try {
    if (db.pragma('user_version') === 0) return
    const held = db.prepare<[string]>('SELECT id FROM forum').get()?.[0]
    if (held === undefined || held === forumId) return
    const message = `${path} holds forum ${held}: expected forum ${forumId}`
    throw new ForumError('failed-precondition', message)
  } finally {
    db.close()
  }
}

/** Opens, and says who holds the directory if it is another process. */
function holding(directory: string, open: () => DataFile): DataFile {
  try {
    return open()
  } catch (error) {
    if (!(error instanceof ForumError) || error.code !== 'unavailable') throw error
    const message = `data directory ${directory} is in use by ${holderOf(directory)}`
    throw new ForumError('unavailable', message, { cause: error })
  }
}

function holderOf(directory: string): string {
  try {
    return `process ${readFileSync(join(directory, PID_FILE), 'utf8').trim()}`
  } catch {
    // Just opening or just closing: it has no name at this moment.
    return 'another process'
  }
}
