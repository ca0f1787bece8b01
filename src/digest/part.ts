/**
 * Parts: what some of the rows say about one key of one question. They are JSON, and small: what
 * is not there is left out. All of them merge in the same way, whatever the question.
 */
import { canonicalJson } from './canonical-json.ts'
import { compareIds } from './definition.ts'

/** What a topic's or user's own row says: taken whole, from whichever part has it. */
export interface KeyFacts {
  readonly name: string
  /** Of topics only. */
  readonly labels?: readonly string[]
  readonly createdMs?: number
  readonly likes?: number
}

export interface Part {
  readonly facts?: KeyFacts
  /** Sums; 0 where they are left out. */
  readonly topics?: number
  readonly messages?: number
  readonly likes?: number
  /** The earliest and the latest time of what counts, ms. */
  readonly firstMs?: number
  readonly lastMs?: number
}

/** A part and what it is about. Parts of one question and key may meet anywhere. */
export interface KeyedPart {
  /** The name of the question. */
  readonly question: string
  /** Topic id, user id, month or word. */
  readonly key: string
  readonly part: Part
}

/** What two parts of one key say together. Associative and commutative; `{}` adds nothing. */
export function mergeParts(a: Part, b: Part): Part {
  const merged: { -readonly [Field in keyof Part]: Part[Field] } = {}
  const facts = mergeFacts(a.facts, b.facts)
  if (facts !== undefined) merged.facts = facts
  for (const field of SUMS) {
    const sum = (a[field] ?? 0) + (b[field] ?? 0)
    if (sum !== 0) merged[field] = sum
  }
  const first = Math.min(a.firstMs ?? Infinity, b.firstMs ?? Infinity)
  if (first !== Infinity) merged.firstMs = first
  const last = Math.max(a.lastMs ?? -Infinity, b.lastMs ?? -Infinity)
  if (last !== -Infinity) merged.lastMs = last
  return merged
}

const SUMS = ['topics', 'messages', 'likes'] as const

/** Where two rows name one key differently (a name that was read earlier), one of them counts. */
function mergeFacts(a: KeyFacts | undefined, b: KeyFacts | undefined): KeyFacts | undefined {
  if (a === undefined || a === b) return b
  if (b === undefined) return a
  return compareIds(canonicalJson(a), canonicalJson(b)) <= 0 ? a : b
}
