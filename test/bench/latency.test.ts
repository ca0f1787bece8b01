import { expect, test } from 'vitest'
import { LEVELS, latencyOf, Recorder } from '../../bench/load/latency.ts'
import { seeded } from '../../bench/load/random.ts'

test('percentiles are those of all latencies together, whoever recorded them', () => {
  const [odd, even] = [new Recorder(), new Recorder()]
  for (let ms = 1; ms <= 10_000; ms++) (ms % 2 === 0 ? even : odd).record(ms)

  const latency = latencyOf([odd.all(), even.all()])

  expect(latency).toMatchObject({ p50Ms: 5_000, p90Ms: 9_000, p99Ms: 9_900, p999Ms: 9_990 })
  expect(latency.curveMs[LEVELS.indexOf(0.999)]).toBe(latency.p999Ms)
  expect(latency.curveMs).toEqual(latency.curveMs.toSorted((a, b) => a - b))
})

test('of nothing there is no latency', () => {
  expect(latencyOf([]).p50Ms).toBeNaN()
  expect(latencyOf([new Recorder().all()]).p999Ms).toBeNaN()
})

test('what is left to chance is the same with the same seed, and spread evenly', () => {
  const draw = (seed: number) => Array.from({ length: 10_000 }, seeded(seed))

  expect(draw(7)).toEqual(draw(7))
  expect(draw(7)).not.toEqual(draw(8))
  const mean = draw(7).reduce((sum, one) => sum + one, 0) / 10_000
  expect(mean).toBeCloseTo(0.5, 1)
  expect(draw(7).every((one) => one >= 0 && one < 1)).toBe(true)
})
