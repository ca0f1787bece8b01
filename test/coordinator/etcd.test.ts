/** The engine `etcd` with a real etcd to which things happen. */
import { Etcd3 } from 'etcd3'
import { describe, expect, test } from 'vitest'
import { openEtcd } from '../../src/coordinator/open-etcd.ts'
import { ETCD_TTL_S } from '../../src/coordinator/timing.ts'
import { type Configuration, servingIn, tailOf } from '../../src/core/configuration.ts'
import { ForumError } from '../../src/core/error.ts'
import { parseForumId, type ReplicaId } from '../../src/core/ids.ts'
import { systemClock } from '../../src/runtime/clock.ts'
import { type EtcdCluster, hasEtcd, startEtcd } from '../support/etcd.ts'
import { until } from '../support/until.ts'
import { Forum, REPLICAS, type Seat } from './contract.ts'
import { EtcdEngine } from './etcd-engine.ts'

const [FIRST, SECOND] = REPLICAS

/** How often some write at once: often enough that they do. */
const CONTESTS = 5

type Blow = 'a cut' | 'a crash' | 'a new incarnation' | 'an accusation'

/** What happens to the head, and what to the tail. Nobody stands before the head to accuse it. */
const BLOWS: readonly (readonly [Blow, Blow])[] = [
  ['a cut', 'a crash'],
  ['a crash', 'an accusation'],
  ['a new incarnation', 'a cut'],
  ['a cut', 'an accusation'],
  ['a crash', 'a new incarnation'],
]

