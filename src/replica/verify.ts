/**
 * Verification of batches from peers, once, on arrival, before anything else looks at them: the
 * author's key must hash to the author's id, and the signature must be of these very bytes.
 */
import { type KeyObject, verify } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import { replicaIdOf } from '../codec/replica-id.ts'
import type { Batch } from '../core/entry.ts'
import { ForumError } from '../core/error.ts'
import type { ReplicaId } from '../core/ids.ts'
import { REPLICAS_MAX } from '../core/limits.ts'
import type { LogReader } from '../core/log.ts'
import type { Packet } from '../replication/packet.ts'
import { verifyingKey } from './identity.ts'
import type { Seal, SealChecker } from './seal-checker.ts'

/** Up to this many signatures are checked at once, without the way to another thread and back. */
const CHECKED_INLINE = 2

interface KnownKey {
  readonly raw: Uint8Array
  readonly key: KeyObject
}

export class Verifier {
  readonly #log: LogReader
  readonly #checker: SealChecker | undefined
  readonly #keys = new LRUCache<ReplicaId, KnownKey>({ max: REPLICAS_MAX })

  /** Without a checker all signatures are checked in place. */
  constructor(log: LogReader, checker?: SealChecker) {
    this.#log = log
    this.#checker = checker
  }

  /** Throws `corrupt` if any batch of the packet was not sealed by its author. */
  async verify(packet: Packet): Promise<void> {
    const batches = batchesOf(packet).filter((batch) => !this.#isHeld(batch))
    const seals = batches.map((batch) => this.#sealOf(batch))
    const checker = seals.length > CHECKED_INLINE ? this.#checker : undefined
    const broken = await (checker?.check(seals) ?? firstBroken(seals))
    const forged = batches[broken]
    if (forged !== undefined) throw notSigned(forged)
  }

  /** What is held was verified when it came. */
  #isHeld(batch: Batch): boolean {
    return this.#log.batchAt(batch.author, batch.firstSeq)?.hash === batch.hash
  }

  #sealOf(batch: Batch): Seal {
    const { body, signature } = batch
    return { key: this.#keyOf(batch), body, signature }
  }

  #keyOf({ author, authorKey }: Batch): KeyObject {
    const known = this.#keys.get(author)
    if (known !== undefined) {
      if (Buffer.compare(known.raw, authorKey) !== 0) throw foreignKey(author)
      return known.key
    }
    if (replicaIdOf(authorKey) !== author) throw foreignKey(author)
    const key = verifyingKey(authorKey)
    this.#keys.set(author, { raw: Uint8Array.from(authorKey), key })
    return key
  }
}

function batchesOf(packet: Packet): readonly Batch[] {
  switch (packet.kind) {
    case 'tell':
    case 'wanted':
      return []
    case 'batches':
      return [...packet.batches, ...packet.erasing]
    case 'found':
      return packet.batches
    case 'equivocation':
      return [packet.first, packet.second]
    default:
      // What is ordered is not signed: its link says who sent it, and its hashes hold it together.
      return []
  }
}

function firstBroken(seals: readonly Seal[]): number {
  return seals.findIndex(({ key, body, signature }) => !verify(null, body, key, signature))
}

function notSigned({ author, firstSeq }: Batch): ForumError {
  return new ForumError('corrupt', `the batch at ${firstSeq} was not signed by ${author}`)
}

function foreignKey(author: ReplicaId): ForumError {
  return new ForumError('corrupt', `a key that is not of ${author} was shown for it`)
}
