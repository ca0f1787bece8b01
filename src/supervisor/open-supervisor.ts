/** Runs a supervisor: processes, heartbeats, and datagrams to other supervisors, until it is closed. */
import type { ChildProcess } from 'node:child_process'
import { AwakeClock } from '../runtime/awake-clock.ts'
import type { Logger } from '../runtime/logger.ts'
import type { Random } from '../runtime/random.ts'
import { illHealthOf } from './health.ts'
import { Peers, type Place } from './peers.ts'
import { Pulse } from './pulse.ts'
import { Supervisor } from './supervisor.ts'
import type {
  ChildInput,
  ChildWork,
  JobId,
  Limits,
  Machine,
  SupervisorInput,
  SupervisorWork,
} from './work.ts'

/** What is done on this machine, by whoever knows what the jobs are. Failures are thrown. */
export interface Hands {
  /** Starts the process of a job, with these variables in its environment. */
  start(id: JobId, env: Readonly<Record<string, string>>): Promise<Started>
  /** Makes the data directory of a stand-in, if it is not there. */
  prepare(id: JobId): Promise<void>
  /** Resolves once nobody counts on a stand-in any more. */
  leave(id: JobId, api: string | undefined): Promise<void>
  /** Puts away a stand-in that has left and ended. */
  settle(id: JobId): Promise<void>
  /** Whether what has ended is not to be started again, ever. */
  isForGood(id: JobId): Promise<boolean>
}

export interface Started {
  readonly process: ChildProcess
  /** Whether its API talks TLS. */
  readonly isEncrypted: boolean
  /** Looks at what the process reports. */
  readonly read: (report: unknown) => Reported
}

/** What the report of a process tells; nothing if it is undefined. */
export interface Reported {
  readonly api?: string
  readonly serves?: boolean
}

export interface OpenSupervisorOptions {
  readonly self: string
  readonly machines: readonly Machine[]
  /** Of each machine, this one too; none if there is but one. */
  readonly places: ReadonlyMap<string, Place>
  /** What supervisors share. */
  readonly secret: string
  readonly limits: Limits
  readonly standIns: readonly JobId[]
  readonly hands: Hands
  readonly logger: Logger
  readonly random: Random
}

export interface RunningSupervisor extends AsyncDisposable {
  /** Whether all jobs of this machine serve. */
  readonly isWell: boolean
}

const TICK_MS = 50
/** More than this between two ticks was not lived through: the others are not to blame for it, ms. */
const GAP_MS_MAX = 500
const WORD_BYTES = 16

/** Starts all jobs of this machine. Rejects when its address cannot be listened on. */
export async function openSupervisor(options: OpenSupervisorOptions): Promise<RunningSupervisor> {
  const shell = new Shell(options)
  await shell.open()
  return shell
}

interface Running {
  readonly word: string
  readonly started: Started
  api: string | undefined
}

class Shell implements RunningSupervisor {
  readonly #options: OpenSupervisorOptions
  readonly #clock = new AwakeClock(GAP_MS_MAX)
  readonly #core: Supervisor
  readonly #running = new Map<JobId, Running>()
  readonly #byWord = new Map<string, JobId>()
  /** What is being done; closing waits for it. */
  readonly #pending = new Set<Promise<void>>()
  readonly #over = Promise.withResolvers<void>()
  #pulse: Pulse | undefined
  #peers: Peers | undefined
  #timer: NodeJS.Timeout | undefined
  #closed: Promise<void> | undefined

  constructor(options: OpenSupervisorOptions) {
    const { self, machines, limits, standIns } = options
    this.#options = options
    this.#core = new Supervisor({ self, machines, limits, standIns, now: this.#clock.now() })
  }

  get isWell(): boolean {
    return this.#core.jobs.every(({ serves }) => serves)
  }

