/** Packets of a newer version: with a field that nobody here knows, through the bytes and back. */
import type { Frame } from '../../src/codec/frame.ts'
import { decodeFrame, encodeFrame } from '../../src/codec/frame-codec.ts'

/** Field 1999 of wire type 2, four bytes long. */
const UNKNOWN_FIELD = Uint8Array.of(0xfa, 0x7c, 4, 0xde, 0xad, 0xbe, 0xef)

/** The frame as who knows only this version reads it. */
export function asOfNewerVersion<Sent extends Frame>(frame: Sent): Sent {
  const bytes = encodeFrame(frame)
  const newer = new Uint8Array(bytes.length + UNKNOWN_FIELD.length)
  newer.set(bytes)
  newer.set(UNKNOWN_FIELD, bytes.length)
  return decodeFrame(newer) as Sent
}
