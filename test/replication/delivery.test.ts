/** Delivery: causes first, in time, and nothing that no honest replica makes. */
import { expect, test } from 'vitest'
import type { Batch } from '../../src/core/entry.ts'
import { type ForumId, millis } from '../../src/core/ids.ts'
import {
  BATCH_BYTES_MAX,
  BATCH_OPS_MAX,
  CAUSAL_BUFFER_BATCHES_MAX,
  FUTURE_MS_MAX,
  REPLICAS_MAX,
  TEXT_BYTES_MAX,
} from '../../src/core/limits.ts'
import { batchBytes } from '../../src/replication/measure.ts'
import { aUser } from '../core/asks.ts'
import { createTopic, createUser, post } from '../core/ops.ts'
import { START_WALL } from './cluster.ts'
import { crdtCluster } from './crdt-cluster.ts'
import { ForumWriter, request } from './forum-writer.ts'
import { firstUser, Scribe } from './scribe.ts'

test('[D1] a batch is delivered when it is its author’s next and its causes are here', () => {
  const { member, bring } = listener()
  const [ada, ben] = [new Scribe(1), new Scribe(2)]
  const first = ada.write()
  const second = ada.write()
  const answer = ben.write(1, { clockDelta: new Map([[ada.id, 2]]) })

  bring(answer)
  expect(member.version).toBe('')
  bring(second)
  expect(member.version).toBe('')
  expect(member.core.status().buffered).toBe(2)

  bring(first)
  expect(member.store.log.version()).toEqual(
    new Map([
      [ada.id, 2],
      [ben.id, 1],
    ]),
  )
  expect(member.core.status().buffered).toBe(0)
})

test('[D1] a clock counts on from the author’s last one: what it named is not named again', () => {
  const { member, bring } = listener()
  const [ada, ben] = [new Scribe(1), new Scribe(2)]
  const named = ben.write(1, { clockDelta: new Map([[ada.id, 1]]) })

  bring(ada.write(), named, ben.write())

  const [, , last] = member.store.log.read(1, new Map(), 1e6).batches
  expect(last?.clock).toEqual(new Map([[ada.id, 1]]))
  expect(last?.batch.clockDelta).toEqual(new Map())
})

test('[D2] a long row of batches that came in the wrong order is delivered at once', () => {
  const { member, bring } = listener()
  const ada = new Scribe(1)
  const batches = Array.from({ length: 2_000 }, () => ada.write())

  for (const batch of batches.slice(1).reverse()) bring(batch)
  expect(member.version).toBe('')
  bring(batches[0]!)

  expect(member.version).toBe(`${ada.id}:2000`)
})

test('[D3] what is known already changes nothing, whether it came now or long ago', () => {
  const { cluster, member, bring } = listener()
  const ada = new Scribe(1)
  const batches = [ada.write(3), ada.write(2)]
  bring(...batches)
  const digest = member.core.digest()

  bring(...batches, ...batches)
  cluster.restart(0)
  bring(...batches)

  expect(member.version).toBe(`${ada.id}:5`)
  expect(member.core.digest()).toBe(digest)
  expect(member.refused).toEqual([])
})

test('[D4] a batch from the future waits until it is due, and its author’s clock is an alarm', () => {
  const { cluster, member, bring } = listener()
  const ada = new Scribe(1)
  const early = ada.write(1, { time: millis(START_WALL + FUTURE_MS_MAX + 5_000) })
  const behind = new Scribe(2).write(1, { clockDelta: new Map([[ada.id, 1]]) })

  bring(early, behind)
  expect(member.version).toBe('')
  expect(member.core.status().alarms).toMatchObject([{ kind: 'clock', replica: ada.id }])

  cluster.run(6_000)
  expect(member.store.log.version().size).toBe(2)
  expect(member.core.status().alarms).toEqual([])
})

test('[D4] a write is never older than what was seen, even if the own clock is behind', () => {
  const { cluster, member, bring } = listener()
  const time = millis(START_WALL + FUTURE_MS_MAX)
  bring(new Scribe(1).write(1, { time }))

  cluster.write(0, request(aUser('ada'), 'late'))

  expect(member.store.log.batchAt(member.id, 1)?.time).toBe(time)
  member.wallOffset = -3_600_000
  cluster.write(0, request(aUser('ben'), 'later'))
  expect(member.store.log.batchAt(member.id, 2)?.time).toBe(time)
})

test('[D5] the buffer is bounded, and who fills it does not push out the others', () => {
  const { member, bring } = listener()
  const [flood, ada] = [new Scribe(1), new Scribe(2)]
  flood.write()
  const first = ada.write()
  bring(ada.write())

  for (let index = 0; index < 2 * CAUSAL_BUFFER_BATCHES_MAX; index++) bring(flood.write())
  expect(member.core.status().buffered).toBe(CAUSAL_BUFFER_BATCHES_MAX)

  bring(first)
  expect(member.version).toBe(`${ada.id}:2`)
})

