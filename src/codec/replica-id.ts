/** What a replica is called: a name that nobody else can claim, because it is made from its key. */
import { hash } from 'node:crypto'
import { base32crockford } from '@scure/base'
import { parseReplicaId, REPLICA_ID_LENGTH, type ReplicaId } from '../core/ids.ts'

/** The id of the replica with this raw Ed25519 public key. */
export function replicaIdOf(publicKey: Uint8Array): ReplicaId {
  const digest = hash('sha256', publicKey, 'buffer')
  return parseReplicaId(base32crockford.encode(digest).slice(0, REPLICA_ID_LENGTH).toLowerCase())
}
