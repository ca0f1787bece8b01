/** What the classic interface says of the replicas. */
import { describe, expect, test } from 'vitest'
import { classicClusterState } from '../../../src/api/classic/cluster.ts'
import type { Configuration } from '../../../src/core/configuration.ts'
import type { ReplicaId } from '../../../src/core/ids.ts'
import type { KnownPeer, ReplicaStatus } from '../../../src/replica/replica.ts'
import type { PeerInfo } from '../../../src/transport/transport.ts'
import { until } from '../../support/until.ts'
import { Board, type Node } from './board.ts'
import { MODES, openBoards } from './modes.ts'

describe.each(MODES)('$mode', ({ mode, open }) => {
  test('one replica alone is a chain of one', async () => {
    const { boards, members } = await openBoards(open, 1)
    const state = await (boards[0] as Board).call('GetClusterState')
    const node = { nodeId: members[0]?.replica.id, address: members[0]?.address }

    expect(state).toMatchObject({ head: node, tail: node, chain: [node] })
    expect(state.configVersion).toBeGreaterThanOrEqual(1)
  })

  test('every replica names the others, where they can be dialled as they are', async () => {
    const { boards, members } = await openBoards(open, 3)
    const wanted = members.map(({ address }) => address).toSorted()
    for (const board of boards) {
      const chainOf = async () => (await board.call('GetClusterState')).chain
      await until(async () => (await chainOf()).length === 3)
      const { head, tail, chain } = await board.call('GetClusterState')

      expect(chain.map(({ address }) => address).toSorted()).toEqual(wanted)
      expect([head, tail].map((node) => node?.address)).toEqual(
        mode === 'crdt'
          ? [board.address, board.address]
          : [chain[0]?.address, chain.at(-1)?.address],
      )
      for (const { address } of [head, tail, ...chain] as Node[]) {
        expect(address).toMatch(/^(?!0\.0\.0\.0)[\w.[\]]+:[1-9]\d*$/)
        using dialled = new Board(address)
        expect((await dialled.try('ListTopics', {})).code).toBe('OK')
      }
    }
  })
})

function infoOf(replica: string, apiAddress: string): PeerInfo {
  const id = replica as ReplicaId
  return { replica: id, name: replica, apiAddress, machine: 'here', pid: 1, addresses: [] }
}

function peerOf(info: PeerInfo, connected: boolean): KnownPeer {
  const load = { subscriptions: 0, grants: 0 }
  const { replica } = info
  const told = { version: new Map(), digest: undefined, heardAt: 0, silentFor: 0 }
  return { replica, connected, info, load, ...told }
}

function statusIn(configuration: Configuration | undefined): ReplicaStatus {
  return {
    self: infoOf('middle', '127.0.0.1:2'),
    state: 'serving',
    version: new Map(),
    digest: '',
    load: { subscriptions: 0, grants: 0 },
    peers: [
      peerOf(infoOf('head', '127.0.0.1:1'), true),
      peerOf(infoOf('tail', '127.0.0.1:3'), false),
      peerOf(infoOf('syncing', '127.0.0.1:4'), true),
    ],
    alarms: [],
    chain: {
      configuration,
      role: 'middle',
      held: 0,
      reconciled: true,
      reports: [],
      coordinator: { engine: 'members', proposer: undefined, waitsFor: undefined },
      leaseFor: undefined,
    },
  }
}

function configurationOf(serving: readonly string[]): Configuration {
  const replicas = serving.map((id) => {
    return { id: id as ReplicaId, incarnation: 1, state: 'serving' } as const
  })
  const last = { id: 'syncing' as ReplicaId, incarnation: 1, state: 'syncing' } as const
  return { epoch: 7, voters: [], replicas: [...replicas, last], left: [] }
}

test('a chain is told as it is configured: those that serve, and its epoch', () => {
  const state = classicClusterState(statusIn(configurationOf(['head', 'middle', 'tail'])))

  expect(state.head).toEqual({ nodeId: 'head', address: '127.0.0.1:1' })
  expect(state.tail).toEqual({ nodeId: 'tail', address: '127.0.0.1:3' })
  expect(state.chain?.map(({ nodeId }) => nodeId)).toEqual(['head', 'middle', 'tail'])
  expect(state.configVersion).toBe(7)
})

test('in the place of a head that was never met, this replica takes what it passes on', () => {
  const state = classicClusterState(statusIn(configurationOf(['unmet', 'middle', 'tail'])))

  expect(state.head).toEqual({ nodeId: 'middle', address: '127.0.0.1:2' })
  expect(state.chain?.map(({ nodeId }) => nodeId)).toEqual(['middle', 'tail'])
})

test('without a configuration there is nothing to tell yet', () => {
  expect(() => classicClusterState(statusIn(undefined))).toThrow(
    expect.objectContaining({ code: 'unavailable' }),
  )
})
