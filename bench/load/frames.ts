/**
 * HTTP/2 as far as a load client for unary gRPC needs it: frames out, frames in.
 *
 * The usual Node clients cost more per call than the server that is to be measured. This one
 * writes the same header block for every call and looks at answers only as far as their status.
 */

export const FRAME = {
  data: 0,
  headers: 1,
  reset: 3,
  settings: 4,
  ping: 6,
  goaway: 7,
  window: 8,
} as const

export const FLAG_ACK = 1
export const FLAG_END_STREAM = 1
export const FLAG_END_HEADERS = 4

const PREFACE = 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'
const HEADER_TABLE_SIZE = 1
const ENABLE_PUSH = 2
const INITIAL_WINDOW_SIZE = 4
const WINDOW_MAX = 0x7fffffff
/** The window every connection begins with (RFC 9113, 6.9.2). */
export const WINDOW_DEFAULT = 65_535
/** Received bytes after which the connection's window is opened again. */
export const WINDOW_REFILL = 1 << 30

export interface Frame {
  readonly type: number
  readonly flags: number
  readonly stream: number
  readonly payload: Buffer
}

export function frame(type: number, flags: number, stream: number, payload: Buffer): Buffer {
  const bytes = Buffer.allocUnsafe(9 + payload.length)
  bytes.writeUIntBE(payload.length, 0, 3)
  bytes[3] = type
  bytes[4] = flags
  bytes.writeUInt32BE(stream, 5)
  payload.copy(bytes, 9)
  return bytes
}

/** What a client says first: no header table (so that answers can be compared), wide windows. */
export function opening(): Buffer {
  const settings = Buffer.alloc(18)
  for (const [index, [id, value]] of [
    [HEADER_TABLE_SIZE, 0],
    [ENABLE_PUSH, 0],
    [INITIAL_WINDOW_SIZE, WINDOW_MAX],
  ].entries()) {
    settings.writeUInt16BE(id ?? 0, index * 6)
    settings.writeUInt32BE(value ?? 0, index * 6 + 2)
  }
  return Buffer.concat([
    Buffer.from(PREFACE, 'latin1'),
    frame(FRAME.settings, 0, 0, settings),
    windowUpdate(WINDOW_MAX - WINDOW_DEFAULT),
  ])
}

export function windowUpdate(bytes: number): Buffer {
  const payload = Buffer.alloc(4)
  payload.writeUInt32BE(bytes)
  return frame(FRAME.window, 0, 0, payload)
}

/** A header block of literals that enter no table: the same bytes mean the same at any time. */
export function headerBlock(headers: Readonly<Record<string, string>>): Buffer {
  return Buffer.concat(
    Object.entries(headers).flatMap(([name, value]) => [
      Buffer.from([0]),
      literal(name),
      literal(value),
    ]),
  )
}

/** A string of HPACK, without Huffman coding; lengths from 127 on take more bytes. */
function literal(text: string): Buffer {
  const bytes = Buffer.from(text, 'latin1')
  const length: number[] = []
  if (bytes.length < 127) {
    length.push(bytes.length)
  } else {
    length.push(127)
    let rest = bytes.length - 127
    for (; rest >= 128; rest >>= 7) length.push((rest & 127) | 128)
    length.push(rest)
  }
  return Buffer.concat([Buffer.from(length), bytes])
}

/** The length-prefixed message of gRPC. */
export function grpcMessage(message: Uint8Array): Buffer {
  const bytes = Buffer.allocUnsafe(5 + message.length)
  bytes[0] = 0
  bytes.writeUInt32BE(message.length, 1)
  bytes.set(message, 5)
  return bytes
}

/** Cuts a stream of bytes into frames. */
export function frameReader(onFrame: (frame: Frame) => void): (chunk: Buffer) => void {
  let rest: Buffer = Buffer.alloc(0)
  return (chunk) => {
    const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk])
    let at = 0
    while (bytes.length - at >= 9) {
      const end = at + 9 + bytes.readUIntBE(at, 3)
      if (bytes.length < end) break
      onFrame({
        type: bytes[at + 3] ?? 0,
        flags: bytes[at + 4] ?? 0,
        stream: bytes.readUInt32BE(at + 5) & WINDOW_MAX,
        payload: bytes.subarray(at + 9, end),
      })
      at = end
    }
    rest = bytes.subarray(at)
  }
}
