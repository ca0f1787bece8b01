/**
 * The contract of a coordinator: what the replica may rely on, whatever the engine. It runs through
 * the real shells, in real time. The rules are [CO…] of src/coordinator/SPEC.md.
 */
import { expect, test } from 'vitest'
import type { Coordinator } from '../../src/coordinator/coordinator.ts'
import {
  type Configuration,
  headOf,
  placeOf,
  type Report,
  servingIn,
  tailOf,
} from '../../src/core/configuration.ts'
import { parseReplicaId, type ReplicaId } from '../../src/core/ids.ts'
import { until } from '../support/until.ts'

export interface OpenedCoordinator {
  readonly coordinator: Coordinator
  /** Ends it as kill -9 does: nothing is said, nothing is sent any more. */
  readonly crash: () => Promise<void>
}

/** One forum's coordinators, in this process. */
export interface Engine extends AsyncDisposable {
  /** Opens the coordinator of a replica; again for one that ended: what it kept is still there. */
  open(
    replica: ReplicaId,
    options: { readonly founds: number | undefined },
  ): Promise<OpenedCoordinator>
  /** Cuts a replica off from all that decide, until it is healed. */
  cut(replica: ReplicaId): void
  heal(replica: ReplicaId): void
}

export const REPLICAS = ['aaaaaaaaaa', 'bbbbbbbbbb', 'cccccccccc', 'dddddddddd'].map(parseReplicaId)

/** One replica as the shell of a chain would use its coordinator. */
export class Seat implements AsyncDisposable {
  readonly id: ReplicaId
  readonly coordinator: Coordinator
  readonly crash: () => Promise<void>
  readonly told: Configuration[] = []
  onConfigured: (configuration: Configuration) => void = () => {}

  constructor(id: ReplicaId, { coordinator, crash }: OpenedCoordinator) {
    this.id = id
    this.coordinator = coordinator
    this.crash = crash
  }

  get newest(): Configuration | undefined {
    return this.told.at(-1)
  }

  get serving(): ReplicaId[] {
    return this.newest === undefined ? [] : servingIn(this.newest).map(({ id }) => id)
  }

  get syncing(): ReplicaId[] {
    const replicas = this.newest?.replicas ?? []
    return replicas.filter(({ state }) => state === 'syncing').map(({ id }) => id)
  }

  get hasLease(): boolean {
    const lease = this.coordinator.lease()
    return lease !== undefined && lease.monotonic > performance.now() && lease.wall > Date.now()
  }

  async start(watch: (configuration: Configuration) => void): Promise<void> {
    await this.coordinator.start({
      configured: (configuration) => {
        this.told.push(configuration)
        watch(configuration)
        this.onConfigured(configuration)
      },
    })
  }

  report(reports: readonly Report[]): void {
    this.coordinator.report(reports, this.newest?.epoch ?? 0)
  }

  /** Says of a syncing replica, as the tail does, that it holds everything. */
  reportCaughtUp(replica: ReplicaId): void {
    const incarnation = this.newest?.replicas.find(({ id }) => id === replica)?.incarnation ?? 0
    this.report([{ kind: 'caught-up', replica, incarnation }])
  }

  [Symbol.asyncDispose](): Promise<void> {
    return Promise.resolve(this.coordinator[Symbol.asyncDispose]())
  }
}

/** A forum with its engine, and every replica that was ever opened in it. */
export class Forum implements AsyncDisposable {
  readonly #engine: Engine
  readonly #seats: Seat[] = []
  /** Replicas that could read when another was told a configuration that drops them. */
  readonly #overlaps: string[] = []

  constructor(engine: Engine) {
    this.#engine = engine
  }

  get all(): readonly Seat[] {
    return this.#seats
  }

