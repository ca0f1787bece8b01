/** Ops out of messages that a peer or the disk gave: every field is checked. */
import type { Subject } from '../core/act.ts'
import {
  type ContentId,
  contentId,
  type Millis,
  millis,
  NO_USER,
  type ReplicaId,
} from '../core/ids.ts'
import {
  FINGERPRINT_BYTES,
  LABEL_BYTES_MAX,
  LABELS_MAX,
  NAME_BYTES_MAX,
  REASON_BYTES_MAX,
  REQUEST_KEY_BYTES,
  TIME_MAX,
  TITLE_BYTES_MAX,
} from '../core/limits.ts'
import type { Op, Payload, RequestTag, Target } from '../core/op.ts'
import type { Vector } from '../core/vector.ts'
import type { parley } from '../gen/messages.js'
import { checkAct } from './acts.ts'
import {
  checkBytes,
  checkCount,
  checkNumber,
  checkPositive,
  checkText,
  checkWhole,
  corrupt,
  HASH_BYTES,
} from './checks.ts'

type Maybe<T> = T | null | undefined
type Replicas = readonly ReplicaId[]

/** An op without the contents of its payload. */
export function opFromMessage(message: parley.v1.Op.$Properties, replicas: Replicas): Op {
  const request: RequestTag = {
    key: checkBytes('request key', message.requestKey, REQUEST_KEY_BYTES),
    fingerprint: checkBytes('fingerprint', message.fingerprint, FINGERPRINT_BYTES),
  }
  if (message.postMessage) return postMessage(request, message.postMessage, replicas)
  if (message.like) return like(request, message.like, replicas)
  if (message.createTopic) return createTopic(request, message.createTopic, replicas)
  if (message.createUser) return createUser(request, message.createUser)
  if (message.editMessage) return editMessage(request, message.editMessage, replicas)
  if (message.deleteMessage) return deleteMessage(request, message.deleteMessage, replicas)
  if (message.renameTopic) return renameTopic(request, message.renameTopic, replicas)
  if (message.markRead) return markRead(request, message.markRead, replicas)
  if (message.claimForum) {
    return { kind: 'claim-forum', request, user: idOf('user', message.claimForum.user, replicas) }
  }
  if (message.moderate) return moderate(request, message.moderate, replicas)
  if (message.report) return report(request, message.report, replicas)
  throw corrupt('op: of no known kind')
}

/** A vector, each replica at most once and from the batch's list. */
export function vectorFromComponents(
  what: string,
  components: Maybe<readonly parley.v1.Component.$Properties[]>,
  replicas: Replicas,
): Vector {
  const vector = new Map<ReplicaId, number>()
  for (const { replica, count } of components ?? []) {
    const id = replicaAt(replica, replicas)
    if (vector.has(id)) throw corrupt(`${what}: ${id} stands twice in it`)
    vector.set(id, checkPositive(what, count))
  }
  return vector
}

function createUser(request: RequestTag, message: parley.v1.CreateUserOp.$Properties): Op {
  const name = checkText('name', message.name, NAME_BYTES_MAX)
  const secretHash = message.secretHash?.length
    ? checkBytes('secret hash', message.secretHash, HASH_BYTES)
    : new Uint8Array()
  return { kind: 'create-user', request, name, secretHash, date: dateOf(message.date) }
}

function createTopic(
  request: RequestTag,
  message: parley.v1.CreateTopicOp.$Properties,
  replicas: Replicas,
): Op {
  const labels = message.labels ?? []
  checkCount('labels', labels.length, LABELS_MAX)
  return {
    kind: 'create-topic',
    request,
    user: message.user ? idOf('user', message.user, replicas) : NO_USER,
    title: checkText('title', message.title, TITLE_BYTES_MAX),
    text: message.textHash?.length ? payloadOf('text hash', message.textHash) : undefined,
    labels: labels.map((label) => checkText('label', label, LABEL_BYTES_MAX)),
    date: dateOf(message.date),
  }
}

function postMessage(
  request: RequestTag,
  message: parley.v1.PostMessageOp.$Properties,
  replicas: Replicas,
): Op {
  return {
    kind: 'post-message',
    request,
    user: idOf('user', message.user, replicas),
    topic: idOf('topic', message.topic, replicas),
    parent: message.parent ? idOf('parent', message.parent, replicas) : undefined,
    text: payloadOf('text hash', message.textHash),
    date: dateOf(message.date),
  }
}

