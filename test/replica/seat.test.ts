import { expect, test } from 'vitest'
import type { Coordinator, Lease } from '../../src/coordinator/coordinator.ts'
import type { Configuration, Report } from '../../src/core/configuration.ts'
import { millis, type ReplicaId } from '../../src/core/ids.ts'
import { EMPTY } from '../../src/core/vector.ts'
import { Seat } from '../../src/replica/seat.ts'
import type {
  Admission,
  ChainStatus,
  ReplicationStatus,
} from '../../src/replication/replication.ts'

const SELF = 'aaaaaaaaaa' as ReplicaId
const OTHER = 'bbbbbbbbbb' as ReplicaId
const INCARNATION = 7
const STATUS: ReplicationStatus = {
  version: EMPTY,
  voidFrom: EMPTY,
  peers: [],
  alarms: [],
  buffered: 0,
  recovering: false,
  chain: undefined,
}

/** A configuration in which these serve, the first as head; this replica with that incarnation. */
function configured(ids: readonly ReplicaId[], incarnation = INCARNATION): Configuration {
  const replicas = ids.map((id) => ({ id, incarnation, state: 'serving' as const }))
  return { epoch: 1, voters: ids, replicas, left: [] }
}

/** A seat between a coordinator and a machine of which the test says what they do. */
function openSeat() {
  const world = {
    lease: { monotonic: 1_000, wall: 51_000 } as Lease | undefined,
    admission: { kind: 'open' } as Admission,
    reports: [] as Report[],
    waitsFor: undefined as string | undefined,
    isConnected: true,
  }
  const told: unknown[] = []
  const now = { monotonic: 0, wall: millis(50_000) }
  let chain: ChainStatus = {
    configuration: undefined,
    role: 'out',
    held: 0,
    reconciled: false,
    reports: [],
  }
  const coordinator: Coordinator = {
    incarnation: INCARNATION,
    renew: () => {},
    start: async () => {},
    report: (reports, epoch) => void told.push([epoch, reports]),
    lease: () => world.lease,
    leave: async () => {},
    status: () => ({ engine: 'none', proposer: undefined, waitsFor: world.waitsFor }),
    [Symbol.asyncDispose]: async () => {},
  }
  const seat = new Seat({
    self: SELF,
    coordinator,
    core: {
      step: (input) => {
        if (input.kind === 'configured') chain = { ...chain, configuration: input.configuration }
      },
      status: () => ({ ...STATUS, chain: { ...chain, reports: world.reports } }),
      admission: () => world.admission,
    },
    clock: { now: () => now },
    isConnected: () => world.isConnected,
  })
  const as = (role: ChainStatus['role'], reconciled = true) => {
    return seat.state({ ...chain, role, reconciled })
  }
  return { world, seat, now, told, as }
}

test('the lease is over when either clock says so', () => {
  const { seat, now, world } = openSeat()
  expect(seat.leaseFor()).toBe(1_000)

  now.monotonic = 400
  now.wall = millis(50_300)
  expect(seat.leaseFor()).toBe(600)

  now.wall = millis(51_000)
  expect(seat.leaseFor()).toBeUndefined()
  now.wall = millis(50_300)
  now.monotonic = 1_000
  expect(seat.hasLease()).toBe(false)

  now.monotonic = 400
  world.lease = undefined
  expect(seat.hasLease()).toBe(false)
})

test('a head without a lease takes no writes: it may be cut off', () => {
  const { seat, world } = openSeat()
  expect(seat.admission()).toEqual({ kind: 'open' })

  world.lease = undefined

  expect(seat.admission()).toMatchObject({ kind: 'waits' })
})

test('writes go to the head while there is a link to it, and wait while there is none', () => {
  const { seat, world } = openSeat()
  world.admission = { kind: 'elsewhere', head: OTHER }
  world.lease = undefined
  expect(seat.admission()).toEqual({ kind: 'elsewhere', head: OTHER })

  world.isConnected = false

  expect(seat.admission()).toMatchObject({ kind: 'waits' })
  world.waitsFor = 'a majority of those that decide: 1 of 3 are here'
  expect(seat.admission()).toMatchObject({ reason: `the chain waits for ${world.waitsFor}` })
})

test('only the start of this replica that is configured as head is the head', () => {
  const { seat } = openSeat()
  expect(seat.isHead()).toBe(false)

  seat.configured(configured([SELF, OTHER]))
  expect(seat.isHead()).toBe(true)
  seat.configured(configured([SELF, OTHER], INCARNATION - 1))
  expect(seat.isHead()).toBe(false)
  seat.configured(configured([OTHER, SELF]))
  expect(seat.isHead()).toBe(false)
})

test('what is to be reported is told once, and again when it or the configuration changes', () => {
  const { seat, world, told } = openSeat()
  const report: Report = { kind: 'stuck', replica: OTHER, incarnation: 3 }
  seat.report()
  expect(told).toEqual([])

  seat.configured(configured([SELF, OTHER]))
  world.reports = [report]
  seat.report()
  seat.report()
  world.reports = []
  seat.report()
  seat.configured({ ...configured([SELF]), epoch: 2 })
  seat.report()

  expect(told).toEqual([
    [1, [report]],
    [1, []],
    [2, []],
  ])
})

test('what a replica does shows in its state', () => {
  const { as, world } = openSeat()

  expect(as('out')).toBe('waiting')
  expect(as('syncing')).toBe('syncing')
  expect(as('middle')).toBe('serving')
  expect(as('tail', false)).toBe('recovering')
  world.lease = undefined
  expect(as('head')).toBe('waiting')
})

test('who may answer instead is named', () => {
  const { seat } = openSeat()
  seat.configured(configured([OTHER, SELF]))

  expect(seat.whyNoLease()).toMatch(new RegExp(`ask ${OTHER}$`))
})
