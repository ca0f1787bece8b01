/** The forum in maps: the rows that `apply` reads and changes. */
import { type Digest, emptyDigest } from '../../core/digest.ts'
import { comparePositions, type Position } from '../../core/entry.ts'
import type {
  About,
  ActRow,
  DigestSection,
  EditedText,
  EditRow,
  ForumState,
  LikeRow,
  MarkRow,
  MessageRow,
  RequestRow,
  TopicRow,
  UserRow,
} from '../../core/forum-state.ts'
import { toHex } from '../../core/bytes.ts'
import type {
  ContentId,
  ContentKind,
  ForumId,
  MessageId,
  ReplicaId,
  TopicId,
  UserId,
} from '../../core/ids.ts'
import type { Op, Target } from '../../core/op.ts'
import { nameKey } from '../../core/query.ts'
import type { Vector } from '../../core/vector.ts'
import { FORUM_TABLES, positionKey, type Tables, targetKey } from './memory-image.ts'
import type { MemoryLog } from './memory-log.ts'

export class MemoryForum implements ForumState {
  readonly forumId: ForumId
  readonly #tables: Tables
  readonly #log: MemoryLog

  constructor(forumId: ForumId, tables: Tables, log: MemoryLog) {
    this.forumId = forumId
    this.#tables = tables
    this.#log = log
  }

  clear(): void {
    for (const name of FORUM_TABLES) this.#tables[name].clear()
  }

  getUser(id: UserId): UserRow | undefined {
    return this.#tables.users.get(id)
  }

  usersNamed(key: string): readonly UserRow[] {
    return this.#tables.users.filter((row) => nameKey(row.name) === key)
  }

  putUser(row: UserRow): void {
    this.#tables.users.set(row.id, row)
  }

  removeUser(id: UserId): void {
    this.#tables.users.delete(id)
  }

  getTopic(id: TopicId): TopicRow | undefined {
    return this.#tables.topics.get(id)
  }

  putTopic(row: TopicRow): void {
    this.#tables.topics.set(row.id, row)
  }

  removeTopic(id: TopicId): void {
    this.#tables.topics.delete(id)
  }

  getMessage(id: MessageId): MessageRow | undefined {
    return this.#tables.messages.get(id)
  }

  putMessage(row: MessageRow): void {
    this.#tables.messages.set(row.id, row)
  }

  removeMessage(id: MessageId): void {
    this.#tables.messages.delete(id)
  }

  messagesOf(topic: TopicId): readonly MessageRow[] {
    return this.#tables.messages.filter((row) => row.topic === topic)
  }

  repliesTo(message: MessageId): readonly MessageRow[] {
    return this.#tables.messages.filter((row) => row.parent === message)
  }

  contentBy(user: UserId) {
    return {
      topics: this.#tables.topics.filter((row) => row.user === user),
      messages: this.#tables.messages.filter((row) => row.user === user),
    }
  }

  getCount(kind: ContentKind, author: ReplicaId): number {
    return this.#tables.counts.get(`${kind} ${author}`) ?? 0
  }

  putCount(kind: ContentKind, author: ReplicaId, count: number): void {
    this.#tables.counts.set(`${kind} ${author}`, count)
  }

  /** What has no row is not here: that is enough. */
  putVoidId(): void {}

  getAlias(kind: ContentKind, id: ContentId): ContentId | undefined {
    return this.#tables.aliases.get(`${kind} ${id}`)
  }

  putAlias(kind: ContentKind, id: ContentId, canonical: ContentId): void {
    for (const [alias, stays] of this.#tables.aliases.entries()) {
      if (stays === id && alias.startsWith(`${kind} `)) this.#tables.aliases.set(alias, canonical)
    }
    this.#tables.aliases.set(`${kind} ${id}`, canonical)
  }

  getLike(target: Target, user: UserId): number {
    return this.#tables.likes.get(targetKey(target))?.get(user)?.count ?? 0
  }

  likesOf(target: Target): readonly LikeRow[] {
    return [...(this.#tables.likes.get(targetKey(target))?.values() ?? [])]
  }

  likesBy(user: UserId): readonly LikeRow[] {
    return this.#tables.likes.values().flatMap((likes) => likes.get(user) ?? [])
  }

  putLike(row: LikeRow): void {
    const key = targetKey(row.target)
    const likes = this.#tables.likes.get(key) ?? []
    this.#tables.likes.set(key, new Map([...likes, [row.user, row]]))
  }

  removeLike(target: Target, user: UserId): void {
    const key = targetKey(target)
    const likes = new Map(this.#tables.likes.get(key))
    likes.delete(user)
    this.#tables.likes.set(key, likes)
  }

  editsOf(target: Target): readonly EditRow[] {
    const key = targetKey(target)
    return this.#tables.edits
      .filter((edit) => edit.target === key)
      .map(({ row }) => row)
      .sort((a, b) => comparePositions(a.position, b.position))
  }

  putEdit(target: Target, row: EditRow): void {
    this.#tables.edits.set(positionKey(row.position), { target: targetKey(target), row })
  }

  removeEdits(target: Target): void {
    for (const { position } of this.editsOf(target)) {
      this.#tables.edits.delete(positionKey(position))
    }
  }

  getOp(position: Position): Op | undefined {
    return this.#log.getOp(position)
  }

  erasedBy(position: Position): Position | undefined {
    return this.#log.erasedBy(position)
  }

  getPayload(position: Position): string | Uint8Array | undefined {
    return this.#log.getPayload(position)
  }

  erasePayload(position: Position, because: Position): void {
    this.#log.erasePayload(position, because)
  }

  putPayload(position: Position, content: string | Uint8Array): void {
    this.#log.putPayload(position, content)
  }

  getEdited(target: Target): EditedText | undefined {
    return this.#tables.edited.get(targetKey(target))
  }

  putEdited(target: Target, edited: EditedText): void {
    this.#tables.edited.set(targetKey(target), edited)
  }

  removeEdited(target: Target): void {
    this.#tables.edited.delete(targetKey(target))
  }

  requests(key: Uint8Array): readonly RequestRow[] {
    return this.#tables.requests.get(toHex(key)) ?? []
  }

  putRequest(key: Uint8Array, row: RequestRow): void {
    const others = this.requests(key).filter(
      ({ position }) => comparePositions(position, row.position) !== 0,
    )
    this.#tables.requests.set(toHex(key), [...others, row])
  }

  getMark(user: UserId, topic: TopicId): Vector | undefined {
    return this.#tables.marks.get(`${user} ${topic}`)?.upTo
  }

  putMark(row: MarkRow): void {
    this.#tables.marks.set(`${row.user} ${row.topic}`, row)
  }

  removeMark(user: UserId, topic: TopicId): void {
    this.#tables.marks.delete(`${user} ${topic}`)
  }

  marksBy(user: UserId): readonly MarkRow[] {
    return this.#tables.marks.filter((row) => row.user === user)
  }

  marksIn(topic: TopicId): readonly MarkRow[] {
    return this.#tables.marks.filter((row) => row.topic === topic)
  }

  actsAbout(about: About): readonly ActRow[] {
    return this.#tables.acts.filter((row) => row.about === about)
  }

  actsBy(user: UserId): readonly ActRow[] {
    return this.#tables.acts.filter((row) => row.user === user)
  }

  putAct(row: ActRow): void {
    this.#tables.acts.set(positionKey(row.position), row)
  }

  getDigest(section: DigestSection): Digest {
    return this.#tables.digests.get(section)?.slice() ?? emptyDigest()
  }

  putDigest(section: DigestSection, digest: Digest): void {
    this.#tables.digests.set(section, digest.slice())
  }
}
