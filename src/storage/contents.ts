/** Contents of payloads, in and out of batches. */
import type { Batch, Draft } from '../core/entry.ts'
import { type Op, payloadOf } from '../core/op.ts'

/** The batch as it was sealed: no contents. */
export function withoutContents(batch: Batch): Batch {
  return { ...batch, ops: batch.ops.map(withoutContent) }
}

/** The op as it was sealed. */
export function withoutContent(op: Op): Op {
  if (payloadOf(op)?.content === undefined) return op
  if (op.kind === 'edit-message') {
    return { ...op, update: { hash: op.update.hash, content: undefined } }
  }
  if (op.kind === 'post-message') {
    return { ...op, text: { hash: op.text.hash, content: undefined } }
  }
  if (op.kind !== 'create-topic' || op.text === undefined) return op
  return { ...op, text: { hash: op.text.hash, content: undefined } }
}

/** Bytes of a batch as it is held: its body and the contents it still has. */
export function bytesOf(batch: Draft & Pick<Batch, 'body'>): number {
  let bytes = batch.body.length
  for (const op of batch.ops) bytes += Buffer.byteLength(payloadOf(op)?.content ?? '')
  return bytes
}
