/** The reply tree of a topic as the rows in which it is shown; pure. */
import type { Message } from '../api/types.ts'

export type MessageSort = 'old' | 'new' | 'top'

export interface TreeOptions {
  readonly sort: MessageSort
  /** Likes by which the top ones are found: those of when the order was chosen, so that it stands. */
  readonly likesOf?: (message: Message) => number
}

export interface Row {
  readonly message: Message
  readonly depth: number
  /** Replies at all depths. */
  readonly below: number
  readonly isCollapsed: boolean
}

/** All of a tree, whatever is collapsed: it is made once for each set of messages and order. */
export interface Tree {
  /** What answers each message, in order; under '' what answers the topic or nothing known here. */
  readonly children: ReadonlyMap<string, readonly Message[]>
  /** Replies at all depths. */
  readonly below: ReadonlyMap<string, number>
}

export function treeOf(
  messages: Iterable<Message>,
  { sort, likesOf = ({ likes }) => likes }: TreeOptions,
): Tree {
  const all = new Map<string, Message>()
  for (const message of messages) all.set(message.id, message)
  const children = childrenOf(all, orderOf(sort, likesOf))
  return { children, below: countsBelow(all, children) }
}

/** Messages in the order of the tree; `collapsed`: ids of those whose replies are not shown. */
export function rowsIn({ children, below }: Tree, collapsed: ReadonlySet<string>): Row[] {
  const rows: Row[] = []
  // By hand and not by recursion: replies may be as deep as people are stubborn.
  const open = [...(children.get('') ?? [])].reverse().map((message) => ({ message, depth: 0 }))
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { message, depth } = next
    const isCollapsed = collapsed.has(message.id)
    rows.push({ message, depth, below: below.get(message.id) ?? 0, isCollapsed })
    if (isCollapsed) continue
    for (const child of (children.get(message.id) ?? []).toReversed()) {
      open.push({ message: child, depth: depth + 1 })
    }
  }
  return rows
}

/** The ids above a message, its parent first. */
export function ancestorsOf(messages: ReadonlyMap<string, Message>, id: string): string[] {
  const found = new Set<string>()
  let parent = messages.get(id)?.parentId ?? ''
  while (parent !== '' && !found.has(parent)) {
    found.add(parent)
    parent = messages.get(parent)?.parentId ?? ''
  }
  return [...found]
}

type Order = (a: Message, b: Message) => number

const byAge: Order = (a, b) => a.createdAtMs - b.createdAtMs || compareIds(a.id, b.id)

function orderOf(sort: MessageSort, likesOf: (message: Message) => number): Order {
  switch (sort) {
    case 'old':
      return byAge
    case 'new':
      return (a, b) => byAge(b, a)
    case 'top':
      return (a, b) => likesOf(b) - likesOf(a) || byAge(a, b)
    default:
      return sort satisfies never
  }
}

function compareIds(a: string, b: string): number {
  return Number.parseInt(a, 10) - Number.parseInt(b, 10) || (a < b ? -1 : Number(a > b))
}

/** What answers each message, in order; under '' what answers the topic or nothing known here. */
function childrenOf(all: ReadonlyMap<string, Message>, order: Order): Map<string, Message[]> {
  const children = new Map<string, Message[]>()
  for (const message of all.values()) {
    const parent = all.has(message.parentId) ? message.parentId : ''
    const siblings = children.get(parent)
    if (siblings === undefined) children.set(parent, [message])
    else siblings.push(message)
  }
  for (const siblings of children.values()) siblings.sort(order)
  return children
}

function countsBelow(
  all: ReadonlyMap<string, Message>,
  children: ReadonlyMap<string, readonly Message[]>,
): Map<string, number> {
  const counts = new Map<string, number>()
  const order = [...(children.get('') ?? [])]
  for (let index = 0; index < order.length; index++) {
    order.push(...(children.get(order[index]?.id ?? '') ?? []))
  }
  // Children stand behind their parents, so from the end each is complete before it is added.
  for (const { id, parentId } of order.reverse()) {
    if (!all.has(parentId)) continue
    counts.set(parentId, (counts.get(parentId) ?? 0) + (counts.get(id) ?? 0) + 1)
  }
  return counts
}
