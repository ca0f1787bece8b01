/** Anti-entropy: what the tells show to be missing is sent, whatever was lost before. */
import { expect, test } from 'vitest'
import { digestToHex } from '../../src/core/digest.ts'
import type { Batch } from '../../src/core/entry.ts'
import type { MessageId, ReplicaId, TopicId } from '../../src/core/ids.ts'
import { CHUNK_BYTES, CHUNKS_IN_FLIGHT_MAX } from '../../src/core/limits.ts'
import { format } from '../../src/core/vector.ts'
import { batchBytes } from '../../src/replication/measure.ts'
import type { Packet, Tell } from '../../src/replication/packet.ts'
import { aUser } from '../core/asks.ts'
import { createTopic, createUser, messageTarget, post, remove, tag } from '../core/ops.ts'
import { type Cluster, identity } from './cluster.ts'
import { crdtCluster } from './crdt-cluster.ts'
import { ForumWriter, request } from './forum-writer.ts'
import { firstUser, Scribe } from './scribe.ts'

interface Seen {
  readonly from: number
  readonly to: number
  readonly packet: Packet
}

test('[A1] peers tell each other when they connect, soon after a change, and again and again', () => {
  const { cluster, seen, tells } = watched({ replicas: 2, gossip: true })
  cluster.run(20)
  expect(tells(0, 1).length).toBe(1)

  seen.length = 0
  cluster.write(0, request(aUser('ada'), 'ada'))
  cluster.run(200)
  expect(tells(1, 0).map(({ vector }) => format(vector))).toEqual([`${cluster.member(0).id}:1`])

  seen.length = 0
  cluster.run(30_000)
  expect(tells(0, 1).length).toBe(10)
})

test('[A1] the vector and the digest of a tell belong together', () => {
  const { cluster, seen } = watched({ replicas: 3, gossip: true })
  const digests = new Map<string, string>()
  const writer = new ForumWriter(cluster)
  for (let i = 0; i < 30; i++) {
    writer.user(i % 3, `user ${i}`)
    cluster.run(40)
  }
  cluster.converge()

  for (const { packet } of seen) {
    if (packet.kind !== 'tell') continue
    const [vector, digest] = [format(packet.vector), digestToHex(packet.digest)]
    expect(digests.get(vector) ?? digest).toBe(digest)
    digests.set(vector, digest)
  }
  expect(digests.size).toBeGreaterThan(20)
})

test('[A2] a peer is sent what it lacks, once, a window at a time', () => {
  const { cluster, seen, batches } = watched({ replicas: 2 })
  cluster.isolate(1)
  fill(cluster, 200, 20_000)
  cluster.rejoin(1)
  cluster.run(30)

  const inFlight = batches(0, 1).reduce((sum, batch) => sum + batchBytes(batch), 0)
  expect(inFlight).toBeGreaterThanOrEqual(CHUNK_BYTES)
  cluster.converge()
  const sent = batches(0, 1).map(({ hash }) => hash)
  expect(new Set(sent).size).toBe(sent.length)
  expect(sent.length).toBe(201)
  for (const { packet } of seen) expect(sizeOf(packet)).toBeLessThanOrEqual(CHUNK_BYTES + 20_000)
})

test('[A2] a peer that does not tell back gets no more than a window, more and more rarely', () => {
  let deaf = false
  const { cluster, batches, seen } = watched({
    replicas: 2,
    network: (packet, from) => (deaf && from === 1 && packet.kind === 'tell' ? [] : [packet]),
  })
  cluster.isolate(1)
  fill(cluster, 200, 20_000)
  cluster.rejoin(1)
  cluster.run(10)
  deaf = true
  cluster.run(1_500)

  const window = CHUNK_BYTES * CHUNKS_IN_FLIGHT_MAX + 20_000
  expect(batches(0, 1).reduce((sum, batch) => sum + batchBytes(batch), 0)).toBeLessThan(window)

  seen.length = 0
  cluster.run(120_000)
  expect(batches(0, 1).reduce((sum, batch) => sum + batchBytes(batch), 0)).toBeLessThan(8 * window)
  deaf = false
  cluster.converge()
})

test('[A3] what is lost on the way is sent again', () => {
  let lost = 0
  const { cluster } = watched({
    replicas: 2,
    network: (packet) => (packet.kind === 'batches' && lost++ < 10 ? [] : [packet]),
  })
  fill(cluster, 50, 20_000)

  cluster.converge()
  expect(lost).toBeGreaterThan(10)
})

test.each([true, false])('[A4] replicas in a line converge (gossip: %s)', (gossip) => {
  const { cluster } = watched({ replicas: 4, gossip })
  for (const [a, b] of [
    [0, 2],
    [0, 3],
    [1, 3],
  ] as const) {
    cluster.cut(a, b)
  }
  const writer = new ForumWriter(cluster)
  writer.user(0, 'at one end')
  writer.user(3, 'at the other')

  cluster.converge()
  expect(cluster.member(1).store.queries.totals().users).toBe(2)
})

