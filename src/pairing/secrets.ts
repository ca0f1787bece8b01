/**
 * The cryptography of pairing: the same inputs give the same outputs.
 *
 * ```
 *  laptop                                            member
 *  commitment = H(key, nonce, name)  ── waiting ──▶
 *                                    ◀── offer ───   key', nonce'
 *  key, nonce                        ── reveal ──▶   are they what was committed to?
 *           code = H(name, key, nonce, key', nonce') mod 1,000,000, at both ends
 * ```
 *
 * Who stands in between must choose what it shows each end before it knows what that end adds, so
 * two codes of one attempt are equal by chance only, once in a million. A plain hash of two keys,
 * cut to six digits, would be found by trying some hundred thousand keys, within a second.
 */
import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  hkdfSync,
  type KeyObject,
} from 'node:crypto'
import { VALUE_BYTES } from './datagram.ts'

/** An X25519 key, 32 bytes each half. */
export interface KeyPair {
  readonly secret: Uint8Array
  readonly key: Uint8Array
}

/** What one end adds to the exchange: its public key, and bytes that nobody can foresee. */
export interface Half {
  readonly key: Uint8Array
  readonly nonce: Uint8Array
}

export interface Exchange {
  /** Of the laptop. */
  readonly name: string
  readonly laptop: Half
  readonly member: Half
}

/** What both ends have once they know each other's half. */
export interface Shared {
  /** For people to compare: `123-456`. */
  readonly code: string
  /** An `iv` must never be used twice for different contents. */
  seal(iv: Uint8Array, content: Uint8Array): Uint8Array
  /** The content; undefined if it was sealed by nobody who has the same. */
  open(iv: Uint8Array, sealed: Uint8Array): Uint8Array | undefined
  /** Shows that who made it has opened this. */
  receipt(sealed: Uint8Array): Uint8Array
}

const CIPHER = 'aes-256-gcm'
const TAG_BYTES = 16
const CODES = 1_000_000n
/** DER of an X25519 key, up to its 32 bytes. */
const SECRET_PREFIX = Buffer.from('302e020100300506032b656e04220420', 'hex')
const KEY_PREFIX = Buffer.from('302a300506032b656e032100', 'hex')

/** Any 32 bytes are a secret. */
export function keyPairOf(secret: Uint8Array): KeyPair {
  const der = createPublicKey(secretKey(secret)).export({ format: 'der', type: 'spki' })
  return { secret, key: Uint8Array.from(der.subarray(KEY_PREFIX.length)) }
}

/** What a laptop shows of its half before it has seen the member's. */
export function commitmentOf(name: string, { key, nonce }: Half): Uint8Array {
  return hashOf('commitment', key, nonce, Buffer.from(name))
}

/** What is the same for the same `secret` and `purpose`, and cannot be foreseen without it. */
export function derive(secret: Uint8Array, salt: Uint8Array, purpose: string): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', secret, salt, label(purpose), VALUE_BYTES))
}

/**
 * What `own` and the other end share. Undefined if the other's key is none: of the few that lead
 * to the same secret with everybody.
 */
export function share(own: KeyPair, theirs: Uint8Array, exchange: Exchange): Shared | undefined {
  const secret = agree(own, theirs)
  if (secret === undefined) return undefined
  const { name, laptop, member } = exchange
  const halves = [laptop.key, laptop.nonce, member.key, member.nonce]
  const transcript = hashOf('transcript', ...halves, Buffer.from(name))
  const sealing = derive(secret, transcript, 'invite')
  return {
    code: codeOf(transcript),
    seal: (iv, content) => seal(sealing, iv, content),
    open: (iv, sealed) => open(sealing, iv, sealed),
    receipt: (sealed) => hashOf('receipt', derive(secret, transcript, 'receipt'), sealed),
  }
}

function agree({ secret }: KeyPair, theirs: Uint8Array): Uint8Array | undefined {
  const publicKey = createPublicKey({
    key: Buffer.concat([KEY_PREFIX, theirs]),
    format: 'der',
    type: 'spki',
  })
  try {
    return diffieHellman({ privateKey: secretKey(secret), publicKey })
  } catch {
    // A point of small order, which no honest end sends.
    return undefined
  }
}

function secretKey(secret: Uint8Array): KeyObject {
  const key = Buffer.concat([SECRET_PREFIX, secret])
  return createPrivateKey({ key, format: 'der', type: 'pkcs8' })
}

function codeOf(transcript: Uint8Array): string {
  const number = hashOf('code', transcript).subarray(0, 8)
  const digits = String(Buffer.from(number).readBigUInt64BE() % CODES).padStart(6, '0')
  return `${digits.slice(0, 3)}-${digits.slice(3)}`
}

function seal(key: Uint8Array, iv: Uint8Array, content: Uint8Array): Uint8Array {
  const cipher = createCipheriv(CIPHER, key, iv)
  const sealed = [cipher.update(content), cipher.final(), cipher.getAuthTag()]
  return Uint8Array.from(Buffer.concat(sealed))
}

function open(key: Uint8Array, iv: Uint8Array, sealed: Uint8Array): Uint8Array | undefined {
  if (sealed.length < TAG_BYTES) return undefined
  const decipher = createDecipheriv(CIPHER, key, iv, { authTagLength: TAG_BYTES })
  decipher.setAuthTag(sealed.subarray(-TAG_BYTES))
  try {
    const content = [decipher.update(sealed.subarray(0, -TAG_BYTES)), decipher.final()]
    return Uint8Array.from(Buffer.concat(content))
  } catch {
    // Forged or damaged: as good as not sent.
    return undefined
  }
}

/** Everything but the last part has a fixed length, so no two lists of parts hash the same text. */
function hashOf(purpose: string, ...parts: readonly Uint8Array[]): Uint8Array {
  const hash = createHash('sha256').update(label(purpose))
  for (const part of parts) hash.update(part)
  return Uint8Array.from(hash.digest())
}

function label(purpose: string): string {
  return `parley pairing 1 ${purpose}\0`
}
