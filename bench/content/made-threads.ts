/**
 * Threads made by chance, with the distributions of a real forum of questions and answers (932
 * topics, 7,520 messages): lengths of texts, messages of a topic, who answers whom.
 */
import { seeded } from '../load/random.ts'
import { madeText } from './made-text.ts'
import type { Post, Thread } from './threads.ts'

/** A log-normal distribution, cut off at both ends. */
interface Spread {
  readonly median: number
  /** Of the logarithm. */
  readonly deviation: number
  readonly min: number
  readonly max: number
}

/** Characters; the real median is 289, one in ten has more than 1,543. */
const LENGTH: Spread = { median: 313, deviation: 1.16, min: 15, max: 19_707 }
/** Messages of a topic; the real median is 6, one in ten has more than 16. */
const MESSAGES: Spread = { median: 6, deviation: 0.8, min: 1, max: 100 }
/** Shares of those that answer the first message, and one of its answers; others, the last one. */
const TO_FIRST = 0.42
const TO_ANSWER = 0.34
const SEED = 7

export function madeThreads(count: number): readonly Thread[] {
  const random = seeded(SEED)
  return Array.from({ length: count }, () => madeThread(random))
}

function madeThread(random: () => number): Thread {
  const posts: Post[] = []
  const answers: number[] = []
  const size = drawn(MESSAGES, random)
  for (let index = 0; index < size; index++) {
    const parent = index === 0 ? undefined : parentOf(index, answers, random)
    if (parent === 0) answers.push(index)
    posts.push({ parent, text: madeText(drawn(LENGTH, random), random) })
  }
  return posts
}

function parentOf(index: number, answers: readonly number[], random: () => number): number {
  const chance = random()
  if (chance >= TO_FIRST + TO_ANSWER) return index - 1
  if (chance < TO_FIRST) return 0
  // Later answers rather than earlier ones: those are what is talked about.
  return answers[Math.floor(Math.sqrt(random()) * answers.length)] ?? 0
}

function drawn({ median, deviation, min, max }: Spread, random: () => number): number {
  const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
  return Math.min(max, Math.max(min, Math.round(median * Math.exp(deviation * normal))))
}
