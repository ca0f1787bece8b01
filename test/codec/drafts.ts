/** Any batch that a replica could seal: every kind of op, with and without what is optional. */
import { hash } from 'node:crypto'
import fc from 'fast-check'
import { ACT_KINDS } from '../../src/core/act.ts'
import { encodeBody, hashBody } from '../../src/codec/batch-codec.ts'
import { replicaIdOf } from '../../src/codec/replica-id.ts'
import type { Batch, BatchHash, Draft } from '../../src/core/entry.ts'
import {
  CHAIN,
  contentId,
  type ForumId,
  type MessageId,
  type ReplicaId,
  millis,
  NO_USER,
  type TopicId,
  type UserId,
} from '../../src/core/ids.ts'
import {
  FINGERPRINT_BYTES,
  LABELS_MAX,
  REQUEST_KEY_BYTES,
  TIME_MAX,
} from '../../src/core/limits.ts'
import type { Op, Payload, Target } from '../../src/core/op.ts'

const KEYS = Array.from({ length: 6 }, (_, index) => new Uint8Array(32).fill(index + 1))
const BY_KEY = new Map(KEYS.map((key) => [replicaIdOf(key), key]))

export const replicas = fc.constantFrom(...BY_KEY.keys())
const authors = fc.oneof({ weight: 3, arbitrary: replicas }, fc.constant(CHAIN))
const counts = fc.oneof(fc.integer({ min: 1, max: 300 }), fc.maxSafeInteger().map(positive))
const numbers = fc.oneof(fc.integer({ min: 1, max: 300 }), fc.constant(999_999_999_999_999))
const times = fc.integer({ min: 0, max: TIME_MAX }).map(millis)
const dates = fc.option(fc.integer({ min: 1, max: TIME_MAX }).map(millis), { nil: undefined })
const words = fc.string({ unit: 'binary', minLength: 1, maxLength: 16 })
export const forums = fc.constantFrom(
  '0123456789abcdef',
  'zzzzzzzzzzzzzzzz',
) as fc.Arbitrary<ForumId>

function ids<Id extends UserId | TopicId | MessageId>(): fc.Arbitrary<Id> {
  return fc.tuple(numbers, authors).map(([number, author]) => contentId<Id>(number, author))
}

export function bytes(length: number): fc.Arbitrary<Uint8Array> {
  return fc.uint8Array({ minLength: length, maxLength: length })
}

export const vectors: fc.Arbitrary<ReadonlyMap<ReplicaId, number>> = fc
  .uniqueArray(fc.tuple(replicas, counts), { selector: ([replica]) => replica, maxLength: 6 })
  .map((components) => new Map(components))

const request = fc.record({ key: bytes(REQUEST_KEY_BYTES), fingerprint: bytes(FINGERPRINT_BYTES) })
const texts = payloads(fc.string({ unit: 'binary', minLength: 1, maxLength: 80 }))
const updates = payloads(fc.uint8Array({ minLength: 1, maxLength: 80 }))
export const targets: fc.Arbitrary<Target> = fc.oneof(
  fc.record({ kind: fc.constant('topic' as const), id: ids<TopicId>() }),
  fc.record({ kind: fc.constant('message' as const), id: ids<MessageId>() }),
)

/** With its content, or erased. */
function payloads<Content extends string | Uint8Array>(
  contents: fc.Arbitrary<Content>,
): fc.Arbitrary<Payload<Content>> {
  return fc.tuple(contents, fc.boolean()).map(([content, isErased]) => ({
    hash: Uint8Array.from(hash('sha256', content, 'buffer')),
    content: isErased ? undefined : content,
  }))
}

function kind<Kind extends Op['kind']>(name: Kind) {
  return { kind: fc.constant(name), request }
}

