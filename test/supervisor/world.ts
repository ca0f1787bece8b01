/**
 * World: machines with the core of a supervisor each, in virtual time, all out of one seed, with
 * processes that die and hang, machines that die, clocks that stand still, and a network that is cut.
 * It checks what must hold at every moment; `rest` checks what must hold once all is calm.
 */
import type { BullyMessage } from '../../src/coordinator/bully.ts'
import { Supervisor } from '../../src/supervisor/supervisor.ts'
import {
  type ChildInput,
  type ChildWork,
  type JobId,
  jobId,
  type Limits,
  type Machine,
  machineOf,
  type PeerMessage,
  type SupervisorInput,
  type SupervisorWork,
} from '../../src/supervisor/work.ts'
import { Random } from '../../src/lab/random.ts'
import { Timeline } from '../simulation/timeline.ts'

const TICK_MS = 50
const FAULTS_MS = 60_000
/** How long all may take to be as wanted once nothing goes wrong any more, ms. */
const REST_MS = 20_000
/** For how long it must then stay so, ms. */
const QUIET_MS = 10_000
const GAP_MS_MAX = 500

export const LIMITS: Limits = {
  askMs: 300,
  answerMs: 100,
  questions: 3,
  healthMs: 300,
  startMs: 2_000,
  restartMs: 100,
  restartMaxMs: 2_000,
  goodMs: 3_000,
  endMs: 1_000,
  goneMs: 3_000,
  returnMs: 1_000,
}

const replica = { name: 'r', kind: 'replica', moves: true } as const
const MACHINES: readonly Machine[] = [
  { name: 'a', jobs: [replica], places: 0 },
  { name: 'b', jobs: [replica, { name: 'front', kind: 'balancer', moves: false }], places: 0 },
  { name: 'c', jobs: [replica, { name: 'work', kind: 'command', moves: true }], places: 0 },
  { name: 'd', jobs: [], places: 3 },
  { name: 'e', jobs: [], places: 2 },
]
const REPLICAS = MACHINES.flatMap(({ name, jobs }) =>
  jobs.filter(({ kind }) => kind === 'replica').map((job) => jobId(name, job.name)),
)

/** What may be wrong with how stand-ins are made and let go, to see that it is noticed. */
export type Fault = 'copies-identity' | 'leaves-unasked'

export interface WorldOptions {
  readonly seed: number
  readonly limits?: Partial<Limits>
  readonly fault?: Fault
  readonly isCalm?: boolean
}

interface Process {
  readonly id: JobId
  readonly identity: string
  isHung: boolean
  hasCome: boolean
}

interface SimulatedMachine {
  readonly name: string
  core: Supervisor | undefined
  /** Counted while it runs, as an AwakeClock does. */
  awake: number
  lastTick: number
  pausedUntil: number
  /** Ends whatever was under way when a new life begins. */
  life: number
  readonly processes: Map<JobId, Process>
  /** Identities of the stand-ins that are on its disk, and may run. */
  readonly disk: Map<JobId, string>
}

export class World {
  readonly failures: string[] = []
  /** How often two supervisors led at once, and processes were killed by their supervisor. */
  twoLeaders = 0
  killed = 0
  standIns = 0
  readonly #random: Random
  readonly #options: WorldOptions
  readonly #timeline = new Timeline()
  readonly #machines: readonly SimulatedMachine[]
  readonly #cuts = new Set<string>()
  /** Identities that belong to the chain. Its voters are the replicas that founded it. */
  readonly #members = new Set<string>(REPLICAS)
  #loss = 0
  #isCalm = false
  #made = 0
  /** Stays away for good. */
  #lost: SimulatedMachine | undefined

