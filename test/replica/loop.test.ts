import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { ForumId } from '../../src/core/ids.ts'
import {
  type MessageId,
  millis,
  type ReplicaId,
  type TopicId,
  type UserId,
} from '../../src/core/ids.ts'
import { WRITE_WAIT_MS } from '../../src/core/limits.ts'
import { ReplicaCore } from '../../src/replica/core.ts'
import { identityOf, SEED_BYTES } from '../../src/replica/identity.ts'
import { Loop } from '../../src/replica/loop.ts'
import type { LoopOptions } from '../../src/replica/loop-options.ts'
import { sha256 } from '../../src/replica/sha256.ts'
import type { Admission } from '../../src/replication/replication.ts'
import { openCrdt } from '../../src/replication/crdt/crdt.ts'
import { createMetrics } from '../../src/runtime/metrics.ts'
import { openMemoryStore } from '../../src/storage/memory-store.ts'
import { until } from '../support/until.ts'
import { editRequest, postRequest, topicRequest, userRequest } from './writing.ts'

const FORUM = '0123456789abcdef' as ForumId
const OPTIONS = { signal: new AbortController().signal, from: 'client' } as const

/** A few of the clock's ticks, ms. */
const SOME_TICKS_MS = 200

// The clock's tick takes a turn too, and on a busy machine it would come in between.
beforeEach(() => void vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] }))
afterEach(() => void vi.useRealTimers())

const HEAD = 'aaaaaaaaaa' as ReplicaId
const WAITS: Admission = { kind: 'waits', reason: 'there is no head' }
const ELSEWHERE: Admission = { kind: 'elsewhere', head: HEAD }

/**
 * A loop over a store in memory, and how many entries each of its turns applied. Writes are taken
 * as the test says, and what is passed on is answered by `relay`.
 */
function openLoop(relay: LoopOptions['relay'] = () => Promise.reject(new Error('no head'))) {
  const gate: { admission: Admission | undefined } = { admission: undefined }
  const disk = { flush: () => Promise.resolve() }
  const rest = { isExpecting: false, idled: 0 }
  const store = openMemoryStore({ forumId: FORUM })
  const { id: self, seal } = identityOf(new Uint8Array(SEED_BYTES).fill(1))
  const now = () => ({ wall: millis(Date.now()), monotonic: performance.now() })
  const due: { at: number | undefined } = { at: undefined }
  const openReplication = () =>
    Object.assign(
      openCrdt({ self, forum: FORUM, log: store.log, seal, gossip: false, now: now() }),
      { dueAt: () => due.at },
    )
  const turns: number[] = []
  const began = { turns: 0 }
  const core = new ReplicaCore({ store, hash: sha256, openReplication })
  const loop = new Loop({
    core,
    clock: { now },
    metrics: createMetrics(),
    admission: () => gate.admission ?? core.admission(),
    relay,
    prepare: () => void began.turns++,
    flush: () => disk.flush(),
    forward: () => {},
    handOut: ({ applied }) => {
      for (const { entries } of applied) turns.push(entries.length)
    },
    restMs: 0,
    tick: () => {},
    pulse: () => {},
    isExpecting: () => rest.isExpecting,
    idle: () => {
      rest.idled++
    },
  })
  const dispose = () => loop.close()
  return { loop, turns, began, due, gate, disk, store, rest, [Symbol.asyncDispose]: dispose }
}

test('one write alone is not kept waiting for others', async () => {
  await using opened = openLoop()
  const { loop, turns } = opened
  const first = loop.write(userRequest('ann'), OPTIONS)
  // The turn was scheduled before, so this comes behind it.
  const second = new Promise((resolve) => {
    setImmediate(() => resolve(loop.write(userRequest('ben'), OPTIONS)))
  })
  await Promise.all([first, second])
  expect(turns).toEqual([1, 1])
})

test('a turn comes by itself when something is due before the next tick', async () => {
  await using opened = openLoop()
  const { loop, began, due } = opened
  due.at = performance.now() + 20
  await loop.write(userRequest('ann'), OPTIONS)
  expect(began.turns).toBe(1)

  await until(() => began.turns > 1)
  expect(performance.now()).toBeGreaterThanOrEqual(due.at - 1)
})

test('writes that come while several wait share their flush', async () => {
  await using opened = openLoop()
  const { loop, turns } = opened
  const first = ['ann', 'ben'].map((name) => loop.write(userRequest(name), OPTIONS))
  const later = new Promise((resolve) => {
    setImmediate(() => resolve(loop.write(userRequest('cem'), OPTIONS)))
  })
  await Promise.all([...first, later])
  expect(turns).toEqual([3])
})

test('nothing is told or answered before the disk has it, and no other turn begins', async () => {
  await using opened = openLoop()
  const { loop, turns, disk, store } = opened
  const flushed = Promise.withResolvers<void>()
  disk.flush = () => flushed.promise
  const answered: string[] = []
  const write = async (name: string) => {
    await loop.write(userRequest(name), OPTIONS)
    answered.push(name)
  }
  const writes = ['ann', 'ben'].map(write)
  await until(() => loop.flushing !== undefined)
  writes.push(write('cem'))
  loop.schedule()
  await new Promise(setImmediate)
  await new Promise(setImmediate)

  const meanwhile = [[...turns], [...answered], store.log.end()]
  const waited = loop.flushing?.then(() => [...turns])
  flushed.resolve()
  expect(meanwhile).toEqual([[], [], 2])
  await Promise.all(writes)
  expect(await waited).toEqual([2])
  expect([turns, answered]).toEqual([
    [2, 1],
    ['ann', 'ben', 'cem'],
  ])
})

