/**
 * The replication of crdt mode: every replica writes its own log, and all of them come to hold all
 * logs. Rules are numbered in ../SPEC.md.
 *
 * ```
 *  propose ─▶ proposing ──────────────┐
 *                                     ▼
 *  packet  ─▶ delivery ─▶ heads ─▶ Ready.append ─▶ (durable, applied) ─▶ anti-entropy ─▶ send
 *               │ ▲                                                        ▲
 *     causal-buffer └ equivocation ─▶ Ready.cut                            └ tick, tells
 * ```
 */
import { assert } from '../../core/assert.ts'
import { entriesOf } from '../../core/entry.ts'
import type { ForumId, ReplicaId } from '../../core/ids.ts'
import {
  CAUSAL_BUFFER_BATCHES_MAX,
  CAUSAL_BUFFER_BYTES_MAX,
  CHUNK_BYTES,
  CHUNKS_IN_FLIGHT_MAX,
  PACKET_BYTES_MAX,
} from '../../core/limits.ts'
import type { LogReader } from '../../core/log.ts'
import { batchBytes } from '../measure.ts'
import type { Batches, EquivocationPacket, Packet, Tell } from '../packet.ts'
import type {
  Append,
  Input,
  Now,
  Outgoing,
  Ready,
  Replication,
  ReplicationStatus,
  Seal,
  Settlement,
} from '../replication.ts'
import { AntiEntropy } from './anti-entropy.ts'
import { HybridClock } from './clock.ts'
import { Delivery } from './delivery.ts'
import { Equivocations, voidSeq } from './equivocation.ts'
import { gossipOf } from './gossip.ts'
import { Heads } from './heads.ts'
import { type Proposal, type Proposed, propose } from './proposing.ts'
import { Recovery } from './recovery.ts'

export interface CrdtOptions {
  readonly self: ReplicaId
  readonly forum: ForumId
  readonly log: LogReader
  readonly seal: Seal
  /** Whether own batches are also pushed to everyone as they are made. */
  readonly gossip: boolean
  readonly now: Now
}

const NOTHING_PROPOSED: Proposed = { batches: [], settle: [] }
/** A packet of at least this size is a chunk out of a longer stream: its sender waits for a tell. */
const BULK_BYTES = CHUNK_BYTES / 2

/** Opens the machine on a log. */
export function openCrdt(options: CrdtOptions): Replication {
  return new Crdt(options)
}

class Crdt implements Replication {
  readonly #options: CrdtOptions
  readonly #clock: HybridClock
  readonly #heads: Heads
  readonly #equivocations: Equivocations
  readonly #delivery: Delivery
  readonly #antiEntropy: AntiEntropy
  readonly #recovery: Recovery
  #proposals: Proposal[] = []
  /** Void entries stand in the log: the next Ready without appends cuts them out. */
  #cutNeeded: boolean
  /** A cut was handed out: the heads must be read again. */
  #cutTaken = false

