/** A libp2p node with every setting that parley depends on. */
import { type Identify, identify } from '@libp2p/identify'
import type { Libp2p, PeerDiscovery, PeerId, PrivateKey } from '@libp2p/interface'
import { type MulticastDNSComponents, mdns } from '@libp2p/mdns'
import { tcp } from '@libp2p/tcp'
import { yamux } from '@libp2p/yamux'
import { multiaddr } from '@multiformats/multiaddr'
import { createLibp2p } from 'libp2p'
import {
  CONNECTIONS_PER_SECOND_MAX,
  DIAL_ADDRESS_MS,
  DIAL_MS,
  DIALS_MAX,
  DISCOVERY_QUERY_MS,
  REPLICAS_MAX,
  STREAM_WINDOW_BYTES,
  UNKNOWN_CONNECTIONS_MAX,
} from '../../core/limits.ts'
import { withPeer } from './addresses.ts'
import { proofKey, serviceTag } from './forum-network.ts'
import { forumNoise } from './forum-noise.ts'
import { gossipService, type Router } from './gossip.ts'
import { keyProof } from './key-proof.ts'

/** How long a stranger may take to show that it knows the key, ms. */
const UPGRADE_MS = 5_000

export interface NodeOptions {
  readonly privateKey: PrivateKey
  readonly forumKey: Uint8Array
  readonly listen: readonly string[]
  /** What peers are told in place of the addresses it listens on. */
  readonly announce?: readonly string[] | undefined
  /** The topic of broadcasts; undefined for no gossip. */
  readonly topic: string | undefined
  /** Called with the addresses of a peer that the local network shows; undefined for none. */
  readonly onFound: ((addresses: readonly string[]) => void) | undefined
  /** Whether a peer is banned, or no replica at all. */
  readonly isRefused: (peer: PeerId) => boolean
}

export type Node = Libp2p<{ identify: Identify; router?: Router }>

/** A node that neither listens nor dials yet. */
export async function createNode(options: NodeOptions): Promise<Node> {
  const { privateKey, forumKey, listen, announce, topic, onFound, isRefused } = options
  const node = await createLibp2p<{ identify: Identify; router?: Router }>({
    start: false,
    privateKey,
    addresses: {
      listen: [...listen],
      // An empty list is meant as well: then peers only find this replica where they were sent.
      announceFilter: (own) => announce?.map((address) => multiaddr(address)) ?? own,
    },
    transports: [tcp()],
    connectionProtector: keyProof(proofKey(forumKey)),
    connectionEncrypters: [forumNoise(forumKey)],
    streamMuxers: [yamux({ streamOptions: { maxStreamWindowSize: STREAM_WINDOW_BYTES } })],
    services: {
      identify: identify(),
      ...(topic === undefined ? {} : { router: gossipService(topic) }),
    },
    peerDiscovery: onFound === undefined ? [] : [discovery(serviceTag(forumKey), onFound)],
    connectionGater: {
      // The default of some platforms refuses private addresses; a forum lives on them.
      denyDialMultiaddr: () => false,
      denyDialPeer: isRefused,
      denyInboundEncryptedConnection: isRefused,
      denyOutboundEncryptedConnection: isRefused,
    },
    connectionManager: {
      maxConnections: 2 * REPLICAS_MAX,
      maxParallelDials: DIALS_MAX,
      dialTimeout: DIAL_MS,
      addressDialTimeout: DIAL_ADDRESS_MS,
      inboundUpgradeTimeout: UPGRADE_MS,
      inboundConnectionThreshold: CONNECTIONS_PER_SECOND_MAX,
      maxIncomingPendingConnections: UNKNOWN_CONNECTIONS_MAX,
      // The dialer's order: what worked last comes first.
      addressSorter: () => 0,
    },
    // Links watch themselves; a second opinion cuts connections of a machine that is only busy.
    connectionMonitor: { enabled: false },
  })
  return node
}

/** mDNS, whose every answer counts: libp2p itself tells of a peer once and never again. */
function discovery(
  tag: string,
  onFound: (addresses: readonly string[]) => void,
): (components: MulticastDNSComponents) => PeerDiscovery {
  return (components) => {
    const service = mdns({ serviceTag: tag, interval: DISCOVERY_QUERY_MS })(components)
    service.addEventListener('peer', ({ detail: { id, multiaddrs } }) => {
      onFound(multiaddrs.map((address) => withPeer(address, id.toString())))
    })
    return service
  }
}
