/** The bytes of frames: nothing is lost on the way, and nothing malformed gets through. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Frame, type Hello, PROTOCOL } from '../../src/codec/frame.ts'
import { decodeFrame, encodeFrame } from '../../src/codec/frame-codec.ts'
import { decodeHello, encodeHello } from '../../src/codec/hello-codec.ts'
import { CHAIN, type TopicId, type UserId } from '../../src/core/ids.ts'
import {
  ERROR_TEXT_CHARS_MAX,
  GRANT_LIFETIME_MS,
  HELLO_ADDRESSES_MAX,
  HELLO_BYTES_MAX,
  HELLO_KNOWN_MAX,
  LABELS_MAX,
  PACKET_BYTES_MAX,
  SUBSCRIPTION_TOPICS_MAX,
  TEXT_BYTES_MAX,
} from '../../src/core/limits.ts'
import { CURSOR_BYTES_MAX } from '../../src/core/writing-limits.ts'
import { parley } from '../../src/gen/messages.js'
import { coordination } from './coordination.ts'
import { batches, bytes, forums, replicas, targets, vectors } from './drafts.ts'
import { damaged, expectValueOrCorrupt } from './hostile.ts'
import { relays } from './relays.ts'

const { Packet } = parley.v1
const corrupt = expect.objectContaining({ code: 'corrupt' })

const topics = fc.constantFrom('1', '2@0123456789') as fc.Arbitrary<TopicId>
const users = fc.constantFrom('', '1', '7@0123456789')
const digests = fc
  .array(fc.integer({ min: 0, max: 2 ** 32 - 1 }), { minLength: 8, maxLength: 8 })
  .map((lanes) => Uint32Array.from(lanes))

const frames: fc.Arbitrary<Frame> = fc.oneof(
  fc.record({
    kind: fc.constant('tell' as const),
    vector: vectors,
    digest: digests,
    voidFrom: vectors,
  }),
  fc.record({
    kind: fc.constant('batches' as const),
    batches: fc.array(batches, { maxLength: 3 }),
    erasing: fc.array(batches, { maxLength: 2 }),
  }),
  fc.record({
    kind: fc.constant('batches' as const),
    batches: fc.array(batches, { maxLength: 1 }),
    erasing: fc.constant([]),
    ahead: fc.constant(true),
  }),
  fc.record({ kind: fc.constant('equivocation' as const), first: batches, second: batches }),
  fc.record({
    kind: fc.constant('wanted' as const),
    payloads: fc.array(fc.record({ author: replicas, seq: fc.integer({ min: 1 }) }), {
      maxLength: 4,
    }),
    voided: vectors,
  }),
  fc.record({ kind: fc.constant('found' as const), batches: fc.array(batches, { maxLength: 3 }) }),
  fc.record({ kind: fc.constant('coordination' as const), message: coordination }),
  fc.record({
    kind: fc.constant('grant' as const),
    id: fc.nat(),
    tokenHash: bytes(32).map((hash) => Buffer.from(hash).toString('hex')),
    user: users,
    topics: fc.array(topics, { maxLength: 4 }),
    lifetimeMs: fc.nat(GRANT_LIFETIME_MS),
  }),
  fc.record({
    kind: fc.constant('granted' as const),
    id: fc.nat(),
    granted: fc.boolean(),
    reason: fc.string({ unit: 'binary', maxLength: 20 }),
  }),
  fc.record({
    kind: fc.constant('load' as const),
    subscriptions: fc.nat(20_000),
    grants: fc.nat(20_000),
  }),
  fc.record({
    kind: fc.constant('load' as const),
    subscriptions: fc.nat(20_000),
    grants: fc.nat(20_000),
    standing: fc.record({
      applied: fc.nat(),
      digest: digests,
      held: fc.nat(),
      leaseMs: fc.nat(),
    }),
  }),
  relays,
  fc.record({
    kind: fc.constant('cursor' as const),
    session: fc.constantFrom('a', 'z09'),
    user: fc.constantFrom('1', '7@0123456789') as fc.Arbitrary<UserId>,
    target: targets,
    state: fc.uint8Array({ maxLength: CURSOR_BYTES_MAX }),
  }),
)

const addresses = fc.array(fc.constantFrom('/ip4/127.0.0.1/tcp/5050', '/dns4/a/tcp/1'), {
  maxLength: 4,
})
const hellos: fc.Arbitrary<Hello> = fc.record({
  protocol: fc.nat(),
  forum: forums,
  replica: replicas,
  name: fc.string({ unit: 'binary', maxLength: 16 }),
  apiAddress: fc.constantFrom('', '127.0.0.1:5060'),
  machine: fc.string({ unit: 'binary', maxLength: 40 }),
  pid: fc.nat(),
  addresses,
  known: addresses,
  gossip: fc.boolean(),
})

const HELLO: Hello = {
  protocol: PROTOCOL,
  forum: '0123456789abcdef' as Hello['forum'],
  replica: CHAIN,
  name: 'a replica',
  apiAddress: '',
  machine: '',
  pid: 1,
  addresses: [],
  known: [],
  gossip: true,
}

const TAG = { requestKey: new Uint8Array(16), fingerprint: new Uint8Array(8) }
const ABOUT = { user: '1', topic: '1' }
const TOO_LONG = 'x'.repeat(TEXT_BYTES_MAX + 1)
const MANY_LABELS = { title: 'Tea', labels: Array<string>(LABELS_MAX + 1).fill('x') }
const MANY_TOPICS = Array<string>(SUBSCRIPTION_TOPICS_MAX + 1).fill('1')

describe('a frame', () => {
  test('is the same at the other end, whatever its kind', () => {
    fc.assert(
      fc.property(frames, (frame) => {
        expect(decodeFrame(encodeFrame(frame))).toEqual(frame)
      }),
      { numRuns: 300 },
    )
  })

  test('keeps nothing of the bytes it was read from', () => {
    fc.assert(
      fc.property(frames, (frame) => {
        const wire = encodeFrame(frame)
        const read = decodeFrame(wire)
        wire.fill(0xff)
        expect(read).toEqual(frame)
      }),
    )
  })

  test('with a reason that is too long is cut, and still whole characters', () => {
    const reason = `${'x'.repeat(ERROR_TEXT_CHARS_MAX - 1)}\u{1f600}`
    const read = decodeFrame(encodeFrame({ kind: 'granted', id: 1, granted: false, reason }))

    expect(read).toMatchObject({ reason: `${'x'.repeat(ERROR_TEXT_CHARS_MAX - 1)}\ufffd` })
  })

  test('that is larger than any packet is refused before it is read', () => {
    expect(() => decodeFrame(new Uint8Array(PACKET_BYTES_MAX + 1))).toThrow(/expected at most/)
  })

  test.each<[string, parley.v1.Packet.$Properties]>([
    ['of no kind', {}],
    ['that should have come first', { hello: {} }],
    ['that tells no digest', { tell: { vector: [] } }],
    ['that tells a replica twice', { tell: { digest: new Uint8Array(32), vector: twice() } }],
    [
      'that tells of no replica',
      { tell: { digest: new Uint8Array(32), voidFrom: [{ count: 1 }] } },
    ],
    ['with half an equivocation', { equivocation: { first: {} } }],
    ['with an empty batch', { batches: { batches: [{}] } }],
    ['with a short token hash', { grant: { id: 1, tokenHash: new Uint8Array(3), userId: '1' } }],
    ['for what is no user', { grant: { tokenHash: new Uint8Array(32), userId: 'ann' } }],
    ['for too many topics', grantFor(SUBSCRIPTION_TOPICS_MAX + 1, GRANT_LIFETIME_MS)],
    ['for too long', grantFor(1, GRANT_LIFETIME_MS + 1)],
    ['with too large a cursor', cursorOf(CURSOR_BYTES_MAX + 1)],
    ['with too long a reason', { granted: { reason: 'x'.repeat(ERROR_TEXT_CHARS_MAX + 1) } }],
    ['that passes nothing on', { relay: { id: 1 } }],
    ['that passes on what is no write', { relay: { id: 1, request: { ...TAG, user: '1' } } }],
    ['with a write without a tag', { relay: { request: { user: '1', topic: '1', like: true } } }],
    ['with a write of nobody', { relay: { request: { ...TAG, topic: '1', like: true } } }],
    ['with a write about nothing', { relay: { request: { ...TAG, user: '1', like: true } } }],
    ['with too long a text', { relay: { request: { ...TAG, ...ABOUT, edit: TOO_LONG } } }],
    ['with too many labels', { relay: { request: { ...TAG, createTopic: MANY_LABELS } } }],
    ['that answers nothing', { relayed: { id: 1 } }],
    ['with an unknown error', { relayed: { error: { code: 'odd' } } }],
    ['with too long an error', { relayed: { error: { code: 'invalid', message: TOO_LONG } } }],
    ['that passes on too many topics', { relayGrant: { topicIds: MANY_TOPICS } }],
    ['that grants nowhere', { relayedGrant: { granted: { token: 'token' } } }],
    ['with too long a token', { relayedGrant: { granted: { replica: 'chain', token: TOO_LONG } } }],
    ['with a load beyond all limits', { load: { subscriptions: 2 ** 31 } }],
  ])('%s is refused', (_, packet) => {
    expect(() => decodeFrame(Packet.encode(packet).finish())).toThrow(corrupt)
  })

  test('is read or refused as `corrupt`, whatever the bytes are', () => {
    fc.assert(
      fc.property(damaged(frames.map(encodeFrame)), (wire) => {
        expectValueOrCorrupt(decodeFrame, wire)
      }),
      { numRuns: 1_000 },
    )
  })
})

describe('a hello', () => {
  test('is the same at the other end', () => {
    fc.assert(
      fc.property(hellos, (hello) => {
        expect(decodeHello(encodeHello(hello))).toEqual(hello)
      }),
    )
  })

  test('tells only as many addresses as the other end takes', () => {
    const addresses = Array<string>(HELLO_ADDRESSES_MAX + 1).fill('/ip4/127.0.0.1/tcp/5050')
    const known = Array<string>(HELLO_KNOWN_MAX + 1).fill('/ip4/127.0.0.1/tcp/5050')
    const read = decodeHello(encodeHello({ ...HELLO, addresses, known }))

    expect(read.addresses).toHaveLength(HELLO_ADDRESSES_MAX)
    expect(read.known).toHaveLength(HELLO_KNOWN_MAX)
  })

  test.each<[string, Partial<parley.v1.Hello.$Properties>]>([
    ['forum', { forum: '' }],
    ['replica', { replica: 'ada' }],
    ['name', { name: 'x'.repeat(65) }],
    ['API address', { apiAddress: 'x'.repeat(256) }],
    ['machine', { machine: 'x'.repeat(256) }],
    ['address', { addresses: ['x'.repeat(256)] }],
    ['number of addresses', { addresses: Array(HELLO_ADDRESSES_MAX + 1).fill('x') }],
    ['number of known addresses', { known: Array(HELLO_KNOWN_MAX + 1).fill('x') }],
  ])('with a wrong %s is refused', (_, wrong) => {
    const packet = Packet.decode(encodeHello(HELLO))
    Object.assign(packet.hello!, wrong)

    expect(() => decodeHello(Packet.encode(packet).finish())).toThrow(corrupt)
  })

  test('that is another frame, or too large, is refused', () => {
    const load = encodeFrame({ kind: 'load', subscriptions: 1, grants: 1 })

    expect(() => decodeHello(load)).toThrow(corrupt)
    expect(() => decodeHello(new Uint8Array(HELLO_BYTES_MAX + 1))).toThrow(corrupt)
  })

  test('is read or refused as `corrupt`, whatever the bytes are', () => {
    fc.assert(
      fc.property(damaged(hellos.map(encodeHello)), (wire) => {
        expectValueOrCorrupt(decodeHello, wire)
      }),
      { numRuns: 500 },
    )
  })
})

function twice(): { replica: string; count: number }[] {
  return [
    { replica: 'chain', count: 1 },
    { replica: 'chain', count: 2 },
  ]
}

function cursorOf(bytes: number): parley.v1.Packet.$Properties {
  return { cursor: { session: 'a', user: '1', message: '1', state: new Uint8Array(bytes) } }
}

function grantFor(topicCount: number, lifetimeMs: number): parley.v1.Packet.$Properties {
  const topicIds = Array<string>(topicCount).fill('1')
  return { grant: { id: 1, tokenHash: new Uint8Array(32), userId: '1', topicIds, lifetimeMs } }
}
