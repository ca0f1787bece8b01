/** Ops as messages. Replicas are named by their index in the batch's list. */
import type { Subject } from '../core/act.ts'
import type { ContentId, ReplicaId } from '../core/ids.ts'
import { NO_USER, splitContentId } from '../core/ids.ts'
import type { Op, Target } from '../core/op.ts'
import { sorted, type Vector } from '../core/vector.ts'
import type { parley } from '../gen/messages.js'
import { ACT_NUMBERS } from './acts.ts'

type OpMessage = parley.v1.Op.$Properties
type RefMessage = { replica: number; number: number }

/** The replicas a batch speaks of: its author, then the others in the order of their first use. */
export class ReplicaIndexes {
  readonly #indexes = new Map<ReplicaId, number>()

  constructor(author: ReplicaId) {
    this.indexOf(author)
  }

  indexOf(replica: ReplicaId): number {
    const known = this.#indexes.get(replica)
    if (known !== undefined) return known
    const index = this.#indexes.size
    this.#indexes.set(replica, index)
    return index
  }

  list(): ReplicaId[] {
    return [...this.#indexes.keys()]
  }
}

export function opToMessage(op: Op, replicas: ReplicaIndexes): OpMessage {
  const { key: requestKey, fingerprint } = op.request
  return { requestKey, fingerprint, ...kindToMessage(op, replicas) }
}

/** A vector as a message, components in the order of their replicas. */
export function componentsOf(
  vector: Vector,
  replicas: ReplicaIndexes,
): { replica: number; count: number }[] {
  return sorted(vector).map(([replica, count]) => ({ replica: replicas.indexOf(replica), count }))
}

function kindToMessage(op: Op, replicas: ReplicaIndexes): OpMessage {
  switch (op.kind) {
    case 'create-user': {
      const { name, secretHash, date } = op
      return { createUser: { name, secretHash, date: date ?? 0 } }
    }
    case 'create-topic': {
      const { title, text, date } = op
      const labels = [...op.labels]
      const user = op.user === NO_USER ? null : refOf(op.user, replicas)
      return {
        createTopic: { user, title, textHash: text?.hash ?? null, labels, date: date ?? 0 },
      }
    }
    case 'post-message': {
      const user = refOf(op.user, replicas)
      const topic = refOf(op.topic, replicas)
      const parent = op.parent === undefined ? null : refOf(op.parent, replicas)
      return { postMessage: { user, topic, parent, textHash: op.text.hash, date: op.date ?? 0 } }
    }
    case 'like':
      return { like: { ...userAndTarget(op, replicas), count: op.count } }
    case 'edit-message': {
      const { targetKey, update, opens, openingKey } = op
      const updateHash = update.hash
      const opening = { ...(opens && { opens }), ...(openingKey && { openingKey }) }
      return { editMessage: { ...userAndTarget(op, replicas), updateHash, targetKey, ...opening } }
    }
    case 'delete-message':
      return { deleteMessage: { ...userAndTarget(op, replicas), targetKey: op.targetKey } }
    case 'rename-topic': {
      const user = refOf(op.user, replicas)
      return { renameTopic: { user, topic: refOf(op.topic, replicas), title: op.title } }
    }
    case 'mark-read': {
      const user = refOf(op.user, replicas)
      const topic = refOf(op.topic, replicas)
      return { markRead: { user, topic, upTo: componentsOf(op.upTo, replicas) } }
    }
    case 'claim-forum':
      return { claimForum: { user: refOf(op.user, replicas) } }
    case 'moderate': {
      const { act, subject, reason } = op
      const user = refOf(op.user, replicas)
      const about = subjectToMessage(subject, replicas)
      return { moderate: { user, act: ACT_NUMBERS[act], ...about, labels: [...op.labels], reason } }
    }
    case 'report':
      return { report: { ...userAndTarget(op, replicas), reason: op.reason } }
    default:
      return op satisfies never
  }
}

function subjectToMessage(
  { kind, id }: Subject,
  replicas: ReplicaIndexes,
): parley.v1.ModerateOp.$Properties {
  const ref = refOf(id, replicas)
  if (kind === 'user') return { subjectUser: ref }
  return kind === 'topic' ? { subjectTopic: ref } : { subjectMessage: ref }
}

function userAndTarget(
  op: { readonly user: ContentId; readonly target: Target },
  replicas: ReplicaIndexes,
): { user: RefMessage; target: parley.v1.Target.$Properties } {
  const user = refOf(op.user, replicas)
  const { kind, id } = op.target
  return { user, target: { [kind]: refOf(id, replicas) } }
}

function refOf(id: ContentId, replicas: ReplicaIndexes): RefMessage {
  const { number, author } = splitContentId(id)
  return { replica: replicas.indexOf(author), number }
}
