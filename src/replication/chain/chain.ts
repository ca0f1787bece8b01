/**
 * The replication of chain mode: the head orders, entries go down the chain, what the tail holds
 * is committed, and that goes up. Rules are numbered in ../SPEC.md; van Renesse and Schneider
 * (OSDI 2004) have the protocol, Terrace and Freedman (ATC 2009) the reads at every replica.
 *
 * ```
 *  propose ─▶ proposing ─┐                        ┌─▶ Ready.forward ─▶ successor
 *                        ▼                        │
 *  append ──▶ upstream ─▶ ordered-log ─▶ Ready.append ─▶ (durable) ─▶ ack, stable
 *                              │
 *  ack ─────▶ downstream ─▶ commit ─▶ Ready.apply ─▶ settle, reads
 * ```
 */
import { assert } from '../../core/assert.ts'
import type { Configuration } from '../../core/configuration.ts'
import { CHAIN, type ForumId, type ReplicaId } from '../../core/ids.ts'
import type { LogReader } from '../../core/log.ts'
import { EMPTY, type VersionVector } from '../../core/vector.ts'
import type { ChainAck, ChainPacket, Packet } from '../packet.ts'
import type {
  Admission,
  Input,
  Now,
  Outgoing,
  Ready,
  ReadScope,
  Refused,
  Replication,
  ReplicationStatus,
  Seal,
  Settlement,
} from '../replication.ts'
import { Comparing } from './comparing.ts'
import type { TopicTouched } from './dirty.ts'
import { OrderedLog } from './ordered-log.ts'
import { Part } from './part.ts'
import { Peers } from './peers.ts'
import { Proposing } from './proposing.ts'
import { Reads } from './reads.ts'

export interface ChainOptions {
  readonly self: ReplicaId
  readonly forum: ForumId
  readonly log: LogReader
  readonly seal: Seal
  /** Of this start of the replica. */
  readonly incarnation: number
  /** Which topic an op touches, as far as the forum tells now. */
  readonly touched: TopicTouched
  readonly now: Now
}

const UNKNOWN_OUTCOME =
  'the chain has another head now: whether it was written, a retry with the same request id tells'

/** Opens the machine on a log. */
export function openChain(options: ChainOptions): Replication {
  return new Chain(options)
}

class Chain implements Replication {
  readonly #options: ChainOptions
  readonly #log: OrderedLog
  readonly #proposing: Proposing
  readonly #reads = new Reads()
  readonly #peers = new Peers()
  readonly #comparing = new Comparing()
  #now: Now
  #part: Part
  /** Entries that are committed, as far as is known. */
  #commit: number
  #settled: Settlement[] = []
  #out: Outgoing[] = []
  #refused: Refused[] = []

  constructor(options: ChainOptions) {
    const { log, touched, forum, seal, now } = options
    this.#options = options
    this.#now = now
    this.#log = new OrderedLog(log, touched)
    this.#commit = this.#log.applied
    this.#proposing = new Proposing(this.#log, { forum, seal })
    this.#part = this.#newPart(undefined)
  }

  step(input: Input): void {
    switch (input.kind) {
      case 'propose':
        this.#proposing.add(input.proposal, input.op)
        return
      case 'packet':
        this.#receive(input.from, input.packet)
        return
      case 'connected':
        this.#peers.connected(input.peer, this.#monotonic)
        this.#part.connected(input.peer, this.#monotonic)
        return
      case 'disconnected':
        this.#peers.disconnected(input.peer)
        this.#part.disconnected(input.peer)
        return
      case 'applied':
        this.#comparing.applied(this.#log.applied, input.digest, this.#monotonic)
        return
      case 'tick':
        this.#now = input.now
        this.#part.tick(this.#monotonic)
        return
      case 'configured':
        this.#configure(input.configuration)
        return
      case 'read':
        this.#reads.add(input.read, this.#monotonic)
        return
      default:
        input satisfies never
    }
  }

  hasReady(): boolean {
    return (
      this.#mayOrder() ||
      this.#log.hasChange ||
      this.#committed() > this.#log.applied ||
      this.#out.length + this.#settled.length + this.#refused.length > 0 ||
      this.#part.upstream.hasFault ||
      this.#part.hasDue(this.#commit, this.#monotonic) ||
      this.#part.isUpstreamDue(this.#commit, this.#isDigestDue(), this.#monotonic) ||
      this.#reads.hasReady(this.#part, this.#log.applied, this.#monotonic)
    )
  }

