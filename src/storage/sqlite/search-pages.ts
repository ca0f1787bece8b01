/** Pages of what a search finds: hits in titles before hits in texts, newer before older. */
import type { MessageId, TopicId } from '../../core/ids.ts'
import type { Found, MessageView, Page, PageRequest, TopicView } from '../../core/query.ts'
import { badCursor, pageOf } from '../cursor.ts'
import { wordsOf } from '../words.ts'
import type { Authors } from './authors.ts'
import type { Database } from './database.ts'
import type { TargetNo } from './keys.ts'
import type { Doc } from './search-index.ts'

/** Words around a hit. */
const SNIPPET_WORDS = 24

const CURSOR = /^(title|text)~([0-9]{1,16})$/

type Section = 'title' | 'text'

interface Hit {
  readonly section: Section
  readonly doc: Doc
  readonly target: TargetNo
  readonly snippet: string
}

/** How hits become what is answered. */
export interface Views {
  getTopic(id: TopicId): TopicView | undefined
  getMessage(id: MessageId): MessageView | undefined
}

export class SearchPages {
  readonly #authors: Authors
  readonly #views: Views
  readonly #find

  constructor(db: Database, authors: Authors, views: Views) {
    this.#authors = authors
    this.#views = views
    this.#find = db.prepare<[Doc, TargetNo, string]>(
      `SELECT d.doc, d.target, snippet(search, -1, '«', '»', '…', ${SNIPPET_WORDS})
       FROM search JOIN documents d ON d.doc = search.rowid
       WHERE search MATCH ? AND search.rowid < ? ORDER BY search.rowid DESC LIMIT ?`,
    )
  }

  page(text: string, { limit, after }: PageRequest): Page<Found> {
    const words = wordsOf(text)
    const [, section = 'title', doc] = after === '' ? [] : (CURSOR.exec(after) ?? [])
    if (after !== '' && doc === undefined) throw badCursor(`"${after}"`)
    if (words.length === 0) return { items: [], next: '' }
    const from = Number(doc ?? Number.MAX_SAFE_INTEGER)
    const hits: Hit[] = section === 'title' ? this.#hits('title', words, from, limit + 1) : []
    const textFrom = section === 'text' ? from : Number.MAX_SAFE_INTEGER
    hits.push(...this.#hits('text', words, textFrom, limit + 1 - hits.length))
    const { items, next } = pageOf(hits, limit, (hit) => `${hit.section}~${hit.doc}`)
    return { items: items.flatMap((hit) => this.#found(hit)), next }
  }

  #hits(section: Section, words: readonly string[], from: Doc, limit: number): Hit[] {
    if (limit <= 0) return []
    const all = queryOf(words)
    const query = section === 'title' ? `title : (${all})` : `(${all}) NOT title : (${all})`
    return this.#find
      .all(query, from, limit)
      .map(([doc, target, snippet]) => ({ section, doc, target, snippet }))
  }

  #found({ target, snippet }: Hit): Found[] {
    const { kind, id } = this.#authors.targetOf(target)
    const message = kind === 'message' ? this.#views.getMessage(id) : undefined
    const topic = this.#views.getTopic(
      kind === 'message' ? (message?.row.topic ?? ('' as TopicId)) : id,
    )
    return topic === undefined ? [] : [{ topic, message, snippet }]
  }
}

/** All of the words, quoted so that none of them can be syntax, the last one as a beginning. */
function queryOf(words: readonly string[]): string {
  return `${words.map((word) => `"${word.replaceAll('"', '""')}"`).join(' AND ')} *`
}
