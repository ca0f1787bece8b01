/**
 * Shares: how much of a replica one client may take. What all of them may take together is limited
 * elsewhere; here it is seen to that one of them alone never takes all of it.
 *
 * A client from another machine is known by that machine's address; on this machine, where all have
 * the same, by its connection.
 */
import { ForumError } from '../core/error.ts'
import { CLIENT_CALLS_MAX, CLIENT_STREAMS_MAX } from '../core/limits.ts'
import { isLoopback } from './listen-address.ts'

/** At most so many of each are under way for one client. */
export interface ShareLimits {
  readonly calls: number
  readonly streams: number
}

export type Taken = keyof ShareLimits

const LIMITS: ShareLimits = { calls: CLIENT_CALLS_MAX, streams: CLIENT_STREAMS_MAX }

export class Shares {
  readonly #limits: ShareLimits
  readonly #taken = { calls: new Map<string, number>(), streams: new Map<string, number>() }

  constructor(limits: ShareLimits = LIMITS) {
    this.#limits = limits
  }

  /** Counts one more; answers whose it is, for `end`. Throws `overloaded` at the limit. */
  begin(what: Taken, peer: string): string {
    const client = clientOf(peer)
    const count = this.#taken[what].get(client) ?? 0
    const limit = this.#limits[what]
    if (count >= limit) {
      const rule = `one client may have ${limit} under way: wait for some of them`
      throw new ForumError('overloaded', `too many ${what} from ${client}: ${rule}`)
    }
    this.#taken[what].set(client, count + 1)
    return client
  }

  end(what: Taken, client: string): void {
    const count = this.#taken[what].get(client) ?? 0
    if (count > 1) this.#taken[what].set(client, count - 1)
    else this.#taken[what].delete(client)
  }
}

/** `peer` is host:port as sockets name it, an IPv6 host without brackets. */
function clientOf(peer: string): string {
  // By far the most: said at once.
  if (peer.startsWith('127.')) return peer
  const colon = peer.lastIndexOf(':')
  const host = colon < 0 ? peer : peer.slice(0, colon)
  const plain = host.startsWith('::ffff:') ? host.slice('::ffff:'.length) : host
  return isLoopback({ host: plain, port: 0 }) ? peer : plain
}
