/** Builders of ops. What a test does not say is filled in, each time with a new request. */
import { hash } from 'node:crypto'
import type { Hash } from '../../src/core/digest.ts'
import type { ActKind, ClaimForum, Moderate, Report, Subject } from '../../src/core/act.ts'
import type { Entry } from '../../src/core/entry.ts'
import { forumFoundedBy } from '../../src/core/founding.ts'
import type { MessageId, Millis, ReplicaId, TopicId, UserId } from '../../src/core/ids.ts'
import { FINGERPRINT_BYTES, REQUEST_KEY_BYTES } from '../../src/core/limits.ts'
import type {
  CreateTopic,
  CreateUser,
  DeleteMessage,
  EditMessage,
  Like,
  MarkRead,
  Op,
  PostMessage,
  RenameTopic,
  RequestTag,
  Target,
} from '../../src/core/op.ts'
import type { Vector } from '../../src/core/vector.ts'

export const sha256: Hash = (data) => hash('sha256', data, 'buffer')

/** The replica that the forum of these tests began with. */
export const FOUNDING = 'aaaaaaaaaa' as ReplicaId

export const FORUM = forumFoundedBy(FOUNDING, sha256)

/** Whose log requests are admitted to. */
export const WRITTEN = { author: FOUNDING, hash: sha256 }

/** The tag of the request that is called `name`; `meaning` is what it asked for. */
export function tag(name: string, meaning = 'what was meant'): RequestTag {
  return {
    key: Uint8Array.from(sha256(name).subarray(0, REQUEST_KEY_BYTES)),
    fingerprint: Uint8Array.from(sha256(meaning).subarray(0, FINGERPRINT_BYTES)),
  }
}

export type EntryOf<Kind extends Op['kind']> = Entry & {
  readonly op: Extract<Op, { readonly kind: Kind }>
}

let requests = 0

function newTag(): RequestTag {
  requests += 1
  return tag(`request ${requests}`)
}

interface Extra {
  readonly request?: RequestTag
  readonly date?: Millis | undefined
}

export function payload<Content extends string | Uint8Array>(content: Content) {
  return { hash: Uint8Array.from(sha256(content)), content }
}

/** Without a secret if that is the empty text. */
export function createUser(name: string, extra: Extra & { secret?: string } = {}): CreateUser {
  const { request = newTag(), date, secret = 'secret' } = extra
  const secretHash = secret === '' ? new Uint8Array() : Uint8Array.from(sha256(secret))
  return { kind: 'create-user', request, name, secretHash, date }
}

export function createTopic(
  user: UserId,
  title: string,
  extra: Extra & { text?: string | undefined; labels?: readonly string[] } = {},
): CreateTopic {
  const { request = newTag(), date, labels = [] } = extra
  const text = extra.text === undefined ? undefined : payload(extra.text)
  return { kind: 'create-topic', request, user, title, text, labels, date }
}

export function post(
  user: UserId,
  topic: TopicId,
  text: string,
  extra: Extra & { parent?: MessageId | undefined } = {},
): PostMessage {
  const { request = newTag(), date, parent } = extra
  return { kind: 'post-message', request, user, topic, parent, text: payload(text), date }
}

export function like(user: UserId, target: Target, count = 1, request = newTag()): Like {
  return { kind: 'like', request, user, target, count }
}

export function edit(
  user: UserId,
  target: Target,
  targetKey: Uint8Array,
  change: {
    readonly request: RequestTag
    readonly update: Uint8Array
    readonly opens?: true
    readonly openingKey?: Uint8Array
  },
): EditMessage {
  const { request, update, ...opening } = change
  const op = { kind: 'edit-message', request, user, target, targetKey } as const
  return { ...op, update: payload(update), ...opening }
}

export function remove(
  user: UserId,
  target: Target,
  targetKey: Uint8Array,
  request = newTag(),
): DeleteMessage {
  return { kind: 'delete-message', request, user, target, targetKey }
}

export function rename(
  user: UserId,
  topic: TopicId,
  title: string,
  request = newTag(),
): RenameTopic {
  return { kind: 'rename-topic', request, user, topic, title }
}

export function mark(user: UserId, topic: TopicId, upTo: Vector, request = newTag()): MarkRead {
  return { kind: 'mark-read', request, user, topic, upTo }
}

export function claim(user: UserId, request = newTag()): ClaimForum {
  return { kind: 'claim-forum', request, user }
}

export function act(
  user: UserId,
  kind: ActKind,
  subject: Subject,
  extra: { request?: RequestTag; labels?: readonly string[]; reason?: string } = {},
): Moderate {
  const { request = newTag(), labels = [], reason = '' } = extra
  return { kind: 'moderate', request, user, act: kind, subject, labels, reason }
}

export function report(user: UserId, target: Target, reason = '', request = newTag()): Report {
  return { kind: 'report', request, user, target, reason }
}

export function userSubject(id: UserId): Subject {
  return { kind: 'user', id }
}

export function messageTarget(id: MessageId): Target {
  return { kind: 'message', id }
}

export function topicTarget(id: TopicId): Target {
  return { kind: 'topic', id }
}

/** The entry as it comes once its payload was erased. */
export function withoutContent(entry: Entry): Entry {
  const { op } = entry
  if (op.kind === 'edit-message') {
    return { ...entry, op: { ...op, update: { ...op.update, content: undefined } } }
  }
  if ((op.kind !== 'post-message' && op.kind !== 'create-topic') || op.text === undefined) {
    return entry
  }
  return { ...entry, op: { ...op, text: { ...op.text, content: undefined } } }
}
