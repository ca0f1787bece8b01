/** What a user has not read. */
import type { TopicRow } from '../../core/forum-state.ts'
import type { UserId } from '../../core/ids.ts'
import type { Arrival, LogReader } from '../../core/log.ts'
import type { Page, PageRequest, UnreadTopic } from '../../core/query.ts'
import { at, type Vector } from '../../core/vector.ts'
import { pageOf } from '../cursor.ts'
import type { Authors } from './authors.ts'
import type { Database } from './database.ts'
import { type Key, keyOf, lastKeyOf, type TargetNo } from './keys.ts'
import type { Marks } from './marks.ts'
import type { TopicList, TopicPlace } from './topic-list.ts'

/** In a topic, from one position to another, by anyone but a user. */
const UNREAD = 'm.topic = ?1 AND m.position BETWEEN ?2 AND ?3 AND m.deleted = 0 AND m.user <> ?4'
/** Topics that are looked at in one go. */
const CHUNK = 64

export interface UnreadParts {
  readonly authors: Authors
  readonly marks: Marks
  readonly topics: TopicList
  readonly log: LogReader
}

export class Unread {
  readonly #authors: Authors
  readonly #marks: Marks
  readonly #topics: TopicList
  readonly #log: LogReader
  readonly #arrived
  readonly #count

  constructor(db: Database, { authors, marks, topics, log }: UnreadParts) {
    this.#authors = authors
    this.#marks = marks
    this.#topics = topics
    this.#log = log
    this.#arrived = db.prepare<[Arrival]>('SELECT arrived FROM topics WHERE id = ?')
    const count = (listed: 0 | 1) =>
      `(SELECT count(*) FROM messages m WHERE m.listed = ${listed} AND ${UNREAD})`
    // Those in the index of the topic, and those that are not yet; see unlisted.ts.
    this.#count = db.prepare<[number]>(`SELECT ${count(1)} + ${count(0)}`)
  }

  list(user: UserId, { limit, after }: PageRequest): Page<UnreadTopic> {
    const found: UnreadTopic[] = []
    let place = this.#topics.placeOf(after)
    while (found.length <= limit) {
      const next = this.#chunk(user, place, found)
      if (next === undefined) break
      place = next
    }
    return pageOf(found, limit, ({ topic }) => this.#topics.cursorOf(topic.row, 'active'))
  }

  /** Adds what is unread among the next topics; answers where to go on, unless it is the end. */
  #chunk(
    user: UserId,
    after: TopicPlace | undefined,
    found: UnreadTopic[],
  ): TopicPlace | undefined {
    const topics = this.#topics.list('active', undefined, after, CHUNK)
    for (const topic of topics) {
      const unread = this.of(topic.row, user)
      if (unread > 0) found.push({ topic, unread })
    }
    const last = topics.at(-1)
    return last && this.#topics.placeAt(last.row, 'active')
  }

  /** What is unread in one topic. */
  of({ id, messages }: TopicRow, user: UserId): number {
    if (messages === 0) return 0
    const topic = this.#authors.findTarget({ kind: 'topic', id }) ?? 0
    const reader = this.#authors.findKey(user) ?? 0
    const mark = this.#marks.get(user, id)
    if (mark !== undefined && !this.#hasNews(topic, mark)) return 0
    let unread = 0
    for (const [first, last] of this.#ranges(mark)) {
      unread += this.#count.get(topic, first, last, reader)?.[0] ?? 0
    }
    return unread
  }

  /** Whether anything came into the topic behind what a mark counts. */
  #hasNews(topic: TargetNo, mark: Vector): boolean {
    const arrived = this.#arrived.get(topic)?.[0] ?? 0
    return arrived > this.#log.firstMissing(mark)
  }

  /** Positions that a mark does not count. */
  #ranges(mark: Vector | undefined): readonly [first: Key, last: Key][] {
    if (mark === undefined) return [[0, Number.MAX_SAFE_INTEGER]]
    return [...this.#authors.all()]
      .filter(({ id, count, made }) => made.message > 0 && count > at(mark, id))
      .map(({ no, id }) => [keyOf(no, at(mark, id) + 1), lastKeyOf(no)])
  }
}
