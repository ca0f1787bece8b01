/** Entries put into sealed batches, as their authors would. */
import { encodeBody, hashBody } from '../../src/codec/batch-codec.ts'
import type { Batch, BatchHash, Draft, Entry } from '../../src/core/entry.ts'
import { entriesOf, lastSeq } from '../../src/core/entry.ts'
import type { ReplicaId } from '../../src/core/ids.ts'
import { BATCH_OPS_MAX } from '../../src/core/limits.ts'
import { EMPTY, format, type Vector, type VectorClock } from '../../src/core/vector.ts'
import { FORUM, sha256 } from '../core/ops.ts'

export { FORUM }

/** A batch with its author's full clock, and the entries in it. */
export interface Sealed {
  readonly batch: Batch
  readonly clock: VectorClock
  readonly entries: readonly Entry[]
}

/** Seals batches one behind the other, each pointing to its author's one before. */
export class Sealer {
  readonly #last = new Map<ReplicaId, { hash: BatchHash; clock: VectorClock }>()

  /** A batch of these entries, which follow each other in one log and have one clock. */
  seal(entries: readonly Entry[]): Sealed {
    const [first] = entries
    if (first === undefined) throw new Error('a batch of nothing')
    const { author, clock, time } = first
    const last = this.#last.get(author)
    const draft: Draft = {
      forum: FORUM,
      author,
      firstSeq: first.seq,
      epoch: 0,
      previous: last?.hash,
      clockDelta: changed(last?.clock ?? EMPTY, clock),
      time,
      ops: entries.map(({ op }) => op),
    }
    const batch = sealDraft(draft)
    this.#last.set(author, { hash: batch.hash, clock })
    return { batch, clock, entries: entriesOf(batch, clock) }
  }
}

/** The batch of a draft: its signature is none, because no store looks at it. */
export function sealDraft(draft: Draft): Batch {
  const body = encodeBody(draft)
  const authorKey = Uint8Array.from(sha256(draft.author))
  const signature = new Uint8Array(64).fill(draft.firstSeq)
  return { ...draft, body, signature, authorKey, hash: hashBody(body) }
}

/** Batches of entries that follow each other; `sizes` says how many may be in each. */
export function sealedBatches(entries: readonly Entry[], sizes: readonly number[] = [1]): Sealed[] {
  const sealer = new Sealer()
  const batches: Sealed[] = []
  let run: Entry[] = []
  for (const entry of entries) {
    const size = Math.min(BATCH_OPS_MAX, sizes[batches.length % sizes.length] ?? 1)
    const [first] = run
    if (first !== undefined && (run.length >= size || !fits(first, entry))) {
      batches.push(sealer.seal(run))
      run = []
    }
    run.push(entry)
  }
  if (run.length > 0) batches.push(sealer.seal(run))
  return batches
}

export function seqsOf({ batch }: Sealed): [ReplicaId, number, number] {
  return [batch.author, batch.firstSeq, lastSeq(batch)]
}

/** The entry as far as the codec lets it travel: counts of nothing never reach a store. */
export function travelling(entry: Entry): Entry {
  const { op } = entry
  if (op.kind === 'like') return { ...entry, op: { ...op, count: Math.max(1, op.count) } }
  if (op.kind !== 'mark-read') return entry
  const upTo = new Map([...op.upTo].filter(([, count]) => count > 0))
  return { ...entry, op: { ...op, upTo } }
}

function fits(first: Entry, next: Entry): boolean {
  return first.author === next.author && format(first.clock) === format(next.clock)
}

function changed(before: Vector, after: Vector): Vector {
  return new Map([...after].filter(([replica, count]) => before.get(replica) !== count))
}
