/**
 * Proofs: deletes that a peer sent ahead of a batch, because they are too many for one packet. Not
 * the batches that they are in are kept, only what they delete.
 */
import type { Batch } from '../../core/entry.ts'
import type { ReplicaId } from '../../core/ids.ts'
import { PROOFS_AHEAD_MAX } from '../../core/limits.ts'
import { deletesIn } from '../erasure.ts'

const NONE: ReadonlySet<string> = new Set()

export class Proofs {
  readonly #proven = new Map<ReplicaId, Set<string>>()

  /** What a peer has shown to be deleted. */
  of(peer: ReplicaId): ReadonlySet<string> {
    return this.#proven.get(peer) ?? NONE
  }

  /** A peer sent these ahead. Beyond the limit the oldest go: the batch then comes again. */
  wentAhead(peer: ReplicaId, erasing: readonly Batch[]): void {
    const proven = this.#proven.get(peer) ?? new Set()
    this.#proven.set(peer, proven)
    for (const name of erasing.flatMap(deletesIn)) proven.add(name)
    for (const oldest of proven) {
      if (proven.size <= PROOFS_AHEAD_MAX) return
      proven.delete(oldest)
    }
  }

  forget(peer: ReplicaId): void {
    this.#proven.delete(peer)
  }
}
