import { expect, test } from 'vitest'
import { knownIn, remember, suggestionsFor } from '../../src/web/page/state/people.ts'
import { mentionParts } from '../../src/web/page/text/mentions.ts'

function names(text: string): (string | undefined)[] {
  return mentionParts(text, knownIn)
    .map(({ name }) => name)
    .filter((name) => name !== undefined)
}

test('a mention is a name behind an @ at the beginning of a word, and no text is lost', () => {
  const texts = ['@ada', 'hi @ada, (@bob)', 'mail@ada @@ada', 'no @ here', '@ada.', '@a @b @c']
  expect(texts.map(names)).toEqual([['ada'], ['ada', 'bob'], [], [], ['ada'], ['a', 'b', 'c']])
  for (const text of texts) {
    const parts = mentionParts(text, knownIn)
    expect(parts.map((part) => part.text).join('')).toBe(text)
  }
})

test('a name of several words is one where somebody is called that', () => {
  expect(names('@Grace Hopper said')).toEqual(['Grace'])
  remember({ id: '1', shownName: 'Grace Hopper' })
  expect(names('@Grace Hopper said')).toEqual(['Grace Hopper'])
  expect(names('@Grace Hopper.')).toEqual(['Grace Hopper'])
  expect(names('@Grace Hoppers')).toEqual(['Grace'])
  expect(suggestionsFor('gra')).toEqual(['Grace Hopper'])
})
