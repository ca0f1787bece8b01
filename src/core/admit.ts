/**
 * Admission: a write request becomes an op, is refused, or turns out to be done already.
 *
 * Everything the replica holds will be in the op's causal past, so the rules of `refusalOf` can
 * be asked here with that past: what they refuse leaves no trace in any log. Some things are
 * refused only here, because they harm nobody who does them anyway: editing what was deleted.
 */
import type { Written } from './act-refusal.ts'
import type { Hash } from './digest.ts'
import { documentOf, openingOf } from './editing.ts'
import { ForumError } from './error.ts'
import type { ForumReader, MessageRow, TopicRow } from './forum-state.ts'
import { NO_USER, type UserId } from './ids.ts'
import {
  canonical,
  canonicalTarget,
  pastTarget,
  pastTopic,
  pastUser,
  targetRow,
  textOf,
} from './lookup.ts'
import type { Op, Payload, Target } from './op.ts'
import { isDone } from './moderation.ts'
import { type Refusal, refusalOf } from './refusal.ts'
import type { Outcome, WriteRequest } from './request.ts'
import { earlierOutcome } from './retry.ts'
import { always } from './rights.ts'
import { textOf as sizedText } from './shape.ts'
import { applyWhole, diffUpdate, editClientId, isTextUpdate } from './text.ts'
import { covers } from './vector.ts'

export type Admitted =
  | { readonly kind: 'op'; readonly op: Op }
  /** There is nothing to write: a retry, a second like, an edit that changes nothing. */
  | { readonly kind: 'done'; readonly outcome: Outcome }

/** Throws ForumError when the forum refuses the request. */
export function admit(state: ForumReader, request: WriteRequest, written: Written): Admitted {
  const earlier = earlierOutcome(state, { kind: request.kind, request: request.tag }, always)
  if (earlier?.kind === 'void') throw refused(earlier.refusal)
  if (earlier !== undefined) {
    return { kind: 'done', outcome: { position: earlier.row.position, made: earlier.made } }
  }
  const op = opOf(state, request, written)
  if (op === undefined) return { kind: 'done', outcome: { position: undefined, made: undefined } }
  const refusal = refusalOf(state, op, always, written)
  if (refusal !== undefined) throw refused(refusal)
  if (isDone(state, op)) return { kind: 'done', outcome: { position: undefined, made: undefined } }
  return { kind: 'op', op }
}

/** The op that a request asks for; undefined when the forum is already as it wants. */
function opOf(state: ForumReader, request: WriteRequest, written: Written): Op | undefined {
  const { tag } = request
  const { hash } = written
  switch (request.kind) {
    case 'create-user': {
      const { kind, name, secretHash, date } = request
      return { kind, request: tag, name, secretHash, date }
    }
    case 'create-topic': {
      const { kind, title, labels, date } = request
      const text = request.text === '' ? undefined : payload(request.text, hash)
      const user = request.user === NO_USER ? NO_USER : userOf(state, request)
      return { kind, request: tag, user, title, text, labels, date }
    }
    case 'post-message':
      return postOf(state, request, hash)
    case 'like':
      return likeOf(state, request)
    case 'edit-message':
      return editOf(state, request, written)
    case 'delete-message':
      return deleteOf(state, request, written)
    case 'rename-topic': {
      const { kind, title } = request
      const topic = canonical(state, 'topic', request.topic)
      return { kind, request: tag, user: userOf(state, request), topic, title }
    }
    case 'mark-read':
      return markOf(state, request)
    case 'claim-forum':
      return { kind: 'claim-forum', request: tag, user: request.user }
    case 'moderate': {
      // By the id that was named: rights belong to it and not to its aliases.
      const { kind, user, act, subject, labels, reason } = request
      return { kind, request: tag, user, act, subject, labels, reason }
    }
    case 'report': {
      const { kind, reason } = request
      const target = canonicalTarget(state, request.target)
      return { kind, request: tag, user: userOf(state, request), target, reason }
    }
    default:
      return request satisfies never
  }
}

type Wanted<Kind extends WriteRequest['kind']> = Extract<WriteRequest, { kind: Kind }>

function postOf(state: ForumReader, wanted: Wanted<'post-message'>, hash: Hash): Op {
  const { kind, tag, parent, date } = wanted
  return {
    kind,
    request: tag,
    user: userOf(state, wanted),
    topic: canonical(state, 'topic', wanted.topic),
    parent: parent === undefined ? undefined : canonical(state, 'message', parent),
    text: payload(wanted.text, hash),
    date,
  }
}

