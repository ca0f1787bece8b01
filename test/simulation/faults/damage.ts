/** Damage to what a disk holds: one bit flipped, or the end torn off. It must be noticed. */
import { decodeSealed, encodeSealed } from '../../../src/codec/sealed-codec.ts'
import type { Batch } from '../../../src/core/entry.ts'
import type { LogReader } from '../../../src/core/log.ts'
import { payloadOf } from '../../../src/core/op.ts'
import type { Random } from '../../../src/lab/random.ts'

/** Damages the bytes of a batch in this log; answers what was taken for sound and is not, in words. */
export function unnoticedDamage(log: LogReader, random: Random): readonly string[] {
  const { batches } = log.read(1, new Map(), Infinity)
  if (batches.length === 0) return []
  const { batch } = random.pick(batches)
  const bytes = damaged(encodeSealed(batch), random)
  let read: Batch
  try {
    read = decodeSealed(bytes)
  } catch {
    // Noticed: which is all that is asked.
    return []
  }
  const isSame = contentsOf(read) === contentsOf(batch)
  // The hash is in the index of the log, and the signature is looked at on arrival.
  if (isSame || read.hash !== batch.hash) return []
  return [`damage to batch ${batch.author} ${batch.firstSeq} is not noticed`]
}

function damaged(bytes: Uint8Array, random: Random): Uint8Array {
  if (random.chance(0.3)) return bytes.slice(0, random.below(bytes.length))
  const copy = Uint8Array.from(bytes)
  const at = random.below(copy.length)
  copy[at] = (copy[at] ?? 0) ^ (1 << random.below(8))
  return copy
}

/** Texts that are there; one that is missing shows in the digest. */
function contentsOf({ ops }: Batch): string {
  const contents = ops.map((op) => payloadOf(op)?.content)
  return JSON.stringify(contents.map((content) => content ?? null))
}
