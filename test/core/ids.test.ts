/** Ids: what is one, what is not, and what its parts are. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { MessageId, ReplicaId } from '../../src/core/ids.ts'
import {
  CHAIN,
  contentId,
  isReplicaId,
  parseContentId,
  parseForumId,
  parseReplicaId,
  splitContentId,
} from '../../src/core/ids.ts'

const CROCKFORD = '0123456789abcdefghjkmnpqrstvwxyz'.split('')

const replicas = fc
  .string({ unit: fc.constantFrom(...CROCKFORD), minLength: 10, maxLength: 10 })
  .map((text) => text as ReplicaId)

const numbers = fc.integer({ min: 1, max: 1_000_000_000 })

test('a content id and its parts make each other', () => {
  fc.assert(
    fc.property(numbers, fc.oneof(replicas, fc.constant(CHAIN)), (number, author) => {
      const id = contentId<MessageId>(number, author)
      expect(splitContentId(id)).toEqual({ number, author })
      expect(parseContentId(id, 'message')).toBe(id)
    }),
  )
})

test('a content id of an ordered forum is a plain number', () => {
  expect(contentId(7, CHAIN)).toBe('7')
  expect(contentId(7, 'k3f9a0x2vq' as ReplicaId)).toBe('7@k3f9a0x2vq')
})

test('a replica id is 10 characters of base32, or the author of an ordered log', () => {
  fc.assert(fc.property(replicas, (id) => isReplicaId(id) && parseReplicaId(id) === id))
  expect(isReplicaId('chain')).toBe(true)
})

test.each(['', 'short', 'aaaaaaaaaaa', 'AAAAAAAAAA', 'aaaaaaaaai', 'aaaaaaaaau', 'aaaaaaaaa\n'])(
  'replica id %j is refused by name',
  (text) => {
    expect(() => parseReplicaId(text)).toThrow(
      expect.objectContaining({ code: 'invalid', message: expect.stringContaining(text) }),
    )
  },
)

test.each([
  '',
  '0',
  '-1',
  '01',
  '1.5',
  '1e3',
  ' 1',
  '1 ',
  '1@',
  '@aaaaaaaaaa',
  '1@aaaaaaaaa',
  '1@aaaaaaaaai',
  '1@chain',
  '1@aaaaaaaaaa@aaaaaaaaaa',
  '1@aaaaaaaaaa\n',
  '9999999999999999',
  '１',
])('content id %j is refused by name', (text) => {
  expect(() => parseContentId(text, 'topic')).toThrow(
    expect.objectContaining({
      code: 'invalid',
      message: expect.stringContaining(`topic id "${text}"`),
    }),
  )
})

test('numbers in ids are exact', () => {
  const { number } = splitContentId(parseContentId('999999999999999@aaaaaaaaaa', 'user'))
  expect(Number.isSafeInteger(number)).toBe(true)
})

test.each(['', '0123456789abcde', '0123456789abcdefg', '0123456789ABCDEF', '0123456789abcdei'])(
  'forum id %j is refused by name',
  (text) => {
    expect(() => parseForumId(text)).toThrow(
      expect.objectContaining({ code: 'invalid', message: expect.stringContaining(`"${text}"`) }),
    )
  },
)

test('a forum id is 16 characters of base32', () => {
  expect(parseForumId('0123456789abcdef')).toBe('0123456789abcdef')
})
