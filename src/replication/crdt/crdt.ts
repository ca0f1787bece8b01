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
import { entriesOf } from '../../core/entry.ts'
import type { ForumId, ReplicaId } from '../../core/ids.ts'
import { CHUNK_BYTES } from '../../core/limits.ts'
import type { LogReader } from '../../core/log.ts'
import type { VersionVector } from '../../core/vector.ts'
import { batchBytes } from '../measure.ts'
import type { Batches, EquivocationPacket, Packet, Tell } from '../packet.ts'
import type {
  Admission,
  Append,
  Input,
  Now,
  Outgoing,
  ReadSettlement,
  Ready,
  Replication,
  ReplicationStatus,
  Seal,
} from '../replication.ts'
import { AntiEntropy } from './anti-entropy.ts'
import { assertBounded } from './bounded.ts'
import { HybridClock } from './clock.ts'
import { Delivery } from './delivery.ts'
import { Equivocations, voidSeq } from './equivocation.ts'
import { gossipOf } from './gossip.ts'
import { Heads } from './heads.ts'
import { type Proposed, Proposals } from './proposing.ts'
import { Recovery } from './recovery.ts'
import { Wanting } from './wanting.ts'

export interface CrdtOptions {
  readonly self: ReplicaId
  readonly forum: ForumId
  readonly log: LogReader
  readonly seal: Seal
  /** Whether own batches are also pushed to everyone as they are made. */
  readonly gossip: boolean
  /** Who this replica was before its log was forked. None if nothing is said. */
  readonly former?: readonly ReplicaId[]
  readonly now: Now
}

