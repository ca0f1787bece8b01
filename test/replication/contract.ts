/**
 * The contract of a replication mode: what the shell may rely on, whatever the mode. The rules
 * are [R…] of src/replication/SPEC.md.
 */
import { expect, test } from 'vitest'
import { type Entry, isCauseOf } from '../../src/core/entry.ts'
import { at } from '../../src/core/vector.ts'
import type { Packet } from '../../src/replication/packet.ts'
import type { Ready } from '../../src/replication/replication.ts'
import { aUser } from '../core/asks.ts'
import type { Cluster, Member } from './cluster.ts'
import { ForumWriter, request } from './forum-writer.ts'

export interface Capabilities {
  /** A replica takes writes also while it reaches nobody. */
  readonly writesAlone: boolean
}

export interface NewClusterOptions {
  readonly replicas: number
  readonly network?: (packet: Packet, from: number, to: number) => readonly Packet[]
}

export type NewCluster = (options: NewClusterOptions) => Cluster

/** Runs the rules for one mode. */
export function runReplicationContract(
  name: string,
  newCluster: NewCluster,
  capabilities: Capabilities,
): void {
  test(`[R1] ${name}: a proposal is settled exactly once, with the position of its entry`, () => {
    const cluster = newCluster({ replicas: 3 })
    const { member } = busy(cluster)
    const written = Array.from({ length: 600 }, (_, index) =>
      member.write(request(aUser(`user ${index}`), `user ${index}`)),
    )

    cluster.until(() => written.every(({ settled }) => settled !== undefined))

    const positions = written.map(({ settled }) => {
      if (!settled || !('outcome' in settled)) throw new Error('it was refused')
      return settled.outcome.position
    })
    expect(new Set(positions.map((position) => position?.seq)).size).toBe(600)
    cluster.converge()
    for (const [index, position] of positions.entries()) {
      const batch = cluster.member(1).store.log.batchAt(position!.author, position!.seq)
      const op = batch?.ops[position!.seq - batch.firstSeq]
      expect(op).toMatchObject({ kind: 'create-user', name: `user ${index}` })
    }
  })

  test(`[R2] ${name}: what is sent and what is answered was durable before`, () => {
    const cluster = newCluster({ replicas: 3 })
    busy(cluster)
    cluster.converge()

    for (const member of cluster.members) expectDurableFirst(member)
  })

  test(`[R3] ${name}: every replica applies each author's entries once, from 1, in order`, () => {
    const cluster = newCluster({ replicas: 3 })
    busy(cluster)
    cluster.converge()

    for (const { readies, store } of cluster.members) {
      const counts = new Map<string, number>()
      for (const { author, seq } of applied(readies)) {
        expect(seq).toBe((counts.get(author) ?? 0) + 1)
        counts.set(author, seq)
      }
      expect(counts).toEqual(store.log.version())
    }
  })

  test(`[R4] ${name}: an entry is applied behind its causes`, () => {
    const cluster = newCluster({ replicas: 4 })
    busy(cluster)
    cluster.converge()

    for (const { readies } of cluster.members) {
      const entries = applied(readies)
      entries.forEach((entry, index) => {
        const late = entries.slice(index + 1).filter((other) => isCauseOf(other, entry))
        expect(late).toEqual([])
      })
    }
  })

  test(`[R5] ${name}: connected replicas come to show the same forum, and stay`, () => {
    const cluster = newCluster({ replicas: 4 })
    busy(cluster)
    cluster.converge()
    const digest = cluster.member(0).core.digest()

    cluster.run(20_000)

    for (const { core } of cluster.members) expect(core.digest()).toBe(digest)
    for (const { core } of cluster.members) expect(core.status().alarms).toEqual([])
  })

  test(`[R6] ${name}: packets may be lost, repeated and overtaken`, () => {
    let sent = 0
    const late: Packet[] = []
    const cluster = newCluster({
      replicas: 3,
      network: (packet) => {
        sent += 1
        if (sent % 3 === 0) return []
        if (sent % 5 === 0) return [packet, packet]
        if (sent % 7 !== 0) return [packet]
        late.push(packet)
        return late.length > 2 ? late.splice(0).reverse() : []
      },
    })
    busy(cluster)

    cluster.converge()
    for (const member of cluster.members) expect(member.refused).toEqual([])
  })

  test(`[R7] ${name}: a machine opened on its log goes on behind it`, () => {
    const cluster = newCluster({ replicas: 3 })
    const { writer } = busy(cluster)
    cluster.converge()
    const before = cluster.member(0).store.log.version()

    for (const { index } of cluster.members) cluster.crash(index)
    for (const { index } of cluster.members) cluster.restart(index)
    writer.user(0, 'after the restart')
    cluster.converge()

    const { log } = cluster.member(2).store
    const total = [...log.version().values()].reduce((sum, count) => sum + count, 0)
    const totalBefore = [...before.values()].reduce((sum, count) => sum + count, 0)
    expect(total).toBe(totalBefore + 1)
    for (const { core } of cluster.members) expect(core.status().alarms).toEqual([])
  })

  test(`[R8] ${name}: the same inputs give the same Readies`, () => {
    const runs = [1, 2].map(() => {
      const cluster = newCluster({ replicas: 3 })
      busy(cluster)
      cluster.converge()
      return cluster.members.map(({ readies }) => readies)
    })

    expect(runs[0]).toEqual(runs[1])
  })

  test(`[R9] ${name}: who has nothing ready hands out nothing, and rest comes to an end`, () => {
    const cluster = newCluster({ replicas: 3 })
    busy(cluster)
    cluster.converge()
    cluster.run(5_000)
    for (const member of cluster.members) member.readies = []

    cluster.run(30_000)

    for (const { readies, core } of cluster.members) {
      expect(readies.filter(isEmpty)).toEqual([])
      expect(core.turn({ forward: () => {} })).toBeUndefined()
      const packets = readies.flatMap(({ send }) => send)
      expect(packets.every(({ packet }) => packet.kind === 'tell')).toBe(true)
      expect(packets.length).toBeLessThanOrEqual(30)
    }
  })

  test(`[R10] ${name}: who was cut off catches up, from whomever it reaches`, () => {
    const cluster = newCluster({ replicas: 4 })
    const { writer } = busy(cluster)
    cluster.converge()
    cluster.isolate(3)
    writer.user(0, 'written without the third')
    if (capabilities.writesAlone) writer.user(3, 'written alone')
    cluster.run(10_000)

    cluster.heal(2, 3)

    cluster.until(() => cluster.member(3).core.digest() === cluster.member(0).core.digest())
    cluster.rejoin(3)
    cluster.converge()
  })

  test(`[R11] ${name}: what a full disk refused is undone, and later turns go on`, () => {
    const cluster = newCluster({ replicas: 3 })
    const { writer, member } = busy(cluster)
    cluster.converge()
    const { transaction } = member.store
    member.store.transaction = () => {
      throw new Error('no space left on device')
    }

    expect(() => writer.user(0, 'too much')).toThrow('no space left')
    member.store.transaction = transaction
    writer.user(0, 'enough')

    cluster.converge()
    const names = cluster.member(1).store.queries
    expect(names.usersNamed('too much')).toEqual([])
    expect(names.usersNamed('enough').length).toBe(1)
  })
}

