/** Planted violations of the other rules: each is told, and nothing is said of what is right. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkDurability, type WriteMade } from '../../src/lab/checkers/durability.ts'
import { checkExactlyOnce, type Making, type Shown } from '../../src/lab/checkers/exactly-once.ts'
import {
  mergeRetries,
  type TopicInput,
  type TopicOutput,
} from '../../src/lab/checkers/forum-history.ts'
import { Recorder, type Violation } from '../../src/lab/checkers/operation.ts'
import {
  checkAtRest,
  checkChain,
  checkSamples,
  type Sample,
} from '../../src/lab/checkers/prefix.ts'
import {
  checkSubscription,
  type Connection,
  type Told,
} from '../../src/lab/checkers/subscription.ts'

const texts = (violations: readonly Violation[]) => violations.map(({ text }) => text)

const making = (request: string, ...made: string[]): Making => {
  return { request, kind: 'message', label: `text of ${request}`, made }
}
const shown = (id: string, request: string | undefined): Shown => {
  return { kind: 'message', id, label: request && `text of ${request}` }
}
const MADE = [making('r1', '1', '1'), making('r2', '2'), making('r3')]

test('a request that took effect once, or not at all where nobody answered, is right', () => {
  expect(checkExactlyOnce(MADE, [shown('1', 'r1'), shown('2', 'r2')])).toEqual([])
  expect(
    checkExactlyOnce(
      MADE,
      ['1', '2', '3'].map((id) => shown(id, `r${id}`)),
    ),
  ).toEqual([])
  expect(checkExactlyOnce(MADE, [shown('1', undefined), shown('2', 'r2')])).toEqual([])
})

test.each<[string, Making[], Shown[], string]>([
  [
    'a message is there twice',
    MADE,
    [shown('1', 'r1'), shown('2', 'r2'), shown('3', 'r1')],
    'message "text of r1" is there 2 times, as 1 and 3',
  ],
  [
    'answers to one request differ',
    [making('r1', '1', '2')],
    [shown('1', 'r1')],
    'request r1 was told that it made message 1 and 2',
  ],
  [
    'an id is given to two requests',
    [making('r1', '1'), making('r2', '1')],
    [shown('1', 'r1')],
    'message 1 was given to requests r1 and r2',
  ],
  [
    'an answer names another message',
    [making('r1', '2'), making('r2', '1')],
    [shown('1', 'r1'), shown('2', 'r2')],
    'message "text of r1" is there as 1, its answer was 2',
  ],
  [
    'nobody asked for it',
    [],
    [shown('1', 'r1')],
    'message "text of r1" is there as 1, and nobody asked for it',
  ],
  [
    'a number is left out',
    MADE,
    [shown('1', 'r1'), shown('3', 'r3')],
    'ids of messages: 3 stands where 2 belongs',
  ],
])('exactly once, planted: %s', (_, makings, all, text) => {
  expect(texts(checkExactlyOnce(makings, all))).toContain(text)
})

const LOG: Told[] = [1, 2, 3, 4, 5, 6].map((index) => {
  return { index, topic: index === 4 ? 'b' : 'a', label: `posted ${index}` }
})
const event = (index: number): Told => LOG[index - 1]!
const from = (replica: string, ...indexes: number[]): Connection => {
  return { replica, events: indexes.map(event) }
}
const subscribed = (...connections: Connection[]) => {
  return { name: 's', topics: ['a'], after: 1, until: 5, connections }
}

test('a subscription that resumes elsewhere without gap or repeat is right', () => {
  expect(checkSubscription(subscribed(from('x', 2, 3), from('y', 5, 6)), LOG)).toEqual([])
  expect(checkSubscription(subscribed(from('x', 2), from('y'), from('z', 3, 5)), LOG)).toEqual([])
})

test.each<[string, Connection[], string[]]>([
  ['a gap', [from('x', 2), from('y', 5)], ['s: event 3 "posted 3" of topic a never came']],
  [
    'a repeat after a resume',
    [from('x', 2, 3), from('y', 3, 5)],
    ['s: event 3 "posted 3" of topic a came again, from y'],
  ],
  [
    'going back in time',
    [from('x', 2, 5, 3)],
    ['s: event 3 "posted 3" of topic a came behind 5, from x'],
  ],
  [
    'older than what was asked for',
    [from('x', 1, 2, 3, 5)],
    ['s: event 1 "posted 1" of topic a is not behind 1, from x'],
  ],
  [
    'another topic',
    [from('x', 2, 3, 4, 5)],
    ['s: event 4 "posted 4" of topic b was not asked for, from x'],
  ],
  [
    'never committed',
    [from('x', 2, 3, 5), { replica: 'y', events: [{ index: 7, topic: 'a', label: 'posted 7' }] }],
    ['s: event 7 "posted 7" of topic a was never committed, from y'],
  ],
  [
    'another content',
    [{ replica: 'x', events: [{ ...event(2), label: 'deleted 1' }, event(3), event(5)] }],
    ['s: event 2 "deleted 1" of topic a is in the log as event 2 "posted 2" of topic a, from x'],
  ],
])('subscriptions, planted: %s', (_, connections, said) => {
  expect(texts(checkSubscription(subscribed(...connections), LOG))).toEqual(said)
})

const sample = (replica: string, log: string, commit: number, more = {}): Sample => {
  return { replica, incarnation: 1, commit, applied: commit, hashes: Array.from(log), ...more }
}

test('samples of a chain that agrees are right, also where a restart cuts a log back', () => {
  const samples = [
    sample('x', 'abc', 2),
    sample('y', 'abQ', 2, { applied: 1 }),
    // What was applied is on disk; what was known to be committed is learnt again.
    sample('y', 'ab', 1, { incarnation: 2 }),
    sample('y', 'abc', 3, { incarnation: 2 }),
  ]

  expect(checkSamples(samples)).toEqual([])
  expect(checkChain([sample('x', 'abc', 2), sample('y', 'abc', 2), sample('z', 'ab', 2)])).toEqual(
    [],
  )
  expect(checkAtRest([sample('x', 'abc', 3), sample('y', 'abc', 3)])).toEqual([])
})

test.each<[string, () => Violation[], string]>([
  [
    'a commit index goes back',
    () => checkSamples([sample('x', 'abc', 3), sample('x', 'abc', 2, { applied: 3 })]),
    'the commit index of x went back from 3 to 2',
  ],
  [
    'what was applied is gone after a restart',
    () => checkSamples([sample('x', 'abc', 3), sample('x', 'ab', 2, { incarnation: 2 })]),
    'x had applied 3, and now 2',
  ],
  [
    'more is committed than is held',
    () => checkSamples([sample('x', 'ab', 3)]),
    'x says 3 are committed, and holds 2',
  ],
  [
    'something is applied that is not committed',
    () => checkSamples([sample('x', 'ab', 1, { applied: 2 })]),
    'x applied 2, of which 1 committed',
  ],
  [
    'two replicas commit different entries at one index',
    () => checkSamples([sample('x', 'abc', 2), sample('y', 'aQ', 2)]),
    'entry 2 was committed as b by x, as Q by y',
  ],
  [
    'a successor holds what its predecessor does not',
    () => checkChain([sample('x', 'ab', 1), sample('y', 'abc', 1)]),
    'y holds entry 3, its predecessor x does not hold it',
  ],
  [
    'a successor holds another entry',
    () => checkChain([sample('x', 'abc', 1), sample('y', 'aQ', 1)]),
    'y holds entry 2, its predecessor x holds another',
  ],
  [
    'logs differ at rest',
    () => checkAtRest([sample('x', 'abc', 3), sample('y', 'ab', 2)]),
    'x and y differ at entry 3',
  ],
  [
    'something is left uncommitted at rest',
    () => checkAtRest([sample('x', 'abc', 2), sample('y', 'abc', 3)]),
    'x holds 3 entries, 2 committed',
  ],
])('prefixes, planted: %s', (_, check, text) => {
  expect(texts(check())).toContain(text)
})

const write = (request: string, invoked: number, acked?: number): WriteMade => {
  return { request, invoked, acked }
}

test('writes that are all there, in an order that their answers allow, are durable', () => {
  const writes = [write('a', 1, 4), write('b', 2, 3), write('c', 5, 6), write('d', 5)]

  expect(checkDurability(writes, ['a', 'b', 'c'])).toEqual([])
  expect(checkDurability(writes, ['b', 'a', 'd', 'c'])).toEqual([])
})

test.each<[string, WriteMade[], string[], string]>([
  ['lost', [write('a', 1, 2), write('b', 3, 4)], ['b'], 'a was acknowledged at 2 and is lost'],
  [
    'in another order',
    [write('a', 1, 2), write('b', 3, 4)],
    ['b', 'a'],
    'a was acknowledged at 2, before b began at 3, and stands behind it',
  ],
  [
    'an unanswered write from before it began',
    [write('a', 1, 2), write('b', 3)],
    ['b', 'a'],
    'a was acknowledged at 2, before b began at 3, and stands behind it',
  ],
  ['invented', [write('a', 1, 2)], ['a', 'z'], 'z is there, and nobody asked for it'],
])('durability, planted: %s', (_, writes, log, text) => {
  expect(texts(checkDurability(writes, log))).toEqual([text])
})

test('a log in the order of effects between question and answer is durable, in any other not', () => {
  const spans = fc.array(fc.tuple(fc.nat(50), fc.nat(20), fc.nat(20)), { minLength: 2 })
  fc.assert(
    fc.property(spans, fc.nat(), (given, place) => {
      const made = given.map(([at, before, behind], i) => {
        return { at, ...write(`r${i}`, at - before - 0.5, at + behind + 0.5) }
      })
      const log = made.toSorted((a, b) => a.at - b.at)
      expect(
        checkDurability(
          made,
          log.map(({ request }) => request),
        ),
      ).toEqual([])

      // Two neighbours change places: wrong exactly if one was over before the other began.
      const index = place % (log.length - 1)
      const [a, b] = [log[index]!, log[index + 1]!]
      const swapped = log
        .with(index, b)
        .with(index + 1, a)
        .map(({ request }) => request)
      const wrong = checkDurability(made, swapped).length > 0
      expect(wrong).toBe(a.acked! < b.invoked)
    }),
  )
})

test('a recorder counts time, and takes the first answer only', () => {
  const recorder = new Recorder<string, string>()
  const first = recorder.begin('a', 'x')
  recorder.begin('b', 'y')
  first('one')
  first('two')

  expect(recorder.operations()).toEqual([
    { client: 'a', input: 'x', invoked: 1, answer: { at: 3, output: 'one' } },
    { client: 'b', input: 'y', invoked: 2, answer: undefined },
  ])
})

test('tries of one request are one operation; refusals stand for themselves', () => {
  const recorder = new Recorder<TopicInput, TopicOutput>()
  const input = {
    kind: 'post',
    topic: 't',
    request: 'r',
    user: 'ann',
    parent: undefined,
    text: 'one',
  } as const
  recorder.begin('a', input)
  recorder.begin('a', input)({ kind: 'refused', why: 'not-found' })
  recorder.begin('a', input)({ kind: 'made', id: '1' })
  recorder.begin('b', input)({ kind: 'made', id: '1' })

  const merged = mergeRetries(recorder.operations())

  expect(merged.map(({ input: { kind }, invoked, answer }) => [kind, invoked, answer?.at])).toEqual(
    [
      ['post', 1, 5],
      ['again', 6, 7],
      ['post', 2, 3],
    ],
  )
})
