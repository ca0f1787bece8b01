/**
 * Digests of what happened in a forum, as data: what is asked, of which rows, what an answer is.
 * (The hashes of core/digest.ts are another thing, of the same name.)
 *
 * A digest is answered in three steps, which are pure and know nothing of where rows come from:
 *
 * - `mapRow` (map-row.ts) turns one row into keyed parts,
 * - `mergeParts` (part.ts) joins two parts of one key; it is associative and commutative,
 * - `finish` (finish.ts) makes the answer of one question out of all of its parts.
 *
 * So rows may be split and sent about in any way: `canonicalJson` of the outcome is the same, byte
 * for byte. `foldDigest` (fold.ts) is the three in a row, and what every other way is compared with.
 *
 * Rows say what counts: what is withheld or deleted comes with `null` in place of its text, or not
 * at all. Each row must be counted once. A message whose topic is withheld or not among the rows
 * counts for months, users and words, and for nothing that is asked of topics or labels.
 */

/** A topic. Fields that stand in JSON as they are: rows travel. */
export interface TopicFacts {
  readonly kind: 'topic'
  readonly id: string
  /** The first of its titles; null while it is withheld, and then it does not count. */
  readonly title: string | null
  readonly labels: readonly string[]
  /** Empty if nobody is named for it. */
  readonly userId: string
  readonly userName: string
  /** Milliseconds since 1970. */
  readonly createdMs: number
  /** Users who like the topic itself. */
  readonly likes: number
}

export interface MessageFacts {
  readonly kind: 'message'
  readonly id: string
  readonly topicId: string
  readonly userId: string
  readonly userName: string
  readonly createdMs: number
  /** As it is shown to everybody; null if it is withheld or deleted, and then it does not count. */
  readonly text: string | null
  readonly likes: number
}

export type DigestRow = TopicFacts | MessageFacts

/**
 * What answers are about, one row of an answer for each:
 *
 * - `month`: a month of UTC, `2026-11`; newest first;
 * - `label`: a label of a topic; a topic counts once for each label it has;
 * - `topic`, `user`;
 * - `word`: a word that was first used in the period (see words.ts). Without a beginning of the
 *   period no word is new, and there are no rows.
 */
export type Group = 'month' | 'label' | 'topic' | 'user' | 'word'

/**
 * The number by which rows are chosen and sorted, the greatest first:
 *
 * - `topics`, `messages`: made in the period; `written` is both together;
 * - `likes`: of a topic itself; for other groups of all that was written in the period;
 * - `life`: milliseconds from the making of a topic to its last message in the period;
 * - `number`: what stands behind `key=` in the first such label of a topic, as a whole number of
 *   at most 15 digits; 0 for anything else.
 *
 * `month` is always sorted by the month.
 */
export type Measure =
  | { readonly kind: 'topics' | 'messages' | 'written' | 'likes' | 'life' }
  | { readonly kind: 'number'; readonly key: string }

/** Which topics count. Only for groups `topic` and `label`. */
export interface TopicFilter {
  /** A topic must have all of these. */
  readonly labels?: readonly string[]
  /**
   * And a label `key=value` with `from <= value < before`, compared as text: years and dates as
   * ISO 8601 writes them sort so.
   */
  readonly range?: { readonly key: string; readonly from: string; readonly before: string }
}

/** Which messages count. */
export interface MessageFilter {
  /** ISO 639-1, as languageOf (language.ts) tells it. */
  readonly language?: string
  /** Whether it must have likes, or must have none. */
  readonly liked?: boolean
}

/**
 * Which rows an answer keeps. Rows whose measure is 0 are never kept, and equal ones are in order
 * of their ids (see `compareIds`).
 */
export interface Keep {
  /** At most so many. */
  readonly top: number
  /** Only more than this. */
  readonly over?: number
  /**
   * Only at or above this percentile, 1 to 100, by nearest rank: of the N rows that have any
   * (measure above 0), the value of the one at place ceil(percentile / 100 × N), counted from the
   * least.
   */
  readonly percentile?: number
}

export interface Question {
  /** Names its answer; each once in a digest. */
  readonly name: string
  /** For people. */
  readonly title: string
  readonly group: Group
  readonly topics?: TopicFilter
  /** Only for group `label`: of labels `key=value` the values count, others do not. */
  readonly labelKey?: string
  readonly messages?: MessageFilter
  readonly measure: Measure
  readonly keep: Keep
}

/** What a digest is asked for: all of it, so that two who answer it agree. */
export interface DigestSpec {
  /** The period: `sinceMs <= createdMs < untilMs`; null where it has no such end. */
  readonly sinceMs: number | null
  readonly untilMs: number | null
  readonly questions: readonly Question[]
}

/** One row of an answer: `numbers` are in the order of the answer's `columns`, and whole. */
export interface AnswerRow {
  /** Of a topic or user its id; otherwise the month, label or word itself. */
  readonly id: string
  /** What people call it: title, name; otherwise as `id`. */
  readonly name: string
  readonly numbers: readonly number[]
}

/** What a number is; those that end in `Ms` are times or durations in milliseconds. */
export type Column = 'topics' | 'messages' | 'likes' | 'lifeMs' | 'number' | 'firstMs'

export interface Answer {
  readonly question: string
  readonly title: string
  readonly columns: readonly Column[]
  /** The value at the percentile; null if none was asked for, or nothing has any. */
  readonly bound: number | null
  /** How many rows there would be without `top`. */
  readonly matched: number
  readonly rows: readonly AnswerRow[]
}

export interface ForumDigest {
  readonly sinceMs: number | null
  readonly untilMs: number | null
  /** In the order of the questions. */
  readonly answers: readonly Answer[]
}

/** Whether something made then is in the period. */
export function isInPeriod(spec: DigestSpec, createdMs: number): boolean {
  if (spec.sinceMs !== null && createdMs < spec.sinceMs) return false
  return spec.untilMs === null || createdMs < spec.untilMs
}

/** The order of ids, and of whatever else names a row: shorter first, then by code units. */
export function compareIds(a: string, b: string): number {
  if (a.length !== b.length) return a.length - b.length
  if (a === b) return 0
  return a < b ? -1 : 1
}
