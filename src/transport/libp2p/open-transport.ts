/**
 * Transport over libp2p: TCP, a private network by the forum's key, Noise, and one long-lived
 * stream per pair of replicas; broadcasts by gossipsub; peers found by mDNS, by what peers tell,
 * and by what is remembered.
 */
import { LRUCache } from 'lru-cache'
import { ForumError } from '../../core/error.ts'
import type { ReplicaId } from '../../core/ids.ts'
import { REPLICAS_MAX } from '../../core/limits.ts'
import type { Transport, TransportListener } from '../transport.ts'
import { parseAddress } from './addresses.ts'
import { broadcastTopic } from './forum-network.ts'
import { createNode } from './node.ts'
import type { Libp2pTransportOptions } from './options.ts'
import { privateKeyOf, replicaOf } from './peer-keys.ts'
import { Session } from './session.ts'
import { TIMING } from './timing.ts'

/**
 * Throws `invalid` for addresses that are none. Neither listens nor dials before `start`, which
 * throws `unavailable` if it cannot listen.
 */
export function openLibp2pTransport(options: Libp2pTransportOptions): Transport {
  for (const address of [...options.listen, ...options.peers]) {
    if (parseAddress(address) !== undefined) continue
    throw new ForumError('invalid', `address "${address}": expected a multiaddr`)
  }
  return new Libp2pTransport(options)
}

class Libp2pTransport implements Transport {
  readonly #options: Libp2pTransportOptions
  readonly #bans: LRUCache<ReplicaId, true>
  #starting: Promise<Session> | undefined
  #session: Session | undefined

  constructor(options: Libp2pTransportOptions) {
    this.#options = options
    const ttl = options.timing?.banMs ?? TIMING.banMs
    this.#bans = new LRUCache({ max: REPLICAS_MAX, ttl })
  }

  async start(listener: TransportListener): Promise<void> {
    if (this.#starting !== undefined) throw new Error('the transport was started already')
    this.#starting = this.#open(listener)
    await this.#starting
  }

  send(to: ReplicaId, frame: Uint8Array): boolean {
    return this.#session?.send(to, frame) ?? false
  }

  broadcast(frame: Uint8Array): void {
    this.#session?.broadcast(frame)
  }

  ban(peer: ReplicaId, reason: string): void {
    this.#session?.ban(peer, reason)
  }

  addresses(): readonly string[] {
    return this.#session?.addresses() ?? []
  }

  async [Symbol.asyncDispose](): Promise<void> {
    // Who started it was told if that failed; then there is nothing to close.
    const session = await this.#starting?.catch(() => undefined)
    await session?.[Symbol.asyncDispose]()
  }

  async #open(listener: TransportListener): Promise<Session> {
    const { forumId, forumKey, listen, announce, gossip, mdns, privateKey, self } = this.#options
    const node = await createNode({
      privateKey: await privateKeyOf(privateKey),
      forumKey,
      listen,
      announce,
      topic: gossip ? broadcastTopic(forumId) : undefined,
      onFound: mdns ? (addresses) => this.#session?.found(addresses) : undefined,
      isRefused: (peer) => {
        const replica = replicaOf(peer)
        return replica === undefined || this.#bans.has(replica)
      },
    })
    if (replicaOf(node.peerId) !== self().replica) {
      throw new Error(`the key is not the key of ${self().replica}`)
    }
    this.#session = new Session({ options: this.#options, node, listener, bans: this.#bans })
    await this.#session.start()
    return this.#session
  }
}
