/** What supervisors tell each other: who believes it, and that it fits into a datagram. */
import { expect, test } from 'vitest'
import {
  JOBS_MAX,
  MACHINES_MAX,
  SUPERVISED_NAME_LENGTH_MAX,
  SUPERVISOR_DATAGRAM_BYTES_MAX,
  SUPERVISOR_SILENCE_MS,
} from '../../src/core/limits.ts'
import { Freshness } from '../../src/supervisor/freshness.ts'
import { type Letter, openLetter, sealLetter } from '../../src/supervisor/sealed.ts'
import { jobId } from '../../src/supervisor/work.ts'

const SECRET = 'a secret of thirty-two characters'
const letter: Letter = {
  from: 'a',
  to: 'b',
  stamp: { mine: 'x', yours: 'y', number: 3 },
  message: { kind: 'beat', jobs: [], standIns: [], hears: ['c'], orders: ['a/r'] },
}

test('a letter is read by who has the secret, and by nobody else', () => {
  const bytes = sealLetter(letter, SECRET)

  expect(openLetter(bytes, SECRET)).toEqual(letter)
  expect(openLetter(bytes, `${SECRET}!`)).toBeUndefined()
})

test('a letter of which any bit was changed, or a part is missing, is none', () => {
  const bytes = sealLetter(letter, SECRET)
  for (let index = 0; index < bytes.length; index++) {
    const changed = Uint8Array.from(bytes)
    changed[index]! ^= 1
    expect(openLetter(changed, SECRET)).toBeUndefined()
    expect(openLetter(bytes.subarray(0, index), SECRET)).toBeUndefined()
  }
})

test('a letter that is sealed and says what no supervisor says is none', () => {
  const strange = { ...letter, message: { kind: 'order' } } as unknown as Letter

  expect(openLetter(sealLetter(strange, SECRET), SECRET)).toBeUndefined()
})

test('as much as there may be, with the longest names, fits into a datagram', () => {
  const long = (index: number) => `${index}`.padEnd(SUPERVISED_NAME_LENGTH_MAX, 'm')
  const ids = Array.from({ length: JOBS_MAX }, (_, index) => jobId(long(index), long(index)))
  const states = ids.map((id) => ({ id, serves: false }))
  const hears = Array.from({ length: MACHINES_MAX }, (_, index) => long(index))
  const message = { kind: 'beat', jobs: states, standIns: states, hears, orders: ids } as const
  const largest = sealLetter({ ...letter, message }, SECRET)

  expect(largest.length).toBeLessThan(SUPERVISOR_DATAGRAM_BYTES_MAX)
  expect(openLetter(largest, SECRET)?.message).toEqual(message)
})

/** Two supervisors that have met. */
function met(): { a: Freshness; b: Freshness } {
  const [a, b] = [new Freshness('a1'), new Freshness('b1')]
  b.take(a.stamp(), 0)
  a.take(b.stamp(), 0)
  b.take(a.stamp(), 0)
  return { a, b }
}

test('two that start hear each other after a letter each, which counts for nothing by itself', () => {
  const [a, b] = [new Freshness('a1'), new Freshness('b1')]

  expect(b.take(a.stamp(), 0)).toBe(false)
  expect(a.take(b.stamp(), 0)).toBe(true)
  expect(b.take(a.stamp(), 0)).toBe(true)
})

test('a letter counts once, and not behind a newer one', () => {
  const { a, b } = met()
  const [first, second] = [a.stamp(), a.stamp()]

  expect([b.take(second, 1), b.take(second, 1), b.take(first, 1)]).toEqual([true, false, false])
})

test('letters of an earlier life count for nothing, whoever sends them again', () => {
  const { a } = met()
  const recorded = a.stamp()
  const again = new Freshness('b2')
  expect(again.take(recorded, 0)).toBe(false)

  const { a: old, b } = met()
  const late = old.stamp()
  const reborn = new Freshness('a2')
  reborn.take(b.stamp(), 0)
  expect(b.take(reborn.stamp(), 10)).toBe(true)
  expect(b.take(late, 20)).toBe(false)
})

test('who was heard just now is not forgotten for a stranger that does not know us', () => {
  const { a, b } = met()
  const stranger = { mine: 'z', yours: '', number: 1 }
  b.take(stranger, 10)
  expect(b.stamp().yours).toBe('a1')

  b.take(stranger, SUPERVISOR_SILENCE_MS)
  expect(b.stamp().yours).toBe('z')
  expect(b.take(a.stamp(), SUPERVISOR_SILENCE_MS + 1)).toBe(true)
})
