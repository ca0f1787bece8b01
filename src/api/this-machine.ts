/** Whether a caller sits at this machine: what only its operator may do is asked for from here. */
import { networkInterfaces } from 'node:os'
import { ForumError } from '../core/error.ts'
import { isLoopback } from './listen-address.ts'

/** What its operator alone may do has no account behind it, or can never be undone. */
export function checkOperator({ peer }: { readonly peer: string }, refused: string): void {
  if (isOfThisMachine(peer)) return
  throw new ForumError('forbidden', `${refused} from ${peer}: ask from the machine of a replica`)
}

/** `peer` is host:port as sockets name it, an IPv6 host without brackets. */
export function isOfThisMachine(peer: string): boolean {
  const host = peer.replace(/:\d+$/, '').replace(/^::ffff:/, '')
  if (isLoopback({ host, port: 0 })) return true
  // Whoever dials an address of its own machine has that address too.
  const own = Object.values(networkInterfaces()).flatMap((addresses) => addresses ?? [])
  return own.some(({ address }) => address === host)
}
