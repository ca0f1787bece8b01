/** The last step of a digest: the answer to one question out of all of its parts. */
import {
  type Answer,
  type AnswerRow,
  type Column,
  compareIds,
  type DigestSpec,
  isInPeriod,
  type Keep,
  type Measure,
  type Question,
} from './definition.ts'
import { valuesOf } from './map-row.ts'
import { mergeParts, type Part } from './part.ts'

/** Every key of a question once, with all that is known of it; in any order. */
export type WholeParts = Iterable<readonly [key: string, part: Part]>

/** A row that may come into the answer. */
interface Candidate extends AnswerRow {
  readonly measure: number
}

const COLUMNS = {
  month: ['topics', 'messages', 'likes'],
  label: ['topics', 'messages', 'likes'],
  user: ['topics', 'messages', 'likes'],
  word: ['messages', 'likes', 'firstMs'],
} as const satisfies Record<Exclude<Question['group'], 'topic'>, readonly Column[]>

/** A whole number that is exact. */
const NUMBER = /^\d{1,15}$/

/**
 * Answers `question`. `parts` is gone through once; what is held of it meanwhile is `top` rows, a
 * number for each key where a percentile is asked for, and a part for each label or month.
 */
export function finish(spec: DigestSpec, question: Question, parts: WholeParts): Answer {
  const { name, title, keep } = question
  const chosen = choose(candidates(spec, question, parts), keep, orderOf(question))
  const rows = chosen.rows.map(({ id, name, numbers }) => ({ id, name, numbers }))
  return { question: name, title, columns: columnsOf(question), ...chosen, rows }
}

function columnsOf({ group, measure }: Question): readonly Column[] {
  if (group !== 'topic') return COLUMNS[group]
  if (measure.kind === 'life') return ['lifeMs', 'messages', 'likes']
  if (measure.kind === 'number') return ['number', 'messages', 'likes']
  return ['messages', 'likes']
}

function* candidates(spec: DigestSpec, question: Question, parts: WholeParts): Iterable<Candidate> {
  const { group, measure } = question
  switch (group) {
    case 'topic':
      for (const [id, part] of parts) {
        if (isAlive(spec, part)) yield topicCandidate(id, part, measure)
      }
      return
    case 'label':
      yield* plainCandidates(labelTotals(spec, question, parts), measure)
      return
    case 'word':
      for (const [id, part] of parts) if (isNew(spec, part)) yield wordCandidate(id, part, measure)
      return
    case 'month':
    case 'user':
      yield* plainCandidates(parts, measure)
      return
    default:
      group satisfies never
  }
}

/** Whether a topic is asked for: it was made in the period, or has a message of it that counts. */
function isAlive(spec: DigestSpec, { facts, messages }: Part): boolean {
  if (facts?.createdMs === undefined) return false
  return (messages ?? 0) > 0 || isInPeriod(spec, facts.createdMs)
}

function isNew({ sinceMs }: DigestSpec, { firstMs }: Part): boolean {
  return sinceMs !== null && firstMs !== undefined && firstMs >= sinceMs
}

function topicCandidate(id: string, part: Part, measure: Measure): Candidate {
  const { name = '', labels = [], createdMs = 0, likes = 0 } = part.facts ?? {}
  const { topics = 0, messages = 0, lastMs = createdMs } = part
  const lifeMs = Math.max(0, lastMs - createdMs)
  const value = measuredBy(measure, { topics, messages, likes, lifeMs, labels })
  const shown = [messages, likes]
  const isShown = measure.kind === 'life' || measure.kind === 'number'
  return { id, name, measure: value, numbers: isShown ? [value, ...shown] : shown }
}

function wordCandidate(id: string, part: Part, measure: Measure): Candidate {
  const { messages = 0, likes = 0, firstMs = 0 } = part
  return { ...plain(id, part, measure), numbers: [messages, likes, firstMs] }
}

function* plainCandidates(parts: WholeParts, measure: Measure): Iterable<Candidate> {
  for (const [id, part] of parts) yield plain(id, part, measure)
}

