import fc from 'fast-check'
import { Uint8ArrayList } from 'uint8arraylist'
import { expect, test } from 'vitest'
import { LengthPrefixed } from '../../src/transport/libp2p/length-prefixed.ts'

const LENGTH_BYTES = 2
const FRAME_BYTES_MAX = 300
const frames = fc.array(fc.uint8Array({ minLength: 1, maxLength: FRAME_BYTES_MAX }))

function decoder(): LengthPrefixed {
  return new LengthPrefixed({ lengthBytes: LENGTH_BYTES, frameBytesMax: FRAME_BYTES_MAX })
}

function encoded(frame: Uint8Array): Buffer {
  const length = Buffer.alloc(LENGTH_BYTES)
  length.writeUInt16BE(frame.length)
  return Buffer.concat([length, frame])
}

/** The bytes cut at these places, in no particular order, as single bytes arrays or lists of two. */
function pieces(bytes: Uint8Array, cuts: readonly number[]): (Uint8Array | Uint8ArrayList)[] {
  const places = [0, ...cuts.map((cut) => cut % (bytes.length + 1)), bytes.length]
  const sorted = places.toSorted((a, b) => a - b)
  return sorted.slice(1).map((end, index) => {
    const piece = bytes.subarray(sorted[index], end)
    const middle = Math.floor(piece.length / 2)
    if (index % 2 === 0) return piece
    return new Uint8ArrayList(piece.subarray(0, middle), piece.subarray(middle))
  })
}

test('however bytes are cut, the frames that went in come out, each as soon as it is whole', () => {
  fc.assert(
    fc.property(frames, fc.array(fc.nat()), (sent, cuts) => {
      const reader = decoder()
      const bytes = Buffer.concat(sent.map(encoded))
      const came: Uint8Array[] = []
      let fed = 0
      for (const piece of pieces(bytes, cuts)) {
        came.push(...reader.decode(piece))
        fed += piece.byteLength
        let whole = 0
        for (let end = 0; whole < sent.length; whole++) {
          end += LENGTH_BYTES + (sent[whole]?.length ?? 0)
          if (end > fed) break
        }
        expect(came).toHaveLength(whole)
      }
      expect(came.map((frame) => [...frame])).toEqual(sent.map((frame) => [...frame]))
    }),
  )
})

test('empty frames are left out', () => {
  const empty = new Uint8Array()
  const bytes = Buffer.concat([empty, Uint8Array.of(7), empty].map(encoded))

  expect([...decoder().decode(bytes)].map((frame) => [...frame])).toEqual([[7]])
})

test.each([
  ['in one piece', [Buffer.from([0xff, 0xff, 1])]],
  ['in two', [Buffer.from([0xff]), Buffer.from([0xff])]],
])('a length that no frame may have is refused before its bytes come, %s', (_, parts) => {
  const reader = decoder()

  expect(() => parts.flatMap((part) => [...reader.decode(part)])).toThrow('a frame of 65535 bytes')
})
