/**
 * The identity of a replica: an Ed25519 key. Its public half, hashed, is the replica's id, and it
 * seals the replica's batches.
 */
import { createPrivateKey, createPublicKey, hash, type KeyObject, sign } from 'node:crypto'
import { encodeBody } from '../codec/batch-codec.ts'
import { replicaIdOf } from '../codec/replica-id.ts'
import type { Batch, BatchHash, Draft } from '../core/entry.ts'
import type { ReplicaId } from '../core/ids.ts'

export const SEED_BYTES = 32
/** What stands before the 32 bytes of a seed in a PKCS #8 Ed25519 key (RFC 8410). */
const PKCS8_PREFIX = Buffer.from('302e020100300506032b657004220420', 'hex')
/** What stands before the 32 bytes of a public key in a SubjectPublicKeyInfo (RFC 8410). */
const SPKI_PREFIX = Buffer.from('302a300506032b6570032100', 'hex')

export interface Identity {
  readonly id: ReplicaId
  /** Raw, 32 bytes. */
  readonly publicKey: Uint8Array
  /** Signs a draft as this replica. Ed25519 is deterministic: the same draft, the same batch. */
  readonly seal: (draft: Draft) => Batch
}

/** The identity that grows from a seed of 32 random bytes. */
export function identityOf(seed: Uint8Array): Identity {
  const privateKey = createPrivateKey({
    key: Buffer.concat([PKCS8_PREFIX, seed]),
    format: 'der',
    type: 'pkcs8',
  })
  const spki = createPublicKey(privateKey).export({ format: 'der', type: 'spki' })
  const publicKey = Uint8Array.from(spki.subarray(SPKI_PREFIX.length))
  return {
    id: replicaIdOf(publicKey),
    publicKey,
    seal: (draft) => sealed(draft, privateKey, publicKey),
  }
}

/** A raw public key, ready to verify with. */
export function verifyingKey(publicKey: Uint8Array): KeyObject {
  return createPublicKey({
    key: Buffer.concat([SPKI_PREFIX, publicKey]),
    format: 'der',
    type: 'spki',
  })
}

function sealed(draft: Draft, privateKey: KeyObject, authorKey: Uint8Array): Batch {
  const body = encodeBody(draft)
  return {
    ...draft,
    body,
    signature: sign(null, body, privateKey),
    authorKey,
    hash: hash('sha256', body, 'hex') as BatchHash,
  }
}
