/**
 * The links of a replica: at most one to each peer. Whoever has the smaller id opens the stream;
 * the other asks for it by connecting.
 */
import type { Connection, Stream } from '@libp2p/interface'
import type { Hello } from '../../codec/frame.ts'
import type { ForumId, ReplicaId } from '../../core/ids.ts'
import { Link } from './link.ts'
import { replicaOf } from './peer-keys.ts'
import type { Timing } from './timing.ts'

export interface LinksOptions {
  readonly self: ReplicaId
  readonly forum: ForumId
  readonly protocol: string
  readonly timing: Timing
  readonly now: () => number
  /** Whether a peer is banned. */
  readonly isBanned: (peer: ReplicaId) => boolean
  /** The bytes of what this replica says of itself now. */
  readonly hello: () => Uint8Array
  readonly onOpen: (link: Link, hello: Hello) => void
  /** A peer said something new of itself. */
  readonly onHello: (link: Link, hello: Hello) => void
  readonly onFrame: (from: ReplicaId, bytes: Uint8Array) => Promise<void>
  /** A link is over, or never opened. */
  readonly onEnd: (link: Link, reason: Error) => void
  /** A connection led to no link. */
  readonly onUseless: (connection: Connection, reason: Error) => void
}

export class Links {
  readonly #options: LinksOptions
  readonly #links = new Map<ReplicaId, Link>()
  /** Connections that are open, and since when. */
  readonly #connections = new Map<Connection, number>()
  readonly #opening = new Set<ReplicaId>()
  #isClosed = false

  constructor(options: LinksOptions) {
    this.#options = options
  }

  /** The link to a peer, once it is open. */
  get(peer: ReplicaId): Link | undefined {
    const link = this.#links.get(peer)
    return link?.isOpen === true ? link : undefined
  }

  open(): Link[] {
    return [...this.#links.values()].filter((link) => link.isOpen)
  }

  connected(connection: Connection): void {
    this.#connections.set(connection, this.#options.now())
    const peer = replicaOf(connection.remotePeer)
    if (peer === undefined) connection.abort(new Error('its key is of no replica'))
    else if (this.#options.self < peer) void this.#openStream(connection, peer)
  }

  disconnected(connection: Connection): void {
    this.#connections.delete(connection)
  }

  /** A peer opened a stream. That it opens a second one means that it lost the first. */
  accept(stream: Stream, connection: Connection): void {
    const peer = replicaOf(connection.remotePeer)
    if (peer === undefined || this.#options.self < peer) {
      stream.abort(new Error('this end opens the stream'))
      return
    }
    if (this.#isRefused(peer)) {
      connection.abort(new Error('this peer is refused'))
      return
    }
    this.#links.get(peer)?.end(new Error('the peer made a new link'))
    this.#adopt(stream, connection, peer)
  }

  sayHello(hello: Uint8Array): void {
    for (const link of this.open()) link.sayHello(hello)
  }

  /** Ends dead links, and connections that led to no link. */
  tick(): void {
    const { now, timing, onUseless } = this.#options
    for (const link of this.#links.values()) link.tick()
    for (const [connection, since] of this.#connections) {
      const peer = replicaOf(connection.remotePeer)
      if (peer !== undefined && this.#links.has(peer)) continue
      if (now() - since <= timing.helloMs) continue
      const reason = new Error('no link came of the connection')
      connection.abort(reason)
      onUseless(connection, reason)
    }
  }

  /** See `Link.excuse`. */
  excuse(): void {
    for (const link of this.#links.values()) link.excuse()
  }

  /** Ends the link to a peer, and every connection with it. */
  cut(peer: ReplicaId, reason: Error): void {
    this.#links.get(peer)?.end(reason)
    for (const connection of this.#connectionsTo(peer)) connection.abort(reason)
  }

  /** Ends all links, and lets no new ones come. */
  close(reason: Error): void {
    this.#isClosed = true
    for (const link of [...this.#links.values()]) link.end(reason)
  }

  async #openStream(connection: Connection, peer: ReplicaId): Promise<void> {
    if (this.#links.has(peer) || this.#opening.has(peer) || this.#isRefused(peer)) return
    const { protocol, timing, onUseless } = this.#options
    this.#opening.add(peer)
    try {
      const signal = AbortSignal.timeout(timing.helloMs)
      this.#adopt(await connection.newStream(protocol, { signal }), connection, peer)
    } catch (cause) {
      const reason = cause instanceof Error ? cause : new Error(String(cause))
      connection.abort(reason)
      onUseless(connection, reason)
    }
    this.#opening.delete(peer)
  }

  #adopt(stream: Stream, connection: Connection, peer: ReplicaId): void {
    const { onFrame, onHello } = this.#options
    if (this.#isRefused(peer)) {
      stream.abort(new Error('this peer is refused'))
      return
    }
    const link: Link = new Link({
      ...this.#options,
      stream,
      connection,
      replica: peer,
      onFrame: (bytes) => onFrame(peer, bytes),
      onHello: (hello) => onHello(link, hello),
      onEnd: (ended, reason) => this.#ended(ended, reason),
    })
    this.#links.set(peer, link)
    link.sayHello(this.#options.hello())
  }

  #isRefused(peer: ReplicaId): boolean {
    return this.#isClosed || this.#options.isBanned(peer)
  }

  /**
   * The connection of a link goes with it, unless the link was only replaced on it. If the peer is
   * silent, so are its other connections.
   */
  #ended(link: Link, reason: Error): void {
    const { replica, connection } = link
    if (this.#links.get(replica) === link) this.#links.delete(replica)
    this.#options.onEnd(link, reason)
    queueMicrotask(() => {
      if (this.#links.get(replica)?.connection === connection) return
      connection.abort(reason)
      for (const other of this.#connectionsTo(replica)) {
        if (link.isSilent) other.abort(reason)
        else if (this.#options.self < replica) void this.#openStream(other, replica)
      }
    })
  }

  /** Both ends may have connected at the same time: then there are two. */
  #connectionsTo(peer: ReplicaId): Connection[] {
    return [...this.#connections.keys()].filter(
      ({ status, remotePeer }) => status === 'open' && replicaOf(remotePeer) === peer,
    )
  }
}
