/** How the forum in maps is read: every answer is made from all rows, plainly. */
import { addDigest, type Digest, emptyDigest } from '../../core/digest.ts'
import { comparePositions, lastSeq, type Position } from '../../core/entry.ts'
import type { ActRow, ForumReader, MessageRow, TopicRow, UserRow } from '../../core/forum-state.ts'
import {
  type ContentId,
  type ContentKind,
  type MessageId,
  type ReplicaId,
  splitContentId,
  type TopicId,
  type UserId,
} from '../../core/ids.ts'
import { BATCH_OPS_MAX } from '../../core/limits.ts'
import { canonical } from '../../core/lookup.ts'
import { withheld } from '../../core/moderation.ts'
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
import { EMPTY, includes, type VersionVector } from '../../core/vector.ts'
import { actCursor, compareActs, isListed, parseActCursor } from '../act-cursor.ts'
import { type Cursor, formatCursor, pageOf, parseCursor, userCursor } from '../cursor.ts'
import { historyOf } from '../history.ts'
import { parsePinnedCursor, pinnedCursor, topicKey } from '../order.ts'
import { shortenedId } from '../shortened-id.ts'
import { concernsPage, writtenPage } from './memory-concerns.ts'
import { positionKey, type Tables } from './memory-image.ts'
import { flatPage, treePage } from './memory-messages.ts'
import { searchPage } from './memory-search.ts'
import { messageView, topicView } from './memory-view.ts'

export class MemoryQueries implements ForumQueries {
  readonly #tables: Tables
  readonly #state: ForumReader

  constructor(tables: Tables, state: ForumReader) {
    this.#tables = tables
    this.#state = state
  }

  getUser(id: UserId): UserRow | undefined {
    return this.#state.getUser(id)
  }

