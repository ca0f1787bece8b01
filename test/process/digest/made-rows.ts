/** Rows of a made forum: the same in every process. */
import type { DigestRow, DigestSpec } from '../../../src/digest/definition.ts'
import { questionsOf } from '../../../src/digest/question-sets.ts'

const BEGAN_MS = 1_700_000_000_000
const MINUTE_MS = 60_000
const TOPIC_EVERY = 100
const WORDS = ['tea', 'coffee', 'is', 'good', 'the', 'and', 'water', 'too', 'hot', 'for', 'me']

export const SPEC: DigestSpec = {
  sinceMs: BEGAN_MS + 3_000 * MINUTE_MS,
  untilMs: null,
  questions: questionsOf('forum', { over: 3 }),
}

/** A topic, or a message of one of the topics before it. */
export function madeRow(index: number): DigestRow {
  const createdMs = BEGAN_MS + index * MINUTE_MS
  const user = mixed(index, 50)
  const common = {
    userId: String(user),
    userName: `user${user}`,
    createdMs,
    likes: mixed(index, 7),
  }
  if (index % TOPIC_EVERY === 0) {
    const id = String(index)
    const labels = [`kind=${mixed(index, 5)}`, 'drink']
    return { kind: 'topic', id, title: `Topic ${index}`, labels, ...common }
  }
  const topicId = String(TOPIC_EVERY * mixed(index * 31, Math.ceil(index / TOPIC_EVERY)))
  const words = Array.from({ length: 8 }, (_, at) => WORDS[mixed(index + at, WORDS.length)])
  const text = `${words.join(' ')} number${index}`
  return { kind: 'message', id: `m${index}`, topicId, text, ...common }
}

/** Below `limit`, and not in order. */
function mixed(index: number, limit: number): number {
  return (Math.imul(index + 1, 0x9e3779b1) >>> 8) % Math.max(1, limit)
}
