/** Somebody stands in between, and may say anything to both ends, in anybody's name. */
import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { type Datagram, decodeDatagram, encodeDatagram } from '../../src/pairing/datagram.ts'
import type { Address } from '../../src/pairing/machine.ts'
import { Joiner, type JoinerEvent } from '../../src/pairing/joiner.ts'
import {
  commitmentOf,
  derive,
  type Half,
  keyPairOf,
  type Shared,
  share,
} from '../../src/pairing/secrets.ts'
import { codeOf, invitesOf, type Laptop, type Member, toldBy, World } from './world.ts'

const value = (text: string): Uint8Array =>
  Uint8Array.from(createHash('sha256').update(text).digest())

const EVE = { host: '10.0.0.66', port: 5058 }

/** A network on which all that laptop and member say goes to Eve, who answers for the other. */
interface Scene {
  readonly world: World
  readonly bob: Laptop
  readonly member: Member
  /** The last datagram of this kind that either of them sent. */
  heard<Kind extends Datagram['kind']>(kind: Kind): Datagram & { kind: Kind }
  tell(to: Address, datagram: Datagram): void
}

function scene(): Scene {
  const world = new World(1)
  const [bob, member] = [world.laptop('bob'), world.member()]
  world.wiretap = (from, _to, bytes) => (from === EVE ? [bytes] : [])
  world.run(10)
  const sent = (): Datagram[] =>
    [...bob.sent, ...member.sent].flatMap(({ bytes }) => decodeDatagram(bytes) ?? [])
  return {
    world,
    bob,
    member,
    heard: (kind) => {
      const found = sent().findLast((each) => each.kind === kind)
      if (found === undefined) throw new Error(`nobody sent a ${kind}`)
      return found as never
    },
    tell(to, datagram) {
      world.send(EVE, to, encodeDatagram(datagram))
      world.run(50)
    },
  }
}

const own = keyPairOf(value('eve'))
const half: Half = { key: own.key, nonce: value('eve nonce') }

/** Eve in the place of the member: what the laptop has revealed to her. */
function pairWithLaptop({ world, bob, heard, tell }: Scene): { commitment: Uint8Array; bob: Half } {
  tell(bob.at, { kind: 'call', call: world.bytes(8) })
  const { commitment } = heard('waiting')
  tell(bob.at, { kind: 'offer', commitment, ...half })
  const { key, nonce } = heard('reveal')
  return { commitment, bob: { key, nonce } }
}

/** Eve in the place of the laptop: what the member has offered her. */
function offerOfMember({ member, heard, tell }: Scene, commitment: Uint8Array): Half {
  const { call } = heard('call')
  tell(member.at, { kind: 'waiting', call, commitment, name: 'bob' })
  const { key, nonce } = heard('offer')
  return { key, nonce }
}

/** The search finds it a little behind this: from 0 on it takes some seconds. */
const FOUND_AT = 617_000

/** A nonce with which the member would show `code`. */
function grind(code: string, member: Half): Half {
  for (let attempt = FOUND_AT; ; attempt++) {
    const laptop = { key: own.key, nonce: value(`try ${attempt}`) }
    if (codeWith(laptop, member) === code) return laptop
  }
}

/** Without the agreement of keys, which is the same for all of Eve's nonces. */
function codeWith(laptop: Half, member: Half): string {
  const hash = (purpose: string, ...parts: Uint8Array[]): Buffer => {
    const made = createHash('sha256').update(`parley pairing 1 ${purpose}\0`)
    for (const part of parts) made.update(part)
    return made.digest()
  }
  const halves = [laptop.key, laptop.nonce, member.key, member.nonce]
  const transcript = hash('transcript', ...halves, Buffer.from('bob'))
  const digits = String(hash('code', transcript).readBigUInt64BE() % 1_000_000n).padStart(6, '0')
  return `${digits.slice(0, 3)}-${digits.slice(3)}`
}

test('[P3] a half that was chosen to give the laptop’s code is not taken by the member', () => {
  const between = scene()
  pairWithLaptop(between)
  const code = codeOf(between.bob)!
  const commitment = commitmentOf('bob', half)
  const offered = offerOfMember(between, commitment)
  const chosen = grind(code, offered)
  // So a search does find one: it is the commitment that makes it worthless.
  const asMember = share(own, offered.key, { name: 'bob', laptop: chosen, member: offered })
  expect(asMember?.code).toBe(code)

  between.tell(between.member.at, { kind: 'reveal', commitment, ...chosen })
  expect(toldBy(between.member, 'confirmable')).toEqual([])

  // What she had committed to is taken, and has another code.
  between.tell(between.member.at, { kind: 'reveal', commitment, ...half })
  expect(toldBy(between.member, 'confirmable')).toEqual(['confirmable bob'])
  expect(between.member.end.confirm(code, between.world.now)).toEqual({ refused: 'nobody' })
})

