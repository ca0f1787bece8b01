/** Gossip: the fast path that promises nothing. */
import { expect, test } from 'vitest'
import { BROADCAST_BYTES_MAX } from '../../src/core/limits.ts'
import { batchBytes } from '../../src/replication/measure.ts'
import type { Packet } from '../../src/replication/packet.ts'
import { aUser } from '../core/asks.ts'
import { crdtCluster } from './crdt-cluster.ts'
import { ForumWriter, request } from './forum-writer.ts'

test('[G1] own batches are pushed to everyone in the Ready that makes them durable', () => {
  const cluster = crdtCluster({ replicas: 2 })
  const [member] = cluster.members
  cluster.run(1_000)
  member!.readies = []

  member!.write(request(aUser('ada'), 'ada'))
  cluster.turn()

  const ready = member!.readies.find(({ append }) => append.length > 0)
  expect(ready?.send).toEqual([
    {
      to: 'everyone',
      packet: { kind: 'batches', batches: [ready?.append[0]?.batch], erasing: [] },
    },
  ])
})

test('[G1] who has no peer pushes nothing', () => {
  const cluster = crdtCluster({ replicas: 1 })

  cluster.write(0, request(aUser('ada'), 'ada'))

  expect(cluster.member(0).readies.flatMap(({ send }) => send)).toEqual([])
})

test('[G1] many own batches go in packets that are small enough to be broadcast', () => {
  const cluster = crdtCluster({ replicas: 2 })
  cluster.run(100)
  const writer = new ForumWriter(cluster)
  const ada = writer.user(0, 'ada')
  const [member] = cluster.members
  member!.readies = []
  const text = 'x'.repeat(60_000)
  for (let i = 0; i < 60; i++) {
    member!.write(
      writer.next({
        kind: 'create-topic',
        user: ada,
        title: `${i}`,
        text,
        labels: [],
        date: undefined,
      }),
    )
  }
  cluster.turn()

  const packets = member!.readies
    .flatMap(({ send }) => send)
    .flatMap(({ packet }) => (packet.kind === 'batches' ? [packet] : []))
  expect(packets.length).toBeGreaterThan(1)
  for (const { batches } of packets) {
    const bytes = batches.reduce((sum, batch) => sum + batchBytes(batch), 0)
    expect(batches.length === 1 || bytes <= BROADCAST_BYTES_MAX / 4).toBe(true)
  }
})

test('[G2] a replica that gossip never reaches holds everything all the same', () => {
  const cluster = crdtCluster({
    replicas: 3,
    network: (packet, from, to) => (to === 2 && isLoneBatch(packet) && from === 0 ? [] : [packet]),
  })
  const writer = new ForumWriter(cluster)
  for (let i = 0; i < 5; i++) writer.user(0, `user ${i}`)

  cluster.converge()

  expect(cluster.member(2).store.queries.totals().users).toBe(5)
})

test('[G3] where gossip works, the stream does not send an entry a second time', () => {
  const carried = new Map<string, number>()
  const cluster = crdtCluster({
    replicas: 4,
    network: (packet, _from, to) => {
      for (const batch of packet.kind === 'batches' ? packet.batches : []) {
        const key = `${batch.hash} to ${to}`
        carried.set(key, (carried.get(key) ?? 0) + 1)
      }
      return [packet]
    },
  })
  const writer = new ForumWriter(cluster)
  for (let i = 0; i < 40; i++) {
    writer.user(i % 4, `user ${i}`)
    cluster.run(50 + 10 * (i % 7))
  }
  cluster.converge()

  expect(carried.size).toBe(40 * 3)
  expect([...carried.values()].filter((times) => times > 1)).toEqual([])
})

function isLoneBatch(packet: Packet): boolean {
  return packet.kind === 'batches' && packet.batches.length === 1
}
