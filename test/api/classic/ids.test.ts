/** Content ids as the numbers of the classic interface. */
import { expect, test } from 'vitest'
import { ClassicIds, tagOf } from '../../../src/api/classic/ids.ts'
import { CHAIN, contentId, type MessageId, type ReplicaId } from '../../../src/core/ids.ts'
import type { Replica } from '../../../src/replica/replica.ts'

const CROCKFORD = '0123456789abcdefghjkmnpqrstvwxyz'

/** A replica that knows these authors, in this order; the list may grow. */
function idsOf(authors: readonly ReplicaId[], mode: 'crdt' | 'chain' = 'crdt'): ClassicIds {
  const queries = { authors: () => authors } as unknown as Replica['queries']
  return new ClassicIds({ queries, info: { mode } as Replica['info'] })
}

function author(number: number): ReplicaId {
  const digits = Array.from({ length: 10 }, (_, place) => Math.floor(number / 32 ** place) % 32)
  return digits.map((digit) => CROCKFORD[digit]).join('') as ReplicaId
}

/** Two authors that would have the same tag. */
function colliding(): [ReplicaId, ReplicaId] {
  const byTag = new Map<number, ReplicaId>()
  for (let number = 1; ; number++) {
    const one = author(number)
    const other = byTag.get(tagOf(one))
    if (other !== undefined) return [other, one]
    byTag.set(tagOf(one), one)
  }
}

test('in an ordered forum numbers are the ids themselves', () => {
  const ids = idsOf([CHAIN], 'chain')

  expect(ids.numberOf(contentId<MessageId>(7, CHAIN))).toBe(7)
  expect(ids.idOf(7)).toBe('7')
})

test('elsewhere they lead back to the id, and every client can hold them', () => {
  const authors = Array.from({ length: 1_000 }, (_, number) => author(number * 7_919))
  const ids = idsOf(authors)
  const numbers = new Set<number>()
  for (const one of authors) {
    for (const number of [1, 2, 2 ** 32 - 1]) {
      const id = contentId<MessageId>(number, one)
      const given = ids.numberOf(id)
      expect(given).toBeLessThan(Number.MAX_SAFE_INTEGER)
      expect(ids.idOf(given)).toBe(id)
      numbers.add(given)
    }
  }
  expect(numbers.size).toBe(authors.length * 3)
})

test('replicas give the same numbers, in whatever order they met the authors', () => {
  const authors = [author(1), author(2), author(3)]
  const id = contentId<MessageId>(5, author(2))

  expect(idsOf(authors).numberOf(id)).toBe(idsOf(authors.toReversed()).numberOf(id))
})

test('of two authors with one tag both keep their numbers, also over a restart', () => {
  const [one, two] = colliding()
  expect(tagOf(one)).toBe(tagOf(two))
  const met = [one]
  const ids = idsOf(met)
  const first = ids.numberOf(contentId<MessageId>(1, one))
  met.push(two)
  const second = ids.numberOf(contentId<MessageId>(1, two))
  const restarted = idsOf([one, two])

  expect(first).not.toBe(second)
  expect([restarted.idOf(first), restarted.idOf(second)]).toEqual([`1@${one}`, `1@${two}`])
})

test.each([0, -1, 7, 2 ** 32, 2 ** 53, 2 ** 60, Number.NaN, 1.5])(
  '%d means nothing in a forum without order',
  (number) => {
    expect(idsOf([author(1)]).idOf(number)).toBeUndefined()
  },
)
