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
import type { Batch, Position } from '../core/entry.ts'
import { type Op, payloadOf } from '../core/op.ts'

/** Entries of `batch` whose payload is missing. */
export function missingPayloads(batch: Batch): Position[] {
  const missing: Position[] = []
  batch.ops.forEach((op, index) => {
    if (lacksPayload(op)) missing.push({ author: batch.author, seq: batch.firstSeq + index })
  })
  return missing
}

/** Whether each missing payload of `batch` is deleted by an op of `erasing`. */
export function justified(batch: Batch, erasing: readonly Batch[]): boolean {
  return batch.ops.every(
    (op) => !lacksPayload(op) || erasing.some(({ ops }) => ops.some((by) => deletes(by, op))),
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

function deletes(by: Op, op: Op): boolean {
  if (by.kind !== 'delete-message') return false
  switch (op.kind) {
    case 'post-message':
      return by.target.kind === 'message' && sameBytes(by.targetKey, op.request.key)
    case 'create-topic':
      return by.target.kind === 'topic' && sameBytes(by.targetKey, op.request.key)
    case 'edit-message':
      return by.target.kind === op.target.kind && sameBytes(by.targetKey, op.targetKey)
    case 'create-user':
    case 'like':
    case 'delete-message':
    case 'rename-topic':
    case 'mark-read':
      return false
    default:
      return op satisfies never
  }
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
      return op
    default:
      return op satisfies never
  }
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index])
}
