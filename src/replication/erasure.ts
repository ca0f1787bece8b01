/**
 * Erasure: which payloads a batch may come without.
 *
 * This is the single place of replication that looks into the ops it carries. It must: a replica
 * that took a batch without its texts on a peer's word alone would let any peer erase anything.
 * So a missing payload is only taken together with the sealed batch that deletes it, and the
 * sealed bytes alone show the connection: a delete names the request key of what it deletes, all
 * entries that retries of that request made have the same key, and edits name it too.
 *
 * Users are not compared: one user may have two ids after a retry, and which of them stays is the
 * forum's knowledge. Who may delete what is decided where ops are applied.
 */
import { toHex } from '../core/bytes.ts'
import type { Batch, Position } from '../core/entry.ts'
import { type Op, payloadOf, type Target } from '../core/op.ts'

/** Entries of `batch` whose payload is missing. */
export function missingPayloads(batch: Batch): Position[] {
  const missing: Position[] = []
  batch.ops.forEach((op, index) => {
    if (lacksPayload(op)) missing.push({ author: batch.author, seq: batch.firstSeq + index })
  })
  return missing
}

/** Whether each missing payload of `batch` is deleted by an op of `erasing`, or by what is proven. */
export function justified(
  batch: Batch,
  erasing: readonly Batch[],
  proven: ReadonlySet<string> = new Set(),
): boolean {
  const missing = batch.ops.filter(lacksPayload)
  if (missing.length === 0) return true
  const deleted = new Set(erasing.flatMap(deletesIn))
  return missing.every((op) => {
    const key = erasableBy(op)
    return key !== undefined && (deleted.has(key) || proven.has(key))
  })
}

/** What the deletes of a batch justify: names that can be kept instead of the batch. */
export function deletesIn({ ops }: Batch): string[] {
  return ops.flatMap((op) =>
    op.kind === 'delete-message' ? [nameOf(op.target.kind, op.targetKey)] : [],
  )
}

/** The sealed bytes alone: what a proof needs, and all that a void text leaves behind. */
export function withoutPayloads(batch: Batch): Batch {
  return { ...batch, ops: batch.ops.map(withoutPayload) }
}

function lacksPayload(op: Op): boolean {
  const payload = payloadOf(op)
  return payload !== undefined && payload.content === undefined
}

/** The name of the delete that may take the payload of an op away. */
function erasableBy(op: Op): string | undefined {
  switch (op.kind) {
    case 'post-message':
      return nameOf('message', op.request.key)
    case 'create-topic':
      return nameOf('topic', op.request.key)
    case 'edit-message':
      return nameOf(op.target.kind, op.targetKey)
    case 'create-user':
    case 'like':
    case 'delete-message':
    case 'rename-topic':
    case 'mark-read':
    case 'claim-forum':
    case 'moderate':
    case 'report':
      return undefined
    default:
      return op satisfies never
  }
}

function nameOf(kind: Target['kind'], key: Uint8Array): string {
  return `${kind} ${toHex(key)}`
}

function withoutPayload(op: Op): Op {
  switch (op.kind) {
    case 'post-message':
      return { ...op, text: { hash: op.text.hash, content: undefined } }
    case 'create-topic':
      return { ...op, text: op.text && { hash: op.text.hash, content: undefined } }
    case 'edit-message':
      return { ...op, update: { hash: op.update.hash, content: undefined } }
    case 'create-user':
    case 'like':
    case 'delete-message':
    case 'rename-topic':
    case 'mark-read':
    case 'claim-forum':
    case 'moderate':
    case 'report':
      return op
    default:
      return op satisfies never
  }
}
