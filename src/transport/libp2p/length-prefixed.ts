/**
 * Frames that begin with their length, cut out of bytes as they come.
 *
 * The decoder of @libp2p/utils learns by an exception that a frame is not complete yet, which is so
 * once for every piece that comes: with a stack trace that cost 70 µs of 350 for a small packet.
 */
import { Uint8ArrayList } from 'uint8arraylist'

export interface LengthPrefixedOptions {
  /** Bytes of a length, which is big-endian and does not count itself. */
  readonly lengthBytes: number
  /** The longest frame. */
  readonly frameBytesMax: number
}

export class LengthPrefixed {
  readonly #options: LengthPrefixedOptions
  /** The beginning of a frame whose end has not come. */
  readonly #begun = new Uint8ArrayList()

  constructor(options: LengthPrefixedOptions) {
    this.#options = options
  }

  /**
   * The frames that these bytes complete; empty ones are left out. They share memory with the bytes.
   * Throws RangeError at a length that no frame may have.
   */
  *decode(bytes: Uint8Array | Uint8ArrayList): Generator<Uint8Array> {
    const { lengthBytes } = this.#options
    let rest = this.#after(bytes)
    while (rest.length >= lengthBytes) {
      const end = lengthBytes + this.#lengthAt(rest)
      if (rest.length < end) break
      if (end > lengthBytes) yield rest.subarray(lengthBytes, end)
      rest = rest.subarray(end)
    }
    if (rest.length > 0) this.#begun.append(rest)
  }

  /** What was kept and these bytes in one piece, as soon as they complete a frame; else nothing. */
  #after(bytes: Uint8Array | Uint8ArrayList): Uint8Array {
    const begun = this.#begun
    if (begun.byteLength === 0) return bytes.subarray()
    begun.append(bytes)
    if (begun.byteLength < this.#options.lengthBytes) return NOTHING
    const length = this.#lengthAt(begun.subarray(0, this.#options.lengthBytes))
    if (begun.byteLength < this.#options.lengthBytes + length) return NOTHING
    const whole = begun.subarray()
    begun.consume(begun.byteLength)
    return whole
  }

  #lengthAt(bytes: Uint8Array): number {
    const { lengthBytes, frameBytesMax } = this.#options
    let length = 0
    for (let index = 0; index < lengthBytes; index++) length = length * 256 + (bytes[index] ?? 0)
    if (length > frameBytesMax) {
      throw new RangeError(`a frame of ${length} bytes: ${frameBytesMax} are the most`)
    }
    return length
  }
}

const NOTHING = new Uint8Array()
