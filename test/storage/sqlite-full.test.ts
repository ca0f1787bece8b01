/** A disk that is full, under the store itself. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { openSqliteStore } from '../../src/storage/sqlite-store.ts'
import type { Store } from '../../src/storage/store.ts'
import * as ops from '../core/ops.ts'
import { canMount, openSmallDisk } from '../support/small-disk.ts'
import { ANN, ForumBuilder } from './forum-builder.ts'
import { plain } from './observing.ts'
import { FORUM } from './sealing.ts'

const folder = mkdtempSync(join(tmpdir(), 'parley-full-'))
const mountable = canMount(join(folder, 'disk'))
rmSync(folder, { recursive: true })
if (!mountable) console.warn('skipped: the test of a full disk needs the right to mount a tmpfs')

test.skipIf(!mountable)(
  'when the disk is full a write is refused whole, reads and idle go on, and so do writes later',
  async () => {
    const root = mkdtempSync(join(tmpdir(), 'parley-full-'))
    onTestFinished(() => rmSync(root, { recursive: true }))
    // The write-ahead log and what it is carried over to must both find room in what comes free.
    using disk = openSmallDisk(join(root, 'disk'), 32, 12)
    const directory = join(disk.folder, 'data')
    {
      await using store = openSqliteStore({ directory, forumId: FORUM })
      const builder = new ForumBuilder(() => store)
      const ada = builder.user('ada')
      const topic = builder.topic(ada, 'Bees')
      let before = seen(store)
      const post = () => {
        const request = builder.tag()
        builder.write(ANN, [ops.post(ada, topic, 'x'.repeat(60_000), { request })])
        before = seen(store)
      }
      expect(() => {
        for (let number = 0; number < 1_000; number++) post()
      }).toThrow(
        expect.objectContaining({ code: 'overloaded', message: expect.stringMatching(/full/) }),
      )

      expect(seen(store)).toEqual(before)
      expect(store.idle()).toBe(true)
      disk.relieve()
      // The batch that was refused stands nowhere: the next one takes its place.
      const { entries } = store.queries.totals()
      store.transaction(({ forum }) => forum.putCount('user', ANN, forum.getCount('user', ANN)))
      expect(store.queries.totals().entries).toBe(entries)
      for (let more = true, turns = 0; more; more = store.idle()) expect(turns++).toBeLessThan(100)
      expect(store.queries.search('bees', { limit: 1, after: '' }).items).toHaveLength(1)
    }
    await using again = openSqliteStore({ directory, forumId: FORUM })
    expect(again.queries.totals().messages).toBeGreaterThan(10)
  },
)

/** Enough to tell a write from none, without reading all the large texts. */
function seen({ queries, log }: Store) {
  return plain([queries.totals(), queries.forumDigest(), log.heads(), log.end()])
}
