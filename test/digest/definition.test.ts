/** Digests: rows may be split and mixed in any way, and what each question means. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalJson } from '../../src/digest/canonical-json.ts'
import type {
  Answer,
  DigestRow,
  DigestSpec,
  MessageFacts,
  Question,
  TopicFacts,
} from '../../src/digest/definition.ts'
import { finish, nearestRank } from '../../src/digest/finish.ts'
import { digestOf, foldDigest, PartTable } from '../../src/digest/fold.ts'
import { languageOf } from '../../src/digest/language.ts'
import { mapRow } from '../../src/digest/map-row.ts'
import { parseSpec } from '../../src/digest/parse-spec.ts'
import { type KeyedPart, mergeParts } from '../../src/digest/part.ts'
import { questionsOf } from '../../src/digest/question-sets.ts'
import { wordsOf } from '../../src/digest/words.ts'
import { forums, specs } from './random-rows.ts'

/** Quick, so that many runs are: texts of random rows are German if they hold a German word. */
const language = (text: string): string => (/nicht|Wörter/.test(text) ? 'de' : 'en')

test('rows split and mixed in any way give the same digest, byte for byte', () => {
  const cases = forums.chain((rows) =>
    fc.record({
      rows: fc.constant(rows),
      mixed: fc.shuffledSubarray([...rows], { minLength: rows.length }),
      shards: fc.array(fc.integer({ min: 0, max: 3 }), {
        minLength: rows.length,
        maxLength: rows.length,
      }),
      spec: specs,
    }),
  )
  fc.assert(
    fc.property(cases, ({ rows, mixed, shards, spec }) => {
      const whole = canonicalJson(foldDigest(spec, rows, language))
      expect(canonicalJson(foldDigest(spec, mixed, language))).toBe(whole)
      expect(canonicalJson(inShards(spec, mixed, shards))).toBe(whole)
    }),
  )
})

/** Each shard maps its rows; parts travel as JSON and are merged from the last shard to the first. */
function inShards(spec: DigestSpec, rows: readonly DigestRow[], shards: readonly number[]) {
  const tables = [0, 1, 2, 3].map(() => new PartTable())
  for (const [index, row] of rows.entries()) {
    tables[shards[index]!]!.addAll(mapRow(spec, row, language))
  }
  const merged = new PartTable()
  for (const table of tables.toReversed()) {
    merged.addAll(JSON.parse(JSON.stringify([...table])) as KeyedPart[])
  }
  return digestOf(spec, ({ name }) => [...merged.of(name)].reverse())
}

test('parts merge in any order and grouping, and the empty part adds nothing', () => {
  const count = fc.integer({ min: 1, max: 3 })
  const part = fc.record(
    {
      facts: fc.record(
        { name: fc.constantFrom('a', 'b'), likes: count },
        { requiredKeys: ['name'] },
      ),
      topics: count,
      messages: count,
      likes: count,
      firstMs: count,
      lastMs: count,
    },
    { requiredKeys: [] },
  )
  fc.assert(
    fc.property(part, part, part, (a, b, c) => {
      const together = canonicalJson(mergeParts(a, mergeParts(b, c)))
      expect(canonicalJson(mergeParts(mergeParts(c, a), b))).toBe(together)
      expect(canonicalJson(mergeParts(a, {}))).toBe(canonicalJson(a))
    }),
  )
})

const DAY = 86_400_000
const NOON = Date.parse('2026-03-31T12:00:00Z')

function aTopic(id: string, facts: Partial<TopicFacts> = {}): TopicFacts {
  const made = { userId: '1', userName: 'ada', createdMs: NOON, likes: 0 }
  return { kind: 'topic', id, title: `Topic ${id}`, labels: [], ...made, ...facts }
}

let messages = 0
function aMessage(topicId: string, facts: Partial<MessageFacts> = {}): MessageFacts {
  const made = { userId: '1', userName: 'ada', createdMs: NOON, likes: 0, text: 'some words' }
  return { kind: 'message', id: String(++messages), topicId, ...made, ...facts }
}

function ask(
  question: Partial<Question> & Pick<Question, 'group'>,
  rows: readonly DigestRow[],
  period: Partial<DigestSpec> = {},
): Answer {
  const asked: Question = {
    name: 'it',
    title: 'It',
    measure: { kind: 'messages' },
    keep: { top: 10 },
    ...question,
  }
  const spec = parseSpec({ sinceMs: null, untilMs: null, ...period, questions: [asked] })
  return foldDigest(spec, rows, languageOf).answers[0]!
}

const idsOf = ({ rows }: Answer): string[] => rows.map(({ id }) => id)

test('equal rows are in the order of their ids, and one more is cut off', () => {
  const rows = ['10', '9', '2@k3f9a0x2vq', '1'].flatMap((id) => [aTopic(id), aMessage(id)])

  const answer = ask({ group: 'topic', keep: { top: 3 } }, rows)

  expect(idsOf(answer)).toEqual(['1', '9', '10'])
  expect(answer.matched).toBe(4)
})

test('what is withheld, deleted or outside of the period does not count', () => {
  const rows = [
    aTopic('1'),
    aTopic('2', { title: null }),
    aMessage('1'),
    aMessage('1', { text: null }),
    aMessage('1', { createdMs: NOON - DAY }),
    aMessage('1', { createdMs: NOON + DAY }),
    aMessage('2'),
  ]
  const period = { sinceMs: NOON, untilMs: NOON + DAY }

  expect(ask({ group: 'topic' }, rows, period).rows).toEqual([
    { id: '1', name: 'Topic 1', numbers: [1, 0] },
  ])
  expect(ask({ group: 'month' }, rows, period).rows).toEqual([
    { id: '2026-03', name: '2026-03', numbers: [1, 2, 0] },
  ])
})

