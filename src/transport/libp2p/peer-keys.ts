/** Replica ids and libp2p peer ids are made from the same key. */
import { generateKeyPairFromSeed } from '@libp2p/crypto/keys'
import type { Ed25519PrivateKey, PeerId } from '@libp2p/interface'
import { replicaIdOf } from '../../codec/replica-id.ts'
import type { ReplicaId } from '../../core/ids.ts'

/** The libp2p key of a replica whose identity grows from `seed`. */
export function privateKeyOf(seed: Uint8Array): Promise<Ed25519PrivateKey> {
  return generateKeyPairFromSeed('Ed25519', seed)
}

/** Made of hashes, and asked for many times a second as long as there are links. */
const known = new WeakMap<PeerId, ReplicaId>()

/** The replica that a proven peer is; undefined if its key is of a kind that no replica has. */
export function replicaOf(peer: PeerId): ReplicaId | undefined {
  if (peer.type !== 'Ed25519') return undefined
  const replica = known.get(peer) ?? replicaIdOf(peer.publicKey.raw)
  known.set(peer, replica)
  return replica
}
