/** The bytes of batches: nothing is lost on the way, and nothing malformed gets through. */
import { hash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeBody, encodeBody, withContents } from '../../src/codec/batch-codec.ts'
import { replicaIdOf } from '../../src/codec/replica-id.ts'
import { decodeSealed, encodeSealed } from '../../src/codec/sealed-codec.ts'
import type { Draft } from '../../src/core/entry.ts'
import { CHAIN, type MessageId, type TopicId, type UserId } from '../../src/core/ids.ts'
import { BATCH_OPS_MAX, LABELS_MAX, TEXT_BYTES_MAX, TIME_MAX } from '../../src/core/limits.ts'
import { type Op, payloadOf } from '../../src/core/op.ts'
import { parley } from '../../src/gen/messages.js'
import { createTopic, edit, mark, post, tag } from '../core/ops.ts'
import { bare, batches, drafts, KINDS, sealed } from './drafts.ts'
import { damaged, expectValueOrCorrupt } from './hostile.ts'

const { BatchBody, SealedBatch } = parley.v1

const ada = replicaIdOf(new Uint8Array(32).fill(1))
const bob = replicaIdOf(new Uint8Array(32).fill(2))
const user = `1@${ada}` as UserId
const topic = `1@${bob}` as TopicId
const message = `1@${ada}` as MessageId

const draft: Draft = {
  forum: '0123456789abcdef' as Draft['forum'],
  author: ada,
  firstSeq: 7,
  epoch: 0,
  previous: undefined,
  clockDelta: new Map([[bob, 3]]),
  time: 1_700_000_000_000 as Draft['time'],
  ops: [post(user, topic, 'hello', { parent: message })],
}

describe('the body of a batch', () => {
  test.each(Object.entries(KINDS))('says what the draft said: %s', (_, kind) => {
    fc.assert(
      fc.property(drafts, kind, (some, op) => {
        const one = { ...some, ops: [op] }
        expect(decodeBody(encodeBody(one))).toEqual(bare(one))
      }),
    )
  })

  test('is the same for the same draft, and for what was read from it', () => {
    fc.assert(
      fc.property(drafts, (one) => {
        const body = encodeBody(one)
        expect(encodeBody(structuredClone(one))).toEqual(body)
        expect(encodeBody(decodeBody(body))).toEqual(body)
      }),
    )
  })

  test('does not depend on the order of a vector', () => {
    const backwards = new Map(
      [
        ...new Map([
          [bob, 3],
          [replicaIdOf(new Uint8Array(32)), 4],
        ]),
      ].reverse(),
    )
    const forwards = new Map([...backwards].reverse())

    expect(encodeBody({ ...draft, clockDelta: backwards })).toEqual(
      encodeBody({ ...draft, clockDelta: forwards }),
    )
  })

  test('lists its author first, then the others as they are used', () => {
    const third = replicaIdOf(new Uint8Array(32).fill(3))
    const ops = [post(`1@${third}` as UserId, topic, 'x')]
    const { replicas } = BatchBody.decode(encodeBody({ ...draft, clockDelta: new Map(), ops }))

    expect(replicas).toEqual([ada, third, bob])
  })

  test('is of the chain where the author is the chain', () => {
    const ops = [post('1' as UserId, '2' as TopicId, 'x')]
    const body = encodeBody({ ...draft, author: CHAIN, clockDelta: new Map(), ops })

    expect(BatchBody.decode(body).replicas).toEqual(['chain'])
    expect(decodeBody(body)).toMatchObject({ author: 'chain', ops: [{ user: '1', topic: '2' }] })
  })

  test('never holds the content of a payload', () => {
    const word = 'a word that is nowhere else'
    const ops = [post(user, topic, word), createTopic(user, 'title', { text: word })]

    expect(Buffer.from(encodeBody({ ...draft, ops })).includes(word)).toBe(false)
  })
})

/** A valid body with one thing changed. */
function bodyWith(change: (body: parley.v1.BatchBody) => void, from: Draft = draft): Uint8Array {
  const body = BatchBody.decode(encodeBody(from))
  change(body)
  return BatchBody.encode(body).finish()
}

function opWith(change: (op: parley.v1.Op.$Properties) => void, op?: Op): Uint8Array {
  const from = op === undefined ? draft : { ...draft, ops: [op] }
  return bodyWith((body) => change(body.ops[0]!), from)
}

