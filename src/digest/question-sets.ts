/** The questions that parley knows by name. Another set is more data here. */
import type { Keep, Question } from './definition.ts'

/** What a caller may choose; anything left out is as usual. */
export interface QuestionOptions {
  /** The label of the question that asks for topics with one; without it that asks of all topics. */
  readonly label?: string
  /** The language of the question that counts messages in one, ISO 639-1. Usually `en`. */
  readonly language?: string
  /** More messages than this are many. */
  readonly over?: number
  /** 1 to 100; usually 90. */
  readonly percentile?: number
}

/** `brief` has those questions about a forum for which no text need be read. */
export const QUESTION_SETS = ['forum', 'brief', 'steam'] as const

export type QuestionSet = (typeof QUESTION_SETS)[number]

/** Rows of answers that name no number of them. */
const ALL: Keep = { top: 1_000 }
/** Months of ten years. */
const MONTHS: Keep = { top: 120 }
const LABELS: Keep = { top: 50 }

const OVER = { forum: 10, brief: 10, steam: 500 } as const satisfies Record<QuestionSet, number>

export function questionsOf(set: QuestionSet, options: QuestionOptions = {}): readonly Question[] {
  const { label, language = 'en', over = OVER[set], percentile = 90 } = options
  const chosen = { label, language, over, percentile }
  if (set === 'steam') return steamQuestions(chosen)
  const questions = forumQuestions(chosen)
  return set === 'forum' ? questions : questions.filter(({ name }) => BRIEF.includes(name))
}

const BRIEF = ['months', 'labels', 'longest-life', 'most-liked', 'active-users']

interface Chosen {
  readonly label: string | undefined
  readonly language: string
  readonly over: number
  readonly percentile: number
}

function forumQuestions({ label, language, over, percentile }: Chosen): readonly Question[] {
  const labelled = label === undefined ? {} : { topics: { labels: [label] } }
  return [
    {
      name: 'months',
      title: 'Totals by month',
      group: 'month',
      measure: { kind: 'written' },
      keep: MONTHS,
    },
    {
      name: 'labels',
      title: 'Totals by label',
      group: 'label',
      measure: { kind: 'written' },
      keep: LABELS,
    },
    {
      name: 'longest-life',
      title: 'Topics with the longest life',
      group: 'topic',
      measure: { kind: 'life' },
      keep: { top: 10 },
    },
    {
      name: 'most-liked',
      title: label === undefined ? 'Most liked topics' : `Most liked topics with label ${label}`,
      group: 'topic',
      ...labelled,
      measure: { kind: 'likes' },
      keep: { top: 5 },
    },
    {
      name: 'many-messages',
      title: `Topics with more than ${over} messages in ${languageName(language)}`,
      group: 'topic',
      messages: { language },
      measure: { kind: 'messages' },
      keep: { ...ALL, over },
    },
    {
      name: 'percentile-of-likes',
      title: `Topics at or above the ${ordinal(percentile)} percentile of likes`,
      group: 'topic',
      measure: { kind: 'likes' },
      keep: { ...ALL, percentile },
    },
    {
      name: 'active-users',
      title: 'Most active users',
      group: 'user',
      measure: { kind: 'written' },
      keep: { top: 10 },
    },
    {
      name: 'new-words',
      title: 'New words',
      group: 'word',
      measure: { kind: 'messages' },
      // What is used once is mostly a slip of the hand.
      keep: { top: 20, over: 1 },
    },
  ]
}

/** Of topics and messages as `import --format steam` makes them: a like is a recommendation. */
function steamQuestions({ label, language, over, percentile }: Chosen): readonly Question[] {
  const indie = label ?? 'genre=Indie'
  const action = label ?? 'genre=Action'
  return [
    {
      name: 'platforms',
      title: 'Games per platform',
      group: 'label',
      labelKey: 'platform',
      measure: { kind: 'topics' },
      keep: ALL,
    },
    {
      name: 'play-time',
      title: `Games of 2010-2019 by average play time: ${indie}`,
      group: 'topic',
      topics: { labels: [indie], range: { key: 'released', from: '2010', before: '2020' } },
      measure: { kind: 'number', key: 'playtime' },
      keep: { top: 10 },
    },
    {
      name: 'positive-reviews',
      title: `Games by positive reviews: ${indie}`,
      group: 'topic',
      topics: { labels: [indie] },
      messages: { liked: true },
      measure: { kind: 'messages' },
      keep: { top: 5 },
    },
    {
      name: 'many-negative-reviews',
      title: `Games with more than ${over} negative reviews in ${languageName(language)}: ${action}`,
      group: 'topic',
      topics: { labels: [action] },
      messages: { liked: false, language },
      measure: { kind: 'messages' },
      keep: { ...ALL, over },
    },
    {
      name: 'percentile-of-negative-reviews',
      title: `Games at or above the ${ordinal(percentile)} percentile of negative reviews: ${action}`,
      group: 'topic',
      topics: { labels: [action] },
      messages: { liked: false },
      measure: { kind: 'messages' },
      keep: { ...ALL, percentile },
    },
  ]
}

function languageName(language: string): string {
  return language === 'en' ? 'English' : language
}

function ordinal(number: number): string {
  const teens = number % 100 >= 11 && number % 100 <= 13
  const ending = teens ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th')
  return `${number}${ending}`
}