describe.skipIf(!hasEtcd)('a real etcd', () => {
  test('[CO69] etcd is away for longer than a lease: nobody reads, and then all go on', async () => {
    await using etcd = await startEtcd()
    await using forum = new Forum(new EtcdEngine(etcd.endpoints))
    const seats = await serving(forum, 3)

    await etcd.member(0).kill()

    await until(() => !seats.some(({ hasLease }) => hasLease))
    const since = performance.now()
    await until(() => performance.now() - since > ETCD_TTL_S * 1_000)
    for (const { coordinator, hasLease } of seats) {
      expect(hasLease).toBe(false)
      expect(coordinator.status().waitsFor).toContain(`etcd at 127.0.0.1:`)
    }
    await etcd.member(0).start()
    await until(() => seats.every((seat) => seat.hasLease && knowsThree(seat)))
    for (const { coordinator } of seats) {
      await until(() => coordinator.status().waitsFor === undefined)
    }
  })

  test('[CO69] replicas may start before etcd does', async () => {
    await using etcd = await startEtcd()
    await etcd.member(0).kill()
    await using forum = new Forum(new EtcdEngine(etcd.endpoints))
    const seat = await forum.open(REPLICAS[0]!, 1)
    await until(() => seat.coordinator.status().waitsFor?.includes('UNAVAILABLE'))
    expect(seat.newest).toBeUndefined()

    await etcd.member(0).start()

    await until(() => seat.hasLease)
  })

  test('[CO70] one member of etcd dies while the replicas reconfigure', async () => {
    await using etcd = await startEtcd(3)
    for (const member of etcd.members) {
      await using forum = new Forum(new EtcdEngine(etcd.endpoints))
      const seats = await serving(forum, 3)
      const [head, ...others] = seats as [Seat, Seat, Seat]

      await Promise.all([member.kill(), head.crash()])

      await until(() => others.every(({ serving }) => serving.length === 2))
      await until(() => others.every(({ hasLease }) => hasLease))
      const again = await forum.open(head.id)
      await until(() => [again, ...others].every((seat) => seat.hasLease && knowsThree(seat)))
      await member.start()
    }
  })

  for (const [first, second] of BLOWS) {
    const name = `${first} and ${second}`
    test(`[CO74] ${name} at once: nobody reads beside a configuration that drops it`, async () => {
      await using etcd = await startEtcd()
      await using forum = new Forum(new EtcdEngine(etcd.endpoints))
      const seats = await serving(forum, 3)
      const order = servingIn(seats[0]!.newest!).map(({ id }) => seatOf(seats, id))

      const [head, middle, tail] = order as [Seat, Seat, Seat]
      const after = await Promise.all([
        strike(forum, first, { victim: head, accuser: undefined }),
        strike(forum, second, { victim: tail, accuser: middle }),
      ])

      const all = [middle, ...after]
      for (const seat of all) forum.heal(seat)
      for (const seat of all) pledging(seat)
      await until(() => all.every((seat) => seat.hasLease && knowsThree(seat)))
    })
  }

  test('[CO60] of those that write at once one is heard: each epoch is written once', async () => {
    await using etcd = await startEtcd()
    await Promise.all(
      Array.from({ length: CONTESTS }, async () => {
        await using forum = new Forum(new EtcdEngine(etcd.endpoints))
        // Each takes itself for the founder, which no command makes so.
        const seats = await Promise.all(REPLICAS.map((id) => forum.open(id, 1)))
        await until(() => seats.every(({ newest }) => newest !== undefined))
      }),
    )

    const written = await writtenIn(etcd)
    expect(written).toHaveLength(CONTESTS)
    for (const { times, epoch } of written) expect(times).toBe(epoch)
  })

  test('[CO71] what a watch does not tell is read: history was compacted meanwhile', async () => {
    await using etcd = await startEtcd()
    const engine = new EtcdEngine(etcd.endpoints)
    await using forum = new Forum(engine)
    const [head, middle, tail] = (await serving(forum, 3)) as [Seat, Seat, Seat]

    forum.cut(tail)
    await until(() => [head, middle].every(({ serving }) => serving.length === 2))
    await compact(etcd)
    forum.heal(tail)

    // It was told that it was dropped, or only of later epochs: it is back, in its new place.
    const all = [head, middle, tail]
    await until(() => all.every((seat) => seat.hasLease && knowsThree(seat)))
    for (const { newest } of all) expect(newest).toEqual(head.newest)
  })

  test('[CO64] what etcd has lost is not decided again', async () => {
    await using etcd = await startEtcd()
    await using forum = new Forum(new EtcdEngine(etcd.endpoints))
    const [seat] = (await serving(forum, 1)) as [Seat]
    const told = seat.told.length

    await etcd.member(0).kill()
    await etcd.member(0).wipe()
    await etcd.member(0).start()

    await until(() => seat.coordinator.status().waitsFor?.includes('etcd has lost it'))
    expect(seat.told).toHaveLength(told)
    await seat.crash()
    const again = await forum.open(seat.id, 1)
    await until(() => again.coordinator.status().waitsFor?.includes('etcd has lost it'))
    expect(again.hasLease).toBe(false)
  })

  test('[CO72] what etcd refuses is said as etcd says it', async () => {
    await using etcd = await startEtcd()
    await enableAuth(etcd)
    await using forum = new Forum(new EtcdEngine(etcd.endpoints))

    const seat = await forum.open(REPLICAS[0]!, 1)

    await until(() => seat.coordinator.status().waitsFor?.includes('user name is empty'))
    expect(seat.newest).toBeUndefined()
  })

  test('[CO73] while its disk refuses, a replica lets its lease run out; then it goes on', async () => {
    await using etcd = await startEtcd()
    const disk = { refuses: false, kept: undefined as Uint8Array | undefined }
    const told: Configuration[] = []
    await using coordinator = openEtcd({
      self: FIRST!,
      forum: parseForumId('0123456789abcdef'),
      endpoints: etcd.endpoints,
      founds: 1,
      clock: systemClock(),
      kept: () => disk.kept,
      keep: (state) => {
        if (disk.refuses) throw new ForumError('overloaded', 'the disk is full')
        disk.kept = state
      },
    })
    disk.refuses = true
    await coordinator.start({ configured: (configuration) => told.push(configuration) })
    await until(() => coordinator.status().waitsFor === 'the disk is full')
    const kept = await keysOf(etcd)
    expect(kept.filter((key) => key.endsWith('configuration'))).toHaveLength(1)
    expect(told).toEqual([])
    await until(async () => !(await keysOf(etcd)).some((key) => key.endsWith(FIRST!)))

    disk.refuses = false

    await until(() => told.length > 0 && coordinator.lease() !== undefined)
  })

  test('[CO61] who is to be dropped while it lives has no lease once it says that it rests', async () => {
    await using etcd = await startEtcd()
    await using forum = new Forum(new EtcdEngine(etcd.endpoints))
    const seats = await serving(forum, 3)
    const leaver = seatOf(seats, SECOND!)
    const others = seats.filter((seat) => seat !== leaver)
    const { signal } = new AbortController()
    const told = leaver.told.length

    // They write nothing, but their records stay for a while, and come before its own.
    for (const other of others) forum.cut(other)
    const left = leaver.coordinator.leave(leaver.id, { signal })

    await until(async () => (await recordOf(etcd, leaver.id)).resting)
    expect(leaver.told).toHaveLength(told)
    expect(leaver.hasLease).toBe(false)
    for (const other of others) forum.heal(other)
    await left
    const keys = await keysOf(etcd)
    expect(keys.filter((key) => key.includes('/leaving/'))).toEqual([])
    await until(() => others.every(({ hasLease, serving }) => hasLease && serving.length === 2))
  })
})