test('one write alone waits for the disk in its place', async () => {
  await using opened = openLoop()
  const { loop, disk, turns } = opened
  disk.flush = () => Promise.reject(new Error('it was handed over'))

  await loop.write(userRequest('ann'), OPTIONS)

  expect(turns).toEqual([1])
})

test('a loop that closes answers what the disk still works on', async () => {
  await using opened = openLoop()
  const { loop, disk } = opened
  const flushed = Promise.withResolvers<void>()
  disk.flush = () => flushed.promise
  const writes = ['ann', 'ben'].map((name) => loop.write(userRequest(name), OPTIONS))
  await until(() => loop.flushing !== undefined)

  const closed = loop.close()
  flushed.resolve()

  await closed
  expect((await Promise.all(writes)).map(({ position }) => position?.seq)).toEqual([1, 2])
})

test('while no writes are taken they wait, and are taken in order when they are', async () => {
  await using opened = openLoop()
  const { loop, turns, gate } = opened
  gate.admission = WAITS
  const waiting = [loop.write(userRequest('ann'), OPTIONS)]
  await new Promise(setImmediate)
  waiting.push(loop.write(userRequest('ben'), OPTIONS))
  await new Promise(setImmediate)
  expect(turns).toEqual([])

  gate.admission = undefined
  loop.schedule()
  const [ann, ben] = await Promise.all(waiting)

  expect([ann?.position?.seq, ben?.position?.seq]).toEqual([1, 2])
})

test('a write that waits for too long is refused, and says why', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance'] })
  await using opened = openLoop()
  const { loop, gate } = opened
  gate.admission = WAITS
  const old = loop.write(userRequest('ann'), OPTIONS).catch((error: Error) => error)
  vi.advanceTimersByTime(WRITE_WAIT_MS - 1)
  const young = loop.write(userRequest('ben'), OPTIONS)

  vi.advanceTimersByTime(100)

  expect(await old).toMatchObject({
    code: 'unavailable',
    message: 'no write is taken now: there is no head',
  })
  gate.admission = undefined
  loop.schedule()
  await young
})

test('a write whose client is gone is not made when its time comes', async () => {
  await using opened = openLoop()
  const { loop, turns, gate } = opened
  gate.admission = WAITS
  const client = new AbortController()
  const left = loop.write(userRequest('ann'), { signal: client.signal, from: 'client' })
  const gone = expect(left).rejects.toThrow(/aborted/)
  client.abort()

  gate.admission = undefined
  await loop.write(userRequest('ben'), OPTIONS)

  await gone
  expect(turns).toEqual([1])
})

test('what belongs elsewhere is passed on once: what a peer passed on is refused', async () => {
  const outcome = { position: undefined, made: '7' as UserId }
  const relayed: unknown[] = []
  await using opened = openLoop(async (head, { kind }) => {
    relayed.push([head, kind])
    return outcome
  })
  const { loop, gate } = opened
  gate.admission = ELSEWHERE

  expect(await loop.write(userRequest('ann'), OPTIONS)).toEqual(outcome)
  await expect(
    loop.write(userRequest('ben'), { signal: OPTIONS.signal, from: 'peer' }),
  ).rejects.toMatchObject({ code: 'unavailable' })

  expect(relayed).toEqual([[HEAD, 'create-user']])
})

test('edits of one text and retries of one request are made one after the other', async () => {
  await using opened = openLoop()
  const { loop, turns, store } = opened
  const write = async (request: Parameters<typeof loop.write>[0]) =>
    (await loop.write(request, OPTIONS)).made
  const ann = (await write(userRequest('ann'))) as UserId
  const topic = (await write(topicRequest(ann, 'Tea'))) as TopicId
  const message = (await write(postRequest(ann, topic, 'Tea is green.'))) as MessageId
  turns.length = 0

  const [, , ...posted] = await Promise.all([
    write(editRequest(ann, message, 'Coffee is black.')),
    write(editRequest(ann, message, 'Tea was green.')),
    write(postRequest(ann, topic, 'Once.')),
    write(postRequest(ann, topic, 'Once.')),
  ])

  expect(store.queries.getMessage(message)?.text).toBe('Tea was green.')
  expect(posted[0]).toBe(posted[1])
  // Others need not wait for them, and a retry leaves no entry.
  expect(turns).toEqual([2, 1])
})

test('work that may wait waits for packets that are on their way', async () => {
  await using opened = openLoop()
  const { rest } = opened
  rest.isExpecting = true
  vi.advanceTimersByTime(SOME_TICKS_MS)
  expect(rest.idled).toBe(0)

  rest.isExpecting = false
  vi.advanceTimersByTime(SOME_TICKS_MS)
  expect(rest.idled).toBeGreaterThan(0)
})
