import { expect, test } from 'vitest'
import type { Frame } from '../../src/codec/frame.ts'
import type { ReplicaId } from '../../src/core/ids.ts'
import { GrantDesk } from '../../src/replica/grant-desk.ts'
import { Peers } from '../../src/replica/peers.ts'
import type { PeerInfo } from '../../src/transport/transport.ts'

const SELF = 'aaaaaaaaaa' as ReplicaId
const BEN = 'bbbbbbbbbb' as ReplicaId
const CEM = 'cccccccccc' as ReplicaId

function infoOf(replica: ReplicaId): PeerInfo {
  const apiAddress = `${replica}:5060`
  return { replica, name: replica, apiAddress, machine: 'here', pid: 1, addresses: [] }
}

/** The desk of a head whose two peers answer when the test says so; nothing goes to `cut`. */
function openDesk(cut?: ReplicaId) {
  const peers = new Peers()
  for (const peer of [BEN, CEM]) peers.connected(infoOf(peer))
  const sent: { to: ReplicaId; id: number }[] = []
  let tokens = 0
  const desk = new GrantDesk({
    peers,
    monotonic: () => 0,
    randomToken: () => `token ${tokens++}`,
    self: () => infoOf(SELF),
    standing: () => undefined,
    open: () => 0,
    send: (to, frame: Frame) => {
      if (to === cut) return false
      if (frame.kind === 'grant') sent.push({ to, id: frame.id })
      return true
    },
  })
  const options = { signal: new AbortController().signal, asker: SELF, among: [SELF, BEN, CEM] }
  return {
    desk,
    peers,
    sent,
    give: () => desk.give('ada', [], options),
    answer: (turn: number, granted = true) => {
      const { to, id } = sent[turn] as { to: ReplicaId; id: number }
      desk.frame(to, { kind: 'granted', id, granted, reason: granted ? '' : 'full' })
    },
    tell: (from: ReplicaId, grants: number) =>
      desk.frame(from, { kind: 'load', subscriptions: 0, grants, standing: undefined }),
  }
}

test('a load that was told before a grant came does not hide the grant', async () => {
  const { peers, sent, give, answer, tell } = openDesk()
  const first = give()

  // It crossed the grant on the way.
  tell(BEN, 0)
  const second = give()

  expect(sent.map(({ to }) => to)).toEqual([BEN, CEM])
  answer(0)
  answer(1)
  expect((await first).replica).toBe(BEN)
  expect((await second).replica).toBe(CEM)
  // What it tells behind its answer counts the grant: not twice.
  tell(BEN, 1)
  expect([BEN, CEM].map((peer) => peers.loadOf(peer).grants)).toEqual([1, 1])
})

test('a grant that is refused, or answered twice, is load once or never', async () => {
  const { peers, sent, give, answer } = openDesk()
  const given = give()
  answer(0, false)
  await new Promise(setImmediate)
  answer(0, false)

  answer(1)
  answer(1)

  expect((await given).replica).toBe(CEM)
  expect(sent.map(({ to }) => to)).toEqual([BEN, CEM])
  expect([BEN, CEM].map((peer) => peers.loadOf(peer).grants)).toEqual([0, 1])
})

test('a peer to which nothing can be sent has no load by that', async () => {
  const { peers, sent, give, answer } = openDesk(BEN)
  const given = give()
  await new Promise(setImmediate)

  answer(0)

  expect((await given).replica).toBe(CEM)
  expect(sent.map(({ to }) => to)).toEqual([CEM])
  expect([BEN, CEM].map((peer) => peers.loadOf(peer).grants)).toEqual([0, 1])
})
