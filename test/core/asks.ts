/** Builders of requests, and what admission makes of them. */
import type { ActKind, Subject } from '../../src/core/act.ts'
import { admit } from '../../src/core/admit.ts'
import { ForumError } from '../../src/core/error.ts'
import type { MessageId, ReplicaId, TopicId, UserId } from '../../src/core/ids.ts'
import type { Op, Target } from '../../src/core/op.ts'
import type { WriteRequest } from '../../src/core/request.ts'
import { tag, WRITTEN } from './ops.ts'
import { replay } from './replay.ts'
import type { Scene } from './scene.ts'

/** A request without its tag. */
export type Ask = WriteRequest extends infer Request
  ? Request extends WriteRequest
    ? Omit<Request, 'tag'>
    : never
  : never

export const NOBODY = '9@cccccccccc' as UserId
export const NOWHERE = '9@cccccccccc' as TopicId
export const NOTHING = '9@cccccccccc' as MessageId

/** Asks a replica that holds the whole scene. */
export function ask(scene: Scene, what: Ask, name = 'asked', meaning = 'asked') {
  const { state } = replay(scene.entries)
  return admit(state, { ...what, tag: tag(name, meaning) } as WriteRequest, WRITTEN)
}

/** The op that comes of it; the test fails if there is none. */
export function admitted(scene: Scene, what: Ask, name?: string): Op {
  const answer = ask(scene, what, name)
  if (answer.kind !== 'op') throw new Error('there was nothing to do')
  return answer.op
}

/** How it is refused; the test fails if it is not. */
export function refusal(scene: Scene, what: Ask, name?: string, meaning?: string): ForumError {
  try {
    ask(scene, what, name, meaning)
  } catch (error) {
    if (error instanceof ForumError) return error
    throw error
  }
  throw new Error('it was let in')
}

export function aUser(name: string): Ask {
  return { kind: 'create-user', name, secretHash: new Uint8Array(32), date: undefined }
}

export function aTopic(user: UserId): Ask {
  return { kind: 'create-topic', user, title: 'Asked', text: '', labels: [], date: undefined }
}

export function aPost(user: UserId, topic: TopicId, parent?: MessageId): Ask {
  return { kind: 'post-message', user, topic, parent, text: 'asked', date: undefined }
}

export function aLike(user: UserId, target: Target, like = true): Ask {
  return { kind: 'like', user, target, like }
}

export function anEdit(user: UserId, target: Target, text = 'asked'): Ask {
  return { kind: 'edit-message', user, target, text }
}

export function aDelete(user: UserId, target: Target): Ask {
  return { kind: 'delete-message', user, target }
}

export function aRename(user: UserId, topic: TopicId, title = 'Asked'): Ask {
  return { kind: 'rename-topic', user, topic, title }
}

export function anAct(
  user: UserId,
  act: ActKind,
  subject: Subject,
  labels: readonly string[] = [],
): Ask {
  return { kind: 'moderate', user, act, subject, labels, reason: '' }
}

export function aReport(user: UserId, target: Target): Ask {
  return { kind: 'report', user, target, reason: 'spam' }
}

export function aClaim(user: UserId): Ask {
  return { kind: 'claim-forum', user }
}

export function aMark(user: UserId, topic: TopicId, upTo: [ReplicaId, number][]): Ask {
  return { kind: 'mark-read', user, topic, upTo: new Map(upTo) }
}
