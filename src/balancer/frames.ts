/** Messages of gRPC in their frames: a flag for compression, a length of 4 bytes, the message. */

import { ForumError } from '../core/error.ts'
import { ANSWER_BYTES_MAX } from '../core/limits.ts'

/** Of the flag and the length. */
export const HEAD_BYTES = 5
const PLAIN = 0

/** The one message of a unary call; undefined if it is compressed, or not exactly one. */
export function messageOf(body: Buffer): Buffer | undefined {
  if (body.length < HEAD_BYTES || body[0] !== PLAIN) return undefined
  if (body.readUInt32BE(1) !== body.length - HEAD_BYTES) return undefined
  return body.subarray(HEAD_BYTES)
}

export function frameOf(message: Uint8Array): Buffer {
  const head = Buffer.alloc(HEAD_BYTES)
  head.writeUInt32BE(message.length, 1)
  return Buffer.concat([head, message])
}

/** The same stream with every message changed; compressed ones pass as they are. */
export async function* withEach(
  bytes: AsyncIterable<Buffer>,
  change: (message: Buffer) => Uint8Array,
): AsyncGenerator<Buffer> {
  let rest: Buffer = Buffer.alloc(0)
  for await (const part of bytes) {
    rest = rest.length === 0 ? part : Buffer.concat([rest, part])
    while (rest.length >= HEAD_BYTES) {
      const end = HEAD_BYTES + rest.readUInt32BE(1)
      if (end > ANSWER_BYTES_MAX) throw tooLarge(end)
      if (rest.length < end) break
      const frame = rest.subarray(0, end)
      const message = messageOf(frame)
      yield message === undefined ? frame : frameOf(change(message))
      rest = rest.subarray(end)
    }
  }
}

/** What is said of an answer that no client would take. */
export function tooLarge(bytes: number): ForumError {
  const rule = `at most ${ANSWER_BYTES_MAX} are passed on`
  return new ForumError('failed-precondition', `an answer of ${bytes} bytes: ${rule}`)
}
