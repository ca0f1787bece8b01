/** The machine of the engine `members`, put together. */
import { describe, expect, test } from 'vitest'
import { Members } from '../../src/coordinator/members.ts'
import type { CoordinationMessage } from '../../src/coordinator/message.ts'
import { Presence } from '../../src/coordinator/presence.ts'
import { TIMING } from '../../src/coordinator/timing.ts'
import { tailOf } from '../../src/core/configuration.ts'
import { Cluster, lettersOf, type Member } from './cluster.ts'

/** From a death, in silence, to what comes next being known everywhere: promised by the design. */
const EVICTION_MS_MAX = 2_000

function founded(count: number, founders = count): Cluster {
  const cluster = new Cluster(count, founders)
  cluster.until(() => cluster.up.every((member) => cluster.hasLease(member)))
  return cluster
}

describe('[CO15] the founder makes the first configuration, once enough are there', () => {
  test('[CO15] it waits for all of them, and says so', () => {
    const cluster = new Cluster(3, 3)
    cluster.kill(cluster.member(2))
    cluster.run(5_000)
    expect(cluster.serving()).toBe('nothing')
    expect(cluster.member(0).machine.status().waitsFor).toBe(
      'the first 3 replicas: 2 of them are here',
    )
    expect(cluster.member(1).machine.status().waitsFor).toMatch(/knows the configuration/)

    cluster.start(cluster.member(2))
    cluster.until(() => cluster.serving() === 'abc')
    expect(cluster.member(0).told[0]?.epoch).toBe(1)
  })

  test('[CO15] it makes none when somebody knows one', () => {
    const cluster = founded(3)
    const founder = cluster.member(0)
    cluster.kill(founder)
    cluster.until(() => cluster.serving() === 'bc')
    // It lost its disk, and is told to found again.
    founder.saved = undefined
    const before = founder.told.length
    const now = cluster.now()
    cluster.start(founder)
    founder.machine = new Members({ self: founder.id, founds: 3, saved: undefined, now })
    for (const { id: peer } of cluster.up.filter((each) => each !== founder)) {
      cluster.step(founder, { kind: 'connected', peer })
    }
    cluster.until(() => cluster.serving() === 'bc+a')
    expect(founder.told.slice(before).every(({ epoch }) => epoch > 1)).toBe(true)
  })

  test('[CO15] alone it waits for nobody, and goes on alone after a restart', () => {
    const cluster = founded(1)
    const only = cluster.member(0)
    cluster.kill(only)
    cluster.start(only)
    cluster.until(() => cluster.hasLease(only))
    expect(only.machine.configuration).toMatchObject({ epoch: 2 })
  })
})

describe('[CO16] who dies is done without in bounded time', () => {
  for (const isSeen of [true, false]) {
    for (const index of [0, 1, 2]) {
      const how = isSeen ? 'its process' : 'its machine'
      test(`[CO16] member ${index} of 3 dies with ${how}`, () => {
        const cluster = founded(3)
        const victim = cluster.member(index)
        const left = 'abc'.replace('abc'.charAt(index), '')

        cluster.kill(victim, { isSeen })

        const isOver = () =>
          cluster.serving() === left && cluster.up.every((each) => cluster.hasLease(each))
        expect(cluster.until(isOver)).toBeLessThan(EVICTION_MS_MAX)
      })
    }
  }

  test('[CO16] two of five at once, those that would lead', () => {
    const cluster = founded(5)
    cluster.kill(cluster.member(4), { isSeen: false })
    cluster.kill(cluster.member(3), { isSeen: false })
    expect(cluster.until(() => cluster.serving() === 'abc')).toBeLessThan(EVICTION_MS_MAX)
  })

  test('[CO16] what comes late of one that said goodbye does not bring it back', () => {
    const presence = new Presence(1_000)
    const { id } = new Cluster(1).member(0)
    const heartbeat = {
      kind: 'heartbeat',
      epoch: 1,
      incarnation: 5,
      sentAt: 0,
      reports: [],
      hears: [],
      leaving: [],
      isUndecided: false,
    } as const
    expect(presence.heartbeat(id, heartbeat, 10)).toBe(true)
    presence.goodbye(id, 5)
    expect(presence.heartbeat(id, heartbeat, 20)).toBe(false)
    expect(presence.lives(id, 20)).toBe(false)
    expect(presence.heartbeat(id, { ...heartbeat, incarnation: 6 }, 30)).toBe(true)
  })

  test('[CO16] who says goodbye is done without at once', () => {
    const cluster = founded(3)
    const stopping = cluster.member(1)
    cluster.step(stopping, { kind: 'goodbye' })
    cluster.kill(stopping)
    expect(cluster.until(() => cluster.serving() === 'ac')).toBeLessThan(TIMING.heartbeatMs)
  })
})

