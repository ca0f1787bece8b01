/** What the replicas of one forum share on the network, all derived from the forum. */
import { hkdfSync } from 'node:crypto'
import { base32crockford } from '@scure/base'
import type { ForumId } from '../../core/ids.ts'

const KEY_BYTES = 32

/** What both ends of a connection prove to know before anything else is read. */
export function proofKey(forumKey: Uint8Array): Uint8Array {
  return derive(forumKey, 'proof')
}

/** What both ends mix into the Noise handshake: it fails unless it is the same. */
export function noisePrologue(forumKey: Uint8Array): Uint8Array {
  return derive(forumKey, 'noise prologue')
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
