/** A digest's questions out of what came from elsewhere: JSON that travelled, or a person's file. */
import { z } from 'zod'
import { ForumError } from '../core/error.ts'
import { DIGEST_QUESTIONS_MAX, DIGEST_ROWS_MAX, LABEL_BYTES_MAX, TIME_MAX } from '../core/limits.ts'
import type { DigestSpec } from './definition.ts'

const TEXT_CHARS_MAX = 300

const whole = z.number().int().min(0)
const time = whole.max(TIME_MAX).nullable()
const label = z.string().min(1).max(LABEL_BYTES_MAX)

const topics = z.strictObject({
  labels: z.array(label).max(DIGEST_QUESTIONS_MAX).exactOptional(),
  range: z.strictObject({ key: label, from: label, before: label }).exactOptional(),
})
const messages = z.strictObject({
  language: z
    .string()
    .regex(/^[a-z]{2}$/)
    .exactOptional(),
  liked: z.boolean().exactOptional(),
})
const measure = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(['topics', 'messages', 'written', 'likes', 'life']) }),
  z.strictObject({ kind: z.literal('number'), key: label }),
])
const keep = z.strictObject({
  top: whole.min(1).max(DIGEST_ROWS_MAX),
  over: whole.exactOptional(),
  percentile: z.number().int().min(1).max(100).exactOptional(),
})
const question = z
  .strictObject({
    name: z.string().regex(/^[a-z0-9-]{1,64}$/),
    title: z.string().max(TEXT_CHARS_MAX),
    group: z.enum(['month', 'label', 'topic', 'user', 'word']),
    topics: topics.exactOptional(),
    labelKey: label.exactOptional(),
    messages: messages.exactOptional(),
    measure,
    keep,
  })
  .refine(({ group, topics }) => topics === undefined || ['topic', 'label'].includes(group), {
    message: 'topics can be chosen for groups topic and label only',
  })
  .refine(({ group, labelKey }) => labelKey === undefined || group === 'label', {
    message: 'labelKey is for group label only',
  })
  .refine(({ group, measure }) => group === 'topic' || !['life', 'number'].includes(measure.kind), {
    message: 'life and number are measures of topics only',
  })
  .refine(({ group, keep }) => group !== 'month' || keep.percentile === undefined, {
    message: 'months have no percentile',
  })

const spec = z
  .strictObject({
    sinceMs: time,
    untilMs: time,
    questions: z.array(question).min(1).max(DIGEST_QUESTIONS_MAX),
  })
  .refine(({ questions }) => new Set(questions.map(({ name }) => name)).size === questions.length, {
    message: 'each question needs a name of its own',
  })

/** Throws `invalid` with what is wrong and where. */
export function parseSpec(json: unknown): DigestSpec {
  const parsed = spec.safeParse(json)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  const where = issue?.path.join('.') || 'digest'
  throw new ForumError('invalid', `${where}: ${issue?.message ?? 'expected questions'}`)
}
