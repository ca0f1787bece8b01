/** Session tokens on the wire. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  decodeVector,
  encodeVector,
  vectorFromMessage,
  vectorToMessage,
} from '../../src/codec/session-token.ts'
import type { ReplicaId } from '../../src/core/ids.ts'
import { REPLICAS_MAX } from '../../src/core/limits.ts'
import { compare, type Vector } from '../../src/core/vector.ts'

const replicas: fc.Arbitrary<ReplicaId> = fc
  .stringMatching(/^[0-9a-hjkmnp-tv-z]{10}$/)
  .map((text) => text as ReplicaId)
const vectors: fc.Arbitrary<Vector> = fc
  .dictionary(replicas, fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }))
  .map((counts) => new Map(Object.entries(counts) as [ReplicaId, number][]))

test('a token comes back as it went', () => {
  fc.assert(
    fc.property(vectors, (vector) => {
      expect(compare(decodeVector(encodeVector(vector)) as Vector, vector)).toBe('equal')
    }),
  )
})

test('the same vector has the same bytes, in whatever order it was made', () => {
  fc.assert(
    fc.property(vectors, (vector) => {
      const reversed = new Map([...vector].toReversed())
      expect(encodeVector(reversed)).toEqual(encodeVector(vector))
    }),
  )
})

test('no bytes make the decoder throw', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
      expect(() => decodeVector(bytes)).not.toThrow()
    }),
  )
})

const replica = '0123456789'

test.each([
  [
    'a replica twice',
    [
      { replica, count: 1 },
      { replica, count: 2 },
    ],
  ],
  ['a replica that is none', [{ replica: 'x', count: 1 }]],
  ['no replica', [{ count: 1 }]],
  ['a negative count', [{ replica, count: -1 }]],
  ['a count that is not whole', [{ replica, count: 0.5 }]],
  ['a count beyond what numbers hold', [{ replica, count: 2 ** 53 }]],
  ['too many replicas', Array.from({ length: REPLICAS_MAX + 1 }, () => ({ replica, count: 1 }))],
])('%s is no vector', (_, components) => {
  expect(vectorFromMessage({ components })).toBeUndefined()
})

test('nothing is the empty vector', () => {
  expect(vectorFromMessage({})).toEqual(new Map())
  expect(vectorToMessage(new Map())).toEqual({ components: [] })
})
