/** The data file: who may open it, and what is said of files that are not as they should be. */
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  closeSync,
  copyFileSync,
  cpSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, onTestFinished, test } from 'vitest'
import { ForumError } from '../../src/core/error.ts'
import type { ForumId } from '../../src/core/ids.ts'
import { Database } from '../../src/storage/sqlite/database.ts'
import { MIGRATIONS, migrate } from '../../src/storage/sqlite/schema.ts'
import { openSqliteStore } from '../../src/storage/sqlite-store.ts'
import { act, claim } from '../core/ops.ts'
import { ANN, ForumBuilder, topicText } from './forum-builder.ts'
import { sqliteHarness } from './harness.ts'
import { observe } from './observing.ts'
import { FORUM } from './sealing.ts'

const FILE = 'parley.db'
const OTHER = 'zzzzzzzzzzzzzzzz' as ForumId

test('nobody but its owner may read the files, also those that an older parley made', async () => {
  await using harness = await sqliteHarness()
  const modes = () =>
    Object.fromEntries(
      readdirSync(harness.directory).map((name) => {
        return [name, (statSync(join(harness.directory, name)).mode & 0o777).toString(8)]
      }),
    )
  const builder = new ForumBuilder(() => harness.store)
  builder.user('ada')
  const files = modes()
  expect(Object.keys(files)).toEqual(expect.arrayContaining(['parley.db', 'parley.db-wal']))
  expect(new Set(Object.values(files))).toEqual(new Set(['600']))

  for (const name of ['parley.db', 'parley.db-wal']) chmodSync(join(harness.directory, name), 0o644)
  await harness.reopen()
  builder.user('bob')
  expect(new Set(Object.values(modes()))).toEqual(new Set(['600']))
})

test('a second opening of a directory is refused, by the number of the process that has it', async () => {
  await using harness = await sqliteHarness()
  const { directory } = harness
  const message = `data directory ${directory} is in use by process ${process.pid}`

  expect(() => openSqliteStore({ directory, forumId: FORUM })).toThrow(message)
  expect(() => openSqliteStore({ directory, forumId: FORUM, readOnly: true })).toThrow(message)
  const other = spawnSync(process.execPath, [OPENER, directory], { encoding: 'utf8' })
  expect(other.stdout).toBe(`unavailable: ${message}\n`)
  new ForumBuilder(() => harness.store).user('ada')
})

