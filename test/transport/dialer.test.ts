/** The dialer tries for ever, at a bounded pace, and the right ones first. */
import type { Multiaddr } from '@multiformats/multiaddr'
import { expect, test } from 'vitest'
import { DIALS_MAX, PEER_ADDRESSES_MAX, REPLICAS_MAX } from '../../src/core/limits.ts'
import { Dialer } from '../../src/transport/libp2p/dialer.ts'
import { TIMING } from '../../src/transport/libp2p/timing.ts'

const SELF = '12D3KooWHHzSeKaY8xuZVzkLbKFfvNgPPeKhFBGrMbNzbm5akpqu'
const PEER = '12D3KooWDpJ7As7BWAwRMfu1VU2WCqNjvq387JEYKDBj4kx6nXTN'
const TICK_MS = 100

interface Dialled {
  readonly at: number
  readonly addresses: readonly string[]
  readonly answer: (peer: string) => void
  readonly fail: () => void
}

/** A dialer whose clock and network the test moves. */
function openDialer() {
  let now = 0
  const dialled: Dialled[] = []
  const linked = new Set<string>()
  const own = new Set<string>()
  const dial = (addresses: readonly Multiaddr[]) => {
    const { promise, resolve, reject } = Promise.withResolvers<{
      peer: string
      address: Multiaddr
    }>()
    dialled.push({
      at: now,
      addresses: addresses.map(String),
      answer: (peer) => resolve({ peer, address: addresses.at(-1)! }),
      fail: () => reject(new Error('nobody')),
    })
    return promise
  }
  const dialer = new Dialer({
    self: SELF,
    timing: TIMING,
    now: () => now,
    random: () => 0.5,
    dial,
    isSettled: (peer) => linked.has(peer),
    isOwn: (address) => own.has(address.toString()),
    onFailure: () => {},
  })
  /** Lets time pass; whoever is dialled is not there. */
  async function pass(ms: number, isThere = false): Promise<void> {
    for (const end = now + ms; now < end; ) {
      now += TICK_MS
      const before = dialled.length
      dialer.tick()
      if (!isThere) for (const { fail } of dialled.slice(before)) fail()
      await new Promise(setImmediate)
    }
  }
  return { dialer, dialled, linked, own, pass }
}

const at = (port: number, peer?: string) =>
  `/ip4/127.0.0.1/tcp/${port}${peer === undefined ? '' : `/p2p/${peer}`}`

test('who does not answer is dialled for ever, more and more rarely, but not too rarely', async () => {
  const { dialer, dialled, pass } = openDialer()
  dialer.give([at(1)])
  await pass(20 * 60_000)
  const gaps = dialled.slice(1).map((dial, index) => dial.at - dialled[index]!.at)

  expect(gaps[0]).toBeLessThan(2 * TIMING.redialMs + TICK_MS)
  expect(gaps.slice(-20).every((gap) => gap <= TIMING.redialMsMax + TICK_MS)).toBe(true)
  expect(gaps.slice(-20).every((gap) => gap >= TIMING.redialMsMax / 2)).toBe(true)
})

test('who is linked is not dialled, and is dialled again soon once the link is over', async () => {
  const { dialer, dialled, linked, pass } = openDialer()
  dialer.give([at(1, PEER)])
  await pass(1_000, true)
  dialled[0]!.answer(PEER)
  linked.add(PEER)
  dialer.linked(PEER, [at(2, PEER)])
  await pass(60_000)
  expect(dialled).toHaveLength(1)
  linked.delete(PEER)
  dialer.unlinked(PEER, 60_000)
  await pass(1_000)

  expect(dialled[1]?.addresses.toSorted()).toEqual([at(1, PEER), at(2, PEER)])
})

test('a link that never lives long is made more and more rarely', async () => {
  const { dialer, dialled, linked, pass } = openDialer()
  dialer.give([at(1, PEER)])
  for (let round = 0; round < 12; round++) {
    while (dialled.length === round) await pass(TICK_MS, true)
    dialled[round]!.answer(PEER)
    await pass(TICK_MS, true)
    linked.add(PEER)
    dialer.linked(PEER, [])
    linked.delete(PEER)
    dialer.unlinked(PEER, 10)
  }

  expect(dialled.at(-1)!.at - dialled.at(-2)!.at).toBeGreaterThan(TIMING.redialMsMax / 2)
})

test('the address that answered comes first the next time', async () => {
  const { dialer, dialled, pass } = openDialer()
  dialer.tell([at(1, PEER), at(2, PEER), at(3, PEER)])
  await pass(1_000, true)
  const worked = dialled[0]!.addresses.at(-1)
  dialled[0]!.answer(PEER)
  await pass(60_000)

  expect(dialled[1]!.addresses[0]).toBe(worked)
})

