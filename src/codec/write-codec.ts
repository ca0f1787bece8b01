/** Write requests as parts of a frame: what a client asked for travels to the head as it is. */
import { ForumError } from '../core/error.ts'
import {
  type ContentId,
  type ContentKind,
  type MessageId,
  type Millis,
  millis,
  NO_USER,
  parseContentId,
  type TopicId,
  type UserId,
} from '../core/ids.ts'
import {
  FINGERPRINT_BYTES,
  LABEL_BYTES_MAX,
  LABELS_MAX,
  NAME_BYTES_MAX,
  REASON_BYTES_MAX,
  REQUEST_KEY_BYTES,
  TEXT_BYTES_MAX,
  TIME_MAX,
  TITLE_BYTES_MAX,
  UPDATE_BYTES_MAX,
} from '../core/limits.ts'
import type { RequestTag, Target } from '../core/op.ts'
import type { WriteRequest } from '../core/request.ts'
import type { parley } from '../gen/messages.js'
import { ACT_NUMBERS, checkAct } from './acts.ts'
import {
  checkBytes,
  checkCount,
  checkSize,
  checkText,
  checkWhole,
  corrupt,
  HASH_BYTES,
} from './checks.ts'
import { countsOf, vectorOf } from './counts.ts'

type Message = parley.v1.Write.$Properties

export function writeToMessage(request: WriteRequest): Message {
  const { key: requestKey, fingerprint } = request.tag
  return { requestKey, fingerprint, ...partsOf(request) }
}

function partsOf(request: WriteRequest): Message {
  switch (request.kind) {
    case 'create-user': {
      const { name, secretHash } = request
      return { ...dateToMessage(request), createUser: { name, secretHash } }
    }
    case 'create-topic': {
      const { user, title, text, labels } = request
      return { ...dateToMessage(request), user, createTopic: { title, text, labels: [...labels] } }
    }
    case 'post-message': {
      const { user, topic, parent = '', text } = request
      return { ...dateToMessage(request), user, topic, postMessage: { parent, text } }
    }
    case 'like':
      return { user: request.user, ...targetToMessage(request), like: request.like }
    case 'edit-message':
      return editToMessage(request)
    case 'delete-message':
      return { user: request.user, ...targetToMessage(request), delete: true }
    case 'rename-topic': {
      const { user, topic, title } = request
      return { user, topic, rename: title }
    }
    case 'mark-read': {
      const { user, topic, upTo } = request
      return { user, topic, markRead: { upTo: countsOf(upTo) } }
    }
    case 'claim-forum':
      return { user: request.user, claimForum: true }
    case 'moderate': {
      const { user, act, subject, labels, reason } = request
      const moderate = { act: ACT_NUMBERS[act], labels: [...labels], reason }
      return subject.kind === 'user'
        ? { user, moderate: { ...moderate, subjectUser: subject.id } }
        : { user, ...targetToMessage({ target: subject }), moderate }
    }
    case 'report':
      return { user: request.user, ...targetToMessage(request), report: request.reason }
    default:
      return request satisfies never
  }
}

/** Sizes and ids are checked here; the rules of the forum check the rest. Throws `corrupt`. */
export function writeFromMessage(message: Message | null | undefined): WriteRequest {
  if (!message) throw corrupt('relay: it holds no write')
  const tag: RequestTag = {
    key: Uint8Array.from(checkBytes('request key', message.requestKey, REQUEST_KEY_BYTES)),
    fingerprint: Uint8Array.from(checkBytes('fingerprint', message.fingerprint, FINGERPRINT_BYTES)),
  }
  if (message.createUser) return createUserOf(tag, message.createUser, message)
  if (message.createTopic) return createTopicOf(tag, message.createTopic, message)
  const user = idOf<UserId>(message.user, 'user')
  if (message.postMessage) return postOf(tag, user, message.postMessage, message)
  if (message.rename != null || message.markRead) return topicWriteOf(tag, user, message)
  if (message.claimForum) return { kind: 'claim-forum', tag, user }
  if (message.moderate) return moderateOf(tag, user, message.moderate, message)
  const target = targetOf(message)
  if (message.report != null) {
    const reason = checkText('reason', message.report, REASON_BYTES_MAX)
    return { kind: 'report', tag, user, target, reason }
  }
  if (message.like != null) return { kind: 'like', tag, user, target, like: message.like }
  if (message.delete) return { kind: 'delete-message', tag, user, target }
  const opening = message.opens === true && { opens: true }
  if (message.update) {
    const update = Uint8Array.from(message.update.update ?? [])
    checkSize('update', update, UPDATE_BYTES_MAX)
    return { kind: 'edit-message', tag, user, target, text: '', update, ...opening }
  }
  if (message.edit == null) throw corrupt('write: of no known kind')
  return { kind: 'edit-message', tag, user, target, text: textOf(message.edit), ...opening }
}

