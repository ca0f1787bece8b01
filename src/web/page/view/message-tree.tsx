/** The reply tree of a topic: only what is near the view exists, and nothing that is read moves. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Message, Topic } from '../api/types.ts'
import { account } from '../state/account.ts'
import { heldOf, type View } from '../state/arrivals.ts'
import * as open from '../state/open-topic.ts'
import type { Outgoing } from '../state/outbox.ts'
import { ancestorsOf, type Row, rowsIn, treeOf } from '../state/tree.ts'
import { texts } from '../texts.ts'
import { useKeys } from './keys.ts'
import { MessageRow } from './message-row.tsx'
import { type ListHandle, WindowList } from './window-list.tsx'

/** Heights of rows that were never shown, px: a head with actions, and lines of text. */
const ROW_PX = 92
const LINE_PX = 24
const CHARS_PER_LINE = 80

export interface MessageTreeProps {
  readonly topic: Topic
  /** The message that the address names. */
  readonly wanted: string | undefined
}

export function MessageTree({ topic, wanted }: MessageTreeProps) {
  const list = useRef<ListHandle>(null)
  const { rows, heldAfter, release, onRange, fresh } = useRows()
  useWanted(wanted, rows, list)
  useKeys(rows.length, list)
  const next = rows.findIndex(({ message }) => fresh.has(message.id))
  return (
    <>
      {rows.length === 0 && open.isComplete.value && (
        <p class="empty">{topic.messages === 0 ? texts.noMessages : texts.loading}</p>
      )}
      <WindowList
        items={rows}
        keyOf={({ message }) => message.id}
        estimate={estimate}
        label={texts.messagesOf(topic.titles[0] ?? '')}
        isBusy={!open.isComplete.value}
        handle={list}
        onRange={onRange}
      >
        {(row, place) => (
          <MessageRow
            row={row}
            place={place}
            isWanted={row.message.id === wanted}
            arrived={heldAfter.get(row.message.id) ?? 0}
            onArrived={release}
          />
        )}
      </WindowList>
      <p class="hidden" role="status">
        {fresh.size > 0 ? texts.newMessages(fresh.size) : ''}
      </p>
      {next !== -1 && (
        <button type="button" class="fresh" onClick={() => list.current?.scrollTo(next)}>
          {texts.newMessages(fresh.size)}
        </button>
      )}
    </>
  )
}

/** The rows to show now, with what arrived and waits, and what arrived out of sight. */
function useRows() {
  const view = useRef<View>({ shown: [], first: 0, last: 0 })
  const before = useRef<ReadonlySet<string>>(new Set())
  const fresh = useRef<ReadonlySet<string>>(new Set())
  const isReleased = useRef(false)
  const [, redraw] = useState(0)
  const { messages, pending, sort, collapsed } = open
  const ranks = useMemo(() => new Map<string, number>(), [sort.value])
  const tree = useMemo(() => {
    const outgoing = pending.value.map(toMessage)
    const both = [...messages.value.values(), ...outgoing]
    const likesOf = ({ id, likes }: Message) => {
      const known = ranks.get(id)
      if (known === undefined) ranks.set(id, likes)
      return known ?? likes
    }
    return treeOf(both, { sort: sort.value, likesOf })
  }, [messages.value, pending.value, sort.value, ranks])
  const all = useMemo(() => rowsIn(tree, collapsed.value), [tree, collapsed.value])
  const order = `${sort.value} ${collapsed.value.size}`
  const lastOrder = useRef(order)
  const wasComplete = useRef(false)
  // Another order is asked for by the reader: there is nothing to hold back in it.
  const isSame = lastOrder.current === order && wasComplete.current && before.current.size > 0
  lastOrder.current = order
  // The last page of a topic comes together with the word that it was the last: it is not new.
  wasComplete.current = open.isComplete.value

  const keys = all.map(({ message }) => message.id)
  const isOwn = (key: string) => messages.value.get(key)?.author?.id === account.value?.id
  const arrivedNow = (key: string) => !before.current.has(key)
  const held =
    isSame && !isReleased.current
      ? heldOf(keys, view.current, (key) => !arrivedNow(key) || isPending(key) || isOwn(key))
      : new Set<string>()
  isReleased.current = false
  const rows = held.size === 0 ? all : all.filter(({ message }) => !held.has(message.id))
  const shown = rows.map(({ message }) => message.id)
  if (isSame) {
    const more = shown.filter((key) => arrivedNow(key) && !isPending(key) && !isOwn(key))
    if (more.length > 0) fresh.current = new Set([...fresh.current, ...more])
  }
  before.current = new Set(shown)
  view.current = { ...view.current, shown }

  const onRange = useCallback((first: number, last: number) => {
    const { shown: now } = view.current
    view.current = { shown: now, first, last }
    const seen = now.slice(first, last + 1).filter((key) => fresh.current.has(key))
    if (seen.length > 0) fresh.current = fresh.current.difference(new Set(seen))
    redraw((count) => count + 1)
  }, [])
  const release = useCallback(() => {
    isReleased.current = true
    redraw((count) => count + 1)
  }, [])
  return { rows, heldAfter: heldAfterOf(all, held), release, onRange, fresh: fresh.current }
}

/** How many held rows stand behind each shown one, by its id. */
function heldAfterOf(all: readonly Row[], held: ReadonlySet<string>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  let last = ''
  for (const { message } of all) {
    if (!held.has(message.id)) last = message.id
    else counts.set(last, (counts.get(last) ?? 0) + 1)
  }
  return counts
}

/** Brings the message that the address names into view, once it is here. */
function useWanted(
  wanted: string | undefined,
  rows: readonly Row[],
  list: { readonly current: ListHandle | null },
): void {
  const shown = useRef<string | undefined>(undefined)
  useEffect(() => {
    if (wanted === undefined || shown.current === wanted) return
    const hidden = ancestorsOf(open.messages.value, wanted).filter((id) => {
      return open.collapsed.value.has(id)
    })
    for (const id of hidden) open.toggle(id)
    const index = rows.findIndex(({ message }) => message.id === wanted)
    if (index === -1) return
    shown.current = wanted
    list.current?.scrollTo(index)
  }, [wanted, rows])
}

const PENDING = 'out:'

function isPending(key: string): boolean {
  return key.startsWith(PENDING)
}

/** What is on its way, as the message that it will be. */
function toMessage({ id, topic, parent, text, at }: Outgoing): Message {
  const me = account.value
  const name = me?.name ?? ''
  return {
    id: PENDING + id,
    topicId: topic,
    parentId: parent,
    author: { id: me?.id ?? '', name, shownName: name, createdAtMs: 0, banned: false },
    text,
    createdAtMs: at,
    likes: 0,
    deleted: false,
    edits: 0,
    replies: 0,
    depth: 0,
    liked: false,
    withheld: 0,
    open: false,
  }
}

function estimate({ message: { text } }: Row): number {
  return ROW_PX + LINE_PX * Math.ceil(text.length / CHARS_PER_LINE)
}
