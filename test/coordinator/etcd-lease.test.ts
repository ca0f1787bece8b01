/** How long a replica may read by a lease of etcd, with an etcd that says what a test wants. */
import { expect, test } from 'vitest'
import { EtcdLeaseHolder } from '../../src/coordinator/etcd-lease.ts'

const TTL_MS = 2_000
const WALL = 1_700_000_000_000

/** An etcd that grants; a clock that a test moves. */
function newWorld() {
  const world = {
    monotonic: 10_000,
    term: '5',
    isAlive: true,
    /** How long etcd takes to answer a heartbeat. */
    takes: 0,
    granted: 0,
    beats: 0,
    revoked: [] as string[],
  }
  const client = {
    grant: async () => {
      world.isAlive = true
      return { id: String(++world.granted), durationMs: TTL_MS, term: world.term }
    },
    keepAlive: async () => {
      world.beats++
      world.monotonic += world.takes
      return { durationMs: world.isAlive ? TTL_MS : 0, term: world.term }
    },
    revoke: async (id: string) => void world.revoked.push(id),
  }
  const clock = { now: () => ({ monotonic: world.monotonic, wall: WALL + world.monotonic }) }
  return { world, holder: new EtcdLeaseHolder(client, clock) }
}

test('[CO65] a lease lasts from when its heartbeat was sent, less the margin, on both clocks', async () => {
  const { world, holder } = newWorld()
  world.takes = 300

  await holder.beat()
  expect(holder.lease).toBeUndefined()
  holder.read('5', true)

  expect(holder.lease).toEqual({ monotonic: 11_800, wall: WALL + 11_800 })
})

test('[CO65] heartbeats are sent some times within a lease, and at once when in doubt', async () => {
  const { world, holder } = newWorld()
  await holder.beat()
  await holder.beat()
  expect(world.beats).toBe(1)

  world.monotonic = holder.nextBeat
  expect(world.monotonic).toBeLessThan(10_000 + TTL_MS / 3)
  await holder.beat()
  expect(world.beats).toBe(2)
  holder.doubt()
  await holder.beat()
  expect(world.beats).toBe(3)
})

test('[CO65] what etcd grants counts, not what it was asked for', async () => {
  const { holder } = newWorld()
  await holder.beat()
  holder.read('5', true)
  expect(holder.lease?.monotonic).toBe(10_000 + TTL_MS * 0.9)
})

test('[CO66] a heartbeat counts only between two answers of a majority in its own term', async () => {
  const { world, holder } = newWorld()
  await holder.beat()
  holder.read('5', true)
  const first = holder.lease

  // Another leads; the heartbeat may have been answered by the one before it.
  world.monotonic = holder.nextBeat
  await holder.beat()
  holder.read('6', true)
  expect(holder.lease).toEqual(first)
  expect(holder.nextBeat).toBeLessThan(world.monotonic)

  world.term = '6'
  await holder.beat()
  holder.read('6', true)
  expect(holder.lease?.monotonic).toBeGreaterThan(first?.monotonic ?? 0)

  // One that answers late, in the term before.
  const second = holder.lease
  world.monotonic = holder.nextBeat
  world.term = '5'
  await holder.beat()
  holder.read('6', true)
  expect(holder.lease).toEqual(second)
})

test('[CO67] without its record in etcd a replica has no lease', async () => {
  const { holder } = newWorld()
  await holder.beat()
  holder.read('5', false)
  expect(holder.lease).toBeUndefined()

  holder.read('5', true)
  expect(holder.lease).toBeDefined()
  holder.rest()
  expect(holder.lease).toBeUndefined()
  holder.read('5', false)
  expect(holder.lease).toBeUndefined()
})

test('[CO67] a lease that etcd ended, or that is abandoned, is over; another is granted', async () => {
  const { world, holder } = newWorld()
  await holder.beat()
  holder.read('5', true)

  world.isAlive = false
  world.monotonic = holder.nextBeat
  expect(await holder.beat()).toBeUndefined()
  expect(holder.lease).toBeUndefined()
  expect(await holder.beat()).toBe('2')
  holder.read('5', true)
  holder.abandon()
  expect(holder.lease).toBeUndefined()
  expect(world.revoked).toEqual([])
  expect(await holder.beat()).toBe('3')
  expect(world.revoked).toEqual(['2'])
})
