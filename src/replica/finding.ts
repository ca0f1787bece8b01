/** What was asked of peers and came, put where it belongs; and what is not kept any longer. */
import type { Hash } from '../core/digest.ts'
import type { Batch } from '../core/entry.ts'
import { payloadOf } from '../core/op.ts'
import { isDone } from '../core/repointing.ts'
import { restorePayload } from '../core/restoring.ts'
import type { Store, Transaction } from '../storage/store.ts'

/** Puts back the payloads that the log lacks; a batch that is not in the log is a void one. */
export function takeFound(
  { log, state }: Store,
  transaction: Transaction,
  batch: Batch,
  hash: Hash,
): void {
  const { author, firstSeq } = batch
  const held = log.batchAt(author, firstSeq)
  if (held?.hash !== batch.hash) {
    transaction.keepVoid(batch)
    for (const [index, op] of batch.ops.entries()) {
      if (isDone(state, op)) transaction.eraseVoid(batch.hash, index)
    }
    return
  }
  for (const [index, op] of batch.ops.entries()) {
    const content = payloadOf(op)?.content
    const ours = held.ops[index]
    if (content === undefined || !ours || payloadOf(ours)?.content !== undefined) continue
    const position = { author, seq: firstSeq + index }
    restorePayload(transaction.forum, { position, content }, hash)
  }
}

/** Erases the void copies of what stands in the forum all the same. */
export function dropDone({ log, state }: Store, transaction: Transaction): void {
  for (const batch of log.voided()) {
    for (const [index, op] of batch.ops.entries()) {
      if (isDone(state, op)) transaction.eraseVoid(batch.hash, index)
    }
  }
}
