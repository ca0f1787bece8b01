/**
 * gRPC-Web on the wire, the same at both ends: frames of a flag, a length and a payload; the last
 * frame of an answer holds the trailers as lines of text.
 */

/** Set in the flag of the frame that holds the trailers. */
const TRAILERS = 0x80
const COMPRESSED = 0x01
const HEAD_BYTES = 5

export const CONTENT_TYPE = 'application/grpc-web+proto'

export type WebFrame =
  | { readonly kind: 'message'; readonly bytes: Uint8Array }
  | { readonly kind: 'trailers'; readonly trailers: ReadonlyMap<string, string> }

/** One message in its frame. */
export function messageFrame(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return frame(0, bytes)
}

/** Trailers in their frame; keys in lower case, values of one line. */
export function trailersFrame(trailers: ReadonlyMap<string, string>): Uint8Array<ArrayBuffer> {
  const lines = Array.from(trailers, ([key, value]) => `${key}:${value}\r\n`)
  return frame(TRAILERS, new TextEncoder().encode(lines.join('')))
}

function frame(flag: number, payload: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(HEAD_BYTES + payload.length)
  bytes[0] = flag
  new DataView(bytes.buffer).setUint32(1, payload.length)
  bytes.set(payload, HEAD_BYTES)
  return bytes
}

/** Cuts a stream of bytes into frames. Holds no more than `maxBytes` of one. */
export class FrameReader {
  readonly #maxBytes: number
  #rest = new Uint8Array(0)

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes
  }

  /** Whether a part of a frame is left that nothing followed. */
  get hasRest(): boolean {
    return this.#rest.length > 0
  }

  /** The frames that these bytes complete. Throws RangeError for what is no frame. */
  read(chunk: Uint8Array): WebFrame[] {
    this.#rest = joined(this.#rest, chunk)
    const frames: WebFrame[] = []
    for (;;) {
      const taken = this.#next()
      if (taken === undefined) return frames
      frames.push(taken)
    }
  }

  #next(): WebFrame | undefined {
    const rest = this.#rest
    if (rest.length < HEAD_BYTES) return undefined
    const flag = rest[0] ?? 0
    const length = new DataView(rest.buffer, rest.byteOffset).getUint32(1)
    if ((flag & COMPRESSED) !== 0) throw new RangeError('frame is compressed: expected plain ones')
    if (length > this.#maxBytes) {
      throw new RangeError(`frame of ${length} bytes: expected at most ${this.#maxBytes}`)
    }
    if (rest.length < HEAD_BYTES + length) return undefined
    const bytes = rest.slice(HEAD_BYTES, HEAD_BYTES + length)
    this.#rest = rest.subarray(HEAD_BYTES + length)
    if ((flag & TRAILERS) === 0) return { kind: 'message', bytes }
    return { kind: 'trailers', trailers: parseTrailers(new TextDecoder().decode(bytes)) }
  }
}

function joined(first: Uint8Array<ArrayBuffer>, second: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(first.length + second.length)
  bytes.set(first)
  bytes.set(second, first.length)
  return bytes
}

function parseTrailers(text: string): ReadonlyMap<string, string> {
  const lines = text.split('\r\n').filter((line) => line.includes(':'))
  return new Map(
    lines.map((line) => {
      const colon = line.indexOf(':')
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()]
    }),
  )
}
