/** Rows of random forums: few topics, users and words, so that everything meets and ties happen. */
import fc from 'fast-check'
import type {
  DigestRow,
  DigestSpec,
  MessageFacts,
  TopicFacts,
} from '../../src/digest/definition.ts'
import { questionsOf } from '../../src/digest/question-sets.ts'

const DAY = 86_400_000

const ids = fc.integer({ min: 1, max: 12 }).map(String)
const users = fc.constantFrom('', '1', '2', '3@k3f9a0x2vq', '10')
const times = fc.integer({ min: 0, max: 80 }).map((days) => 1_700_000_000_000 + days * DAY)
const likes = fc.integer({ min: 0, max: 3 })
const labels = fc.uniqueArray(
  fc.constantFrom(
    'a',
    'platform=linux',
    'platform=mac',
    'genre=Indie',
    'genre=Action',
    'b',
    'released=2009-12-31',
    'released=2010-01-01',
    'released=2019-12-31',
    'playtime=7',
    'playtime=70',
    'playtime=x',
  ),
  { maxLength: 6 },
)
const texts = fc
  .array(fc.constantFrom('the game is good', 'nicht so gut', 'Wörter', 'new2you', 'x', 'ﬁne'), {
    minLength: 1,
    maxLength: 3,
  })
  .map((parts) => parts.join(' '))

const topic: fc.Arbitrary<TopicFacts> = fc.record({
  kind: fc.constant('topic'),
  id: ids,
  title: fc.option(fc.constantFrom('Tea', 'Coffee'), { freq: 6 }),
  labels,
  userId: users,
  userName: fc.constantFrom('ada', 'bob'),
  createdMs: times,
  likes,
})

const message: fc.Arbitrary<MessageFacts> = fc.record({
  kind: fc.constant('message'),
  id: ids,
  topicId: ids,
  userId: users,
  userName: fc.constantFrom('ada', 'bob'),
  createdMs: times,
  text: fc.option(texts, { freq: 6 }),
  likes,
})

/** Topics have ids of their own; some messages are in topics that are not there. */
export const forums: fc.Arbitrary<readonly DigestRow[]> = fc
  .tuple(
    fc.uniqueArray(topic, { maxLength: 8, selector: ({ id }) => id }),
    fc.array(message, { maxLength: 40 }),
  )
  .map(([topics, messages]) => [...topics, ...messages])

/** All questions that have names, of some period. */
export const specs: fc.Arbitrary<DigestSpec> = fc.record({
  sinceMs: fc.option(times),
  untilMs: fc.option(times),
  questions: fc
    .record({
      over: fc.integer({ min: 0, max: 2 }),
      percentile: fc.constantFrom(1, 50, 90, 100),
    })
    .map((options) => [...questionsOf('forum', options), ...questionsOf('steam', options)]),
})
