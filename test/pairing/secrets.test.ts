import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { keyPairOf, type Shared, share } from '../../src/pairing/secrets.ts'

const value = (text: string): Uint8Array =>
  Uint8Array.from(createHash('sha256').update(text).digest())

interface Ends {
  readonly laptop: Shared
  readonly member: Shared
}

/** What both ends come to; `differs` changes what the member has seen. */
function endsOf(differs: 'nothing' | 'name' | 'key' | 'nonce' = 'nothing', seed = ''): Ends {
  const [own, theirs] = [keyPairOf(value(`laptop ${seed}`)), keyPairOf(value(`member ${seed}`))]
  const laptop = { key: own.key, nonce: value(`laptop nonce ${seed}`) }
  const member = { key: theirs.key, nonce: value(`member nonce ${seed}`) }
  const seen = {
    key: differs === 'key' ? keyPairOf(value('another')).key : laptop.key,
    nonce: differs === 'nonce' ? value('another') : laptop.nonce,
  }
  const name = differs === 'name' ? 'bob2' : 'bob'
  return {
    laptop: share(own, member.key, { name: 'bob', laptop, member })!,
    member: share(theirs, seen.key, { name, laptop: seen, member })!,
  }
}

test('[P1] both ends have the same code, six digits, and another in every attempt', () => {
  const codes = Array.from({ length: 50 }, (_, index) => {
    const { laptop, member } = endsOf('nothing', String(index))
    expect(laptop.code).toBe(member.code)
    expect(laptop.code).toMatch(/^\d{3}-\d{3}$/)
    return laptop.code
  })

  // Fifty of a million: two are equal once in a thousand, and never with these fixed values.
  expect(new Set(codes).size).toBe(codes.length)
})

test.each(['name', 'key', 'nonce'] as const)('[P1] the code depends on the %s', (what) => {
  const { laptop, member } = endsOf(what)

  expect(laptop.code).not.toBe(member.code)
})

test('[P5] what one end seals the other opens, and nobody else', () => {
  const { laptop, member } = endsOf()
  const stranger = endsOf('key').member
  const [iv, content] = [new Uint8Array(12), Buffer.from('parley:invite')]
  const sealed = member.seal(iv, content)

  expect(Buffer.from(sealed).includes(content)).toBe(false)
  expect(laptop.open(iv, sealed)).toEqual(Uint8Array.from(content))
  expect(stranger.open(iv, sealed)).toBeUndefined()
  expect(laptop.receipt(sealed)).toEqual(member.receipt(sealed))
  expect(stranger.receipt(sealed)).not.toEqual(member.receipt(sealed))
})

test('[P5] what was changed on the way is not opened', () => {
  const { laptop, member } = endsOf()
  const iv = new Uint8Array(12)
  const sealed = member.seal(iv, Buffer.from('parley:invite'))

  fc.assert(
    fc.property(fc.nat(sealed.length - 1), fc.nat(7), (at, bit) => {
      const changed = Uint8Array.from(sealed)
      changed[at] = (changed[at] ?? 0) ^ (1 << bit)
      expect(laptop.open(iv, changed)).toBeUndefined()
    }),
  )
  expect(
    laptop.open(
      iv.map(() => 1),
      sealed,
    ),
  ).toBeUndefined()
  expect(laptop.open(iv, new Uint8Array(3))).toBeUndefined()
})

test('[P5] a key that shares the same secret with everybody is not taken', () => {
  const own = keyPairOf(value('laptop'))
  const half = { key: own.key, nonce: value('nonce') }
  const small = [new Uint8Array(32), Uint8Array.from({ length: 32 }, (_, at) => (at === 0 ? 1 : 0))]

  for (const key of small) {
    const exchange = { name: 'bob', laptop: half, member: { key, nonce: value('n') } }
    expect(share(own, key, exchange)).toBeUndefined()
  }
})
