/** Real replicas: processes of `parley serve`, each with a data directory of its own. */
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  createDataDirectory,
  type ForumCredentials,
  foundedBy,
  newForum,
  newSeed,
  type Running,
  readRunning,
} from '../../src/cli/data-directory.ts'
import { connectForum } from '../../src/client/connect-forum.ts'
import type { ForumClient } from '../../src/client/forum-client.ts'
import type { Machine } from './network.ts'
import { type Ended, type Program, startProgram } from './processes.ts'
import { until } from './until.ts'

export const BIN = fileURLToPath(new URL('../../src/cli/bin.mjs', import.meta.url))

const ANY_PORT = '127.0.0.1:0'

export interface AddOptions {
  /** The machine of a test network on which it runs; this one if left out. */
  readonly machine?: Machine
  /** Where its data directory is made; beside the others if left out. */
  readonly folder?: string
  /** Of its processes, beside what all have. */
  readonly env?: Readonly<Record<string, string>>
  /** Another forum's, for one that does not belong here. */
  readonly forum?: ForumCredentials
}

export interface StartOptions {
  /** Replicas to be told of at the start. */
  readonly peers?: readonly TestReplica[]
  readonly flags?: readonly string[]
}

/** A folder with a forum and its replicas; closing ends their processes and removes everything. */
export class TestForum implements AsyncDisposable {
  readonly folder: string
  readonly credentials: ForumCredentials
  readonly replicas: TestReplica[] = []
  /** Of the key of the first. */
  readonly #seed = newSeed()