test('[P2] a laptop takes one offer: who has seen its half cannot offer again', () => {
  const between = scene()
  const { commitment, bob } = pairWithLaptop(between)
  const code = codeOf(between.bob)
  const revealed = (): number =>
    between.bob.sent.filter(({ bytes }) => decodeDatagram(bytes)?.kind === 'reveal').length
  const before = revealed()

  between.tell(between.bob.at, { kind: 'offer', commitment, key: half.key, nonce: bob.nonce })
  expect(between.heard('taken').commitment).toEqual(commitment)
  expect(revealed()).toBe(before)
  between.tell(between.bob.at, { kind: 'offer', commitment, ...half })

  expect(revealed()).toBe(before + 1)
  expect(codeOf(between.bob)).toBe(code)
  expect(between.bob.events.filter(({ event }) => event.kind === 'code')).toHaveLength(1)
})

test('[P2] a laptop shows nothing of its half before it has an offer', () => {
  const between = scene()
  between.tell(between.bob.at, { kind: 'call', call: between.world.bytes(8) })
  const { commitment } = between.heard('waiting')
  between.tell(between.bob.at, {
    kind: 'invite',
    commitment,
    iv: value('').slice(0, 12),
    sealed: value('x'),
  })

  const kinds = between.bob.sent.map(({ bytes }) => decodeDatagram(bytes)?.kind)
  expect(new Set(kinds)).toEqual(new Set(['waiting']))
})

test('[P4] a code that two laptops show is nobody’s: one of them has guessed it', () => {
  const world = new World(2)
  const secret = world.bytes(32)
  const laptops = twoWithOneCode(secret).map((nonce) =>
    world.add<JoinerEvent, Joiner>(
      new Joiner({ name: 'bob', secret: own.secret, nonce, until: 60_000 }),
    ),
  )
  const member = world.member({ secret })
  world.run(2_500)
  const [code, other] = laptops.map(codeOf)

  expect(code).toBe(other)
  expect(toldBy(member, 'confirmable')).toHaveLength(2)
  expect(member.end.confirm(code!, world.now)).toEqual({ refused: 'several' })
})

/** Nonces with which two laptops show the same code to the member of this secret. */
function twoWithOneCode(secret: Uint8Array): readonly Uint8Array[] {
  const found = new Map<string, Uint8Array>()
  for (let attempt = 0; ; attempt++) {
    const nonce = value(`laptop ${attempt}`)
    const laptop = { key: own.key, nonce }
    const commitment = commitmentOf('bob', laptop)
    const { key } = keyPairOf(derive(secret, commitment, 'member key'))
    const code = codeWith(laptop, { key, nonce: derive(secret, commitment, 'member nonce') })
    const before = found.get(code)
    if (before !== undefined) return [before, nonce]
    found.set(code, nonce)
  }
}

test('[P5] who stands in between and passes everything on learns nothing of the invite', () => {
  const world = new World(3)
  const seen: Uint8Array[] = []
  world.wiretap = (_from, _to, bytes) => {
    seen.push(bytes)
    return [bytes]
  }
  const [bob, member] = [world.laptop('bob'), world.member()]
  world.run(2_500)
  member.end.confirm(codeOf(bob)!, world.now)
  member.wake()
  world.run(2_500)

  expect(invitesOf(bob)).toEqual(['parley:invite'])
  expect(seen.some((bytes) => Buffer.from(bytes).includes('invite'))).toBe(false)
})

test('[P5] an invite that another seals for the laptop is not opened once it is bound', () => {
  const world = new World(4)
  const [bob, member] = [world.laptop('bob'), world.member()]
  world.run(2_500)
  const { commitment } = decodeDatagram(
    member.sent.findLast(({ bytes }) => decodeDatagram(bytes)?.kind === 'offer')!.bytes,
  ) as Datagram & { kind: 'offer' }
  const { key, nonce } = decodeDatagram(
    bob.sent.findLast(({ bytes }) => decodeDatagram(bytes)?.kind === 'reveal')!.bytes,
  ) as Datagram & { kind: 'reveal' }
  const exchange = { name: 'bob', laptop: { key, nonce }, member: half }
  const shared: Shared = share(own, key, exchange)!
  const iv = world.bytes(12)
  const sealed = shared.seal(iv, Buffer.from('a false invite'))
  world.send(EVE, bob.at, encodeDatagram({ kind: 'invite', commitment, iv, sealed }))
  world.run(100)

  expect(invitesOf(bob)).toEqual([])
})
