/** Faults of a chain's world, and their end. */
import type { Network } from '../network.ts'
import type { Random } from '../random.ts'
import type { Timeline } from '../timeline.ts'
import type { Carried } from '../tracing.ts'
import type { ChainFrame, ChainReplica } from './chain-replica.ts'
import type { ChainProfile } from './profile.ts'

/** Less than it takes to find out that a replica is dead. */
const BLACKOUT_MS = 700

export interface ChainFaultsOptions {
  readonly profile: ChainProfile
  readonly replicas: readonly ChainReplica[]
  readonly network: Network<Carried<ChainFrame>>
  readonly timeline: Timeline
  readonly random: Random
  readonly wallOffsets: number[]
  readonly note: (what: string) => void
}

export class ChainFaults {
  readonly #options: ChainFaultsOptions
  #isCalm = false

  constructor(options: ChainFaultsOptions) {
    this.#options = options
    const { partitions, crashes, pauses, fullDisks, clockJumps, blackouts } = options.profile
    this.#repeat(partitions, () => this.#partition())
    this.#repeat(crashes, () => this.#crash(this.#any()))
    this.#repeat(pauses, () => this.#pause(this.#any()))
    this.#repeat(fullDisks, () => this.#fill(this.#any()))
    this.#repeat(clockJumps, () => this.#jump())
    this.#repeat(blackouts, () => this.#blackout())
  }

  startAll(): void {
    const { replicas, profile, timeline, random } = this.#options
    for (const replica of replicas) {
      if (replica.index < profile.members) this.#start(replica)
      else {
        this.#options.network.isUp(replica.index, false)
        timeline.after(random.between(1_000, 6_000), () => {
          if (!replica.isUp && !this.#isCalm) this.#start(replica)
        })
      }
    }
  }

  /** Ends all faults and starts whatever is down. */
  calm(): void {
    const { replicas, network } = this.#options
    this.#isCalm = true
    network.isCalm = true
    network.healAll()
    for (const replica of replicas) {
      replica.disk.isFull = false
      replica.disk.crashPoint = undefined
      if (!replica.isUp) this.#start(replica)
      if (replica.isPaused) replica.resume()
    }
  }

  #start(replica: ChainReplica): void {
    const { network, note } = this.#options
    note(`${replica.id} starts`)
    network.isUp(replica.index, true)
    replica.isPaused = false
    replica.start()
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

  #any(): ChainReplica {
    return this.#options.random.pick(this.#options.replicas)
  }

  /** Cuts some off from the others, or one link, in both directions or in one. */
  #partition(): void {
    const { replicas, network, random, note } = this.#options
    const [one, other] = [this.#any(), this.#any()]
    const isOneLink = random.chance(0.4)
    const side = new Set(replicas.filter(() => random.chance(0.5)).map(({ index }) => index))
    const isOneWay = random.chance(0.3)
    const pairs = replicas.flatMap(({ index: a }) =>
      replicas
        .filter(({ index: b }) =>
          isOneLink ? a === one.index && b === other.index && a !== b : side.has(a) && !side.has(b),
        )
        .map(({ index: b }) => [a, b]),
    )
    note(`cut ${pairs.map((pair) => pair.join('-')).join(' ')}${isOneWay ? ', one way' : ''}`)
    for (const [a = 0, b = 0] of pairs) {
      network.cut(a, b)
      if (!isOneWay) network.cut(b, a)
    }
    this.#later(3_000, () => {
      for (const [a = 0, b = 0] of pairs) {
        network.heal(a, b)
        network.heal(b, a)
      }
    })
  }

  /** At once, or at a point in the middle of its next turn. */
  #crash(replica: ChainReplica): void {
    if (!replica.isUp) return
    const { profile, random } = this.#options
    if (!random.chance(profile.crashPoints)) {
      this.#down(replica)
      return
    }
    replica.disk.crashPoint = random.chance(0.6) ? 'before' : 'after'
    replica.disk.onCrash = () => this.#down(replica)
  }

  #down(replica: ChainReplica): void {
    const { note, network } = this.#options
    note(`${replica.id} crashes`)
    replica.crash()
    network.isUp(replica.index, false)
    this.#later(1_500, () => {
      if (!replica.isUp) this.#start(replica)
    })
  }

  /** At once, or one after the other and in the middle of turns, faster than anybody is missed. */
  #blackout(): void {
    const { note, random, replicas, timeline } = this.#options
    const within = random.chance(0.5) ? 0 : BLACKOUT_MS
    note('all crash')
    for (const replica of replicas) {
      if (within === 0) {
        if (replica.isUp) this.#down(replica)
      } else {
        timeline.after(random.between(0, within), () => {
          if (!this.#isCalm) this.#crash(replica)
        })
      }
    }
  }

  #pause(replica: ChainReplica): void {
    if (replica.isPaused || !replica.isUp) return
    this.#options.note(`${replica.id} pauses`)
    replica.isPaused = true
    this.#later(2_000, () => replica.resume())
  }

  #fill(replica: ChainReplica): void {
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
}
