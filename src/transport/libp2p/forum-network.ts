/** What the replicas of one forum share on the network, all derived from the forum. */
import { hkdfSync } from 'node:crypto'
import { base32crockford } from '@scure/base'
import type { ForumId } from '../../core/ids.ts'

const KEY_BYTES = 32

/** The private-network key: without it no connection gets beyond its first bytes. */
export function presharedKey(forumKey: Uint8Array): Uint8Array {
  const key = Buffer.from(derive(forumKey, 'private network')).toString('hex')
  return Buffer.from(`/key/swarm/psk/1.0.0/\n/base16/\n${key}\n`)
}

/**
 * The name by which replicas look for each other on the local network. Derived from the key, not
 * from the id: so strangers neither find the forum nor are found by it.
 */
export function serviceTag(forumKey: Uint8Array): string {
  const name = base32crockford.encode(derive(forumKey, 'local discovery')).toLowerCase()
  // A service name has at most 15 characters (RFC 6335).
  return `_parley-${name.slice(0, 8)}._udp.local`
}

/** The protocol of the one long-lived stream between two replicas. */
export function linkProtocol(forum: ForumId): string {
  return `/parley/${forum}/1`
}

/** The gossip topic of a forum. */
export function broadcastTopic(forum: ForumId): string {
  return `parley/${forum}/1`
}

function derive(forumKey: Uint8Array, purpose: string): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', forumKey, '', `parley ${purpose}`, KEY_BYTES))
}
