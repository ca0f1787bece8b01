/** How the forum on disk is read. */
import { parseList } from './lists.ts'
import type { Digest } from '../../core/digest.ts'
import { digestFromBytes, emptyDigest } from '../../core/digest.ts'
import type { Position } from '../../core/entry.ts'
import type { ActRow, ForumReader, UserRow } from '../../core/forum-state.ts'
import {
  type ContentId,
  type ContentKind,
  contentId,
  type MessageId,
  type ReplicaId,
  splitContentId,
  type TopicId,
  type UserId,
} from '../../core/ids.ts'
import type { LogReader } from '../../core/log.ts'
import { canonical } from '../../core/lookup.ts'
import type { Target } from '../../core/op.ts'
import type {
  ActList,
  Concern,
  ForumQueries,
  Found,
  MessageSort,
  MessageView,
  Page,
  PageRequest,
  Revision,
  TopicSort,
  TopicView,
  UnreadTopic,
  Written,
} from '../../core/query.ts'
import type { VersionVector } from '../../core/vector.ts'
import { pageOf, parseCursor } from '../cursor.ts'
import { historyOf } from '../history.ts'
import { pinnedCursor } from '../order.ts'
import { shortenedId } from '../shortened-id.ts'
import type { Author } from './authors.ts'
import { ConcernPages } from './concern-pages.ts'
import type { Database } from './database.ts'
import { type Key, keyOf, lastKeyOf, type TargetNo } from './keys.ts'
import { MessageLookup } from './message-list.ts'
import { MessagePages } from './message-pages.ts'
import type { Parts } from './parts.ts'
import { SearchPages } from './search-pages.ts'
import { TopicList } from './topic-list.ts'
import { Unread } from './unread.ts'

interface TopicDigest {
  readonly topic: TopicId
  readonly title: string
  readonly digest: Digest
}

export interface QueryOptions {
  readonly parts: Parts
  readonly log: LogReader
  readonly forum: ForumReader
  /** Brings the search index up to date; throws where there is too much to do. */
  readonly prepareSearch: () => void
  /** Brings it as far as may be done now. */
  readonly advanceSearch: () => void
}

export class SqliteQueries implements ForumQueries {
  readonly #parts: Parts
  readonly #prepareSearch: () => void
  readonly #advanceSearch: () => void
  readonly #state: ForumReader
  readonly #topics: TopicList
  readonly #message: MessageLookup
  readonly #messages: MessagePages
  readonly #unread: Unread
  readonly #search: SearchPages
  readonly #concerns: ConcernPages
  readonly #lastBefore
  readonly #digests

