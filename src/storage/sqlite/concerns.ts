/**
 * Whom texts concern: their writers, those they answer and those they mention. It comes with the
 * search index, a little later than the texts, and costs the posts themselves nothing.
 */
import type { UserId } from '../../core/ids.ts'
import { mentionedIn } from '../../core/mention.ts'
import { KINDS } from './aliases.ts'
import type { Authors } from './authors.ts'
import type { Database } from './database.ts'
import type { Key, TargetNo } from './keys.ts'
import type { Doc } from './search-index.ts'
import type { Users } from './users.ts'

const ANSWERS = 1
const MENTIONS = 2

/** In the column of the user, where nobody is. */
const NO_KEY = 0

export type ConcernRow = [doc: Doc, target: TargetNo, why: number]

/** What the number in a row says. */
export function reasonsOf(why: number): { answers: boolean; mentions: boolean } {
  return { answers: (why & ANSWERS) !== 0, mentions: (why & MENTIONS) !== 0 }
}

export class Concerns {
  readonly #authors: Authors
  readonly #users: Users
  readonly #writerOfTopic
  readonly #writersAround
  readonly #mentioning
  readonly #put
  readonly #forget
  readonly #clear
  readonly #list

  constructor(db: Database, authors: Authors, users: Users) {
    this.#authors = authors
    this.#users = users
    this.#writerOfTopic = db.prepare<[Key]>('SELECT user FROM topics WHERE id = ?')
    this.#writersAround = db.prepare<[writer: Key, answered: Key | null]>(
      `SELECT m.user, coalesce(p.user, t.user) FROM messages m
       LEFT JOIN messages p ON p.id = m.anchor
       LEFT JOIN topics t ON t.id = m.anchor
       WHERE m.id = ?`,
    )
    this.#mentioning = db.prepare<[string]>(
      `SELECT text FROM searchable WHERE doc = ? AND instr(text, '@') > 0`,
    )
    this.#put = db.prepare(
      'INSERT OR REPLACE INTO concerns (user, inbox, doc, why) VALUES (?, ?, ?, ?)',
    )
    this.#forget = db.prepare('DELETE FROM concerns WHERE doc = ?')
    this.#clear = db.prepare('DELETE FROM concerns')
    // What a user wrote under an id that became an alias later is theirs, too.
    this.#list = db.prepare<ConcernRow>(
      `SELECT c.doc, d.target, max(c.why) FROM concerns c JOIN documents d ON d.doc = c.doc
       WHERE c.user IN (SELECT ?1 UNION ALL SELECT id FROM aliases WHERE kind = ?5 AND canonical = ?1)
         AND c.inbox = ?2 AND c.doc < ?3
       GROUP BY c.doc ORDER BY c.doc DESC LIMIT ?4`,
    )
  }

  /** Notes whom a text concerns that has just come into the index. */
  add(target: TargetNo, doc: Doc): void {
    const [writer, answered] =
      target < 0
        ? [this.#writerOfTopic.get(target)?.[0], undefined]
        : (this.#writersAround.get(target) ?? [])
    if (writer !== undefined && writer !== NO_KEY) this.#put.run(writer, 0, doc, 0)
    const reasons = new Map<Key, number>()
    for (const user of this.#mentioned(doc)) reasons.set(user, MENTIONS)
    if (answered) reasons.set(answered, (reasons.get(answered) ?? 0) | ANSWERS)
    for (const [user, why] of reasons) if (user !== writer) this.#put.run(user, 1, doc, why)
  }

  /** Forgets a text that leaves the index. */
  forget(doc: Doc): void {
    this.#forget.run(doc)
  }

  clear(): void {
    this.#clear.run()
  }

  /** What a user wrote, or what of others concerns them: the latest before `doc`. */
  list(user: UserId, inbox: 0 | 1, before: Doc, limit: number): readonly ConcernRow[] {
    const key = this.#authors.findKey(user)
    return key === undefined ? [] : this.#list.all(key, inbox, before, limit, KINDS.user)
  }

  *#mentioned(doc: Doc): Generator<Key> {
    const text = this.#mentioning.get(doc)?.[0]
    if (text === undefined) return
    for (const id of mentionedIn(text, (key) => this.#users.named(key))) {
      yield this.#authors.key(id)
    }
  }
}
