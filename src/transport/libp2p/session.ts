/** A started libp2p transport: its node, its links, its dialer and its gossip, and their clock. */
import { setTimeout } from 'node:timers/promises'
import type { Connection, PeerId, Stream } from '@libp2p/interface'
import { peerIdFromString } from '@libp2p/peer-id'
import type { Multiaddr } from '@multiformats/multiaddr'
import { LRUCache } from 'lru-cache'
import type { Hello } from '../../codec/frame.ts'
import { ForumError } from '../../core/error.ts'
import type { ReplicaId } from '../../core/ids.ts'
import { PACKET_BYTES_MAX, REMEMBERED_ADDRESSES_MAX, REPLICAS_MAX } from '../../core/limits.ts'
import type { TransportListener } from '../transport.ts'
import { parseAddress, withPeer } from './addresses.ts'
import { Dialer } from './dialer.ts'
import { broadcastTopic, linkProtocol } from './forum-network.ts'
import { Gossip } from './gossip.ts'
import { Introductions, infoOf } from './introductions.ts'
import type { Link } from './link.ts'
import { Links } from './links.ts'
import { NetworkWatch } from './network-watch.ts'
import type { Node } from './node.ts'
import type { Libp2pTransportOptions } from './options.ts'
import { replicaOf } from './peer-keys.ts'
import { TIMING, type Timing } from './timing.ts'

/** How often links and dials are looked after, ms. */
const TICK_MS = 100
/** How often peers hear of new addresses, in ticks. */
const HELLO_TICKS = 10
/** How long closing may take, ms. */
const STOP_MS = 3_000

export interface SessionOptions {
  readonly options: Libp2pTransportOptions
  /** Not started yet. */
  readonly node: Node
  readonly listener: TransportListener
  readonly bans: LRUCache<ReplicaId, true>
}

