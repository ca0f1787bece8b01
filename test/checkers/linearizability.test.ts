/** Histories of a forum that really runs are taken; the search gives the same as one that tries all. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkTopics, topicModel } from '../../src/lab/checkers/forum-model.ts'
import {
  mergeRetries,
  type Post,
  type TopicOperation,
  type TopicOutput,
} from '../../src/lab/checkers/forum-history.ts'
import { findOrder } from '../../src/lab/checkers/search.ts'
import { Random } from '../../src/lab/random.ts'
import { run, RunningForum, type RunOptions } from './running-forum.ts'

const options = (given: Partial<RunOptions>): RunOptions => {
  return { seed: 1, clients: 4, topics: 1, operations: 60, silence: 0.1, limit: 50, ...given }
}

function correct(given: Partial<RunOptions>): TopicOperation[] {
  const forum = new RunningForum()
  return run(options(given), (input) => forum.act(input))
}

/** More than any of the short histories needs. */
const STATES = 1_000_000

const REPLACE = { edits: 'replace' } as const

test('what a forum does that takes one operation at a time is linearizable', () => {
  const runs = fc.record({
    seed: fc.nat(),
    clients: fc.integer({ min: 1, max: 8 }),
    topics: fc.integer({ min: 1, max: 3 }),
    operations: fc.integer({ min: 1, max: 150 }),
    silence: fc.constantFrom(0, 0.05, 0.3),
  })
  fc.assert(
    fc.property(runs, (given) => {
      const verdict = checkTopics(correct(given), REPLACE)
      expect(verdict.kind, 'text' in verdict ? verdict.text : '').toBe('ok')
    }),
    { numRuns: 300 },
  )
})

/** Answers that are changed at random: histories of which some have no order. */
function damaged(history: readonly TopicOperation[], seed: number): TopicOperation[] {
  const random = new Random(seed)
  const victim = random.below(history.length)
  return history.map((operation, index) => {
    const { answer } = operation
    if (answer === undefined || (index !== victim && !random.chance(0.05))) return operation
    return { ...operation, answer: { ...answer, output: damagedOutput(answer.output, random) } }
  })
}

function damagedOutput(output: TopicOutput, random: Random): TopicOutput {
  if (output.kind === 'done') return { kind: 'refused', why: 'deleted' }
  if (output.kind === 'refused') return { kind: 'done' }
  if (output.kind === 'made') return output
  const [first, ...others] = output.messages
  if (first === undefined) return output
  if (random.chance(0.3)) return { kind: 'seen', messages: output.messages.slice(0, -1) }
  const change = random.pick([-1, 1])
  return { kind: 'seen', messages: [...others, { ...first, likes: first.likes + change }] }
}

test('leaving out what makes no difference does not change the verdict', () => {
  const runs = fc.record({
    seed: fc.nat(),
    clients: fc.integer({ min: 2, max: 5 }),
    operations: fc.integer({ min: 5, max: 14 }),
    silence: fc.constantFrom(0, 0.2, 0.4),
  })
  const counts = { order: 0, none: 0, 'gave-up': 0 }
  fc.assert(
    fc.property(runs, fc.nat(), (given, damage) => {
      const history = mergeRetries(damaged(correct(given), damage))
      const model = topicModel(history, 'replace')
      const few = findOrder(history, model, STATES)
      const { independence: _, ...plain } = model
      const all = findOrder(history, plain, STATES)
      counts[few.kind] += 1
      expect(few.kind).toBe(all.kind)
    }),
    { numRuns: 1_000 },
  )
  // Both verdicts must come up, or the comparison says nothing.
  expect(counts.order).toBeGreaterThan(50)
  expect(counts.none).toBeGreaterThan(50)
})

test('20,000 operations of 16 clients over 50 topics are searched to the end', () => {
  const history = correct({ clients: 16, topics: 50, operations: 20_000, silence: 0.02 })

  expect(checkTopics(history, REPLACE)).toMatchObject({ kind: 'ok', partitions: 50 })
})

test('20,000 operations of 16 clients in one topic are searched to the end', () => {
  const history = correct({ clients: 16, operations: 20_000, silence: 0.002, limit: 20 })

  expect(checkTopics(history, REPLACE)).toMatchObject({ kind: 'ok', partitions: 1 })
})

/** Likes and unlikes of some users that nobody answered, and a page behind them all. */
function unanswered(users: number, likes: number): TopicOperation[] {
  const topic = 'topic'
  const posted = { kind: 'post', topic, request: 'p', user: 'u', parent: undefined, text: 'text' }
  const changes = Array.from({ length: users * 6 }, (_, index) => {
    const request = `request ${index}`
    const user = `user ${index % users}`
    return { kind: 'like', topic, request, user, message: '1', like: index < users * 3 } as const
  })
  const seen = { id: '1', parent: undefined, text: 'text', likes, deleted: false }
  const page = { kind: 'page', topic, after: undefined, limit: 10 } as const
  const at = changes.length + 10
  return [
    {
      ...{ client: 'a', input: posted as Post, invoked: 1 },
      answer: { at: 2, output: { kind: 'made', id: '1' } },
    },
    ...changes.map((input, index) => {
      return { client: input.user, input, invoked: 3 + index, answer: undefined }
    }),
    {
      ...{ client: 'b', input: page, invoked: at },
      answer: { at: at + 1, output: { kind: 'seen', messages: [seen] } },
    },
  ]
}

test('what nobody answered is tried in so many ways as differ, not in so many orders', () => {
  const [few, many] = [unanswered(3, 3), unanswered(3, 4)]

  const options = { ...REPLACE, statesMax: 5_000 }
  expect(checkTopics(few, options).kind).toBe('ok')
  // To say that there is none all ways must have been tried.
  expect(checkTopics(many, options).kind).toBe('violation')
})
