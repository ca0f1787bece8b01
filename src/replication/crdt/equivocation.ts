/**
 * Equivocation: authors that told two stories, and from where on none of it counts.
 *
 * Two sealed batches of one author are a proof when they claim a common seq, or when the second
 * begins where the first ends and names another predecessor. Every batch that begins at or behind
 * the proof's void seq is void, on every replica, whichever story it saw first. Of several proofs
 * the one that voids most counts; so all replicas that know the same proofs keep the same entries.
 *
 * Why this always ends in agreement: a batch that begins before the void seq stays even if it
 * reaches behind it, so a replica never gives up entries up to the void seq, and whoever holds a
 * batch can hand over all of its causes below. Two replicas left with different stories below it
 * hold different counts, exchange batches, and find an earlier proof; or they hold equal counts
 * and unequal digests, and show each other their last batches (see divergence.ts).
 */
import { type Batch, lastSeq, type Position } from '../../core/entry.ts'
import type { ReplicaId } from '../../core/ids.ts'
import { REPLICAS_MAX } from '../../core/limits.ts'
import type { Equivocation, LogReader } from '../../core/log.ts'
import type { VersionVector } from '../../core/vector.ts'
import { withoutPayloads } from '../erasure.ts'
import type { Alarm } from '../replication.ts'

interface Known {
  readonly proof: Equivocation
  readonly voidFrom: number
}

/** The seq from which on two batches of one author void each other; undefined if they agree. */
export function voidSeq(first: Batch, second: Batch): number | undefined {
  if (first.author !== second.author || first.hash === second.hash) return undefined
  const overlap = Math.max(first.firstSeq, second.firstSeq)
  if (overlap <= Math.min(lastSeq(first), lastSeq(second))) return overlap
  const [earlier, later] = first.firstSeq < second.firstSeq ? [first, second] : [second, first]
  const adjacent = later.firstSeq === lastSeq(earlier) + 1
  return adjacent && later.previous !== earlier.hash ? earlier.firstSeq : undefined
}

export class Equivocations {
  readonly #known = new Map<ReplicaId, Known>()
  #new: Equivocation[] = []
  #voidFrom: VersionVector = new Map()
  #durable: VersionVector

  constructor(log: LogReader) {
    for (const proof of log.equivocations()) this.#keep(proof)
    this.#durable = this.#voidFrom
  }

  /** The same, as far as the log was cut accordingly. */
  get durable(): VersionVector {
    return this.#durable
  }

  /** For each author caught: the seq from which on it is void. */
  get voidFrom(): VersionVector {
    return this.#voidFrom
  }

  get hasNew(): boolean {
    return this.#new.length > 0
  }

  /** Keeps a proof if it voids more than those known; answers whether it does. */
  add(first: Batch, second: Batch): boolean {
    const proof = { first: withoutPayloads(first), second: withoutPayloads(second) }
    if (!this.#keep(proof)) return false
    this.#new.push(proof)
    return true
  }

  takeNew(): readonly Equivocation[] {
    const taken = this.#new
    this.#new = []
    this.#durable = this.#voidFrom
    return taken
  }

  proofOf(author: ReplicaId): Equivocation | undefined {
    return this.#known.get(author)?.proof
  }

  isVoid({ author, firstSeq }: Batch): boolean {
    return firstSeq >= (this.#voidFrom.get(author) ?? Infinity)
  }

  /** How many entries of `author` a cause that names `count` of them really asks for. */
  required(author: ReplicaId, count: number): number {
    return Math.min(count, (this.#voidFrom.get(author) ?? Infinity) - 1)
  }

  /** Whether an author told two stories. */
  isForked(author: ReplicaId): boolean {
    return this.voidFrom.has(author)
  }

  /** Where the log must be cut so that nothing void is in it. */
  cuts(countOf: (author: ReplicaId) => number, log: LogReader): Position[] {
    const cuts: Position[] = []
    for (const [author, { voidFrom }] of this.#known) {
      const count = countOf(author)
      if (count < voidFrom) continue
      const across = log.batchAt(author, voidFrom)
      const stays = across !== undefined && across.firstSeq < voidFrom
      const seq = stays ? lastSeq(across) + 1 : voidFrom
      if (seq <= count) cuts.push({ author, seq })
    }
    return cuts
  }

  alarms(self: ReplicaId): Alarm[] {
    return [...this.#known].map(([author, { voidFrom }]) => ({
      kind: 'equivocation',
      replica: author,
      text:
        author === self
          ? `two stories were told in the name of this replica: its entries from ${voidFrom} on ` +
            'are void, and it needs a new identity'
          : `replica ${author} told two stories: its entries from ${voidFrom} on are void`,
    }))
  }

  #keep(proof: Equivocation): boolean {
    const { author } = proof.first
    const from = voidSeq(proof.first, proof.second)
    if (from === undefined || from >= (this.#voidFrom.get(author) ?? Infinity)) return false
    if (!this.#known.has(author) && this.#known.size >= REPLICAS_MAX) return false
    this.#known.set(author, { proof, voidFrom: from })
    this.#voidFrom = new Map(this.#voidFrom).set(author, from)
    return true
  }
}