test('a directory whose process was killed opens, whatever its pid file says', async () => {
  const directory = temporaryFolder()
  const child = spawn(process.execPath, [OPENER, directory, 'stay'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await once(child.stdout, 'data')
  const ended = once(child, 'exit')
  child.kill('SIGKILL')
  await ended

  expect(readFileSync(join(directory, 'parley.pid'), 'utf8')).toBe(`${child.pid}\n`)
  await using store = openSqliteStore({ directory, forumId: FORUM })
  expect(store.log.end()).toBe(1)
})

test('closing leaves one file, which holds everything', async () => {
  const directory = temporaryFolder()
  await using store = openSqliteStore({ directory, forumId: FORUM })
  new ForumBuilder(() => store).user('ada')
  await store[Symbol.asyncDispose]()

  expect(readdirSync(directory)).toEqual([FILE])
})

test('a file of another forum is refused and stays untouched', async () => {
  const directory = await filled()

  refused(directory, OTHER, {
    code: 'failed-precondition',
    message: `${join(directory, FILE)} holds forum ${FORUM}: expected forum ${OTHER}`,
  })
})

test('what another process left unfinished in a file of another forum stays untouched too', async () => {
  const directory = temporaryFolder()
  const child = spawn(process.execPath, [OPENER, directory, 'stay'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await once(child.stdout, 'data')
  const ended = once(child, 'exit')
  child.kill('SIGKILL')
  await ended
  const before = [FILE, `${FILE}-wal`].map((name) => readFileSync(join(directory, name)))

  expect(() => openSqliteStore({ directory, forumId: OTHER })).toThrow('expected forum')
  expect([FILE, `${FILE}-wal`].map((name) => readFileSync(join(directory, name)))).toEqual(before)
})

test('a file of a newer version is refused and stays untouched', async () => {
  const directory = await filled()
  using db = new DatabaseSync(join(directory, FILE))
  db.exec(`PRAGMA user_version = ${MIGRATIONS.length + 1}`)
  db.close()

  refused(directory, FORUM, {
    code: 'failed-precondition',
    message: `is of version ${MIGRATIONS.length + 1}: this parley knows up to ${MIGRATIONS.length}`,
  })
})

test('a database of another program is refused and stays untouched', () => {
  const directory = temporaryFolder()
  using db = new DatabaseSync(join(directory, FILE))
  db.exec('CREATE TABLE theirs (a)')
  db.close()

  refused(directory, FORUM, { code: 'failed-precondition', message: 'none of parley' })
})

test.each([
  [
    'text',
    'this is no database, but it is long enough to be looked at as if it were one'.repeat(9),
  ],
  ['a few bytes', 'SQLite'],
])('a file of %s is refused and stays untouched', (_, content) => {
  const directory = temporaryFolder()
  writeFileSync(join(directory, FILE), content)

  refused(directory, FORUM, { code: 'corrupt', message: 'is damaged' })
})

test('a file that was cut off is refused and stays untouched', async () => {
  const directory = await filled()
  const path = join(directory, FILE)
  const whole = readFileSync(path)
  writeFileSync(path, whole.subarray(0, Math.floor(whole.length / 3)))

  refused(directory, FORUM, { code: 'corrupt', message: 'damaged' })
})

test('a file whose first page is garbage behind a good header is refused', async () => {
  const directory = await filled()
  overwrite(join(directory, FILE), 100, Buffer.alloc(3_000, 0x5a))

  refused(directory, FORUM, { code: 'corrupt', message: 'damaged' })
})

test('an empty file is one that was just made', async () => {
  const directory = temporaryFolder()
  writeFileSync(join(directory, FILE), '')

  await using store = openSqliteStore({ directory, forumId: FORUM })

  expect(store.log.end()).toBe(1)
})

test('a changed bit in the log is noticed when it is read, and named', async () => {
  const directory = await filled('a text that can be found in the file')
  const path = join(directory, FILE)
  const at = readFileSync(path).indexOf('a text that can be found')
  overwrite(path, at, Buffer.from('A'))
  await using store = openSqliteStore({ directory, forumId: FORUM })

  const read = () => store.log.read(1, new Map(), Number.MAX_SAFE_INTEGER)

  expect(read).toThrow('the payload of its op 0 has changed')
  expect(() => store.log.batchAt(store.log.heads()[0]!.author, 3)).toThrow(ForumError)
})

test('a directory that cannot be written is refused', () => {
  const directory = temporaryFolder()
  writeFileSync(join(directory, 'file'), '')

  expect(() =>
    openSqliteStore({ directory: join(directory, 'file', 'below'), forumId: FORUM }),
  ).toThrow()
})

test('a store that is only read answers all, and takes no writes', async () => {
  const directory = await filled('the hive hums')
  const before = readFileSync(join(directory, FILE))
  await using writable = openSqliteStore({ directory: copyOf(directory), forumId: FORUM })
  await using store = openSqliteStore({ directory, forumId: FORUM, readOnly: true })

  expect(observe(store)).toEqual(observe(writable))
  expect(() => store.transaction(() => undefined)).toThrow('only read')
  expect(store.idle()).toBe(false)
  expect(readFileSync(join(directory, FILE))).toEqual(before)
})

test('a directory without a forum cannot be opened to be read', () => {
  const directory = temporaryFolder()

  expect(() => openSqliteStore({ directory, forumId: FORUM, readOnly: true })).toThrow('no forum')
  expect(readdirSync(directory)).toEqual([])
})

test('migrations bring an older file forward, one by one, all or nothing', () => {
  const path = join(temporaryFolder(), 'x.db')
  const steps = ['CREATE TABLE a (x)', 'ALTER TABLE a ADD COLUMN y', 'INSERT INTO a VALUES (1, 2)']
  using db = database(path)

  expect(migrate(db, steps.slice(0, 1))).toBe(true)
  expect(migrate(db, steps.slice(0, 1))).toBe(false)
  expect(() => migrate(db, [...steps, 'CREATE TABLE a (again)'])).toThrow('already exists')
  expect(db.pragma('user_version')).toBe(1)
  expect(migrate(db, steps)).toBe(true)

  expect(db.prepare<[number, number]>('SELECT x, y FROM a').all()).toEqual([[1, 2]])
  expect(db.pragma('user_version')).toBe(3)
})

test('a file of before there were moderators opens as it was, and takes what they do', async () => {
  const directory = await filled()
  {
    using db = database(join(directory, 'parley.db'))
    for (const index of ['topics_pinned', 'acts_about', 'acts_by_user', 'acts_by_time']) {
      db.exec(`DROP INDEX ${index}`)
    }
    db.exec('ALTER TABLE topics DROP COLUMN pinned')
    db.exec('DROP TABLE acts')
    // What came later was not there either.
    db.exec('ALTER TABLE edits DROP COLUMN opens')
    for (const table of ['languages', 'languages_by']) db.exec(`DROP TABLE ${table}`)
    const before = MIGRATIONS.findIndex((step) => step.includes('CREATE TABLE acts'))
    db.exec(`PRAGMA user_version = ${before}`)
  }
  await using store = openSqliteStore({ directory, forumId: FORUM })
  const page = { limit: 9, after: '' }
  const [topic] = store.queries.listTopics('new', undefined, page).items
  expect(topic).toMatchObject({ row: { isPinned: false, messages: 1 } })
  expect(store.queries.listActs('acts', page).items).toEqual([])

  const builder = new ForumBuilder(() => store, 'later')
  const [ada] = store.queries.usersNamed('ada')
  builder.write(ANN, [claim(ada!.id, builder.tag())])
  builder.write(ANN, [act(ada!.id, 'pin', topicText(topic!.row.id), { request: builder.tag() })])
  expect(store.queries.listTopics('new', undefined, page).items[0]?.row.isPinned).toBe(true)
})

test('the write-ahead log grows by large steps; what is behind its last frame is no frame', async () => {
  await using harness = await sqliteHarness()
  const builder = new ForumBuilder(() => harness.store)
  const sizes = new Set<number>()
  for (let count = 0; count < 20; count++) {
    builder.user(`user ${count}`)
    await harness.store.flush()
    sizes.add(statSync(join(harness.directory, `${FILE}-wal`)).size)
  }
  expect(sizes.size).toBe(1)
  expect(Math.min(...sizes)).toBeGreaterThan(1024 * 1024)

  // As after a crash: nobody closed it.
  const directory = temporaryFolder()
  cpSync(harness.directory, directory, { recursive: true })
  await using again = openSqliteStore({ directory, forumId: FORUM })
  expect(again.log.end()).toBe(harness.store.log.end())
  expect(again.queries.forumDigest()).toEqual(harness.store.queries.forumDigest())
})

test('a disk that is full is an error that says so; nothing is kept, and the store goes on', () => {
  using db = database(join(temporaryFolder(), 'x.db'))
  db.exec('CREATE TABLE t (a)')
  const insert = db.prepare('INSERT INTO t VALUES (zeroblob(9000))')
  const count = db.prepare<[number]>('SELECT count(*) FROM t')
  db.exec('PRAGMA max_page_count = 40')
  const fill = () => {
    for (let row = 0; row < 100; row++) insert.run()
  }

  expect(() => db.atomically(fill)).toThrow(/^the disk is full/)
  expect(count.get()).toEqual([0])
  expect(db.inTransaction).toBe(false)
  db.exec('PRAGMA max_page_count = 4000')
  db.atomically(fill)
  expect(count.get()).toEqual([100])
})

const OPENER = join(import.meta.dirname, 'opener.ts')

/** A directory with a forum in it, closed. */
async function filled(text = 'about bees'): Promise<string> {
  const directory = temporaryFolder()
  await using store = openSqliteStore({ directory, forumId: FORUM })
  const builder = new ForumBuilder(() => store)
  const ada = builder.user('ada')
  builder.post(ada, builder.topic(ada, 'Bees'), text)
  for (let number = 0; number < 50; number++) builder.user(`user ${number}`)
  return directory
}

function refused(
  directory: string,
  forumId: ForumId,
  { code, message }: { code: string; message: string },
): void {
  const path = join(directory, FILE)
  const [before, { mtimeMs }] = [readFileSync(path), statSync(path)]
  for (const readOnly of [false, true]) {
    expect(() => openSqliteStore({ directory, forumId, readOnly })).toThrow(
      expect.objectContaining({
        name: 'ForumError',
        code,
        message: expect.stringContaining(message),
      }),
    )
  }
  expect(readFileSync(path)).toEqual(before)
  expect(statSync(path).mtimeMs).toBe(mtimeMs)
  expect(readdirSync(directory)).toEqual([FILE])
}

function overwrite(path: string, at: number, bytes: Uint8Array): void {
  const file = openSync(path, 'r+')
  writeSync(file, bytes, 0, bytes.length, at)
  closeSync(file)
}

function copyOf(directory: string): string {
  const copy = temporaryFolder()
  copyFileSync(join(directory, FILE), join(copy, FILE))
  return copy
}

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'parley-file-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

function database(path: string): Database & Disposable {
  const db = new Database(path, { readOnly: false })
  return Object.assign(db, { [Symbol.dispose]: () => db.close() })
}