function plain(id: string, { facts, ...part }: Part, measure: Measure): Candidate {
  const { topics = 0, messages = 0, likes = 0 } = part
  const value = measuredBy(measure, { topics, messages, likes, lifeMs: 0, labels: [] })
  return { id, name: facts?.name ?? id, measure: value, numbers: [topics, messages, likes] }
}

interface Measured {
  readonly topics: number
  readonly messages: number
  readonly likes: number
  readonly lifeMs: number
  readonly labels: readonly string[]
}

function measuredBy(measure: Measure, of: Measured): number {
  switch (measure.kind) {
    case 'topics':
      return of.topics
    case 'messages':
      return of.messages
    case 'written':
      return of.topics + of.messages
    case 'likes':
      return of.likes
    case 'life':
      return of.lifeMs
    case 'number': {
      const [value = ''] = valuesOf(of.labels, measure.key)
      return NUMBER.test(value) ? Number(value) : 0
    }
    default:
      return measure satisfies never
  }
}

/** What the topics of each label come to. Likes are those of the topics and of their messages. */
function labelTotals(spec: DigestSpec, { labelKey }: Question, parts: WholeParts): WholeParts {
  const totals = new Map<string, Part>()
  for (const [, part] of parts) {
    if (!isAlive(spec, part)) continue
    const { facts, topics = 0, messages = 0, likes = 0 } = part
    const labels = facts?.labels ?? []
    const own = topics > 0 ? (facts?.likes ?? 0) : 0
    const counted = { topics, messages, likes: likes + own }
    for (const label of new Set(labelKey === undefined ? labels : valuesOf(labels, labelKey))) {
      totals.set(label, mergeParts(totals.get(label) ?? {}, counted))
    }
  }
  return totals
}

type Order = (a: Candidate, b: Candidate) => number

function orderOf({ group }: Question): Order {
  return group === 'month' ? byIdBackwards : byMeasure
}

function byMeasure(a: Candidate, b: Candidate): number {
  return b.measure - a.measure || compareIds(a.id, b.id)
}

function byIdBackwards(a: Candidate, b: Candidate): number {
  return compareIds(b.id, a.id)
}

interface Chosen {
  readonly bound: number | null
  readonly matched: number
  readonly rows: readonly Candidate[]
}

/**
 * What `keep` says of all of them. Rows at or above a percentile are the first in the order of the
 * measure, so they are cut off the best ones once it is known.
 */
function choose(all: Iterable<Candidate>, keep: Keep, order: Order): Chosen {
  const { top, over = 0, percentile } = keep
  const best = new Best(top, order)
  const values: number[] = []
  let matched = 0
  for (const candidate of all) {
    if (candidate.measure <= 0) continue
    if (percentile !== undefined) values.push(candidate.measure)
    if (candidate.measure <= over) continue
    matched++
    best.add(candidate)
  }
  const bound = percentile === undefined ? null : nearestRank(values, percentile)
  if (bound === null) return { bound, matched, rows: best.rows() }
  return {
    bound,
    matched: values.filter((value) => value >= bound && value > over).length,
    rows: best.rows().filter(({ measure }) => measure >= bound),
  }
}

/** The value at place ceil(percentile / 100 × N) of N, counted from the least; null of none. */
export function nearestRank(values: readonly number[], percentile: number): number | null {
  const sorted = Float64Array.from(values).sort()
  return sorted[Math.ceil((percentile * sorted.length) / 100) - 1] ?? null
}

/** The first few of many, in an order. */
class Best {
  readonly #top: number
  readonly #order: Order
  #held: Candidate[] = []

  constructor(top: number, order: Order) {
    this.#top = top
    this.#order = order
  }

  add(candidate: Candidate): void {
    this.#held.push(candidate)
    if (this.#held.length >= 2 * this.#top) this.#held = [...this.rows()]
  }

  rows(): readonly Candidate[] {
    return this.#held.toSorted(this.#order).slice(0, this.#top)
  }
}