function knowsThree({ serving }: Seat): boolean {
  return serving.length === 3
}

/** Founds a chain whose tail pledges for whoever syncs; resolves once all have leases. */
async function serving(forum: Forum, count: number): Promise<Seat[]> {
  const seats = await forum.found(count)
  for (const seat of seats) pledging(seat)
  await until(() => seats.every(({ hasLease }) => hasLease))
  return seats
}

/** Whenever it is the tail it says of all that sync that they hold everything. */
function pledging(seat: Seat): void {
  const pledge = (configuration: Configuration) => {
    const syncing = configuration.replicas.filter(({ state }) => state === 'syncing')
    if (tailOf(configuration) !== seat.id || syncing.length === 0) return
    seat.report(
      syncing.map(({ id, incarnation }) => ({ kind: 'caught-up', replica: id, incarnation })),
    )
  }
  seat.onConfigured = pledge
  if (seat.newest !== undefined) pledge(seat.newest)
}

function seatOf(seats: readonly Seat[], id: ReplicaId): Seat {
  const seat = seats.find((each) => each.id === id)
  if (seat === undefined) throw new Error(`there is no replica ${id}`)
  return seat
}

/** Does it to the victim, and resolves with who came of it once the victim has lost its place. */
async function strike(
  forum: Forum,
  blow: Blow,
  { victim, accuser }: { readonly victim: Seat; readonly accuser: Seat | undefined },
): Promise<Seat> {
  const epoch = victim.newest?.epoch ?? 0
  const { id } = victim
  const { incarnation } = victim.coordinator
  switch (blow) {
    case 'a cut':
      forum.cut(victim)
      await until(() => !victim.hasLease)
      return victim
    case 'a crash':
      await victim.crash()
      return await forum.open(id)
    case 'a new incarnation':
      victim.coordinator.renew()
      return victim
    case 'an accusation':
      accuser?.report([{ kind: 'stuck', replica: id, incarnation }])
      await until(() => (victim.newest?.epoch ?? 0) > epoch)
      return victim
    default:
      return blow satisfies never
  }
}

async function compact(etcd: EtcdCluster): Promise<void> {
  using client = clientOf(etcd)
  const { header } = await client.etcd.kv.range({ key: Buffer.from('/') })
  await client.etcd.kv.compact({ revision: header.revision, physical: true })
}

/** Of every forum, how often its configuration was written, and the epoch of the last. */
async function writtenIn(etcd: EtcdCluster): Promise<{ times: number; epoch: number }[]> {
  using client = clientOf(etcd)
  const { kvs } = await client.etcd.getAll().prefix('/parley/').exec()
  return kvs
    .filter(({ key }) => key.toString().endsWith('/configuration'))
    .map(({ value, version }) => {
      return {
        times: Number(version),
        epoch: (JSON.parse(value.toString()) as Configuration).epoch,
      }
    })
}

async function keysOf(etcd: EtcdCluster): Promise<string[]> {
  using client = clientOf(etcd)
  return await client.etcd.getAll().prefix('/parley/').keys()
}

/** What a replica of the only forum there says of itself. */
async function recordOf(etcd: EtcdCluster, replica: ReplicaId): Promise<{ resting: boolean }> {
  using client = clientOf(etcd)
  const records = await client.etcd.getAll().prefix('/parley/').strings()
  const own = Object.entries(records).find(([key]) => key.endsWith(`/replica/${replica}`))
  return JSON.parse(own?.[1] ?? 'null') as { resting: boolean }
}

async function enableAuth(etcd: EtcdCluster): Promise<void> {
  using client = clientOf(etcd)
  const { auth } = client.etcd
  await auth.userAdd({ name: 'root', password: 'secret' })
  await auth.roleAdd({ name: 'root' })
  await auth.userGrantRole({ user: 'root', role: 'root' })
  await auth.authEnable()
}

function clientOf(etcd: EtcdCluster): { readonly etcd: Etcd3 } & Disposable {
  const client = new Etcd3({ hosts: etcd.endpoints })
  return { etcd: client, [Symbol.dispose]: () => client.close() }
}
