/**
 * World: the machines of the engine `members` alone, in virtual time, all out of one seed, with
 * every fault their assumptions allow. What happened is judged by sim-checks.ts.
 */
import { Members } from '../../src/coordinator/members.ts'
import type { MembersInput, SavedState } from '../../src/coordinator/members-io.ts'
import type { CoordinationMessage } from '../../src/coordinator/message.ts'
import { type Configuration, type Report, servingIn, tailOf } from '../../src/core/configuration.ts'
import { parseReplicaId, type ReplicaId } from '../../src/core/ids.ts'
import { Random } from '../../src/lab/random.ts'
import { Timeline } from '../simulation/timeline.ts'
import { type Bug, plant } from './planted.ts'
import { Checks } from './sim-checks.ts'

const TICK_MS = 50
const START_WALL = 1_700_000_000_000
/** Clocks differ in speed by so much, at most: within the margin of a lease. */
const DRIFT_MAX = 0.04
/** How long faults go on, and how long replicas may take to come to rest afterwards, ms. */
const FAULTS_MS = 25_000
const REST_MS = 60_000

export interface WorldOptions {
  readonly seed: number
  readonly bug?: Bug | undefined
  readonly trace?: ((line: string) => void) | undefined
}

class SimulatedReplica {
  readonly id: ReplicaId
  readonly drift: number
  readonly skew: number
  machine: Members | undefined
  saved: SavedState | undefined
  /** Inputs that wait while it is paused; undefined while it is not. */
  paused: MembersInput[] | undefined
  starts = 0

  constructor(id: ReplicaId, random: Random) {
    this.id = id
    this.drift = 1 + random.between(-DRIFT_MAX, DRIFT_MAX)
    this.skew = random.between(0, 100_000)
  }

  now(real: number): { readonly wall: number; readonly monotonic: number } {
    return { wall: START_WALL + real * this.drift, monotonic: this.skew + real * this.drift }
  }
}

export class World {
  readonly checks: Checks
  readonly #random: Random
  readonly #timeline = new Timeline()
  readonly #replicas: readonly SimulatedReplica[]
  readonly #founders: number
  readonly #options: WorldOptions
  /** Links that are cut, by `from to`: one way at a time. */
  readonly #cuts = new Set<string>()
  /** Mean times, ms: between faults, and until what ended starts again. */
  readonly #faultsEvery: number
  readonly #downFor: number
  readonly #stuckChance: number
  #loss: number
  #delay: number
  #isCalm = false
  /** Whose clock is looked at. */
  #acting: SimulatedReplica