  async open(): Promise<void> {
    const { self, places, secret } = this.#options
    this.#peers = await Peers.open({
      ...{ self, places, secret },
      start: this.#newWord(),
      now: () => this.#clock.now(),
      heard: (from, message) => this.#step({ kind: 'heard', from, message }),
    })
    const tell = (word: string, input: ChildInput): void => {
      const id = this.#byWord.get(word)
      if (id !== undefined) this.#step({ kind: 'child', id, input })
    }
    this.#pulse = await Pulse.open({
      came: (word) => tell(word, { kind: 'came' }),
      answered: (word, question) => tell(word, { kind: 'answered', question }),
    })
    this.#timer = setInterval(() => this.#tick(), TICK_MS)
    this.#tick()
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#closed ??= this.#close()
    await this.#closed
  }

  async #close(): Promise<void> {
    this.#step({ kind: 'end' })
    await this.#over.promise
    clearInterval(this.#timer)
    await Promise.all(this.#pending)
    await this.#pulse?.[Symbol.asyncDispose]()
    await this.#peers?.[Symbol.asyncDispose]()
  }

  #tick(): void {
    this.#clock.tick()
    this.#step({ kind: 'tick' })
    if (this.#core.isOver) this.#over.resolve()
  }

  #step(input: SupervisorInput): void {
    this.#core.step(input, this.#clock.now())
    for (const work of this.#core.takeWork()) this.#do(work)
  }

  #do(work: SupervisorWork): void {
    const { hands } = this.#options
    switch (work.kind) {
      case 'child':
        this.#doChild(work.id, work.work)
        return
      case 'send':
        this.#peers?.send(work.to, work.message)
        return
      case 'prepare':
        this.#handle(work.id, 'prepared', () => hands.prepare(work.id))
        return
      case 'leave': {
        const api = this.#running.get(work.id)?.api
        this.#handle(work.id, 'left', () => hands.leave(work.id, api))
        return
      }
      case 'settle':
        this.#handle(work.id, 'settled', () => hands.settle(work.id))
        return
      case 'log':
        this.#options.logger[work.level]({}, work.text)
        return
      default:
        work satisfies never
    }
  }

  #doChild(id: JobId, work: ChildWork): void {
    const running = this.#running.get(id)
    switch (work.kind) {
      case 'start':
        this.#keep(this.#start(id))
        return
      case 'signal':
        running?.started.process.kill(work.signal)
        return
      case 'ask':
        if (running !== undefined) this.#pulse?.ask(running.word, work.question)
        return
      case 'check-health':
        this.#keep(this.#checkHealth(id, running))
        return
      case 'log':
        this.#options.logger[work.level]({}, work.text)
        return
      default:
        work satisfies never
    }
  }

  async #start(id: JobId): Promise<void> {
    const { hands } = this.#options
    const word = this.#newWord()
    const env = { PARLEY_SUPERVISOR: this.#pulse?.expect(word) ?? '' }
    try {
      const started = await hands.start(id, env)
      const { process } = started
      const running: Running = { word, started, api: undefined }
      this.#running.set(id, running)
      this.#byWord.set(word, id)
      process.on('message', (report) => this.#reported(id, running, report))
      process.on('error', (error) => {
        // One that runs and cannot be told something is noticed by its silence.
        if (process.pid !== undefined) return
        this.#keep(this.#exited(id, word, `cannot be started: ${error.message}`))
      })
      process.once('exit', (code, signal) => {
        const how = signal === null ? `ended with code ${code}` : `was ended by ${signal}`
        this.#keep(this.#exited(id, word, how))
      })
      this.#step({ kind: 'child', id, input: { kind: 'spawned', pid: process.pid ?? 0 } })
    } catch (error) {
      await this.#exited(id, word, `cannot be started: ${sentenceOf(error)}`)
    }
  }

  #reported(id: JobId, running: Running, report: unknown): void {
    const { api, serves } = running.started.read(report)
    if (api !== undefined) running.api = api
    if (serves === undefined || this.#running.get(id) !== running) return
    this.#step({ kind: 'child', id, input: { kind: 'serves', serves } })
  }

  async #exited(id: JobId, word: string, how: string): Promise<void> {
    this.#pulse?.forget(word)
    this.#byWord.delete(word)
    if (this.#running.get(id)?.word === word) this.#running.delete(id)
    // What cannot be read is not known to have left.
    const isForGood = await this.#options.hands.isForGood(id).catch(() => false)
    this.#step({ kind: 'child', id, input: { kind: 'exited', how, isForGood } })
  }

  async #checkHealth(id: JobId, running: Running | undefined): Promise<void> {
    const timeoutMs = this.#options.limits.healthMs
    const ill =
      running?.api === undefined
        ? 'it has not said where its API is'
        : await illHealthOf(running.api, { isEncrypted: running.started.isEncrypted, timeoutMs })
    if (this.#running.get(id) !== running) return
    this.#step({ kind: 'child', id, input: { kind: 'health', ill } })
  }

  #handle(id: JobId, kind: 'prepared' | 'left' | 'settled', work: () => Promise<void>): void {
    const done = work().then(
      () => this.#step({ kind, id, failure: undefined }),
      (error: unknown) => this.#step({ kind, id, failure: sentenceOf(error) }),
    )
    this.#keep(done)
  }

  #keep(work: Promise<void>): void {
    this.#pending.add(work)
    void work.finally(() => this.#pending.delete(work))
  }

  #newWord(): string {
    return Buffer.from(this.#options.random.bytes(WORD_BYTES)).toString('hex')
  }
}

function sentenceOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
