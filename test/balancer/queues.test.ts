/** Rings and lines: bounded, in order, and nothing is lost. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Line } from '../../src/balancer/line.ts'
import { Ring } from '../../src/balancer/ring.ts'
import { runs } from '../core/runs.ts'

test('a ring is a queue that refuses what does not fit, and loses nothing', () => {
  const steps = fc.array(fc.oneof(fc.constant('shift' as const), fc.nat(999)))
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5 }), steps, (capacity, all) => {
      const ring = new Ring<number>(capacity)
      const model: number[] = []
      for (const step of all) {
        if (step === 'shift') expect(ring.shift()).toBe(model.shift())
        else if (model.length < capacity) {
          expect(ring.push(step)).toBe(true)
          model.push(step)
        } else expect(ring.push(step)).toBe(false)
        expect(ring.length).toBe(model.length)
      }
    }),
    runs(),
  )
})

test('what is not wanted leaves the ring, and the others keep their order', () => {
  const ring = new Ring<number>(4)
  for (const item of [9, 1, 2, 3]) ring.push(item)
  ring.shift()
  ring.push(4)

  ring.keep((item) => item % 2 === 0)

  expect([ring.length, ring.shift(), ring.shift(), ring.shift()]).toEqual([2, 2, 4, undefined])
})

interface Call {
  readonly name: number
  isGone: boolean
}

type Step = 'offer' | 'end' | 'go' | 'clear'

test('every call in a line is begun or handed back exactly once, and never too many at a time', () => {
  const steps = fc.array(fc.constantFrom<Step[]>('offer', 'offer', 'offer', 'end', 'go', 'clear'), {
    maxLength: 60,
  })
  const limits = fc.record({
    underWayMax: fc.integer({ min: 1, max: 3 }),
    queueMax: fc.integer({ min: 1, max: 4 }),
  })
  fc.assert(
    fc.property(limits, steps, (bounds, all) => {
      const line = new Line<Call>(bounds)
      const waiting: Call[] = []
      let [underWay, made] = [0, 0]
      const took: Record<Step, () => void> = {
        offer() {
          const call = { name: made++, isGone: false }
          const said = line.begin() ? 'begin' : line.wait(call) ? 'wait' : 'full'
          const room = waiting.filter(({ isGone }) => !isGone).length < bounds.queueMax
          expect(said).toBe(underWay < bounds.underWayMax ? 'begin' : room ? 'wait' : 'full')
          if (said === 'begin') underWay++
          if (said === 'wait') waiting.push(call)
        },
        end() {
          if (underWay === 0) return
          while (waiting[0]?.isGone === true) waiting.shift()
          const next = waiting.shift()
          expect(line.ended()).toBe(next)
          if (next === undefined) underWay--
        },
        go() {
          const last = waiting.at(-1)
          if (last !== undefined) last.isGone = true
        },
        clear() {
          expect(line.clear()).toEqual(waiting.filter(({ isGone }) => !isGone))
          waiting.length = 0
        },
      }
      for (const step of all) took[step]()
      expect(line.underWay).toBe(underWay)
    }),
    runs(),
  )
})
