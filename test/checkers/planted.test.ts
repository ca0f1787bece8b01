/** Planted violations of linearizability: each is refused, at its place and for its reason. */
import { expect, test } from 'vitest'
import type { MessageSeen, TopicInput, TopicOutput } from '../../src/lab/checkers/forum-history.ts'
import { checkTopics } from '../../src/lab/checkers/forum-model.ts'
import { historyOf, type Line } from './written-history.ts'

const REPLACE = { edits: 'replace' } as const

type TopicLine = Line<TopicInput, TopicOutput>

const topic = 't'
const post = (name: string, user = 'ann', parent?: string): TopicInput => {
  return { kind: 'post', topic, request: `r-${name}`, user, parent, text: name }
}
const edit = (message: string, text: string, user = 'ann'): TopicInput => {
  return { kind: 'edit', topic, request: `r-${text}`, user, message, text }
}
const like = (message: string, user: string, wanted = true): TopicInput => {
  const request = `r-${user}-${message}-${wanted}`
  return { kind: 'like', topic, request, user, message, like: wanted }
}
const erase = (message: string, user = 'ann'): TopicInput => {
  return { kind: 'delete', topic, request: `r-delete-${message}`, user, message }
}
const page: TopicInput = { kind: 'page', topic, after: undefined, limit: 100 }
const read = (message: string): TopicInput => ({ kind: 'message', topic, message })
const made = (id: string): TopicOutput => ({ kind: 'made', id })
const done: TopicOutput = { kind: 'done' }
const refused = (why: 'not-found' | 'forbidden' | 'deleted'): TopicOutput => {
  return { kind: 'refused', why }
}
const saw = (...messages: readonly MessageSeen[]): TopicOutput => ({ kind: 'seen', messages })
const message = (id: string, text: string, likes = 0, parent?: string): MessageSeen => {
  return { id, parent, text, likes, deleted: false }
}
const gone = (id: string): MessageSeen => {
  return { id, parent: undefined, text: '', likes: 0, deleted: true }
}

/** A history that stands, one line that breaks it, and what is said of that line. */
interface Planted {
  readonly stands: readonly TopicLine[]
  readonly breaks: TopicLine
  readonly because: string
}

const POSTED: TopicLine = ['a', 1, 2, post('one'), made('1')]

const PLANTED: Record<string, Planted> = {
  'a write is acknowledged and not visible': {
    stands: [POSTED],
    breaks: ['b', 3, 4, page, saw()],
    because: 'message 1 is missing',
  },
  'a stale read after an acknowledged write': {
    stands: [POSTED, ['a', 3, 4, edit('1', 'new'), done]],
    breaks: ['b', 5, 6, page, saw(message('1', 'one'))],
    because: 'message 1 says "new", not "one"',
  },
  'an acknowledged write is lost': {
    stands: [
      POSTED,
      ['b', 3, 4, post('two', 'bob'), made('2')],
      ['a', 5, 6, page, saw(message('1', 'one'), message('2', 'two'))],
    ],
    breaks: ['a', 7, 8, page, saw(message('2', 'two'))],
    because: 'message 2 is missing',
  },
  'a post is there twice': {
    stands: [POSTED],
    breaks: ['b', 3, 4, page, saw(message('1', 'one'), message('2', 'one'))],
    because: 'nobody posted message 2, its text is that of 1',
  },
  'a retry makes another message': {
    stands: [POSTED],
    breaks: ['a', 3, 4, post('one'), made('2')],
    because: 'the same request made 1, its retry 2',
  },
  'a like is counted twice': {
    stands: [POSTED, ['b', 3, 4, like('1', 'bob'), done], ['b', 5, 6, like('1', 'bob'), done]],
    breaks: ['b', 7, 8, page, saw(message('1', 'one', 2))],
    because: 'message 1 has 1 likes, not 2',
  },
  'a like is not counted': {
    stands: [POSTED, ['b', 3, 4, like('1', 'bob'), done]],
    breaks: ['c', 5, 6, read('1'), saw(message('1', 'one', 0))],
    because: 'message 1 has 1 likes, not 0',
  },
  'reads go back, of a write that is under way': {
    stands: [
      POSTED,
      ['a', 3, 20, edit('1', 'new'), done],
      ['b', 4, 5, read('1'), saw(message('1', 'new'))],
    ],
    breaks: ['c', 6, 7, read('1'), saw(message('1', 'one'))],
    because: 'message 1 says "new", not "one"',
  },
  'a delete is undone': {
    stands: [POSTED, ['a', 3, 4, erase('1'), done], ['b', 5, 6, page, saw(gone('1'))]],
    breaks: ['b', 7, 8, page, saw(message('1', 'one'))],
    because: 'message 1 is deleted',
  },
  'two posts, one after the other, change places': {
    stands: [POSTED, ['a', 3, 4, post('two'), made('2')]],
    breaks: ['b', 5, 6, page, saw(message('2', 'two'), message('1', 'one'))],
    because: 'message 2 stands where 1 belongs',
  },
  'a later post gets a lower id': {
    stands: [
      ['a', 1, 2, post('one'), made('7')],
      ['a', 3, 'never', post('two')],
    ],
    breaks: ['b', 5, 6, page, saw(message('6', 'two'), message('7', 'one'))],
    because: 'message 6 comes before 7',
  },
  'an id is given twice': {
    stands: [POSTED],
    breaks: ['b', 3, 4, post('two', 'bob'), made('1')],
    because: 'message 1 is of another post',
  },
  'a write that nobody answered is seen and vanishes': {
    stands: [
      POSTED,
      ['a', 3, 'never', edit('1', 'new')],
      ['b', 4, 5, page, saw(message('1', 'new'))],
    ],
    breaks: ['c', 6, 7, page, saw(message('1', 'one'))],
    because: 'message 1 says "new", not "one"',
  },
  'a post that nobody answered is seen and vanishes': {
    stands: [
      ['a', 1, 'never', post('one')],
      ['b', 4, 5, page, saw(message('1', 'one'))],
    ],
    breaks: ['c', 6, 7, page, saw()],
    because: 'message 1 is missing',
  },
  'a like that nobody answered is counted before it began': {
    stands: [POSTED, ['b', 3, 4, page, saw(message('1', 'one', 0))]],
    breaks: ['c', 5, 6, page, saw(message('1', 'one', 1))],
    because: 'message 1 has 0 likes, not 1',
  },
  'a foreign edit is taken': {
    stands: [POSTED, ['b', 3, 4, edit('1', 'new', 'bob'), refused('forbidden')]],
    breaks: ['b', 5, 6, edit('1', 'newer', 'bob'), done],
    because: 'message 1 is not of bob',
  },
  'an author is refused': {
    stands: [POSTED],
    breaks: ['a', 3, 4, edit('1', 'new'), refused('forbidden')],
    because: 'ann may do that',
  },
  'what is there is not found': {
    stands: [POSTED],
    breaks: ['b', 3, 4, post('two', 'bob', '1'), refused('not-found')],
    because: 'its parent 1 is there',
  },
  'a deleted message is edited': {
    stands: [
      POSTED,
      ['a', 3, 4, erase('1'), done],
      ['a', 5, 6, edit('1', 'new'), refused('deleted')],
    ],
    breaks: ['a', 7, 8, edit('1', 'newer'), done],
    because: 'message 1 is deleted',
  },
  'a like is refused as if its target were deleted': {
    stands: [POSTED],
    breaks: ['b', 3, 4, like('1', 'bob'), refused('deleted')],
    because: 'message 1 is not deleted yet',
  },
  'a message answers another than it was posted to': {
    stands: [POSTED, ['b', 3, 4, post('two', 'bob', '1'), made('2')]],
    breaks: ['b', 5, 6, page, saw(message('1', 'one'), message('2', 'two'))],
    because: 'message 2 answers undefined',
  },
  'a read shows the half of what was there at any moment': {
    stands: [POSTED, ['b', 3, 4, like('1', 'bob'), done], ['a', 5, 6, post('two'), made('2')]],
    breaks: ['c', 2.5, 9, page, saw(message('1', 'one', 0), message('2', 'two'))],
    because: 'message 1 has 1 likes, not 0',
  },
}

