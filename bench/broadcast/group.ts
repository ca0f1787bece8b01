/**
 * A group of replicas in virtual time, out of one seed: the real machines of crdt mode on simulated
 * disks and wires (`test/simulation`), with a carrier for what they broadcast. Every packet is
 * counted when it is sent, whether or not it arrives.
 */
import { type ForumId, millis } from '../../src/core/ids.ts'
import type { WriteRequest } from '../../src/core/request.ts'
import { at } from '../../src/core/vector.ts'
import { openCrdt } from '../../src/replication/crdt/crdt.ts'
import type { Packet } from '../../src/replication/packet.ts'
import type { Outgoing } from '../../src/replication/replication.ts'
import { sha256, tag } from '../../test/core/ops.ts'
import { identity } from '../../test/replication/cluster.ts'
import { Disk } from '../../test/simulation/disk.ts'
import { Network } from '../../test/simulation/network.ts'
import { Random } from '../../src/lab/random.ts'
import { SimulatedReplica } from '../../test/simulation/simulated-replica.ts'
import { Timeline } from '../../test/simulation/timeline.ts'
import type { Broadcast, Carrier, OpenCarrier, Parcel } from './carrier.ts'

const FORUM = 'cccccccccccccccc' as ForumId
const START_WALL = 1_700_000_000_000
/** How often it is looked at who has a write, ms. */
const LOOK_MS = 5
/** Nothing takes longer: who lacks a write then will not get it, ms. */
const PATIENCE_MS = 120_000

export interface GroupOptions {
  readonly replicas: number
  /** The chance that a packet is lost, each on its own. */
  readonly loss: number
  /** Of a packet, on average, ms. */
  readonly delayMs: number
  readonly carrier: OpenCarrier
  readonly seed: number
}

/** Packets sent so far. */
export interface Sent {
  readonly carried: number
  readonly offers: number
  /** Entries that anti-entropy sent, and what replicas tell each other of what they hold. */
  readonly repairs: number
  readonly tells: number
}

/** What came of one write. */
export interface Written {
  /** Of the other replicas, the share that the broadcast brought it to. */
  readonly reached: number
  /** From the acknowledgement until every replica had it, ms. */
  readonly untilAllMs: number
}

type Wire = { readonly packet: Packet } | { readonly parcel: Parcel }

export class Group {
  readonly #options: GroupOptions
  readonly #timeline = new Timeline()
  readonly #random: Random
  readonly #network: Network<Wire>
  readonly #replicas: readonly SimulatedReplica[]
  readonly #carrier: Carrier
  /** Who got a broadcast by the carrier, by broadcast. */
  readonly #holders = new Map<Broadcast, Set<number>>()
  readonly #sent = { carried: 0, offers: 0, repairs: 0, tells: 0 }
  #writes = 0

