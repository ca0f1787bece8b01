/**
 * The datagrams of pairing, and their bytes.
 *
 *   'p' 'a' 'r' · version · kind · fields of fixed length · the rest
 *
 * One value has one form: whatever is decoded is encoded to the same bytes.
 */
import { PAIRING_DATAGRAM_BYTES_MAX, REPLICA_NAME_BYTES_MAX } from '../core/limits.ts'

export const CALL_BYTES = 8
/** A commitment, a key, a nonce, a receipt. */
export const VALUE_BYTES = 32
export const IV_BYTES = 12
const TAG_BYTES = 16

export type Datagram =
  /** "Who waits?" From a member, mostly to everybody. */
  | { readonly kind: 'call'; readonly call: Uint8Array }
  /** "I do", from a laptop. The commitment also names it in everything that follows. */
  | {
      readonly kind: 'waiting'
      readonly call: Uint8Array
      readonly commitment: Uint8Array
      readonly name: string
    }
  /** The member's half of the exchange. */
  | {
      readonly kind: 'offer'
      readonly commitment: Uint8Array
      readonly key: Uint8Array
      readonly nonce: Uint8Array
    }
  /** The laptop's half, which is what it had committed to. */
  | {
      readonly kind: 'reveal'
      readonly commitment: Uint8Array
      readonly key: Uint8Array
      readonly nonce: Uint8Array
    }
  /** The laptop has taken another member's offer. */
  | { readonly kind: 'taken'; readonly commitment: Uint8Array }
  | {
      readonly kind: 'invite'
      readonly commitment: Uint8Array
      readonly iv: Uint8Array
      readonly sealed: Uint8Array
    }
  | { readonly kind: 'received'; readonly commitment: Uint8Array; readonly receipt: Uint8Array }

type Kind = Datagram['kind']

const MAGIC = [0x70, 0x61, 0x72]
const VERSION = 1
const HEAD_BYTES = MAGIC.length + 2
/** In the order of their numbers on the wire, from 1. */
const KINDS: readonly Kind[] = ['call', 'waiting', 'offer', 'reveal', 'taken', 'invite', 'received']
/** As long as the longest answer: nobody is flooded by answers to calls in a false name. */
const CALL_DATAGRAM_BYTES = HEAD_BYTES + CALL_BYTES + VALUE_BYTES + REPLICA_NAME_BYTES_MAX

const encoder = new TextEncoder()
// Whatever is dropped silently would not be encoded again.
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

export function encodeDatagram(datagram: Datagram): Uint8Array {
  const bytes = joined([
    [...MAGIC, VERSION, KINDS.indexOf(datagram.kind) + 1],
    ...fieldsOf(datagram),
  ])
  if (datagram.kind !== 'call') return bytes
  const padded = new Uint8Array(CALL_DATAGRAM_BYTES)
  padded.set(bytes)
  return padded
}

function fieldsOf(datagram: Datagram): ArrayLike<number>[] {
  switch (datagram.kind) {
    case 'call':
      return [datagram.call]
    case 'waiting':
      return [datagram.call, datagram.commitment, encoder.encode(datagram.name)]
    case 'offer':
    case 'reveal':
      return [datagram.commitment, datagram.key, datagram.nonce]
    case 'taken':
      return [datagram.commitment]
    case 'invite':
      return [datagram.commitment, datagram.iv, datagram.sealed]
    case 'received':
      return [datagram.commitment, datagram.receipt]
    default:
      return datagram satisfies never
  }
}

/** What the bytes say; undefined if they are no datagram of pairing. Never throws. */
export function decodeDatagram(bytes: Uint8Array): Datagram | undefined {
  if (bytes.length > PAIRING_DATAGRAM_BYTES_MAX) return undefined
  const head = [...MAGIC, VERSION]
  if (head.some((byte, index) => bytes[index] !== byte)) return undefined
  const kind = KINDS[(bytes[head.length] ?? 0) - 1]
  // A copy: what arrived may be a view into a buffer that is used again.
  return kind && decoders[kind](new Reader(bytes.slice(HEAD_BYTES)))
}

const decoders: Readonly<Record<Kind, (reader: Reader) => Datagram | undefined>> = {
  call: (reader) => {
    const call = reader.take(CALL_BYTES)
    const padding = reader.rest()
    const isWhole = padding.length === CALL_DATAGRAM_BYTES - HEAD_BYTES - CALL_BYTES
    return isWhole && padding.every((byte) => byte === 0) ? { kind: 'call', call } : undefined
  },
  waiting: (reader) => {
    const [call, commitment] = [reader.take(CALL_BYTES), reader.take(VALUE_BYTES)]
    const name = nameOf(reader.rest())
    return name === undefined ? undefined : { kind: 'waiting', call, commitment, name }
  },
  offer: (reader) => half('offer', reader),
  reveal: (reader) => half('reveal', reader),
  taken: (reader) => {
    const commitment = reader.take(VALUE_BYTES)
    return reader.isAtEnd ? { kind: 'taken', commitment } : undefined
  },
  invite: (reader) => {
    const [commitment, iv] = [reader.take(VALUE_BYTES), reader.take(IV_BYTES)]
    const sealed = reader.rest()
    return sealed.length > TAG_BYTES ? { kind: 'invite', commitment, iv, sealed } : undefined
  },
  received: (reader) => {
    const [commitment, receipt] = [reader.take(VALUE_BYTES), reader.take(VALUE_BYTES)]
    return reader.isAtEnd ? { kind: 'received', commitment, receipt } : undefined
  },
}

function half(kind: 'offer' | 'reveal', reader: Reader): Datagram | undefined {
  const commitment = reader.take(VALUE_BYTES)
  const [key, nonce] = [reader.take(VALUE_BYTES), reader.take(VALUE_BYTES)]
  return reader.isAtEnd ? { kind, commitment, key, nonce } : undefined
}

function nameOf(bytes: Uint8Array): string | undefined {
  if (bytes.length === 0 || bytes.length > REPLICA_NAME_BYTES_MAX) return undefined
  try {
    return decoder.decode(bytes)
  } catch {
    // Not UTF-8, so it is no datagram of pairing: they are ignored, whatever is wrong with them.
    return undefined
  }
}

/** Takes bytes from the front. What is cut off is never at its end: `isAtEnd` stays false. */
class Reader {
  readonly #bytes: Uint8Array
  #at = 0

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
  }

  get isAtEnd(): boolean {
    return this.#at === this.#bytes.length
  }

  take(count: number): Uint8Array {
    this.#at += count
    return this.#bytes.slice(this.#at - count, this.#at)
  }

  rest(): Uint8Array {
    return this.#bytes.slice(this.#at)
  }
}

function joined(parts: readonly ArrayLike<number>[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}
