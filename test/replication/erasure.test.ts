/** Erasure: a text leaves every log, and nobody can make another drop one that was not deleted. */
import { expect, test } from 'vitest'
import type { Batch } from '../../src/core/entry.ts'
import type { MessageId, TopicId } from '../../src/core/ids.ts'
import { type Op, payloadOf } from '../../src/core/op.ts'
import { justified, missingPayloads, withoutPayloads } from '../../src/replication/erasure.ts'
import { createTopic, createUser, edit, post, remove, tag } from '../core/ops.ts'
import type { Cluster } from './cluster.ts'
import { crdtCluster } from './crdt-cluster.ts'
import { ForumWriter } from './forum-writer.ts'
import { firstUser, Scribe } from './scribe.ts'

const ada = new Scribe(1)
const user = firstUser(ada)
const topic = `1@${ada.id}` as TopicId
const message = { kind: 'message', id: `1@${ada.id}` as MessageId } as const
const [posted, edited] = [tag('posted'), tag('edited')]

test('[X1] a delete justifies that the texts of its target and of its edits are missing', () => {
  const update = { request: edited, update: new Uint8Array([1, 2]) }
  const cases: [Op, Op, boolean][] = [
    [post(user, topic, 'text', { request: posted }), remove(user, message, posted.key), true],
    [edit(user, message, posted.key, update), remove(user, message, posted.key), true],
    [post(user, topic, 'text'), remove(user, message, posted.key), false],
    [edit(user, message, edited.key, update), remove(user, message, posted.key), false],
    [
      createTopic(user, 'title', { text: 'text', request: posted }),
      remove(user, { kind: 'topic', id: topic }, posted.key),
      true,
    ],
    [
      createTopic(user, 'title', { text: 'text', request: posted }),
      remove(user, message, posted.key),
      false,
    ],
    [post(user, topic, 'text', { request: posted }), post(user, topic, 'other'), false],
  ]
  for (const [op, by, expected] of cases) {
    const bare = withoutPayloads(new Scribe(2).write([op]))
    expect(justified(bare, [new Scribe(3).write([by])])).toBe(expected)
    expect(justified(bare, [])).toBe(false)
  }
})

test('[X1] every missing payload needs its delete; what is there needs none', () => {
  const batch = new Scribe(1).write([
    createUser('ada'),
    post(user, topic, 'kept'),
    post(user, topic, 'erased', { request: posted }),
  ])
  const ops = batch.ops.map((op, index) => (index === 2 ? withoutPayloads(batch).ops[2]! : op))
  const partly = { ...batch, ops }

  expect(missingPayloads(partly)).toEqual([{ author: batch.author, seq: 3 }])
  expect(missingPayloads(batch)).toEqual([])
  expect(justified(batch, [])).toBe(true)
  expect(justified(partly, [new Scribe(2).write([remove(user, message, posted.key)])])).toBe(true)
  expect(
    justified(withoutPayloads(batch), [new Scribe(2).write([remove(user, message, posted.key)])]),
  ).toBe(false)
})

test('[X2] a batch that lacks a text nothing deletes is refused, and taken with the text', () => {
  const cluster = crdtCluster({ replicas: 1 })
  const member = cluster.member(0)
  const batch = scene()[0]!

  bring(cluster, [withoutPayloads(batch)])
  expect(member.version).toBe('')
  expect(member.refused[0]?.reason).toContain('lacks a text that nothing deletes')

  bring(cluster, [batch])
  expect(member.store.queries.totals().messages).toBe(1)
})

test.each([true, false])('[X3] who comes late never gets a deleted text (gossip: %s)', (gossip) => {
  const texts: string[] = []
  let record = false
  const cluster = crdtCluster({
    replicas: 3,
    gossip,
    network: (packet) => {
      if (record && packet.kind === 'batches') texts.push(...packet.batches.flatMap(textsOf))
      return [packet]
    },
  })
  cluster.isolate(2)
  const writer = new ForumWriter(cluster)
  const bea = writer.user(0, 'bea')
  const place = writer.topic(0, bea, 'A topic')
  const id = writer.post(0, bea, place, 'secret')
  writer.post(0, bea, place, 'open')
  cluster.until(() => cluster.member(1).version === cluster.member(0).version)
  writer.edit(1, bea, { kind: 'message', id }, 'secret too')
  writer.delete(1, bea, { kind: 'message', id })
  cluster.until(() => cluster.member(1).version === cluster.member(0).version)
  record = true

  cluster.heal(1, 2)
  cluster.converge()

  const late = cluster.member(2).store
  expect(texts).toContain('open')
  expect(texts.join()).not.toContain('secret')
  expect(textsHeld(cluster, 2)).toEqual(['', '', '', 'open', '', ''])
  expect(late.queries.getMessage(id)).toMatchObject({ text: '', row: { deleted: true } })
})

test('[X4] a text that arrives after its delete is erased at once', () => {
  const cluster = crdtCluster({ replicas: 2 })
  cluster.isolate(1)
  const [first, second] = [scene()[0]!, scene()[1]!]
  bring(cluster, [first, second])
  // A retry of the same post, made elsewhere without knowing of the delete.
  const other = new Scribe(5)
  const makes = [createUser('ada'), createTopic(user, 'A topic')].length
  const retry = other.write([post(user, topic, 'secret', { request: posted })], {
    clockDelta: new Map([[first.author, makes]]),
  })
  bring(cluster, [retry])

  expect(textsHeld(cluster, 0).join()).toBe(',,,,')
  cluster.rejoin(1)
  cluster.converge()
  expect(cluster.member(1).refused).toEqual([])
})

test('[X5] a replica that has taken a text away, but not its delete, does not send on the rest', () => {
  const packets: Batch[] = []
  const cluster = crdtCluster({
    replicas: 2,
    gossip: false,
    network: (packet, from) => {
      if (from === 0 && packet.kind === 'batches') packets.push(...packet.batches)
      return [packet]
    },
  })
  const [first, second] = [scene()[0]!, scene()[1]!]
  cluster.inject(new Scribe(0).id, 0, {
    kind: 'batches',
    batches: [withoutPayloads(first)],
    erasing: [second],
  })
  cluster.run(10_000)
  expect(cluster.member(0).version).not.toBe('')
  expect(packets).toEqual([])
  expect(cluster.member(1).refused).toEqual([])

  bring(cluster, [second])
  cluster.converge()
  expect(cluster.member(1).refused).toEqual([])
  expect(cluster.member(1).store.queries.getMessage(message.id)?.row.deleted).toBe(true)
})

/** A batch with a message, and the batch that deletes it. */
function scene(): Batch[] {
  const scribe = new Scribe(1)
  return [
    scribe.write([
      createUser('ada', { request: tag('user') }),
      createTopic(user, 'A topic', { request: tag('topic') }),
      post(user, topic, 'secret', { request: posted }),
    ]),
    scribe.write([remove(user, message, posted.key, tag('delete'))]),
  ]
}

function bring(cluster: Cluster, batches: readonly Batch[]): void {
  const from = new Scribe(0).id
  cluster.inject(from, 0, { kind: 'batches', batches, erasing: [] })
  cluster.turn()
}

function textsOf(batch: Batch): string[] {
  return batch.ops.map((op) => String(payloadOf(op)?.content ?? ''))
}

function textsHeld(cluster: Cluster, index: number): string[] {
  const { batches } = cluster.member(index).store.log.read(1, new Map(), 1e9)
  return batches.flatMap(({ batch }) => textsOf(batch))
}
