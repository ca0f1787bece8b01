import fc from 'fast-check'
import { expect, test } from 'vitest'
import { keyHash, RequestIndex, SALT_BYTES } from '../../src/storage/sqlite/request-index.ts'

const SALT = Uint8Array.from({ length: SALT_BYTES }, (_, index) => (index * 37 + 11) % 256)

const salts = fc.uint8Array({ minLength: SALT_BYTES, maxLength: SALT_BYTES })
const keys = fc.uint8Array({ minLength: 16, maxLength: 16 })

test('every row is found by its hash, however many share it and however many there are', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 3_000, size: 'max' }),
      fc.nat(3_000),
      (picks, expected) => {
        // Hashes that fall into few slots, some of them at the end of the table.
        const hashes = picks.map((pick) => (pick % 2 === 0 ? pick : 2 ** 31 - 1 - pick))
        const index = new RequestIndex(expected)
        const rows = new Map<number, number[]>()
        for (const [at, hash] of hashes.entries()) {
          index.add(hash, at + 1)
          rows.set(hash, [...(rows.get(hash) ?? []), at + 1])
        }
        for (const [hash, wanted] of rows) {
          expect(index.rowsOf(hash).sort((a, b) => a - b)).toEqual(wanted)
        }
        expect(index.rowsOf(77_777)).toEqual([])
      },
    ),
    { numRuns: 30 },
  )
})

test('a hash is a whole number below 2^31, the same for the same key', () => {
  fc.assert(
    fc.property(salts, keys, (salt, key) => {
      const hash = keyHash(salt)(key)
      expect(Number.isInteger(hash) && hash >= 0 && hash < 2 ** 31).toBe(true)
      expect(keyHash(Uint8Array.from(salt))(Uint8Array.from(key))).toBe(hash)
    }),
  )
})

test('a hash depends on every byte of the key, and on the salt', () => {
  const key = Uint8Array.from({ length: 16 }, (_, index) => index)
  const hash = keyHash(SALT)
  for (let at = 0; at < key.length; at++) {
    const other = Uint8Array.from(key)
    other[at] = 200
    expect(hash(other), `byte ${at}`).not.toBe(hash(key))
  }
  const salted = Uint8Array.from(SALT)
  salted[5] = 99
  expect(keyHash(salted)(key)).not.toBe(hash(key))
})

test('keys that collide under one salt do not under another', () => {
  const seen = new Map<number, Uint8Array>()
  const hash = keyHash(SALT)
  const other = keyHash(Uint8Array.from(SALT, (byte) => byte ^ 0x5a))
  let collisions = 0
  for (let number = 0; number < 200_000; number++) {
    const key = new Uint8Array(16)
    new DataView(key.buffer).setUint32(3, Math.imul(number, 2_654_435_761))
    new DataView(key.buffer).setUint32(11, number)
    const earlier = seen.get(hash(key))
    if (earlier !== undefined) {
      collisions++
      expect(other(earlier)).not.toBe(other(key))
    }
    seen.set(hash(key), key)
  }
  // Of so many keys about nine pairs share a hash by chance.
  expect(collisions).toBeLessThan(60)
})
