/**
 * The sealed part of a batch as bytes. These bytes are what is signed and hashed: they are made
 * once, by the author, and never again; whoever decodes a batch keeps them as they came.
 */
import { hash } from 'node:crypto'
import { toHex } from '../core/bytes.ts'
import type { BatchHash, Draft } from '../core/entry.ts'
import { millis, type ReplicaId } from '../core/ids.ts'
import {
  BATCH_BYTES_MAX,
  BATCH_HEAD_BYTES_MAX,
  BATCH_OPS_MAX,
  REPLICAS_MAX,
  TIME_MAX,
} from '../core/limits.ts'
import { type Op, payloadOf } from '../core/op.ts'
import { parley } from '../gen/messages.js'
import {
  checkBytes,
  checkCount,
  checkForum,
  checkPositive,
  checkReplica,
  checkSize,
  checkWhole,
  corrupt,
  HASH_BYTES,
  parse,
} from './checks.ts'
import { opFromMessage, vectorFromComponents } from './op-decoder.ts'
import { componentsOf, opToMessage, ReplicaIndexes } from './op-encoder.ts'

const { BatchBody } = parley.v1
type BodyMessage = parley.v1.BatchBody

/** The bytes to be sealed: the same draft, the same bytes. Payload contents are not in them. */
export function encodeBody(draft: Draft): Uint8Array {
  const replicas = new ReplicaIndexes(draft.author)
  const clock = componentsOf(draft.clockDelta, replicas)
  const ops = draft.ops.map((op) => opToMessage(op, replicas))
  const { forum, firstSeq, epoch, time } = draft
  const previous = draft.previous === undefined ? null : Buffer.from(draft.previous, 'hex')
  const body = { forum, replicas: replicas.list(), firstSeq, epoch, previous, clock, time, ops }
  // A copy: the encoder's own buffer is larger than what it wrote.
  return new Uint8Array(BatchBody.encode(body).finish(true))
}

/**
 * What a body says. Payload contents are undefined; see `withContents`. Hashes and keys in the
 * ops are views of `body`, which must not change. Throws `corrupt` for anything else than what
 * `encodeBody` makes of a valid draft.
 */
export function decodeBody(body: Uint8Array): Draft {
  checkSize('batch', body, BATCH_BYTES_MAX + BATCH_HEAD_BYTES_MAX)
  const message = parse('batch', (bytes) => BatchBody.decode(bytes), body)
  const replicas = replicasOf(message)
  const clockDelta = vectorFromComponents('clock', message.clock, replicas)
  const [author] = replicas
  if (author === undefined) throw corrupt('batch: it names no author')
  if (clockDelta.has(author)) throw corrupt('clock: it counts the author itself')
  const ops = opsOf(message, replicas)
  return {
    forum: checkForum('forum', message.forum),
    author,
    firstSeq: checkFirstSeq(message.firstSeq, ops.length),
    epoch: checkWhole('epoch', message.epoch, Number.MAX_SAFE_INTEGER),
    previous: previousOf(message),
    clockDelta,
    time: millis(checkWhole('time', message.time, TIME_MAX)),
    ops,
  }
}

/** The batch with the contents of its payloads as `contentOf` knows them, by index of the op. */
export function withContents<B extends Draft>(
  batch: B,
  contentOf: (opIndex: number) => string | Uint8Array | undefined,
): B {
  return { ...batch, ops: batch.ops.map((op, index) => withContent(op, contentOf, index)) }
}

/** Whether a content is the one whose hash is in the sealed bytes. */
export function isSealed(content: string | Uint8Array, sealedHash: Uint8Array): boolean {
  return hash('sha256', content, 'hex') === hexOf(sealedHash)
}

/** The hash that names a batch and that its author's next batch points to. */
export function hashBody(body: Uint8Array): BatchHash {
  return hash('sha256', body, 'hex') as BatchHash
}

function withContent(
  op: Op,
  contentOf: (opIndex: number) => string | Uint8Array | undefined,
  index: number,
): Op {
  if (payloadOf(op) === undefined) return op
  const content = contentOf(index)
  if (content === undefined) return op
  const isText = typeof content === 'string'
  if (op.kind === 'edit-message' && !isText) return { ...op, update: { ...op.update, content } }
  if (op.kind === 'post-message' && isText) return { ...op, text: { ...op.text, content } }
  if (op.kind === 'create-topic' && isText && op.text !== undefined) {
    return { ...op, text: { ...op.text, content } }
  }
  throw corrupt(`op ${index}: ${isText ? 'a text' : 'bytes'} given as content of ${op.kind}`)
}

function replicasOf({ replicas }: BodyMessage): readonly ReplicaId[] {
  checkCount('replicas', replicas.length, REPLICAS_MAX)
  const ids = replicas.map((replica) => checkReplica('replica', replica))
  if (new Set(ids).size !== ids.length) throw corrupt('replicas: one stands twice in the list')
  return ids
}

function opsOf({ ops }: BodyMessage, replicas: readonly ReplicaId[]): readonly Op[] {
  if (ops.length === 0) throw corrupt('batch: it has no ops')
  checkCount('ops', ops.length, BATCH_OPS_MAX)
  return ops.map((op) => opFromMessage(op, replicas))
}

/** The last seq, too, must be a number that can be counted on from. */
function checkFirstSeq(value: number, ops: number): number {
  const firstSeq = checkPositive('seq', value)
  return checkPositive('seq', firstSeq + ops) - ops
}

function previousOf({ previous }: BodyMessage): BatchHash | undefined {
  if (previous.length === 0) return undefined
  return toHex(checkBytes('previous hash', previous, HASH_BYTES)) as BatchHash
}

function hexOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('hex')
}
