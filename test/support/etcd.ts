/** A real etcd on this machine: one member or some, on ports of their own. */
import { execFileSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { anyFreePort } from '../../src/cli/ports.ts'
import { type Program, startProgram } from './processes.ts'
import { until } from './until.ts'

const HOST = '127.0.0.1'

/** Whether there is an etcd to be started; tests that need one are skipped otherwise. */
export const hasEtcd = canRunEtcd()

if (!hasEtcd) {
  console.warn(
    'Tests of the coordinator etcd are skipped: `apt-get install etcd-server` is missing.',
  )
}

function canRunEtcd(): boolean {
  try {
    execFileSync('etcd', ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** One member. */
export class EtcdMember {
  /** host:port for clients. */
  readonly address: string
  readonly #data: string
  readonly #words: readonly string[]
  #program: Program | undefined

  constructor(address: string, data: string, words: readonly string[]) {
    this.address = address
    this.#data = data
    this.#words = ['--data-dir', data, ...words]
  }

  /** Starts it; again with what it held when it ended. Resolves once it says that it is healthy. */
  async start(): Promise<void> {
    this.launch()
    await this.untilHealthy()
  }

  launch(): void {
    // It says of every machine but the most common kind that it is not supported.
    const env = { ETCD_UNSUPPORTED_ARCH: process.arch }
    this.#program = startProgram(['etcd', ...this.#words], { env })
  }

  async untilHealthy(): Promise<void> {
    await until(async () => {
      const program = this.#program
      if (program?.hasEnded()) throw new Error(`etcd ended: ${program.stderr()}`)
      return await isHealthy(this.address)
    })
  }

  async kill(): Promise<void> {
    this.#program?.signal('SIGKILL')
    await this.#program?.ended
  }

  /** All that it held is lost; while it does not run. */
  async wipe(): Promise<void> {
    await rm(this.#data, { recursive: true })
  }
}

/** Members of one cluster; closing ends them and removes what they held. */
export class EtcdCluster implements AsyncDisposable {
  readonly members: readonly EtcdMember[]
  readonly #folder: string

  constructor(members: readonly EtcdMember[], folder: string) {
    this.members = members
    this.#folder = folder
  }

  /** host:port of every member. */
  get endpoints(): string[] {
    return this.members.map(({ address }) => address)
  }

  member(index: number): EtcdMember {
    const member = this.members[index]
    if (member === undefined) throw new Error(`there is no member ${index}`)
    return member
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all(this.members.map((member) => member.kill()))
    await rm(this.#folder, { recursive: true, force: true })
  }
}

/** Starts a cluster of so many members and resolves once all of them are healthy. */
export async function startEtcd(count = 1): Promise<EtcdCluster> {
  const folder = await mkdtemp(join(tmpdir(), 'parley-etcd-'))
  const names = Array.from({ length: count }, (_, index) => `m${index}`)
  const peers: string[] = []
  for (const _ of names) peers.push(`http://${HOST}:${await anyFreePort(HOST)}`)
  const all = names.map((name, index) => `${name}=${peers[index]}`).join()
  const members: EtcdMember[] = []
  for (const [index, name] of names.entries()) {
    const address = `${HOST}:${await anyFreePort(HOST)}`
    const words = wordsOf({ name, peer: peers[index] ?? '', client: `http://${address}` })
    const more = ['--initial-cluster', all]
    members.push(new EtcdMember(address, join(folder, name), [...words, ...more]))
  }
  await using starting = new AsyncDisposableStack()
  const cluster = starting.use(new EtcdCluster(members, folder))
  for (const member of members) member.launch()
  for (const member of members) await member.untilHealthy()
  starting.move()
  return cluster
}

interface Settings {
  readonly name: string
  readonly peer: string
  readonly client: string
}

function wordsOf({ name, peer, client }: Settings): string[] {
  return [
    ...['--name', name, '--log-level', 'error'],
    ...['--listen-client-urls', client, '--advertise-client-urls', client],
    ...['--listen-peer-urls', peer, '--initial-advertise-peer-urls', peer],
  ]
}

async function isHealthy(address: string): Promise<boolean> {
  try {
    const response = await fetch(`http://${address}/health`)
    return response.ok && ((await response.json()) as { health: string }).health === 'true'
  } catch {
    // It does not listen yet.
    return false
  }
}
