/** Lists of messages, made from all messages of a topic each time. */
import { comparePositions } from '../../core/entry.ts'
import type { ForumReader, MessageRow } from '../../core/forum-state.ts'
import type { MessageId, TopicId } from '../../core/ids.ts'
import type { MessageSort, MessageView, Page, PageRequest } from '../../core/query.ts'
import { badCursor, formatCursor, pageOf, parseCursor } from '../cursor.ts'
import { compareMessages, type MessagePlace } from '../order.ts'
import { messageView } from './memory-view.ts'

/** A message in the tree, with all messages above it, the topmost first, and itself. */
interface Branch {
  readonly row: MessageRow
  readonly path: readonly MessagePlace[]
}

export function flatPage(
  state: ForumReader,
  topic: TopicId,
  sort: MessageSort,
  page: PageRequest,
): Page<MessageView> {
  const rows = state.messagesOf(topic).toSorted((a, b) => compareMessages(a, b, sort))
  const after = placeAfter(state, page.after, sort)
  const behind = rows.filter((row) => after === undefined || compareMessages(row, after, sort) > 0)
  const found = behind.slice(0, page.limit + 1).map((row) => messageView(state, row, 0))
  return pageOf(found, page.limit, ({ row: { id, time, likes } }) =>
    formatCursor({ keys: sort === 'top' ? [likes, time] : [time], id }),
  )
}

export function treePage(
  state: ForumReader,
  topic: TopicId,
  sort: MessageSort,
  page: PageRequest,
): Page<MessageView> {
  const branches = branchesOf(state.messagesOf(topic))
  const after = parseCursor<MessageId>(page.after, 'message')
  const end = after === undefined ? [] : pathAfter(branches, after)
  const behind = branches
    .filter(({ path }) => comparePaths(path, end, sort) > 0)
    .sort((a, b) => comparePaths(a.path, b.path, sort))
  const found = behind.slice(0, page.limit + 1)
  const { items, next } = pageOf(found, page.limit, ({ row, path }) =>
    formatCursor({ keys: sort === 'top' ? path.map(({ likes }) => likes) : [], id: row.id }),
  )
  return { items: items.map(({ row, path }) => messageView(state, row, path.length - 1)), next }
}

function placeAfter(
  state: ForumReader,
  after: string,
  sort: MessageSort,
): MessagePlace | undefined {
  const cursor = parseCursor<MessageId>(after, 'message', sort === 'top' ? 2 : 1)
  if (cursor === undefined) return undefined
  const row = state.getMessage(cursor.id)
  if (row === undefined) throw badCursor(`"${after}"`)
  return { likes: cursor.keys[0] ?? 0, time: row.time, position: row.position }
}

function branchesOf(rows: readonly MessageRow[]): Branch[] {
  const byId = new Map(rows.map((row) => [row.id, row]))
  return rows.map((row) => {
    const path = [row]
    for (let above = row.parent; above !== undefined; above = path[0]?.parent) {
      const parent = byId.get(above)
      if (parent === undefined) break
      path.unshift(parent)
    }
    return { row, path }
  })
}

/** Where the page before ended, by the likes of that time. */
function pathAfter(
  branches: readonly Branch[],
  { id, keys }: { readonly id: MessageId; readonly keys: readonly number[] },
): readonly MessagePlace[] {
  const branch = branches.find(({ row }) => row.id === id)
  if (branch === undefined) throw badCursor(`"${id}"`)
  return branch.path.map((place, level) => ({ ...place, likes: keys[level] ?? place.likes }))
}

/** Depth first: a message comes before what answers it, and siblings by `sort`. */
function comparePaths(
  a: readonly MessagePlace[],
  b: readonly MessagePlace[],
  sort: MessageSort,
): number {
  for (const [level, place] of a.entries()) {
    const other = b[level]
    if (other === undefined) return 1
    if (comparePositions(place.position, other.position) === 0) continue
    return compareMessages(place, other, sort)
  }
  return a.length - b.length
}
