/**
 * The core of `parley supervise`: what happened and what time it is in, work out. No I/O, no clock, no
 * randomness. It keeps the processes of its machine running, and those of others for which it stands
 * in; which these are is decided by the leader of all supervisors (group.ts).
 */
import { Child } from './child.ts'
import { Group } from './group.ts'
import { StandIn } from './stand-in.ts'
import {
  type ChildInput,
  type Job,
  type JobId,
  type JobState,
  jobId,
  type Limits,
  type Machine,
  type SupervisorInput,
  type SupervisorWork,
} from './work.ts'

export interface SupervisorOptions {
  /** Name of the machine on which this is. */
  readonly self: string
  /** All of them, this one too. */
  readonly machines: readonly Machine[]
  readonly limits: Limits
  /** Stand-ins that were running here before. */
  readonly standIns: readonly JobId[]
  /** Monotonic, ms; so is every other time. */
  readonly now: number
}

export class Supervisor {
  readonly #options: SupervisorOptions
  readonly #jobs = new Map<JobId, Job>()
  readonly #children = new Map<JobId, Child>()
  readonly #standIns = new Map<JobId, StandIn>()
  readonly #group: Group
  #work: SupervisorWork[] = []
  #isEnding = false
  #leader: string | undefined
  #heard = ''

  constructor(options: SupervisorOptions) {
    const { self, machines, limits, standIns, now } = options
    this.#options = options
    this.#group = new Group({ self, machines, limits, now })
    for (const { name, jobs } of machines) {
      for (const job of jobs) {
        const id = jobId(name, job.name)
        this.#jobs.set(id, job)
        if (name !== self) continue
        this.#children.set(id, new Child({ name: job.name, kind: job.kind, limits }, now))
      }
    }
    for (const id of standIns) this.#standIn(id, true, now)
  }

  /** Whether all has ended that was to. */
  get isOver(): boolean {
    if (!this.#isEnding) return false
    const children = [...this.#children.values()]
    return children.every((child) => child.isOver) && this.#stillStandIns()
  }

  get leader(): string | undefined {
    return this.#group.leader
  }

  /** How the jobs of this machine do. */
  get jobs(): readonly JobState[] {
    return Array.from(this.#children, ([id, { serves }]) => ({ id, serves }))
  }

  get standIns(): readonly JobState[] {
    return Array.from(this.#standIns, ([id, { serves }]) => ({ id, serves }))
  }

  step(input: SupervisorInput, now: number): void {
    switch (input.kind) {
      case 'tick':
        this.#tick(now)
        return
      case 'child':
        this.#child(input.id, input.input, now)
        return
      case 'heard':
        this.#group.hear(input.from, input.message, now)
        return
      case 'prepared':
      case 'left':
      case 'settled':
        this.#standIns.get(input.id)?.done(input.kind, input.failure, now)
        return
      case 'end':
        this.#isEnding = true
        for (const child of this.#children.values()) child.end(now)
        for (const standIn of this.#standIns.values()) standIn.end(now)
        return
      default:
        input satisfies never
    }
  }

  takeWork(): readonly SupervisorWork[] {
    for (const [id, child] of this.#children) {
      for (const work of child.takeWork()) this.#work.push({ kind: 'child', id, work })
    }
    for (const standIn of this.#standIns.values()) this.#work.push(...standIn.takeWork())
    for (const sent of this.#group.takeMessages()) this.#work.push({ kind: 'send', ...sent })
    return this.#work.splice(0)
  }

  #tick(now: number): void {
    for (const child of this.#children.values()) child.tick(now)
    const wanted = this.#wanted()
    for (const [id, standIn] of this.#standIns) {
      standIn.tick(this.#isEnding || wanted === undefined || wanted.has(id), now)
      if (!standIn.isOver) continue
      this.#work.push(...standIn.takeWork())
      this.#standIns.delete(id)
      this.#log(`this machine stands in for ${id} no more`)
    }
    // Who is about to end says nothing more, so that the others see it go.
    if (this.#isEnding) return
    for (const id of wanted ?? []) if (!this.#standIns.has(id)) this.#standIn(id, false, now)
    this.#group.tick({ jobs: this.jobs, standIns: this.standIns }, now)
    this.#tellChanges()
  }

  /** What the leader wants of this machine, as far as it can be done here. */
  #wanted(): ReadonlySet<JobId> | undefined {
    const { orders } = this.#group
    if (orders === undefined) return undefined
    return new Set(orders.filter((id) => this.#jobs.get(id)?.moves && !this.#children.has(id)))
  }

  #child(id: JobId, input: ChildInput, now: number): void {
    this.#children.get(id)?.step(input, now)
    this.#standIns.get(id)?.child(input, now)
  }

  #standIn(id: JobId, resumes: boolean, now: number): void {
    const { limits, self, machines } = this.#options
    const places = machines.find(({ name }) => name === self)?.places ?? 0
    // A leader with another config might want more of it than there is room for.
    if (!resumes && this.#standIns.size >= places) return
    // A job that the config knows no more can have been nothing but a replica.
    const kind = this.#jobs.get(id)?.kind ?? 'replica'
    this.#standIns.set(id, new StandIn({ id, kind, limits, resumes }, now))
    this.#log(`this machine stands in for ${id}${resumes ? ', as before' : ''}`)
  }

  #stillStandIns(): boolean {
    return [...this.#standIns.values()].every(({ isStill }) => isStill)
  }

  #tellChanges(): void {
    const { leader, heard } = this.#group
    const now = heard.join(', ')
    if (leader === this.#leader && now === this.#heard) return
    this.#leader = leader
    this.#heard = now
    const { machines, self } = this.#options
    if (machines.length === 1) return
    const who = leader === self ? 'this machine leads' : `${leader ?? 'nobody yet'} leads`
    this.#log(`${who}; supervisors that are heard: ${now === '' ? 'none' : now}`)
  }

  #log(text: string): void {
    this.#work.push({ kind: 'log', level: 'info', text })
  }
}
