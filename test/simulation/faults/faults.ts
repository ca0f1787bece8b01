/**
 * Faults: what goes wrong in a world, and when. All of it ends when the world is calmed.
 *
 * Each fault has a name of its own, such as `crash#3`, and chances of its own: a world from which
 * one is left out is the same in every other fault, as far as that does not depend on it.
 */
import type { CrashPoint, Disk } from '../disk.ts'
import type { Network } from '../network.ts'
import { Random } from '../../../src/lab/random.ts'
import type { Timeline } from '../timeline.ts'
import type { Hazards } from './hazards.ts'
import { LinkFaults, type Wires } from './link-faults.ts'

/** How long a fault lasts, ms on average. */
const DOWN_MS = 1_500
const PAUSE_MS = 2_000
const FULL_MS = 1_000
/** How old the copy of a disk is that comes back, ms on average. */
const BACKUP_AGE_MS = 1_500
const CLOCK_JUMP_MS = 90_000
/** Less than it takes to find out that a replica is dead. */
const BLACKOUT_MS = 700
/** From the loss of a replica until another comes in its place, ms on average. */
const REPLACED_MS = 2_000

/** What a fault needs of a replica. */
export interface Faulted {
  readonly index: number
  readonly id: string
  readonly disk: Disk
  readonly isUp: boolean
  isPaused: boolean
  /** For good. */
  isGone: boolean
  start(): void
  crash(): void
  resume(): void
}

/** When a replica starts first: at once, after so many ms, or only when another one is lost. */
export type Coming = number | 'in place of a lost one'

export interface FaultsOptions<Replica extends Faulted> {
  readonly seed: number
  readonly hazards: Hazards
  /** Faults that are left out, by name. */
  readonly skipped: ReadonlySet<string>
  /** Those that replicas of this mode come to. */
  readonly crashPoints: readonly CrashPoint[]
  readonly replicas: readonly Replica[]
  readonly coming: (replica: Replica) => Coming
  readonly network: Wires & Pick<Network, 'isUp' | 'healAll' | 'unclogAll' | 'isCalm'>
  readonly timeline: Timeline
  readonly wallOffsets: number[]
  readonly note: (what: string) => void
  /** A replica comes back on an old copy of its disk. */
  readonly restored: (replica: Replica) => void
  /** Whether the promises outlive the loss of this one. */
  readonly mayLose: (replica: Replica) => boolean
  readonly lost: (replica: Replica) => void
  /** A replica is to leave for good; absent where there is no such thing. */
  readonly leave?: (replica: Replica) => void
  /** Damages what it has on disk, and looks whether that is noticed. */
  readonly damage: (replica: Replica, random: Random) => void
  /** Somebody lies to this one; absent where nobody does. */
  readonly lie?: (replica: Replica, random: Random) => void
}

type Kind =
  | 'cut'
  | 'crash'
  | 'pause'
  | 'full-disk'
  | 'clock-jump'
  | 'blackout'
  | 'old-disk'
  | 'clog'
  | 'swizzle'
  | 'loss'
  | 'damage'
  | 'leave'
  | 'lie'

export class Faults<Replica extends Faulted> {
  readonly #options: FaultsOptions<Replica>
  readonly #spares: Replica[]
  #isCalm = false
  /** Names of those that came about. */
  readonly fired: string[] = []

