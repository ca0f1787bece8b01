/** The first step of a digest: what one row says to each question. */
import {
  type DigestRow,
  type DigestSpec,
  isInPeriod,
  type MessageFacts,
  type MessageFilter,
  type Question,
  type TopicFacts,
  type TopicFilter,
} from './definition.ts'
import type { LanguageOf } from './language.ts'
import type { KeyedPart, Part } from './part.ts'
import { wordsOf } from './words.ts'

/** What `row` says to the questions of `spec`. Depends on its arguments alone. */
export function* mapRow(
  spec: DigestSpec,
  row: DigestRow,
  languageOf: LanguageOf,
): Generator<KeyedPart> {
  if (!counts(row)) return
  for (const question of spec.questions) {
    const parts =
      row.kind === 'topic'
        ? topicParts(spec, question, row)
        : messageParts(spec, question, row, languageOf)
    for (const [key, part] of parts) yield { question: question.name, key, part }
  }
}

/** Whether a topic may be shown to everybody, or a message's text. */
function counts(row: DigestRow): boolean {
  return (row.kind === 'topic' ? row.title : row.text) !== null
}

type Parts = Iterable<readonly [key: string, part: Part]>

const NOTHING: Parts = []

function topicParts(spec: DigestSpec, question: Question, topic: TopicFacts): Parts {
  const { id, title, labels, userId, userName, createdMs, likes } = topic
  const made = isInPeriod(spec, createdMs)
  switch (question.group) {
    case 'month':
      return made ? [[monthOf(createdMs), { topics: 1, ...some({ likes }) }]] : NOTHING
    case 'label':
    case 'topic': {
      if (!passes(question.topics, labels)) return NOTHING
      const facts = { name: title ?? '', labels, createdMs, likes }
      return [[id, { facts, ...(made ? { topics: 1 } : {}) }]]
    }
    case 'user':
      if (!made || userId === '') return NOTHING
      return [[userId, { facts: { name: userName }, topics: 1, ...some({ likes }) }]]
    case 'word':
      return NOTHING
    default:
      return question.group satisfies never
  }
}

function messageParts(
  spec: DigestSpec,
  question: Question,
  message: MessageFacts,
  languageOf: LanguageOf,
): Parts {
  const { topicId, userId, userName, createdMs } = message
  if (question.group === 'word') return wordParts(spec, question, message, languageOf)
  if (!isInPeriod(spec, createdMs)) return NOTHING
  if (!matches(question.messages, message, languageOf)) return NOTHING
  const part = { messages: 1, ...some({ likes: message.likes }) }
  switch (question.group) {
    case 'month':
      return [[monthOf(createdMs), part]]
    case 'label':
    case 'topic':
      return [[topicId, { ...part, lastMs: createdMs }]]
    case 'user':
      return userId === '' ? NOTHING : [[userId, { ...part, facts: { name: userName } }]]
    default:
      return question.group satisfies never
  }
}

/** Words count where they are used in the period; before it they only say that they are not new. */
function* wordParts(
  spec: DigestSpec,
  question: Question,
  message: MessageFacts,
  languageOf: LanguageOf,
): Iterable<[string, Part]> {
  const { createdMs, text, likes } = message
  const { sinceMs, untilMs } = spec
  if (sinceMs === null || (untilMs !== null && createdMs >= untilMs)) return
  if (!matches(question.messages, message, languageOf)) return
  const used = createdMs < sinceMs ? {} : { messages: 1, ...some({ likes }) }
  for (const word of wordsOf(text ?? '')) yield [word, { ...used, firstMs: createdMs }]
}

/** The month of UTC in which it was. */
export function monthOf(ms: number): string {
  return new Date(ms).toISOString().slice(0, 'yyyy-mm'.length)
}

function some({ likes }: { readonly likes: number }): Part {
  return likes === 0 ? {} : { likes }
}

/** Whether topics with these labels are asked for. */
export function passes(filter: TopicFilter | undefined, labels: readonly string[]): boolean {
  if (filter === undefined) return true
  if (filter.labels?.some((label) => !labels.includes(label))) return false
  const { range } = filter
  if (range === undefined) return true
  return valuesOf(labels, range.key).some((value) => range.from <= value && value < range.before)
}

/** What stands behind `key=` in labels. */
export function valuesOf(labels: readonly string[], key: string): readonly string[] {
  const start = `${key}=`
  return labels.filter((label) => label.startsWith(start)).map((label) => label.slice(start.length))
}

/** The language is looked at last: it is what costs most. */
function matches(
  filter: MessageFilter | undefined,
  { text, likes }: MessageFacts,
  languageOf: LanguageOf,
): boolean {
  if (filter === undefined) return true
  if (filter.liked !== undefined && filter.liked !== likes > 0) return false
  return filter.language === undefined || languageOf(text ?? '') === filter.language
}