  async open(id: ReplicaId, founds?: number): Promise<Seat> {
    const seat = new Seat(id, await this.#engine.open(id, { founds }))
    this.#seats.push(seat)
    await seat.start((configuration) => this.#watch(configuration))
    return seat
  }

  /** The first replica founds; resolves when all of them know the first configuration. */
  async found(count: number): Promise<Seat[]> {
    const ids = REPLICAS.slice(0, count)
    const seats = await Promise.all(
      ids.map((id, at) => this.open(id, at === 0 ? count : undefined)),
    )
    await until(() => seats.every(({ newest }) => newest !== undefined))
    return seats
  }

  cut({ id }: Seat): void {
    this.#engine.cut(id)
  }

  heal({ id }: Seat): void {
    this.#engine.heal(id)
  }

  /** Ends everything, and checks what must always have been so. */
  async [Symbol.asyncDispose](): Promise<void> {
    for (const seat of this.#seats) await seat[Symbol.asyncDispose]()
    await this.#engine[Symbol.asyncDispose]()
    expectOneHistory(this.#seats.map(({ told }) => told))
    expect(this.#overlaps).toEqual([])
  }

  #watch(configuration: Configuration): void {
    for (const { id, coordinator, newest, hasLease } of this.#seats) {
      const place = placeOf(configuration, id, coordinator.incarnation)
      if (!hasLease || place?.state === 'serving') continue
      if (configuration.epoch <= (newest?.epoch ?? 0)) continue
      this.#overlaps.push(`${id} reads in ${newest?.epoch} beside ${configuration.epoch}`)
    }
  }
}

/** Runs the rules for one engine. */
export function runCoordinatorContract(name: string, newEngine: () => Promise<Engine>): void {
  const newForum = async () => new Forum(await newEngine())

  test(`[CO30] ${name}: the first configuration has those that found, all serving`, async () => {
    await using forum = await newForum()
    const seats = await forum.found(3)

    for (const { newest, coordinator, id } of seats) {
      expect(newest).toEqual(seats[0]?.newest)
      expect(newest && placeOf(newest, id, coordinator.incarnation)?.state).toBe('serving')
    }
    expect(seats[0]?.told[0]?.epoch).toBe(1)
    expect(seats[0]?.serving[0]).toBe(REPLICAS[0])
    expect(seats[0]?.serving.toSorted()).toEqual(REPLICAS.slice(0, 3))
  })

  test(`[CO30] ${name}: one that founds alone waits for nobody`, async () => {
    await using forum = await newForum()
    const [seat] = await forum.found(1)

    expect(seat?.serving).toEqual([REPLICAS[0]])
    await until(() => seat?.hasLease === true)
  })

  test(`[CO31] ${name}: who serves has a lease, and it is renewed while it does`, async () => {
    await using forum = await newForum()
    const seats = await forum.found(3)

    await until(() => seats.every(({ hasLease }) => hasLease))
    const first = seats.map(({ coordinator }) => coordinator.lease()?.monotonic ?? 0)
    const isRenewed = ({ coordinator }: Seat, index: number) =>
      (coordinator.lease()?.monotonic ?? 0) > (first[index] ?? 0) + 1_000
    await until(() => seats.every(isRenewed))
    for (const { coordinator } of seats) {
      expect(coordinator.status()).toMatchObject({ waitsFor: undefined })
      expect(coordinator.status().engine).not.toBe('')
    }
  })

  for (const place of [0, 1, 2]) {
    test(`[CO32] ${name}: replica ${place} crashes: others go on in their order`, async () => {
      await using forum = await newForum()
      const seats = await forum.found(3)
      await until(() => seats.every(({ hasLease }) => hasLease))
      const victim = atPlace(seats, place)
      const order = victim.serving.filter((id) => id !== victim.id)
      const others = seats.filter((seat) => seat !== victim)

      await victim.crash()

      await until(() => others.every(({ serving }) => isSame(serving, order)))
      await until(() => others.every(({ hasLease }) => hasLease))
    })
  }

  test(`[CO33] ${name}: who is cut off has no lease when the others go on without it`, async () => {
    await using forum = await newForum()
    const seats = await forum.found(3)
    await until(() => seats.every(({ hasLease }) => hasLease))
    const victim = atPlace(seats, 2)
    const others = seats.filter((seat) => seat !== victim)
    const overlaps: Configuration[] = []
    for (const seat of others) {
      seat.onConfigured = (configuration) => {
        const serves = servingIn(configuration).some(({ id }) => id === victim.id)
        if (!serves && victim.hasLease) overlaps.push(configuration)
      }
    }

    const before = victim.newest?.epoch
    forum.cut(victim)

    await until(() => others.every(({ serving }) => serving.length === 2))
    expect(victim.hasLease).toBe(false)
    expect(victim.newest?.epoch).toBe(before)
    expect(overlaps).toEqual([])
    forum.heal(victim)
    await until(() => victim.syncing.includes(victim.id))
  })

  test(`[CO34] ${name}: a new replica syncs, and serves once the tail pledged`, async () => {
    await using forum = await newForum()
    const seats = await forum.found(3)
    const joiner = await forum.open(at(REPLICAS, 3))
    const everyone = [...seats, joiner]

    await until(() => everyone.every(({ syncing }) => syncing.includes(joiner.id)))
    expect(joiner.coordinator.lease()).toBeUndefined()
    // The word of one that is not the tail counts for nothing, nor does one about the past.
    atPlace(seats, 0).reportCaughtUp(joiner.id)
    const tail = atPlace(seats, 2)
    const incarnation = joiner.coordinator.incarnation
    const pledge: Report = { kind: 'caught-up', replica: joiner.id, incarnation }
    tail.coordinator.report([pledge], (tail.newest?.epoch ?? 0) - 1)
    const middle = atPlace(seats, 1)
    await middle.crash()
    const alive = everyone.filter((seat) => seat !== middle)
    await until(() => alive.every(({ serving }) => serving.length === 2))
    expect(tail.syncing).toEqual([joiner.id])

    tail.report([pledge])

    await until(() => alive.every(({ newest }) => newest && tailOf(newest) === joiner.id))
    await until(() => joiner.hasLease)
  })

  test(`[CO35] ${name}: who restarts comes back as another, and syncs`, async () => {
    await using forum = await newForum()
    const seats = await forum.found(3)
    await until(() => seats.every(({ hasLease }) => hasLease))
    const victim = atPlace(seats, 0)
    const before = victim.coordinator.incarnation

    await victim.crash()
    const again = await forum.open(victim.id)

    expect(again.coordinator.incarnation).toBeGreaterThan(before)
    expect(again.hasLease).toBe(false)
    const everyone = [again, ...seats.filter((seat) => seat !== victim)]
    await until(() => everyone.every(({ syncing }) => isSame(syncing, [victim.id])))
    expect(again.newest && headOf(again.newest)).not.toBe(victim.id)
  })

  test(`[CO35] ${name}: who takes a new incarnation syncs`, async () => {
    await using forum = await newForum()
    const seats = await forum.found(3)
    await until(() => seats.every(({ hasLease }) => hasLease))
    const renewed = atPlace(seats, 1)
    const before = renewed.coordinator.incarnation

    renewed.coordinator.renew()

    expect(renewed.coordinator.incarnation).toBeGreaterThan(before)
    expect(renewed.coordinator.lease()).toBeUndefined()
    await until(() => seats.every(({ syncing }) => isSame(syncing, [renewed.id])))
  })

  test(`[CO36] ${name}: a chain that was down goes on as it was, once all are back`, async () => {
    await using forum = await newForum()
    const seats = await forum.found(3)
    const order = seats[0]?.serving ?? []
    for (const seat of seats) await seat.crash()

    const ids = REPLICAS.slice(0, 3).toReversed()
    const again = await Promise.all(ids.map((id) => forum.open(id)))

    await until(() => again.every(({ hasLease }) => hasLease))
    for (const { serving, newest } of again) {
      expect(serving).toEqual(order)
      expect(newest?.epoch).toBeGreaterThan(1)
    }
  })

  test(`[CO37] ${name}: who is stuck for its predecessor loses its place, and syncs`, async () => {
    await using forum = await newForum()
    const seats = await forum.found(3)
    await until(() => seats.every(({ hasLease }) => hasLease))
    const [head, middle] = [atPlace(seats, 0), atPlace(seats, 1)]
    const { incarnation } = middle.coordinator

    head.report([{ kind: 'stuck', replica: middle.id, incarnation }])

    await until(() => seats.every(({ syncing }) => isSame(syncing, [middle.id])))
    expect(head.serving).toHaveLength(2)
  })

  test(`[CO38] ${name}: who left is not taken back`, async () => {
    await using forum = await newForum()
    const seats = await forum.found(3)
    await until(() => seats.every(({ hasLease }) => hasLease))
    const [head, leaver] = [atPlace(seats, 0), atPlace(seats, 1)]

    await head.coordinator.leave(leaver.id, { signal: new AbortController().signal })

    await until(() => seats.every(({ newest }) => newest?.left.includes(leaver.id)))
    expect(head.newest?.replicas.map(({ id }) => id)).not.toContain(leaver.id)
    // It still lives; whoever comes next is taken, and it is not.
    const joiner = await forum.open(at(REPLICAS, 3))
    await until(() => joiner.syncing.includes(joiner.id))
    expect(joiner.syncing).toEqual([joiner.id])
    await head.coordinator.leave(leaver.id, { signal: new AbortController().signal })
  })

  test(`[CO38] ${name}: who waits for a leave can give up`, async () => {
    await using forum = await newForum()
    const [seat] = await forum.found(1)
    const controller = new AbortController()

    // The last one that serves stays, so this waits for ever.
    const leaving = seat?.coordinator.leave(at(REPLICAS, 0), { signal: controller.signal })
    controller.abort(new Error('given up'))

    await expect(leaving).rejects.toThrow('given up')
  })

  test(`[CO39] ${name}: who stops cleanly is done without`, async () => {
    await using forum = await newForum()
    const seats = await forum.found(3)
    await until(() => seats.every(({ hasLease }) => hasLease))
    const stopped = atPlace(seats, 1)
    const others = seats.filter((seat) => seat !== stopped)

    await stopped[Symbol.asyncDispose]()

    expect(stopped.hasLease).toBe(false)
    await until(() => others.every(({ serving }) => serving.length === 2))
    await stopped[Symbol.asyncDispose]()
  })
}

/** One configuration in each epoch, told in order; heads served before, and order is kept. */
function expectOneHistory(stories: readonly (readonly Configuration[])[]): void {
  const known = new Map<number, Configuration>()
  for (const story of stories) {
    for (const [index, configuration] of story.entries()) {
      expect(configuration.epoch).toBeGreaterThan(story[index - 1]?.epoch ?? 0)
      expect(known.get(configuration.epoch) ?? configuration).toEqual(configuration)
      known.set(configuration.epoch, configuration)
    }
  }
  for (const configuration of known.values()) {
    const before = known.get(configuration.epoch - 1)
    if (before === undefined) continue
    const served = servingIn(before).map(({ id }) => id)
    const serves = servingIn(configuration).map(({ id }) => id)
    expect(served).toContain(serves[0])
    const stayed = serves.filter((id) => served.includes(id))
    expect(stayed).toEqual(served.filter((id) => stayed.includes(id)))
  }
}

/** The replica at a place of the chain, the head being 0. */
function atPlace(seats: readonly Seat[], place: number): Seat {
  const id = seats[0]?.serving[place]
  const seat = seats.find((each) => each.id === id)
  if (seat === undefined) throw new Error(`nobody serves at place ${place}`)
  return seat
}

function at<T>(list: readonly T[], index: number): T {
  const value = list[index]
  if (value === undefined) throw new Error(`nothing stands at ${index}`)
  return value
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((each, index) => each === b[index])
}
