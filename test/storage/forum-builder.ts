/** Builds a forum in a store, one entry after the other, as a replica would. */
import { type Applied, applyEntry } from '../../src/core/apply.ts'
import { documentOf } from '../../src/core/editing.ts'
import { type Entry, entriesOf, type Position } from '../../src/core/entry.ts'
import {
  type ContentId,
  type MessageId,
  millis,
  type ReplicaId,
  type TopicId,
  type UserId,
} from '../../src/core/ids.ts'
import type { Op, RequestTag, Target } from '../../src/core/op.ts'
import { diffUpdate, editClientId } from '../../src/core/text.ts'
import type { Vector } from '../../src/core/vector.ts'
import type { Store, Transaction } from '../../src/storage/store.ts'
import * as ops from '../core/ops.ts'
import { sha256 } from '../core/ops.ts'
import { type Sealed, Sealer } from './sealing.ts'

export const ANN = 'aaaaaaaaaa' as ReplicaId
export const BOB = 'bbbbbbbbbb' as ReplicaId
export const CYD = 'cccccccccc' as ReplicaId

/** Puts batches into the log and their entries into the forum. */
export function writeIn(transaction: Transaction, batches: readonly Sealed[]): Applied[] {
  for (const { batch, clock } of batches) transaction.append(batch, clock)
  return batches
    .flatMap(({ entries }) => entries)
    .map((entry) => applyEntry(transaction.forum, entry, sha256))
}

export interface Posting {
  readonly parent?: MessageId
  readonly author?: ReplicaId
  readonly user?: UserId
  readonly time?: number
}

export class ForumBuilder {
  readonly #store: () => Store
  readonly #label: string
  readonly #sealer = new Sealer()
  #time = 1_000_000
  #requests = 0

  /**
   * `store` is asked each time, because tests open it anew. Builders of one forum in several
   * processes have different labels, so that their requests do.
   */
  constructor(store: () => Store, label = 'request') {
    this.#store = store
    this.#label = label
  }

  /** The tag of a new request. */
  tag(): RequestTag {
    return ops.tag(`${this.#label} ${++this.#requests}`)
  }

  /** The next batch of `author`, who has seen everything; it is in no store yet. */
  seal(author: ReplicaId, newOps: readonly Op[], time?: number): Sealed {
    const version = this.#store().log.version()
    const clock: Vector = new Map([...version].filter(([replica]) => replica !== author))
    const from = version.get(author) ?? 0
    this.#time += 1_000
    const at = millis(time ?? this.#time)
    const entries: Entry[] = newOps.map((op, index) => ({
      author,
      seq: from + index + 1,
      time: at,
      clock,
      op,
    }))
    return this.#sealer.seal(entries)
  }

  /** Writes ops of one author as one batch, in one transaction. */
  write(author: ReplicaId, newOps: readonly Op[], time?: number): Applied[] {
    const sealed = this.seal(author, newOps, time)
    const applied = this.#store().transaction((transaction) => writeIn(transaction, [sealed]))
    for (const result of applied) {
      if (result.kind === 'void') throw new Error(`void: ${result.refusal.message}`)
    }
    return applied
  }

  user(name: string, author = ANN): UserId {
    return this.#make<UserId>(author, ops.createUser(name, { request: this.tag() }))
  }

  topic(
    user: UserId,
    title: string,
    extra: { text?: string; labels?: readonly string[]; author?: ReplicaId; time?: number } = {},
  ): TopicId {
    const { author = ANN, time, ...content } = extra
    return this.#make<TopicId>(
      author,
      ops.createTopic(user, title, { ...content, request: this.tag() }),
      time,
    )
  }

  post(user: UserId, topic: TopicId, text: string, extra: Posting = {}): MessageId {
    const { author = ANN, parent, time } = extra
    const op = ops.post(user, topic, text, { parent, request: this.tag() })
    return this.#make<MessageId>(author, op, time)
  }

  like(user: UserId, target: Target, author = ANN): void {
    const count = this.#store().state.getLike(target, user) + 1
    this.write(author, [ops.like(user, target, count, this.tag())])
  }

  edit(target: Target, text: string, author = ANN): Position {
    const { state } = this.#store()
    const { user, key } = this.#makerOf(target)
    const request = ops.tag(`edit of ${target.id} at ${author} into ${text}`)
    const update = diffUpdate(documentOf(state, target), text, editClientId(request.key))
    this.write(author, [ops.edit(user, target, key, { request, update })])
    return { author, seq: this.#store().log.version().get(author) ?? 0 }
  }

  remove(target: Target, author = ANN): void {
    const { user, key } = this.#makerOf(target)
    this.write(author, [ops.remove(user, target, key, this.tag())])
  }

  #makerOf(target: Target): { user: UserId; key: Uint8Array } {
    const { state } = this.#store()
    const row = target.kind === 'topic' ? state.getTopic(target.id) : state.getMessage(target.id)
    const op = row && state.getOp(row.position)
    if (row === undefined || op === undefined) throw new Error(`no ${target.kind} ${target.id}`)
    return { user: row.user, key: op.request.key }
  }

  #make<Id extends ContentId>(author: ReplicaId, op: Op, time?: number): Id {
    const [applied] = this.write(author, [op], time)
    if (applied?.kind !== 'effective') throw new Error(`${op.kind} had no effect`)
    return applied.made as Id
  }
}

export function message(id: MessageId): Target {
  return { kind: 'message', id }
}

export function topicText(id: TopicId): Target {
  return { kind: 'topic', id }
}

/** Applies the log again to an empty forum. */
export function rebuild(store: Store): void {
  store.transaction((transaction) => {
    transaction.clearForum()
    for (const { batch, clock } of store.log.read(1, new Map(), Number.MAX_SAFE_INTEGER).batches) {
      for (const entry of entriesOf(batch, clock)) applyEntry(transaction.forum, entry, sha256)
    }
  })
}
