/** Entries: their places, and which of them are causes of which. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Draft, Position } from '../../src/core/entry.ts'
import { comparePositions, entriesOf, isCauseOf, lastSeq } from '../../src/core/entry.ts'
import type { ForumId } from '../../src/core/ids.ts'
import { millis } from '../../src/core/ids.ts'
import { histories } from './history.ts'
import { createUser } from './ops.ts'
import { A, B, C, REPLICAS } from './scene.ts'

const positions: fc.Arbitrary<Position> = fc.record({
  author: fc.constantFrom(...REPLICAS),
  seq: fc.integer({ min: 1, max: 12 }),
})

test('positions are in one total order: by author, then by number', () => {
  fc.assert(
    fc.property(positions, positions, positions, (a, b, c) => {
      expect(Math.sign(comparePositions(a, b))).toBe(-Math.sign(comparePositions(b, a)) + 0)
      const isSame = a.author === b.author && a.seq === b.seq
      expect(comparePositions(a, b) === 0).toBe(isSame)
      if (comparePositions(a, b) < 0 && comparePositions(b, c) < 0) {
        expect(comparePositions(a, c)).toBeLessThan(0)
      }
    }),
  )
  expect(comparePositions({ author: A, seq: 10 }, { author: A, seq: 9 })).toBeGreaterThan(0)
})

test('causes of causes are causes, and nothing is its own cause', () => {
  fc.assert(
    fc.property(histories(), (entries) => {
      for (const entry of entries) {
        expect(isCauseOf(entry, entry)).toBe(false)
        for (const cause of entries.filter((other) => isCauseOf(other, entry))) {
          expect(isCauseOf(entry, cause)).toBe(false)
          const earlier = entries.filter((other) => isCauseOf(other, cause))
          expect(earlier.every((other) => isCauseOf(other, entry))).toBe(true)
        }
      }
    }),
    { numRuns: 50 },
  )
})

test('the entries of a batch have its time and clock, and earlier ones are causes of later ones', () => {
  const draft: Draft = {
    forum: '0123456789abcdef' as ForumId,
    author: B,
    firstSeq: 5,
    epoch: 0,
    previous: undefined,
    clockDelta: new Map(),
    time: millis(7),
    ops: [createUser('ada'), createUser('bob')],
  }
  const entries = entriesOf(draft, new Map([[A, 3]]))

  expect(entries.map((entry) => [entry.author, entry.seq, entry.time, entry.op])).toEqual([
    [B, 5, 7, draft.ops[0]],
    [B, 6, 7, draft.ops[1]],
  ])
  expect(lastSeq(draft)).toBe(6)
  for (const entry of entries) {
    expect(isCauseOf({ author: A, seq: 3 }, entry)).toBe(true)
    expect(isCauseOf({ author: A, seq: 4 }, entry)).toBe(false)
    expect(isCauseOf({ author: C, seq: 1 }, entry)).toBe(false)
    expect(isCauseOf({ author: B, seq: 4 }, entry)).toBe(true)
    expect(isCauseOf({ author: B, seq: 5 }, entry)).toBe(entry.seq === 6)
  }
})
