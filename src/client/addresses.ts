/** Addresses of replicas, and which of them a client may move to. */
import { isIP } from 'node:net'
import { ForumError } from '../core/error.ts'
import { shown } from '../core/shape.ts'
import type { ClusterState, ReplicaState } from './forum-client.ts'

/** The host of `host:port`, an IPv6 one without its brackets. Throws `invalid`. */
export function hostOf(address: string): string {
  const [, bracketed, plain] = /^(?:\[([^\]]+)\]|([^:[\]/]+)):\d{1,5}$/.exec(address) ?? []
  const host = bracketed ?? plain
  if (host !== undefined) return host
  throw new ForumError('invalid', `address ${shown(address)}: expected host:port`)
}

/** Whether an address means the machine of whoever dials it. */
export function isLoopback(address: string): boolean {
  const host = hostOf(address)
  return host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'))
}

/**
 * Addresses that the replica at `from` tells of and that the client may go to. Loopback means
 * another machine to a replica elsewhere. And a client that began on loopback in plain text does
 * not carry its user's secret into the network.
 */
export function reachableFrom(
  from: string,
  { replicas }: Pick<ClusterState, 'replicas'>,
  isEncrypted: boolean,
): readonly string[] {
  return replicas
    .filter((replica) => isReachableFrom(from, replica, isEncrypted))
    .map(({ apiAddress }) => apiAddress)
}

/** Whether the client may go to this replica, of which the one at `from` tells. */
export function isReachableFrom(
  from: string,
  { apiAddress, pid, self }: Pick<ReplicaState, 'apiAddress' | 'pid' | 'self'>,
  isEncrypted: boolean,
): boolean {
  if (!isDialable(apiAddress)) return false
  if (isLoopback(apiAddress)) return isLoopback(from) && (self || pid > 0)
  return isEncrypted || !isLoopback(from)
}

function isDialable(address: string): boolean {
  try {
    const host = hostOf(address)
    return host !== '0.0.0.0' && host !== '::'
  } catch {
    // A replica that says nothing usable of itself is one that nobody can move to.
    return false
  }
}
