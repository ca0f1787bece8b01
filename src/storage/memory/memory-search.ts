/** Search through every text, one by one. */
import type { ForumReader, MessageRow, TopicRow } from '../../core/forum-state.ts'
import { targetOf } from '../../core/lines.ts'
import type { Found, Page, PageRequest } from '../../core/query.ts'
import { badCursor, pageOf } from '../cursor.ts'
import { wordsOf } from '../words.ts'
import { targetKey } from './memory-image.ts'
import { messageView, shownText, topicView } from './memory-view.ts'

interface Hit {
  readonly row: TopicRow | MessageRow
  readonly inTitle: boolean
}

const SNIPPET_CHARS = 120

/** Hits in titles come before hits in texts, and newer ones before older ones. */
export function searchPage(
  state: ForumReader,
  rows: readonly (TopicRow | MessageRow)[],
  text: string,
  page: PageRequest,
): Page<Found> {
  const words = wordsOf(text).map(tokensOf)
  const hits = words.length === 0 ? [] : rows.flatMap((row) => hitOf(state, row, words))
  hits.sort((a, b) => Number(b.inTitle) - Number(a.inTitle) || b.row.time - a.row.time)
  const from = page.after === '' ? 0 : hits.findIndex((hit) => cursorOf(hit) === page.after) + 1
  if (page.after !== '' && from === 0) throw badCursor(`"${page.after}"`)
  const found = hits.slice(from, from + page.limit + 1)
  const { items, next } = pageOf(found, page.limit, cursorOf)
  return { items: items.flatMap(({ row }) => foundOf(state, row, words)), next }
}

/** A topic and a message may have one id. */
function cursorOf({ row }: Hit): string {
  return targetKey(targetOf(row))
}

/** Words as the index of the SQLite store has them: no case, no accents. */
function tokensOf(text: string): string[] {
  const plain = text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
  return plain.match(/[\p{L}\p{N}\p{Co}]+/gu) ?? []
}

function hitOf(
  state: ForumReader,
  row: TopicRow | MessageRow,
  words: readonly (readonly string[])[],
): Hit[] {
  if (row.deleted && !('hasText' in row)) return []
  const title = tokensOf(titleOf(row))
  const text = tokensOf(shownText(state, row))
  const isIn = (places: readonly (readonly string[])[]) =>
    words.every((word, index) =>
      places.some((tokens) => holds(tokens, word, index === words.length - 1)),
    )
  return isIn([title, text]) ? [{ row, inTitle: isIn([title]) }] : []
}

function titleOf(row: TopicRow | MessageRow): string {
  return 'hasText' in row ? row.titles.map(({ title }) => title).join('\n') : ''
}

/** Whether a word, which may be several tokens, stands in `tokens`, one token behind the other. */
function holds(tokens: readonly string[], word: readonly string[], asPrefix: boolean): boolean {
  return tokens.some((_, start) =>
    word.every((token, index) => {
      const here = tokens[start + index]
      const isLast = asPrefix && index === word.length - 1
      return isLast ? here?.startsWith(token) : here === token
    }),
  )
}

function foundOf(
  state: ForumReader,
  row: TopicRow | MessageRow,
  words: readonly (readonly string[])[],
): Found[] {
  const snippet = snippetOf(`${titleOf(row)}\n${shownText(state, row)}`.trim(), words)
  if ('hasText' in row) return [{ topic: topicView(state, row), message: undefined, snippet }]
  const topic = state.getTopic(row.topic)
  if (topic === undefined) return []
  return [{ topic: topicView(state, topic), message: messageView(state, row, 0), snippet }]
}

function snippetOf(text: string, words: readonly (readonly string[])[]): string {
  const wanted = words.flat()
  const marked = text.replaceAll(/[\p{L}\p{N}\p{Co}\p{M}]+/gu, (word) => {
    const [token = ''] = tokensOf(word)
    return wanted.some((start) => token.startsWith(start)) ? `«${word}»` : word
  })
  const first = Math.max(0, marked.indexOf('«') - SNIPPET_CHARS / 2)
  return marked.slice(first, first + SNIPPET_CHARS)
}
