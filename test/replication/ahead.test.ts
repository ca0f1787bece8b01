/** Deletes that are too many for one packet go ahead of the batch that they justify. */
import { expect, test } from 'vitest'
import { encodeFrame } from '../../src/codec/frame-codec.ts'
import type { Batch } from '../../src/core/entry.ts'
import { type MessageId, NO_USER, type TopicId } from '../../src/core/ids.ts'
import {
  BATCH_OPS_MAX,
  LABEL_BYTES_MAX,
  LABELS_MAX,
  PACKET_BYTES_MAX,
  PROOFS_AHEAD_MAX,
  TITLE_BYTES_MAX,
} from '../../src/core/limits.ts'
import { Proofs } from '../../src/replication/crdt/proofs.ts'
import { withoutPayloads } from '../../src/replication/erasure.ts'
import type { Packet } from '../../src/replication/packet.ts'
import { createTopic, createUser, messageTarget, post, remove, tag } from '../core/ops.ts'
import type { Cluster } from './cluster.ts'
import { crdtCluster } from './crdt-cluster.ts'
import { firstUser, Scribe } from './scribe.ts'

const ada = new Scribe(1)
const user = firstUser(ada)
/** One batch: a user, a topic, and as many posts as there is room for. */
const POSTS = BATCH_OPS_MAX - 2
/** Ops that make a delete's batch large. */
const FILLINGS = 12

test.each([0, 0.2])(
  '[X8] a batch whose texts were deleted by very many large batches reaches who comes late (loss: %s)',
  (loss) => {
    let sent = 0
    let largest = 0
    const cluster = crdtCluster({
      replicas: 2,
      gossip: false,
      network: (packet: Packet) => {
        if (packet.kind === 'batches') largest = Math.max(largest, encodeFrame(packet).length)
        sent += 1
        return (sent * 7919) % 1_000 < loss * 1_000 ? [] : [packet]
      },
    })
    cluster.isolate(1)
    const { posts, deletes } = forum()
    bring(cluster, [posts])
    for (const batch of deletes) bring(cluster, [batch])
    const erasing = deletes.map(withoutPayloads)
    const whole = encodeFrame({ kind: 'batches', batches: [withoutPayloads(posts)], erasing })
    expect(whole.length).toBeGreaterThan(PACKET_BYTES_MAX)

    cluster.rejoin(1)
    cluster.until(() => cluster.member(1).version === cluster.member(0).version)
    cluster.converge()

    expect(largest).toBeLessThan(PACKET_BYTES_MAX)
    expect(cluster.members.map(({ refused }) => refused)).toEqual([[], []])
    expect(cluster.member(1).store.log.batchAt(ada.id, 3)?.ops).toEqual(withoutPayloads(posts).ops)
  },
)

test('[X8] who says that deletes went ahead which did not is not believed, nor refused', () => {
  const cluster = crdtCluster({ replicas: 2 })
  const { posts, deletes } = forum(3)
  const from = cluster.member(1).id
  const bare = { kind: 'batches', batches: [withoutPayloads(posts)], erasing: [] } as const

  cluster.inject(from, 0, { kind: 'batches', batches: [], erasing: deletes.slice(0, 2) })
  cluster.inject(from, 0, { ...bare, ahead: true })
  cluster.run(100)
  expect(cluster.member(0).version).toBe('')
  expect(cluster.member(0).refused).toEqual([])

  // They are used up by then, and another peer's are not mixed in.
  cluster.inject(from, 0, { kind: 'batches', batches: [], erasing: deletes.slice(2) })
  cluster.inject(new Scribe(5).id, 0, { kind: 'batches', batches: [], erasing: deletes })
  cluster.inject(from, 0, { ...bare, ahead: true })
  cluster.run(100)
  expect(cluster.member(0).version).toBe('')

  cluster.inject(from, 0, { kind: 'batches', batches: [], erasing: deletes })
  cluster.inject(from, 0, { ...bare, ahead: true })
  cluster.run(100)
  expect(cluster.member(0).version).toBe(`${ada.id}:5`)
})

test('[X8] of what goes ahead only so much is remembered', () => {
  const proofs = new Proofs()
  const peer = ada.id
  const scribe = new Scribe(2)
  const batches = PROOFS_AHEAD_MAX / BATCH_OPS_MAX + 2
  for (let number = 0; number < batches; number++) {
    const ops = Array.from({ length: BATCH_OPS_MAX }, (_, index) =>
      remove(user, messageTarget(idOf(1)), tag(`post ${number} ${index}`).key),
    )
    proofs.wentAhead(peer, [scribe.write(ops)])
  }
  expect(proofs.of(peer).size).toBe(PROOFS_AHEAD_MAX)
  proofs.forget(peer)
  expect(proofs.of(peer).size).toBe(0)
})

/** A batch of posts, and one large batch for each of them that deletes it. */
function forum(count = POSTS): { posts: Batch; deletes: Batch[] } {
  const request = (number: number) => tag(`post ${number}`)
  const topic = `1@${ada.id}` as TopicId
  const posts = new Scribe(1).write([
    createUser('ada', { request: tag('user') }),
    createTopic(user, 'A topic', { request: tag('topic') }),
    ...Array.from({ length: count }, (_, number) =>
      post(user, topic, `secret ${number}`, { request: request(number) }),
    ),
  ])
  const ben = new Scribe(2)
  const deletes = Array.from({ length: count }, (_, number) => {
    const target = messageTarget(idOf(number + 1))
    const clockDelta = new Map(number === 0 ? [[ada.id, count + 2]] : [])
    const ops = [remove(user, target, request(number).key, tag(`delete ${number}`)), ...fillings()]
    return ben.write(ops, { clockDelta })
  })
  return { posts, deletes }
}

/** Large, and of no effect but the first: they are all of one request. */
function fillings() {
  const labels = Array.from({ length: LABELS_MAX }, (_, index) => {
    return `${index}`.padStart(LABEL_BYTES_MAX, 'x')
  })
  return Array.from({ length: FILLINGS }, (_, index) => {
    const title = `${index}`.padStart(TITLE_BYTES_MAX, 't')
    return createTopic(NO_USER, title, { labels, request: tag('filling') })
  })
}

function idOf(number: number): MessageId {
  return `${number}@${ada.id}` as MessageId
}

function bring(cluster: Cluster, batches: readonly Batch[]): void {
  cluster.inject(new Scribe(0).id, 0, { kind: 'batches', batches, erasing: [] })
  cluster.turn()
}
