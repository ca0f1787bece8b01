/**
 * Machines with supervisors, all on this one: each a process of `parley supervise` with a folder, a
 * replica and addresses of its own, and spare machines that may stand in for the others.
 */
import { existsSync, readFileSync } from 'node:fs'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { newForum, readRunning, type Running } from '../../src/cli/data-directory.ts'
import { encodeInvite } from '../../src/cli/invite.ts'
import { ForumHomes } from '../../src/cli/lab/homes.ts'
import { freePort } from '../../src/lab/engine/free-port.ts'
import { type Ended, type Program, startProgram } from '../../src/lab/engine/program.ts'
import { LabReplica } from '../../src/lab/engine/replica.ts'
import type { Mode } from '../../src/replica/replica.ts'
import { until } from './until.ts'

/** How long supervisors wait: less than on machines of their own, and enough on a busy one. */
const LIMITS = {
  askMs: 300,
  answerMs: 200,
  questions: 3,
  healthMs: 1_000,
  restartMs: 100,
  restartMaxMs: 1_000,
  goodMs: 2_000,
  endMs: 8_000,
  goneMs: 2_200,
  returnMs: 500,
}
/** How long a supervisor may take to end all that it runs, ms; a busy machine takes its time. */
const ENDING_MS = 90_000

export interface SupervisedOptions {
  readonly mode: Mode
  /** Machines with a replica each. */
  readonly machines: number
  /** Machines that stand in for them. */
  readonly spares: number
  /** Whether the first machine runs a balancer, too, with which all replicas register. */
  readonly balancer?: boolean
}

/** A machine: the process of its supervisor, and what that runs. */
export class SupervisedMachine {
  readonly name: string
  readonly folder: string
  readonly #config: string
  #program: Program | undefined
  #words = ''

  constructor(name: string, folder: string, config: string) {
    this.name = name
    this.folder = folder
    this.#config = config
  }

  /** Of its supervisor; undefined while there is none. */
  pid(): number | undefined {
    return this.#program?.hasEnded() === false ? this.#program.pid : undefined
  }

