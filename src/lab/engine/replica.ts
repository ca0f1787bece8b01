/** A real replica: a process of `parley serve` with a data directory of its own. */
import { cp, rm } from 'node:fs/promises'
import { connectForum } from '../../client/connect-forum.ts'
import type { ClusterState, ForumClient } from '../../client/forum-client.ts'
import { until } from '../until.ts'
import type { Homes, Living } from './homes.ts'
import { type Ended, type Program, startProgram } from './program.ts'

const ANY_PORT = '127.0.0.1:0'
/** A replica that does not answer at once is asked again, or another one is, ms. */
const ANSWER_MS = 2_000
/** What it says first is enough to tell why it ended. */
const REASON_LENGTH = 2_000

export interface ReplicaPlace {
  readonly name: string
  /** Its data directory. */
  readonly data: string
  /** Where the command line keeps what it remembers. */
  readonly profile: string
  readonly homes: Homes
  /** What stands before its commands so that they run on its machine; nothing for this one. */
  readonly prefix?: readonly string[]
  /** Of its processes, beside what all have. */
  readonly env?: Readonly<Record<string, string>>
}

export interface StartOptions {
  /** Replicas to be told of at the start. */
  readonly peers?: readonly LabReplica[]
  readonly flags?: readonly string[]
  readonly signal?: AbortSignal
}

export class LabReplica {
  readonly name: string
  readonly data: string
  readonly #place: ReplicaPlace
  #program: Program | undefined
  #living: Living | undefined

  constructor(place: ReplicaPlace) {
    this.name = place.name
    this.data = place.data
    this.#place = place
  }

  /** Starts its process and resolves once it serves. Throws, with its last words, if it ends. */
  async start({ peers = [], flags = [], signal }: StartOptions = {}): Promise<void> {
    const told = peers.flatMap((peer) => peer.addresses().flatMap((one) => ['--peer', one]))
    const program = this.spawn([...this.#listening(flags), ...told, ...flags])
    this.#program = program
    this.#living = await until(
      async () => {
        if (program.hasEnded()) throw new Error(`${this.name} ended: ${program.stderr()}`)
        const living = await this.#place.homes.living(this.data)
        return living?.pid === program.pid ? living : undefined
      },
      signal === undefined ? {} : { signal },
    )
  }

  /** A process of `parley serve` for this data directory that nobody waits for. */
  spawn(flags: readonly string[]): Program {
    const { env } = this.#options()
    const command = this.#command('serve', '--data', this.data, ...flags)
    return startProgram(command, { env: { ...env, ...this.#place.env } })
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

  /** Makes its data directory anew: all that it held is gone, and it is somebody else. */
  async wipe(): Promise<void> {
    await rm(this.data, { recursive: true, force: true })
    await this.#place.homes.make(this.data, this.name)
  }

  program(): Program {
    if (this.#program === undefined) throw new Error(`${this.name} was never started`)
    return this.#program
  }

  /** Whether its process is there, even if it stands still. */
  runs(): boolean {
    return this.#program?.hasEnded() === false
  }

  /** Of its process; undefined while there is none. */
  pid(): number | undefined {
    return this.runs() ? this.#program?.pid : undefined
  }

  /** What its process said last. */
  lastWords(): string {
    return this.program().stderr().slice(-REASON_LENGTH)
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
    return this.#living !== undefined
  }

  /** Whether this is its id; of one that never ran nobody knows. */
  hasId(id: string): boolean {
    return this.#living?.replica === id
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

  /** A client of this replica alone. Not for replicas on other machines of a network. */
  client(): Promise<ForumClient> {
    return connectForum({ addresses: [this.api()], discover: false })
  }

  /** What it says of the forum; undefined while it does not answer. */
  async state(): Promise<ClusterState | undefined> {
    await using client = await this.client()
    const signal = AbortSignal.timeout(ANSWER_MS)
    return await client.getClusterState({}, { signal }).catch(() => undefined)
  }

  #served(): Living {
    if (this.#living === undefined) throw new Error(`${this.name} was never started`)
    return this.#living
  }

  /** Ports that are free, except on a machine of its own, where all are, and where it is said. */
  #listening(flags: readonly string[]): string[] {
    if (this.#place.prefix !== undefined) return []
    const free = ['--api', ANY_PORT, '--http', ANY_PORT, '--p2p', '/ip4/127.0.0.1/tcp/0']
    const rest = free.flatMap((word, index) => {
      return index % 2 === 0 && !flags.includes(word) ? [word, free[index + 1] ?? ''] : []
    })
    return flags.includes('--no-mdns') ? rest : ['--no-mdns', ...rest]
  }

  #command(...words: readonly string[]): string[] {
    const { prefix = [], homes } = this.#place
    return [...prefix, ...homes.command, ...words]
  }

  #options() {
    const { homes, profile } = this.#place
    return { env: { ...homes.env, XDG_CONFIG_HOME: profile, PARLEY_AT: '' } }
  }
}

/**
 * Resolves once all these replicas hold the same and say so: equal versions, equal digests. Each
 * look is a session of its own: what one has seen may become void before the next.
 */
export async function untilEqual(
  replicas: readonly LabReplica[],
  options: { readonly signal?: AbortSignal } = {},
): Promise<void> {
  await until(async () => {
    const states = await Promise.all(replicas.map(stateOf))
    return !states.includes(undefined) && new Set(states).size === 1
  }, options)
}

/** Undefined if it does not answer in time, as on a busy machine it may not. */
async function stateOf(replica: LabReplica): Promise<string | undefined> {
  const state = await replica.state()
  if (state === undefined) return undefined
  const own = state.replicas.find(({ self }) => self)
  const version = own?.version.map(({ replica: author, count }) => `${author}:${count}`).sort()
  return `${own?.digest} ${version?.join(' ')}`
}
