/** What operators of a chain see, and who may take a replica out of it. */
import { networkInterfaces } from 'node:os'
import { expect, test } from 'vitest'
import { clusterHandlers } from '../../src/api/cluster.ts'
import { clusterState } from '../../src/api/cluster-state.ts'
import { isOfThisMachine } from '../../src/api/this-machine.ts'
import type { Configuration } from '../../src/core/configuration.ts'
import { CHAIN, type ReplicaId } from '../../src/core/ids.ts'
import { Cluster } from '../../src/gen/services.ts'
import type { KnownPeer, Replica, ReplicaChainStatus } from '../../src/replica/replica.ts'
import { fakeCall } from '../support/fake-call.ts'
import { openMembers } from '../support/in-process.ts'
import { call } from '../support/plain-call.ts'

const [a, b, c, d, e] = ['a', 'b', 'c', 'd', 'e'].map((one) => one.repeat(10) as ReplicaId) as [
  ReplicaId,
  ReplicaId,
  ReplicaId,
  ReplicaId,
  ReplicaId,
]

const CONFIGURATION: Configuration = {
  epoch: 7,
  voters: [a, b, c],
  replicas: [
    { id: b, incarnation: 1, state: 'serving' },
    { id: a, incarnation: 2, state: 'serving' },
    { id: c, incarnation: 3, state: 'serving' },
    { id: d, incarnation: 4, state: 'syncing' },
  ],
  left: [e],
}

const CHAIN_STATUS: ReplicaChainStatus = {
  configuration: CONFIGURATION,
  role: 'middle',
  held: 12,
  reconciled: true,
  reports: [{ kind: 'stuck', replica: c, incarnation: 3 }],
  coordinator: { engine: 'members', proposer: c, waitsFor: 'a majority of the voters' },
  leaseFor: 640.7,
}

const peer = (replica: ReplicaId, count: number): KnownPeer => ({
  replica,
  connected: true,
  version: new Map([[CHAIN, count]]),
  digest: undefined,
  heardAt: 0,
  info: undefined,
  load: { subscriptions: 0, grants: 0 },
  silentFor: 0,
})

/** Replica a in that chain; it never met d. */
function fakeReplica(
  chain: Partial<ReplicaChainStatus> = {},
  extra: Partial<Replica> = {},
): Replica {
  const self = { replica: a, name: 'a', apiAddress: 'a:1', addresses: [], machine: 'm', pid: 1 }
  const replica: Pick<Replica, 'info' | 'status'> & { queries: object } = {
    info: { id: '0123456789abcdef' as never, name: 'Test', mode: 'chain' },
    queries: { totals: () => ({ users: 0, topics: 0, messages: 0, entries: 10 }) },
    status: () => ({
      self,
      state: 'serving',
      version: new Map([[CHAIN, 10]]),
      digest: 'ff',
      load: { subscriptions: 0, grants: 0 },
      peers: [peer(b, 10), peer(c, 8), peer(e, 3)],
      alarms: [],
      chain: { ...CHAIN_STATUS, ...chain },
    }),
  }
  return { ...replica, ...extra } as Replica
}

test('every replica of the chain is shown with its place and role, met or not', () => {
  const { epoch, mode, replicas } = clusterState(fakeReplica())
  const shown = replicas?.map(({ id, role, place, state }) => [id, role, place, state])

  expect([epoch, mode]).toEqual([7, 'chain'])
  expect(shown).toEqual([
    [a, 'middle', 2, 'serving'],
    [b, 'head', 1, 'connected'],
    [c, 'tail', 3, 'connected'],
    [e, 'out', 0, 'connected'],
    [d, 'syncing', 4, 'unreachable'],
  ])
})

