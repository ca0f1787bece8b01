/** The merge rules as a whole: any order, the same forum, and the one the model says. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { histories, orderings, reordered } from './history.ts'
import { renderModel } from './model-forum.ts'
import { replay } from './replay.ts'

const RUNS = Number(process.env['RUNS'] ?? 300)

test('[M1] two orders that respect causes give the same forum and the same digests', () => {
  fc.assert(
    fc.property(histories(), orderings, orderings, (entries, first, second) => {
      const one = replay(reordered(entries, first))
      const other = replay(reordered(entries, second))
      expect(other.forum).toEqual(one.forum)
      expect(other.digests).toEqual(one.digests)
    }),
    { numRuns: RUNS },
  )
})

test('[M1] the forum is the one that the model says', () => {
  fc.assert(
    fc.property(histories(), orderings, (entries, picks) => {
      expect(replay(reordered(entries, picks)).forum).toEqual(renderModel(entries))
    }),
    { numRuns: RUNS },
  )
})
