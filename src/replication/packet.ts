/** Packets: what one replica sends another about the log. Plain data; see codec/ for the bytes. */
import type { Batch } from '../core/entry.ts'
import type { Digest } from '../core/digest.ts'
import type { VersionVector } from '../core/vector.ts'

/** What the sender holds: the heart of anti-entropy. */
export interface Tell {
  readonly kind: 'tell'
  readonly vector: VersionVector
  /** Of the sender's forum at `vector` (and with `voidFrom` in force). */
  readonly digest: Digest
  /** For each author caught telling two stories: the seq from which on it is void. */
  readonly voidFrom: VersionVector
}

/** Batches, each behind its causes as far as they are in the same packet. */
export interface Batches {
  readonly kind: 'batches'
  readonly batches: readonly Batch[]
  /** The deletes (payloads absent) of every payload that is missing in `batches`. */
  readonly erasing: readonly Batch[]
}

/** Proof that an author told two stories. */
export interface EquivocationPacket {
  readonly kind: 'equivocation'
  readonly first: Batch
  readonly second: Batch
}

export type Packet = Tell | Batches | EquivocationPacket
