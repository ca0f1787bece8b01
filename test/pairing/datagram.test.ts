/** The bytes of datagrams: nothing is lost, and nothing malformed gets through or does harm. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { PAIRING_DATAGRAM_BYTES_MAX, REPLICA_NAME_BYTES_MAX } from '../../src/core/limits.ts'
import { type Datagram, decodeDatagram, encodeDatagram } from '../../src/pairing/datagram.ts'
import { bytes } from '../codec/drafts.ts'
import { damaged } from '../codec/hostile.ts'
import { codeOf, confirm, invitesOf, toldBy, World } from './world.ts'

const [value, call] = [bytes(32), bytes(8)]
const name = fc
  .string({ unit: 'binary', minLength: 1, maxLength: 20 })
  .filter((text) => Buffer.byteLength(text) <= REPLICA_NAME_BYTES_MAX)
const half = { commitment: value, key: value, nonce: value }
const kind = <Kind extends Datagram['kind']>(one: Kind) => ({ kind: fc.constant(one) })

const questions: fc.Arbitrary<Datagram> = fc.oneof(
  fc.record({ ...kind('call'), call }),
  fc.record({ ...kind('offer'), ...half }),
  fc.record({
    ...kind('invite'),
    commitment: value,
    iv: bytes(12),
    sealed: fc.uint8Array({ minLength: 33, maxLength: 200 }),
  }),
)
const answers: fc.Arbitrary<Datagram> = fc.oneof(
  fc.record({ ...kind('waiting'), call, commitment: value, name }),
  fc.record({ ...kind('reveal'), ...half }),
  fc.record({ ...kind('taken'), commitment: value }),
  fc.record({ ...kind('received'), commitment: value, receipt: value }),
)
const datagrams = fc.oneof(questions, answers)
const hostile = fc.oneof(
  damaged(datagrams.map(encodeDatagram)),
  fc.uint8Array({ maxLength: 300 }).map((rest) => Uint8Array.of(0x70, 0x61, 0x72, 1, ...rest)),
)

test('[P9] what is encoded is decoded to the same', () => {
  fc.assert(
    fc.property(datagrams, (datagram) => {
      expect(decodeDatagram(encodeDatagram(datagram))).toEqual(datagram)
    }),
  )
})

test('[P9] whatever the bytes are, they are no datagram, or the one form of one', () => {
  fc.assert(
    fc.property(hostile, (some) => {
      const decoded = decodeDatagram(some)
      if (decoded !== undefined) expect(encodeDatagram(decoded)).toEqual(Uint8Array.from(some))
    }),
    { numRuns: 3_000 },
  )
})

test('[P9] a name that is empty, too long or no text makes no datagram, nor do too many bytes', () => {
  const waiting = encodeDatagram({
    kind: 'waiting',
    call: new Uint8Array(8),
    commitment: new Uint8Array(32),
    name: 'b',
  })
  const head = waiting.subarray(0, -1)
  const named = (text: Uint8Array): Uint8Array => Buffer.concat([head, text])

  expect(decodeDatagram(named(Buffer.from('bob')))).toMatchObject({ name: 'bob' })
  for (const text of [Buffer.alloc(0), Buffer.alloc(REPLICA_NAME_BYTES_MAX + 1, 'b')]) {
    expect(decodeDatagram(named(text))).toBeUndefined()
  }
  expect(decodeDatagram(named(Uint8Array.of(0xff)))).toBeUndefined()
  const invite = {
    kind: 'invite',
    commitment: new Uint8Array(32),
    iv: new Uint8Array(12),
    sealed: new Uint8Array(PAIRING_DATAGRAM_BYTES_MAX),
  } as const
  expect(decodeDatagram(encodeDatagram(invite))).toBeUndefined()
})

test('[P9] garbage changes nothing at either end and is not answered', () => {
  fc.assert(
    fc.property(fc.nat(), fc.array(hostile, { maxLength: 30 }), (seed, garbage) => {
      const world = new World(seed)
      const [bob, member] = [world.laptop('bob'), world.member()]
      const noise = garbage.filter((some) => decodeDatagram(some)?.kind !== 'call')
      const eve = { host: '10.0.0.66', port: 5058 }
      for (const some of noise) {
        for (const { at } of [bob, member]) world.send(eve, at, some)
        world.run(100)
      }
      world.run(5_000)
      const toEve = [...bob.sent, ...member.sent].filter(({ to }) => to.host === eve.host)
      expect(toEve).toEqual([])
      expect(codeOf(bob)).toBeDefined()
      expect(confirm(member, bob, world.now)).toBe(true)
      world.run(5_000)
      expect(invitesOf(bob)).toEqual(['parley:invite'])
      expect(toldBy(member, 'found', 'done')).toEqual(['found bob', 'done bob'])
    }),
    { numRuns: 50 },
  )
})

test('[P11] every answer is as long as its question or shorter', () => {
  const answersTo = { call: ['waiting'], offer: ['reveal', 'taken'], invite: ['received'] } as const
  fc.assert(
    fc.property(questions, answers, (question, answer) => {
      const fits: readonly string[] = answersTo[question.kind as keyof typeof answersTo]
      if (!fits.includes(answer.kind)) return
      expect(encodeDatagram(answer).length).toBeLessThanOrEqual(encodeDatagram(question).length)
    }),
    { numRuns: 500 },
  )
})
