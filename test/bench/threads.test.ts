/** What the benchmark writes where it imitates people. */
import { expect, test } from 'vitest'
import { madeThreads } from '../../bench/content/made-threads.ts'
import { sampleThreads } from '../../bench/content/sample-threads.ts'
import type { Thread } from '../../bench/content/threads.ts'

const TOPICS = 932
/** How far a share or a quantile of what is made may be from that of the real forum. */
const TOLERANCE = 0.2

/** Of the real forum, as its description has them and as they were counted. */
const REAL = {
  messagesMedian: 6,
  messagesP90: 16,
  lengthMedian: 289,
  lengthP90: 1_543,
  toFirst: 3_320 / 7_520,
  toAnswer: 2_360 / 7_520,
}

function quantile(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.floor(share * (values.length - 1))] ?? Number.NaN
}

function shapeOf(threads: readonly Thread[]): typeof REAL {
  const sizes = threads.map(({ length }) => length)
  const posts = threads.flat()
  const lengths = posts.map(({ text }) => text.length)
  const depths = threads.flatMap(depthsOf)
  const share = (depth: number) => depths.filter((one) => one === depth).length / depths.length
  return {
    messagesMedian: quantile(sizes, 0.5),
    messagesP90: quantile(sizes, 0.9),
    lengthMedian: quantile(lengths, 0.5),
    lengthP90: quantile(lengths, 0.9),
    toFirst: share(1),
    toAnswer: share(2),
  }
}

function depthsOf(thread: Thread): number[] {
  const depths: number[] = []
  for (const { parent } of thread) {
    depths.push(parent === undefined ? 0 : (depths[parent] ?? Number.NaN) + 1)
  }
  return depths
}

function expectLikeReal(shape: typeof REAL): void {
  for (const [what, wanted] of Object.entries(REAL)) {
    const ratio = shape[what as keyof typeof REAL] / wanted
    expect(Math.abs(ratio - 1), what).toBeLessThan(TOLERANCE)
  }
}

test('made threads have lengths, sizes and depths like those of a real forum', () => {
  expectLikeReal(shapeOf(madeThreads(TOPICS)))
})

test('made threads are the same in every run, and a few of them are the first of many', () => {
  expect(madeThreads(20).slice(0, 5)).toEqual(madeThreads(5))
})

const real = await sampleThreads()
if (real === undefined) console.warn('skipped: there are no threads of a real forum here')

test.skipIf(real === undefined)('threads of a real forum are read whole', () => {
  expect(real).toHaveLength(TOPICS)
  expect(real?.flat()).toHaveLength(7_520)
  expectLikeReal(shapeOf(real ?? []))
})