  constructor(folder: string, credentials: ForumCredentials) {
    this.folder = folder
    this.credentials = foundedBy(credentials, this.#seed)
  }

  /** Makes one more replica. It does not run yet. */
  async add(name: string, options: AddOptions = {}): Promise<TestReplica> {
    const data = join(options.folder ?? this.folder, name)
    const founder = this.replicas.length === 0
    await createDataDirectory(data, options.forum ?? this.credentials, {
      name,
      founder,
      ...(founder ? { seed: this.#seed } : {}),
    })
    const profile = join(this.folder, 'profiles', name)
    const replica = new TestReplica(name, data, profile, options)
    this.replicas.push(replica)
    return replica
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all(this.replicas.map((replica) => replica.kill()))
    await rm(this.folder, { recursive: true, force: true })
  }
}

/** Makes a forum with these replicas; none of them runs yet. */
export function openForum(...names: readonly string[]): Promise<TestForum> {
  return openForumOf(newForum('Test', Date.now()), names)
}

/** The same for a chain that so many replicas found, the first of these names among them. */
export function openChain(
  names: readonly string[],
  members: number,
  coordinator = 'members',
): Promise<TestForum> {
  const settings = { members, coordinator }
  return openForumOf(newForum('Test', Date.now(), settings), names)
}

async function openForumOf(
  credentials: ForumCredentials,
  names: readonly string[],
): Promise<TestForum> {
  const folder = await mkdtemp(join(tmpdir(), 'parley-replicas-'))
  const forum = new TestForum(folder, credentials)
  for (const name of names) await forum.add(name)
  return forum
}

/** Makes a forum whose replicas run and are told of those before them. */
export async function startForum(
  names: readonly string[],
  flags: readonly string[] = [],
): Promise<TestForum> {
  const forum = await openForum(...names)
  const started: TestReplica[] = []
  for (const replica of forum.replicas) {
    await replica.start({ peers: started, flags })
    started.push(replica)
  }
  return forum
}

export class TestReplica {
  readonly name: string
  readonly data: string
  readonly #profile: string
  readonly #machine: Machine | undefined
  readonly #env: Readonly<Record<string, string>>
  #program: Program | undefined
  #running: Running | undefined

  constructor(
    name: string,
    data: string,
    profile: string,
    { machine, env = {} }: Pick<AddOptions, 'machine' | 'env'>,
  ) {
    this.name = name
    this.data = data
    this.#profile = profile
    this.#machine = machine
    this.#env = env
  }

  /** Starts its process and resolves once it serves. */
  async start({ peers = [], flags = [] }: StartOptions = {}): Promise<void> {
    const told = peers.flatMap((peer) => peer.addresses().flatMap((one) => ['--peer', one]))
    const program = this.spawn([...this.#listening(), ...told, ...flags])
    this.#program = program
    this.#running = await until(async () => {
      if (program.hasEnded()) throw new Error(`${this.name} ended: ${program.stderr()}`)
      const running = await readRunning(this.data)
      return running?.pid === program.pid ? running : undefined
    })
  }

  /** A process of `parley serve` for this data directory that nobody waits for. */
  spawn(flags: readonly string[]): Program {
    const { env } = this.#options()
    const command = this.#command('serve', '--data', this.data, ...flags)
    return startProgram(command, { env: { ...env, ...this.#env } })
  }

  /** Ends it as a power cut would. */
  async kill(): Promise<void> {
    this.#program?.signal('SIGKILL')
    await this.#program?.ended
  }

  /** Ends it as a person would, and answers how it ended. */
  async stop(): Promise<Ended> {
    this.program().signal('SIGTERM')
    return await this.program().ended
  }

  /** Copies its data directory; while it does not run. */
  async backUp(): Promise<void> {
    await cp(this.data, `${this.data}.backup`, { recursive: true })
  }

  /** Puts the copy back, and what came behind it is lost. */
  async restore(): Promise<void> {
    await rm(this.data, { recursive: true })
    await cp(`${this.data}.backup`, this.data, { recursive: true })
  }

  program(): Program {
    if (this.#program === undefined) throw new Error(`${this.name} was never started`)
    return this.#program
  }

  /** host:port of its API. */
  api(): string {
    return this.#served().api
  }

  /** Its id. */
  id(): string {
    return this.#served().replica
  }

  /** Whether it ever ran. */
  hasStarted(): boolean {
    return this.#running !== undefined
  }

  /** Whether this is its id; of one that never ran nobody knows. */
  hasId(id: string): boolean {
    return this.#running?.replica === id
  }

  /** The base of its HTTP port. */
  http(): string {
    return `http://${this.#served().http}`
  }

  addresses(): readonly string[] {
    return this.#served().addresses
  }

  /** Runs a command at this replica, on its machine. */
  parley(...words: readonly string[]): Promise<Ended> {
    return this.startParley(...words).ended
  }

  /** Starts one that somebody may end before it does. */
  startParley(...words: readonly string[]): Program {
    return startProgram(this.#command(...words, '--at', this.api()), this.#options())
  }

  /** Runs a command that must succeed, and reads what it printed. */
  async json<T>(...words: readonly string[]): Promise<T> {
    const ended = await this.parley(...words, '--json')
    if (ended.code !== 0) throw new Error(`parley ${words.join(' ')}: ${ended.stderr}`)
    return JSON.parse(ended.stdout) as T
  }

  /** A client of this replica alone. Not for replicas on machines of a test network. */
  client(): Promise<ForumClient> {
    return connectForum({ addresses: [this.api()], discover: false })
  }

  #served(): Running {
    if (this.#running === undefined) throw new Error(`${this.name} was never started`)
    return this.#running
  }

  /** Ports that are free, except on a machine of its own, where all are. */
  #listening(): string[] {
    if (this.#machine !== undefined) return []
    return ['--no-mdns', '--api', ANY_PORT, '--http', ANY_PORT, '--p2p', '/ip4/127.0.0.1/tcp/0']
  }

  #command(...words: readonly string[]): string[] {
    return [...(this.#machine?.prefix ?? []), process.execPath, BIN, ...words]
  }

  #options() {
    return { env: { XDG_CONFIG_HOME: this.#profile, PARLEY_AT: '' } }
  }
}

/**
 * Resolves once all these replicas hold the same and say so: equal versions, equal digests. Each
 * look is a session of its own: what one has seen may become void before the next.
 */
export async function untilEqual(replicas: readonly TestReplica[]): Promise<void> {
  await until(async () => new Set(await Promise.all(replicas.map(stateOf))).size === 1)
}

async function stateOf(replica: TestReplica): Promise<string> {
  await using client = await replica.client()
  const { replicas } = await client.getClusterState({})
  const own = replicas.find(({ self }) => self)
  const version = own?.version.map(({ replica: author, count }) => `${author}:${count}`).sort()
  return `${own?.digest} ${version?.join(' ')}`
}
