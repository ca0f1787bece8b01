/** What a user has not read. */
import type { ForumReader, TopicRow } from '../../core/forum-state.ts'
import type { MessageId, UserId } from '../../core/ids.ts'
import type { Arrival, LogReader } from '../../core/log.ts'
import { withheld } from '../../core/moderation.ts'
import type { Page, PageRequest, UnreadTopic } from '../../core/query.ts'
import { at, type Vector } from '../../core/vector.ts'
import { pageOf } from '../cursor.ts'
import type { Acts } from './acts.ts'
import type { Authors } from './authors.ts'
import type { Database } from './database.ts'
import { type Key, keyOf, lastKeyOf, type TargetNo } from './keys.ts'
import type { Marks } from './marks.ts'
import type { TopicList, TopicPlace } from './topic-list.ts'

/** In a topic, from one position to another, by anyone but a user. */
const UNREAD = 'm.topic = ?1 AND m.position BETWEEN ?2 AND ?3 AND m.deleted = 0 AND m.user <> ?4'
/** Topics that are looked at in one go. */
const CHUNK = 64

/** Whether a message may be withheld: its topic is locked, its author banned, it was hidden. */
const COVERED = `(?5 OR m.user IN (SELECT value FROM json_each(?6))
  OR m.id IN (SELECT value FROM json_each(?7)))`

export interface UnreadParts {
  readonly acts: Acts
  readonly state: ForumReader
  readonly authors: Authors
  readonly marks: Marks
  readonly topics: TopicList
  readonly log: LogReader
}

/** What acts may withhold: ids of topics, and keys of users and messages as JSON. */
interface Covered {
  readonly isNothing: boolean
  readonly topics: ReadonlySet<string>
  readonly users: string
  readonly messages: string
}

export class Unread {
  readonly #authors: Authors
  readonly #marks: Marks
  readonly #topics: TopicList
  readonly #log: LogReader
  readonly #acts: Acts
  readonly #state: ForumReader
  readonly #arrived
  readonly #count
  readonly #covered

  constructor(db: Database, { authors, marks, topics, log, acts, state }: UnreadParts) {
    this.#acts = acts
    this.#state = state
    this.#authors = authors
    this.#marks = marks
    this.#topics = topics
    this.#log = log
    this.#arrived = db.prepare<[Arrival]>('SELECT arrived FROM topics WHERE id = ?')
    const count = (listed: 0 | 1) =>
      `(SELECT count(*) FROM messages m WHERE m.listed = ${listed} AND ${UNREAD})`
    // Those in the index of the topic, and those that are not yet; see unlisted.ts.
    this.#count = db.prepare<[number]>(`SELECT ${count(1)} + ${count(0)}`)
    const covered = (listed: 0 | 1) =>
      `SELECT m.id FROM messages m WHERE m.listed = ${listed} AND ${UNREAD} AND ${COVERED}`
    this.#covered = db.prepare<[Key]>(`${covered(1)} UNION ALL ${covered(0)}`)
  }

  list(user: UserId, { limit, after }: PageRequest): Page<UnreadTopic> {
    const found: UnreadTopic[] = []
    const covered = this.#coveredNow()
    let place = this.#topics.placeOf(after)
    while (found.length <= limit) {
      const next = this.#chunk({ user, covered }, place, found)
      if (next === undefined) break
      place = next
    }
    return pageOf(found, limit, ({ topic }) => this.#topics.cursorOf(topic.row, 'active'))
  }

  /** Adds what is unread among the next topics; answers where to go on, unless it is the end. */
  #chunk(
    { user, covered }: { readonly user: UserId; readonly covered: Covered },
    after: TopicPlace | undefined,
    found: UnreadTopic[],
  ): TopicPlace | undefined {
    const topics = this.#topics.list('active', undefined, after, CHUNK)
    for (const topic of topics) {
      const unread = this.of(topic.row, user, covered)
      if (unread > 0) found.push({ topic, unread })
    }
    const last = topics.at(-1)
    return last && this.#topics.placeAt(last.row, 'active')
  }

  /** What is unread in one topic. */
  of({ id, messages }: TopicRow, user: UserId, covered = this.#coveredNow()): number {
    if (messages === 0) return 0
    const topic = this.#authors.findTarget({ kind: 'topic', id }) ?? 0
    const reader = this.#authors.findKey(user) ?? 0
    const mark = this.#marks.get(user, id)
    if (mark !== undefined && !this.#hasNews(topic, mark)) return 0
    let unread = 0
    for (const [first, last] of this.#ranges(mark)) {
      unread += this.#count.get(topic, first, last, reader)?.[0] ?? 0
      if (unread === 0 || covered.isNothing) continue
      const { topics, users, messages: hidden } = covered
      const isLocked = Number(topics.has(id))
      const rows = this.#covered.all(topic, first, last, reader, isLocked, users, hidden)
      unread -= rows.filter(([key]) => this.#isWithheld(key)).length
    }
    return unread
  }

  #isWithheld(key: Key): boolean {
    const row = this.#state.getMessage(this.#authors.idOf<MessageId>(key))
    return row !== undefined && withheld(this.#state, row) !== undefined
  }

  /** Few things are: so that only what may be withheld is looked at. */
  #coveredNow(): Covered {
    const abouts = this.#acts.covered()
    const idsOf = (kind: string) =>
      abouts.flatMap((about) =>
        about.startsWith(`${kind} `) ? [about.slice(kind.length + 1)] : [],
      )
    const keysOf = (kind: string) =>
      JSON.stringify(idsOf(kind).flatMap((id) => this.#authors.findKey(id as UserId) ?? []))
    return {
      isNothing: abouts.length === 0,
      topics: new Set(idsOf('topic')),
      users: keysOf('user'),
      messages: keysOf('message'),
    }
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
