/** What the disk has, what it may not have yet, and what it has lost. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { millis } from '../../src/core/ids.ts'
import { ReplicaCore } from '../../src/replica/core.ts'
import { identityOf, SEED_BYTES } from '../../src/replica/identity.ts'
import { sha256 } from '../../src/replica/sha256.ts'
import { openCrdt } from '../../src/replication/crdt/crdt.ts'
import { LostFlushError } from '../../src/storage/lost-flush-error.ts'
import { openMemoryStore } from '../../src/storage/memory-store.ts'
import { WriteAheadLog } from '../../src/storage/sqlite/write-ahead-log.ts'
import { MemoryHub } from '../../src/transport/memory-transport.ts'
import { FORUM, openMember } from '../support/in-process.ts'
import { until } from '../support/until.ts'
import { createUser, userRequest } from './writing.ts'

test('nobody reads, and no version counts, what the disk does not have yet', async () => {
  const store = openMemoryStore({ forumId: FORUM })
  let work = Promise.resolve()
  store.flush = () => work
  await using member = await openMember(new MemoryHub({ gossip: false }), 0, { store })
  const { replica } = member
  await createUser(replica, 'ada')
  const before = replica.version()
  const flush = Promise.withResolvers<void>()
  work = flush.promise
  const writes = ['ben', 'cem'].map((name) => createUser(replica, name))
  await until(() => store.log.end() === 3)

  let isRead = false
  const users = () => replica.queries.totals().users
  const { signal } = new AbortController()
  const read = Promise.resolve(replica.read('everything', 'strict', users, { signal })).then(
    (count) => {
      isRead = true
      return count
    },
  )
  await new Promise(setImmediate)
  const meanwhile = [isRead, replica.version()]
  flush.resolve()

  expect(meanwhile).toEqual([false, before])
  expect(await read).toBe(3)
  await Promise.all(writes)
  expect(replica.version()).not.toEqual(before)
})

/** A core with a write to be made, whose disk throws this. */
function coreOnDisk(error: Error): ReplicaCore {
  const store = openMemoryStore({ forumId: FORUM })
  store.transaction = () => {
    throw error
  }
  const { id: self, seal } = identityOf(new Uint8Array(SEED_BYTES).fill(1))
  const now = { wall: millis(0), monotonic: 0 }
  const openReplication = () =>
    openCrdt({ self, forum: FORUM, log: store.log, seal, gossip: false, now })
  const core = new ReplicaCore({ store, hash: sha256, openReplication })
  core.propose(userRequest('ada'))
  return core
}

test('a refused turn fails its writes; a lost flush answers nothing, and goes up', () => {
  const forward = () => {}

  const refused = coreOnDisk(new Error('the disk is full')).turn({ forward })
  expect(refused?.failure?.message).toBe('the disk is full')
  expect(refused?.settled).toHaveLength(1)

  const lost = coreOnDisk(new LostFlushError(new Error('EIO')))
  expect(() => lost.turn({ forward })).toThrow(LostFlushError)
})

test('a flush that is lost ends the process, also while a read waits for it', () => {
  const script = fileURLToPath(new URL('lost-flush.ts', import.meta.url))
  const { status, stderr } = spawnSync(process.execPath, [script], { encoding: 'utf8' })

  expect(stderr).toContain('LostFlushError: the disk did not flush what was written: EIO')
  expect(status).toBe(1)
})

test('a write-ahead log that cannot be flushed says that it is lost, in both ways', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'parley-wal-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const path = join(folder, 'parley.db')
  writeFileSync(`${path}-wal`, 'frames')
  const log = new WriteAheadLog(path)
  log.flushNow()
  await log.flush()

  // Nothing is behind its descriptor any more.
  log[Symbol.dispose]()

  expect(() => log.flushNow()).toThrow(LostFlushError)
  await expect(log.flush()).rejects.toThrow(/did not flush/)
  await log.settled()
})
