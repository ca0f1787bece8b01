/** Pages of a topic's messages, flat and as the reply tree. */
import type { MessageId, TopicId } from '../../core/ids.ts'
import type { MessageSort, MessageView, Page, PageRequest } from '../../core/query.ts'
import { badCursor, formatCursor, pageOf, parseCursor } from '../cursor.ts'
import type { Authors } from './authors.ts'
import type { Database } from './database.ts'
import type { Key, TargetNo } from './keys.ts'
import { type Listed, MessageList, type MessagePlace, viewOf } from './message-list.ts'
import type { Messages } from './messages.ts'

/** Siblings that are read at first; each time more are wanted it is twice as many. */
const SIBLINGS = 4
/** Levels whose likes a cursor tells: it must stay short. */
const LEVELS_IN_CURSOR = 100

/** One level of the tree on the way to where a page is: siblings, and how far they are read. */
interface Level {
  readonly anchor: TargetNo
  /** The last one that was on a page. */
  after: MessagePlace | undefined
  /** Those that were read and were not on a page yet. */
  waiting: Listed[]
  /** How many to read next; 0 when there are no more. */
  chunk: number
}

interface Leaf {
  readonly listed: Listed
  readonly depth: number
  /** Of the messages above it, and its own. */
  readonly likes: readonly number[]
}

type Step = [anchor: TargetNo, time: number, rank: number, position: Key, likes: number]

export class MessagePages {
  readonly #authors: Authors
  readonly #inTopic: MessageList
  readonly #roots: MessageList
  readonly #answers: MessageList
  readonly #up

  constructor(db: Database, authors: Authors, messages: Messages) {
    this.#authors = authors
    this.#inTopic = new MessageList(db, messages, 'topic')
    this.#roots = new MessageList(db, messages, 'roots')
    this.#answers = new MessageList(db, messages, 'answers')
    this.#up = db.prepare<Step>(
      'SELECT anchor, time, rank, position, likes FROM messages WHERE id = ?',
    )
  }

  flat(topic: TopicId, sort: MessageSort, { limit, after }: PageRequest): Page<MessageView> {
    const no = this.#authors.findTarget({ kind: 'topic', id: topic })
    const place = this.#flatPlace(after, sort)
    const found = no === undefined ? [] : this.#inTopic.list(no, sort, place, limit + 1)
    const { items, next } = pageOf(found, limit, ({ row: { id, likes, time } }) =>
      formatCursor({ keys: sort === 'top' ? [likes, time] : [time], id }),
    )
    return { items: items.map((listed) => viewOf(listed, 0)), next }
  }

  tree(topic: TopicId, sort: MessageSort, { limit, after }: PageRequest): Page<MessageView> {
    const no = this.#authors.findTarget({ kind: 'topic', id: topic })
    const found = no === undefined ? [] : this.#leaves(this.#levels(no, after), sort, limit + 1)
    const { items, next } = pageOf(found, limit, ({ listed, likes }) => {
      const keys = sort === 'top' ? likes.slice(0, LEVELS_IN_CURSOR) : []
      return formatCursor({ keys, id: listed.row.id })
    })
    return { items: items.map(({ listed, depth }) => viewOf(listed, depth)), next }
  }

  /** Goes on depth first from where `levels` stand. */
  #leaves(levels: Level[], sort: MessageSort, limit: number): Leaf[] {
    const leaves: Leaf[] = []
    for (let level = levels.at(-1); level && leaves.length < limit; level = levels.at(-1)) {
      const listed = this.#nextOf(level, sort, limit - leaves.length)
      if (listed === undefined) {
        levels.pop()
        continue
      }
      leaves.push({
        listed,
        depth: levels.length - 1,
        likes: levels.map(({ after }) => after?.likes ?? 0),
      })
      if (listed.replies > 0) levels.push(newLevel(listed.no))
    }
    return leaves
  }

  #nextOf(level: Level, sort: MessageSort, wanted: number): Listed | undefined {
    if (level.waiting.length === 0 && level.chunk > 0) {
      const limit = Math.min(level.chunk, wanted)
      const list = level.anchor < 0 ? this.#roots : this.#answers
      level.waiting = list.list(level.anchor, sort, level.after, limit).toReversed()
      level.chunk = level.waiting.length < limit ? 0 : level.chunk * 2
    }
    const listed = level.waiting.pop()
    if (listed !== undefined) level.after = listed.place
    return listed
  }

  /** The levels of the message that a cursor names, and of what answers it. */
  #levels(topic: TargetNo, after: string): Level[] {
    const cursor = parseCursor<MessageId>(after, 'message')
    if (cursor === undefined) return [newLevel(topic)]
    const key = this.#authors.findKey(cursor.id)
    const path = key === undefined ? [] : this.#pathTo(key)
    const top = path.at(0)?.anchor
    if (key === undefined || top !== topic) throw badCursor(`"${after}"`)
    const levels = path.map(({ anchor, place }, level) => {
      const likes = cursor.keys[level] ?? place.likes
      return { ...newLevel(anchor), after: { ...place, likes } }
    })
    return [...levels, newLevel(key)]
  }

  /** The messages above one and itself, the topmost first, each with what it answers. */
  #pathTo(key: Key): { anchor: TargetNo; place: MessagePlace }[] {
    const path: { anchor: TargetNo; place: MessagePlace }[] = []
    let no: TargetNo = key
    for (let step = this.#up.get(no); step !== undefined; step = this.#up.get(no)) {
      const [anchor, time, rank, position, likes] = step
      path.push({ anchor, place: { likes, time, rank, position } })
      no = anchor
    }
    return path.reverse()
  }

  #flatPlace(after: string, sort: MessageSort): MessagePlace | undefined {
    const cursor = parseCursor<MessageId>(after, 'message', sort === 'top' ? 2 : 1)
    if (cursor === undefined) return undefined
    const key = this.#authors.findKey(cursor.id)
    const step = key === undefined ? undefined : this.#up.get(key)
    if (step === undefined) throw badCursor(`"${after}"`)
    const [first = 0, second = 0] = cursor.keys
    const [, , rank, position] = step
    return sort === 'top'
      ? { likes: first, time: second, rank, position }
      : { likes: 0, time: first, rank, position }
  }
}

function newLevel(anchor: TargetNo): Level {
  return { anchor, after: undefined, waiting: [], chunk: SIBLINGS }
}
