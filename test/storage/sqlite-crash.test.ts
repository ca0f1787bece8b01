/** What a process that is killed leaves behind. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { expect, test } from 'vitest'
import { lastSeq } from '../../src/core/entry.ts'
import { openSqliteStore } from '../../src/storage/sqlite-store.ts'
import { rebuild } from './forum-builder.ts'
import { observe } from './observing.ts'
import { FORUM } from './sealing.ts'

/** Commits after which the writer is killed, in the middle of what comes next. */
const KILLS = [1, 7, 40, 150]

test('a killed process loses nothing it said was committed; log and forum agree', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'parley-crash-'))
  let committed = 0
  for (const commits of KILLS) {
    committed = await writeUntilKilled(directory, commits)
    await using store = openSqliteStore({ directory, forumId: FORUM })
    const { log, queries } = store
    const [head] = log.heads()
    expect(head?.count).toBeGreaterThanOrEqual(committed)

    const read = log.read(1, new Map(), Number.MAX_SAFE_INTEGER).batches
    expect(read.map(({ batch }) => lastSeq(batch)).at(-1)).toBe(head?.count)
    expect(queries.totals().entries).toBe(head?.count)
    const before = observe(store)
    rebuild(store)
    expect(observe(store)).toEqual(before)
  }
  expect(committed).toBeGreaterThan(KILLS.reduce((sum, commits) => sum + commits, 0))
  rmSync(directory, { recursive: true })
})

/** Answers the last seq that the writer said was committed before it was killed. */
async function writeUntilKilled(directory: string, commits: number): Promise<number> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'writer.ts'), directory], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(child, 'exit')
  let said = 0
  let lines = 0
  for await (const line of createInterface(child.stdout)) {
    said = Number(line)
    lines++
    if (lines === commits) child.kill('SIGKILL')
  }
  await ended
  return said
}