function like(request: RequestTag, message: parley.v1.LikeOp.$Properties, replicas: Replicas): Op {
  return {
    kind: 'like',
    request,
    user: idOf('user', message.user, replicas),
    target: targetOf(message.target, replicas),
    count: checkPositive('count', message.count),
  }
}

function editMessage(
  request: RequestTag,
  message: parley.v1.EditMessageOp.$Properties,
  replicas: Replicas,
): Op {
  return {
    kind: 'edit-message',
    request,
    user: idOf('user', message.user, replicas),
    target: targetOf(message.target, replicas),
    targetKey: checkBytes('target key', message.targetKey, REQUEST_KEY_BYTES),
    update: payloadOf('update hash', message.updateHash),
    ...(message.opens === true && { opens: true }),
    ...(message.openingKey?.length && {
      openingKey: checkBytes('opening key', message.openingKey, REQUEST_KEY_BYTES),
    }),
  }
}

function deleteMessage(
  request: RequestTag,
  message: parley.v1.DeleteMessageOp.$Properties,
  replicas: Replicas,
): Op {
  return {
    kind: 'delete-message',
    request,
    user: idOf('user', message.user, replicas),
    target: targetOf(message.target, replicas),
    targetKey: checkBytes('target key', message.targetKey, REQUEST_KEY_BYTES),
  }
}

function renameTopic(
  request: RequestTag,
  message: parley.v1.RenameTopicOp.$Properties,
  replicas: Replicas,
): Op {
  return {
    kind: 'rename-topic',
    request,
    user: idOf('user', message.user, replicas),
    topic: idOf('topic', message.topic, replicas),
    title: checkText('title', message.title, TITLE_BYTES_MAX),
  }
}

function markRead(
  request: RequestTag,
  message: parley.v1.MarkReadOp.$Properties,
  replicas: Replicas,
): Op {
  return {
    kind: 'mark-read',
    request,
    user: idOf('user', message.user, replicas),
    topic: idOf('topic', message.topic, replicas),
    upTo: vectorFromComponents('read position', message.upTo, replicas),
  }
}

function moderate(
  request: RequestTag,
  message: parley.v1.ModerateOp.$Properties,
  replicas: Replicas,
): Op {
  const labels = message.labels ?? []
  checkCount('labels', labels.length, LABELS_MAX)
  return {
    kind: 'moderate',
    request,
    user: idOf('user', message.user, replicas),
    act: checkAct(message.act),
    subject: subjectOf(message, replicas),
    labels: labels.map((label) => checkText('label', label, LABEL_BYTES_MAX)),
    reason: checkText('reason', message.reason, REASON_BYTES_MAX),
  }
}

function report(
  request: RequestTag,
  message: parley.v1.ReportOp.$Properties,
  replicas: Replicas,
): Op {
  return {
    kind: 'report',
    request,
    user: idOf('user', message.user, replicas),
    target: targetOf(message.target, replicas),
    reason: checkText('reason', message.reason, REASON_BYTES_MAX),
  }
}

function subjectOf(message: parley.v1.ModerateOp.$Properties, replicas: Replicas): Subject {
  const { subjectUser: user, subjectTopic: topic, subjectMessage } = message
  if (user) return { kind: 'user', id: idOf('subject', user, replicas) }
  return targetOf({ topic: topic ?? null, message: subjectMessage ?? null }, replicas)
}

function targetOf(message: Maybe<parley.v1.Target.$Properties>, replicas: Replicas): Target {
  if (message?.message) return { kind: 'message', id: idOf('target', message.message, replicas) }
  if (message?.topic) return { kind: 'topic', id: idOf('target', message.topic, replicas) }
  throw corrupt('target: neither a topic nor a message')
}

function idOf<Id extends ContentId>(
  what: string,
  ref: Maybe<parley.v1.Ref.$Properties>,
  replicas: Replicas,
): Id {
  if (!ref) throw corrupt(`${what}: missing`)
  return contentId(checkNumber(what, ref.number), replicaAt(ref.replica, replicas))
}

function replicaAt(index: Maybe<number>, replicas: Replicas): ReplicaId {
  const replica = replicas[index ?? 0]
  if (replica !== undefined) return replica
  throw corrupt(`replica ${index}: the batch lists only ${replicas.length}`)
}

function payloadOf<Content>(what: string, hash: Maybe<Uint8Array>): Payload<Content> {
  return { hash: checkBytes(what, hash, HASH_BYTES), content: undefined }
}

function dateOf(date: Maybe<number>): Millis | undefined {
  return date ? millis(checkWhole('date', date, TIME_MAX)) : undefined
}
