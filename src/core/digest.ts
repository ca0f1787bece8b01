/**
 * Digests: the hash of a set of rows that can change one row at a time.
 *
 * A digest is the sum, in eight lanes of 32 bits, of the SHA-256 of each row's line (AdHash:
 * Bellare and Micciancio, EUROCRYPT 1997). Sums commute, so it does not matter in which order
 * replicas came to hold the same rows. It finds accidents, not adversaries: those are the work of
 * signatures and hash chains.
 */

/** SHA-256. Handed in, so that the core runs wherever some implementation of it does. */
export type Hash = (data: string | Uint8Array) => Uint8Array

/** Eight lanes of 32 bits. */
export type Digest = Uint32Array

export const DIGEST_LANES = 8

export function emptyDigest(): Digest {
  return new Uint32Array(DIGEST_LANES)
}

/** Adds the row `line` to `digest`, in place. */
export function addLine(digest: Digest, line: string, hash: Hash): void {
  const row = hash(line)
  for (let lane = 0; lane < DIGEST_LANES; lane++) {
    digest[lane] = value(digest, lane) + laneOf(row, lane)
  }
}

/** Takes the row `line` out of `digest`, in place. */
export function removeLine(digest: Digest, line: string, hash: Hash): void {
  const row = hash(line)
  for (let lane = 0; lane < DIGEST_LANES; lane++) {
    digest[lane] = value(digest, lane) - laneOf(row, lane)
  }
}

/** Adds all of `other`'s rows to `digest`, in place. */
export function addDigest(digest: Digest, other: Digest): void {
  for (let lane = 0; lane < DIGEST_LANES; lane++) {
    digest[lane] = value(digest, lane) + value(other, lane)
  }
}

/** Takes all of `other`'s rows out of `digest`, in place. */
export function removeDigest(digest: Digest, other: Digest): void {
  for (let lane = 0; lane < DIGEST_LANES; lane++) {
    digest[lane] = value(digest, lane) - value(other, lane)
  }
}

/** 64 hex digits. */
export function digestToHex(digest: Digest): string {
  return Array.from(digest, (lane) => lane.toString(16).padStart(8, '0')).join('')
}

/** 32 bytes, lanes in little-endian order. */
export function digestToBytes(digest: Digest): Uint8Array {
  const bytes = new Uint8Array(DIGEST_LANES * 4)
  const view = new DataView(bytes.buffer)
  for (const [index, lane] of digest.entries()) view.setUint32(index * 4, lane, true)
  return bytes
}

/** The inverse of `digestToBytes`. */
export function digestFromBytes(bytes: Uint8Array): Digest {
  return Uint32Array.from({ length: DIGEST_LANES }, (_, lane) => laneOf(bytes, lane))
}

/** Little-endian; as a sum in 32 bits takes it, maybe negative. */
function laneOf(bytes: Uint8Array, lane: number): number {
  const at = lane * 4
  const byte = (index: number): number => bytes[at + index] ?? 0
  return byte(0) | (byte(1) << 8) | (byte(2) << 16) | (byte(3) << 24)
}

function value(digest: Digest, lane: number): number {
  return digest[lane] ?? 0
}
