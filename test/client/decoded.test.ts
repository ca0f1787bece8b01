/** Decoded messages as plain objects. */
import { expect, test } from 'vitest'
import { toPlain } from '../../src/client/decoded.ts'
import { parley } from '../../src/gen/messages.js'

test('a plain message has every field, down to the innermost', () => {
  const bytes = parley.v1.ListTopicsResponse.encode({
    topics: [{ id: '1', author: { id: '2' }, labels: ['a'] }],
  }).finish()
  const plain = toPlain(parley.v1.ListTopicsResponse.decode(bytes))

  expect(JSON.parse(JSON.stringify(plain))).toEqual({
    topics: [
      {
        id: '1',
        titles: [],
        author: { id: '2', name: '', shownName: '', banned: false, createdAtMs: 0 },
        text: '',
        labels: ['a'],
        createdAtMs: 0,
        lastActivityMs: 0,
        messages: 0,
        likes: 0,
        textDeleted: false,
        edits: 0,
        liked: false,
        open: false,
        withheld: 0,
        locked: false,
        pinned: false,
      },
    ],
    next: '',
  })
})

test('what is absent stays absent, and bytes stay bytes', () => {
  const decoded = parley.v1.GetMessageResponse.decode(new Uint8Array())

  expect(toPlain(decoded)).toMatchObject({ message: null, topic: null, history: [] })
  expect(toPlain(Uint8Array.of(1))).toEqual(Uint8Array.of(1))
})