test('how far each is and how long reads are answered here can be seen', () => {
  const [self, , tail] = clusterState(fakeReplica()).replicas ?? []

  expect(self).toMatchObject({ held: 12, leaseMs: 640, version: [{ replica: CHAIN, count: 10 }] })
  expect(tail).toMatchObject({ lag: 2, ahead: 0 })
  expect(clusterState(fakeReplica({ leaseFor: undefined })).replicas?.[0]?.leaseMs).toBe(0)
})

test('who decides, what that waits for, and what was reported can be seen', () => {
  expect(clusterState(fakeReplica()).chain).toEqual({
    voters: [a, b, c],
    left: [e],
    coordinator: 'members',
    proposer: c,
    waitsFor: 'a majority of the voters',
    reconciled: true,
    reports: [{ kind: 'stuck', replica: c, incarnation: 3 }],
  })
})

test('a chain without a configuration is shown as that', () => {
  const state = clusterState(fakeReplica({ configuration: undefined, role: 'out' }))

  expect(state).toMatchObject({ epoch: 0, chain: { voters: [], left: [] } })
  expect(state.replicas?.map(({ role, place }) => [role, place])).toEqual(
    Array.from({ length: 4 }, () => ['out', 0]),
  )
})

test('a replica that restarted says itself that it is out, whatever is configured', () => {
  const [self] = clusterState(fakeReplica({ role: 'out' })).replicas ?? []

  expect(self).toMatchObject({ role: 'out', place: 0 })
})

test('what a client gets is what was made', () => {
  const { response } = Cluster.getClusterState
  const got = response.decode(response.encode(clusterState(fakeReplica())))

  expect(got.chain?.reports?.[0]).toMatchObject({ kind: 'stuck', replica: c, incarnation: 3 })
  expect(got.replicas[0]).toMatchObject({ place: 2, held: 12, leaseMs: 640 })
})

test('a forum without order shows no chain, and nobody leaves it', async () => {
  await using forum = await openMembers(1)
  const { address } = forum.members[0]!
  const { response } = await call(address, Cluster.getClusterState, {})
  const left = await call(address, Cluster.leave, { replica: a })

  expect(response).toMatchObject({ epoch: 0, chain: null })
  expect(response?.replicas[0]).toMatchObject({ role: 'peer', place: 0, held: 0, leaseMs: 0 })
  expect(left.code).toBe('FAILED_PRECONDITION')
})

test('a replica is taken out for whoever asks from this machine, and for nobody else', async () => {
  const left: string[] = []
  const replica = fakeReplica({}, { leave: async (id) => void left.push(id) })
  const { leave } = clusterHandlers({ replica, heartbeatMs: 1_000 })
  const request = Cluster.leave.request.decode(Cluster.leave.request.encode({ replica: c }))
  await expect(leave(request, fakeCall({ peer: '192.0.2.1:4000' }))).rejects.toMatchObject({
    code: 'forbidden',
  })
  await leave(request, fakeCall({ peer: '127.0.0.1:4000' }))

  expect(left).toEqual([c])
})

test('what is asked to leave must be the whole id of a replica', async () => {
  const { leave } = clusterHandlers({ replica: fakeReplica(), heartbeatMs: 1_000 })
  const request = Cluster.leave.request.decode(Cluster.leave.request.encode({ replica: 'c' }))

  await expect(leave(request, fakeCall())).rejects.toMatchObject({ code: 'invalid' })
})

test.each([
  ['127.0.0.1:5060', true],
  ['::1:5060', true],
  ['::ffff:127.0.0.1:5060', true],
  ['192.0.2.1:5060', false],
  ['2001:db8::1:5060', false],
  ['unknown', false],
])('a client at %s is of this machine: %s', (address, expected) => {
  expect(isOfThisMachine(address)).toBe(expected)
})

test('a client that dials an address of this machine is of this machine', () => {
  const own = Object.values(networkInterfaces()).flatMap((addresses) => addresses ?? [])

  for (const { address } of own) expect(isOfThisMachine(`${address}:5060`)).toBe(true)
})
