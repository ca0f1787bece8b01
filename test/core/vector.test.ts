/** Vectors: merge is a least upper bound, and all else agrees with it. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ReplicaId } from '../../src/core/ids.ts'
import type { Order, Vector } from '../../src/core/vector.ts'
import {
  at,
  compare,
  covers,
  EMPTY,
  format,
  includes,
  lag,
  merge,
  sorted,
} from '../../src/core/vector.ts'
import { A, B, C, REPLICAS } from './scene.ts'

const vectors: fc.Arbitrary<Vector> = fc
  .uniqueArray(fc.tuple(fc.constantFrom(A, B, C), fc.nat(3)), { selector: ([replica]) => replica })
  .map((components) => new Map(components))

const positions = fc.tuple(fc.constantFrom(...REPLICAS), fc.integer({ min: 1, max: 4 }))

test('[V1] merge is commutative, associative and idempotent', () => {
  fc.assert(
    fc.property(vectors, vectors, vectors, (a, b, c) => {
      expect(compare(merge(a, b), merge(b, a))).toBe('equal')
      expect(compare(merge(merge(a, b), c), merge(a, merge(b, c)))).toBe('equal')
      expect(compare(merge(a, a), a)).toBe('equal')
      expect(compare(merge(a, EMPTY), a)).toBe('equal')
    }),
  )
})

test('[V2] merge is the least vector that covers both', () => {
  fc.assert(
    fc.property(vectors, vectors, vectors, (a, b, bound) => {
      expect(covers(merge(a, b), a)).toBe(true)
      expect(covers(merge(a, b), b)).toBe(true)
      if (covers(bound, a) && covers(bound, b)) expect(covers(bound, merge(a, b))).toBe(true)
    }),
  )
})

test('[V3] merge counts an entry exactly when one of both does', () => {
  fc.assert(
    fc.property(vectors, vectors, positions, (a, b, [author, seq]) => {
      const either = includes(a, author, seq) || includes(b, author, seq)
      expect(includes(merge(a, b), author, seq)).toBe(either)
    }),
  )
})

test('[V4] compare is antisymmetric, and says what covers says', () => {
  const opposite = {
    equal: 'equal',
    before: 'after',
    after: 'before',
    concurrent: 'concurrent',
  } as const satisfies Record<Order, Order>
  fc.assert(
    fc.property(vectors, vectors, (a, b) => {
      const order = compare(a, b)
      expect(compare(b, a)).toBe(opposite[order])
      expect(covers(a, b)).toBe(order === 'equal' || order === 'after')
      expect(covers(b, a)).toBe(order === 'equal' || order === 'before')
    }),
  )
})

test('[V5] covers is transitive', () => {
  fc.assert(
    fc.property(vectors, vectors, vectors, (a, b, c) => {
      if (covers(a, b) && covers(b, c)) expect(covers(a, c)).toBe(true)
    }),
  )
})

test('[V6] a component of 0 says as much as none', () => {
  const zero: Vector = new Map([[A, 0]])
  expect(compare(zero, EMPTY)).toBe('equal')
  expect(format(zero)).toBe('')
  expect(at(EMPTY, A)).toBe(0)
})

test('[V7] the lag is the number of entries that are missing; there is none where one covers', () => {
  fc.assert(
    fc.property(vectors, vectors, (ours, theirs) => {
      let missing = 0
      for (const author of REPLICAS) {
        for (let seq = 1; seq <= 4; seq++) {
          if (includes(ours, author, seq) && !includes(theirs, author, seq)) missing += 1
        }
      }
      expect(lag(ours, theirs)).toBe(missing)
      expect(lag(ours, theirs) === 0).toBe(covers(theirs, ours))
    }),
  )
})

test('[V8] equal vectors are listed and printed alike, however they were made', () => {
  fc.assert(
    fc.property(vectors, (vector) => {
      const backwards: Vector = new Map([...vector].reverse())
      expect(sorted(backwards)).toEqual(sorted(vector))
      expect(format(backwards)).toBe(format(vector))
    }),
  )
  const vector: Vector = new Map<ReplicaId, number>([
    [B, 2],
    [A, 1],
  ])
  expect(format(vector)).toBe('aaaaaaaaaa:1 bbbbbbbbbb:2')
})

test('[V9] merging changes neither of both', () => {
  const a: Vector = new Map([[A, 1]])
  const b: Vector = new Map([[A, 2]])
  merge(a, b)
  expect([at(a, A), at(b, A)]).toEqual([1, 2])
})