test('[A4] without gossip a write reaches a peer at once', () => {
  const { cluster } = watched({ replicas: 2 })
  cluster.run(1_000)

  cluster.member(0).write(request(aUser('ada'), 'ada'))
  cluster.run(20)

  expect(cluster.member(1).store.queries.totals().users).toBe(1)
})

test('[A5] equal vectors and unequal digests that last are an alarm, until they are seen equal', () => {
  let isLost = false
  const cluster = crdtCluster({
    replicas: 2,
    network: (packet, from) => (isLost && from === 0 ? [] : [packet]),
  })
  new ForumWriter(cluster).user(0, 'ada')
  cluster.converge()
  cluster.run(5_000)
  const [peer, member] = [cluster.member(0), cluster.member(1)]
  const vector = member.store.log.version()
  const wrong: Tell = { kind: 'tell', vector, voidFrom: new Map(), digest: new Uint32Array(8) }

  isLost = true
  cluster.run(1_000)
  cluster.inject(peer.id, 1, wrong)
  cluster.run(1_500)
  expect(member.core.status().alarms).toEqual([])
  cluster.run(1_000)
  cluster.inject(peer.id, 1, wrong)
  cluster.run(100)
  expect(member.core.status().alarms).toMatchObject([{ kind: 'divergence', replica: peer.id }])

  isLost = false
  cluster.run(5_000)
  expect(member.core.status().alarms).toEqual([])
})

test('[A5] a difference that a peer told once, and cannot take back because it is gone, is no alarm', () => {
  const cluster = crdtCluster({ replicas: 2 })
  new ForumWriter(cluster).user(0, 'ada')
  cluster.converge()
  const [peer, member] = [cluster.member(0), cluster.member(1)]
  const vector = member.store.log.version()
  const wrong: Tell = { kind: 'tell', vector, voidFrom: new Map(), digest: new Uint32Array(8) }

  cluster.inject(peer.id, 1, wrong)
  cluster.turn()
  cluster.isolate(0)
  cluster.run(30_000)

  expect(member.core.status().alarms).toEqual([])
})

test('[A5] what two stories or a void delete leave is put right without an alarm of divergence', () => {
  const cluster = crdtCluster({ replicas: 3 })
  cluster.isolate(2)
  const [ada, ben] = [new Scribe(1), new Scribe(2)]
  const key = tag('posted').key
  const written = ada.write([
    createUser('ada', { request: tag('user') }),
    createTopic(firstUser(ada), 'A topic', { request: tag('topic') }),
    post(firstUser(ada), `1@${ada.id}` as TopicId, 'kept', { request: tag('posted') }),
  ])
  const message = `1@${ada.id}` as MessageId
  const fork = ben.fork()
  const clockDelta = new Map([[ada.id, 3]])
  const deletes = ben.write([remove(firstUser(ada), messageTarget(message), key)], { clockDelta })
  const bring = (index: number, batch: Batch) => {
    cluster.inject(new Scribe(0).id, index, { kind: 'batches', batches: [batch], erasing: [] })
    cluster.turn()
  }
  for (const index of [0, 2]) bring(index, written)
  bring(0, deletes)
  bring(2, fork.write([createUser('eva')], { clockDelta }))
  const kinds = new Set<string>()
  cluster.run(3_000)
  cluster.rejoin(2)
  for (let round = 0; round < 2_000; round++) {
    cluster.run(10)
    for (const { core } of cluster.members) {
      for (const { kind } of core.status().alarms) kinds.add(kind)
    }
  }

  expect([...kinds]).toEqual(['equivocation'])
  expect(cluster.isConverged()).toBe(true)
  for (const { store } of cluster.members) {
    expect(store.queries.getMessage(message)?.text).toBe('kept')
  }
})

test('[A6] who is far behind pulls from one peer, not from all at once', () => {
  const { cluster, seen } = watched({ replicas: 5 })
  cluster.isolate(4)
  fill(cluster, 6_000, 300)
  cluster.until(() => new Set(cluster.members.slice(0, 4).map(({ version }) => version)).size === 1)
  seen.length = 0
  cluster.rejoin(4)
  cluster.converge()

  const bytes = [0, 1, 2, 3].map((from) =>
    seen
      .filter((each) => each.from === from && each.to === 4)
      .reduce((sum, { packet }) => sum + sizeOf(packet), 0),
  )
  const total = bytes.reduce((sum, each) => sum + each, 0)
  expect(Math.max(...bytes)).toBeGreaterThan(0.9 * total)
  expect(cluster.member(4).version).toBe(cluster.member(0).version)
})