const OPEN: Admission = { kind: 'open' }
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
  readonly #wanting: Wanting
  readonly #proposals = new Proposals()
  readonly #reads: ReadSettlement[] = []
  /** Void entries stand in the log: the next Ready without appends cuts them out. */
  #cutNeeded: boolean
  /** A cut was handed out: the heads must be read again. */
  #cutTaken = false

  constructor(options: CrdtOptions) {
    this.#options = options
    const { self, forum, log, gossip, now, former = [] } = options
    this.#heads = new Heads(log)
    this.#clock = new HybridClock(now, this.#heads.latestTime())
    this.#equivocations = new Equivocations(log)
    const parts = { heads: this.#heads, clock: this.#clock, equivocations: this.#equivocations }
    this.#delivery = new Delivery({ ...parts, forum })
    const waits = () => this.#delivery.buffered > 0
    this.#antiEntropy = new AntiEntropy({ ...parts, log, gossip, waits })
    this.#wanting = new Wanting({ ...parts, forum, log, former })
    this.#recovery = new Recovery(now.monotonic, this.#heads.count(self))
    this.#cutNeeded = this.#cuts().length > 0
  }

  step(input: Input): void {
    this.#afterCut()
    this.#record(input)
    assertBounded(this.#delivery, this.#antiEntropy)
  }

  hasReady(): boolean {
    this.#afterCut()
    return (
      this.#heads.hasPending ||
      this.#reads.length > 0 ||
      this.#equivocations.hasNew ||
      this.#cutNeeded ||
      this.#delivery.hasRefused ||
      (this.#proposals.count > 0 && (this.#mayPropose() || this.#isForked())) ||
      this.#wanting.hasFound ||
      this.#wanting.hasDue() ||
      this.#antiEntropy.hasDue()
    )
  }

  takeReady(): Ready {
    this.#afterCut()
    const { batches, settle } = this.#takeProposals()
    const append = this.#heads.take()
    const cutting = append.length === 0 && (this.#cutNeeded || this.#equivocations.hasNew)
    return {
      forward: [],
      ...(cutting ? this.#takeCut() : { equivocations: [], cut: [] }),
      found: this.#wanting.takeFound(),
      append,
      apply: append.flatMap(({ batch, clock }: Append) => entriesOf(batch, clock)),
      applied: undefined,
      send: [...this.#gossip(batches), ...this.#antiEntropy.takeDue(), ...this.#wanting.takeDue()],
      settle,
      reads: this.#reads.splice(0),
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
      chain: undefined,
    }
  }

  version(): VersionVector {
    return this.#heads.held
  }

  admission(): Admission {
    return OPEN
  }

  /** There is no order beside causality: what a replica shows is what there is for it. */
  isCurrent(): boolean {
    return true
  }

  #record(input: Input): void {
    switch (input.kind) {
      case 'propose':
        this.#proposals.add(input.proposal, input.op)
        return
      case 'packet':
        this.#receive(input.from, input.packet)
        return
      case 'connected':
        this.#antiEntropy.connected(input.peer)
        this.#wanting.connected(input.peer)
        this.#recovery.connected(input.peer, this.#clock.monotonic)
        return
      case 'disconnected':
        this.#antiEntropy.disconnected(input.peer)
        this.#wanting.disconnected(input.peer)
        this.#delivery.disconnected(input.peer)
        this.#recovery.disconnected(input.peer)
        return
      case 'applied':
        this.#antiEntropy.applied(input.digest)
        return
      case 'tick':
        this.#tick(input.now)
        return
      case 'read':
        this.#reads.push({ read: input.read, refused: undefined })
        return
      case 'configured':
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
      case 'wanted':
        this.#wanting.asked(from, packet)
        return
      case 'found':
        this.#wanting.found(from, packet)
        return
      default:
        this.#delivery.refuse(from, `it sent "${packet.kind}": this forum has no order`)
    }
  }

  #told(from: ReplicaId, tell: Tell): void {
    this.#antiEntropy.told(from, tell)
    const { self } = this.#options
    const count = this.#equivocations.required(self, tell.vector.get(self) ?? 0)
    this.#recovery.told(from, count, this.#heads.count(self), this.#clock.monotonic)
  }

  #receiveBatches(from: ReplicaId, packet: Batches): void {
    const voidFrom = this.#equivocations.voidFrom
    const received = this.#delivery.receive(packet, from)
    const bytes = packet.batches.reduce((sum, batch) => sum + batchBytes(batch), 0)
    this.#antiEntropy.received(from, packet, received, bytes >= BULK_BYTES)
    if (received.fresh > 0) {
      this.#recovery.progressed(this.#heads.count(this.#options.self), this.#clock.monotonic)
    }
    if (this.#equivocations.voidFrom !== voidFrom) this.#voided()
  }

  #receiveProof(from: ReplicaId, { first, second }: EquivocationPacket): void {
    const { forum } = this.#options
    if (first.forum !== forum || second.forum !== forum || voidSeq(first, second) === undefined) {
      this.#delivery.refuse(from, `what it sent as a proof against ${first.author} is none`)
      return
    }
    const voidFrom = this.#equivocations.voidFrom
    this.#delivery.forked(first, second)
    if (this.#equivocations.voidFrom !== voidFrom) this.#voided()
  }

  #voided(): void {
    this.#cutNeeded = true
    this.#wanting.voided()
  }

  #takeProposals(): Proposed {
    const parts = { ...this.#options, heads: this.#heads, clock: this.#clock }
    const how = { isVoid: this.#isForked(), mayPropose: this.#mayPropose() }
    return this.#proposals.take(parts, how)
  }

  #isForked(): boolean {
    return this.#equivocations.isForked(this.#options.self)
  }

  #mayPropose(): boolean {
    return !this.#cutNeeded && !this.#recovery.isWaiting(this.#clock.monotonic)
  }

  #takeCut(): Pick<Ready, 'equivocations' | 'cut'> {
    const [equivocations, cut] = [this.#equivocations.takeNew(), this.#cuts()]
    this.#cutNeeded = false
    this.#cutTaken = cut.length > 0
    return { equivocations, cut }
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
    return this.#options.gossip && this.#antiEntropy.hasConnected ? gossipOf(batches) : []
  }
}
