import fc from 'fast-check'
import { expect, test } from 'vitest'
import { CommandFailure, EXIT } from '../../src/cli/failure.ts'
import { decodeInvite, encodeInvite, type Invite } from '../../src/cli/invite.ts'
import { parseForumId } from '../../src/core/ids.ts'

const ADDRESS =
  '/ip4/192.168.1.17/tcp/5050/p2p/12D3KooWQm1XmZ7L3zq3mR8h5y4f1cGJ5w1p9L6T1u2v3w4x5y6z'

const forum: Invite['forum'] = {
  id: parseForumId('0123456789abcdef'),
  name: 'Chess club',
  mode: 'crdt',
  chain: undefined,
  key: new Uint8Array(32).fill(7),
  created: 1_750_000_000_000,
}

const invite: Invite = {
  forum,
  addresses: [ADDRESS, ADDRESS.replace('192.168.1.17', '10.0.0.1')],
}

const settings = fc.record({
  members: fc.integer({ min: 1, max: 7 }),
  coordinator: fc.constantFrom('members', 'etcd://10.0.0.1:2379,10.0.0.2:2379'),
})

test('an invite carries everything that it was made of, of a chain its settings too', () => {
  const names = fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' })
  const keys = fc.uint8Array({ minLength: 32, maxLength: 32 })
  const chains = fc.option(settings, { nil: undefined })
  fc.assert(
    fc.property(names, keys, fc.nat(5), chains, (name, key, count, chain) => {
      const mode = chain === undefined ? 'crdt' : 'chain'
      const made = { ...forum, name, mode, chain, key } as const
      const addresses = Array<string>(count).fill(ADDRESS)
      const found = decodeInvite(encodeInvite({ forum: made, addresses }))
      const { key: foundKey, ...rest } = found.forum
      expect({ ...rest, key: Uint8Array.from(foundKey) }).toEqual(made)
      expect(found.addresses).toEqual(addresses)
    }),
  )
})

test('an invite of before there were chains is taken', () => {
  const before =
    'parley:AdQS-UiLVjIwNDI2MTUzt7BMTEpOSU1T0lFyzkgtLlZIzilNUtJRSi5KKVHSUXIqT_YgEivpGJqbGsCBTrSSfmaBib6hgR4IGuqXJBfomxqYGijFxgIA'

  expect(decodeInvite(before).forum).toMatchObject({ name: 'Chess club', mode: 'crdt' })
})

test('an invite fits into a line of a chat', () => {
  expect(encodeInvite(invite).length).toBeLessThan(400)
})

test('an invite that was broken into lines on its way is taken', () => {
  const broken = encodeInvite(invite).replaceAll(/(.{60})/g, '$1\n  ')

  expect(decodeInvite(` ${broken}\n`).forum.name).toBe('Chess club')
})

test('a damaged invite is refused whatever the damage is', () => {
  const text = encodeInvite(invite)
  fc.assert(
    fc.property(fc.nat(text.length - 1), fc.constantFrom('A', 'z', '0', ''), (at, put) => {
      const damaged = text.slice(0, at) + put + text.slice(at + 1)
      fc.pre(damaged !== text)
      expect(() => decodeInvite(damaged)).toThrow(CommandFailure)
    }),
  )
})

test.each([
  ['', 'it begins with "parley:"'],
  ['parley:', 'cut off'],
  ['https://example.org/', 'it begins with "parley:"'],
  [encodeInvite(invite).slice(0, -5), 'missing or changed'],
])('an invite %j is bad usage, and it is said why', (text, why) => {
  expect(() => decodeInvite(text)).toThrow(
    expect.objectContaining({ exitCode: EXIT.usage, message: expect.stringContaining(why) }),
  )
})

test('an invite of a version to come says so', () => {
  const bytes = Buffer.from(encodeInvite(invite).slice('parley:'.length), 'base64url')
  bytes[0] = 2

  expect(() => decodeInvite(`parley:${bytes.toString('base64url')}`)).toThrow(/version 2.*update/)
})
