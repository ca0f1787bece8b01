/**
 * Batches as they travel: the sealed bytes as they are, and the payloads beside them. The sealed
 * bytes hold the hash of every payload, so a payload that was erased leaves the seal whole.
 */
import type { Batch } from '../core/entry.ts'
import {
  BATCH_BYTES_MAX,
  BATCH_HEAD_BYTES_MAX,
  TEXT_BYTES_MAX,
  UPDATE_BYTES_MAX,
} from '../core/limits.ts'
import { CHAIN } from '../core/ids.ts'
import { type Op, payloadOf } from '../core/op.ts'
import { parley } from '../gen/messages.js'
import { decodeBody, hashBody, isSealed, withContents } from './batch-codec.ts'
import { checkBytes, checkCount, checkSize, checkText, corrupt, parse } from './checks.ts'

type SealedMessage = parley.v1.SealedBatch.$Properties
type PayloadMessage = parley.v1.Payload.$Properties

const NONE = new Uint8Array()
const SIGNATURE_BYTES = 64
const AUTHOR_KEY_BYTES = 32
const BYTES_MAX = BATCH_BYTES_MAX + BATCH_HEAD_BYTES_MAX

export function encodeSealed(batch: Batch): Uint8Array {
  return parley.v1.SealedBatch.encode(sealedToMessage(batch)).finish(true)
}

/**
 * The batch in these bytes. Its payloads fit the sealed hashes; its signature is not verified yet.
 * Nothing of `wire` is kept: it may be reused. Throws `corrupt`.
 */
export function decodeSealed(wire: Uint8Array): Batch {
  checkSize('sealed batch', wire, BYTES_MAX)
  const decode = (bytes: Uint8Array) => parley.v1.SealedBatch.decode(bytes)
  return sealedFromMessage(parse('sealed batch', decode, wire))
}

export function sealedToMessage(batch: Batch): SealedMessage {
  const { body, signature, authorKey } = batch
  return { body, signature, authorKey, payloads: batch.ops.flatMap(payloadToMessage) }
}

/** See `decodeSealed`. */
export function sealedFromMessage(message: SealedMessage): Batch {
  return fromMessage(message, SIGNATURE_BYTES, AUTHOR_KEY_BYTES)
}

/** The same of the ordered log, whose batches are known by their hashes and are not signed. */
export function orderedFromMessage(message: SealedMessage): Batch {
  const batch = fromMessage(message, 0, 0)
  if (batch.author !== CHAIN) throw corrupt(`author ${batch.author}: expected ${CHAIN}`)
  return batch
}

function fromMessage(message: SealedMessage, signatureBytes: number, keyBytes: number): Batch {
  const body = Uint8Array.from(message.body ?? [])
  const signature = checkBytes('signature', message.signature ?? NONE, signatureBytes)
  const authorKey = checkBytes('author key', message.authorKey ?? NONE, keyBytes)
  const draft = decodeBody(body)
  const contents = contentsOf(draft.ops, message.payloads ?? [])
  checkTotal(body, contents)
  return {
    ...withContents(draft, (index) => contents[index]),
    body,
    signature: Uint8Array.from(signature),
    authorKey: Uint8Array.from(authorKey),
    hash: hashBody(body),
  }
}

function payloadToMessage(op: Op, index: number): PayloadMessage[] {
  const payload = payloadOf(op)
  if (payload === undefined) return []
  const { content } = payload
  if (content === undefined) return [{ op: index, erased: true }]
  return [
    typeof content === 'string' ? { op: index, text: content } : { op: index, update: content },
  ]
}

/**
 * The contents by index of the op. Each op with a payload has exactly one, in the order of the
 * ops; the others have none.
 */
function contentsOf(
  ops: readonly Op[],
  payloads: readonly PayloadMessage[],
): readonly (string | Uint8Array | undefined)[] {
  let next = 0
  const contents = ops.map((op, index) => {
    const payload = payloadOf(op)
    if (payload === undefined) return undefined
    const message = payloads[next++]
    if (message === undefined || (message.op ?? 0) !== index) {
      throw corrupt(`op ${index}: its payload is missing, and nothing says that it was erased`)
    }
    const content = contentOf(message, index)
    if (content === undefined || isSealed(content, payload.hash)) return content
    throw corrupt(`op ${index}: its payload is not the one that was sealed`)
  })
  if (next === payloads.length) return contents
  throw corrupt(`${payloads.length - next} payloads belong to no op`)
}

/** Undefined if the payload was erased. */
function contentOf(message: PayloadMessage, index: number): string | Uint8Array | undefined {
  const { text, update } = message
  if (typeof text === 'string') return checkText(`text of op ${index}`, text, TEXT_BYTES_MAX)
  if (update) {
    checkSize(`update of op ${index}`, update, UPDATE_BYTES_MAX)
    return Uint8Array.from(update)
  }
  if (message.erased) return undefined
  throw corrupt(`op ${index}: its payload is empty, and nothing says that it was erased`)
}

function checkTotal(
  body: Uint8Array,
  contents: readonly (string | Uint8Array | undefined)[],
): void {
  let bytes = body.length
  for (const content of contents) if (content !== undefined) bytes += Buffer.byteLength(content)
  checkCount('bytes of a batch', bytes, BYTES_MAX)
}