test.each(Object.keys(PLANTED))('a planted violation is refused: %s', (name) => {
  const { stands, breaks, because } = PLANTED[name]!
  const before = historyOf(stands)
  const [culprit] = historyOf([breaks])

  expect(checkTopics(before, REPLACE)).toMatchObject({ kind: 'ok' })
  const verdict = checkTopics([...before, ...historyOf([breaks])], REPLACE)

  expect(verdict).toMatchObject({ kind: 'violation', partition: 'topic t' })
  if (verdict.kind !== 'violation') return
  expect(verdict.text).toContain(because)
  expect(verdict.culprit).toMatchObject({ client: culprit!.client, answer: culprit!.answer })
})

test('the shortest failing part ends with the first answer that has no place', () => {
  const lines: TopicLine[] = [
    POSTED,
    ['b', 3, 4, page, saw()],
    ['a', 5, 6, post('two'), made('2')],
    ['b', 7, 8, page, saw()],
  ]

  const verdict = checkTopics(historyOf(lines), REPLACE)

  expect(verdict).toMatchObject({ kind: 'violation', culprit: { client: 'b', invoked: 3 } })
  expect(verdict.kind === 'violation' && verdict.prefix).toHaveLength(2)
  expect(verdict.kind === 'violation' && verdict.text).toMatchInlineSnapshot(`
    "topic t: no order explains the first 2 of 4 operations.
    No place for: b, 3 to 4: reads 100 messages -> []
    The nearest attempt: message 1 is missing
    The last operations before it, and at its time:
      a, 1 to 2: ann posts "one" (request r-one) -> message 1"
  `)
})

test('a search that gives up says so, and never "ok"', () => {
  const lines: TopicLine[] = [POSTED, ['b', 3, 4, page, saw(message('1', 'one'))]]

  const verdict = checkTopics(historyOf(lines), { ...REPLACE, statesMax: 1 })

  expect(verdict).toMatchObject({ kind: 'unknown', partition: 'topic t' })
  expect(verdict.kind === 'unknown' && verdict.text).toContain('gave up after 1 states')
})

test('a violation is told, though another topic is given up', () => {
  const other = Array.from({ length: 9 }, (_, i): TopicLine => {
    return ['c', i * 2 + 1, i * 2 + 2, { ...post(`x${i}`), topic: 'big' }, made(String(i + 10))]
  })
  const lines: TopicLine[] = [...other, POSTED, ['b', 3, 4, page, saw()]]

  expect(checkTopics(historyOf(lines), { ...REPLACE, statesMax: 5 })).toMatchObject({
    kind: 'violation',
    partition: 'topic t',
  })
})

test('edits that are merged are taken word by word, and none may be missing', () => {
  const lines: TopicLine[] = [
    POSTED,
    ['a', 3, 9, edit('1', 'red'), done],
    ['d', 3, 9, edit('1', 'blue'), done],
  ]
  const seen = (text: string): TopicLine => ['b', 10, 11, page, saw(message('1', text))]
  const check = (text: string) => checkTopics(historyOf([...lines, seen(text)]), { edits: 'add' })

  expect(check('red one blue')).toMatchObject({ kind: 'ok' })
  expect(check('one blue')).toMatchObject({ kind: 'violation', culprit: { client: 'b' } })
})
