/** Faults: what goes wrong in a world, and when. All of it ends when the world is calmed. */
import type { MemoryImage } from '../../src/storage/memory/memory-image.ts'
import type { Packet } from '../../src/replication/packet.ts'
import type { Network } from './network.ts'
import type { Profile } from './profile.ts'
import type { Random } from './random.ts'
import type { SimulatedReplica } from './simulated-replica.ts'
import type { Timeline } from './timeline.ts'
import type { Carried } from './tracing.ts'

export interface FaultsOptions {
  readonly profile: Profile
  readonly replicas: readonly SimulatedReplica[]
  readonly network: Network<Carried<Packet>>
  readonly timeline: Timeline
  readonly random: Random
  readonly wallOffsets: number[]
  readonly note: (what: string) => void
  readonly restored: (replica: SimulatedReplica) => void
}

export class Faults {
  readonly #options: FaultsOptions
  readonly #backups = new Map<number, MemoryImage>()
  #isCalm = false

  constructor(options: FaultsOptions) {
    this.#options = options
    const { partitions, crashes, pauses, fullDisks, clockJumps, restores } = options.profile
    this.#repeat(partitions, () => this.#partition())
    this.#repeat(crashes, () => this.#crash(this.#any()))
    this.#repeat(pauses, () => this.#pause(this.#any()))
    this.#repeat(fullDisks, () => this.#fill(this.#any()))
    this.#repeat(clockJumps, () => this.#jump())
    this.#repeat(restores, () => this.#restore(this.#any()))
  }

  /** Ends all faults and starts whatever is down. */
  calm(): void {
    const { replicas, network } = this.#options
    this.#isCalm = true
    network.isCalm = true
    network.healAll()
    for (const replica of replicas) {
      replica.disk.isFull = false
      if (!replica.isUp) this.#start(replica)
      if (replica.isPaused) replica.resume()
    }
  }

  /** Starts a replica for the first time, or again. */
  #start(replica: SimulatedReplica): void {
    const { network, note } = this.#options
    note(`${replica.id} starts`)
    network.isUp(replica.index, true)
    replica.isPaused = false
    replica.start()
  }

  startAll(): void {
    const { replicas, profile, timeline, network } = this.#options
    for (const replica of replicas) {
      if (replica.index > 0 || profile.lateStart === 0) this.#start(replica)
      else network.isUp(replica.index, false)
    }
    timeline.after(profile.lateStart, () => {
      const [late] = replicas
      if (late !== undefined && !late.isUp && !this.#isCalm) this.#start(late)
    })
  }

  #repeat(mean: number, fault: () => void): void {
    const { timeline, random } = this.#options
    if (mean === 0) return
    timeline.after(random.wait(mean), () => {
      if (this.#isCalm) return
      fault()
      this.#repeat(mean, fault)
    })
  }

  #later(mean: number, end: () => void): void {
    const { timeline, random } = this.#options
    timeline.after(random.wait(mean), () => {
      if (!this.#isCalm) end()
    })
  }

  #any(): SimulatedReplica {
    return this.#options.random.pick(this.#options.replicas)
  }

  /** Cuts some off from the others: in both directions, or in one. */
  #partition(): void {
    const { replicas, network, random, note } = this.#options
    const side = new Set(replicas.filter(() => random.chance(0.5)).map(({ index }) => index))
    const isOneWay = random.chance(0.4)
    note(`cut ${[...side].join(',')} off${isOneWay ? ', one way' : ''}`)
    const pairs = replicas.flatMap(({ index: a }) =>
      replicas.filter(({ index: b }) => side.has(a) && !side.has(b)).map(({ index: b }) => [a, b]),
    )
    for (const [a = 0, b = 0] of pairs) {
      network.cut(a, b)
      if (!isOneWay) network.cut(b, a)
    }
    this.#later(2_500, () => {
      for (const [a = 0, b = 0] of pairs) {
        network.heal(a, b)
        network.heal(b, a)
      }
    })
  }

  #crash(replica: SimulatedReplica): void {
    if (!replica.isUp) return
    const { note, network } = this.#options
    note(`${replica.id} crashes`)
    replica.crash()
    network.isUp(replica.index, false)
    this.#later(1_500, () => {
      if (!replica.isUp) this.#start(replica)
    })
  }

  #pause(replica: SimulatedReplica): void {
    if (replica.isPaused) return
    this.#options.note(`${replica.id} pauses`)
    replica.isPaused = true
    this.#later(1_500, () => replica.resume())
  }

  #fill(replica: SimulatedReplica): void {
    this.#options.note(`the disk of ${replica.id} is full`)
    replica.disk.isFull = true
    this.#later(1_000, () => {
      replica.disk.isFull = false
    })
  }

  #jump(): void {
    const { wallOffsets, random, replicas, note } = this.#options
    const index = random.below(replicas.length)
    wallOffsets[index] = random.between(-90_000, 90_000)
    note(`the clock of ${replicas[index]?.id} jumps to ${Math.round(wallOffsets[index] ?? 0)} ms`)
  }

  /** Keeps a copy of a disk, or comes back with the one that was kept. */
  #restore(replica: SimulatedReplica): void {
    const { note, restored } = this.#options
    const backup = this.#backups.get(replica.index)
    const copy = replica.disk.backup()
    if (backup === undefined) {
      if (copy !== undefined) this.#backups.set(replica.index, copy)
      return
    }
    if (!replica.isUp) return
    this.#crash(replica)
    note(`the disk of ${replica.id} is an old copy`)
    replica.disk.restore(backup)
    restored(replica)
  }
}
