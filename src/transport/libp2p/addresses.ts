/** Multiaddrs that came from people, peers and the network. */
import { type Multiaddr, multiaddr } from '@multiformats/multiaddr'

/** The multiaddr in `text`; undefined if it is none. */
export function parseAddress(text: string): Multiaddr | undefined {
  try {
    return multiaddr(text)
  } catch {
    // The parser throws errors of many kinds; all say that this is no multiaddr.
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
  return peerOf(address) === undefined ? `${address}/p2p/${peer}` : address.toString()
}

/** Whether the address leads back to the host it is on. */
export function isLoopback(address: Multiaddr): boolean {
  const [host] = address.getComponents()
  return host?.value?.startsWith('127.') === true || host?.value === '::1'
}
