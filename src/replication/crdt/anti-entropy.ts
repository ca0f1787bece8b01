/**
 * Anti-entropy: the promise that replicas come to hold the same entries. Peers tell each other
 * what they hold, and send each other what the tells show to be missing (stream.ts).
 *
 * Handlers record facts; `takeDue` looks at them and answers what is to be sent.
 */
import type { Digest } from '../../core/digest.ts'
import type { ReplicaId } from '../../core/ids.ts'
import { REPLICAS_MAX } from '../../core/limits.ts'
import type { LogReader } from '../../core/log.ts'
import { at, covers, EMPTY, lag, type VersionVector } from '../../core/vector.ts'
import type { Batches, EquivocationPacket, Tell } from '../packet.ts'
import type { Alarm, Outgoing, PeerStatus } from '../replication.ts'
import type { HybridClock } from './clock.ts'
import type { Received } from './delivery.ts'
import { Divergence, isSameDigest } from './divergence.ts'
import type { Equivocations } from './equivocation.ts'
import { Grace, type LogEnd } from './grace.ts'
import type { Heads } from './heads.ts'
import { Source } from './source.ts'
import { Stream } from './stream.ts'
import { Telling } from './telling.ts'
import { GOSSIP_GRACE_MS, RETRY_MS, TELL_DEBOUNCE_MS } from './timing.ts'

export interface AntiEntropyParts {
  readonly log: LogReader
  readonly heads: Heads
  readonly equivocations: Equivocations
  readonly clock: HybridClock
  /** Whether a batch waits for its causes. */
  readonly waits: () => boolean
  /** Whether gossip also carries our entries. */
  readonly gossip: boolean
}

interface Peer {
  readonly id: ReplicaId
  connected: boolean
  told: Tell | undefined
  heardAt: number
  /** Once it has told, while it is connected. */
  stream: Stream | undefined
  /** How far the stream may read. */
  end: LogEnd
  readonly proofsSentAt: Map<ReplicaId, number>
}

export class AntiEntropy {
  readonly #parts: AntiEntropyParts
  readonly #peers = new Map<ReplicaId, Peer>()
  readonly #divergence = new Divergence()
  readonly #source = new Source()
  readonly #telling = new Telling()
  readonly #grace: Grace
  /** What to tell: of the log and the forum as the last Ready left them. */
  #ours: Tell | undefined

  constructor(parts: AntiEntropyParts) {
    this.#parts = parts
    this.#grace = new Grace(this.#logEnd(), -Infinity)
  }

