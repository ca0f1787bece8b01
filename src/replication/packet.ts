/** Packets: what one replica sends another about the log. Plain data; see codec/ for the bytes. */
import type { Batch, BatchHash, Position } from '../core/entry.ts'
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
  /**
   * The deletes (payloads absent) of every payload that is missing in `batches`. Where these are
   * too many for one packet, they go ahead in packets without `batches`.
   */
  readonly erasing: readonly Batch[]
  /** Deletes went ahead. */
  readonly ahead?: boolean
}

/** Proof that an author told two stories. */
export interface EquivocationPacket {
  readonly kind: 'equivocation'
  readonly first: Batch
  readonly second: Batch
}

/** Asks a peer for what the log cannot say any more; see SPEC.md [X6] and [E10]. */
export interface Wanted {
  readonly kind: 'wanted'
  /** Entries whose payload the sender lacks, though nothing deletes it. */
  readonly payloads: readonly Position[]
  /** Authors whose void batches the sender takes up again, and from which seq on. */
  readonly voided: VersionVector
}

/** The answer: batches with the payloads that there are. */
export interface Found {
  readonly kind: 'found'
  readonly batches: readonly Batch[]
}

/** What a replica of a chain holds behind what it applied, told to its predecessor. */
export interface Resume {
  readonly kind: 'resume'
  readonly epoch: number
  /** Entries applied: every one of them is committed. */
  readonly applied: number
  /** Of the batch that ends there; undefined while nothing is applied. */
  readonly appliedHash: BatchHash | undefined
  /** The batches behind it. */
  readonly ends: readonly LogEnd[]
}

/** A batch by its last seq. */
export interface LogEnd {
  readonly seq: number
  readonly hash: BatchHash
}

/** Down the chain: entries, and what of them is committed. */
export interface ChainAppend {
  readonly kind: 'append'
  readonly epoch: number
  /** Where `batches` go on: the receiver takes them if its log ends there. 0: the beginning. */
  readonly after: number
  /** The answer to a resume: the receiver's log ends at `after` from now on. */
  readonly resumes: boolean
  readonly batches: readonly Batch[]
  /** The last entry that the sender has sent: whoever lacks it by now lost a packet. */
  readonly end: number
  readonly commit: number
}

/** The log of the predecessor lacks what its successor applied: one of them lost what was committed. */
export interface ChainForeign {
  readonly kind: 'foreign'
  readonly epoch: number
  readonly applied: number
}

/** To the head, and up the chain: how far the sender has made entries durable. */
export interface ChainAck {
  readonly kind: 'ack'
  readonly epoch: number
  readonly held: number
  /** Entries that are durable at the sender and at all behind it, as far as it knows. */
  readonly stable: number
  /** What the sender knows to be committed. */
  readonly commit: number
  /** Of the forum at `applied`, now and then: equal logs must show equal forums. */
  readonly digest: { readonly applied: number; readonly digest: Digest } | undefined
}

/** Asks the head what is committed. */
export interface ChainAsk {
  readonly kind: 'ask'
  readonly epoch: number
  /** Chosen by the sender; comes back in the answer. */
  readonly id: number
}

export interface ChainIndex {
  readonly kind: 'index'
  readonly epoch: number
  readonly id: number
  readonly commit: number
}

export type CrdtPacket = Tell | Batches | EquivocationPacket | Wanted | Found
export type ChainPacket = Resume | ChainAppend | ChainForeign | ChainAck | ChainAsk | ChainIndex
export type Packet = CrdtPacket | ChainPacket

export function isChainPacket(packet: Packet): packet is ChainPacket {
  return 'epoch' in packet
}
