/**
 * Cursors: where a page ended, as text. They name things by their full ids, so a cursor that one
 * replica gave is good at every other.
 */
import { ForumError } from '../core/error.ts'
import type { MessageRow, UserRow } from '../core/forum-state.ts'
import { type ContentId, type ContentKind, parseContentId } from '../core/ids.ts'
import { CURSOR_CHARS_MAX } from '../core/limits.ts'
import type { Page } from '../core/query.ts'

/** Between the parts of a cursor; it stands in no number and in no id. */
const SEPARATOR = '~'

/** A place in a sorted list: the sort keys of an item and its id. */
export interface Cursor<Id extends ContentId> {
  readonly keys: readonly number[]
  readonly id: Id
}

export function formatCursor({ keys, id }: Cursor<ContentId>): string {
  return [...keys, id].join(SEPARATOR)
}

/** Where a flat page in the order `old` ends that ends with this message, of whatever topic. */
export function cursorBehind({ time, id }: Pick<MessageRow, 'time' | 'id'>): string {
  return formatCursor({ keys: [time], id })
}

/** Where a page of users ends. */
export function userCursor({ id }: Pick<UserRow, 'id'>): string {
  return formatCursor({ keys: [], id })
}

/**
 * The cursor in text from outside; undefined for the empty text, which begins a list. `keys` is
 * how many sort keys it must have, if that is fixed. Throws `invalid`.
 */
export function parseCursor<Id extends ContentId>(
  text: string,
  kind: ContentKind,
  keys?: number,
): Cursor<Id> | undefined {
  if (text === '') return undefined
  if (text.length > CURSOR_CHARS_MAX) throw badCursor(`of ${text.length} characters`)
  const parts = text.split(SEPARATOR)
  const numbers = parts.slice(0, -1).map(Number)
  const isWhole = keys === undefined || numbers.length === keys
  if (!isWhole || !numbers.every(Number.isFinite)) throw badCursor(`"${text}"`)
  return { keys: numbers, id: idIn<Id>(text, parts.at(-1) ?? '', kind) }
}

function idIn<Id extends ContentId>(cursor: string, part: string, kind: ContentKind): Id {
  try {
    return parseContentId<Id>(part, kind)
  } catch {
    // To the one who sent it this is a cursor; what an id looks like helps nobody here.
    throw badCursor(`"${cursor}"`)
  }
}

/** The error for a cursor that no page ended with. */
export function badCursor(which: string): ForumError {
  return new ForumError('invalid', `page cursor ${which}: expected the end of a page before`)
}

/** A page out of one item more than fits on it: that one tells that there is a page behind. */
export function pageOf<Item>(
  found: readonly Item[],
  limit: number,
  cursorOf: (item: Item) => string,
): Page<Item> {
  const items = found.slice(0, limit)
  const last = items.at(-1)
  return { items, next: found.length > limit && last !== undefined ? cursorOf(last) : '' }
}