const wrong: Record<string, (ada: Scribe, bring: (...batches: Batch[]) => void) => Batch> = {
  'is of forum': (ada) => ada.write(1, { forum: 'dddddddddddddddd' as ForumId }),
  'has epoch 1': (ada) => ada.write(1, { epoch: 1 }),
  'is empty': (ada) => ada.write([]),
  'names a batch before it': (ada) => ada.write(1, { previous: 'ab'.repeat(32) as never }),
  'does not name a batch before it': (ada) => {
    ada.write()
    return ada.write(1, { previous: undefined })
  },
  'names its author': (ada) => ada.write(1, { clockDelta: new Map([[ada.id, 1]]) }),
  'names 1025 replicas': (ada) =>
    ada.write(1, {
      clockDelta: new Map(Array.from({ length: 1_025 }, (_, i) => [`${i}` as never, 1])),
    }),
  "before its author's last one": (ada, bring) => {
    bring(ada.write(1, { time: millis(START_WALL + 1) }))
    return ada.write(1, { time: millis(START_WALL) })
  },
  'goes from 1 to 1': (ada, bring) => {
    const ben = new Scribe(2)
    const clockDelta = new Map([[ben.id, 1]])
    bring(ben.write(), ada.write(1, { clockDelta }))
    return ada.write(1, { clockDelta })
  },
}

test.each(Object.keys(wrong))('[D6] a batch that %s is refused, and who brought it', (reason) => {
  const { member, bring } = listener()
  const ada = new Scribe(1)
  const batch = wrong[reason]!(ada, bring)
  const version = member.version

  bring(batch)

  expect(member.version).toBe(version)
  expect(member.refused.length).toBe(1)
  expect(member.refused[0]?.reason).toContain(reason)
})

test('[D7] the proposals of a turn become batches within the limits, one clock for all', () => {
  const { cluster, member, bring } = listener()
  const ada = new Scribe(1)
  bring(ada.write(3))

  for (let i = 0; i < 600; i++) member.write(request(aUser(`user ${i}`), `user ${i}`))
  bring(ada.write(2))
  cluster.turn()

  const batches = member.store.log.read(1, new Map([[ada.id, 5]]), 1e9).batches
  expect(batches.map(({ batch }) => batch.ops.length)).toEqual([256, 256, 88])
  expect(Math.max(...batches.map(({ batch }) => batch.ops.length))).toBe(BATCH_OPS_MAX)
  for (const { clock } of batches) expect(clock).toEqual(new Map([[ada.id, 3]]))
  expect(batches.map(({ batch }) => batch.clockDelta.size)).toEqual([1, 0, 0])
})

test('[D7] a batch of large texts stays within its bytes', () => {
  const { cluster, member } = listener()
  const writer = new ForumWriter(cluster)
  const ada = writer.user(0, 'ada')
  const text = 'ä'.repeat(TEXT_BYTES_MAX / 2)
  for (let i = 0; i < 100; i++) {
    const title = `${i}`
    member.write(
      writer.next({ kind: 'create-topic', user: ada, title, text, labels: [], date: undefined }),
    )
  }
  cluster.turn()

  const batches = member.store.log.read(1, new Map(), 1e9).batches
  expect(batches.length).toBeGreaterThan(3)
  for (const { batch } of batches) expect(2 * batchBytes(batch)).toBeLessThan(2 * BATCH_BYTES_MAX)
  expect(member.store.queries.totals().topics).toBe(100)
})

test('[D8] entries of one batch are delivered with it, and may build on each other', () => {
  const { member, bring } = listener()
  const ada = new Scribe(1)
  const user = firstUser(ada)
  const topic = `1@${ada.id}` as never
  bring(
    ada.write([createUser('ada'), createTopic(user, 'A topic'), post(user, topic, 'a message')]),
  )

  expect(member.store.queries.totals()).toMatchObject({ users: 1, topics: 1, messages: 1 })
})

test('[D9] a forum that is full of replicas says whose entries it does not take', () => {
  const { member, bring } = listener()
  const scribes = Array.from({ length: REPLICAS_MAX }, (_, index) => new Scribe(index))
  bring(...scribes.map((scribe) => scribe.write()))
  const late = new Scribe(REPLICAS_MAX)

  bring(late.write())

  expect(member.store.log.version().size).toBe(REPLICAS_MAX)
  expect(member.core.status().alarms).toMatchObject([{ kind: 'divergence', replica: late.id }])
  expect(member.refused).toEqual([])
})

/** One replica, and a way to bring batches to it, each in a packet of its own. */
function listener() {
  const cluster = crdtCluster({ replicas: 1 })
  const member = cluster.member(0)
  const from = new Scribe(0).id
  const bring = (...batches: Batch[]) => {
    for (const batch of batches) {
      cluster.inject(from, 0, { kind: 'batches', batches: [batch], erasing: [] })
    }
    cluster.turn()
  }
  return { cluster, member, bring }
}
