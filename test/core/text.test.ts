/** Texts that several people edit. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  applyUpdates,
  diffUpdate,
  editClientId,
  isTextUpdate,
  originalDocument,
} from '../../src/core/text.ts'
import { tag } from './ops.ts'

const UNITS = ['a', 'b', ' ', '\n', 'é', 'e\u0301', '🐝', '🐞', '🐟', '👩‍🚀', '漢']
const texts = fc.string({ unit: fc.constantFrom(...UNITS), maxLength: 12 })

const client = (name: string) => editClientId(tag(name).key)

test('an edit makes the new text out of the old one', () => {
  fc.assert(
    fc.property(texts, texts, texts, (original, first, second) => {
      const one = applyUpdates(originalDocument(original), [
        diffUpdate(originalDocument(original), first, client('first')),
      ])
      expect(one.text).toBe(first)
      const two = applyUpdates(one.document, [diffUpdate(one.document, second, client('second'))])
      expect(two.text).toBe(second)
    }),
    { numRuns: 1_000 },
  )
})

test('concurrent edits give the same text in any order, once or twice, one by one or together', () => {
  fc.assert(
    fc.property(texts, fc.array(texts, { maxLength: 4 }), (original, news) => {
      const document = originalDocument(original)
      const updates = news.map((text, index) => diffUpdate(document, text, client(`edit ${index}`)))
      const together = applyUpdates(document, updates)
      const oneByOne = [...updates, ...updates]
        .reverse()
        .reduce((done, update) => applyUpdates(done.document, [update]), applyUpdates(document, []))
      expect(oneByOne.text).toBe(together.text)
    }),
  )
})

test('concurrent edits leave whole characters', () => {
  fc.assert(
    fc.property(texts, texts, texts, (original, first, second) => {
      const document = originalDocument(original)
      const { text } = applyUpdates(document, [
        diffUpdate(document, first, client('first')),
        diffUpdate(document, second, client('second')),
      ])
      expect(text.isWellFormed()).toBe(true)
      expect(text).not.toContain('\uFFFD')
    }),
    { numRuns: 2_000 },
  )
})

test('an edit that changes nothing is an update all the same', () => {
  const document = originalDocument('same')
  const update = diffUpdate(document, 'same', client('edit'))
  expect(isTextUpdate(update, client('edit'))).toBe(true)
  expect(applyUpdates(document, [update]).text).toBe('same')
})

test('the document of a text is the same everywhere', () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(originalDocument(text)).toEqual(originalDocument(text))
      expect(applyUpdates(originalDocument(text), []).text).toBe(text)
    }),
  )
})

test('every update that an edit makes is one of its own client, and of no other', () => {
  fc.assert(
    fc.property(texts, texts, (original, news) => {
      const update = diffUpdate(originalDocument(original), news, client('edit'))
      expect(isTextUpdate(update, client('edit'))).toBe(true)
      const inserts = UNITS.some((unit) => news.includes(unit) && !original.includes(unit))
      if (inserts) expect(isTextUpdate(update, client('another'))).toBe(false)
    }),
  )
})

test('bytes that are no update are none, and never throw', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
      if (!isTextUpdate(bytes, client('edit'))) return
      const { text } = applyUpdates(originalDocument('the hive hums'), [bytes])
      expect(typeof text).toBe('string')
    }),
    { numRuns: 2_000 },
  )
})
