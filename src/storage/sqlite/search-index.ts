/**
 * The search index: what is deleted or edited leaves it at once, in the same transaction; what is
 * new comes into it later, a little at a time. Numbers of topics and messages are dense, so how
 * far it has come is one count per author and kind.
 */
import type { Author, Authors } from './authors.ts'
import type { Concerns } from './concerns.ts'
import type { Database } from './database.ts'
import { authorOfKey, keyOf, numberOfKey, type TargetNo } from './keys.ts'

/** A number for a text in the index; of two texts, the newer one has the larger. */
export type Doc = number

const MILLIS_PER_SECOND = 1000
/** Docs of one second; what is beyond goes on into the next. */
const DOCS_PER_SECOND = 2 ** 15

const SECTIONS = ['topic', 'message'] as const
type Section = (typeof SECTIONS)[number]

export class SearchIndex {
  readonly #authors: Authors
  readonly #concerns: Concerns
  readonly #docOf
  readonly #lastDoc
  readonly #isTaken
  readonly #putDoc
  readonly #removeDoc
  readonly #index
  readonly #unindex
  readonly #topicTime
  readonly #messageTime
  readonly #outdated
  readonly #putOutdated
  readonly #removeOutdated
  readonly #countOutdated
  readonly #clear

  constructor(db: Database, authors: Authors, concerns: Concerns) {
    this.#authors = authors
    this.#concerns = concerns
    this.#docOf = db.prepare<[Doc]>('SELECT doc FROM documents WHERE target = ?')
    this.#lastDoc = db.prepare<[Doc | null]>(
      'SELECT max(doc) FROM documents WHERE doc BETWEEN ? AND ?',
    )
    this.#isTaken = db.prepare('SELECT 1 FROM documents WHERE doc = ?')
    this.#putDoc = db.prepare('INSERT INTO documents (doc, target) VALUES (?, ?)')
    this.#removeDoc = db.prepare('DELETE FROM documents WHERE doc = ?')
    const content = 'doc, title, text FROM searchable WHERE doc = ?'
    this.#index = db.prepare(`INSERT INTO search (rowid, title, text) SELECT ${content}`)
    this.#unindex = db.prepare(
      `INSERT INTO search (search, rowid, title, text) SELECT 'delete', ${content}`,
    )
    this.#topicTime = db.prepare<[number]>('SELECT time FROM topics WHERE id = ?')
    this.#messageTime = db.prepare<[number]>(
      'SELECT time FROM messages WHERE id = ? AND deleted = 0',
    )
    this.#outdated = db.prepare<[TargetNo]>('SELECT target FROM outdated LIMIT ?')
    this.#putOutdated = db.prepare('INSERT OR IGNORE INTO outdated (target) VALUES (?)')
    this.#removeOutdated = db.prepare('DELETE FROM outdated WHERE target = ?')
    this.#countOutdated = db.prepare<[number]>('SELECT count(*) FROM outdated')
    this.#clear = [
      `INSERT INTO search (search) VALUES ('delete-all')`,
      'DELETE FROM documents',
      'DELETE FROM outdated',
    ].map((sql) => db.prepare(sql))
  }

  /** Takes a text out of the index. To be called before it changes, or goes. */
  forget(target: TargetNo): void {
    const { author, section, number } = this.#partsOf(target)
    if (number > author.indexed[section]) return
    const doc = this.#docOf.get(target)?.[0]
    if (doc !== undefined) {
      this.#unindex.run(doc)
      this.#removeDoc.run(doc)
      this.#concerns.forget(doc)
    }
    this.#putOutdated.run(target)
  }

  /** How many texts are not in the index yet. */
  outstanding(): number {
    let count = this.#countOutdated.get()?.[0] ?? 0
    for (const { made, indexed } of this.#authors.all()) {
      for (const section of SECTIONS) count += made[section] - indexed[section]
    }
    return count
  }

  /** Puts up to `limit` texts into the index. */
  advance(limit: number): void {
    let left = limit
    for (const [target] of this.#outdated.all(limit)) {
      this.#add(target)
      this.#removeOutdated.run(target)
      left--
    }
    for (const { id, made, indexed } of this.#authors.all()) {
      for (const section of SECTIONS) {
        const count = Math.min(left, made[section] - indexed[section])
        if (count > 0) this.#addNext(this.#authors.change(id), section, count)
        left -= Math.max(0, count)
      }
    }
  }

  clear(): void {
    for (const statement of this.#clear) statement.run()
    this.#concerns.clear()
  }

  #addNext(author: Author, section: Section, count: number): void {
    for (let added = 0; added < count; added++) {
      author.indexed[section] += 1
      const key = keyOf(author.no, author.indexed[section])
      this.#add(section === 'topic' ? -key : key)
    }
  }

  /** Puts what has something to be found into the index, unless it is there. */
  #add(target: TargetNo): void {
    const time = (target < 0 ? this.#topicTime : this.#messageTime).get(target)?.[0]
    if (time === undefined || this.#docOf.get(target) !== undefined) return
    const doc = this.#freeDoc(time)
    this.#putDoc.run(doc, target)
    this.#index.run(doc)
    this.#concerns.add(target, doc)
  }

  #freeDoc(time: number): Doc {
    const first = Math.floor(time / MILLIS_PER_SECOND) * DOCS_PER_SECOND
    const last = this.#lastDoc.get(first, first + DOCS_PER_SECOND - 1)?.[0] ?? first - 1
    let doc = last + 1
    while (this.#isTaken.get(doc) !== undefined) doc++
    return doc
  }

  #partsOf(target: TargetNo): { author: Author; section: Section; number: number } {
    const key = Math.abs(target)
    const section = target < 0 ? 'topic' : 'message'
    return { author: this.#authors.numbered(authorOfKey(key)), section, number: numberOfKey(key) }
  }
}