  constructor(options: CrdtOptions) {
    const { self, forum, log, gossip, now } = options
    this.#options = options
    this.#heads = new Heads(log)
    this.#clock = new HybridClock(now, this.#heads.latestTime())
    this.#equivocations = new Equivocations(log)
    const parts = { heads: this.#heads, clock: this.#clock, equivocations: this.#equivocations }
    this.#delivery = new Delivery({ ...parts, forum })
    const waits = () => this.#delivery.buffered > 0
    this.#antiEntropy = new AntiEntropy({ ...parts, log, gossip, waits })
    this.#recovery = new Recovery(now.monotonic, this.#heads.count(self))
    this.#cutNeeded = this.#cuts().length > 0
  }

  step(input: Input): void {
    this.#afterCut()
    this.#record(input)
    this.#assertInvariants()
  }

  hasReady(): boolean {
    this.#afterCut()
    return (
      this.#heads.hasPending ||
      this.#equivocations.hasNew ||
      this.#cutNeeded ||
      this.#delivery.hasRefused ||
      (this.#proposals.length > 0 && (this.#isVoid() || this.#mayPropose())) ||
      this.#antiEntropy.hasDue()
    )
  }

  takeReady(): Ready {
    this.#afterCut()
    const { batches, settle } = this.#takeProposals()
    const append = this.#heads.take()
    const cutting = append.length === 0 && (this.#cutNeeded || this.#equivocations.hasNew)
    return {
      ...(cutting ? this.#takeCut() : { equivocations: [], cut: [] }),
      append,
      apply: append.flatMap(({ batch, clock }: Append) => entriesOf(batch, clock)),
      send: [...this.#gossip(batches), ...this.#antiEntropy.takeDue()],
      settle,
      refused: this.#delivery.takeRefused(),
    }
  }

  status(): ReplicationStatus {
    return {
      version: this.#heads.held,
      voidFrom: this.#equivocations.voidFrom,
      peers: this.#antiEntropy.status(),
      alarms: [
        ...this.#equivocations.alarms(this.#options.self),
        ...this.#delivery.alarms(),
        ...this.#antiEntropy.alarms(),
      ],
      buffered: this.#delivery.buffered,
      recovering: this.#recovery.isWaiting(this.#clock.monotonic),
    }
  }

  #record(input: Input): void {
    switch (input.kind) {
      case 'propose':
        this.#proposals.push({ proposal: input.proposal, op: input.op })
        return
      case 'packet':
        this.#receive(input.from, input.packet)
        return
      case 'connected':
        this.#antiEntropy.connected(input.peer)
        this.#recovery.connected(input.peer, this.#clock.monotonic)
        return
      case 'disconnected':
        this.#antiEntropy.disconnected(input.peer)
        this.#recovery.disconnected(input.peer)
        return
      case 'applied':
        this.#antiEntropy.applied(input.digest)
        return
      case 'tick':
        this.#tick(input.now)
        return
      default:
        input satisfies never
    }
  }

  #tick(now: Now): void {
    this.#clock.tick(now)
    this.#delivery.retryEarly()
    for (const liar of this.#recovery.giveUp(this.#clock.monotonic)) {
      this.#delivery.refuse(liar, 'it says it holds entries of ours and does not hand them over')
    }
  }

  #receive(from: ReplicaId, packet: Packet): void {
    const connected = this.#antiEntropy.heard(from)
    switch (packet.kind) {
      case 'tell':
        if (connected) this.#told(from, packet)
        return
      case 'batches':
        this.#receiveBatches(from, packet)
        return
      case 'equivocation':
        this.#receiveProof(from, packet)
        return
      default:
        packet satisfies never
    }
  }

  #told(from: ReplicaId, tell: Tell): void {
    const { self } = this.#options
    this.#antiEntropy.told(from, tell)
    const count = this.#equivocations.required(self, tell.vector.get(self) ?? 0)
    this.#recovery.told(from, count, this.#heads.count(self), this.#clock.monotonic)
  }

  #receiveBatches(from: ReplicaId, packet: Batches): void {
    const voidFrom = this.#equivocations.voidFrom
    const received = this.#delivery.receive(packet.batches, packet.erasing, from)
    const bytes = packet.batches.reduce((sum, batch) => sum + batchBytes(batch), 0)
    this.#antiEntropy.received(from, packet, received, bytes >= BULK_BYTES)
    if (received.fresh > 0) {
      this.#recovery.progressed(this.#heads.count(this.#options.self), this.#clock.monotonic)
    }
    if (this.#equivocations.voidFrom !== voidFrom) this.#cutNeeded = true
  }

  #receiveProof(from: ReplicaId, { first, second }: EquivocationPacket): void {
    const { forum } = this.#options
    if (first.forum !== forum || second.forum !== forum || voidSeq(first, second) === undefined) {
      this.#delivery.refuse(from, `what it sent as a proof against ${first.author} is none`)
      return
    }
    const voidFrom = this.#equivocations.voidFrom
    this.#delivery.forked(first, second)
    if (this.#equivocations.voidFrom !== voidFrom) this.#cutNeeded = true
  }

  #takeProposals(): Proposed {
    const proposals = this.#proposals
    if (proposals.length === 0) return NOTHING_PROPOSED
    if (this.#isVoid()) {
      this.#proposals = []
      return { batches: [], settle: proposals.map(refusedAsVoid) }
    }
    if (!this.#mayPropose()) return NOTHING_PROPOSED
    this.#proposals = []
    const { self, forum, seal } = this.#options
    return propose(proposals, { self, forum, heads: this.#heads, clock: this.#clock, seal })
  }

  #mayPropose(): boolean {
    return !this.#cutNeeded && !this.#recovery.isWaiting(this.#clock.monotonic)
  }

  /** Whether this replica's own log was forked. */
  #isVoid(): boolean {
    return this.#equivocations.voidFrom.has(this.#options.self)
  }

  #takeCut(): Pick<Ready, 'equivocations' | 'cut'> {
    const cut = this.#cuts()
    this.#cutNeeded = false
    this.#cutTaken = cut.length > 0
    return { equivocations: this.#equivocations.takeNew(), cut }
  }

  #cuts(): Ready['cut'] {
    return this.#equivocations.cuts((author) => this.#heads.count(author), this.#options.log)
  }

  /** The log is another since it was cut. */
  #afterCut(): void {
    if (!this.#cutTaken) return
    this.#cutTaken = false
    this.#heads.reload()
    this.#antiEntropy.cut()
  }

  #gossip(batches: Proposed['batches']): Outgoing[] {
    if (!this.#options.gossip || !this.#antiEntropy.hasConnected) return []
    return gossipOf(batches)
  }

  #assertInvariants(): void {
    assert(this.#delivery.buffered <= CAUSAL_BUFFER_BATCHES_MAX, 'the causal buffer is bounded')
    assert(this.#delivery.bufferedBytes <= CAUSAL_BUFFER_BYTES_MAX, 'its bytes are bounded')
    const inFlightMax = CHUNK_BYTES * CHUNKS_IN_FLIGHT_MAX + PACKET_BYTES_MAX
    assert(this.#antiEntropy.bytesInFlight <= inFlightMax, 'what is in flight is bounded')
  }
}

function refusedAsVoid({ proposal }: Proposal): Settlement {
  const refused =
    'two stories were told in the name of this replica: what it writes is void, ' +
    'it needs a new identity'
  return { proposal, refused }
}
