import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shortIds } from '../../src/cli/short-ids.ts'

const replica = fc.string({ minLength: 10, maxLength: 10, unit: fc.constantFrom('a', 'b', '3') })

test('an id is shown with the shortest beginning that only its replica has, of 3 or more', () => {
  const short = shortIds(['k3f9a0x2vq', 'k3f9b11111', 'm000000000'])

  expect(short('7@k3f9a0x2vq')).toBe('7@k3f9a')
  expect(short('7@k3f9b11111')).toBe('7@k3f9b')
  expect(short('12@m000000000')).toBe('12@m00')
  expect(short('m000000000')).toBe('m00')
})

test('an id of a replica that is not known stays whole, and so does one of an ordered forum', () => {
  const short = shortIds(['k3f9a0x2vq'])

  expect(short('7@zzzzzzzzzz')).toBe('7@zzzzzzzzzz')
  expect(short('7')).toBe('7')
})

test('a shown id means one replica only', () => {
  fc.assert(
    fc.property(fc.uniqueArray(replica, { minLength: 1, maxLength: 30 }), (replicas) => {
      const short = shortIds(replicas)
      for (const one of replicas) {
        const prefix = short(`1@${one}`).slice(2)
        expect(replicas.filter((other) => other.startsWith(prefix))).toEqual([one])
        expect(prefix.length).toBeGreaterThanOrEqual(3)
      }
    }),
  )
})
