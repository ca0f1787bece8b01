import { expect, test } from 'vitest'
import { changesOf } from '../../src/web/page/text/revisions.ts'

function revision(by: string, minute: number, text: string) {
  const author = { id: by, name: by, shownName: by, createdAtMs: 0, banned: false }
  return { author, atMs: minute * 60_000, text }
}

test('what one person types in one go is one change, and the original stays by itself', () => {
  const revisions = [
    revision('ada', 0, ''),
    revision('ada', 0.1, 'a'),
    revision('ada', 0.2, 'ab'),
    revision('bob', 0.3, 'abc'),
    revision('ada', 0.4, 'abcd'),
    revision('ada', 9, 'abcde'),
  ]

  const changes = changesOf(revisions).map(({ before, revision: { author, text } }) => [
    before?.text,
    author?.id,
    text,
  ])
  expect(changes).toEqual([
    [undefined, 'ada', ''],
    ['', 'ada', 'ab'],
    ['ab', 'bob', 'abc'],
    ['abc', 'ada', 'abcd'],
    ['abcd', 'ada', 'abcde'],
  ])
})
