/** Multiaddrs that came from people, peers and the network. */
import { peerIdFromString } from '@libp2p/peer-id'
import { type Multiaddr, multiaddr } from '@multiformats/multiaddr'

const HOSTS = ['ip4', 'ip6', 'dns', 'dns4', 'dns6']

/**
 * The multiaddr in `text`: a host, a TCP port, and the id of a replica's peer or nothing. Undefined
 * for everything else, also for other kinds of multiaddrs.
 */
export function parseAddress(text: string): Multiaddr | undefined {
  try {
    const address = multiaddr(text)
    const [host, port, peer, ...rest] = address.getComponents()
    const isTcp = host !== undefined && HOSTS.includes(host.name) && port?.name === 'tcp'
    const isOfReplica = peer === undefined || (peer.name === 'p2p' && isReplicaKey(peer.value))
    return isTcp && isOfReplica && rest.length === 0 ? address : undefined
  } catch {
    // The parsers throw errors of many kinds; all say that this is no address.
    return undefined
  }
}

/** The peer id that an address ends with; undefined if it names none. */
export function peerOf(address: Multiaddr): string | undefined {
  const last = address.getComponents().at(-1)
  return last?.name === 'p2p' ? last.value : undefined
}

/** The address with the peer id at its end. */
export function withPeer(address: Multiaddr, peer: string): string {
  const text = address.toString()
  return peerOf(address) === undefined ? `${text}/p2p/${peer}` : text
}

function isReplicaKey(peer: string | undefined): boolean {
  return peer !== undefined && peerIdFromString(peer).type === 'Ed25519'
}