const TOPIC = createTopic(user, 'title', { text: 'text', labels: ['tag'] })
const LIKE: Op = {
  kind: 'like',
  request: tag('x'),
  user,
  target: { kind: 'message', id: message },
  count: 1,
}
const EDIT = edit(user, LIKE.target, tag('y').key, {
  request: tag('z'),
  update: Uint8Array.of(1, 2),
})
const MARK = mark(user, topic, new Map([[ada, 1]]))

test.each<[string, Uint8Array]>([
  ['forum', bodyWith((body) => (body.forum = 'x'))],
  ['no replicas', bodyWith((body) => (body.replicas = []))],
  ['replica', bodyWith((body) => (body.replicas[0] = 'not an id'))],
  ['replica twice', bodyWith((body) => (body.replicas[1] = ada))],
  ['seq 0', bodyWith((body) => (body.firstSeq = 0))],
  ['unsafe seq', bodyWith((body) => (body.firstSeq = 2 ** 60))],
  ['last unsafe seq', bodyWith((body) => (body.firstSeq = Number.MAX_SAFE_INTEGER))],
  ['epoch', bodyWith((body) => (body.epoch = 2 ** 60))],
  ['previous', bodyWith((body) => (body.previous = new Uint8Array(31)))],
  ['time', bodyWith((body) => (body.time = TIME_MAX + 1))],
  ['clock of the author', bodyWith((body) => (body.clock = [{ replica: 0, count: 1 }]))],
  ['clock of nobody', bodyWith((body) => (body.clock = [{ replica: 9, count: 1 }]))],
  ['clock of 0', bodyWith((body) => (body.clock = [{ replica: 1, count: 0 }]))],
  ['clock twice', bodyWith((body) => body.clock.push({ replica: 1, count: 9 }))],
  ['no ops', bodyWith((body) => (body.ops = []))],
  ['many ops', bodyWith((body) => (body.ops = Array(BATCH_OPS_MAX + 1).fill(body.ops[0])))],
  ['kind', opWith((op) => (op.postMessage = null))],
  ['request key', opWith((op) => (op.requestKey = new Uint8Array(15)))],
  ['fingerprint', opWith((op) => (op.fingerprint = new Uint8Array(9)))],
  ['user', opWith((op) => (op.postMessage!.user = null))],
  ['topic', opWith((op) => (op.postMessage!.topic = { replica: 7, number: 1 }))],
  ['parent', opWith((op) => (op.postMessage!.parent = { replica: 0, number: 0 }))],
  ['number', opWith((op) => (op.postMessage!.parent = { replica: 0, number: 10 ** 15 }))],
  ['text hash', opWith((op) => (op.postMessage!.textHash = new Uint8Array(33)))],
  ['date', opWith((op) => (op.postMessage!.date = TIME_MAX + 1))],
  ['title', opWith((op) => (op.createTopic!.title = 'ä'.repeat(151)), TOPIC)],
  ['labels', opWith((op) => (op.createTopic!.labels = Array(LABELS_MAX + 1).fill('x')), TOPIC)],
  ['label', opWith((op) => (op.createTopic!.labels = ['x'.repeat(65)]), TOPIC)],
  ['topic text hash', opWith((op) => (op.createTopic!.textHash = new Uint8Array(1)), TOPIC)],
  ['count', opWith((op) => (op.like!.count = 0), LIKE)],
  ['target', opWith((op) => (op.like!.target = {}), LIKE)],
  ['target key', opWith((op) => (op.editMessage!.targetKey = new Uint8Array(0)), EDIT)],
  ['update hash', opWith((op) => (op.editMessage!.updateHash = new Uint8Array(0)), EDIT)],
  ['read position', opWith((op) => op.markRead!.upTo!.push({ replica: 0, count: 2 }), MARK)],
])('a body with a wrong %s is refused', (_, body) => {
  expect(() => decodeBody(body)).toThrow(expect.objectContaining({ code: 'corrupt' }))
})

test('a body with text that is no UTF-8 is refused', () => {
  const body = Buffer.from(encodeBody({ ...draft, ops: [createTopic(user, 'title')] }))
  body[body.indexOf('title')] = 0xff

  expect(() => decodeBody(body)).toThrow(expect.objectContaining({ code: 'corrupt' }))
})

