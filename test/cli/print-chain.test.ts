import { expect, test } from 'vitest'
import type { ClusterState, ReplicaState } from '../../src/client/forum-client.ts'
import type { Style } from '../../src/cli/print-message.ts'
import { statusLines, statusView } from '../../src/cli/print-status.ts'
import { shortIds } from '../../src/cli/short-ids.ts'

const [A, B, C, D] = ['aaa1111111', 'bbb2222222', 'ccc3333333', 'ddd4444444'] as const

const plain: Style = {
  paint: (_format, text) => text,
  short: shortIds([A, B, C, D]),
  now: 0,
  columns: undefined,
}

function replica(id: string, name: string, more: Partial<ReplicaState>): ReplicaState {
  return {
    id,
    name,
    role: 'out',
    place: 0,
    apiAddress: '127.0.0.1:1',
    addresses: [],
    version: [{ replica: 'chain', count: 7 }],
    digest: '00',
    state: 'connected',
    lag: 0,
    ahead: 0,
    subscriptions: 0,
    grants: 0,
    silentMs: 0,
    pid: 0,
    self: false,
    held: 7,
    leaseMs: 800,
    ...more,
  }
}

/** In no order: as it may come. */
const state: ClusterState = {
  forumId: 'f',
  forumName: 'Chess',
  mode: 'chain',
  epoch: 4,
  replicas: [
    replica(D, 'd', { role: 'syncing', place: 3, state: 'connected', lag: 5, leaseMs: 0 }),
    replica(B, 'b', { role: 'tail', place: 2 }),
    replica(C, 'c', { role: 'out', place: 0, state: 'unreachable' }),
    replica(A, 'a', { role: 'head', place: 1, self: true, state: 'serving', held: 9 }),
  ],
  alarms: [],
  balancer: null,
  users: 1,
  topics: 1,
  messages: 1,
  entries: 7,
  chain: {
    voters: [A, B, C],
    left: [],
    coordinator: 'members',
    proposer: B,
    waitsFor: '',
    reconciled: true,
    reports: [{ kind: 'caught-up', replica: D, incarnation: 5 }],
  },
}

test('a chain is shown from head to tail, with who is syncing and who decides', () => {
  const lines = statusLines(statusView(state), plain)

  expect(lines).toContain('head a (aaa) → b (bbb) tail')
  expect(lines).toContain('syncing: d (ddd)')
  expect(lines).toContain(
    'epoch 4, committed 7 · coordinator members, b (bbb) proposes, ' +
      'decided by a majority of a (aaa), b (bbb), c (ccc)',
  )
  expect(lines).toContain('reported: d (ddd) caught-up')
  expect(lines.filter((line) => /^(head|tail|syncing|out) +[a-d]{3} /.test(line))).toEqual([
    expect.stringMatching(/^head +aaa +a \(asked\) +serving .* 7 +9 +800 ms +0\+0$/),
    expect.stringMatching(/^tail +bbb +b .* 7 +7 +800 ms +0\+0$/),
    expect.stringMatching(/^syncing +ddd +d +connected .* 5 .* 7 +7 +none +0\+0$/),
    // Nobody has heard of it lately: what it said then is no news.
    expect.stringMatching(/^out +ccc +c +unreachable .* \? +\? +0\+0$/),
  ])
})

test('a chain that waits says for what', () => {
  const chain = { ...state.chain, proposer: '', waitsFor: 'two more replicas', reports: [] }
  const waiting = { ...state, epoch: 0, replicas: [], chain } as ClusterState
  const lines = statusLines(statusView(waiting), plain)

  expect(lines).toContain('no configuration yet')
  expect(lines).toContain('waits: two more replicas')
})

test('programs get the places and states of all replicas, and the chain as ids', () => {
  const view = statusView(state)

  expect(view.replicas.map(({ id, role, place }) => [id, role, place])).toEqual([
    [A, 'head', 1],
    [B, 'tail', 2],
    [D, 'syncing', 3],
    [C, 'out', null],
  ])
  expect(view.chain).toEqual({
    epoch: 4,
    serving: [A, B],
    syncing: [D],
    committed: 7,
    voters: [A, B, C],
    left: [],
    coordinator: 'members',
    proposer: B,
    waitsFor: null,
    reports: [{ kind: 'caught-up', replica: D, incarnation: 5 }],
  })
})
