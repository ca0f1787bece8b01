/**
 * A transport within one process: every started replica of a hub is linked to every other, unless
 * a test cut the link. Makes the same promises as a network, and breaks the same.
 */
import type { ReplicaId } from '../core/ids.ts'
import { BAN_MS, BROADCAST_BYTES_MAX, PACKET_BYTES_MAX, WRITE_BYTES } from '../core/limits.ts'
import { FrameQueue } from './frame-queue.ts'
import type { PeerInfo, Transport, TransportListener } from './transport.ts'

export interface MemoryHubOptions {
  /** Whether broadcasts arrive. A transport promises none. */
  readonly gossip?: boolean
  readonly banMs?: number
}

interface QueuedFrame {
  readonly kind: 'frame' | 'broadcast'
  readonly bytes: Uint8Array
}

/** The network that the replicas of one process share. */
export class MemoryHub {
  readonly gossip: boolean
  readonly banMs: number
  readonly #ports = new Map<ReplicaId, MemoryTransport>()
  readonly #cuts = new Set<string>()

  constructor({ gossip = true, banMs = BAN_MS }: MemoryHubOptions = {}) {
    this.gossip = gossip
    this.banMs = banMs
  }

  open(self: () => PeerInfo): Transport {
    return new MemoryTransport(this, self)
  }

  /** Breaks the link between two replicas and keeps it broken. */
  cut(a: ReplicaId, b: ReplicaId): void {
    this.#cuts.add(pairOf(a, b))
    this.#ports.get(a)?.unlink(b)
  }

  heal(a: ReplicaId, b: ReplicaId): void {
    this.#cuts.delete(pairOf(a, b))
    const port = this.#ports.get(a)
    if (port !== undefined) this.link(port)
  }

  /** For transports only. */
  plug(transport: MemoryTransport): void {
    if (this.#ports.has(transport.id)) throw new Error(`${transport.id} is on this hub already`)
    this.#ports.set(transport.id, transport)
    this.link(transport)
  }

  /** For transports only. */
  unplug(transport: MemoryTransport): void {
    if (this.#ports.get(transport.id) === transport) this.#ports.delete(transport.id)
  }

  /** Makes the links of a replica that are missing and allowed. For transports only. */
  link(transport: MemoryTransport): void {
    for (const other of this.#ports.values()) {
      const isCut = this.#cuts.has(pairOf(transport.id, other.id))
      const isRefused = transport.refuses(other.id) || other.refuses(transport.id)
      if (other === transport || isCut || isRefused || transport.isLinked(other.id)) continue
      transport.attach(new MemoryLink(transport, other))
      other.attach(new MemoryLink(other, transport))
      transport.announce(other)
      other.announce(transport)
    }
  }
}

/** One direction of a link. */
class MemoryLink {
  readonly to: MemoryTransport
  readonly #from: MemoryTransport
  readonly #queue = new FrameQueue<QueuedFrame>()
  #isOpen = true
  #isPumping = false

  constructor(from: MemoryTransport, to: MemoryTransport) {
    this.#from = from
    this.to = to
  }

  push(kind: QueuedFrame['kind'], frame: Uint8Array): boolean {
    // A copy: whoever sent it may use its buffer again.
    const isQueued = this.#queue.push({ kind, bytes: Uint8Array.from(frame) })
    if (isQueued && !this.#isPumping) {
      this.#isPumping = true
      setImmediate(() => void this.#pump())
    }
    return isQueued
  }

  close(): void {
    this.#isOpen = false
  }

  async #pump(): Promise<void> {
    while (this.#isOpen && !this.#queue.isEmpty) {
      for (const { kind, bytes } of this.#queue.take(WRITE_BYTES)) {
        if (this.#isOpen) await this.to.receive(this.#from.id, kind, bytes)
      }
    }
    this.#isPumping = false
  }
}

class MemoryTransport implements Transport {
  readonly #hub: MemoryHub
  readonly #self: () => PeerInfo
  readonly #links = new Map<ReplicaId, MemoryLink>()
  readonly #bans = new Map<ReplicaId, NodeJS.Timeout>()
  #listener: TransportListener | undefined

  constructor(hub: MemoryHub, self: () => PeerInfo) {
    this.#hub = hub
    this.#self = self
  }

  get id(): ReplicaId {
    return this.#self().replica
  }

  async start(listener: TransportListener): Promise<void> {
    this.#listener = listener
    this.#hub.plug(this)
  }

  send(to: ReplicaId, frame: Uint8Array): boolean {
    if (frame.length > PACKET_BYTES_MAX) return false
    return this.#links.get(to)?.push('frame', frame) ?? false
  }

  broadcast(frame: Uint8Array): void {
    if (!this.#hub.gossip || frame.length > BROADCAST_BYTES_MAX) return
    for (const link of this.#links.values()) link.push('broadcast', frame)
  }

  ban(peer: ReplicaId): void {
    clearTimeout(this.#bans.get(peer))
    const lift = () => {
      this.#bans.delete(peer)
      this.#hub.link(this)
    }
    this.#bans.set(peer, setTimeout(lift, this.#hub.banMs).unref())
    this.unlink(peer)
  }

  addresses(): readonly string[] {
    return this.#listener === undefined ? [] : [`/memory/${this.id}`]
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#hub.unplug(this)
    for (const peer of [...this.#links.keys()]) this.unlink(peer)
    for (const timer of this.#bans.values()) clearTimeout(timer)
    this.#bans.clear()
    this.#listener = undefined
  }

  isLinked(peer: ReplicaId): boolean {
    return this.#links.has(peer)
  }

  refuses(peer: ReplicaId): boolean {
    return this.#bans.has(peer)
  }

  attach(link: MemoryLink): void {
    this.#links.set(link.to.id, link)
  }

  announce(peer: MemoryTransport): void {
    this.#listener?.connected({ ...peer.#self(), addresses: peer.addresses() })
  }

  /** Ends the link at both ends. */
  unlink(peer: ReplicaId): void {
    const link = this.#links.get(peer)
    if (link === undefined) return
    this.#links.delete(peer)
    link.close()
    this.#listener?.disconnected(peer)
    link.to.unlink(this.id)
  }

  async receive(from: ReplicaId, kind: QueuedFrame['kind'], bytes: Uint8Array): Promise<void> {
    try {
      if (kind === 'frame') await this.#listener?.frame(from, bytes)
      else await this.#listener?.broadcast(bytes)
    } catch {
      // The listener rejects what no honest peer sends; that is all there is to know.
      this.ban(from)
    }
  }
}

function pairOf(a: ReplicaId, b: ReplicaId): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`
}