describe('a sealed batch', () => {
  test('is the same at the other end, erased payloads included', () => {
    fc.assert(
      fc.property(batches, (batch) => {
        expect(decodeSealed(encodeSealed(batch))).toEqual(batch)
      }),
    )
  })

  test('keeps nothing of the bytes it was read from', () => {
    const batch = sealed({ ...draft, ops: [...draft.ops, EDIT] })
    const wire = encodeSealed(batch)
    const read = decodeSealed(wire)
    wire.fill(0)

    expect(read).toEqual(batch)
  })

  test('holds texts as they are, also with a byte order mark or at their longest', () => {
    for (const text of ['\ufeffmarked', 'ä'.repeat(TEXT_BYTES_MAX / 2), '\u{1f600}\0']) {
      const batch = sealed({ ...draft, ops: [post(user, topic, text)] })
      expect(decodeSealed(encodeSealed(batch))).toEqual(batch)
    }
  })

  test.each<[string, (payloads: parley.v1.Payload.$Properties[]) => void]>([
    ['missing', (payloads) => payloads.pop()],
    ['of another op', (payloads) => (payloads[0]!.op = 1)],
    ['there twice', (payloads) => payloads.push(payloads[0]!)],
    ['another text', (payloads) => (payloads[0]!.text = 'hallo')],
    ['neither there nor erased', (payloads) => (payloads[0] = { op: 0 })],
    ['not really erased', (payloads) => (payloads[0] = { op: 0, erased: false })],
    ['bytes instead of text', (payloads) => (payloads[0] = { op: 0, update: utf8('hello') })],
  ])('whose payload is %s is refused', (_, change) => {
    const wire = SealedBatch.decode(encodeSealed(sealed(draft)))
    change(wire.payloads)

    expect(() => decodeSealed(SealedBatch.encode(wire).finish())).toThrow(
      expect.objectContaining({ code: 'corrupt' }),
    )
  })

  test('with text in the place of an update is refused', () => {
    const text = 'the same bytes'
    const op = { ...EDIT, update: { hash: sha256(text), content: utf8(text) } }
    const wire = SealedBatch.decode(encodeSealed(sealed({ ...draft, ops: [op] })))
    wire.payloads = [{ op: 0, text }]

    expect(() => decodeSealed(SealedBatch.encode(wire).finish())).toThrow(
      expect.objectContaining({ code: 'corrupt' }),
    )
  })

  test('with a text that is too long is refused, although it was sealed', () => {
    const batch = sealed({ ...draft, ops: [post(user, topic, 'x'.repeat(TEXT_BYTES_MAX + 1))] })

    expect(() => decodeSealed(encodeSealed(batch))).toThrow(/expected at most 65536/)
  })

  test('that is too large in all is refused', () => {
    const text = 'x'.repeat(TEXT_BYTES_MAX)
    const batch = sealed({
      ...draft,
      ops: Array.from({ length: 34 }, () => post(user, topic, text)),
    })

    expect(() => decodeSealed(encodeSealed(batch))).toThrow(/expected at most/)
  })
})

test('contents come back to their ops, those that are missing stay erased', () => {
  fc.assert(
    fc.property(drafts, (one) => {
      const contents = one.ops.map((op) => payloadOf(op)?.content)
      expect(withContents(bare(one), (index) => contents[index])).toEqual(one)
    }),
  )
})

test('whatever the bytes are, a decoder answers with a batch or with `corrupt`', () => {
  fc.assert(
    fc.property(damaged(batches.map(encodeSealed)), (bytes) => {
      expectValueOrCorrupt(decodeSealed, bytes)
    }),
    { numRuns: 1_000 },
  )
  fc.assert(
    fc.property(damaged(drafts.map(encodeBody)), (bytes) => {
      expectValueOrCorrupt(decodeBody, bytes)
    }),
    { numRuns: 1_000 },
  )
})

test('a replica id is made of the public key', () => {
  const key = Buffer.from('d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a', 'hex')

  expect(replicaIdOf(key)).toBe('47z33qx1aj')
})

function utf8(text: string): Uint8Array {
  return Uint8Array.from(Buffer.from(text))
}

function sha256(text: string): Uint8Array {
  return Uint8Array.from(hash('sha256', text, 'buffer'))
}