  constructor(options: WorldOptions) {
    this.#options = options
    this.#random = new Random(options.seed)
    this.#machines = MACHINES.map(({ name }) => ({
      name,
      core: undefined,
      awake: this.#random.between(0, 100_000),
      lastTick: 0,
      pausedUntil: 0,
      life: 0,
      processes: new Map(),
      disk: new Map(),
    }))
  }

  /** Answers what is wrong; nothing if all is well. */
  run(): readonly string[] {
    for (const machine of this.#machines) {
      this.#startMachine(machine)
      this.#tickOften(machine)
    }
    if (this.#options.isCalm !== true) this.#faultsNowAndThen()
    this.#timeline.runUntil(FAULTS_MS)
    this.#calm()
    this.#timeline.runUntil(this.#timeline.now + REST_MS)
    const quietUntil = this.#timeline.now + QUIET_MS
    this.#timeline.runUntil(quietUntil, () => this.#wrongAtRest() !== undefined)
    const wrong = this.#wrongAtRest()
    if (wrong !== undefined) this.#fail(`not at rest: ${wrong}`)
    return this.failures
  }

  #startMachine(machine: SimulatedMachine): void {
    if (machine.core !== undefined || machine === this.#lost) return
    const standIns = [...machine.disk.keys()]
    const limits = { ...LIMITS, ...this.#options.limits }
    const now = machine.awake
    machine.lastTick = this.#timeline.now
    machine.core = new Supervisor({ self: machine.name, machines: MACHINES, limits, standIns, now })
  }

  /** Its supervisor is killed, and so its processes end. */
  #crash(machine: SimulatedMachine): void {
    machine.core = undefined
    machine.life += 1
    machine.processes.clear()
  }

  #tickOften(machine: SimulatedMachine): void {
    this.#timeline.after(TICK_MS, () => {
      const real = this.#timeline.now
      if (real >= machine.pausedUntil) {
        machine.awake += Math.min(GAP_MS_MAX, real - machine.lastTick)
        machine.lastTick = real
        this.#step(machine, { kind: 'tick' })
        this.#countLeaders()
      }
      this.#tickOften(machine)
    })
  }

  #step(machine: SimulatedMachine, input: SupervisorInput): void {
    if (machine.core === undefined) return
    machine.core.step(input, machine.awake)
    for (const work of machine.core.takeWork()) this.#do(machine, work)
  }

  /** Later, if the machine has not died meanwhile and when its supervisor runs. */
  #later(
    machine: SimulatedMachine,
    milliseconds: number,
    input: () => SupervisorInput | undefined,
  ) {
    const { life } = machine
    this.#timeline.after(Math.max(milliseconds, machine.pausedUntil - this.#timeline.now), () => {
      if (machine.life !== life) return
      const now = input()
      if (now !== undefined) this.#step(machine, now)
    })
  }

  #do(machine: SimulatedMachine, work: SupervisorWork): void {
    switch (work.kind) {
      case 'child':
        this.#doChild(machine, work.id, work.work)
        return
      case 'send':
        this.#send(machine.name, work.to, work.message)
        return
      case 'prepare':
        this.#later(machine, 100, () => this.#prepare(machine, work.id))
        return
      case 'leave':
        this.#later(machine, 200, () => this.#leave(machine, work.id))
        return
      case 'settle':
        this.#later(machine, 50, () => this.#settle(machine, work.id))
        return
      case 'log':
        return
      default:
        work satisfies never
    }
  }

  #doChild(machine: SimulatedMachine, id: JobId, work: ChildWork): void {
    const tell = (after: number, process: Process, input: ChildInput): void =>
      this.#later(machine, after, () => {
        const isThere = machine.processes.get(id) === process && !process.isHung
        return isThere ? { kind: 'child', id, input } : undefined
      })
    const process = machine.processes.get(id)
    switch (work.kind) {
      case 'start':
        this.#startProcess(machine, id, tell)
        return
      case 'signal':
        if (process === undefined) return
        if (work.signal === 'SIGKILL') this.killed += 1
        if (work.signal === 'SIGKILL' || !process.isHung) this.#exit(machine, process, false)
        return
      case 'ask':
        if (process !== undefined && this.#random.next() >= this.#loss) {
          tell(this.#random.between(1, 20), process, { kind: 'answered', question: work.question })
        }
        return
      case 'check-health':
        if (process !== undefined) tell(30, process, { kind: 'health', ill: undefined })
        return
      case 'log':
        return
      default:
        work satisfies never
    }
  }

  #startProcess(
    machine: SimulatedMachine,
    id: JobId,
    tell: (after: number, process: Process, input: ChildInput) => void,
  ): void {
    const isOwn = machineOf(id) === machine.name
    const identity = isOwn ? id : (machine.disk.get(id) ?? `${machine.name} runs ${id}`)
    if (!isOwn && REPLICAS.includes(id)) this.standIns += 1
    const process: Process = { id, identity, isHung: false, hasCome: false }
    if (machine.processes.has(id)) this.#fail(`${machine.name} runs ${id} twice`)
    machine.processes.set(id, process)
    if (REPLICAS.includes(id)) {
      this.#members.add(identity)
      this.#checkIdentities()
    }
    tell(200, process, { kind: 'came' })
    tell(200 + this.#random.between(10, 600), process, { kind: 'serves', serves: true })
  }

  #exit(machine: SimulatedMachine, process: Process, isForGood: boolean): void {
    machine.processes.delete(process.id)
    const input = { kind: 'exited', how: 'is no more', isForGood } as const
    this.#later(machine, 5, () => ({ kind: 'child', id: process.id, input }))
  }

  #prepare(machine: SimulatedMachine, id: JobId): SupervisorInput {
    const identity =
      this.#options.fault === 'copies-identity' ? id : `${machine.name}:${id}#${++this.#made}`
    if (!machine.disk.has(id)) machine.disk.set(id, identity)
    return { kind: 'prepared', id, failure: undefined }
  }

  /** A majority of the voters decides, if this machine reaches one. */
  #leave(machine: SimulatedMachine, id: JobId): SupervisorInput {
    const identity = machine.disk.get(id) ?? ''
    if (this.#options.fault === 'leaves-unasked') return { kind: 'left', id, failure: undefined }
    const voters = this.#machines.filter(
      (one) =>
        [...one.processes.values()].some((process) =>
          REPLICAS.includes(process.identity as JobId),
        ) &&
        !this.#isCut(one.name, machine.name) &&
        !this.#isCut(machine.name, one.name),
    )
    if (voters.length * 2 <= REPLICAS.length) return { kind: 'left', id, failure: 'no majority' }
    this.#members.delete(identity)
    return { kind: 'left', id, failure: undefined }
  }

  #settle(machine: SimulatedMachine, id: JobId): SupervisorInput {
    const identity = machine.disk.get(id) ?? ''
    if (this.#members.has(identity)) this.#fail(`${identity} is put away and belongs to the chain`)
    if (machine.processes.has(id)) this.#fail(`${identity} is put away while it runs`)
    machine.disk.delete(id)
    return { kind: 'settled', id, failure: undefined }
  }

  #send(from: string, to: string, message: PeerMessage | BullyMessage): void {
    if (this.#isCut(from, to) || this.#random.next() < this.#loss) return
    this.#timeline.after(this.#random.between(1, 40), () => {
      const machine = this.#machines.find(({ name }) => name === to)
      if (machine === undefined || this.#isCut(from, to)) return
      // Who stands still hears nothing: its socket overflows.
      if (this.#timeline.now >= machine.pausedUntil) {
        this.#step(machine, { kind: 'heard', from, message })
      }
    })
  }

  #isCut(from: string, to: string): boolean {
    return this.#cuts.has(`${from} ${to}`)
  }

  #faultsNowAndThen(): void {
    this.#timeline.after(this.#random.wait(700), () => {
      if (this.#isCalm) return
      this.#oneFault()
      this.#faultsNowAndThen()
    })
  }

  #oneFault(): void {
    const random = this.#random
    const machine = random.pick(this.#machines)
    const processes = [...machine.processes.values()]
    const dice = random.next()
    if (dice < 0.25 && processes.length > 0) this.#exit(machine, random.pick(processes), false)
    else if (dice < 0.4 && processes.length > 0) random.pick(processes).isHung = true
    else if (dice < 0.55) {
      this.#crash(machine)
      this.#timeline.after(random.wait(4_000), () => this.#startMachine(machine))
    } else if (dice < 0.65) machine.pausedUntil = this.#timeline.now + random.wait(3_000)
    else if (dice < 0.8) this.#partition()
    else if (dice < 0.9) {
      this.#cuts.add(`${machine.name} ${random.pick(this.#machines).name}`)
    } else if (dice < 0.97) this.#cuts.clear()
    else this.#loss = random.pick([0, 0.05, 0.3])
  }

  #partition(): void {
    this.#cuts.clear()
    const side = new Set(this.#machines.filter(() => this.#random.chance(0.5)))
    for (const one of this.#machines) {
      for (const other of this.#machines) {
        if (side.has(one) !== side.has(other)) this.#cuts.add(`${one.name} ${other.name}`)
      }
    }
  }

  /** Nothing goes wrong any more, but for a machine that may stay away. */
  #calm(): void {
    this.#isCalm = true
    this.#loss = 0
    this.#cuts.clear()
    for (const machine of this.#machines) {
      machine.pausedUntil = 0
      this.#timeline.after(1, () => this.#startMachine(machine))
    }
    if (this.#options.isCalm === true || this.#random.chance(0.3)) return
    this.#lost = this.#random.pick(this.#machines)
    this.#crash(this.#lost)
  }

  /** In words; undefined if all is as wanted: one leader, and each replica once. */
  #wrongAtRest(): string | undefined {
    const living = this.#machines.filter(({ core }) => core !== undefined)
    const highest = living.at(-1)?.name
    const leaders = living.map(({ core }) => core?.leader)
    if (leaders.some((leader) => leader !== highest)) return `leaders ${leaders.join(' ')}`
    const serving = living.flatMap(({ core }) => [...(core?.jobs ?? []), ...(core?.standIns ?? [])])
    const counts = serving.filter(({ serves }) => serves).map(({ id }) => id)
    const wanted = [...REPLICAS, jobId('c', 'work')].toSorted()
    const own = living.some(({ name }) => name === 'b') ? [jobId('b', 'front')] : []
    const found = counts.toSorted().join(' ')
    const all = [...wanted, ...own].toSorted().join(' ')
    if (found !== all) return `wanted ${all}, and there are ${found}`
    const there = living.flatMap(({ processes }) => [...processes.keys()])
    if (there.length !== counts.length) return `processes ${there.join(' ')}`
    return undefined
  }

  #checkIdentities(): void {
    const seen = new Map<string, string>()
    for (const { name, processes } of this.#machines) {
      for (const { identity } of processes.values()) {
        const other = seen.get(identity)
        if (other !== undefined) this.#fail(`${identity} runs on ${other} and on ${name}`)
        seen.set(identity, name)
      }
    }
  }

  #countLeaders(): void {
    const leads = this.#machines.filter(({ name, core }) => core?.leader === name)
    if (leads.length > 1) this.twoLeaders += 1
  }

  #fail(text: string): void {
    if (this.failures.length < 5)
      this.failures.push(`${Math.round(this.#timeline.now)} ms: ${text}`)
  }
}