  constructor(db: Database, { parts, log, forum, prepareSearch, advanceSearch }: QueryOptions) {
    const { authors, marks, messages } = parts
    this.#parts = parts
    this.#prepareSearch = prepareSearch
    this.#advanceSearch = advanceSearch
    this.#state = forum
    this.#topics = new TopicList(db, authors, parts.topics)
    this.#message = new MessageLookup(db, authors, messages)
    this.#messages = new MessagePages(db, authors, messages)
    const { acts } = parts
    this.#unread = new Unread(db, { authors, marks, topics: this.#topics, log, acts, state: forum })
    this.#search = new SearchPages(db, authors, this)
    this.#concerns = new ConcernPages(parts, this)
    this.#lastBefore = db.prepare<[firstSeq: number, count: number]>(
      `SELECT first_seq, count FROM batches WHERE author = ? AND arrival < ?
       ORDER BY arrival DESC LIMIT 1`,
    )
    this.#digests = db.prepare<[TargetNo, string, Uint8Array | null]>(
      `SELECT t.id, t.titles, d.digest FROM topics t LEFT JOIN digests d ON d.section = t.id
       WHERE t.id BETWEEN ? AND ? ORDER BY t.id DESC LIMIT ?`,
    )
  }

  getUser(id: UserId): UserRow | undefined {
    return this.#parts.users.get(id)
  }

  getTopic(id: TopicId): TopicView | undefined {
    return this.#topics.get(id)
  }

  getMessage(id: MessageId): MessageView | undefined {
    return this.#message.get(id)
  }

  usersNamed(key: string): readonly UserRow[] {
    return this.#parts.users.named(key)
  }

  listUsers(page: PageRequest): Page<UserRow> {
    return this.#parts.users.list(page)
  }

  getLike(target: Target, user: UserId): number {
    return this.#parts.likes.get(target, user)
  }

  resolve(kind: ContentKind, shortened: string): readonly ContentId[] {
    const wanted = shortenedId(shortened)
    if (wanted === undefined) return []
    const { number, prefix } = wanted
    const ids = [...this.#parts.authors.all()]
      .filter(({ id, made }) => made[kind] >= number && id.startsWith(prefix))
      .map(({ id }) => canonical(this.#state, kind, contentId(number, id)))
      .filter((id) => this.#hasRow(kind, id))
    return [...new Set(ids)].sort()
  }

  listTopics(
    sort: TopicSort,
    label: string | undefined,
    { limit, after }: PageRequest,
  ): Page<TopicView> {
    const found = this.#topics.pinnedFirst(sort, label, after, limit + 1)
    return pageOf(found, limit, ({ row }) => pinnedCursor(row, sort))
  }

  listMessages(
    topic: TopicId,
    options: { readonly sort: MessageSort; readonly tree: boolean },
    page: PageRequest,
  ): Page<MessageView> {
    return options.tree
      ? this.#messages.tree(topic, options.sort, page)
      : this.#messages.flat(topic, options.sort, page)
  }

  search(words: string, page: PageRequest): Page<Found> {
    this.#prepareSearch()
    return this.#search.page(words, page)
  }

  listUnread(user: UserId, page: PageRequest): Page<UnreadTopic> {
    return this.#unread.list(user, page)
  }

  unreadIn(user: UserId, topic: TopicId): number {
    const row = this.#state.getTopic(topic)
    return row === undefined ? 0 : this.#unread.of(row, user)
  }

  listWritten(user: UserId, page: PageRequest): Page<Written> {
    this.#advanceSearch()
    return this.#concerns.written(user, page)
  }

  listConcerns(user: UserId, page: PageRequest): Page<Concern> {
    this.#advanceSearch()
    return this.#concerns.concerning(user, page)
  }

  listActs(list: ActList, page: PageRequest): Page<ActRow> {
    return this.#parts.acts.list(list, page)
  }

  history(target: Target): readonly Revision[] {
    return historyOf(this.#state, target)
  }

  authors(): readonly ReplicaId[] {
    return [...this.#parts.authors.all()].map(({ id }) => id)
  }

  placeOf(position: Position): number | undefined {
    return this.#parts.batches.placeAt(position)
  }

  heldBefore({ author, seq }: Position): VersionVector | undefined {
    const { authors, batches } = this.#parts
    const known = authors.find(author)
    const found = known && batches.locate(known, seq)
    if (found === undefined) return undefined
    const held = new Map<ReplicaId, number>()
    for (const { no, id } of authors.all()) {
      const [firstSeq = 0, count = 0] = this.#lastBefore.get(no, found.arrival) ?? []
      if (count > 0) held.set(id, firstSeq + count - 1)
    }
    return seq === 1 ? held : held.set(author, seq - 1)
  }

  totals() {
    const totals = { users: 0, topics: 0, messages: 0, entries: 0 }
    for (const { made, count } of this.#parts.authors.all()) {
      totals.users += made.user
      totals.topics += made.topic
      totals.messages += made.message
      totals.entries += count
    }
    const { aliases } = this.#parts
    totals.users -= aliases.count('user')
    totals.topics -= aliases.count('topic')
    totals.messages -= aliases.count('message')
    return totals
  }

  forumDigest(): Digest {
    return this.#parts.digests.sum()
  }

  accountsDigest(): Digest {
    return this.#parts.digests.get('accounts')
  }

  listTopicDigests({ limit, after }: PageRequest): Page<TopicDigest> {
    const cursor = parseCursor<TopicId>(after, 'topic', 0)
    const end = cursor && splitContentId(cursor.id)
    const authors = [...this.#parts.authors.all()]
      .filter(({ id }) => end === undefined || id >= end.author)
      .sort((a, b) => (a.id < b.id ? -1 : 1))
    const found: TopicDigest[] = []
    for (const author of authors) {
      const first = author.id === end?.author ? end.number + 1 : 1
      found.push(...this.#digestsOf(author, first, limit + 1 - found.length))
      if (found.length > limit) break
    }
    return pageOf(found, limit, ({ topic }) => topic)
  }

  #hasRow(kind: ContentKind, id: ContentId): boolean {
    if (kind === 'user') return this.#state.getUser(id as UserId) !== undefined
    if (kind === 'topic') return this.#state.getTopic(id as TopicId) !== undefined
    return this.#state.getMessage(id as MessageId) !== undefined
  }

  #digestsOf({ no }: Author, first: number, limit: number): TopicDigest[] {
    const range: [Key, Key] = [-lastKeyOf(no), -keyOf(no, first)]
    return this.#digests.all(...range, limit).map(([topic, titles, digest]) => ({
      topic: this.#parts.authors.idOf(-topic),
      title: parseList<[Key, string]>(titles)[0]?.[1] ?? '',
      digest: digest === null ? emptyDigest() : digestFromBytes(digest),
    }))
  }
}