test('[A6] a source that brings nothing is given up for another', () => {
  const { cluster } = watched({
    replicas: 3,
    network: (packet, from, to) =>
      from === 0 && to === 2 && packet.kind === 'batches' ? [] : [packet],
  })
  cluster.isolate(2)
  fill(cluster, 6_000, 300)
  cluster.until(() => cluster.member(0).version === cluster.member(1).version)
  cluster.rejoin(2)

  cluster.converge()
})

test('[A7] a replica that lost the end of its log takes it back before it writes', () => {
  const { cluster } = watched({ replicas: 3, gossip: true })
  const writer = new ForumWriter(cluster)
  writer.user(0, 'ada')
  cluster.converge()
  const backup = cluster.member(0).store.image().copy()
  for (let i = 0; i < 10; i++) writer.user(0, `user ${i}`)
  cluster.converge()
  cluster.crash(0)
  cluster.restart(0, backup)

  const written = cluster.member(0).write(writer.next(aUser('after')))
  expect(cluster.member(0).core.status().recovering).toBe(true)
  cluster.until(() => written.settled !== undefined)

  expect(written.settled).toMatchObject({ outcome: { position: { seq: 12 } } })
  cluster.converge()
  for (const { core } of cluster.members) expect(core.status().alarms).toEqual([])
})

test('[A7] a replica that reaches nobody writes after a moment', () => {
  const { cluster } = watched({ replicas: 2, gossip: true })
  const writer = new ForumWriter(cluster)
  writer.user(0, 'ada')
  writer.user(1, 'ben')
  cluster.converge()
  cluster.crash(0)
  cluster.crash(1)
  cluster.restart(0)

  writer.user(0, 'alone')
  expect(cluster.member(0).store.queries.totals().users).toBe(3)
})

test('[A8] a peer that claims entries of ours and does not hand them over is not believed', () => {
  const { cluster } = watched({ replicas: 1 })
  const [member, liar] = [cluster.member(0), new Scribe(0).id]
  const writer = new ForumWriter(cluster)
  writer.user(0, 'ada')
  member.core.step({ kind: 'connected', peer: liar })
  const vector = new Map<ReplicaId, number>([[identity(0).id, 1_000_000]])
  cluster.inject(liar, 0, { kind: 'tell', vector, voidFrom: new Map(), digest: new Uint32Array(8) })

  const written = member.write(writer.next(aUser('ben')))
  cluster.run(5_000)
  expect(written.settled).toBeUndefined()

  cluster.until(() => written.settled !== undefined)
  expect(member.refused).toMatchObject([{ from: liar }])
})

test('[A9] a write costs a few tells a replica, however many replicas there are', () => {
  const cost = (replicas: number) => {
    const { cluster, seen } = watched({ replicas, gossip: true })
    const writer = new ForumWriter(cluster)
    for (const { index } of cluster.members) writer.user(index, `user ${index}`)
    cluster.converge()
    cluster.run(10_000)
    seen.length = 0
    for (let i = 0; i < 10; i++) {
      cluster.write(i, writer.next(aUser(`more ${i}`)))
      cluster.run(500)
    }
    const idle = (replicas * (replicas - 1) * 5_000) / 3_000
    return (seen.filter(({ packet }) => packet.kind === 'tell').length - idle) / (10 * replicas)
  }

  expect(cost(12)).toBeLessThan(6)
  expect(cost(24)).toBeLessThan(1.2 * cost(12))
})

function watched(options: Parameters<typeof crdtCluster>[0]) {
  const seen: Seen[] = []
  const cluster = crdtCluster({
    gossip: false,
    ...options,
    network: (packet, from, to) => {
      const packets = options.network?.(packet, from, to) ?? [packet]
      for (const each of packets) seen.push({ from, to, packet: each })
      return packets
    },
  })
  const between = (from: number, to: number) =>
    seen.filter((each) => each.from === from && each.to === to).map(({ packet }) => packet)
  return {
    cluster,
    seen,
    tells: (from: number, to: number) =>
      between(from, to).flatMap((packet) => (packet.kind === 'tell' ? [packet] : [])),
    batches: (from: number, to: number) =>
      between(from, to).flatMap((packet) => (packet.kind === 'batches' ? packet.batches : [])),
  }
}

/** Writes topics at the first member, a batch for each. */
function fill(cluster: Cluster, topics: number, textBytes: number): void {
  const writer = new ForumWriter(cluster)
  const user = writer.user(0, 'filler')
  const text = 'x'.repeat(textBytes)
  for (let i = 0; i < topics; i++) {
    cluster.member(0).write(
      writer.next({
        kind: 'create-topic',
        user,
        title: `${i}`,
        text,
        labels: [],
        date: undefined,
      }),
    )
    cluster.turn()
  }
}

function sizeOf(packet: Packet): number {
  return packet.kind === 'batches'
    ? packet.batches.reduce((sum, batch) => sum + batchBytes(batch), 0)
    : 0
}