  get bytesInFlight(): number {
    return Math.max(0, ...this.#streaming().map(({ stream }) => stream.bytesInFlight))
  }

  connected(id: ReplicaId): void {
    const peer = this.#peers.get(id) ?? this.#newPeer(id)
    // One after the other: what the first tells decides whether the others are told; see Source.
    const first = this.#connected().every((each) => each === peer || each.stream !== undefined)
    peer.connected = true
    peer.heardAt = this.#now
    this.#telling.connected(id, this.#now + (first ? 0 : TELL_DEBOUNCE_MS))
    peer.stream = undefined
    peer.proofsSentAt.clear()
  }

  disconnected(id: ReplicaId): void {
    const peer = this.#peers.get(id)
    if (peer === undefined) return
    this.#telling.disconnected(id)
    peer.connected = false
    peer.stream = undefined
  }

  /** Whether a peer by this id is connected; what it sent is heard then. */
  heard(id: ReplicaId): boolean {
    const peer = this.#peers.get(id)
    if (peer === undefined) return false
    peer.heardAt = this.#now
    return peer.connected
  }

  told(id: ReplicaId, tell: Tell): void {
    const peer = this.#peers.get(id)
    if (!peer?.connected) return
    peer.told = tell
    if (peer.stream) peer.stream.told(tell.vector, this.#now)
    else peer.stream = new Stream(tell.vector, this.#parts.log, this.#now)
    // What it lacks now, though gossip had the time to bring it, is sent.
    peer.end = this.#grace.end(this.#now, GOSSIP_GRACE_MS)
    if (this.#lacks(id)) this.#telling.ask(id, this.#now)
    if (this.#ours !== undefined) this.#divergence.told(id, tell, this.#ours, this.#now)
  }

  /** A peer brought batches. */
  received(id: ReplicaId, { batches }: Batches, { fresh, waiting }: Received, bulk: boolean): void {
    const peer = this.#peers.get(id)
    if (fresh > 0) this.#source.brought(id, this.#now)
    if (!peer?.connected) {
      if (waiting) this.#telling.changed(this.#now)
      return
    }
    peer.stream?.showed(batches)
    if (fresh > 0 && bulk) this.#telling.whenDurable(id)
    // What it does not hear of it would send again.
    this.#telling.soon(id, this.#now)
    if (waiting) this.#telling.ask(id, this.#now)
  }

  /** The last Ready is durable, and this is the digest of its forum. */
  applied(digest: Digest): void {
    const { heads, equivocations } = this.#parts
    const before = this.#ours
    const [vector, voidFrom] = [heads.held, equivocations.durable]
    this.#ours = { kind: 'tell', vector, digest, voidFrom }
    if (before?.vector === vector && before.voidFrom === voidFrom) {
      if (!isSameDigest(before.digest, digest)) this.#textsCameBack(this.#ours)
      return
    }
    this.#grace.grew(this.#logEnd(), this.#now)
    this.#telling.changed(this.#now)
  }

  /** The same entries show another forum: who seemed to differ may not any more. */
  #textsCameBack(ours: Tell): void {
    this.#telling.changed(this.#now)
    for (const { id, told } of this.#peers.values()) {
      if (told !== undefined) this.#divergence.changed(id, told, ours)
    }
  }

  /** Entries were cut out of the log: streams begin again. */
  cut(): void {
    const end = this.#logEnd()
    this.#grace.restart(end, this.#now)
    this.#divergence.cut()
    for (const peer of this.#peers.values()) peer.end = end
    for (const { stream } of this.#streaming()) stream.restart()
  }

  hasDue(): boolean {
    if (this.#dueTells().length > 0) return true
    return this.#streaming().some(
      (peer) =>
        peer.stream.isDue(this.#endFor(peer), this.#now) ||
        this.#divergence.isProbeDue(peer.id, this.#now) ||
        this.#dueProofs(peer).length > 0,
    )
  }

  /** What peers are to be sent now. */
  takeDue(): Outgoing[] {
    const out: Outgoing[] = this.#dueTells().map((id) => this.#tell(id))
    for (const peer of this.#streaming()) {
      for (const packet of this.#takeProofs(peer)) out.push({ to: peer.id, packet })
      if (this.#divergence.isProbeDue(peer.id, this.#now)) {
        const { heads, log } = this.#parts
        const packet = this.#divergence.probe(peer.id, heads.held, log, this.#now)
        out.push({ to: peer.id, packet })
      }
      const chunk = peer.stream.take(this.#endFor(peer), this.#now)
      if (chunk !== undefined) out.push({ to: peer.id, packet: chunk })
    }
    return out
  }

  status(): PeerStatus[] {
    return [...this.#peers.values()].map(({ id, connected, told, heardAt }) => ({
      replica: id,
      connected,
      version: told?.vector ?? EMPTY,
      digest: told?.digest,
      heardAt,
    }))
  }

  alarms(): Alarm[] {
    return this.#divergence.alarms()
  }

  get hasConnected(): boolean {
    return this.#connected().length > 0
  }

  get #now(): number {
    return this.#parts.clock.monotonic
  }

  #connected(): Peer[] {
    return [...this.#peers.values()].filter(({ connected }) => connected)
  }

  #streaming(): (Peer & { stream: Stream })[] {
    return [...this.#peers.values()].filter((peer) => peer.stream !== undefined) as (Peer & {
      stream: Stream
    })[]
  }

  #logEnd(): LogEnd {
    return { arrival: this.#parts.log.end(), version: this.#parts.heads.held }
  }

  /** Where gossip carries entries, too, only a tell shows that it did not. */
  #endFor(peer: Peer): LogEnd {
    return this.#parts.gossip ? peer.end : this.#logEnd()
  }

  /** Peers to tell now. Who must not be told while we pull from another is put off. */
  #dueTells(): ReplicaId[] {
    if (this.#ours === undefined) return []
    const due = this.#telling.due(this.#now, (id) => this.#parts.waits() || this.#lacks(id))
    if (due.length === 0) return []
    const candidates = this.#connected().map((peer) => ({ id: peer.id, ahead: this.#ahead(peer) }))
    const unheard = this.#source.unheard(candidates, this.#now)
    for (const id of due) if (unheard.has(id)) this.#telling.putOff(id, this.#now)
    return due.filter((id) => !unheard.has(id))
  }

  #tell(to: ReplicaId): Outgoing {
    if (this.#ours === undefined) throw new Error('there is nothing to tell yet')
    this.#telling.told(to, this.#now)
    return { to, packet: this.#ours }
  }

  /** Whether a peer told of entries that we lack and would take. */
  #lacks(id: ReplicaId): boolean {
    const told = this.#peers.get(id)?.told
    return told !== undefined && !covers(this.#parts.heads.held, this.#takeable(told.vector))
  }

  /** Entries a peer holds that we lack and would take. */
  #ahead({ told }: Peer): number | undefined {
    return told && lag(this.#takeable(told.vector), this.#parts.heads.held)
  }

  #takeable(vector: VersionVector): VersionVector {
    const { voidFrom } = this.#parts.equivocations
    if (voidFrom.size === 0) return vector
    return new Map([...vector].filter(([author]) => !voidFrom.has(author)))
  }

  /** Authors of whose stories a peer does not know the worst that we know. */
  #dueProofs(peer: Peer): ReplicaId[] {
    const { voidFrom } = this.#parts.equivocations
    if (voidFrom.size === 0 || peer.told === undefined) return []
    const theirs = peer.told.voidFrom
    return [...voidFrom]
      .filter(([author, seq]) => seq < (at(theirs, author) || Infinity))
      .filter(([author]) => this.#now >= (peer.proofsSentAt.get(author) ?? -Infinity) + RETRY_MS)
      .map(([author]) => author)
  }

  #takeProofs(peer: Peer): EquivocationPacket[] {
    return this.#dueProofs(peer).flatMap((author) => {
      const proof = this.#parts.equivocations.proofOf(author)
      peer.proofsSentAt.set(author, this.#now)
      return proof === undefined ? [] : [{ kind: 'equivocation', ...proof }]
    })
  }

  #newPeer(id: ReplicaId): Peer {
    if (this.#peers.size >= REPLICAS_MAX) this.#forgetOne()
    const peer: Peer = {
      id,
      connected: false,
      told: undefined,
      heardAt: this.#now,
      stream: undefined,
      end: this.#logEnd(),
      proofsSentAt: new Map(),
    }
    this.#peers.set(id, peer)
    return peer
  }

  #forgetOne(): void {
    for (const { id, connected } of this.#peers.values()) {
      if (connected) continue
      this.#peers.delete(id)
      this.#divergence.forget(id)
      return
    }
  }
}