describe('[CO17] who is heard now and then keeps its place', () => {
  test.each([1, 2, 3])('[CO17] %i lost heartbeats in a row evict nobody', (lost) => {
    const cluster = founded(3)
    const victim = cluster.member(1)
    let count = 0
    cluster.arrives = (from, _to, { kind }) => {
      if (from !== victim || kind !== 'heartbeat') return true
      // Each goes to two others.
      count++
      return Math.floor((count - 1) / 2) % (lost + 1) === 0
    }
    cluster.run(30_000)
    expect(cluster.member(0).machine.configuration?.epoch).toBe(1)
  })

  test('[CO17] who was away itself takes nobody for dead when it comes back', () => {
    const cluster = founded(3)
    // The highest leads, and is cut off for so short that nobody has decided anything.
    const leader = cluster.member(2)
    cluster.arrives = (from, to) => from !== leader && to !== leader
    cluster.run(900)
    cluster.arrives = () => true
    cluster.run(30_000)
    expect(cluster.serving()).toBe('abc')
    expect(leader.machine.configuration?.epoch).toBe(1)
  })

  test('[CO17] a leader that was paused takes nobody for dead', () => {
    const cluster = founded(3)
    const leader = cluster.member(2)
    // Everyone stands still, as on a machine that sleeps.
    for (const member of cluster.members) member.isDown = true
    cluster.run(20_000)
    for (const member of cluster.members) member.isDown = false
    cluster.run(10_000)
    expect(cluster.serving()).toBe('abc')
    expect(leader.machine.configuration?.epoch).toBe(1)
  })
})

test('[CO18] the minority decides nothing, and nobody there may read', () => {
  const cluster = founded(5)
  const minority = new Set([cluster.member(3), cluster.member(4)])
  cluster.arrives = (from, to) => minority.has(from) === minority.has(to)
  cluster.until(() => lettersOf(cluster.member(0).machine.configuration) === 'abc')
  cluster.run(5_000)
  for (const member of minority) {
    expect(member.machine.configuration?.epoch).toBe(1)
    expect(cluster.hasLease(member)).toBe(false)
    expect(member.machine.status().waitsFor).toBe(
      'a majority of those that decide: 2 of 5 are here',
    )
  }
  cluster.arrives = () => true
  cluster.until(() => cluster.serving() === 'abc+de')
})

test('[CO19] who knows less is told by whoever knows more, also by one that does not vote', () => {
  const cluster = founded(4, 3)
  const joiner = cluster.member(3)
  cluster.start(joiner)
  cluster.until(() => cluster.serving() === 'abc+d')
  const late = cluster.member(0)
  cluster.kill(late)
  cluster.until(() => cluster.serving() === 'bc+d')
  // Of the others it reaches only the one that does not vote.
  cluster.arrives = (from, to) => ![from, to].includes(late) || [from, to].includes(joiner)

  cluster.start(late)

  cluster.until(() => late.machine.configuration?.epoch === joiner.machine.configuration?.epoch)
  expect(late.machine.lease()).toBeUndefined()
})

describe('[CO20] what was begun is finished, or begun again', () => {
  test('[CO20] the proposer dies when its value is accepted and nobody knows', () => {
    const cluster = founded(3)
    const leader = cluster.member(2)
    cluster.kill(cluster.member(0))
    let accepted = false
    cluster.arrives = (from, _to, { kind }) => {
      accepted ||= from === cluster.member(1) && kind === 'accepted'
      return kind !== 'accepted'
    }
    cluster.until(() => accepted)
    cluster.kill(leader)
    cluster.arrives = () => true
    cluster.start(cluster.member(0))
    cluster.until(() => cluster.serving() === 'b+a')
    // The value of epoch 2 was that of the one that died, though another had it decided.
    expect(lettersOf(cluster.member(1).told[1])).toBe('bc')
  })

  test('[CO20] who left nothing to do is not in the way: voters promise again', () => {
    const cluster = founded(3)
    const [first, second, leader] = cluster.members as [Member, Member, Member]
    // Its last heartbeats are lost; so the leader wants to drop the first, and then dies.
    let accepted = false
    cluster.arrives = (from, to, { kind }) => {
      accepted ||= from === second && kind === 'accepted'
      if (from === first && kind === 'heartbeat') return false
      return kind !== 'accepted' && !(to === first && from === leader)
    }
    cluster.until(() => accepted)
    cluster.kill(leader)
    cluster.arrives = () => true
    cluster.until(() => cluster.up.every((each) => each.machine.configuration?.epoch !== 1))
    cluster.until(() => cluster.hasLease(second))
    cluster.until(() => cluster.serving() === 'b+a')
  })

  test('[CO20] two that both take themselves for leaders do not keep each other from it', () => {
    const cluster = founded(5)
    cutLink(cluster, 3, 4)
    cluster.kill(cluster.member(0))
    cluster.until(() => cluster.serving() === 'bcde')
  })
})

