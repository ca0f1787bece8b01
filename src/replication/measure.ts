/** How many bytes batches and ops take: what the limits of batches, chunks and buffers count. */
import type { Batch } from '../core/entry.ts'
import { type Op, payloadOf } from '../core/op.ts'

/** Bytes of an op without payload and marks: ids, a title, labels, hashes. An upper bound. */
const OP_BYTES_MAX = 2_048
/** Bytes of one component of a vector inside an op. An upper bound. */
const COMPONENT_BYTES_MAX = 32
/** UTF-8 bytes of one UTF-16 unit. An upper bound. */
const UNIT_BYTES_MAX = 3
/** Signature, author key and framing of a batch. */
const SEAL_BYTES = 128

/** An upper bound of what an op adds to its batch, payload included. */
export function opBytesMax(op: Op): number {
  const content = payloadOf(op)?.content
  const payload = typeof content === 'string' ? content.length * UNIT_BYTES_MAX : content?.length
  const marks = op.kind === 'mark-read' ? op.upTo.size * COMPONENT_BYTES_MAX : 0
  return OP_BYTES_MAX + marks + (payload ?? 0)
}

/** About how many bytes a batch takes in memory and on the wire: exact but for non-ASCII texts. */
export function batchBytes(batch: Batch): number {
  let bytes = SEAL_BYTES + batch.body.length
  for (const op of batch.ops) bytes += payloadOf(op)?.content?.length ?? 0
  return bytes
}
