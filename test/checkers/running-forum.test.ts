/** Forums that run with a fault: their histories are refused. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { TopicInput } from '../../src/lab/checkers/forum-history.ts'
import { checkTopics } from '../../src/lab/checkers/forum-model.ts'
import { type Act, run, RunningForum } from './running-forum.ts'

/** Forums with a fault that shows now and then. */
const FAULTS: Record<string, () => Act> = {
  'reads that lag behind': () => {
    const forum = new RunningForum()
    let old = forum.copy()
    return (input, random) => {
      if (random.chance(0.3)) old = forum.copy()
      const isRead = input.kind === 'page' || input.kind === 'message'
      return (isRead && random.chance(0.2) ? old : forum).act(input)
    }
  },
  'writes that are forgotten': () => {
    let forum = new RunningForum()
    return (input, random) => {
      const before = forum.copy()
      const output = forum.act(input)
      if (random.chance(0.1)) forum = before
      return output
    }
  },
  'retries that count again': () => {
    const forum = new RunningForum()
    return (input) => {
      forum.act(input)
      forum.forgetRequests()
      return forum.act(input)
    }
  },
  'writes that show late': () => {
    const forum = new RunningForum()
    let late: TopicInput | undefined
    return (input, random) => {
      const before = late
      late = undefined
      if (input.kind !== 'like' || random.chance(0.5)) {
        const output = forum.act(input)
        if (before !== undefined) forum.act(before)
        return output
      }
      late = input
      if (before !== undefined) forum.act(before)
      return forum.copy().act(input)
    }
  },
}

const RUNS_OF_A_FAULT = 20

test.each(Object.keys(FAULTS))('a forum with a fault is caught: %s', (name) => {
  const options = { clients: 5, topics: 1, operations: 200, silence: 0.05, limit: 50 }
  const verdicts = fc.sample(fc.nat(), RUNS_OF_A_FAULT).map((seed) => {
    return checkTopics(run({ ...options, seed }, FAULTS[name]!()), { edits: 'replace' }).kind
  })

  expect(verdicts).toContain('violation')
})
