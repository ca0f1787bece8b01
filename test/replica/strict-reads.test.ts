import { expect, test } from 'vitest'
import { ForumError } from '../../src/core/error.ts'
import type { TopicId } from '../../src/core/ids.ts'
import { StrictReads } from '../../src/replica/strict-reads.ts'
import type { ReadId, ReadScope } from '../../src/replication/replication.ts'
import { createMetrics } from '../../src/runtime/metrics.ts'
import { openMemoryStore } from '../../src/storage/memory-store.ts'
import type { ForumId } from '../../src/core/ids.ts'

const FORUM = '0123456789abcdef' as ForumId
const forever = { signal: new AbortController().signal }

/** Reads over a machine of which the test says what is current and what is settled. */
function openReads() {
  const machine = {
    isCurrent: true,
    hasLease: true,
    issued: [] as ReadId[],
    scopes: [] as unknown[],
    flushing: undefined as Promise<void> | undefined,
  }
  const metrics = createMetrics()
  const core = {
    isCurrent(scope: ReadScope) {
      machine.scopes.push(scope)
      return machine.isCurrent
    },
    read: () => machine.issued.push(machine.issued.length + 1),
  }
  const { state } = openMemoryStore({ forumId: FORUM })
  const reads = new StrictReads({
    core,
    state,
    metrics,
    hasLease: () => machine.hasLease,
    whyNoLease: () => 'no lease: ask bbbbbbbbbb',
    flushing: () => machine.flushing,
    schedule: () => {},
  })
  const counted = async (how: string) => {
    const { text } = await metrics.scrape()
    return Number(new RegExp(`parley_strict_reads_total{how="${how}"} (\\d+)`).exec(text)?.[1] ?? 0)
  }
  return { machine, reads, counted }
}

test('where nothing is under way a strict read is answered at once', async () => {
  const { machine, reads, counted } = openReads()

  expect(reads.read('everything', () => 'now', forever)).toBe('now')
  expect(machine.issued).toEqual([])
  expect(await counted('clean')).toBe(1)
})

test('where something is under way it waits until what is committed is applied', async () => {
  const { machine, reads, counted } = openReads()
  machine.isCurrent = false
  let shown = 'old'
  const read = reads.read('everything', () => shown, forever)
  reads.ask()
  shown = 'new'

  reads.settle({ read: 1, error: undefined })

  expect(await read).toBe('new')
  expect(await counted('dirty')).toBe(1)
})

test('what the disk does not have yet is not read, though it is applied', async () => {
  const { machine, reads } = openReads()
  machine.isCurrent = false
  let shown = 'nothing'
  const read = Promise.resolve(reads.read('everything', () => shown, forever))
  reads.ask()
  const flush = Promise.withResolvers<void>()
  machine.flushing = flush.promise.then(() => {
    machine.flushing = undefined
    shown = 'durable'
  })
  shown = 'in memory'

  reads.settle({ read: 1, error: undefined })
  await new Promise(setImmediate)
  flush.resolve()

  expect(await read).toBe('durable')
})

test('reads that wait at one time share one question, but only one asked after they began', async () => {
  const { machine, reads } = openReads()
  machine.isCurrent = false
  const early = [1, 2].map((answer) => reads.read('everything', () => answer, forever))
  reads.ask()
  let isLate = false
  const late = Promise.resolve(reads.read('everything', () => 3, forever)).then((answer) => {
    isLate = true
    return answer
  })

  reads.settle({ read: 1, error: undefined })

  expect(await Promise.all(early.map(async (read) => read))).toEqual([1, 2])
  expect(isLate).toBe(false)
  reads.ask()
  reads.settle({ read: 2, error: undefined })
  expect(await late).toBe(3)
  expect(machine.issued).toEqual([1, 2])
})

test('without a lease a strict read is refused, and says who may answer', async () => {
  const { machine, reads, counted } = openReads()
  machine.hasLease = false

  const read = () => reads.read('everything', () => 'stale', forever)

  expect(read).toThrow(
    expect.objectContaining({
      code: 'unavailable',
      message: expect.stringMatching(/ask bbbbbbbbbb/),
    }),
  )
  expect(await counted('refused')).toBe(1)
})

test('a lease that ended while the query ran ends the read, whatever it found', async () => {
  const { machine, reads } = openReads()
  const stale = (answer: () => string) => () => {
    machine.hasLease = false
    return answer()
  }
  const notFound = () => {
    throw new ForumError('not-found', 'topic 1 is not known')
  }

  for (const query of [stale(() => 'found'), stale(notFound)]) {
    machine.hasLease = true
    expect(() => reads.read('everything', query, forever)).toThrow(/no lease/)
    machine.hasLease = true
    machine.isCurrent = false
    const read = reads.read('everything', query, forever)
    reads.ask()
    reads.settle({ read: machine.issued.length, error: undefined })
    await expect(read).rejects.toThrow(/no lease/)
    machine.isCurrent = true
  }
})

test('what is not known here may be on its way, so everything is waited for', () => {
  const { machine, reads } = openReads()

  void reads.read(['7' as TopicId], () => undefined, forever)

  expect(machine.scopes).toEqual(['everything'])
})

test('what the machine refuses, the read is refused', async () => {
  const { machine, reads } = openReads()
  machine.isCurrent = false
  const read = reads.read('everything', () => 'never', forever)
  reads.ask()

  reads.settle({ read: 1, error: new ForumError('unavailable', 'this replica is syncing') })

  await expect(read).rejects.toThrow(/syncing/)
})

test('a read whose client is gone does not wait, and neither does one of a replica that closes', async () => {
  const { machine, reads } = openReads()
  machine.isCurrent = false
  const client = new AbortController()
  const left = reads.read('everything', () => 'never', client)
  const waiting = reads.read('everything', () => 'never', forever)

  client.abort()
  await expect(left).rejects.toThrow(/aborted/)
  reads.close()

  await expect(waiting).rejects.toThrow(/closing/)
})
