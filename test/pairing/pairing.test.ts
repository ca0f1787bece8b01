/** Both ends of pairing on a simulated network: who gets what, whatever the network does. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { PAIRING_LAPTOPS_MAX, PAIRING_RETRY_MS, PAIRING_TRIES } from '../../src/core/limits.ts'
import { decodeDatagram } from '../../src/pairing/datagram.ts'
import { codeOf, confirm, EVERYBODY, invitesOf, toldBy, World } from './world.ts'

const ROUND_MS = PAIRING_TRIES * PAIRING_RETRY_MS

test('[P1] both ends of an exchange have the same code: what the laptop shows is confirmed', () => {
  const world = new World(1)
  const [bob, member] = [world.laptop('bob'), world.member()]
  world.run(ROUND_MS)

  expect(codeOf(bob)).toMatch(/^\d{3}-\d{3}$/)
  expect(confirm(member, bob, world.now)).toBe(true)
  world.run(ROUND_MS)

  expect(invitesOf(bob)).toEqual(['parley:invite'])
  expect(toldBy(member, 'found', 'confirmable', 'done', 'silent')).toEqual([
    'found bob',
    'confirmable bob',
    'done bob',
  ])
})

test('[P4] a code that nobody shows is refused, and no laptop is sent anything without one', () => {
  const world = new World(2)
  const [bob, member] = [world.laptop('bob'), world.member()]
  world.run(ROUND_MS)
  const wrong = codeOf(bob) === '000-000' ? '000-001' : '000-000'

  expect(member.end.confirm(wrong, world.now)).toEqual({ refused: 'nobody' })
  world.run(10 * ROUND_MS)
  expect(invitesOf(bob)).toEqual([])
  expect(member.sent.filter(({ bytes }) => decodeDatagram(bytes)?.kind === 'invite')).toEqual([])
})

test('[P6] a member with the same secret confirms the code that it showed before; another cannot', () => {
  const world = new World(3)
  const bob = world.laptop('bob')
  const secret = world.bytes(32)
  const first = world.member({ secret, until: world.now + ROUND_MS })
  world.run(2 * ROUND_MS)
  const other = world.member({ until: world.now + ROUND_MS })
  world.run(2 * ROUND_MS)
  const again = world.member({ secret })
  world.run(ROUND_MS)

  expect([first, other].map(({ end }) => end.isOver)).toEqual([true, true])
  expect(toldBy(other, 'confirmable', 'taken')).toEqual(['taken bob'])
  expect(bob.events.map(({ event }) => event.kind)).toEqual(['code', 'second-member'])
  expect(confirm(again, bob, world.now)).toBe(true)
  world.run(ROUND_MS)
  expect(invitesOf(bob)).toEqual(['parley:invite'])
})

test('[P7] who does not answer is asked five times, 500 ms apart, and then named', () => {
  const world = new World(4)
  const [bob, member] = [world.laptop('bob'), world.member()]
  world.run(ROUND_MS)
  bob.isDown = true
  const from = world.now
  confirm(member, bob, from)
  world.run(ROUND_MS)

  const times = member.sent
    .filter(({ bytes }) => decodeDatagram(bytes)?.kind === 'invite')
    .map(({ at }) => at - from)
  expect(times).toEqual([0, 500, 1_000, 1_500, 2_000])
  expect(toldBy(member, 'silent', 'done')).toEqual(['silent bob invite'])
})

test('[P7] an address that was asked for and is silent is named, once', () => {
  const world = new World(5)
  const nobody = { host: '10.0.0.99', port: 5058, isBroadcast: false }
  const member = world.member({ calls: [nobody] })
  world.run(4 * ROUND_MS)

  expect(member.events.filter(({ event }) => event.kind === 'unheard')).toHaveLength(1)
  const [first, second] = member.sent.map(({ at }) => at)
  expect([first, second]).toEqual([0, 500])
})

test('[P7] a laptop that is called by its address answers and is not called again', () => {
  const world = new World(5)
  const bob = world.laptop('bob')
  const member = world.member({ calls: [{ ...bob.at, isBroadcast: false }] })
  world.run(ROUND_MS)

  expect(toldBy(member, 'confirmable', 'unheard')).toEqual(['confirmable bob'])
  const calls = member.sent.filter(({ bytes }) => decodeDatagram(bytes)?.kind === 'call')
  expect(calls).toHaveLength(2)
})

test('[P8] what comes twice is answered twice and taken once', () => {
  const world = new World(6, { duplication: 1 })
  const [bob, member] = [world.laptop('bob'), world.member()]
  world.run(ROUND_MS)
  confirm(member, bob, world.now)
  world.run(ROUND_MS)

  const kinds = bob.sent.map(({ bytes }) => decodeDatagram(bytes)?.kind)
  expect(kinds.filter((kind) => kind === 'reveal')).toHaveLength(2)
  expect(kinds.filter((kind) => kind === 'received')).toHaveLength(2)
  expect(bob.events.map(({ event }) => event.kind)).toEqual(['code', 'invited'])
  expect(toldBy(member, 'found', 'confirmable', 'done')).toHaveLength(3)
})

test('[P10] at most PAIRING_LAPTOPS_MAX laptops are listed, and that there are more is said once', () => {
  const world = new World(7)
  for (let count = 0; count < PAIRING_LAPTOPS_MAX + 3; count++) world.laptop(`laptop ${count}`)
  const member = world.member()
  world.run(4 * ROUND_MS)

  expect(toldBy(member, 'found')).toHaveLength(PAIRING_LAPTOPS_MAX)
  expect(toldBy(member, 'full')).toHaveLength(1)
})

test('[P12] whatever the network does, "done" is said of whom it is true, and all comes to an end', () => {
  const weather = fc.record({
    loss: fc.double({ min: 0, max: 0.6, noNaN: true }),
    duplication: fc.double({ min: 0, max: 0.5, noNaN: true }),
    delay: fc.integer({ min: 1, max: 400 }),
  })
  fc.assert(
    fc.property(fc.nat(), weather, fc.integer({ min: 1, max: 4 }), (seed, how, count) => {
      const world = new World(seed, how)
      const member = world.member()
      const laptops = Array.from({ length: count }, (_, index) => {
        world.run(world.random.between(0, 8_000))
        return world.laptop(`laptop ${index}`)
      })
      for (let turn = 0; turn < 8; turn++) {
        world.run(ROUND_MS)
        for (const laptop of laptops) confirm(member, laptop, world.now)
      }
      world.run(200_000)

      const done = toldBy(member, 'done')
      expect(new Set(done).size).toBe(done.length)
      for (const laptop of laptops) {
        const got = invitesOf(laptop)
        const name = laptops.indexOf(laptop)
        if (done.includes(`done laptop ${name}`)) expect(got).toEqual(['parley:invite'])
        expect(got.length).toBeLessThanOrEqual(1)
        for (const each of got) expect(each).toBe('parley:invite')
        expect(laptop.end.isOver).toBe(true)
      }
      expect(member.end.isOver).toBe(true)
      if (how.loss < 0.1 && how.delay < 100) expect(done).toHaveLength(count)
    }),
  )
})

test('[P13] one invitation serves several laptops, one after the other, each by its own code', () => {
  const world = new World(8, { loss: 0.2 })
  const laptops = ['bob', 'cyd', 'dan'].map((name) => world.laptop(name))
  const member = world.member()
  world.run(4 * ROUND_MS)
  for (const laptop of laptops) {
    expect(invitesOf(laptop)).toEqual([])
    expect(confirm(member, laptop, world.now)).toBe(true)
    world.run(ROUND_MS)
    expect(invitesOf(laptop)).toEqual(['parley:invite'])
  }

  expect(toldBy(member, 'done')).toEqual(['done bob', 'done cyd', 'done dan'])
})

test('[P14] a laptop that comes late is found; one that has gone is said to be gone', () => {
  const world = new World(9)
  const [bob, member] = [world.laptop('bob'), world.member()]
  world.run(3 * ROUND_MS)
  bob.isDown = true
  const cyd = world.laptop('cyd')
  world.run(3 * ROUND_MS)

  expect(toldBy(member, 'found', 'silent')).toContain('found cyd')
  expect(toldBy(member, 'silent')).toEqual(['silent bob call'])
  expect(confirm(member, cyd, world.now)).toBe(true)
})

test('[P16] a laptop that nobody invites stops at its deadline and says so', () => {
  const world = new World(10)
  const bob = world.laptop('bob', 5_000)
  world.run(4_999)
  expect(bob.end.isOver).toBe(false)
  world.run(1)

  expect(bob.end.isOver).toBe(true)
  expect(bob.events).toEqual([{ at: 5_000, event: { kind: 'expired' } }])
})

test('[P16] a laptop that was invited answers as long as it may be asked again, and not longer', () => {
  const world = new World(11)
  const [bob, member] = [world.laptop('bob'), world.member()]
  world.run(ROUND_MS)
  confirm(member, bob, world.now)
  world.run(ROUND_MS - 100)
  expect(bob.end.isOver).toBe(false)
  world.run(200)

  expect(bob.end.isOver).toBe(true)
  expect(bob.events.map(({ event }) => event.kind)).not.toContain('expired')
})

test('[P16] what was confirmed before the deadline of a member is still sent, and nothing else', () => {
  const world = new World(12)
  const [bob, cyd] = [world.laptop('bob'), world.laptop('cyd')]
  const member = world.member({ until: 4_000 })
  world.run(3_900)
  bob.isDown = true
  confirm(member, bob, world.now)
  world.run(1_000)
  bob.isDown = false
  expect(toldBy(member, 'expired')).toHaveLength(1)
  expect(member.end.isOver).toBe(false)
  world.run(ROUND_MS)

  expect(member.end.isOver).toBe(true)
  expect(invitesOf(bob)).toEqual(['parley:invite'])
  expect(invitesOf(cyd)).toEqual([])
  const late = member.sent.filter(({ at }) => at > 4_000)
  expect(new Set(late.map(({ bytes }) => decodeDatagram(bytes)?.kind))).toEqual(new Set(['invite']))
})

test('[P7] a call to everybody is sent five times, and each laptop answers for itself', () => {
  const world = new World(13)
  const laptops = ['bob', 'cyd'].map((name) => world.laptop(name))
  const member = world.member({ calls: [EVERYBODY] })
  world.run(ROUND_MS)

  expect(toldBy(member, 'confirmable').sort()).toEqual(['confirmable bob', 'confirmable cyd'])
  expect(laptops.map(codeOf)).not.toContain(undefined)
  const calls = member.sent.filter(({ to }) => to === EVERYBODY)
  expect(calls.map(({ at }) => at)).toEqual([0, 500, 1_000, 1_500, 2_000])
})
