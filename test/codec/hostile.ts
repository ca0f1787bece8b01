/** What a hostile peer sends: noise, and valid bytes that were cut, changed or stretched. */
import fc from 'fast-check'
import { expect } from 'vitest'
import { ForumError } from '../../src/core/error.ts'

/** Whatever the bytes are: the answer is a value, or ForumError `corrupt`, and nothing else. */
export function expectValueOrCorrupt(decode: (bytes: Uint8Array) => unknown, bytes: Uint8Array) {
  try {
    decode(bytes)
  } catch (error) {
    expect(error).toBeInstanceOf(ForumError)
    expect((error as ForumError).code).toBe('corrupt')
  }
}

/** Valid bytes with something wrong about them. */
export function damaged(valid: fc.Arbitrary<Uint8Array>): fc.Arbitrary<Uint8Array> {
  const flips = fc.array(fc.tuple(fc.nat(), fc.nat(7)), { minLength: 1, maxLength: 4 })
  return fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    fc.tuple(valid, fc.nat()).map(([bytes, at]) => bytes.slice(0, at % (bytes.length + 1))),
    fc.tuple(valid, flips).map(([bytes, places]) => flipped(bytes, places)),
    fc.tuple(valid, fc.uint8Array({ maxLength: 20 })).map(([a, b]) => Buffer.concat([a, b])),
    fc.tuple(valid, valid, fc.nat()).map(([a, b, at]) => spliced(a, b, at)),
  )
}

function flipped(bytes: Uint8Array, places: readonly (readonly [number, number])[]): Uint8Array {
  const copy = Uint8Array.from(bytes)
  for (const [place, bit] of places) {
    const at = place % copy.length
    copy[at] = (copy[at] ?? 0) ^ (1 << bit)
  }
  return copy
}

function spliced(a: Uint8Array, b: Uint8Array, at: number): Uint8Array {
  const place = at % (a.length + 1)
  return Buffer.concat([a.subarray(0, place), b.subarray(place % (b.length + 1))])
}