  /** Starts its supervisor, if there is none. */
  start(command: readonly string[]): void {
    // It may have been hit twice before anybody saw it dead.
    if (this.pid() !== undefined) return
    const words = ['supervise', '--config', this.#config, '--machine', this.name]
    this.#words = this.said()
    this.#program = startProgram([...command, ...words])
  }

  /** What its supervisors have logged. */
  said(): string {
    return this.#words + (this.#program?.stderr() ?? '')
  }

  /** Ends its supervisor as a power cut would: all that it runs ends, too. */
  async kill(): Promise<void> {
    this.#program?.signal('SIGKILL')
    await this.#program?.ended
  }

  /** Ends it as a person would. */
  async stop(): Promise<Ended | undefined> {
    this.#program?.signal('SIGTERM')
    const timer = setTimeout(() => this.#program?.signal('SIGKILL'), ENDING_MS)
    const ended = await this.#program?.ended
    clearTimeout(timer)
    return ended
  }

  /** Names of the stand-ins that it has; of those that rest, if they count. */
  async standIns({ resting = true }: { readonly resting?: boolean } = {}): Promise<string[]> {
    const folder = join(this.folder, 'stand-ins')
    const all = await readdir(folder).catch(() => [])
    if (resting) return all
    return all.filter((name) => !existsSync(join(folder, name, 'rests')))
  }

  /** The processes that its supervisor runs now, by the whole ids of their jobs. */
  processes(): ReadonlyMap<string, number> {
    try {
      const text = readFileSync(join(this.folder, 'processes.json'), 'utf8')
      const { processes } = JSON.parse(text) as { processes: Record<string, { pid: number }> }
      const all = Object.entries(processes).map(([id, { pid }]) => [id, pid] as const)
      return new Map(all.filter(([, pid]) => this.isChild(pid)))
    } catch {
      // It has written nothing yet.
      return new Map()
    }
  }

  /** Whether its supervisor lives and has started this process: ids are given out again. */
  isChild(pid: number): boolean {
    const supervisor = this.pid()
    const { state, parent } = statOf(pid)
    return state !== 'Z' && supervisor !== undefined && parent === supervisor
  }

  /** Whether a process was stopped and does not go on. */
  standsStill(pid: number): boolean {
    return statOf(pid).state === 'T'
  }
}

/** A replica that a supervisor starts, whenever it does not run. */
export class SupervisedReplica extends LabReplica {
  readonly #machine: SupervisedMachine
  #last: Running | undefined

  constructor(
    place: { readonly name: string; readonly data: string; readonly profile: string },
    machine: SupervisedMachine,
    homes: ForumHomes,
  ) {
    super({ ...place, homes })
    this.#machine = machine
  }

  /** Looks which process serves it now; undefined while none does. */
  async look(): Promise<Running | undefined> {
    const running = await readRunning(this.data)
    if (running !== undefined) this.#last = running
    return running
  }

  /** Ends its supervisor, and so all that its machine runs. */
  override async stop(): Promise<Ended> {
    const ended = await this.#machine.stop()
    if (ended === undefined) throw new Error(`${this.#machine.name} has no supervisor`)
    return ended
  }

  override runs(): boolean {
    return true
  }

  override api(): string {
    return this.#known().api
  }

  override id(): string {
    return this.#known().replica
  }

  override hasId(id: string): boolean {
    return this.#last?.replica === id
  }

  override hasStarted(): boolean {
    return this.#last !== undefined
  }

  override addresses(): readonly string[] {
    return this.#known().addresses
  }

  #known(): Running {
    if (this.#last === undefined) throw new Error(`${this.name} never ran`)
    return this.#last
  }
}

export class SupervisedForum implements AsyncDisposable {
  readonly folder: string
  readonly homes: ForumHomes
  readonly machines: readonly SupervisedMachine[]
  readonly spares: readonly SupervisedMachine[]
  readonly replicas: readonly SupervisedReplica[]

  private constructor(folder: string, homes: ForumHomes, { machines, spares }: SupervisedOptions) {
    this.folder = folder
    this.homes = homes
    const config = join(folder, 'supervise.json')
    const make = (name: string) => new SupervisedMachine(name, join(folder, name), config)
    this.machines = numbered('m', machines).map(make)
    this.spares = numbered('spare', spares).map(make)
    this.replicas = this.machines.map((machine, index) => {
      const name = `r${index + 1}`
      const place = { name, data: join(folder, name), profile: join(folder, 'profiles', name) }
      return new SupervisedReplica(place, machine, homes)
    })
  }

  /** Makes all of it, and starts every supervisor. Nobody has waited for replicas yet. */
  static async open(options: SupervisedOptions): Promise<SupervisedForum> {
    const folder = await mkdtemp(join(tmpdir(), 'parley-supervised-'))
    const chain = { members: options.machines, coordinator: 'members' }
    const isChain = options.mode === 'chain'
    const homes = new ForumHomes(newForum('Test', Date.now(), isChain ? chain : undefined))
    const forum = new SupervisedForum(folder, homes, options)
    for (const { name, data } of forum.replicas) await homes.make(data, name)
    await writeFile(
      join(folder, 'supervise.json'),
      JSON.stringify(await configOf(forum, options), undefined, 2),
      { mode: 0o600 },
    )
    for (const machine of [...forum.machines, ...forum.spares]) forum.start(machine)
    return forum
  }

  start(machine: SupervisedMachine): void {
    machine.start(this.homes.command)
  }

  /** Resolves once each of these replicas is served by a process, another one than `than`. */
  async untilServed(replica: SupervisedReplica, than?: number): Promise<number> {
    return await until(async () => {
      const running = await replica.look()
      if (running === undefined || running.pid === than) return undefined
      return (await replica.state()) === undefined ? undefined : running.pid
    })
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all([...this.machines, ...this.spares].map((machine) => machine.stop()))
    await rm(this.folder, { recursive: true, force: true })
  }
}

/** What the system says of a process; nothing of one that is no more. */
function statOf(pid: number): { readonly state?: string; readonly parent?: number } {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1')
    const [state = '', parent] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return { state, parent: Number(parent) }
  } catch {
    return {}
  }
}

function numbered(letter: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${letter}${index + 1}`)
}

async function configOf(
  { folder, homes, machines, spares, replicas }: SupervisedForum,
  { balancer = false }: SupervisedOptions,
): Promise<object> {
  const p2p = await Promise.all(replicas.map(async () => `/ip4/127.0.0.1/tcp/${await freePort()}`))
  const address = async () => `127.0.0.1:${await freePort()}`
  const front = balancer ? await address() : undefined
  const behind = front === undefined ? [] : ['--balancer', front]
  const runs = replicas.map(async ({ name }, index) => {
    const peers = p2p.filter((one) => one !== p2p[index]).flatMap((one) => ['--peer', one])
    const ports = ['--api', await address(), '--http', await address(), '--p2p', p2p[index]]
    return { replica: join(folder, name), options: ['--no-mdns', ...ports, ...peers, ...behind] }
  })
  const entries = machines.map(async ({ name, folder: own }, index) => {
    const others =
      index === 0 && front ? { front: { balancer: true, options: ['--listen', front] } } : {}
    const run = { [replicas[index]?.name ?? '']: await runs[index], ...others }
    return [name, { listen: await address(), folder: own, run }] as const
  })
  const invite = encodeInvite({ forum: homes.credentials, addresses: p2p })
  const any = ['--api', '127.0.0.1:0', '--http', '127.0.0.1:0', '--p2p', '/ip4/127.0.0.1/tcp/0']
  const standIns = { places: 2, invite, options: ['--no-mdns', ...any, ...behind] }
  const rooms = spares.map(
    async ({ name, folder: own }) =>
      [name, { listen: await address(), folder: own, standIns }] as const,
  )
  return {
    secret: 'supervisors of one forum share this secret',
    machines: Object.fromEntries(await Promise.all([...entries, ...rooms])),
    limits: LIMITS,
  }
}