  getTopic(id: TopicId): TopicView | undefined {
    const row = this.#state.getTopic(id)
    return row && topicView(this.#state, row)
  }

  getMessage(id: MessageId): MessageView | undefined {
    const row = this.#state.getMessage(id)
    return row && messageView(this.#state, row, 0)
  }

  usersNamed(key: string): readonly UserRow[] {
    return this.#state.usersNamed(key)
  }

  listUsers({ limit, after }: PageRequest): Page<UserRow> {
    const last = parseCursor<UserId>(after, 'user', 0)
    const found = [...this.#tables.users.values()]
      .filter(({ id }) => last === undefined || compareIds(id, last.id) > 0)
      .sort((a, b) => compareIds(a.id, b.id))
    return pageOf(found.slice(0, limit + 1), limit, userCursor)
  }

  getLike(target: Target, user: UserId): number {
    return this.#state.getLike(target, user)
  }

  resolve(kind: ContentKind, shortened: string): readonly ContentId[] {
    const wanted = shortenedId(shortened)
    if (wanted === undefined) return []
    const ids: ContentId[] = [
      ...this.#rowsOf(kind).map((row) => row.id),
      ...this.#tables.aliases.entries().flatMap(([key]) => aliasOf(key, kind)),
    ]
    const meant = ids.filter((id) => {
      const { number, author } = splitContentId(id)
      return number === wanted.number && author.startsWith(wanted.prefix)
    })
    return [...new Set(meant.map((id) => canonical(this.#state, kind, id)))].sort()
  }

  listTopics(sort: TopicSort, label: string | undefined, page: PageRequest): Page<TopicView> {
    const { isPinned, cursor } = parsePinnedCursor(page.after)
    const behind = this.#topicsBehind(sort, cursor).filter((row) => row.isPinned === isPinned)
    const others = isPinned
      ? this.#topicsBehind(sort, undefined).filter((row) => !row.isPinned)
      : []
    const topics = [...behind, ...others]
      .filter((row) => label === undefined || row.labels.includes(label))
      .slice(0, page.limit + 1)
      .map((row) => topicView(this.#state, row))
    return pageOf(topics, page.limit, ({ row }) => pinnedCursor(row, sort))
  }

  listMessages(
    topic: TopicId,
    options: { readonly sort: MessageSort; readonly tree: boolean },
    page: PageRequest,
  ): Page<MessageView> {
    const pageFrom = options.tree ? treePage : flatPage
    return pageFrom(this.#state, topic, options.sort, page)
  }

  search(words: string, page: PageRequest): Page<Found> {
    return searchPage(this.#state, this.#texts(), words, page)
  }

  listUnread(user: UserId, page: PageRequest): Page<UnreadTopic> {
    const unread = this.#topicsBehind('active', parseCursor<TopicId>(page.after, 'topic', 1))
      .map((row) => ({ topic: topicView(this.#state, row), unread: this.#unread(row, user) }))
      .filter((item) => item.unread > 0)
      .slice(0, page.limit + 1)
    return pageOf(unread, page.limit, ({ topic }) => topicCursor(topic.row, 'active'))
  }

  unreadIn(user: UserId, topic: TopicId): number {
    const row = this.#tables.topics.get(topic)
    return row === undefined ? 0 : this.#unread(row, user)
  }

  listWritten(user: UserId, page: PageRequest): Page<Written> {
    return writtenPage(this.#state, this.#texts(), user, page)
  }

  listConcerns(user: UserId, page: PageRequest): Page<Concern> {
    return concernsPage(this.#state, this.#texts(), user, page)
  }

  listActs(list: ActList, { limit, after }: PageRequest): Page<ActRow> {
    const place = parseActCursor(after)
    const found = this.#tables.acts
      .filter((row) => isListed(row, list))
      .filter((row) => place === undefined || compareActs(row, place) > 0)
      .sort(compareActs)
      .slice(0, limit + 1)
    return pageOf(found, limit, actCursor)
  }

  history(target: Target): readonly Revision[] {
    return historyOf(this.#state, target)
  }

  authors(): readonly ReplicaId[] {
    const numbered = this.#tables.authors.entries().toSorted(([, a], [, b]) => a - b)
    return numbered.map(([author]) => author)
  }

  placeOf(position: Position): number | undefined {
    const place = this.#tables.places.get(positionKey(position))
    return place && place.arrival * BATCH_OPS_MAX + place.index
  }

  heldBefore(position: Position): VersionVector | undefined {
    const place = this.#tables.places.get(positionKey(position))
    if (place === undefined) return undefined
    const before = this.#tables.batches
      .filter(({ arrival }) => arrival < place.arrival)
      .sort((a, b) => a.arrival - b.arrival)
    const held = new Map(before.map(({ batch }) => [batch.author, lastSeq(batch)]))
    const { author, seq } = position
    return seq === 1 ? held : held.set(author, seq - 1)
  }

  totals() {
    const { users, topics, messages, heads } = this.#tables
    const entries = heads.values().reduce((sum, { count }) => sum + count, 0)
    return { users: users.size, topics: topics.size, messages: messages.size, entries }
  }

  forumDigest(): Digest {
    const sum = emptyDigest()
    for (const digest of this.#tables.digests.values()) addDigest(sum, digest)
    return sum
  }

  accountsDigest(): Digest {
    return this.#state.getDigest('accounts')
  }

  listTopicDigests(page: PageRequest): Page<{ topic: TopicId; title: string; digest: Digest }> {
    const after = parseCursor<TopicId>(page.after, 'topic', 0)
    const found = this.#tables.topics
      .values()
      .filter(({ id }) => after === undefined || compareIds(id, after.id) > 0)
      .sort((a, b) => compareIds(a.id, b.id))
      .slice(0, page.limit + 1)
      .map(({ id, titles }) => ({
        topic: id,
        title: titles[0]?.title ?? '',
        digest: this.#state.getDigest(id),
      }))
    return pageOf(found, page.limit, ({ topic }) => topic)
  }

  #texts(): (TopicRow | MessageRow)[] {
    return [...this.#tables.topics.values(), ...this.#tables.messages.values()]
  }

  #rowsOf(kind: ContentKind): readonly (UserRow | TopicRow | MessageRow)[] {
    const { users, topics, messages } = this.#tables
    if (kind === 'user') return users.values()
    return kind === 'topic' ? topics.values() : messages.values()
  }

  #topicsBehind(sort: TopicSort, cursor: Cursor<TopicId> | undefined): TopicRow[] {
    const [key = 0] = cursor?.keys ?? []
    const end = cursor && { key, position: idPosition(cursor.id) }
    return this.#tables.topics
      .values()
      .map((row) => ({ row, key: topicKey(row, sort), position: idPosition(row.id) }))
      .filter((place) => end === undefined || comparePlaces(place, end) > 0)
      .sort(comparePlaces)
      .map(({ row }) => row)
  }

  #unread(topic: TopicRow, user: UserId): number {
    const read = this.#state.getMark(user, topic.id) ?? EMPTY
    return this.#state
      .messagesOf(topic.id)
      .filter((row) => row.user !== user && !row.deleted)
      .filter(({ position }) => !includes(read, position.author, position.seq))
      .filter((row) => withheld(this.#state, row) === undefined).length
  }
}

function topicCursor(row: TopicRow, sort: TopicSort): string {
  return formatCursor({ keys: [topicKey(row, sort)], id: row.id })
}

/** Within one author, numbers are in the order of positions. */
function idPosition(id: ContentId): Position {
  const { author, number } = splitContentId(id)
  return { author, seq: number }
}

function compareIds(a: ContentId, b: ContentId): number {
  return comparePositions(idPosition(a), idPosition(b))
}

function comparePlaces(
  a: { readonly key: number; readonly position: Position },
  b: { readonly key: number; readonly position: Position },
): number {
  return b.key - a.key || comparePositions(b.position, a.position)
}

function aliasOf(key: string, kind: ContentKind): ContentId[] {
  return key.startsWith(`${kind} `) ? [key.slice(kind.length + 1) as ContentId] : []
}
