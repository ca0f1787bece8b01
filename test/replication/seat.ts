/** One replica of a chain by itself: a test plays its neighbours, packet by packet. */
import type { Configuration } from '../../src/core/configuration.ts'
import type { Batch } from '../../src/core/entry.ts'
import { CHAIN, millis, type ReplicaId } from '../../src/core/ids.ts'
import type { Op } from '../../src/core/op.ts'
import { sealOrdered } from '../../src/codec/ordered-seal.ts'
import type { TopicTouched } from '../../src/replication/chain/dirty.ts'
import { openChain } from '../../src/replication/chain/chain.ts'
import type { ChainAppend, ChainPacket } from '../../src/replication/packet.ts'
import type { Ready, Replication } from '../../src/replication/replication.ts'
import { type MemoryStore, openMemoryStore } from '../../src/storage/memory-store.ts'
import type { MemoryImage } from '../../src/storage/memory/memory-image.ts'
import { createUser } from '../core/ops.ts'
import { FORUM, identity, START_WALL } from './cluster.ts'

/** Ids of the replicas of a chain, head first. */
export const IDS: readonly ReplicaId[] = [0, 1, 2, 3, 4].map((index) => identity(index).id)

export function id(index: number): ReplicaId {
  const found = IDS[index]
  if (found === undefined) throw new Error(`there is no replica ${index}`)
  return found
}

/** Replicas by their indexes, all of incarnation 1. */
export function configured(
  epoch: number,
  serving: readonly number[],
  syncing: readonly number[] = [],
): Configuration {
  const all = [...serving, ...syncing]
  return {
    epoch,
    voters: all.map(id),
    replicas: all.map((index) => ({
      id: id(index),
      incarnation: 1,
      state: serving.includes(index) ? 'serving' : 'syncing',
    })),
    left: [],
  }
}

/** Batches of one op each that follow each other, as a head makes them. */
export function batches(count: number, after?: Batch, epoch = 1, name = 'user'): Batch[] {
  const made: Batch[] = []
  for (let last = after; made.length < count; last = made.at(-1)) {
    const firstSeq = last === undefined ? 1 : last.firstSeq + last.ops.length
    made.push(batchOf([userOp(`${name} ${firstSeq}`)], last, epoch))
  }
  return made
}

export function batchOf(ops: readonly Op[], after?: Batch, epoch = 1): Batch {
  return sealOrdered({
    forum: FORUM,
    author: CHAIN,
    firstSeq: after === undefined ? 1 : after.firstSeq + after.ops.length,
    epoch,
    previous: after?.hash,
    clockDelta: new Map(),
    time: millis(START_WALL),
    ops,
  })
}

export function userOp(name: string): Op {
  return createUser(name)
}

export interface SeatOptions {
  readonly index: number
  readonly incarnation?: number
  readonly image?: MemoryImage
  readonly touched?: TopicTouched
}

export class Seat {
  readonly store: MemoryStore
  readonly machine: Replication
  readonly readies: Ready[] = []
  #time = 0

  constructor({ index, incarnation = 1, image, touched = () => undefined }: SeatOptions) {
    this.store = openMemoryStore(
      image === undefined ? { forumId: FORUM } : { forumId: FORUM, image },
    )
    this.machine = openChain({
      self: id(index),
      forum: FORUM,
      log: this.store.log,
      seal: sealOrdered,
      incarnation,
      touched,
      now: this.#now(),
    })
    for (const peer of IDS) {
      if (peer !== id(index)) this.machine.step({ kind: 'connected', peer })
    }
  }

  /** Applied entries. */
  get applied(): number {
    return this.machine.version().get(CHAIN) ?? 0
  }

  /** Entries on disk. */
  get held(): number {
    return this.store.log.version().get(CHAIN) ?? 0
  }

  configure(configuration: Configuration): Ready {
    this.machine.step({ kind: 'configured', configuration })
    return this.turn()
  }

  receive(from: number, packet: ChainPacket): Ready {
    this.machine.step({ kind: 'packet', from: id(from), packet })
    return this.turn()
  }

  propose(proposal: number, op: Op = userOp(`user ${proposal}`)): Ready {
    this.machine.step({ kind: 'propose', proposal, op })
    return this.turn()
  }

  pass(milliseconds: number): Ready {
    this.#time += milliseconds
    this.machine.step({ kind: 'tick', now: this.#now() })
    return this.turn()
  }

  /** Takes one Ready, empty if there is nothing, and does to the store what it says. */
  turn(): Ready {
    const ready = this.machine.takeReady()
    this.readies.push(ready)
    this.store.transaction((transaction) => {
      for (const { author, seq } of ready.cut) transaction.removeFrom(author, seq)
      for (const { batch, clock } of ready.append) transaction.append(batch, clock)
      if (ready.applied !== undefined) transaction.setApplied(ready.applied)
    })
    return ready
  }

  #now() {
    return { wall: millis(START_WALL + this.#time), monotonic: this.#time }
  }
}

/** An append of these batches, as an honest predecessor sends it. */
export function append(
  all: readonly Batch[],
  options: Partial<ChainAppend> & { readonly epoch?: number } = {},
): ChainAppend {
  const [first] = all
  const last = all.at(-1)
  const after = first === undefined ? 0 : first.firstSeq - 1
  const end = last === undefined ? after : last.firstSeq + last.ops.length - 1
  return {
    kind: 'append',
    epoch: 1,
    after,
    resumes: false,
    batches: all,
    end,
    commit: 0,
    ...options,
  }
}

/** The packets of a kind that a Ready sends, before or after the disk. */
export function sent<Kind extends ChainPacket['kind']>(
  { forward, send }: Ready,
  kind: Kind,
): Extract<ChainPacket, { kind: Kind }>[] {
  return [...forward, ...send]
    .map(({ packet }) => packet)
    .filter((packet): packet is Extract<ChainPacket, { kind: Kind }> => packet.kind === kind)
}
