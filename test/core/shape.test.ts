/** What texts, titles, names, labels and dates may look like. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ForumError } from '../../src/core/error.ts'
import {
  LABEL_BYTES_MAX,
  LABELS_MAX,
  NAME_BYTES_MAX,
  TEXT_BYTES_MAX,
  TIME_MAX,
  TITLE_BYTES_MAX,
} from '../../src/core/limits.ts'
import {
  areLabels,
  dateOf,
  isName,
  isText,
  isTitle,
  labelsOf,
  nameOf,
  shown,
  textOf,
  titleOf,
  utf8Length,
} from '../../src/core/shape.ts'

type Shaping = (field: string, value: string) => unknown

const refusals: readonly (readonly [string, Shaping, string, string])[] = [
  ['an empty text', textOf, '', 'white space'],
  ['a text of white space', textOf, ' \n\t\u00a0', 'white space'],
  ['a bell in a text', textOf, 'a\u0007b', 'control characters'],
  ['a C1 control in a text', textOf, 'a\u009bb', 'control characters'],
  ['a lone carriage return in a text', textOf, 'a\rb', 'control characters'],
  ['half a character in a text', textOf, 'a\ud800', 'whole Unicode'],
  ['a text one byte too long', textOf, 'x'.repeat(TEXT_BYTES_MAX + 1), 'bytes'],
  ['a text too long in bytes only', textOf, 'é'.repeat(TEXT_BYTES_MAX / 2 + 1), 'bytes'],
  ['an empty title', titleOf, '', 'white space'],
  ['a title of two lines', titleOf, 'a\nb', 'one line'],
  ['a title with a line separator', titleOf, 'a\u2028b', 'one line'],
  ['a title that turns writing around', titleOf, 'a\u202eb', 'one line'],
  ['a title with a tab', titleOf, 'a\tb', 'one line'],
  ['half a character in a title', titleOf, '\udc00', 'whole Unicode'],
  ['a title too long', titleOf, 'x'.repeat(TITLE_BYTES_MAX + 1), 'bytes'],
  ['an empty name', nameOf, '  ', 'white space'],
  ['a name with an escape', nameOf, 'ada\u001b[31m', 'one line'],
  ['a name too long', nameOf, '😀'.repeat(NAME_BYTES_MAX / 4 + 1), 'bytes'],
  ['an empty label', (field, value) => labelsOf(field, [value]), '', 'key=value'],
  ['a label with a space', (field, value) => labelsOf(field, [value]), 'a b', 'key=value'],
  ['a label without a value', (field, value) => labelsOf(field, [value]), 'a=', 'key=value'],
  ['a label without a key', (field, value) => labelsOf(field, [value]), '=a', 'key=value'],
  ['a label of three parts', (field, value) => labelsOf(field, [value]), 'a=b=c', 'key=value'],
  ['a label with a control', (field, value) => labelsOf(field, [value]), 'a\u0000', 'key=value'],
  ['half a character in a label', (field, value) => labelsOf(field, [value]), '\ud800', 'whole'],
  [
    'a label too long',
    (field, value) => labelsOf(field, [value]),
    'x'.repeat(LABEL_BYTES_MAX + 1),
    'bytes',
  ],
  ['a label twice', (field, value) => labelsOf(field, [value, value]), 'a', 'once'],
]

test.each(refusals)('%s is refused with the field and the rule', (_, shaping, value, rule) => {
  const error = refusalOf(() => shaping('some_field', value))

  expect(error.code).toBe('invalid')
  expect(error.message).toMatch(/^some_field "/)
  expect(error.message).toContain(rule)
  expect(error.message.length).toBeLessThan(400)
})

test('more labels than the limit are refused with their number', () => {
  const labels = Array.from({ length: LABELS_MAX + 1 }, (_, index) => `l${index}`)

  expect(refusalOf(() => labelsOf('labels', labels)).message).toBe(
    'labels: 17 given, expected at most 16',
  )
  expect(areLabels(labels)).toBe(false)
  expect(labelsOf('labels', labels.slice(1))).toEqual(labels.slice(1))
})

test('what fills a limit exactly is taken', () => {
  expect(textOf('text', 'x'.repeat(TEXT_BYTES_MAX))).toHaveLength(TEXT_BYTES_MAX)
  expect(titleOf('title', 'é'.repeat(TITLE_BYTES_MAX / 2))).toHaveLength(TITLE_BYTES_MAX / 2)
  expect(nameOf('name', '😀'.repeat(NAME_BYTES_MAX / 4))).toHaveLength(NAME_BYTES_MAX / 2)
})

test('line ends become \\n, tabs and all else of a text stay', () => {
  expect(textOf('text', '  a\r\n\tb\n ')).toBe('  a\n\tb\n ')
})

test('titles and names are trimmed and composed', () => {
  expect(titleOf('title', '  cafe\u0301 ')).toBe('caf\u00e9')
  expect(nameOf('name', '\tada\n')).toBe('ada')
})

const checks: readonly (readonly [(value: string) => boolean, (value: string) => string])[] = [
  [isText, (value) => textOf('', value)],
  [isTitle, (value) => titleOf('', value)],
  [isName, (value) => nameOf('', value)],
  [(value) => areLabels([value]), (value) => labelsOf('', [value])[0] ?? ''],
]
const strings = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }))

test('a composed value has the shape of an op exactly when shaping leaves it as it is', () => {
  fc.assert(
    fc.property(fc.constantFrom(...checks), strings, ([isShaped, shapedOf], anyValue) => {
      const value = anyValue.normalize('NFC')
      const shaped = refusedOr(() => shapedOf(value))
      expect(isShaped(value)).toBe(shaped === value)
      if (shaped !== undefined) expect(isShaped(shaped)).toBe(true)
    }),
  )
})

test('composition is no rule for ops: it depends on the version of Unicode', () => {
  expect(isTitle('cafe\u0301')).toBe(true)
})

test('the length in bytes is that of the encoder', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(utf8Length(text)).toBe(new TextEncoder().encode(text).length)
    }),
  )
})

test('a date is whole milliseconds up to the year 9999, or none', () => {
  expect(dateOf('created_at_ms', 0)).toBeUndefined()
  expect(dateOf('created_at_ms', TIME_MAX)).toBe(TIME_MAX)
  for (const value of [-1, TIME_MAX + 1, 0.5, Number.NaN, 2 ** 60]) {
    expect(refusalOf(() => dateOf('created_at_ms', value)).message).toContain(`${value}`)
  }
})

test('a shown value is short and cannot steer a terminal', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (value) => {
      expect(shown(value)).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u202a-\u202e]/u)
      expect(shown(value).length).toBeLessThanOrEqual(243)
    }),
  )
  expect(shown('x'.repeat(50))).toBe(`"${'x'.repeat(40)}"…`)
})

function refusalOf(attempt: () => unknown): ForumError {
  try {
    attempt()
  } catch (error) {
    if (error instanceof ForumError) return error
    throw error
  }
  throw new Error('it was taken')
}

function refusedOr<T>(attempt: () => T): T | undefined {
  try {
    return attempt()
  } catch {
    return undefined
  }
}
