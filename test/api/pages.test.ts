/** Pages: no answer is larger than what every client takes, and nothing is lost by that. */
import { afterAll, expect, test } from 'vitest'
import { fittingEnd, fittingPage, pageOf } from '../../src/api/pages.ts'
import { PAGE_BYTES_MAX, PAGE_DEFAULT, PAGE_MAX, TEXT_BYTES_MAX } from '../../src/core/limits.ts'
import { Forum } from '../../src/gen/services.ts'
import { newAccount, newTopic } from '../support/accounts.ts'
import { openMembers } from '../support/in-process.ts'
import { call } from '../support/plain-call.ts'

const forum = await openMembers(1)
afterAll(() => forum[Symbol.asyncDispose]())
const at = forum.members[0]!.api.address

test('no limit means the default, and the largest is allowed', () => {
  expect(pageOf({ limit: 0, after: '' }).limit).toBe(PAGE_DEFAULT)
  expect(pageOf({ limit: PAGE_MAX, after: 'x' })).toEqual({ limit: PAGE_MAX, after: 'x' })
  expect(() => pageOf({ limit: 1, after: 'x'.repeat(1025) })).toThrow('after: 1025 characters')
})

test('a page that would be too large is shortened, and goes on where it ended', () => {
  const items = Array.from({ length: 9 }, (_, index) => `${index}`.padEnd(PAGE_BYTES_MAX / 3, 'x'))
  const read = ({ limit, after }: { limit: number; after: string }) => {
    const first = Number(after)
    const end = first + limit
    return { items: items.slice(first, end), next: end < items.length ? `${end}` : '' }
  }
  const seen: string[] = []
  let after = '0'
  while (after !== '') {
    const page = fittingPage({ limit: 9, after }, read, (item) => item)
    expect(page.items.join('').length).toBeLessThanOrEqual(PAGE_BYTES_MAX)
    seen.push(...page.items)
    after = page.next
  }

  expect(seen).toEqual(items)
})

test('one item is a page, however large', () => {
  const giant = 'x'.repeat(PAGE_BYTES_MAX + 1)
  const page = fittingPage(
    { limit: 4, after: '' },
    () => ({ items: [giant], next: '' }),
    (item) => item,
  )

  expect(page.items).toEqual([giant])
})

test('of a list that is too long its end is kept', () => {
  const items = ['a', 'b', 'c'].map((letter) => letter.repeat(PAGE_BYTES_MAX / 2))

  expect(fittingEnd(items, (item) => item)).toEqual(items.slice(1))
  expect(fittingEnd(items.slice(1), (item) => item)).toEqual(items.slice(1))
  expect(fittingEnd([], String)).toEqual([])
})

test('all messages of a topic can be read by a client that takes 4 MiB', async () => {
  const ada = await newAccount(at, 'ada')
  const topicId = await newTopic(at, ada, 'Long')
  const texts = Array.from({ length: 80 }, (_, index) => `${index} `.padEnd(TEXT_BYTES_MAX, 'x'))
  for (const text of texts) await call(at, Forum.postMessage, { topicId, text }, ada)
  const seen: string[] = []
  let after = ''
  do {
    const { response, details } = await call(at, Forum.getMessages, { topicId, limit: 500, after })
    expect(details).toBe('OK')
    seen.push(...response!.messages.map(({ text }) => text ?? ''))
    after = response!.next
  } while (after !== '')

  expect(seen).toEqual(texts)
})

test('a history that is too long is answered without its oldest revisions', async () => {
  const ada = await newAccount(at, 'bea')
  const topicId = await newTopic(at, ada, 'History')
  const { response } = await call(at, Forum.postMessage, { topicId, text: 'first' }, ada)
  const messageId = response!.id
  const revisions = Array.from({ length: 60 }, (_, index) =>
    String(index).padEnd(TEXT_BYTES_MAX, 'y'),
  )
  for (const text of revisions) await call(at, Forum.editMessage, { messageId, text }, ada)

  const got = await call(at, Forum.getMessage, { messageId, withHistory: true })

  const { history, historyOmitted } = got.response!
  expect(history.length + historyOmitted).toBe(61)
  expect(historyOmitted).toBeGreaterThan(0)
  expect(history.at(-1)?.text).toBe(revisions.at(-1))
})
