/** Data files with something wrong anywhere: refused with a sentence, or read as they were. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, onTestFinished, test } from 'vitest'
import { ForumError } from '../../src/core/error.ts'
import { Database } from '../../src/storage/sqlite/database.ts'
import { openSqliteStore } from '../../src/storage/sqlite-store.ts'
import { runs } from '../core/runs.ts'
import { ForumBuilder } from './forum-builder.ts'
import { FORUM } from './sealing.ts'

const FILE = 'parley.db'

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'parley-fuzz-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A file with a forum in it, closed. */
async function filled(): Promise<Buffer> {
  const directory = temporaryFolder()
  {
    await using store = openSqliteStore({ directory, forumId: FORUM })
    const builder = new ForumBuilder(() => store)
    const ada = builder.user('ada')
    const topic = builder.topic(ada, 'Bees')
    for (let number = 0; number < 40; number++) builder.post(ada, topic, `about bee ${number}`)
  }
  return readFileSync(join(directory, FILE))
}

/** Everything that the log and the lists show; or the sentence with which that is refused. */
async function reading(bytes: Buffer, directory: string): Promise<string> {
  writeFileSync(join(directory, FILE), bytes)
  for (const more of ['-wal', '-shm']) rmSync(join(directory, `${FILE}${more}`), { force: true })
  try {
    await using store = openSqliteStore({ directory, forumId: FORUM })
    const { log, queries } = store
    const batches = log.read(1, new Map(), Infinity).batches.map(({ batch }) => batch.hash)
    const page = { limit: 100, after: '' }
    const topics = queries.listTopics('new', undefined, page).items
    const texts = topics.flatMap(({ row }) => {
      const how = { sort: 'old', tree: false } as const
      return queries.listMessages(row.id, how, page).items.map(({ text }) => text)
    })
    return JSON.stringify({ batches, texts })
  } catch (error) {
    expect(error, String(error)).toBeInstanceOf(ForumError)
    return `refused: ${(error as ForumError).message}`
  }
}

test('one wrong byte anywhere in a data file never ends the process, and is never a crash', async () => {
  const valid = await filled()
  const directory = temporaryFolder()
  const places = fc.array(fc.tuple(fc.nat(valid.length - 1), fc.nat(255)), {
    minLength: 1,
    maxLength: 3,
  })
  await fc.assert(
    fc.asyncProperty(places, async (changes) => {
      const bytes = Buffer.from(valid)
      for (const [at, value] of changes) bytes[at] = value
      await reading(bytes, directory)
    }),
    runs(150),
  )
})

test('a data file that was cut off anywhere is refused or read, and never a crash', async () => {
  const valid = await filled()
  const directory = temporaryFolder()
  await fc.assert(
    fc.asyncProperty(fc.nat(valid.length), async (length) => {
      await reading(valid.subarray(0, length), directory)
    }),
    runs(60),
  )
})

test('what the reader of the two above shows is what was written', async () => {
  const shown = await reading(await filled(), temporaryFolder())

  expect(shown).toContain('about bee 39')
})

test('a number that JavaScript does not have is damage, too', () => {
  const db = new Database(':memory:', { readOnly: false })
  const large = db.prepare<[number]>('SELECT 9223372036854775807')

  expect(() => large.get()).toThrow(expect.objectContaining({ code: 'corrupt' }))
  db.close()
})