function likeOf(state: ForumReader, wanted: Wanted<'like'>): Op | undefined {
  const target = canonicalTarget(state, wanted.target)
  const user = userOf(state, wanted)
  if (pastTarget(state, target, always)?.deleted) throw deleted(target)
  const held = state.getLike(target, user)
  if ((held % 2 === 1) === wanted.like) {
    known(state, target)
    return undefined
  }
  return { kind: 'like', request: wanted.tag, user, target, count: held + 1 }
}

function editOf(
  state: ForumReader,
  wanted: Wanted<'edit-message'>,
  written: Written,
): Op | undefined {
  const target = canonicalTarget(state, wanted.target)
  const row = known(state, target)
  if (row.deleted) throw deleted(target)
  const user = userOf(state, wanted)
  const opening = user === row.user ? undefined : openingOf(state, target)
  const openingKey = opening && state.getOp(opening.position)?.request.key
  const { update, text } = changeOf(state, wanted, target)
  const edit: Op = {
    kind: 'edit-message',
    request: wanted.tag,
    user,
    target,
    targetKey: keyOf(state, row),
    update: { hash: written.hash(update), content: update },
    ...(wanted.opens === true && { opens: true }),
    ...(openingKey !== undefined && { openingKey }),
  }
  // A foreign edit is refused even where it would change nothing.
  if (textOf(state, target) !== text || wanted.opens === true) return edit
  const refusal = refusalOf(state, edit, always, written)
  if (refusal !== undefined) throw refused(refusal)
  return undefined
}

/** The update of an edit, and the text that comes of it. Throws `invalid` for one that is none. */
function changeOf(
  state: ForumReader,
  { tag, text, update }: Wanted<'edit-message'>,
  target: Target,
): { readonly update: Uint8Array; readonly text: string } {
  const document = documentOf(state, target)
  const client = editClientId(tag.key)
  if (update === undefined) return { update: diffUpdate(document, text, client), text }
  if (!isTextUpdate(update, client)) {
    throw new ForumError('invalid', `update: expected changes of text by Yjs client ${client}`)
  }
  const changed = applyWhole(document, update)
  if (changed === undefined) {
    const rule = 'expected one of the document as this replica has it'
    throw new ForumError('failed-precondition', `update: it builds on what is not here, ${rule}`)
  }
  return { update, text: sizedText('update', changed.text) }
}

function deleteOf(
  state: ForumReader,
  wanted: Wanted<'delete-message'>,
  written: Written,
): Op | undefined {
  const target = canonicalTarget(state, wanted.target)
  const row = known(state, target)
  const op: Op = {
    kind: 'delete-message',
    request: wanted.tag,
    user: userOf(state, wanted),
    target,
    targetKey: keyOf(state, row),
  }
  if (!row.deleted) return op
  const refusal = refusalOf(state, op, always, written)
  if (refusal !== undefined) throw refused(refusal)
  return undefined
}

function markOf(state: ForumReader, wanted: Wanted<'mark-read'>): Op | undefined {
  const { kind, tag, upTo } = wanted
  const user = userOf(state, wanted)
  const topic = canonical(state, 'topic', wanted.topic)
  if (pastTopic(state, topic, always) === undefined) throw notFound('topic', topic)
  const held = state.getMark(user, topic)
  if (held !== undefined && covers(held, upTo)) return undefined
  return { kind, request: tag, user, topic, upTo }
}

function userOf(state: ForumReader, wanted: { readonly user: UserId }): UserId {
  const row = pastUser(state, wanted.user, always)
  if (row === undefined) throw notFound('user', wanted.user)
  return row.id
}

function known(state: ForumReader, target: Target): TopicRow | MessageRow {
  if (pastTarget(state, target, always) === undefined) throw notFound(target.kind, target.id)
  return targetRow(state, target)
}

/** Request key of the entry that made a row. */
function keyOf(state: ForumReader, row: TopicRow | MessageRow): Uint8Array {
  const op = state.getOp(row.position)
  if (op === undefined) throw new Error(`the log has no entry for ${row.id}`)
  return op.request.key
}

function payload(text: string, hash: Hash): Payload<string> {
  return { hash: hash(text), content: text }
}

function refused({ code, message }: Refusal): ForumError {
  return new ForumError(code, message)
}

function notFound(kind: string, id: string): ForumError {
  return new ForumError('not-found', `${kind} ${id} is not known`)
}

function deleted({ kind, id }: Target): ForumError {
  return new ForumError('failed-precondition', `${kind} ${id} was deleted`)
}
