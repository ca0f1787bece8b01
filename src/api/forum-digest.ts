/** Digests of what happened, as messages of the API. */
import { ForumError } from '../core/error.ts'
import { shown } from '../core/shape.ts'
import type { Answer, DigestSpec } from '../digest/definition.ts'
import { parseSpec } from '../digest/parse-spec.ts'
import {
  QUESTION_SETS,
  type QuestionOptions,
  type QuestionSet,
  questionsOf,
} from '../digest/question-sets.ts'
import type { parley } from '../gen/messages.js'
import type { Forum } from '../gen/services.ts'
import type { ForumOptions } from './forum-creations.ts'
import type { Handlers } from './grpc.ts'
import { everything, reading } from './reading.ts'

export function forumDigest({ replica }: ForumOptions): Pick<Handlers<typeof Forum>, 'makeDigest'> {
  return {
    async makeDigest(request, call) {
      const spec = specOf(request)
      // As fresh as the caller wants it: what is counted from here on has all of that.
      await reading(replica, call, everything, () => {})
      const { sinceMs, untilMs, answers } = await replica.digests.answer(spec, call.signal)
      return { sinceMs: sinceMs ?? 0, untilMs: untilMs ?? 0, answers: answers.map(answerOf) }
    },
  }
}

function specOf(request: parley.v1.MakeDigestRequest): DigestSpec {
  const { sinceMs, untilMs, label, language, atLeast, percentile } = request
  const options: QuestionOptions = {
    ...(label === '' ? {} : { label }),
    ...(language === '' ? {} : { language }),
    ...(atLeast === 0 ? {} : { over: atLeast - 1 }),
    ...(percentile === 0 ? {} : { percentile }),
  }
  return parseSpec({
    sinceMs: sinceMs === 0 ? null : sinceMs,
    untilMs: untilMs === 0 ? null : untilMs,
    questions: questionsOf(setOf(request.questions), options),
  })
}

function setOf(given: string): QuestionSet {
  if (given === '') return 'forum'
  const set = QUESTION_SETS.find((one) => one === given)
  if (set !== undefined) return set
  const rule = `expected one of ${QUESTION_SETS.join(', ')}`
  throw new ForumError('invalid', `questions ${shown(given)}: ${rule}`)
}

function answerOf({ bound, ...answer }: Answer): parley.v1.DigestAnswer.$Properties {
  return {
    ...answer,
    columns: [...answer.columns],
    hasBound: bound !== null,
    bound: bound ?? 0,
    rows: answer.rows.map(({ numbers, ...row }) => ({ ...row, numbers: [...numbers] })),
  }
}
