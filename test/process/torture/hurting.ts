/** Hurts replicas, as a seed says: one blow or several at once, and time to recover in between. */
import { setTimeout as pause } from 'node:timers/promises'
import type { LabReplica } from '../../../src/lab/engine/replica.ts'
import type { Random } from '../../../src/lab/random.ts'
import type { BlowKind, Stage } from './stage.ts'

/** How many are hit at once: mostly one. */
const ALONE_CHANCE = 0.65
const TWO_CHANCE = 0.25
/** How long one is paused, ms: from half a second more than a lease on. */
const PAUSE_MS = [1_500, 4_000] as const
/** How long a killed one is away, ms. */
const AWAY_MS = [0, 4_000] as const
/** How long other blows last, ms. */
const BLOW_MS = [1_000, 6_000] as const
/** A slow one runs for so long, and then stands still for so long, ms. */
const SLOW_RUNS_MS = 10
const SLOW_STANDS_MS = 90
/** How wrong a clock may be, ms. */
const CLOCK_MS = 90_000
const BROKEN_CHANCE = 0.3
/** Between blows that come together, ms. */
const SCATTER_MS = 400
/** How often they are left to recover before the next blow, and how long at most, ms. */
const RECOVER_CHANCE = 0.8
const RECOVER_MS = 15_000
const BREATH_MS = 1_200
const LOOK_EVERY_MS = 100

export interface HurtingOptions {
  readonly stage: Stage
  readonly random: Random
  readonly note: (what: string) => void
  /** Whether all replicas are well and of one mind. */
  readonly isWhole: () => Promise<boolean>
}

/** A blow that was dealt, in milliseconds of the process's own time. */
export interface Dealt {
  readonly kind: BlowKind
  readonly replica: string
  readonly from: number
  readonly to: number
}

export class Hurting {
  readonly #options: HurtingOptions
  /** Those that are being hurt. */
  readonly #busy = new Set<LabReplica>()
  /** Ended until all are well again. */
  readonly #away = new Set<LabReplica>()
  /** What processes said that are gone. */
  readonly logs: { readonly replica: string; readonly text: string }[] = []
  /** Processes that ended by themselves, though nothing was wrong with them. */
  readonly surprises: string[] = []
  readonly dealt: Dealt[] = []

  constructor(options: HurtingOptions) {
    this.#options = options
  }

  /** Goes on until it is over; then all replicas run and nothing is wrong. */
  async run(isOver: () => boolean): Promise<void> {
    const { random } = this.#options
    while (!isOver()) {
      await pause(random.wait(BREATH_MS))
      await this.#blow()
      if (random.chance(RECOVER_CHANCE)) await this.#recover()
    }
    for (const replica of this.#away) await this.#options.stage.engine.start(replica)
    this.#away.clear()
  }

  /** What all processes have said that still run. */
  keepLogs(): void {
    for (const replica of this.#options.stage.engine.replicas) this.#keepLog(replica)
  }

  /** Notes each process that nobody killed and that is gone. */
  look(): void {
    for (const replica of this.#options.stage.engine.replicas) this.#looksAlive(replica)
  }

  async #blow(): Promise<void> {
    const { random, stage } = this.#options
    const dice = random.next()
    const count = dice < ALONE_CHANCE ? 1 : dice < ALONE_CHANCE + TWO_CHANCE ? 2 : 3
    const there = stage.engine.replicas.filter((replica) => !this.#away.has(replica))
    const blows = random
      .shuffle(there)
      .slice(0, count)
      .map((replica) => {
        const kind = random.pick(stage.blows)
        const scatter = count === 1 ? 0 : random.between(0, SCATTER_MS)
        return { replica, kind, scatter, chances: random.fork() }
      })
    await Promise.all(blows.map((blow) => this.#hit(blow)))
  }

  async #hit({ replica, kind, scatter, chances }: Blow): Promise<void> {
    await pause(scatter)
    this.#looksAlive(replica)
    this.#busy.add(replica)
    const from = performance.now()
    await this.#deal(kind, replica, chances)
    this.dealt.push({ kind, replica: replica.name, from, to: performance.now() })
    this.#busy.delete(replica)
  }

  async #deal(kind: BlowKind, replica: LabReplica, random: Random): Promise<void> {
    switch (kind) {
      case 'kill':
        return await this.#kill(replica, random.between(...AWAY_MS))
      case 'pause':
        return await this.#pause(replica, random.between(...PAUSE_MS))
      case 'cut':
        return await this.#cut(replica, random)
      case 'slow':
        return await this.#slow(replica, random.between(...BLOW_MS))
      case 'disk':
        return await this.#disk(replica, random)
      case 'clock':
        return await this.#clock(replica, random)
      case 'join':
        return await this.#join(replica)
      default:
        return kind satisfies never
    }
  }

  async #kill(replica: LabReplica, away: number): Promise<void> {
    const { note, stage } = this.#options
    note(`${replica.name} is killed for ${Math.round(away)} ms`)
    await stage.engine.kill(replica)
    this.#keepLog(replica)
    await pause(away)
    note(`${replica.name} starts`)
    await stage.engine.start(replica)
  }

  async #pause(replica: LabReplica, milliseconds: number): Promise<void> {
    const { note, stage } = this.#options
    note(`${replica.name} is paused for ${Math.round(milliseconds)} ms`)
    stage.engine.pause(replica)
    await pause(milliseconds)
    note(`${replica.name} goes on`)
    stage.engine.goOn(replica)
  }

  /** Stands still most of the time. */
  async #slow(replica: LabReplica, milliseconds: number): Promise<void> {
    const { note, stage } = this.#options
    note(`${replica.name} is slow for ${Math.round(milliseconds)} ms`)
    const end = performance.now() + milliseconds
    while (performance.now() < end) {
      stage.engine.pause(replica)
      await pause(SLOW_STANDS_MS)
      stage.engine.goOn(replica)
      await pause(SLOW_RUNS_MS)
    }
    note(`${replica.name} is as fast as before`)
  }

