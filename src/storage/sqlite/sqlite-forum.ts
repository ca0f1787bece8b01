/** The forum on disk: the rows that `apply` reads and changes. */
import type { Digest } from '../../core/digest.ts'
import type { Position } from '../../core/entry.ts'
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
import type { Vector } from '../../core/vector.ts'
import type { Parts } from './parts.ts'
import { placeOf } from './payloads.ts'

export class SqliteForum implements ForumState {
  readonly forumId: ForumId
  readonly #parts: Parts

  constructor(parts: Parts, forumId: ForumId) {
    this.forumId = forumId
    this.#parts = parts
  }

  getUser(id: UserId): UserRow | undefined {
    return this.#parts.users.get(id)
  }

  usersNamed(key: string): readonly UserRow[] {
    return this.#parts.users.named(key)
  }

  putUser(row: UserRow): void {
    this.#parts.users.put(row)
  }

  removeUser(id: UserId): void {
    this.#parts.users.remove(id)
  }

  getTopic(id: TopicId): TopicRow | undefined {
    return this.#parts.topics.get(id)
  }

  putTopic(row: TopicRow): void {
    this.#parts.topics.put(row)
  }

  removeTopic(id: TopicId): void {
    this.#parts.topics.remove(id)
  }

  getMessage(id: MessageId): MessageRow | undefined {
    return this.#parts.messages.get(id)
  }

  putMessage(row: MessageRow): void {
    this.#parts.messages.put(row)
  }

  removeMessage(id: MessageId): void {
    this.#parts.messages.remove(id)
  }

  messagesOf(topic: TopicId): readonly MessageRow[] {
    return this.#parts.messages.inTopic(topic)
  }

  repliesTo(message: MessageId): readonly MessageRow[] {
    return this.#parts.messages.answersTo(message)
  }

  contentBy(user: UserId) {
    const { topics, messages } = this.#parts
    return { topics: topics.by(user), messages: messages.by(user) }
  }

  getCount(kind: ContentKind, author: ReplicaId): number {
    return this.#parts.authors.find(author)?.made[kind] ?? 0
  }

  putCount(kind: ContentKind, author: ReplicaId, count: number): void {
    this.#parts.authors.change(author).made[kind] = count
  }

  putVoidId(kind: ContentKind, id: ContentId): void {
    this.#parts.aliases.putVoid(kind, id)
  }

  getAlias(kind: ContentKind, id: ContentId): ContentId | undefined {
    return this.#parts.aliases.get(kind, id)
  }

  putAlias(kind: ContentKind, id: ContentId, canonical: ContentId): void {
    this.#parts.aliases.put(kind, id, canonical)
  }

  getLike(target: Target, user: UserId): number {
    return this.#parts.likes.get(target, user)
  }

  likesOf(target: Target): readonly LikeRow[] {
    return this.#parts.likes.of(target)
  }

  likesBy(user: UserId): readonly LikeRow[] {
    return this.#parts.likes.by(user)
  }

  putLike(row: LikeRow): void {
    this.#parts.likes.put(row)
  }

  removeLike(target: Target, user: UserId): void {
    this.#parts.likes.remove(target, user)
  }

  editsOf(target: Target): readonly EditRow[] {
    return this.#parts.texts.editsOf(target)
  }

  putEdit(target: Target, row: EditRow): void {
    this.#parts.texts.putEdit(target, row)
  }

  removeEdits(target: Target): void {
    this.#parts.texts.removeEdits(target)
  }

  getOp(position: Position): Op | undefined {
    return this.#parts.batches.opAt(position)
  }

  erasedBy(position: Position): Position | undefined {
    return this.#parts.payloads.erasedBy(position)
  }

  getPayload(position: Position): string | Uint8Array | undefined {
    const place = this.#parts.batches.placeAt(position)
    return place === undefined ? undefined : this.#parts.payloads.get(place)
  }

  erasePayload(position: Position, because: Position): void {
    const { batches, payloads } = this.#parts
    payloads.erase(position, batches.placeAt(position), because)
  }

  putPayload(position: Position, content: string | Uint8Array): void {
    const { batches, payloads } = this.#parts
    const place = batches.placeAt(position)
    if (place === undefined) return
    payloads.restore(position, place, content, () => placeOf(batches.takeArrival(), 0))
  }

  getEdited(target: Target): EditedText | undefined {
    return this.#parts.texts.get(target)
  }

  putEdited(target: Target, edited: EditedText): void {
    this.#parts.texts.put(target, edited)
  }

  removeEdited(target: Target): void {
    this.#parts.texts.remove(target)
  }

  requests(key: Uint8Array): readonly RequestRow[] {
    return this.#parts.requests.get(key)
  }

  putRequest(key: Uint8Array, row: RequestRow): void {
    this.#parts.requests.put(key, row)
  }

  getMark(user: UserId, topic: TopicId): Vector | undefined {
    return this.#parts.marks.get(user, topic)
  }

  putMark(row: MarkRow): void {
    this.#parts.marks.put(row)
  }

  removeMark(user: UserId, topic: TopicId): void {
    this.#parts.marks.remove(user, topic)
  }

  marksBy(user: UserId): readonly MarkRow[] {
    return this.#parts.marks.by(user)
  }

  marksIn(topic: TopicId): readonly MarkRow[] {
    return this.#parts.marks.in(topic)
  }

  actsAbout(about: About): readonly ActRow[] {
    return this.#parts.acts.about(about)
  }

  actsBy(user: UserId): readonly ActRow[] {
    return this.#parts.acts.by(user)
  }

  putAct(row: ActRow): void {
    this.#parts.acts.put(row)
  }

  getDigest(section: DigestSection): Digest {
    return this.#parts.digests.get(section)
  }

  putDigest(section: DigestSection, digest: Digest): void {
    this.#parts.digests.put(section, digest)
  }
}
