/**
 * Digests out of the database. Messages are gone through in the order of their ids, a slice at each
 * step: SQLite hands out the few columns that are counted, and counting them here for all questions
 * at once takes half the time of a GROUP BY for each. Texts are read only where a question is about
 * them.
 */
import type { ForumReader } from '../../core/forum-state.ts'
import { NO_USER, type TopicId, type UserId } from '../../core/ids.ts'
import { DIGEST_STEP_ROWS } from '../../core/limits.ts'
import type { Answer, DigestSpec, ForumDigest, TopicFacts } from '../../digest/definition.ts'
import { finish } from '../../digest/finish.ts'
import { digestWith, PartTable } from '../../digest/fold.ts'
import { LANGUAGE_VERSION } from '../../digest/language-version.ts'
import type { LanguageOf } from '../../digest/language.ts'
import { mapRow } from '../../digest/map-row.ts'
import type { KeyedPart } from '../../digest/part.ts'
import { sharedParts } from '../../digest/shared-parts.ts'
import { openTopicFacts, topicFacts } from '../digest-facts.ts'
import type { Steps } from '../store.ts'
import type { Database } from './database.ts'
import { DigestMessages, MessageSource } from './digest-messages.ts'
import { type Key, keyOf, type TargetNo } from './keys.ts'
import { Languages, type ToldLanguages } from './languages.ts'
import type { Parts } from './parts.ts'
import { type Suspects, suspectsOf } from './suspects.ts'
import type { Named } from './tally.ts'
import { TOPIC_COLUMNS, type TopicColumns } from './topics.ts'

export interface DigestOptions {
  readonly languageOf: LanguageOf
  /** Told what languages came out, to be kept. */
  readonly keep: (told: ToldLanguages) => void
}

export class DigestReader {
  readonly languages: Languages
  readonly #parts: Parts
  readonly #state: ForumReader
  readonly #source: MessageSource
  readonly #topics
  readonly #suspected

  constructor(db: Database, parts: Parts, state: ForumReader) {
    this.languages = new Languages(db, LANGUAGE_VERSION)
    this.#parts = parts
    this.#state = state
    this.#source = new MessageSource(db, { parts, state, languages: this.languages })
    this.#topics = db.prepare<TopicColumns>(
      `SELECT ${TOPIC_COLUMNS} FROM topics t WHERE t.id BETWEEN ? AND ?`,
    )
    this.#suspected = db.prepare<[string]>(
      `SELECT DISTINCT about FROM acts WHERE act IN ('hide', 'ban', 'lock')`,
    )
  }

  /** See `Store.digest`. */
  *steps(spec: DigestSpec, { languageOf, keep }: DigestOptions): Steps<ForumDigest> {
    const { authors } = this.#parts
    const suspected = this.#suspected.all().map(([about]) => about)
    const suspects = suspectsOf(suspected, authors)
    const names = new Names(this.#parts)
    const table = new PartTable()
    const shared = sharedParts(spec)
    for (const slice of this.#topicSlices()) {
      for (const columns of this.#topics.all(...slice)) {
        const topic = this.#factsOf(columns, suspects, names)
        table.addAll(mapRow(shared.spec, topic, languageOf))
      }
      yield 0
    }
    const source = this.#source
    const messages = new DigestMessages(shared.spec, { source, suspects, languageOf, keep })
    yield* messages.count()
    yield* addInSteps(table, messages.parts(names))
    const answers: Answer[] = []
    for (const question of spec.questions) {
      yield 1
      answers.push(finish(spec, question, table.of(shared.nameFor(question))))
    }
    return digestWith(spec, answers)
  }

  *#topicSlices(): Iterable<readonly [first: TargetNo, last: TargetNo]> {
    for (const { no, made } of this.#parts.authors.all()) {
      for (let first = 1; first <= made.topic; first += DIGEST_STEP_ROWS) {
        yield [-keyOf(no, first + DIGEST_STEP_ROWS - 1), -keyOf(no, first)]
      }
    }
  }

  #factsOf(columns: TopicColumns, suspects: Suspects | undefined, names: Names): TopicFacts {
    const [no, , , , user] = columns
    const row = this.#parts.topics.topicOf(columns)
    const isSuspect = suspects?.targets.has(no) || suspects?.users.has(user)
    if (isSuspect) return topicFacts(this.#state, row)
    return openTopicFacts(row, row.user === NO_USER ? '' : names.userName(user))
  }
}

function* addInSteps(table: PartTable, parts: Iterable<KeyedPart>): Steps<void> {
  let added = 0
  for (const part of parts) {
    table.add(part)
    if (++added % DIGEST_STEP_ROWS === 0) yield 1
  }
}

/** Users are named by many rows: each is looked up once. */
class Names implements Named {
  readonly #parts: Parts
  readonly #users = new Map<Key, string>()

  constructor(parts: Parts) {
    this.#parts = parts
  }

  topic(no: TargetNo): TopicId {
    return this.#parts.authors.idOf(-no)
  }

  user(no: Key): UserId {
    return this.#parts.authors.idOf(no)
  }

  userName(no: Key): string {
    let name = this.#users.get(no)
    if (name === undefined) {
      name = this.#parts.users.get(this.user(no))?.name ?? ''
      this.#users.set(no, name)
    }
    return name
  }
}
