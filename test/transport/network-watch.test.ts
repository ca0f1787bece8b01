/** Sleep is noticed by the clock, and excuses what it kept from happening. */
import { expect, test } from 'vitest'
import { NetworkWatch } from '../../src/transport/libp2p/network-watch.ts'

test('a process that ticks as planned did not sleep, one that was away did', () => {
  let now = 1_000_000
  const watch = new NetworkWatch(() => now)
  const pass = (ms: number) => {
    now += ms
    return watch.tick()
  }
  for (let tick = 0; tick < 100; tick++) expect(pass(100)).toBeUndefined()
  expect(pass(60_000)).toBe('slept')
  expect(pass(100)).toBeUndefined()
  // A clock that was set back is no sleep.
  expect(pass(-60_000)).toBeUndefined()
  expect(pass(100)).toBeUndefined()
})