test('[CO24] two that do not reach each other are both alive while somebody hears both', () => {
  const cluster = founded(3)
  cutLink(cluster, 1, 2)
  cluster.run(30_000)
  expect(cluster.serving()).toBe('abc')
  expect(cluster.member(0).machine.configuration?.epoch).toBe(1)
  expect(cluster.up.every((member) => cluster.hasLease(member))).toBe(true)
  // Each hears of the other, also what it reports: the leader cannot hear the second itself.
  const [, second, third] = cluster.members as [Member, Member, Member]
  const { incarnation } = third.machine
  const stuck = { kind: 'stuck', replica: third.id, incarnation } as const
  cluster.step(second, { kind: 'report', epoch: 1, reports: [stuck] })
  cluster.until(() => cluster.serving() === 'ab+c')
})

function cutLink(cluster: Cluster, a: number, b: number): void {
  const ends = new Set([cluster.member(a), cluster.member(b)])
  cluster.arrives = (from, to) => !(ends.has(from) && ends.has(to))
}

test('[CO21] what a voter answers is kept before it is sent', () => {
  const { id: self } = new Cluster(1).member(0)
  const peers = new Cluster(3).members.map(({ id }) => id)
  const replicas = peers.map((id) => ({ id, incarnation: 1, state: 'serving' as const }))
  const configuration = { epoch: 1, voters: peers, replicas, left: [] }
  const now = { wall: 1, monotonic: 0 }
  const saved = { incarnation: 1, configuration, promised: undefined, vote: undefined }
  const machine = new Members({ self, founds: undefined, saved, now })
  machine.takeReady()
  const [, from] = peers
  const ballot = { round: 3, replica: from! }
  const hears = (message: CoordinationMessage, monotonic: number) => {
    machine.step({ kind: 'message', from: from!, message }, { wall: 1, monotonic })
    return machine.takeReady()
  }

  const first = hears({ kind: 'prepare', epoch: 2, ballot }, 1)
  expect(first.send[0]?.message).toMatchObject({ kind: 'prepared' })
  expect(first.keep).toMatchObject({ promised: ballot, configuration })
  const next = { ...configuration, epoch: 2 }
  const second = hears({ kind: 'accept', ballot, configuration: next }, 2)
  expect(second.send[0]?.message).toMatchObject({ kind: 'accepted' })
  expect(second.keep).toMatchObject({ vote: { ballot, configuration: next } })
  const third = hears({ kind: 'decided', configuration: next }, 3)
  expect(third.configured).toEqual(next)
  expect(third.keep).toMatchObject({ configuration: next, promised: undefined, vote: undefined })
  expect(hears({ kind: 'decided', configuration: next }, 4)).toEqual({ send: [] })
})

describe('[CO22] an incarnation is larger than all before it', () => {
  const { id: self } = new Cluster(1).member(0)
  const open = (wall: number, incarnation?: number) => {
    const rest = { configuration: undefined, promised: undefined, vote: undefined }
    const saved = incarnation === undefined ? undefined : { incarnation, ...rest }
    return new Members({ self, founds: undefined, saved, now: { wall, monotonic: 0 } })
  }

  test('[CO22] than the one that was kept, also when the clock went back', () => {
    expect(open(1_000.5).incarnation).toBe(1_000)
    expect(open(1_000, 5_000).incarnation).toBe(5_001)
    expect(open(9_000, 5_000).incarnation).toBe(9_000)
  })

  test('[CO22] and it is kept', () => {
    expect(open(1_000).takeReady().keep?.incarnation).toBe(1_000)
    const machine = open(1_000)
    machine.step({ kind: 'renew' }, { wall: 900, monotonic: 1 })
    expect(machine.incarnation).toBe(1_001)
    expect(machine.takeReady().keep?.incarnation).toBe(1_001)
  })
})

test('[CO23] reports of another epoch than the newest are not told', () => {
  const cluster = founded(4, 3)
  const joiner = cluster.member(3)
  cluster.start(joiner)
  cluster.until(() => cluster.serving() === 'abc+d')
  const tail = cluster.member(2)
  const { epoch } = tail.machine.configuration!
  const { incarnation } = joiner.machine
  const reports = [{ kind: 'caught-up', replica: joiner.id, incarnation }] as const

  cluster.step(tail, { kind: 'report', epoch: epoch - 1, reports })
  cluster.run(5_000)
  expect(cluster.serving()).toBe('abc+d')
  // One of the right epoch is forgotten with it: it was a pledge for that one.
  cluster.arrives = (from, _to, { kind }) => from !== tail || kind !== 'heartbeat'
  cluster.step(tail, { kind: 'report', epoch, reports })
  cluster.kill(cluster.member(0))
  cluster.arrives = () => true
  cluster.step(tail, { kind: 'report', epoch: epoch + 7, reports: [] })
  cluster.until(() => tailOf(tail.machine.configuration!) === joiner.id)
})
