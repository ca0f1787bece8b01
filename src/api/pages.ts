/** Pages: bounded in items by the client, in bytes by us. */
import { ForumError } from '../core/error.ts'
import { CURSOR_CHARS_MAX, PAGE_BYTES_MAX, PAGE_DEFAULT, PAGE_MAX } from '../core/limits.ts'
import type { Page, PageRequest } from '../core/query.ts'
import { utf8Length } from '../core/shape.ts'

interface PageFields {
  readonly limit: number
  readonly after: string
}

/** What of a page is wanted; throws `invalid`. */
export function pageOf({ limit, after }: PageFields): PageRequest {
  if (limit < 0 || limit > PAGE_MAX) {
    const rule = `expected 1 to ${PAGE_MAX}, or 0 for ${PAGE_DEFAULT}`
    throw new ForumError('invalid', `limit ${limit}: ${rule}`)
  }
  if (after.length > CURSOR_CHARS_MAX) {
    const rule = 'expected `next` of the page before'
    throw new ForumError('invalid', `after: ${after.length} characters, ${rule}`)
  }
  return { limit: limit === 0 ? PAGE_DEFAULT : limit, after }
}

/**
 * The page, with fewer items than wanted if its texts would make an answer that clients do not
 * take. `textsOf` answers what counts of one item.
 */
export function fittingPage<Item>(
  wanted: PageRequest,
  read: (page: PageRequest) => Page<Item>,
  textsOf: (item: Item) => string,
): Page<Item> {
  for (let { limit } = wanted; ; limit = Math.ceil(limit / 2)) {
    const page = read({ limit, after: wanted.after })
    if (limit === 1 || bytesOf(page.items.map(textsOf)) <= PAGE_BYTES_MAX) return page
  }
}

/** The longest end of a list that fits into one answer. */
export function fittingEnd<Item>(items: readonly Item[], textOf: (item: Item) => string): Item[] {
  let room = PAGE_BYTES_MAX
  let first = items.length
  for (; first > 0; first--) {
    const item = items[first - 1]
    room -= item === undefined ? 0 : utf8Length(textOf(item))
    if (room < 0) break
  }
  return items.slice(first)
}

function bytesOf(texts: readonly string[]): number {
  const units = texts.reduce((sum, text) => sum + text.length, 0)
  // No character takes more than three bytes per unit: most pages need no counting.
  if (units * 3 <= PAGE_BYTES_MAX) return units * 3
  return texts.reduce((sum, text) => sum + utf8Length(text), 0)
}
