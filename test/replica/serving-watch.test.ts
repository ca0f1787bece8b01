import { expect, test } from 'vitest'
import { ABSENCE_MS, ServingWatch } from '../../src/replica/serving-watch.ts'

test('those who stay with a replica leave it when it is away for too long, not when it is back soon', () => {
  const clock = { now: 0 }
  const watch = new ServingWatch(() => clock.now)
  const { signal } = watch
  for (const now of [ABSENCE_MS - 1, ABSENCE_MS, 2 * ABSENCE_MS - 1]) {
    clock.now = now
    watch.look(now === ABSENCE_MS)
    expect(signal.aborted).toBe(false)
  }

  clock.now = 2 * ABSENCE_MS
  watch.look(false)
  expect(signal.aborted).toBe(true)
  expect(watch.signal.aborted).toBe(true)

  watch.look(true)
  expect(watch.signal.aborted).toBe(false)
})
