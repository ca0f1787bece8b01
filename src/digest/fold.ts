/**
 * A digest in one go and in memory: the plainest way, which all others are compared with. It holds
 * a part for every key, so for the words of a large forum as many as it has different words; who
 * answers for large forums keeps parts on disk, or shards them by key.
 */
import type { Answer, DigestRow, DigestSpec, ForumDigest, Question } from './definition.ts'
import { finish, type WholeParts } from './finish.ts'
import type { LanguageOf } from './language.ts'
import { mapRow } from './map-row.ts'
import { type KeyedPart, mergeParts, type Part } from './part.ts'

/** Answers `spec` of these rows; their order does not matter. */
export function foldDigest(
  spec: DigestSpec,
  rows: Iterable<DigestRow>,
  languageOf: LanguageOf,
): ForumDigest {
  const parts = new PartTable()
  for (const row of rows) parts.addAll(mapRow(spec, row, languageOf))
  return digestOf(spec, ({ name }) => parts.of(name))
}

/** The digest, given the parts of each question. */
export function digestOf(
  spec: DigestSpec,
  partsOf: (question: Question) => WholeParts,
): ForumDigest {
  const answers = spec.questions.map((question) => finish(spec, question, partsOf(question)))
  return digestWith(spec, answers)
}

/** The digest, given its answers in the order of the questions. */
export function digestWith({ sinceMs, untilMs }: DigestSpec, answers: Answer[]): ForumDigest {
  return { sinceMs, untilMs, answers }
}

/** Parts in memory, merged as they come: those of some rows, or of all. */
export class PartTable {
  readonly #questions = new Map<string, Map<string, Part>>()

  add({ question, key, part }: KeyedPart): void {
    const keys = this.#questions.get(question) ?? new Map<string, Part>()
    if (keys.size === 0) this.#questions.set(question, keys)
    const held = keys.get(key)
    keys.set(key, held === undefined ? part : mergeParts(held, part))
  }

  addAll(parts: Iterable<KeyedPart>): void {
    for (const part of parts) this.add(part)
  }

  /** What is known of each key of a question. */
  of(question: string): ReadonlyMap<string, Part> {
    return this.#questions.get(question) ?? new Map<string, Part>()
  }

  /** Everything, to be passed on. */
  *[Symbol.iterator](): Generator<KeyedPart> {
    for (const [question, keys] of this.#questions) {
      for (const [key, part] of keys) yield { question, key, part }
    }
  }
}