function editToMessage(request: Extract<WriteRequest, { kind: 'edit-message' }>): Message {
  const { user, text, update, opens } = request
  const change = update === undefined ? { edit: text } : { update: { update } }
  return { user, ...targetToMessage(request), ...(opens && { opens }), ...change }
}

function createUserOf(
  tag: RequestTag,
  { name, secretHash }: parley.v1.WriteUser.$Properties,
  message: Message,
): WriteRequest {
  return {
    kind: 'create-user',
    tag,
    name: checkText('name', name, NAME_BYTES_MAX),
    secretHash: secretHash?.length
      ? Uint8Array.from(checkBytes('secret hash', secretHash, HASH_BYTES))
      : new Uint8Array(),
    date: dateOf(message),
  }
}

function createTopicOf(
  tag: RequestTag,
  { title, text, labels = [] }: parley.v1.WriteTopic.$Properties,
  message: Message,
): WriteRequest {
  checkCount('labels', labels?.length ?? 0, LABELS_MAX)
  return {
    kind: 'create-topic',
    tag,
    user: message.user ? idOf<UserId>(message.user, 'user') : NO_USER,
    title: checkText('title', title, TITLE_BYTES_MAX),
    text: textOf(text),
    labels: (labels ?? []).map((label) => checkText('label', label, LABEL_BYTES_MAX)),
    date: dateOf(message),
  }
}

function postOf(
  tag: RequestTag,
  user: UserId,
  { parent, text }: parley.v1.WriteMessage.$Properties,
  message: Message,
): WriteRequest {
  return {
    kind: 'post-message',
    tag,
    user,
    topic: idOf<TopicId>(message.topic, 'topic'),
    parent: parent ? idOf<MessageId>(parent, 'message') : undefined,
    text: textOf(text),
    date: dateOf(message),
  }
}

function moderateOf(
  tag: RequestTag,
  user: UserId,
  { act, subjectUser, labels, reason }: parley.v1.WriteAct.$Properties,
  message: Message,
): WriteRequest {
  checkCount('labels', labels?.length ?? 0, LABELS_MAX)
  return {
    kind: 'moderate',
    tag,
    user,
    act: checkAct(act),
    subject: subjectUser
      ? { kind: 'user', id: idOf<UserId>(subjectUser, 'user') }
      : targetOf(message),
    labels: (labels ?? []).map((label) => checkText('label', label, LABEL_BYTES_MAX)),
    reason: checkText('reason', reason, REASON_BYTES_MAX),
  }
}

function topicWriteOf(tag: RequestTag, user: UserId, message: Message): WriteRequest {
  const topic = idOf<TopicId>(message.topic, 'topic')
  if (message.markRead) {
    return { kind: 'mark-read', tag, user, topic, upTo: vectorOf('read', message.markRead.upTo) }
  }
  const title = checkText('title', message.rename, TITLE_BYTES_MAX)
  return { kind: 'rename-topic', tag, user, topic, title }
}

function targetToMessage({ target }: { readonly target: Target }): Message {
  return target.kind === 'topic' ? { topic: target.id } : { message: target.id }
}

function targetOf({ topic, message }: Message): Target {
  if (message) return { kind: 'message', id: idOf<MessageId>(message, 'message') }
  return { kind: 'topic', id: idOf<TopicId>(topic, 'topic') }
}

function dateToMessage({ date }: { readonly date: Millis | undefined }): Message {
  return date === undefined ? {} : { date }
}

function dateOf({ date }: Message): Millis | undefined {
  return date ? millis(checkWhole('date', date, TIME_MAX)) : undefined
}

function textOf(text: string | null | undefined): string {
  return checkText('text', text, TEXT_BYTES_MAX)
}

/** A content id out of a message. Throws `corrupt`. */
export function idOf<Id extends ContentId>(text: string | null | undefined, kind: ContentKind): Id {
  try {
    return parseContentId(text ?? '', kind)
  } catch (cause) {
    if (!(cause instanceof ForumError)) throw cause
    throw corrupt(cause.message, cause)
  }
}

/** Who subscribes; empty for somebody who did not say. Throws `corrupt`. */
export function subscriberOf(userId: string | null | undefined): string {
  return userId ? idOf(userId, 'user') : ''
}