  constructor(options: WorldOptions) {
    this.#options = options
    const random = new Random(options.seed)
    this.#random = random
    this.#founders = random.pick([1, 3, 3, 3, 5])
    const count = this.#founders + random.below(3)
    this.#replicas = Array.from({ length: count }, (_, index) => {
      const letter = 'abcdefgh'[index] ?? 'z'
      return new SimulatedReplica(parseReplicaId(letter.repeat(10)), random.fork())
    })
    const isHasty = random.chance(0.4)
    this.#faultsEvery = isHasty ? 250 : 1_200
    this.#downFor = isHasty ? 60 : 1_500
    this.#stuckChance = isHasty ? 0.5 : 0.05
    this.#loss = random.pick([0, 0.02, 0.1, 0.3])
    this.#delay = random.pick([1, 5, 20, 60])
    this.#acting = random.pick(this.#replicas)
    this.checks = new Checks()
  }

  /** Answers what is wrong; nothing if all is well. */
  run(): readonly string[] {
    const { bug } = this.#options
    const ids = this.#replicas.map(({ id }) => id)
    using _planted = bug && plant(bug, { ids, now: () => this.#acting.now(this.#timeline.now) })
    for (const replica of this.#replicas) {
      this.#timeline.after(this.#random.between(0, 500), () => this.#start(replica))
      this.#tickOften(replica)
    }
    this.#faultsNowAndThen()
    this.#timeline.runUntil(FAULTS_MS)
    this.#calm()
    const end = this.#timeline.now + REST_MS
    this.#timeline.runUntil(end, () => this.#isAtRest())
    if (!this.#isAtRest()) this.checks.fail(`no rest: ${this.#describe()}`)
    return this.checks.failures
  }

  get newest(): Configuration | undefined {
    return this.checks.newest
  }

  #start(replica: SimulatedReplica): void {
    if (replica.machine !== undefined) return
    const { bug } = this.#options
    const { saved } = replica
    const isFounder = replica === this.#replicas[0]
    this.#acting = replica
    replica.machine = new Members({
      self: replica.id,
      founds: isFounder ? this.#founders : undefined,
      saved: saved && bug === 'forgets-votes' ? forgetful(saved) : saved,
      now: replica.now(this.#timeline.now),
    })
    replica.starts++
    this.#trace(`${replica.id} starts`)
    this.#handOut(replica)
    for (const other of this.#replicas) this.#link(replica, other)
  }

  #crash(replica: SimulatedReplica): void {
    if (replica.machine === undefined) return
    this.#trace(`${replica.id} crashes`)
    replica.machine = undefined
    replica.paused = undefined
    for (const other of this.#replicas) this.#unlink(replica, other)
  }

  #stop(replica: SimulatedReplica): void {
    if (replica.machine === undefined || replica.paused !== undefined) return
    this.#trace(`${replica.id} stops`)
    this.#step(replica, { kind: 'goodbye' })
    this.#crash(replica)
  }

  #step(replica: SimulatedReplica, input: MembersInput): void {
    if (replica.machine === undefined) return
    if (replica.paused !== undefined) {
      if (input.kind !== 'tick') replica.paused.push(input)
      return
    }
    this.#stepNow(replica, replica.machine, input)
  }

  #stepNow(replica: SimulatedReplica, machine: Members, input: MembersInput): void {
    this.#acting = replica
    machine.step(input, replica.now(this.#timeline.now))
    this.#handOut(replica)
  }

  #handOut(replica: SimulatedReplica): void {
    const { machine } = replica
    if (machine === undefined) return
    const { keep, send, configured } = machine.takeReady()
    if (keep !== undefined) replica.saved = keep
    if (configured !== undefined) {
      this.#trace(`${replica.id} learns ${JSON.stringify(configured)}`)
      this.checks.learned(configured)
    }
    this.#checkLeases()
    if (configured !== undefined) this.#reportAs(replica, configured)
    for (const { to, message } of send) this.#deliver(replica, to, message)
  }

  /** Everyone's lease in real time, as its own clock has it, against what others know. */
  #checkLeases(): void {
    const real = this.#timeline.now
    for (const { id, machine, paused, drift, skew } of this.#replicas) {
      // Who is paused reads nothing; when it goes on, its clock has gone on too.
      const lease = paused === undefined ? machine?.lease() : undefined
      const configuration = machine?.configuration
      if (lease === undefined || configuration === undefined || machine === undefined) continue
      const isValid = (lease.monotonic - skew) / drift > real
      if (isValid) this.checks.reads(id, machine.incarnation, configuration)
    }
  }

  /** What a chain would report, sooner or later: the tail, of everyone that syncs. */
  #reportAs(replica: SimulatedReplica, configuration: Configuration): void {
    const { epoch } = configuration
    const { machine } = replica
    const wait = this.#isCalm ? 300 : this.#random.wait(800)
    this.#timeline.after(wait, () => {
      if (replica.machine !== machine || machine?.configuration?.epoch !== epoch) return
      const reports = this.#reportsOf(replica.id, machine.incarnation, configuration)
      for (const report of reports) this.checks.reported(epoch, replica.id, report)
      this.#step(replica, { kind: 'report', epoch, reports })
    })
  }

  #reportsOf(id: ReplicaId, incarnation: number, configuration: Configuration): Report[] {
    const serving = servingIn(configuration)
    const place = serving.findIndex((each) => each.id === id && each.incarnation === incarnation)
    if (place < 0) return []
    const next = serving[place + 1]
    const isStuck = next !== undefined && !this.#isCalm && this.#random.chance(this.#stuckChance)
    const stuck: Report[] = isStuck
      ? [{ kind: 'stuck', replica: next.id, incarnation: next.incarnation }]
      : []
    if (tailOf(configuration) !== id) return stuck
    const joiners = configuration.replicas.filter(({ state }) => state === 'syncing')
    return joiners.map((each) => ({
      kind: 'caught-up',
      replica: each.id,
      incarnation: each.incarnation,
    }))
  }

  #deliver(from: SimulatedReplica, to: ReplicaId, message: CoordinationMessage): void {
    const receiver = this.#replicas.find(({ id }) => id === to)
    if (receiver === undefined) return
    const copies = this.#random.chance(this.#loss) ? 0 : this.#random.chance(this.#loss / 2) ? 2 : 1
    const { starts } = receiver
    for (let copy = 0; copy < copies; copy++) {
      const isSlow = this.#random.chance(this.#loss / 10)
      const wait = this.#random.wait(this.#delay) + (isSlow ? this.#random.between(0, 3_000) : 0)
      this.#timeline.after(wait, () => {
        // A connection ends with the process at its end; what was under way is lost.
        if (this.#cuts.has(`${from.id} ${to}`) || receiver.starts !== starts) return
        this.#step(receiver, { kind: 'message', from: from.id, message })
      })
    }
  }

  #link(a: SimulatedReplica, b: SimulatedReplica): void {
    if (a === b || a.machine === undefined || b.machine === undefined) return
    this.#step(a, { kind: 'connected', peer: b.id })
    this.#step(b, { kind: 'connected', peer: a.id })
  }

  #unlink(a: SimulatedReplica, b: SimulatedReplica): void {
    if (a === b) return
    this.#step(a, { kind: 'disconnected', peer: b.id })
    this.#step(b, { kind: 'disconnected', peer: a.id })
  }

  #tickOften(replica: SimulatedReplica): void {
    this.#step(replica, { kind: 'tick' })
    this.#timeline.after(TICK_MS * this.#random.between(0.8, 1.4), () => this.#tickOften(replica))
  }

  #faultsNowAndThen(): void {
    this.#timeline.after(this.#random.wait(this.#faultsEvery), () => {
      if (this.#isCalm) return
      this.#fault()
      this.#faultsNowAndThen()
    })
  }

  #fault(): void {
    const random = this.#random
    const replica = random.pick(this.#replicas)
    const kind = random.below(9)
    if (kind <= 2) this.#crash(replica)
    else if (kind === 3) this.#stop(replica)
    else if (kind === 4) this.#pause(replica, random.wait(1_500))
    else if (kind === 5) this.#cutSome(random.wait(2_500))
    else if (kind === 6 && random.chance(0.3)) for (const each of this.#replicas) this.#crash(each)
    else if (kind === 7) this.#step(replica, { kind: 'renew' })
    else if (kind === 8 && random.chance(0.15)) this.#leave(replica)
    for (const each of this.#replicas) {
      const again = random.wait(this.#downFor)
      if (each.machine === undefined) this.#timeline.after(again, () => this.#start(each))
    }
  }

  #leave(replica: SimulatedReplica): void {
    const leaver = this.#random.pick(this.#replicas)
    this.#trace(`${leaver.id} is to leave`)
    this.#step(replica, { kind: 'leave', replica: leaver.id })
  }

  #pause(replica: SimulatedReplica, milliseconds: number): void {
    if (replica.machine === undefined || replica.paused !== undefined) return
    this.#trace(`${replica.id} pauses for ${milliseconds}`)
    replica.paused = []
    const { starts } = replica
    this.#timeline.after(milliseconds, () => this.#resume(replica, starts))
  }

  #resume(replica: SimulatedReplica, starts: number): void {
    const waiting = replica.paused
    if (waiting === undefined || replica.starts !== starts) return
    replica.paused = undefined
    for (const input of waiting) this.#step(replica, input)
  }

  /** Cuts some replicas off from the others, both ways or one way, or one link. */
  #cutSome(milliseconds: number): void {
    const random = this.#random
    const group = new Set(this.#replicas.filter(() => random.chance(0.4)))
    const isOneWay = random.chance(0.3)
    const cuts: string[] = []
    for (const a of group) {
      for (const b of this.#replicas.filter((each) => !group.has(each))) {
        cuts.push(`${a.id} ${b.id}`)
        if (!isOneWay) cuts.push(`${b.id} ${a.id}`)
        if (!isOneWay && random.chance(0.5)) this.#unlink(a, b)
      }
    }
    this.#trace(`cut for ${milliseconds}: ${cuts.join(', ')}`)
    for (const cut of cuts) this.#cuts.add(cut)
    this.#timeline.after(milliseconds, () => this.#mend(cuts))
  }

  #mend(cuts: Iterable<string>): void {
    for (const cut of [...cuts]) this.#cuts.delete(cut)
    for (const a of this.#replicas) for (const b of this.#replicas) this.#link(a, b)
  }

  #calm(): void {
    this.#trace('calm')
    this.#isCalm = true
    this.#loss = 0.01
    this.#delay = 5
    for (const replica of this.#replicas) {
      this.#resume(replica, replica.starts)
      this.#start(replica)
    }
    this.#mend(this.#cuts)
    for (const replica of this.#replicas) {
      const { machine } = replica
      const configuration = machine?.configuration
      if (configuration !== undefined) this.#reportAs(replica, configuration)
    }
  }

  /** Everyone that did not leave serves, as it is now, everyone knows it, and may read. */
  #isAtRest(): boolean {
    const newest = this.checks.newest
    if (newest === undefined || !this.#isCalm) return false
    const serving = servingIn(newest)
    const wanted = this.#replicas.filter(({ id }) => !newest.left.includes(id))
    return (
      serving.length === wanted.length &&
      wanted.every(({ id, machine, drift, skew }) => {
        const place = serving.find((each) => each.id === id)
        const isKnown = machine?.configuration?.epoch === newest.epoch
        const until = machine?.lease()?.monotonic ?? 0
        const isLeased = (until - skew) / drift > this.#timeline.now
        return isKnown && isLeased && place?.incarnation === machine?.incarnation
      })
    )
  }

  #describe(): string {
    const replicas = this.#replicas.map(({ id, machine }) => {
      const { proposer, waitsFor } = machine?.status() ?? {}
      return `${id[0]} ${machine?.configuration?.epoch} led by ${proposer} (${waitsFor})`
    })
    return `${replicas.join('; ')}; newest ${JSON.stringify(this.checks.newest)}`
  }

  #trace(line: string): void {
    this.#options.trace?.(`${this.#timeline.now.toFixed(0)} ${line}`)
  }
}

function forgetful(saved: SavedState): SavedState {
  return { ...saved, promised: undefined, vote: undefined }
}
