/**
 * The replication of chain mode: the head orders, entries go down the chain, the head counts who
 * holds them, and what that commits goes down with those behind. Rules are numbered in ../SPEC.md;
 * van Renesse and Schneider (OSDI 2004) have the protocol, Terrace and Freedman (ATC 2009) reads.
 *
 * ```
 *  propose ─▶ proposing ─┐                        ┌─▶ Ready.forward ─▶ successor
 *                        ▼                        │
 *  append ──▶ upstream ─▶ ordered-log ─▶ Ready.append ─▶ (durable) ─▶ ack ─▶ head
 *                              │
 *  ack ─────▶ counting ─▶ commit ─▶ Ready.apply ─▶ settle, reads
 * ```
 */
import { assert } from '../../core/assert.ts'
import type { Configuration } from '../../core/configuration.ts'
import { CHAIN, type ReplicaId } from '../../core/ids.ts'
import { EMPTY, type VersionVector } from '../../core/vector.ts'
import { type ChainAck, isChainPacket, type Packet } from '../packet.ts'
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
  Settlement,
} from '../replication.ts'
import { Applying } from './applying.ts'
import { Comparing } from './comparing.ts'
import type { Commit } from './counting.ts'
import type { ChainOptions } from './options.ts'
import { OrderedLog } from './ordered-log.ts'
import { Part } from './part.ts'
import { Peers } from './peers.ts'
import { Proposing } from './proposing.ts'
import { type Progress, Reads } from './reads.ts'

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
  readonly #applying = new Applying()
  #now: Now
  #part: Part
  #commit: Commit
  #settled: Settlement[] = []
  #out: Outgoing[] = []
  #refused: Refused[] = []

  constructor(options: ChainOptions) {
    const { log, touched, forum, seal, now } = options
    this.#options = options
    this.#now = now
    this.#log = new OrderedLog(log, touched)
    this.#commit = { index: this.#log.applied, since: now.monotonic }
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
      (this.#committed() > this.#log.applied && this.#isApplyDue([])) ||
      this.#out.length + this.#settled.length + this.#refused.length > 0 ||
      this.#part.upstream.hasFault ||
      this.#part.hasDue(this.#commit, this.#monotonic) ||
      this.#part.isUpstreamDue(this.#commit.index, this.#isDigestDue(), this.#monotonic) ||
      this.#reads.hasReady(this.#part, this.#progress())
    )
  }

  dueAt(): number | undefined {
    return this.#applying.dueWith(this.#part.wordDueAt(this.#commit))
  }

  takeReady(): Ready {
    const now = this.#monotonic
    if (this.#mayOrder()) this.#proposing.order(this.#part.epoch, this.#now.wall)
    // Nothing waits for the own disk that is true before: what successors are to take, and what of
    // it is committed already. That the new entries are durable is told behind it.
    this.#commitTo(this.#committed())
    const forward = this.#part.takeEntries(this.#commit.index, now)
    const isDurable = !this.#log.hasChange
    const { cut, append } = this.#log.takeChange()
    this.#commitTo(this.#committed())
    const apply = this.#isApplyDue(append) ? this.#log.takeCommitted(this.#commit.index) : []
    if (apply.length > 0) this.#applying.applied()
    const { applied } = this.#log
    assert(applied <= this.#log.held, 'only what is durable is applied')
    const send = [...this.#out.splice(0), ...this.#takeWords(), ...this.#takeUpstream()]
    return {
      forward: isDurable ? [...forward, ...send] : forward,
      equivocations: [],
      cut,
      append,
      apply,
      applied: apply.length > 0 ? applied : undefined,
      send: isDurable ? [] : send,
      settle: [...this.#settled.splice(0), ...this.#proposing.takeSettled(applied)],
      reads: this.#reads.take(this.#part, this.#progress()),
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
    // What the head has not committed nobody has; the others may not know what is committed.
    if (this.#isSure) return this.#commit.index === this.#log.applied
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
        reports: this.#part.reports(this.#commit.index, this.#monotonic),
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
    return new Part({
      ...this.#options,
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
    if (packet.kind === 'index' && from === this.#part.head) {
      this.#reads.answered(packet)
      this.#learn(packet.commit)
    }
    if (packet.kind === 'ask' && this.#isSure) {
      this.#out.push({ to: from, packet: { ...packet, kind: 'index', commit: this.#commit.index } })
    }
    if (from !== this.#part.upstream.predecessor) return
    if (packet.kind === 'append') {
      this.#learn(this.#part.upstream.received(packet, this.#monotonic))
      if (packet.batches.length === 0) this.#applying.heardAlone()
    }
    if (packet.kind === 'foreign') {
      this.#part.upstream.disowned()
      this.#comparing.disowned(from, packet.applied)
    }
  }

  #acknowledged(from: ReplicaId, ack: ChainAck): void {
    this.#part.acknowledged(from, ack, this.#monotonic)
    this.#peers.holds(from, ack.held, ack.digest?.digest)
    if (ack.digest !== undefined) this.#comparing.compare(from, ack.digest)
  }

  /** Those before us say that so much is committed: as far as we hold it, that is so here, too. */
  #learn(commit: number): void {
    if (this.#part.upstream.reconciled) this.#commitTo(Math.min(commit, this.#log.end))
  }

  #commitTo(index: number): void {
    if (index <= this.#commit.index) return
    this.#commit = { index, since: this.#monotonic }
    this.#applying.committed(this.#monotonic)
    this.#part.committed(index, this.#monotonic)
  }

  /** What is committed, by what is durable now: the head counts, the others know what they heard. */
  #committed(): number {
    return Math.max(Math.min(this.#commit.index, this.#log.held), this.#part.decided)
  }

  /** At the head clients wait for what is committed, elsewhere those who read. */
  #isApplyDue(append: Ready['append']): boolean {
    if (this.#part.isHead || this.#reads.areWaiting) return true
    return this.#applying.isDue(append, this.#monotonic)
  }

  /** What is committed is known here: nobody else commits, and what was found is. */
  get #isSure(): boolean {
    return this.#part.isHead && this.#proposing.hasInheritance
  }

  #progress(): Progress {
    const commit = this.#isSure ? this.#commit.index : undefined
    return { commit, applied: this.#log.applied, now: this.#monotonic }
  }

  #mayOrder(): boolean {
    return this.#part.isHead && this.#proposing.hasNew && this.#proposing.obstacle() === undefined
  }

  #takeWords(): Outgoing[] {
    const out = this.#part.takeWords(this.#commit, this.#monotonic)
    this.#comparing.told(out)
    return out
  }

  #takeUpstream(): Outgoing[] {
    const now = this.#monotonic
    const digest = this.#isDigestDue() ? this.#comparing.take(now) : undefined
    const out = this.#part.takeUpstream(this.#commit.index, digest, now)
    return [...out, ...this.#reads.takeAsks(this.#part, now)]
  }

  #isDigestDue(): boolean {
    return this.#part.mayAck && this.#comparing.isDue(this.#monotonic)
  }
}
