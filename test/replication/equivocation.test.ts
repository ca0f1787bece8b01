/** Equivocation: an author that tells two stories is cut off, on every replica alike. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Batch } from '../../src/core/entry.ts'
import { voidSeq } from '../../src/replication/crdt/equivocation.ts'
import { aUser } from '../core/asks.ts'
import { createTopic, createUser, tag } from '../core/ops.ts'
import type { Cluster } from './cluster.ts'
import { crdtCluster } from './crdt-cluster.ts'
import { ForumWriter, request } from './forum-writer.ts'
import { firstUser, Scribe } from './scribe.ts'

test('[E1] two batches are a proof when they claim a seq in common, or another predecessor', () => {
  const ada = new Scribe(1)
  const first = ada.write(4)
  const other = ada.fork()
  const [second, third] = [ada.write(3), ada.write(3)]
  const [second2, third2] = [other.write(4), other.write(2)]

  expect(voidSeq(second, second2)).toBe(5)
  expect(voidSeq(third, second2)).toBe(8)
  expect(voidSeq(second2, third)).toBe(8)
  expect(voidSeq(third, third2)).toBe(9)
  expect(voidSeq(first, second)).toBeUndefined()
  expect(voidSeq(second, second)).toBeUndefined()
  expect(voidSeq(first, third)).toBeUndefined()
  expect(voidSeq(second, new Scribe(2).write(7))).toBeUndefined()

  const stranger = ada.fork().write(1, { firstSeq: 5, previous: third2.hash })
  expect(voidSeq(first, stranger)).toBe(1)
  expect(voidSeq(stranger, first)).toBe(1)
})

test.each(['delivered', 'held back'])('[E2] a fork against a %s batch is caught', (place) => {
  const cluster = crdtCluster({ replicas: 1 })
  const ada = new Scribe(1)
  const first = ada.write()
  const fork = ada.fork()
  if (place === 'delivered') bring(cluster, 0, first)
  bring(cluster, 0, ada.write(), fork.write())

  const { core, store } = cluster.member(0)
  expect(core.status().alarms).toMatchObject([{ kind: 'equivocation', replica: ada.id }])
  expect(store.log.equivocations().length).toBe(1)
  bring(cluster, 0, first)
  expect(cluster.member(0).version).toBe(`${ada.id}:1`)
})

test('[E3] whichever story they saw first, all replicas cut the same and show the same', () => {
  const cluster = crdtCluster({ replicas: 4 })
  const ada = new Scribe(1)
  const common = ada.write(2)
  const fork = ada.fork()
  const stories = [
    [ada.write(1), ada.write(2)],
    [fork.write(2), fork.write(1)],
  ]
  for (const { index } of cluster.members) cluster.isolate(index)
  for (const { index } of cluster.members) bring(cluster, index, common, ...stories[index % 2]!)
  distinguish(cluster)
  for (const { index } of cluster.members) cluster.rejoin(index)

  cluster.converge()
  cluster.run(10_000)

  for (const { store, core } of cluster.members) {
    expect(store.log.version().get(ada.id)).toBe(2)
    expect(store.queries.totals().users).toBe(2 + 4)
    expect(core.status().alarms).toMatchObject([{ kind: 'equivocation', replica: ada.id }])
  }
})

test('[E3] any two stories, however they are cut into batches, end in agreement', () => {
  const sizes = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 5 })
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 3 }), sizes, sizes, (common, left, right) => {
      const cluster = crdtCluster({ replicas: 3 })
      for (const { index } of cluster.members) cluster.isolate(index)
      const ada = new Scribe(1)
      const shared = common === 0 ? [] : [ada.write(common)]
      const fork = ada.fork()
      bring(cluster, 0, ...shared, ...left.map((size) => ada.write(size)))
      bring(cluster, 1, ...shared, ...right.map((size) => fork.write(size, { epoch: 0 })))
      distinguish(cluster)
      for (const { index } of cluster.members) cluster.rejoin(index)
      cluster.run(30_000)
      cluster.converge()
      for (const { core } of cluster.members) {
        expect(core.status().alarms.map(({ kind }) => kind)).toEqual(['equivocation'])
      }
    }),
    { numRuns: 40 },
  )
})

test('[E4] of several proofs the one that voids most counts, and peers are shown it', () => {
  const cluster = crdtCluster({ replicas: 2 })
  cluster.isolate(1)
  const ada = new Scribe(1)
  const batches = [ada.write(), ada.write(), ada.write(), ada.write()]
  const forkAt = (index: number) => new Scribe(1, batches[index - 1]).write(1)
  bring(cluster, 0, ...batches, forkAt(3))
  expect(cluster.member(0).version).toBe(`${ada.id}:3`)
  bring(cluster, 0, forkAt(1))
  expect(cluster.member(0).version).toBe(`${ada.id}:1`)
  bring(cluster, 0, forkAt(2))
  expect(cluster.member(0).version).toBe(`${ada.id}:1`)
  bring(cluster, 1, ...batches)

  cluster.rejoin(1)
  cluster.converge()
  expect(cluster.member(1).version).toBe(`${ada.id}:1`)
})

test('[E5] a replica whose own log was forked says so, and takes no writes', () => {
  const cluster = crdtCluster({ replicas: 2 })
  const writer = new ForumWriter(cluster)
  writer.user(0, 'ada')
  cluster.converge()
  const backup = cluster.member(0).store.image().copy()
  writer.user(0, 'ben')
  cluster.converge()
  cluster.crash(0)
  cluster.crash(1)
  cluster.restart(0, backup)
  writer.user(0, 'written again')
  cluster.restart(1)
  cluster.run(20_000)

  const { core, id } = cluster.member(0)
  expect(core.status().alarms).toMatchObject([{ kind: 'equivocation', replica: id }])
  expect(() => writer.user(0, 'no more')).toThrow('needs a new identity')
  cluster.converge()
  expect(cluster.member(1).store.queries.totals().users).toBe(1)
})

test('[E6] causes in what is void are not waited for', () => {
  const cluster = crdtCluster({ replicas: 2 })
  cluster.isolate(1)
  const [ada, ben] = [new Scribe(1), new Scribe(2)]
  const [first, second] = [ada.write(), ada.write()]
  const fork = new Scribe(1, first).write()
  bring(cluster, 0, first, second, ben.write(1, { clockDelta: new Map([[ada.id, 2]]) }), fork)
  const late = ben.write(1, { clockDelta: new Map([[ada.id, 5]]) })
  bring(cluster, 0, late)

  cluster.rejoin(1)
  cluster.converge()

  const expected = new Map([
    [ada.id, 1],
    [ben.id, 2],
  ])
  for (const { store } of cluster.members) expect(store.log.version()).toEqual(expected)
})

test('[E7] two stories of the same length are found by their digests', () => {
  const cluster = crdtCluster({ replicas: 2 })
  for (const { index } of cluster.members) cluster.isolate(index)
  const ada = new Scribe(1)
  const fork = ada.fork()
  bring(cluster, 0, ada.write([createUser('one story')]))
  bring(cluster, 1, fork.write([createUser('another')]))
  expect(cluster.member(0).version).toBe(cluster.member(1).version)

  cluster.rejoin(1)
  cluster.run(10_000)

  for (const { version, core } of cluster.members) {
    expect(version).toBe('')
    expect(core.status().alarms.map(({ kind }) => kind)).toEqual(['equivocation'])
  }
})

test('[E8] a proof keeps what was sealed and no text, and survives a restart', () => {
  const cluster = crdtCluster({ replicas: 1 })
  const ada = new Scribe(1)
  const user = firstUser(ada)
  bring(cluster, 0, ada.write([createUser('ada')]))
  const fork = ada.fork()
  const text = (title: string) => createTopic(user, title, { text: 'secret', request: tag(title) })
  bring(cluster, 0, ada.write([text('a')]), fork.write([text('b')]))

  const proof = cluster.member(0).store.log.equivocations()
  expect(JSON.stringify(proof.map(({ first, second }) => [first.ops, second.ops]))).not.toContain(
    'secret',
  )
  cluster.restart(0)
  bring(cluster, 0, fork.write())
  expect(cluster.member(0).version).toBe(`${ada.id}:1`)
  expect(cluster.member(0).core.status().alarms.length).toBe(1)
})

test('[E9] what proves nothing is refused', () => {
  const cluster = crdtCluster({ replicas: 1 })
  const ada = new Scribe(1)
  const from = new Scribe(2).id
  const [first, second] = [ada.write(), ada.write()]

  cluster.inject(from, 0, { kind: 'equivocation', first, second })
  cluster.turn()

  expect(cluster.member(0).refused).toMatchObject([{ from }])
  expect(cluster.member(0).store.log.equivocations()).toEqual([])
})

function bring(cluster: Cluster, to: number, ...batches: Batch[]): void {
  const from = new Scribe(0).id
  cluster.inject(from, to, { kind: 'batches', batches, erasing: [] })
  cluster.turn()
}

/** Lets every member write, so that no vector is empty. */
function distinguish(cluster: Cluster): void {
  for (const { index } of cluster.members) {
    cluster.write(index, request(aUser(`u${index}`), `u${index}`))
  }
}