export class Session {
  readonly #options: Libp2pTransportOptions
  readonly #node: Node
  readonly #listener: TransportListener
  readonly #bans: LRUCache<ReplicaId, true>
  readonly #timing: Timing
  readonly #links: Links
  readonly #dialer: Dialer
  readonly #gossip: Gossip | undefined
  readonly #watch = new NetworkWatch(Date.now)
  readonly #introductions: Introductions
  /** Ids of libp2p, parsed: the dialer asks about the same ones many times a second. */
  readonly #peerIds = new LRUCache<string, PeerId>({
    max: 2 * REPLICAS_MAX,
    memoMethod: (text) => peerIdFromString(text),
  })
  #ticker: NodeJS.Timeout | undefined
  #ticks = 0
  #saved = ''
  #isClosed = false

  constructor({ options, node, listener, bans }: SessionOptions) {
    this.#options = options
    this.#node = node
    this.#listener = listener
    this.#bans = bans
    this.#timing = { ...TIMING, ...options.timing }
    const { forumId: forum, gossip, self } = options
    const addresses = () => this.addresses()
    this.#introductions = new Introductions({ forum, gossip, self, addresses })
    this.#links = this.#makeLinks()
    this.#dialer = this.#makeDialer()
    this.#gossip = this.#makeGossip()
    node.addEventListener('connection:open', ({ detail }) => this.#links.connected(detail))
    node.addEventListener('connection:close', ({ detail }) => this.#links.disconnected(detail))
  }

  /** Listens, then dials. Throws `unavailable` if it cannot listen. */
  async start(): Promise<void> {
    const { forumId, listen, peers, remembered } = this.#options
    const accept = (stream: Stream, connection: Connection) => {
      this.#links.accept(stream, connection)
    }
    this.#dialer.remember(remembered.load())
    this.#dialer.give(peers)
    await this.#node.handle(linkProtocol(forumId), accept, { maxInboundStreams: 2 })
    try {
      await this.#node.start()
    } catch (cause) {
      await this.#node.stop()
      const message = `cannot listen on ${listen.join(', ')}: ${whyNot(cause)}`
      throw new ForumError('unavailable', message, { cause })
    }
    this.#gossip?.start()
    this.#ticker = setInterval(() => this.#tick(), TICK_MS)
  }

  /** See `Transport`. */
  send(to: ReplicaId, frame: Uint8Array): boolean {
    if (frame.length > PACKET_BYTES_MAX) {
      this.#options.logger.warn(
        { peer: to, bytes: frame.length },
        'a frame is too large to be sent',
      )
    }
    return this.#links.get(to)?.send(frame) ?? false
  }

  /** See `Transport`. */
  broadcast(frame: Uint8Array): void {
    this.#gossip?.publish(frame).catch((reason: unknown) => {
      this.#options.logger.debug({ reason: String(reason) }, 'a broadcast was lost')
    })
  }

  /** See `Transport`. */
  ban(peer: ReplicaId, reason: string): void {
    this.#options.logger.warn({ peer, reason }, 'a peer is banned for a while')
    this.#bans.set(peer, true)
    this.#links.cut(peer, new Error(`banned: ${reason}`))
  }

  /** See `Transport`. */
  addresses(): readonly string[] {
    return this.#node.getMultiaddrs().map(String)
  }

  /** The local network shows a peer. */
  found(addresses: readonly string[]): void {
    this.#dialer.find(addresses)
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (this.#isClosed) return
    this.#isClosed = true
    clearInterval(this.#ticker)
    this.#save()
    this.#links.close(new Error('this replica is closing'))
    // What libp2p has not closed by then is left to the end of the process.
    const late = setTimeout(STOP_MS, undefined, { ref: false })
    await Promise.race([this.#node.stop(), late])
  }

  #makeLinks(): Links {
    const { forumId, self, logger } = this.#options
    return new Links({
      self: self().replica,
      forum: forumId,
      protocol: linkProtocol(forumId),
      timing: this.#timing,
      now: () => performance.now(),
      isBanned: (peer) => this.#bans.has(peer),
      hello: () => this.#introductions.hello(),
      onOpen: (link, hello) => this.#opened(link, hello),
      onHello: (link, hello) => this.#heard(link, hello),
      onFrame: (from, bytes) => this.#frame(from, bytes),
      onEnd: (link, reason) => this.#ended(link, reason),
      onUseless: ({ remoteAddr }, { message }) => {
        logger.debug({ address: String(remoteAddr), reason: message }, 'a connection is useless')
      },
    })
  }

  #makeDialer(): Dialer {
    const self = this.#node.peerId.toString()
    return new Dialer({
      self,
      timing: this.#timing,
      now: () => performance.now(),
      random: Math.random,
      dial: (addresses) => this.#dial(addresses),
      isSettled: (peer) => this.#isSettled(this.#peerIds.memo(peer)),
      isOwn: (address) => this.addresses().includes(withPeer(address, self)),
      onFailure: (addresses, reason) => {
        const fields = { addresses: addresses.map(String), reason: String(reason) }
        this.#options.logger.debug(fields, 'nobody answered')
      },
    })
  }

  #makeGossip(): Gossip | undefined {
    const { router } = this.#node.services
    if (router === undefined) return undefined
    return new Gossip({
      router,
      topic: broadcastTopic(this.#options.forumId),
      onBroadcast: (frame) => this.#listener.broadcast(frame),
      onBad: (from, reason) => {
        const replica = replicaOf(from)
        if (replica !== undefined) this.ban(replica, `a bad broadcast: ${String(reason)}`)
      },
    })
  }

  async #dial(addresses: readonly Multiaddr[]): Promise<{ peer: string; address: Multiaddr }> {
    const { remotePeer, remoteAddr } = await this.#node.dial([...addresses])
    return { peer: remotePeer.toString(), address: remoteAddr }
  }

  #isSettled(peer: PeerId): boolean {
    const replica = replicaOf(peer)
    if (replica === undefined) return true
    return this.#links.get(replica) !== undefined || this.#bans.has(replica)
  }

  #opened(link: Link, hello: Hello): void {
    const { remotePeer, remoteAddr } = link.connection
    this.#options.logger.debug(
      { peer: link.replica, address: String(remoteAddr) },
      'a link is open',
    )
    this.#heard(link, hello)
    this.#dialer.linked(remotePeer.toString(), this.#addressesOf(link, hello))
    this.#gossip?.tune(this.#introductions.size)
    this.#listener.connected(infoOf(hello))
  }

  async #frame(from: ReplicaId, bytes: Uint8Array): Promise<void> {
    try {
      await this.#listener.frame(from, bytes)
    } catch (reason) {
      this.ban(from, reason instanceof Error ? reason.message : String(reason))
    }
  }

  #heard(link: Link, hello: Hello): void {
    this.#introductions.heard(hello)
    this.#dialer.tell([...this.#addressesOf(link, hello), ...hello.known])
  }

  #ended(link: Link, reason: Error): void {
    const { replica, connection } = link
    const cause = reason.cause === undefined ? {} : { cause: String(reason.cause) }
    const fields = { peer: replica, reason: reason.message, ...cause }
    this.#options.logger.debug(fields, 'a link is over')
    if (reason instanceof ForumError && reason.code === 'corrupt') this.ban(replica, reason.message)
    this.#dialer.unlinked(connection.remotePeer.toString(), link.age)
    if (!link.isOpen) return
    this.#introductions.gone(replica)
    this.#gossip?.tune(this.#introductions.size)
    this.#listener.disconnected(replica)
  }

  #tick(): void {
    this.#ticks++
    const change = this.#watch.tick()
    if (change === 'slept') this.#links.excuse()
    if (change !== undefined) {
      this.#options.logger.info({ change }, 'looking for peers anew')
      this.#dialer.wake()
    }
    this.#links.tick()
    this.#dialer.tick()
    this.#unmute()
    if (this.#ticks % HELLO_TICKS !== 0) return
    const news = this.#introductions.news()
    if (news !== undefined) this.#links.sayHello(news)
    this.#save()
  }

  /** A peer whose gossip broke is connected to anew: anti-entropy covers the time until then. */
  #unmute(): void {
    for (const link of this.#links.open()) {
      const takesGossip = this.#introductions.takesGossip(link.replica)
      if (!takesGossip || this.#gossip === undefined || link.age < this.#timing.mutedMs) continue
      if (this.#gossip.isMuted(link.connection.remotePeer)) link.end(new Error('its gossip broke'))
    }
  }

  #save(): void {
    const addresses = this.#dialer.remembered().slice(0, REMEMBERED_ADDRESSES_MAX)
    const text = addresses.join(' ')
    if (text === this.#saved) return
    this.#saved = text
    try {
      this.#options.remembered.save(addresses)
    } catch (reason) {
      this.#options.logger.warn({ reason: String(reason) }, 'addresses of peers were not saved')
    }
  }

  /** Addresses with the id of the peer that the link proves, whatever the hello says. */
  #addressesOf({ connection }: Link, hello: Hello): string[] {
    const peer = connection.remotePeer.toString()
    return hello.addresses
      .map(parseAddress)
      .filter((address) => address !== undefined)
      .map((address) => withPeer(address, peer))
      .filter((address) => address.endsWith(`/p2p/${peer}`))
  }
}

/** The reason of the system, out of the many lines that libp2p makes of it. */
function whyNot(cause: unknown): string {
  const text = cause instanceof Error ? cause.message : String(cause)
  return /listen E[A-Z]+: ([^\n]+)/.exec(text)?.[1] ?? text
}
