import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  backspace,
  end,
  home,
  insert,
  left,
  NOTHING_TYPED,
  right,
} from '../../../src/cli/tui/text-buffer.ts'

test('characters are passed and deleted as people see them', () => {
  const typed = insert(NOTHING_TYPED, 'a👩‍👩‍👧é')
  expect(backspace(typed).text).toBe('a👩‍👩‍👧')
  expect(backspace(backspace(typed)).text).toBe('a')
  expect(right(left(typed))).toEqual(typed)
  expect(left(left(typed)).at).toBe(1)
})

test('Home and End stay in the line', () => {
  const typed = insert(NOTHING_TYPED, 'one\ntwo\nthree')
  const inside = { ...typed, at: 5 }
  expect([home(inside).at, end(inside).at]).toEqual([4, 7])
  expect(home({ ...typed, at: 2 }).at).toBe(0)
})

test('whatever is pressed, the cursor stays in the text', () => {
  const steps = [backspace, left, right, home, end]
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.nat(4), fc.string({ unit: 'grapheme', maxLength: 5 }))),
      (keys) => {
        let buffer = NOTHING_TYPED
        for (const key of keys) {
          buffer = typeof key === 'string' ? insert(buffer, key) : (steps[key]?.(buffer) ?? buffer)
          expect(buffer.at).toBeGreaterThanOrEqual(0)
          expect(buffer.at).toBeLessThanOrEqual(buffer.text.length)
        }
      },
    ),
  )
})
