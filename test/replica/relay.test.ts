import { expect, test } from 'vitest'
import type { RelayFrames } from '../../src/codec/frame.ts'
import { decodeFrame, encodeFrame } from '../../src/codec/frame-codec.ts'
import { ForumError } from '../../src/core/error.ts'
import { CHAIN, type ReplicaId, type TopicId } from '../../src/core/ids.ts'
import { RELAYS_MAX } from '../../src/core/limits.ts'
import type { Outcome, WriteRequest } from '../../src/core/request.ts'
import type { Vector } from '../../src/core/vector.ts'
import { Relay, type RelayOptions } from '../../src/replica/relay.ts'

const HEAD = 'aaaaaaaaaa' as ReplicaId
const OTHER = 'bbbbbbbbbb' as ReplicaId
const forever = new AbortController().signal
const REQUEST: WriteRequest = {
  kind: 'rename-topic',
  tag: { key: new Uint8Array(16), fingerprint: new Uint8Array(8) },
  user: '1' as never,
  topic: '1' as TopicId,
  title: 'Tea',
}
const OUTCOME: Outcome = { position: { author: CHAIN, seq: 7 }, made: undefined }

/** A head and another replica with a link; what travels is bytes, and the test may hold it up. */
function openPair(options: Partial<RelayOptions> = {}) {
  const reached: Vector[] = []
  const held: RelayFrames[] = []
  const link = { isHeld: false }
  const common = {
    isHead: () => true,
    write: async () => OUTCOME,
    grant: async () => ({ replica: OTHER, address: 'here:1', token: 'token' }),
    version: () => new Map([[CHAIN, 9]]),
    reach: async (wanted: Vector) => void reached.push(wanted),
  }
  const deliver = (relay: Relay, from: ReplicaId, frame: RelayFrames) => {
    relay.frame(from, decodeFrame(encodeFrame(frame)) as RelayFrames)
  }
  const head: Relay = new Relay({
    ...common,
    ...options,
    send: (_, frame) => {
      if (link.isHeld) held.push(frame)
      else deliver(other, HEAD, frame)
      return true
    },
  })
  const other: Relay = new Relay({
    ...common,
    send: (_, frame) => {
      deliver(head, OTHER, frame)
      return true
    },
  })
  return { head, other, link, held, reached, deliver }
}

test('what is passed on is answered once it is applied here, too', async () => {
  const { other, reached } = openPair()

  expect(await other.write(HEAD, REQUEST, forever)).toEqual(OUTCOME)

  expect(reached).toEqual([new Map([[CHAIN, 9]])])
})

test('what the head refuses is refused in its words', async () => {
  const refusal = new ForumError('forbidden', 'message 3 is not yours')
  const { other } = openPair({ write: () => Promise.reject(refusal) })

  await expect(other.write(HEAD, REQUEST, forever)).rejects.toMatchObject({
    code: 'forbidden',
    message: 'message 3 is not yours',
  })
})

test('what reaches a replica that is not the head goes no further', async () => {
  const { other } = openPair({
    isHead: () => false,
    write: () => Promise.reject(new Error('it was written')),
  })

  await expect(other.write(HEAD, REQUEST, forever)).rejects.toMatchObject({
    code: 'unavailable',
    message: expect.stringMatching(/not the head/),
  })
})

test.each<[string, (other: Relay) => void, RegExp]>([
  ['there is another head', (other) => other.headIs(OTHER), /changed/],
  ['the link to the head breaks', (other) => other.disconnected(HEAD), /broke/],
  ['the replica closes', (other) => other.close(), /closing/],
])('when %s nobody waits for the answer', async (_, happen, words) => {
  const { other, link } = openPair()
  link.isHeld = true
  const asked = [
    other.write(HEAD, REQUEST, forever),
    other.grant(HEAD, { user: '', topics: [] }, forever),
  ]
  const settled = Promise.allSettled(asked)

  happen(other)

  for (const result of await settled) {
    expect(result).toMatchObject({
      reason: { code: 'unavailable', message: expect.stringMatching(words) },
    })
  }
})

test('what another replica than the one that was asked answers counts for nothing', async () => {
  const { other, link, held, deliver } = openPair()
  link.isHeld = true
  const writing = other.write(HEAD, REQUEST, forever)
  await Promise.resolve()
  const forged: Outcome = { position: { author: CHAIN, seq: 1 }, made: undefined }
  deliver(other, OTHER, { kind: 'relayed', id: 1, applied: 1, result: { value: forged } })

  for (const frame of held) deliver(other, HEAD, frame)

  expect(await writing).toEqual(OUTCOME)
})

test('an answer is sent over the link on which the question came, or not at all', async () => {
  const work = Promise.withResolvers<Outcome>()
  const { head, held, link } = openPair({ write: () => work.promise })
  link.isHeld = true
  head.frame(OTHER, { kind: 'relay', id: 1, request: REQUEST })

  head.disconnected(OTHER)
  work.resolve(OUTCOME)
  await work.promise
  head.frame(OTHER, { kind: 'relay', id: 2, request: REQUEST })
  await new Promise(setImmediate)

  expect(held.map(({ id }) => id)).toEqual([2])
})

test('a peer that passes on too much is refused, and others are not', async () => {
  const { head, held, link } = openPair({ write: () => new Promise(() => {}) })
  link.isHeld = true
  for (let id = 1; id <= RELAYS_MAX + 1; id++) {
    head.frame(OTHER, { kind: 'relay', id, request: REQUEST })
  }
  head.frame(CHAIN, { kind: 'relay', id: 1, request: REQUEST })
  await new Promise(setImmediate)

  expect(held).toMatchObject([
    { kind: 'relayed', id: RELAYS_MAX + 1, result: { error: { code: 'overloaded' } } },
  ])
})

test('a grant is asked of the head, and comes back with its token', async () => {
  const { other } = openPair()

  const grant = await other.grant(HEAD, { user: '1', topics: ['1' as TopicId] }, forever)

  expect(grant).toEqual({ replica: OTHER, address: 'here:1', token: 'token' })
})
