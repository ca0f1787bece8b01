/**
 * Broadcasts by gossipsub: the fast path, which promises nothing.
 *
 * A frame is relayed only once the replica has accepted it, so whoever passed on a bad one is to
 * blame for it. In a small group nobody relays: whoever broadcasts sends to all.
 */
import { hash } from 'node:crypto'
import type { PeerId, TypedEventTarget } from '@libp2p/interface'
import {
  type GossipSub,
  type GossipSubComponents,
  type GossipSubEvents,
  gossipsub,
  StrictNoSign,
  TopicValidatorResult,
} from '@libp2p/gossipsub'
import {
  BROADCAST_BYTES_MAX,
  BROADCAST_QUEUE_BYTES_MAX,
  BROADCASTS_PENDING_BYTES_MAX,
  FLOOD_PEERS_MAX,
} from '../../core/limits.ts'

/** What a frame costs in an RPC beside its bytes. */
const RPC_BYTES = 1024
/** Bytes of a hash that tell broadcasts apart: a collision costs one of them, and no promise. */
const ID_BYTES = 16
/** How long a broadcast is remembered so that it is taken once, ms. */
const SEEN_MS = 30_000
/** Heartbeats (of one second) for which a broadcast can be asked for again, and is offered. */
const KEPT_HEARTBEATS = 3
const OFFERED_HEARTBEATS = 2

/** Relays of a large group, as gossipsub's paper has them. */
const MESH = { D: 6, Dlo: 4, Dhi: 12, Dscore: 4, Dout: 2 }
/** No relays at all. */
const NO_MESH = { D: 0, Dlo: 0, Dhi: 0, Dscore: 0, Dout: 0 }

/** What gossipsub's class has beside its published interface; tests notice if it goes. */
export interface Router extends GossipSub {
  readonly opts: typeof MESH & { floodPublish: boolean }
  readonly streamsOutbound: ReadonlyMap<string, unknown>
  reportMessageValidationResult(id: string, from: string, verdict: TopicValidatorResult): void
}

/** The gossipsub service of a node, with every setting that parley depends on. */
export function gossipService(topic: string): (components: GossipSubComponents) => Router {
  const create = gossipsub({
    // Batches carry their author's signature.
    globalSignaturePolicy: StrictNoSign,
    msgIdFn: ({ data }) => hash('sha256', data, 'buffer').subarray(0, ID_BYTES),
    allowedTopics: [topic],
    asyncValidation: true,
    ignoreDuplicatePublishError: true,
    allowPublishToZeroTopicPeers: true,
    batchPublish: true,
    floodPublish: true,
    ...NO_MESH,
    fallbackToFloodsub: false,
    doPX: false,
    maxInboundDataLength: BROADCAST_BYTES_MAX + RPC_BYTES,
    maxOutboundBufferSize: BROADCAST_QUEUE_BYTES_MAX,
    seenTTL: SEEN_MS,
    mcacheLength: KEPT_HEARTBEATS,
    mcacheGossip: OFFERED_HEARTBEATS,
    // Peers are judged by what they send, not by how late or by where from: many may share a host.
    scoreParams: { IPColocationFactorWeight: 0, behaviourPenaltyWeight: 0 },
  })
  return (components) => create(components) as Router
}

export interface GossipOptions {
  readonly router: Router
  readonly topic: string
  /** Rejects what no honest peer passes on. */
  readonly onBroadcast: (frame: Uint8Array) => Promise<void>
  readonly onBad: (from: PeerId, reason: unknown) => void
}

export class Gossip {
  readonly #options: GossipOptions
  #pendingBytes = 0

  constructor(options: GossipOptions) {
    this.#options = options
    const events: TypedEventTarget<GossipSubEvents> = options.router
    events.addEventListener('gossipsub:message', ({ detail }) => void this.#arrived(detail))
  }

  /** To be called once the node is started. */
  start(): void {
    this.#options.router.subscribe(this.#options.topic)
  }

  /** Resolves when it is on its way, which promises nothing. */
  async publish(frame: Uint8Array): Promise<void> {
    if (frame.length > BROADCAST_BYTES_MAX) return
    await this.#options.router.publish(this.#options.topic, frame)
  }

  /** Chooses between sending to all and relaying, by the number of peers. */
  tune(peers: number): void {
    const isSmall = peers <= FLOOD_PEERS_MAX
    Object.assign(this.#options.router.opts, isSmall ? NO_MESH : MESH, { floodPublish: isSmall })
  }

  /**
   * Whether broadcasts to a connected peer go nowhere: gossipsub does not open its stream again
   * once it broke. Only a new connection mends it.
   */
  isMuted(peer: PeerId): boolean {
    return !this.#options.router.streamsOutbound.has(peer.toString())
  }

  async #arrived(detail: GossipSubEvents['gossipsub:message']['detail']): Promise<void> {
    const { msg, msgId, propagationSource } = detail
    const verdict = await this.#judge(msg.data, propagationSource)
    this.#options.router.reportMessageValidationResult(msgId, propagationSource.toString(), verdict)
  }

  async #judge(frame: Uint8Array, from: PeerId): Promise<TopicValidatorResult> {
    if (this.#pendingBytes + frame.length > BROADCASTS_PENDING_BYTES_MAX) {
      return TopicValidatorResult.Ignore
    }
    this.#pendingBytes += frame.length
    try {
      await this.#options.onBroadcast(frame)
      return TopicValidatorResult.Accept
    } catch (reason) {
      this.#options.onBad(from, reason)
      return TopicValidatorResult.Reject
    } finally {
      this.#pendingBytes -= frame.length
    }
  }
}