test('an address without a peer id is dialled alone, whoever answered there', async () => {
  const { dialer, dialled, linked, pass } = openDialer()
  dialer.give([at(1)])
  await pass(1_000, true)
  dialled[0]!.answer(PEER)
  linked.add(PEER)
  dialer.linked(PEER, [at(1, PEER)])
  await pass(1_000)
  linked.delete(PEER)
  dialer.unlinked(PEER, 60_000)
  await pass(5_000)

  for (const { addresses } of dialled) {
    expect(new Set(addresses.map((address) => address.includes('/p2p/'))).size).toBe(1)
  }
  expect(dialled.flatMap(({ addresses }) => addresses)).toContain(at(1, PEER))
})

test('the own addresses are not dialled', async () => {
  const { dialer, dialled, own, pass } = openDialer()
  own.add(at(1))
  dialer.give([at(1), at(2, SELF)])
  dialer.tell([at(3, SELF)])
  await pass(60_000)

  expect(dialled).toEqual([])
})

test('what is no address is passed over', async () => {
  const { dialer, dialled, pass } = openDialer()
  dialer.tell(['nonsense', '', '/', '/ip4/999.1.1.1/tcp/1', '/ip4/1.1.1.1', '/ip4/1.1.1.1/udp/1'])
  dialer.tell([
    '/p2p/nobody',
    `/p2p/${PEER}`,
    at(1, 'nobody'),
    `${at(1)}/ws`,
    `${at(1, PEER)}/tcp/1`,
  ])
  dialer.tell([at(1, 'QmbWqxBEKC3P8tqsKc98xmWNzrzDtRLMiMPL8wBuTGsMnR'), '/unix/tmp'])
  await pass(60_000)

  expect(dialled).toEqual([])
})

test('of two that find each other only one dials at once', async () => {
  const [smaller, larger] = [SELF, PEER].sort()
  const { dialer, dialled, pass } = openDialer()
  dialer.tell([at(1, PEER)])
  await pass(TIMING.redialMs / 2)
  const isEager = SELF === smaller

  expect(larger).not.toBe(smaller)
  expect(dialled.length > 0).toBe(isEager)
})

test('many that do not answer neither are dialled all at once nor keep others waiting', async () => {
  const { dialer, dialled, pass } = openDialer()
  const dead = Array.from({ length: 100 }, (_, index) => at(1_000 + index))
  dialer.give(dead)
  await pass(1_000, true)
  expect(dialled).toHaveLength(DIALS_MAX)
  for (const { fail } of dialled) fail()
  await pass(60_000)
  const tried = new Set(dialled.flatMap(({ addresses }) => addresses))
  expect(tried.size).toBe(dead.length)

  const before = dialled.length
  dialer.find([at(1, PEER)])
  await pass(1_000)
  expect(dialled.slice(before).some(({ addresses }) => addresses[0] === at(1, PEER))).toBe(true)
})

test('a peer that the local network shows is dialled at once, whatever it did before', async () => {
  const { dialer, dialled, pass } = openDialer()
  dialer.remember([at(1, PEER)])
  await pass(10 * 60_000)
  const before = dialled.length
  dialer.find([at(2, PEER)])
  await pass(TICK_MS)

  expect(dialled[before]?.addresses).toEqual([at(2, PEER), at(1, PEER)])
})

test('after sleep, or on another network, everybody is dialled at once', async () => {
  const { dialer, dialled, pass } = openDialer()
  dialer.give([at(1), at(2)])
  await pass(10 * 60_000)
  const before = dialled.length
  dialer.wake()
  await pass(2 * TIMING.redialMs)

  expect(dialled.length).toBeGreaterThanOrEqual(before + 2)
})

test('what peers tell is bounded, and hearsay that leads nowhere is forgotten', async () => {
  const { dialer, dialled, pass } = openDialer()
  dialer.tell(Array.from({ length: REPLICAS_MAX + 50 }, (_, index) => at(1_000 + index)))
  dialer.tell(Array.from({ length: PEER_ADDRESSES_MAX + 5 }, (_, index) => at(index + 1, PEER)))
  await pass(60_000)
  const tried = new Set(dialled.map(({ addresses }) => addresses.join()))
  expect(tried.size).toBeLessThanOrEqual(REPLICAS_MAX + 51)
  expect(Math.max(...dialled.map(({ addresses }) => addresses.length))).toBe(PEER_ADDRESSES_MAX)

  await pass(60 * 60_000)
  const before = dialled.length
  await pass(10 * 60_000)
  expect(dialled.length).toBe(before)
})

test('addresses are remembered once there was a link, the latest first', async () => {
  const { dialer, pass } = openDialer()
  dialer.remember([at(1, PEER)])
  dialer.tell([at(2, SELF), at(3)])
  const other = '12D3KooWK99VoVxNE7XzyBwXEzW7xhK7Gpv85r9F3V3fyKSUKPH5'
  await pass(1_000)
  dialer.linked(other, [at(4, other)])

  expect(dialer.remembered()).toEqual([at(4, other), at(1, PEER)])
})
