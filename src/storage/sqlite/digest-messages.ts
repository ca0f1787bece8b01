/** The messages of a digest: all of them are gone through once, or twice for words that are new. */
import type { ForumReader } from '../../core/forum-state.ts'
import type { MessageId } from '../../core/ids.ts'
import { DIGEST_STEP_ROWS, DIGEST_STEP_TEXTS } from '../../core/limits.ts'
import type { DigestSpec, MessageFilter } from '../../digest/definition.ts'
import type { LanguageOf } from '../../digest/language.ts'
import type { KeyedPart } from '../../digest/part.ts'
import { messageText } from '../digest-facts.ts'
import type { Steps } from '../store.ts'
import type { Database, Statement } from './database.ts'
import { type Key, keyOf, type TargetNo } from './keys.ts'
import type { Languages, ToldLanguages } from './languages.ts'
import type { Parts } from './parts.ts'
import type { Place } from './payloads.ts'
import type { Suspects } from './suspects.ts'
import { dayOf, type Named, type Tally, talliesFor } from './tally.ts'
import { WordSearch } from './word-search.ts'

type Columns = [
  id: Key,
  time: number,
  user: Key,
  topic: TargetNo,
  likes: number,
  edits: number,
  place: Place | null,
  language: string | null,
]

/** How the messages of a forum are read; prepared once. */
export class MessageSource {
  readonly parts: Parts
  readonly state: ForumReader
  readonly languages: Languages
  readonly #plain
  readonly #withLanguages

  constructor(db: Database, sources: Pick<MessageSource, 'parts' | 'state' | 'languages'>) {
    this.parts = sources.parts
    this.state = sources.state
    this.languages = sources.languages
    const columns = 'm.id, m.time, m.user, m.topic, m.likes, m.edits, m.payload'
    const where = 'WHERE m.id BETWEEN ? AND ? AND m.deleted = 0 AND m.time >= ? AND m.time < ?'
    this.#plain = db.prepare<Columns>(`SELECT ${columns}, NULL FROM messages m ${where}`)
    this.#withLanguages = db.prepare<Columns>(
      `SELECT ${columns}, l.language FROM messages m
       LEFT JOIN languages l ON l.place = m.payload ${where}`,
    )
  }

  /** What reads them: with the languages that are known where these are asked for. */
  statement(withLanguages: boolean): Statement<Columns> {
    return withLanguages && this.languages.isCurrent ? this.#withLanguages : this.#plain
  }

  /** Ranges of ids that hold all messages, a step each. */
  *slices(): Iterable<readonly [first: Key, last: Key]> {
    for (const { no, made } of this.parts.authors.all()) {
      for (let first = 1; first <= made.message; first += DIGEST_STEP_ROWS) {
        yield [keyOf(no, first), keyOf(no, first + DIGEST_STEP_ROWS - 1)]
      }
    }
  }
}

export interface MessageOptions {
  readonly source: MessageSource
  readonly suspects: Suspects | undefined
  readonly languageOf: LanguageOf
  /** Told after a slice what languages came out, to be kept. */
  readonly keep: (told: ToldLanguages) => void
}

/** The messages of one digest. */
export class DigestMessages {
  readonly #spec: DigestSpec
  readonly #options: MessageOptions
  readonly #tallies: readonly Tally[]
  readonly #words: readonly WordSearch[]
  readonly #withLanguages: boolean
  #told = new Map<Place, string>()
  /** Texts that were read in this step. */
  #texts = 0

  constructor(spec: DigestSpec, options: MessageOptions) {
    this.#spec = spec
    this.#options = options
    this.#tallies = talliesFor(spec.questions)
    const words = spec.questions.filter(({ group }) => group === 'word')
    this.#words = spec.sinceMs === null ? [] : words.map((question) => new WordSearch(question))
    this.#withLanguages = spec.questions.some(({ messages }) => messages?.language !== undefined)
  }

  *count(): Steps<void> {
    const { sinceMs, untilMs } = this.#spec
    const until = untilMs ?? Number.MAX_SAFE_INTEGER
    yield* this.#scan([sinceMs ?? 0, until], (row) => this.#countOne(row))
    for (const search of this.#words) search.dropRare()
    if (!this.#words.some(({ isOpen }) => isOpen)) return
    yield* this.#scan([0, Math.min(until, sinceMs ?? 0)], (row) => this.#dropWords(row))
  }

  *parts(named: Named): Iterable<KeyedPart> {
    for (const tally of this.#tallies) yield* tally.parts(named)
    for (const search of this.#words) yield* search.parts()
  }

  *#scan([from, until]: readonly [number, number], visit: (columns: Columns) => void): Steps<void> {
    const { source, keep } = this.#options
    const statement = source.statement(this.#withLanguages)
    const slices = [...source.slices()]
    for (const [index, [first, last]] of slices.entries()) {
      for (const columns of statement.all(first, last, from, until)) {
        if (this.#isSuspect(columns) && this.#text(columns) === null) continue
        visit(columns)
        if (this.#texts < DIGEST_STEP_TEXTS) continue
        this.#texts = 0
        yield index / slices.length
      }
      keep(this.#told)
      this.#told = new Map()
      yield (index + 1) / slices.length
    }
  }

  #countOne(columns: Columns): void {
    const [, time, user, topic, likes] = columns
    for (const tally of this.#tallies) {
      if (!this.#matches(tally.filter, columns)) continue
      if (tally.by === 'topic') tally.add(topic, likes, time)
      else if (tally.by === 'user') tally.add(user, likes, time)
      else tally.add(dayOf(time), likes, time)
    }
    for (const search of this.#words) {
      if (!this.#matches(search.question.messages, columns)) continue
      search.use(this.#text(columns) ?? '', likes, time)
    }
  }

  #dropWords(columns: Columns): void {
    for (const search of this.#words) {
      if (!search.isOpen || !this.#matches(search.question.messages, columns)) continue
      search.drop(this.#text(columns) ?? '')
    }
  }

  #matches(filter: MessageFilter | undefined, columns: Columns): boolean {
    if (filter === undefined) return true
    const [, , , , likes] = columns
    if (filter.liked !== undefined && filter.liked !== likes > 0) return false
    return filter.language === undefined || this.#language(columns) === filter.language
  }

  #isSuspect([id, , user, topic]: Columns): boolean {
    const { suspects } = this.#options
    if (suspects === undefined) return false
    const { users, targets } = suspects
    return users.has(user) || targets.has(topic) || targets.has(id)
  }

  /** Of a text that nobody edited it is kept: what stands at its place stays what it is. */
  #language(columns: Columns): string {
    const [, , , , , edits, place, kept] = columns
    const isKept = edits === 0 && place !== null
    const known = isKept ? (kept ?? this.#told.get(place)) : undefined
    if (known !== undefined) return known
    const language = this.#options.languageOf(this.#text(columns) ?? '')
    if (isKept) this.#told.set(place, language)
    return language
  }

  /** As it is shown to everybody; null if it is withheld. */
  #text(columns: Columns): string | null {
    const [id, , , , , edits, place] = columns
    const { parts, state } = this.#options.source
    this.#texts++
    if (edits > 0 || this.#isSuspect(columns)) {
      const row = state.getMessage(parts.authors.idOf<MessageId>(id))
      return row === undefined ? null : messageText(state, row)
    }
    const content = place === null ? undefined : parts.payloads.get(place)
    return typeof content === 'string' ? content : ''
  }
}