  takeReady(): Ready {
    const now = this.#monotonic
    if (this.#mayOrder()) this.#proposing.order(this.#part.epoch, this.#now.wall)
    // Nothing waits for the own disk that is true before: what successors are to take, and what was
    // durable here already. That the new entries are is told behind it.
    const forward = this.#part.takeEntries(this.#commit, now)
    const isDurable = !this.#log.hasChange
    if (!isDurable) forward.push(...this.#part.takeCommit(this.#committed()))
    const { cut, append } = this.#log.takeChange()
    this.#commit = Math.max(this.#commit, this.#committed())
    const before = this.#log.applied
    const apply = this.#log.takeCommitted(this.#commit)
    const { applied } = this.#log
    assert(applied <= this.#log.held, 'only what is durable is applied')
    const send = [...this.#out.splice(0), ...this.#takeWords(), ...this.#takeUpstream()]
    return {
      forward: isDurable ? [...forward, ...send] : forward,
      equivocations: [],
      cut,
      append,
      apply,
      applied: applied > before ? applied : undefined,
      send: isDurable ? [] : send,
      settle: [...this.#settled.splice(0), ...this.#proposing.takeSettled(applied)],
      reads: this.#reads.take(this.#part, { commit: this.#commit, applied, now }),
      refused: [...this.#refused.splice(0), ...this.#part.takeFault()],
    }
  }

  version(): VersionVector {
    const { applied } = this.#log
    return applied === 0 ? EMPTY : new Map([[CHAIN, applied]])
  }

  admission(): Admission {
    return this.#part.admission(this.#proposing.obstacle())
  }

  isCurrent(scope: ReadScope): boolean {
    if (!this.#part.isServing) return false
    // What the tail has not committed nobody has; the others may not know what is committed.
    if (this.#part.isTail) return this.#commit === this.#log.applied
    return !this.#log.isDirty(scope)
  }

  status(): ReplicationStatus {
    const { role, upstream, configuration } = this.#part
    return {
      version: this.version(),
      voidFrom: EMPTY,
      peers: this.#peers.status(),
      alarms: this.#comparing.alarms(),
      buffered: 0,
      recovering: role !== 'out' && !upstream.reconciled,
      chain: {
        configuration,
        role,
        held: this.#log.held,
        reconciled: upstream.reconciled,
        reports: this.#part.reports(this.#commit, this.#monotonic),
      },
    }
  }

  get #monotonic(): number {
    return this.#now.monotonic
  }

  #configure(configuration: Configuration): void {
    if (configuration.epoch <= this.#part.epoch) return
    const wasHead = this.#part.isHead
    this.#part = this.#newPart(configuration)
    this.#comparing.restart()
    this.#reads.restart()
    if (!this.#part.isHead) this.#settled.push(...this.#proposing.takeAll(UNKNOWN_OUTCOME))
    else if (!wasHead) this.#proposing.inherit(this.#log.end)
  }

  #newPart(configuration: Configuration | undefined): Part {
    const { self, incarnation, forum } = this.#options
    return new Part({
      self,
      incarnation,
      forum,
      log: this.#log,
      configuration,
      isConnected: (peer) => this.#peers.isConnected(peer),
      now: this.#monotonic,
    })
  }

  #receive(from: ReplicaId, packet: Packet): void {
    this.#peers.heard(from, this.#monotonic)
    if (!isChainPacket(packet)) {
      this.#refused.push({ from, reason: `it sent "${packet.kind}": this forum has an order` })
      return
    }
    // Another epoch is another chain: what it says is not for this one.
    if (packet.epoch !== this.#part.epoch || this.#part.role === 'out') return
    if (packet.kind === 'ack') this.#acknowledged(from, packet)
    if (packet.kind === 'resume') this.#part.to(from)?.resumed(packet)
    if (packet.kind === 'index') this.#reads.answered(packet)
    if (packet.kind === 'ask' && this.#part.decides) {
      this.#out.push({ to: from, packet: { ...packet, kind: 'index', commit: this.#commit } })
    }
    if (from !== this.#part.upstream.predecessor) return
    if (packet.kind === 'append') {
      this.#learn(this.#part.upstream.received(packet, this.#monotonic))
    }
    if (packet.kind === 'foreign') {
      this.#part.upstream.disowned()
      this.#comparing.disowned(from, packet.applied)
    }
  }

  #acknowledged(from: ReplicaId, ack: ChainAck): void {
    const downstream = this.#part.to(from)
    if (downstream === undefined) return
    downstream.acknowledged(ack, this.#monotonic)
    this.#peers.holds(from, ack.held, ack.digest?.digest)
    if (ack.digest !== undefined) this.#comparing.compare(from, ack.digest)
    if (downstream.replica.state === 'serving') this.#learn(ack.commit)
  }

  /** Somebody says that so much is committed: as far as we hold it, that is so here, too. */
  #learn(commit: number): void {
    if (!this.#part.upstream.reconciled) return
    this.#commit = Math.max(this.#commit, Math.min(commit, this.#log.end))
  }

  /** What is committed, by what is durable now: the tail decides, the others know what they heard. */
  #committed(): number {
    return Math.max(Math.min(this.#commit, this.#log.held), this.#part.decided)
  }

  #mayOrder(): boolean {
    return this.#part.isHead && this.#proposing.hasNew && this.#proposing.obstacle() === undefined
  }

  #takeWords(): Outgoing[] {
    const out = this.#part.takeWords(this.#commit, this.#monotonic)
    for (const { to, packet } of out) {
      if (packet.kind === 'foreign' && to !== 'everyone') {
        this.#comparing.disowned(to, packet.applied)
      }
    }
    return out
  }

  #takeUpstream(): Outgoing[] {
    const now = this.#monotonic
    const digest = this.#isDigestDue() ? this.#comparing.take(now) : undefined
    const out = [...this.#part.takeUpstream(this.#commit, digest, now)]
    const tail = this.#reads.askDueTo(this.#part, now)
    if (tail !== undefined) {
      out.push({ to: tail, packet: this.#reads.takeAsk(this.#part.epoch, now) })
    }
    return out
  }

  #isDigestDue(): boolean {
    return this.#part.mayAck && this.#comparing.isDue(this.#monotonic)
  }
}

function isChainPacket(packet: Packet): packet is ChainPacket {
  return 'epoch' in packet
}