  constructor(options: FaultsOptions<Replica>) {
    this.#options = options
    const { hazards, replicas, coming } = options
    this.#spares = replicas.filter((replica) => typeof coming(replica) === 'string')
    const links = new LinkFaults({
      ...options,
      oneWay: hazards.oneWay,
      later: (milliseconds, end) => this.#later(milliseconds, end),
    })
    const any = (fault: (replica: Replica, random: Random) => boolean) => (random: Random) => {
      const there = replicas.filter(({ isGone }) => !isGone)
      return there.length > 0 && fault(random.pick(there), random)
    }
    this.#repeat('cut', hazards.partitions, (random) => links.cut(random))
    this.#repeat('crash', hazards.crashes, any(this.#crash))
    this.#repeat('pause', hazards.pauses, any(this.#pause))
    this.#repeat('full-disk', hazards.fullDisks, any(this.#fill))
    this.#repeat('clock-jump', hazards.clockJumps, any(this.#jump))
    this.#repeat('blackout', hazards.blackouts, (random) => this.#blackout(random))
    this.#repeat('old-disk', hazards.restores, any(this.#restore))
    this.#repeat(
      'clog',
      hazards.clogs,
      any((replica, random) => links.clog(replica, random)),
    )
    this.#repeat('swizzle', hazards.swizzles, (random) => links.swizzle(random))
    this.#repeat('loss', hazards.losses, any(this.#lose))
    this.#repeat('damage', hazards.damages, any(this.#damage))
    this.#repeat('leave', hazards.leaves, any(this.#leave))
    this.#repeat('lie', hazards.lies, any(this.#lie))
  }

  startAll(): void {
    const { replicas, coming, timeline, network } = this.#options
    for (const replica of replicas) {
      const when = coming(replica)
      if (when === 0) this.#start(replica)
      else network.isUp(replica.index, false)
      if (typeof when !== 'number' || when === 0) continue
      timeline.after(when, () => {
        if (!replica.isUp && !this.#isCalm) this.#start(replica)
      })
    }
  }

  /** Ends all faults and starts whatever is down. */
  calm(): void {
    const { replicas, network } = this.#options
    this.#isCalm = true
    network.isCalm = true
    network.healAll()
    network.unclogAll()
    for (const replica of replicas) {
      replica.disk.isFull = false
      replica.disk.crashPoint = undefined
      if (replica.isGone || this.#spares.includes(replica)) continue
      if (!replica.isUp) this.#start(replica)
      if (replica.isPaused) replica.resume()
    }
  }

  /** A replica is gone for good, for whatever reason. */
  end(replica: Replica): void {
    if (replica.isUp) replica.crash()
    replica.isGone = true
    this.#options.network.isUp(replica.index, false)
  }

  /** Another one goes on with the disk of this one; undefined if there is none left. */
  succeed(replica: Replica, prepare: (successor: Replica) => void): Replica | undefined {
    const successor = this.#spares.shift()
    if (successor === undefined) return undefined
    const image = replica.disk.backup()
    this.end(replica)
    if (image !== undefined) successor.disk.restore(image)
    prepare(successor)
    this.#start(successor)
    return successor
  }

  #start(replica: Replica): void {
    const { network, note } = this.#options
    if (replica.isGone) return
    note(`${replica.id} starts`)
    network.isUp(replica.index, true)
    replica.isPaused = false
    replica.start()
  }

  #repeat(kind: Kind, mean: number, fault: (random: Random) => boolean): void {
    const { seed, timeline, skipped } = this.#options
    const random = new Random(seed ^ hashOf(kind))
    const next = (count: number) => {
      if (mean === 0) return
      timeline.after(random.wait(mean), () => {
        if (this.#isCalm) return
        const chances = random.fork()
        const name = `${kind}#${count}`
        if (!skipped.has(name) && fault(chances)) this.fired.push(name)
        next(count + 1)
      })
    }
    next(1)
  }

  #later(milliseconds: number, end: () => void): void {
    this.#options.timeline.after(milliseconds, () => {
      if (!this.#isCalm) end()
    })
  }

  /** At once, or at a named point a little later. */
  readonly #crash = (replica: Replica, random: Random): boolean => {
    if (!replica.isUp) return false
    const wait = random.wait(DOWN_MS)
    if (!random.chance(this.#options.hazards.crashPoints)) {
      this.#down(replica, wait)
      return true
    }
    const point = random.pick(this.#options.crashPoints)
    replica.disk.crashPoint = point
    replica.disk.onCrash = () => this.#down(replica, wait, ` (${point})`)
    return true
  }

  #down(replica: Replica, wait: number, where = ''): void {
    const { note, network } = this.#options
    note(`${replica.id} crashes${where}`)
    replica.crash()
    network.isUp(replica.index, false)
    this.#later(wait, () => {
      if (!replica.isUp) this.#start(replica)
    })
  }

  /** At once, or one after the other and at any point, faster than anybody is missed. */
  #blackout(random: Random): boolean {
    const { note, replicas, timeline } = this.#options
    const within = random.chance(0.5) ? 0 : BLACKOUT_MS
    note('all crash')
    for (const replica of replicas) {
      const chances = random.fork()
      if (within === 0) {
        if (replica.isUp) this.#down(replica, chances.wait(DOWN_MS))
      } else {
        timeline.after(chances.between(0, within), () => {
          if (!this.#isCalm) this.#crash(replica, chances)
        })
      }
    }
    return true
  }

  readonly #pause = (replica: Replica, random: Random): boolean => {
    if (replica.isPaused || !replica.isUp) return false
    this.#options.note(`${replica.id} pauses`)
    replica.isPaused = true
    this.#later(random.wait(PAUSE_MS), () => replica.resume())
    return true
  }

  readonly #fill = (replica: Replica, random: Random): boolean => {
    this.#options.note(`the disk of ${replica.id} is full`)
    replica.disk.isFull = true
    this.#later(random.wait(FULL_MS), () => {
      replica.disk.isFull = false
    })
    return true
  }

  readonly #jump = ({ index, id }: Replica, random: Random): boolean => {
    const offset = random.between(-CLOCK_JUMP_MS, CLOCK_JUMP_MS)
    this.#options.wallOffsets[index] = offset
    this.#options.note(`the clock of ${id} jumps to ${Math.round(offset)} ms`)
    return true
  }

  /** A copy of a disk is kept, and some time later the replica comes back with that. */
  readonly #restore = (replica: Replica, random: Random): boolean => {
    const { note, restored } = this.#options
    const copy = replica.disk.backup()
    if (copy === undefined) return false
    const wait = random.wait(DOWN_MS)
    this.#later(random.wait(BACKUP_AGE_MS), () => {
      if (!replica.isUp || replica.isGone) return
      this.#down(replica, wait)
      note(`the disk of ${replica.id} is an old copy`)
      replica.disk.restore(copy)
      restored(replica)
    })
    return true
  }

  /** The disk is gone, and whoever it was with it. */
  readonly #lose = (replica: Replica, random: Random): boolean => {
    const { note, mayLose, lost } = this.#options
    const spare = this.#spares[0]
    if (!replica.isUp || spare === undefined || !mayLose(replica)) return false
    this.#spares.shift()
    note(`${replica.id} is lost; ${spare.id} comes in its place`)
    this.end(replica)
    lost(replica)
    const comes = () => {
      if (!spare.isUp) this.#start(spare)
    }
    this.#options.timeline.after(random.wait(REPLACED_MS), comes)
    return true
  }

  /** A disk that is found torn, or with a flipped bit, is refused: so the replica is lost. */
  readonly #damage = (replica: Replica, random: Random): boolean => {
    const { mayLose, damage } = this.#options
    if (!replica.isUp || this.#spares.length === 0 || !mayLose(replica)) return false
    damage(replica, random)
    return this.#lose(replica, random)
  }

  readonly #lie = (replica: Replica, random: Random): boolean => {
    const { lie } = this.#options
    if (lie === undefined || !replica.isUp) return false
    lie(replica, random)
    return true
  }

  readonly #leave = (replica: Replica): boolean => {
    const { note, mayLose, leave } = this.#options
    if (leave === undefined || !replica.isUp || !mayLose(replica)) return false
    note(`${replica.id} is to leave`)
    leave(replica)
    return true
  }
}

/** FNV-1a. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (const char of text) hash = Math.imul(hash ^ char.charCodeAt(0), 0x01000193)
  return hash >>> 0
}
