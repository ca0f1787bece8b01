/** Whether a caller sits at this machine: what only its operator may do is asked for from here. */
import { networkInterfaces } from 'node:os'
import { isLoopback } from './listen-address.ts'

/** `peer` is host:port as sockets name it, an IPv6 host without brackets. */
export function isOfThisMachine(peer: string): boolean {
  const host = peer.replace(/:\d+$/, '').replace(/^::ffff:/, '')
  if (isLoopback({ host, port: 0 })) return true
  // Whoever dials an address of its own machine has that address too.
  const own = Object.values(networkInterfaces()).flatMap((addresses) => addresses ?? [])
  return own.some(({ address }) => address === host)
}