test('months are those of UTC, the newest first', () => {
  const rows = [
    aMessage('1', { createdMs: Date.parse('2026-03-31T23:59:59.999Z'), likes: 2 }),
    aMessage('1', { createdMs: Date.parse('2026-04-01T00:00:00Z') }),
  ]

  const { rows: months } = ask({ group: 'month' }, rows)

  expect(months.map(({ id, numbers }) => [id, ...numbers])).toEqual([
    ['2026-04', 0, 1, 0],
    ['2026-03', 0, 1, 2],
  ])
})

test('the percentile is the nearest rank among those that have any', () => {
  expect(nearestRank([3, 1, 2], 100)).toBe(3)
  expect(nearestRank([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 90)).toBe(9)
  expect(nearestRank([20, 15, 35, 50, 40], 40)).toBe(20)
  expect(nearestRank([], 90)).toBeNull()

  const rows = [0, 1, 1, 2].map((likes, index) => aTopic(String(index + 1), { likes }))
  const measure = { kind: 'likes' } as const
  const keep = { top: 10, percentile: 50 }

  expect(ask({ group: 'topic', measure, keep }, rows)).toMatchObject({ bound: 1, matched: 3 })
})

test('a life lasts from the making of a topic to its last message', () => {
  const rows = [
    aTopic('1', { createdMs: NOON - 9 * DAY }),
    aMessage('1', { createdMs: NOON }),
    aTopic('2', { createdMs: NOON - 99 * DAY }),
    aTopic('3'),
    aMessage('3', { createdMs: NOON - DAY }),
  ]

  const answer = ask({ group: 'topic', measure: { kind: 'life' } }, rows)

  expect(answer.rows.map(({ id, numbers }) => [id, numbers[0]])).toEqual([['1', 9 * DAY]])
})

test('a word is new if nobody used it before the period', () => {
  const rows = [
    aMessage('1', { createdMs: NOON - DAY, text: 'old hats' }),
    aMessage('1', { text: 'Old news, NEWS' }),
    aMessage('1', { text: 'news of hats' }),
  ]

  const answer = ask({ group: 'word' }, rows, { sinceMs: NOON })

  expect(answer.rows).toEqual([{ id: 'news', name: 'news', numbers: [2, 0, NOON] }])
  expect(ask({ group: 'word' }, rows).rows).toEqual([])
})

test('words are runs of letters without digits, neither short nor long', () => {
  const long = 'x'.repeat(25)

  expect([...wordsOf(`Ça va, naïve ﬁne? don't r2d2 ab ${long} naïve Ελλάς 東京都庁`)]).toEqual(
    'naïve fine don ελλάς 東京都庁'.split(' '),
  )
})

test('messages are counted by language and by whether they are liked', () => {
  const english = 'This is quite a nice day for a walk'
  const rows = [
    aTopic('1'),
    aMessage('1', { text: english }),
    aMessage('1', { text: english, likes: 1 }),
    aMessage('1', { text: 'Heute ist ein schöner Tag zum Spazieren' }),
  ]
  const counted = (filter: Question['messages']): number | undefined =>
    ask({ group: 'topic', messages: filter ?? {} }, rows).rows[0]?.numbers[0]

  expect(counted({})).toBe(3)
  expect(counted({ language: 'en' })).toBe(2)
  expect(counted({ language: 'de' })).toBe(1)
  expect(counted({ language: 'en', liked: false })).toBe(1)
})

test('topics are chosen by labels and by a range of values', () => {
  const released = ['2009-12-31', '2010-01-01', '2019-12-31', '2020-01-01']
  const rows = released.map((date, index) =>
    aTopic(String(index + 1), { labels: ['good', `released=${date}`, 'playtime=5'] }),
  )
  const range = { key: 'released', from: '2010', before: '2020' }
  const measure = { kind: 'number', key: 'playtime' } as const
  const ids = (labels: string[]): string[] =>
    idsOf(ask({ group: 'topic', topics: { labels, range }, measure }, rows))

  expect(ids(['good'])).toEqual(['2', '3'])
  expect(ids(['bad'])).toEqual([])
})

test('totals of labels count a topic once for each, with its messages and likes', () => {
  const rows = [
    aTopic('1', { labels: ['platform=linux', 'platform=mac'], likes: 2 }),
    aTopic('2', { labels: ['platform=linux', 'other'] }),
    aMessage('1', { likes: 1 }),
  ]
  const asked = { group: 'label', labelKey: 'platform', measure: { kind: 'topics' } } as const

  expect(ask(asked, rows).rows).toEqual([
    { id: 'linux', name: 'linux', numbers: [2, 1, 3] },
    { id: 'mac', name: 'mac', numbers: [1, 1, 3] },
  ])
})

test('questions that have names are questions', () => {
  for (const set of ['forum', 'steam'] as const) {
    const spec = { sinceMs: 0, untilMs: 1, questions: questionsOf(set, { label: 'a=b' }) }
    expect(parseSpec(JSON.parse(JSON.stringify(spec)))).toEqual(spec)
    for (const question of spec.questions) {
      expect(finish(spec, question, [])).toMatchObject({ rows: [], matched: 0 })
    }
  }
})

test.each([
  [{ group: 'month', topics: {} }, 'questions.0: topics can be chosen for groups topic and label'],
  [{ group: 'user', measure: { kind: 'life' } }, 'questions.0: life and number are measures'],
  [{ group: 'topic', keep: { top: 0 } }, 'questions.0.keep.top'],
  [{ group: 'topic', keep: { top: 1, percentile: 0 } }, 'questions.0.keep.percentile'],
] as const)('a question that means nothing is refused: %j', (question, reason) => {
  expect(() => ask(question as unknown as Question, [])).toThrow(reason)
})