/** A few writes here and there, so that there is something to look at. */
function busy(cluster: Cluster): { writer: ForumWriter; member: Member } {
  const writer = new ForumWriter(cluster)
  const ada = writer.user(0, 'ada')
  const topic = writer.topic(0, ada, 'A topic', 'with a text')
  cluster.converge()
  cluster.members.forEach(({ index }) => {
    const message = writer.post(index, ada, topic, `message ${index}`)
    writer.like(index, ada, { kind: 'message', id: message })
    writer.edit(index, ada, { kind: 'topic', id: topic }, `with another text ${index}`)
  })
  cluster.converge()
  const message = writer.post(1, ada, topic, 'to be deleted')
  cluster.converge()
  writer.delete(2, ada, { kind: 'message', id: message })
  return { writer, member: cluster.member(0) }
}

function applied(readies: readonly Ready[]): Entry[] {
  return readies.flatMap(({ apply }) => apply)
}

function expectDurableFirst({ readies }: Member): void {
  const held = new Map<string, number>()
  for (const { append, send, settle } of readies) {
    for (const { batch } of append) held.set(batch.author, batch.firstSeq + batch.ops.length - 1)
    for (const { packet } of send) {
      const vector = packet.kind === 'tell' ? packet.vector : new Map()
      for (const [author, count] of vector) expect(count).toBeLessThanOrEqual(held.get(author)!)
      const batches = packet.kind === 'batches' ? packet.batches : []
      for (const batch of batches) {
        expect(batch.firstSeq).toBeLessThanOrEqual(held.get(batch.author) ?? 0)
      }
    }
    for (const settlement of settle) {
      if (!('position' in settlement)) throw new Error('a proposal was refused')
      expect(settlement.position.seq).toBeLessThanOrEqual(
        at(held as never, settlement.position.author),
      )
    }
  }
}

function isEmpty(ready: Ready): boolean {
  return Object.values(ready).every((work: readonly unknown[] | undefined) => !work?.length)
}