  constructor(options: GroupOptions) {
    const { replicas, seed, carrier } = options
    this.#options = options
    this.#random = new Random(seed)
    this.#network = this.#newNetwork()
    this.#replicas = Array.from({ length: replicas }, (_, index) => this.#newReplica(index))
    this.#carrier = carrier({
      replicas,
      timeline: this.#timeline,
      random: this.#random.fork(),
      send: (from, to, parcel) => this.#sendParcel(from, to, parcel),
    })
    for (const { index } of this.#replicas) this.#network.isUp(index, true)
    for (const replica of this.#replicas) replica.start()
  }

  get sent(): Sent {
    return { ...this.#sent }
  }

  /** Lets time pass. */
  run(milliseconds: number): void {
    this.#timeline.runUntil(this.#timeline.now + milliseconds)
  }

  /** One write at a replica chosen by chance, until all have it and for `restMs` behind that. */
  write(restMs: number): Written {
    const author = this.#random.pick(this.#replicas)
    this.#holders.clear()
    const acknowledged = this.#acknowledge(author)
    const seq = at(author.store.log.version(), author.id)
    let lacking = [...this.#replicas]
    for (;;) {
      lacking = lacking.filter(({ store }) => at(store.log.version(), author.id) < seq)
      if (lacking.length === 0) break
      this.run(LOOK_MS)
      if (this.#timeline.now > acknowledged + PATIENCE_MS)
        throw new Error('a write is not repaired')
    }
    const untilAllMs = this.#timeline.now - acknowledged
    this.run(restMs)
    return { reached: this.#reached(), untilAllMs }
  }

  /** What was broadcast since the last write began. */
  #reached(): number {
    const [holders] = this.#holders.values()
    return ((holders?.size ?? 1) - 1) / (this.#options.replicas - 1)
  }

  #acknowledge(author: SimulatedReplica): number {
    let acknowledged: number | undefined
    author.write(userRequest(this.#writes++), (answer) => {
      if ('error' in answer) throw answer.error
      acknowledged = this.#timeline.now
    })
    const end = this.#timeline.now + PATIENCE_MS
    this.#timeline.runUntil(end, () => acknowledged !== undefined)
    if (acknowledged === undefined) throw new Error('a write was not acknowledged')
    return acknowledged
  }

  #newNetwork(): Network<Wire> {
    const { replicas, delayMs, loss } = this.#options
    return new Network({
      replicas,
      delay: delayMs,
      loss,
      gossipLoss: loss,
      duplication: 0,
      late: 0,
      timeline: this.#timeline,
      random: this.#random.fork(),
      deliver: (from, to, wire) => this.#deliver(from, to, wire),
      connected: (index, peer, isConnected) =>
        this.#replicas[index]?.connected(identity(peer).id, isConnected),
    })
  }

  #newReplica(index: number): SimulatedReplica {
    const { id: self, seal } = identity(index)
    return new SimulatedReplica({
      index,
      forumId: FORUM,
      identity: identity(index),
      disk: new Disk({ forumId: FORUM, losesUnflushed: false, neverFlushes: false }),
      timeline: this.#timeline,
      random: this.#random.fork(),
      isSlow: false,
      open: ({ log }, now) => openCrdt({ self, forum: FORUM, log, seal, gossip: true, now }),
      now: () => {
        const { now } = this.#timeline
        return { wall: millis(Math.round(START_WALL + now)), monotonic: now }
      },
      send: (from, outgoing) => this.#send(from, outgoing),
    })
  }

  #send(from: number, { to, packet }: Outgoing): void {
    if (to === 'everyone') {
      const broadcast = { author: from, packet }
      this.#holders.set(broadcast, new Set([from]))
      this.#carrier.has(from, broadcast, undefined)
      return
    }
    if (packet.kind === 'batches') this.#sent.repairs += 1
    else this.#sent.tells += 1
    const peer = this.#replicas.find(({ id }) => id === to)
    if (peer !== undefined) this.#network.send(from, peer.index, { packet }, false)
  }

  #sendParcel(from: number, to: number, parcel: Parcel): void {
    this.#sent[parcel.kind === 'carry' ? 'carried' : 'offers'] += 1
    this.#network.send(from, to, { parcel }, true)
  }

  #deliver(from: number, to: number, wire: Wire): void {
    const [sender, receiver] = [this.#replicas[from], this.#replicas[to]]
    if (sender === undefined || receiver === undefined) return
    if ('packet' in wire) receiver.packet(sender.id, wire.packet)
    else this.#deliverParcel(from, to, wire.parcel)
  }

  #deliverParcel(from: number, to: number, parcel: Parcel): void {
    const { broadcast } = parcel
    const holders = this.#holders.get(broadcast)
    const isHeld = holders?.has(to) ?? true
    if (parcel.kind !== 'carry') {
      this.#carrier.asked(to, from, parcel, isHeld)
      return
    }
    if (isHeld) return
    holders?.add(to)
    this.#replicas[to]?.packet(identity(broadcast.author).id, broadcast.packet)
    this.#carrier.has(to, broadcast, from)
  }
}

function userRequest(count: number): WriteRequest {
  const name = `user ${count}`
  return {
    kind: 'create-user',
    tag: tag(name),
    name,
    secretHash: Uint8Array.from(sha256(name)),
    date: undefined,
  }
}