  /** Its links to all others or to one, both ways or one; clients still reach it. */
  async #cut(replica: LabReplica, random: Random): Promise<void> {
    const { stage, note } = this.#options
    const { engine } = stage
    const others = engine.othersThan(replica)
    if (others.length === 0) return
    const cut = random.chance(0.5) ? others : [random.pick(others)]
    const isOneWay = random.chance(0.3)
    note(`${replica.name} is cut from ${cut.length}${isOneWay ? ', one way' : ''}`)
    engine.cut(replica, cut)
    if (!isOneWay) for (const other of cut) engine.cut(other, [replica])
    await pause(random.between(...BLOW_MS))
    engine.heal(replica, cut)
    for (const other of cut) engine.heal(other, [replica])
    note(`${replica.name} is linked again`)
  }

  /** Full, or unable to flush; of that a process may end, and is started again. */
  async #disk(replica: LabReplica, random: Random): Promise<void> {
    const { stage, note } = this.#options
    const what = random.chance(BROKEN_CHANCE) ? 'broken' : 'full'
    note(`the disk of ${replica.name} is ${what}`)
    stage.engine.tell(replica, what, '')
    await pause(random.between(...BLOW_MS))
    stage.engine.tell(replica, what, undefined)
    note(`the disk of ${replica.name} is well`)
    if (!replica.program().hasEnded()) return
    this.#keepLog(replica)
    await stage.engine.start(replica)
  }

  async #clock(replica: LabReplica, random: Random): Promise<void> {
    const { stage, note } = this.#options
    const offset = Math.round(random.between(-CLOCK_MS, CLOCK_MS))
    note(`the clock of ${replica.name} is ${offset} ms wrong`)
    stage.engine.tell(replica, 'clock', String(offset))
    await pause(random.between(...BLOW_MS))
    stage.engine.tell(replica, 'clock', undefined)
    note(`the clock of ${replica.name} is right`)
  }

  /** A new one comes, and this one goes: for good from a chain, else until the end. */
  async #join(replica: LabReplica): Promise<void> {
    const { stage, note } = this.#options
    if (!stage.mayAdd || this.#busy.size > 1) return
    const { engine } = stage
    const { name } = await engine.add()
    note(`${name} joins; ${replica.name} is to go`)
    if (engine.mode === 'crdt') {
      await replica.stop()
      this.#keepLog(replica)
      this.#away.add(replica)
      return
    }
    const refusal = await engine.remove(replica)
    note(`${replica.name} ${refusal === undefined ? 'has left' : `does not leave: ${refusal}`}`)
    if (refusal === undefined) this.#keepLog(replica)
  }

  /** Waits for all to be well, but not for ever: they may be hit while they recover. */
  async #recover(): Promise<void> {
    const { note, isWhole } = this.#options
    const began = performance.now()
    let isDone = false
    while (!isDone && performance.now() - began < RECOVER_MS) {
      isDone = await isWhole()
      if (!isDone) await pause(LOOK_EVERY_MS)
    }
    const took = Math.round(performance.now() - began)
    note(`${isDone ? 'all are whole' : 'not all are whole'} after ${took} ms`)
  }

  #looksAlive(replica: LabReplica): void {
    const program = replica.program()
    if (!program.hasEnded() || this.#away.has(replica)) return
    const text = `${replica.name} ended by itself: ${program.stderr().slice(-2_000)}`
    if (!this.surprises.includes(text)) this.surprises.push(text)
  }

  #keepLog(replica: LabReplica): void {
    this.logs.push({ replica: replica.name, text: replica.program().stderr() })
  }
}

interface Blow {
  readonly replica: LabReplica
  readonly kind: BlowKind
  readonly scatter: number
  readonly chances: Random
}
