/** Wanting: texts that went without right come back from who still has them. */
import { expect, test } from 'vitest'
import type { Batch } from '../../src/core/entry.ts'
import type { MessageId, TopicId } from '../../src/core/ids.ts'
import { payloadOf } from '../../src/core/op.ts'
import type { Packet, Wanted } from '../../src/replication/packet.ts'
import { withoutPayloads } from '../../src/replication/erasure.ts'
import { createTopic, createUser, edit, post, remove, tag } from '../core/ops.ts'
import { diffUpdate, editClientId, originalDocument } from '../../src/core/text.ts'
import type { Cluster } from './cluster.ts'
import { crdtCluster } from './crdt-cluster.ts'
import { firstUser, Scribe } from './scribe.ts'

const ada = new Scribe(1)
const user = firstUser(ada)
const topic = `1@${ada.id}` as TopicId
const message = { kind: 'message', id: `1@${ada.id}` as MessageId } as const
const [posted, edited] = [tag('posted'), tag('edited')]
/** Ada's entries that a delete of her message has seen. */
const SEEN = 4

test('[X6] a text that a void delete took away comes back, and the digests are equal again', () => {
  const cluster = crdtCluster({ replicas: 3 })
  const written = story()
  for (const index of [0, 1, 2]) bring(cluster, index, written)
  cluster.isolate(2)
  const ben = new Scribe(2)
  const fork = ben.fork()
  bring(cluster, 0, ben.write([remove(user, message, posted.key)], { clockDelta: seen() }))
  cluster.until(() => cluster.member(1).version === cluster.member(0).version)
  for (const index of [0, 1]) expect(textsHeld(cluster, index)).not.toContain('kept')

  bring(cluster, 0, fork.write(1, { clockDelta: seen() }))
  cluster.run(5_000)
  for (const index of [0, 1]) expect(textAt(cluster, index)).not.toBe('kept, edited')
  cluster.rejoin(2)
  cluster.until(
    () => textAt(cluster, 0) === 'kept, edited' && textAt(cluster, 1) === 'kept, edited',
  )
  cluster.converge()
  cluster.run(10_000)

  for (const { core, store, index } of cluster.members) {
    expect(core.status().alarms.map(({ kind }) => kind)).toEqual(['equivocation'])
    expect(store.log.missing(10)).toEqual([])
    expect(store.queries.getMessage(message.id)?.row).toMatchObject({ deleted: false, edits: 1 })
    expect(textsHeld(cluster, index)).toContain('kept')
  }
})

test('[X6] a text that somebody without right stripped comes back', () => {
  const cluster = crdtCluster({ replicas: 2 })
  cluster.isolate(1)
  const [written] = story()
  bring(cluster, 0, written!)
  const thief = new Scribe(9).write([remove(user, message, posted.key)])
  cluster.inject(new Scribe(0).id, 1, {
    kind: 'batches',
    batches: [withoutPayloads(written!)],
    erasing: [thief],
  })
  cluster.turn()
  expect(cluster.member(1).version).toBe(cluster.member(0).version)
  expect(textAt(cluster, 1)).toBe('')

  cluster.rejoin(1)
  cluster.until(() => textAt(cluster, 1) === 'kept')
  cluster.converge()
  cluster.run(10_000)

  for (const { core } of cluster.members) expect(core.status().alarms).toEqual([])
})

test('[X6] a text that nobody has any more holds up nobody, who comes late neither', () => {
  const cluster = crdtCluster({ replicas: 3 })
  cluster.isolate(2)
  const ben = new Scribe(2)
  const fork = ben.fork()
  const written = story()
  bring(cluster, 0, written)
  bring(cluster, 0, ben.write([remove(user, message, posted.key)], { clockDelta: seen() }))
  cluster.until(() => cluster.member(1).version === cluster.member(0).version)
  bring(cluster, 0, fork.write(1, { clockDelta: seen() }))
  cluster.run(1_000)

  cluster.rejoin(2)
  cluster.until(() => cluster.member(2).version === cluster.member(0).version)
  cluster.converge()

  expect(cluster.member(2).refused).toEqual([])
  expect(cluster.member(2).store.queries.getMessage(message.id)?.row.deleted).toBe(false)
})

test('[X7] what is wanted is asked for more and more rarely while nobody has it', () => {
  const asked: Wanted[] = []
  const cluster = crdtCluster({
    replicas: 2,
    network: (packet: Packet) => {
      if (packet.kind === 'wanted') asked.push(packet)
      return [packet]
    },
  })
  const [written] = story()
  const thief = new Scribe(9).write([remove(user, message, posted.key)])
  for (const index of [0, 1]) {
    const batches = [withoutPayloads(written!)]
    cluster.inject(new Scribe(0).id, index, { kind: 'batches', batches, erasing: [thief] })
  }
  cluster.turn()
  cluster.run(600_000)

  expect(asked[0]?.payloads).toEqual([{ author: ada.id, seq: 3 }])
  expect(asked.length).toBeGreaterThan(10)
  expect(asked.length).toBeLessThan(2 * (600_000 / 60_000 + 8))
})

test('[X7] a found batch that is not in the log, or brings nothing, changes nothing', () => {
  const cluster = crdtCluster({ replicas: 2 })
  const written = story()
  bring(cluster, 0, written)
  cluster.converge()
  const { store, id } = cluster.member(0)
  const before = [cluster.member(0).version, cluster.member(0).core.digest()]

  const batches = [new Scribe(7).write(3), ...written, ada.fork().write(2, { firstSeq: 3 })]
  cluster.inject(cluster.member(1).id, 0, { kind: 'found', batches })
  cluster.run(5_000)

  expect([cluster.member(0).version, cluster.member(0).core.digest()]).toEqual(before)
  expect(store.log.voided()).toEqual([])
  expect(
    cluster
      .member(1)
      .core.status()
      .peers.find(({ replica }) => replica === id)?.connected,
  ).toBe(true)
})

/** A message and its edit. */
function story(): Batch[] {
  const scribe = new Scribe(1)
  const update = diffUpdate(originalDocument('kept'), 'kept, edited', editClientId(edited.key))
  return [
    scribe.write([
      createUser('ada', { request: tag('user') }),
      createTopic(user, 'A topic', { request: tag('topic') }),
      post(user, topic, 'kept', { request: posted }),
    ]),
    scribe.write([edit(user, message, posted.key, { request: edited, update })]),
  ]
}

function seen() {
  return new Map([[ada.id, SEEN]])
}

function bring(cluster: Cluster, index: number, batches: Batch | readonly Batch[]): void {
  const all = 'hash' in batches ? [batches] : batches
  const from = new Scribe(0).id
  cluster.inject(from, index, { kind: 'batches', batches: all, erasing: [] })
  cluster.turn()
}

function textAt(cluster: Cluster, index: number): string | undefined {
  return cluster.member(index).store.queries.getMessage(message.id)?.text
}

function textsHeld(cluster: Cluster, index: number): unknown[] {
  const { batches } = cluster.member(index).store.log.read(1, new Map(), 1e9)
  return batches.flatMap(({ batch }) => batch.ops.map((op) => payloadOf(op)?.content))
}