/** One arbitrary for each kind of op. */
export const KINDS = {
  'create-user': fc.record({
    ...kind('create-user'),
    name: words,
    secretHash: fc.oneof(bytes(32), fc.constant(new Uint8Array())),
    date: dates,
  }),
  'create-topic': fc.record({
    ...kind('create-topic'),
    user: fc.oneof({ arbitrary: ids<UserId>(), weight: 4 }, fc.constant(NO_USER)),
    title: words,
    text: fc.option(texts, { nil: undefined }),
    labels: fc.array(words, { maxLength: LABELS_MAX }),
    date: dates,
  }),
  'post-message': fc.record({
    ...kind('post-message'),
    user: ids<UserId>(),
    topic: ids<TopicId>(),
    parent: fc.option(ids<MessageId>(), { nil: undefined }),
    text: texts,
    date: dates,
  }),
  like: fc.record({ ...kind('like'), user: ids<UserId>(), target: targets, count: counts }),
  'edit-message': fc.record(
    {
      ...kind('edit-message'),
      user: ids<UserId>(),
      target: targets,
      targetKey: bytes(REQUEST_KEY_BYTES),
      update: updates,
      opens: fc.constant(true as const),
      openingKey: bytes(REQUEST_KEY_BYTES),
    },
    { requiredKeys: ['kind', 'request', 'user', 'target', 'targetKey', 'update'] },
  ),
  'delete-message': fc.record({
    ...kind('delete-message'),
    user: ids<UserId>(),
    target: targets,
    targetKey: bytes(REQUEST_KEY_BYTES),
  }),
  'rename-topic': fc.record({
    ...kind('rename-topic'),
    user: ids<UserId>(),
    topic: ids<TopicId>(),
    title: words,
  }),
  'mark-read': fc.record({
    ...kind('mark-read'),
    user: ids<UserId>(),
    topic: ids<TopicId>(),
    upTo: vectors,
  }),
  'claim-forum': fc.record({ ...kind('claim-forum'), user: ids<UserId>() }),
  moderate: fc.record({
    ...kind('moderate'),
    user: ids<UserId>(),
    act: fc.constantFrom(...ACT_KINDS),
    subject: fc.oneof(
      targets,
      fc.record({ kind: fc.constant('user' as const), id: ids<UserId>() }),
    ),
    labels: fc.array(words, { maxLength: LABELS_MAX }),
    reason: words,
  }),
  report: fc.record({ ...kind('report'), user: ids<UserId>(), target: targets, reason: words }),
} as const satisfies Record<Op['kind'], unknown>

export const ops: fc.Arbitrary<Op> = fc.oneof(...Object.values(KINDS))

export const drafts: fc.Arbitrary<Draft> = fc
  .record({
    forum: forums,
    author: authors,
    firstSeq: fc.oneof(fc.integer({ min: 1, max: 1_000 }), fc.constant(2 ** 50)),
    epoch: fc.nat(),
    previous: fc.option(
      bytes(32).map((previous) => Buffer.from(previous).toString('hex') as BatchHash),
      { nil: undefined },
    ),
    clockDelta: vectors,
    time: times,
    ops: fc.array(ops, { minLength: 1, maxLength: 8 }),
  })
  .map((draft) => ({ ...draft, clockDelta: without(draft.clockDelta, draft.author) }))

export const batches: fc.Arbitrary<Batch> = fc
  .tuple(drafts, bytes(64))
  .map(([draft, signature]) => sealed(draft, signature))

/** The draft as a batch, its signature whatever it is. */
export function sealed(draft: Draft, signature: Uint8Array = new Uint8Array(64)): Batch {
  const body = encodeBody(draft)
  const authorKey = BY_KEY.get(draft.author) ?? new Uint8Array(32)
  return { ...draft, body, signature, authorKey, hash: hashBody(body) }
}

/** The same draft without the contents of its payloads. */
export function bare(draft: Draft): Draft {
  return { ...draft, ops: draft.ops.map(bareOp) }
}

function bareOp(op: Op): Op {
  if (op.kind === 'post-message') return { ...op, text: { ...op.text, content: undefined } }
  if (op.kind === 'edit-message') return { ...op, update: { ...op.update, content: undefined } }
  if (op.kind !== 'create-topic' || op.text === undefined) return op
  return { ...op, text: { ...op.text, content: undefined } }
}

function without(vector: ReadonlyMap<ReplicaId, number>, replica: ReplicaId) {
  return new Map([...vector].filter(([other]) => other !== replica))
}

function positive(number: number): number {
  return Math.max(1, Math.abs(number))
}
