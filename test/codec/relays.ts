/** Whatever replicas of a chain pass on: every kind of write, and every kind of answer. */
import fc from 'fast-check'
import type { RelayFrames } from '../../src/codec/frame.ts'
import { ACT_KINDS } from '../../src/core/act.ts'
import { ForumError } from '../../src/core/error.ts'
import {
  CHAIN,
  type MessageId,
  millis,
  NO_USER,
  type TopicId,
  type UserId,
} from '../../src/core/ids.ts'
import type { Target } from '../../src/core/op.ts'
import type { WriteRequest } from '../../src/core/request.ts'
import { bytes, replicas, vectors } from './drafts.ts'

const ids = fc.constantFrom('1', '12', '2@0123456789')
const user = ids as fc.Arbitrary<UserId>
const topic = ids as fc.Arbitrary<TopicId>
const message = ids as fc.Arbitrary<MessageId>
const text = fc.string({ unit: 'binary', maxLength: 40 })
const date = fc.option(fc.integer({ min: 1, max: 2 ** 41 }).map(millis), { nil: undefined })
const tag = fc.record({ key: bytes(16), fingerprint: bytes(8) })
const target: fc.Arbitrary<Target> = fc.oneof(
  fc.record({ kind: fc.constant('topic' as const), id: topic }),
  fc.record({ kind: fc.constant('message' as const), id: message }),
)

/** Any write that a client may ask for. */
export const writes: fc.Arbitrary<WriteRequest> = fc.oneof(
  fc.record({
    kind: fc.constant('create-user' as const),
    tag,
    name: text,
    secretHash: fc.oneof(bytes(32), bytes(0)),
    date,
  }),
  fc.record({
    kind: fc.constant('create-topic' as const),
    tag,
    user: fc.oneof(user, fc.constant(NO_USER)),
    title: text,
    text,
    labels: fc.array(text, { maxLength: 3 }),
    date,
  }),
  fc.record({
    kind: fc.constant('post-message' as const),
    tag,
    user,
    topic,
    parent: fc.option(message, { nil: undefined }),
    text,
    date,
  }),
  fc.record({ kind: fc.constant('like' as const), tag, user, target, like: fc.boolean() }),
  fc.record({ kind: fc.constant('edit-message' as const), tag, user, target, text }),
  fc.record({
    kind: fc.constant('edit-message' as const),
    tag,
    user,
    target,
    text: fc.constant(''),
    update: fc.uint8Array({ maxLength: 20 }),
    opens: fc.constant(true),
  }),
  fc.record({ kind: fc.constant('delete-message' as const), tag, user, target }),
  fc.record({ kind: fc.constant('rename-topic' as const), tag, user, topic, title: text }),
  fc.record({ kind: fc.constant('mark-read' as const), tag, user, topic, upTo: vectors }),
  fc.record({ kind: fc.constant('claim-forum' as const), tag, user }),
  fc.record({
    kind: fc.constant('moderate' as const),
    tag,
    user,
    act: fc.constantFrom(...ACT_KINDS),
    subject: fc.oneof(target, fc.record({ kind: fc.constant('user' as const), id: user })),
    labels: fc.array(text, { maxLength: 3 }),
    reason: text,
  }),
  fc.record({ kind: fc.constant('report' as const), tag, user, target, reason: text }),
)

const errors = fc.record({
  error: fc
    .tuple(fc.constantFrom('unavailable' as const, 'not-found' as const), text)
    .map(([code, words]) => new ForumError(code, words)),
})
const positions = fc.integer({ min: 1, max: 2 ** 50 }).map((seq) => ({ author: CHAIN, seq }))
const outcomes = fc.record({
  value: fc.record({
    position: fc.option(positions, { nil: undefined }),
    made: fc.option(message, { nil: undefined }),
  }),
})
const grants = fc.record({
  value: fc.record({ replica: replicas, address: text, token: text }),
})

/** Any frame of this part. */
export const relays: fc.Arbitrary<RelayFrames> = fc.oneof(
  fc.record({ kind: fc.constant('relay' as const), id: fc.nat(), request: writes }),
  fc.record({
    kind: fc.constant('relayed' as const),
    id: fc.nat(),
    applied: fc.nat(),
    result: fc.oneof(outcomes, errors),
  }),
  fc.record({
    kind: fc.constant('relay-grant' as const),
    id: fc.nat(),
    user: fc.oneof(fc.constant(''), user),
    topics: fc.array(topic, { maxLength: 4 }),
  }),
  fc.record({
    kind: fc.constant('relayed-grant' as const),
    id: fc.nat(),
    result: fc.oneof(grants, errors),
  }),
)
