/** The processes of `parley start`: one `parley serve` each. */
import { type ChildProcess, spawn } from 'node:child_process'
import { open, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Context, writeLine, writeLines } from './context.ts'
import { hasLeft } from './data-directory.ts'
import { toHostPort, toMultiaddr } from './listen-addresses.ts'
import { type ChainPlace, isChildReport } from './parent.ts'
import type { Mode } from '../replica/replica.ts'
import type { Prepared, ReplicaPlan } from './preparing.ts'
import { printable } from './print-text.ts'
import { bytesOf, makeRoom } from './started-logs.ts'

/** A replica that serves. */
export interface StartedReplica {
  readonly name: string
  readonly id: string
  readonly api: string
  readonly http: string
  readonly p2p: string
  readonly data: string
  /** Its place in the chain, if there is one. */
  readonly place: ChainPlace | undefined
}

const BIN = fileURLToPath(new URL('./bin.mjs', import.meta.url))
/** How long replicas may take until all have met, ms. They serve before that. */
const MEET_MS = 20_000
/** How long a replica may take to end before it is killed, ms. */
const END_MS = 10_000
/** Lines of its log that are shown of a replica that died. */
const LOG_LINES = 10

interface Child {
  readonly plan: ReplicaPlan
  readonly process: ChildProcess
  /** Where in its log this run begins. */
  readonly logFrom: number
  started: Omit<StartedReplica, 'place'> | undefined
  peers: number
  place: ChainPlace | undefined
  readonly ended: Promise<void>
}

/** A group of replicas; disposing of it ends all their processes. */
export class ReplicaGroup implements AsyncDisposable {
  readonly #plans: readonly ReplicaPlan[]
  readonly #mode: Mode
  /** host:port of the balancer before them, if there is one. */
  readonly #balancer: string | undefined
  readonly #context: Context
  readonly #children: Child[] = []
  readonly #watchers = new Set<() => void>()
  #closing = false

  constructor({ mode, replicas }: Prepared, balancer: string | undefined, context: Context) {
    this.#plans = replicas
    this.#mode = mode
    this.#balancer = balancer
    this.#context = context
  }

  /** Starts all and resolves once they serve and have met. Answers those that live. */
  async ready(): Promise<readonly StartedReplica[]> {
    const { signal } = this.#context
    signal.addEventListener('abort', () => this.#changed(), { once: true })
    for (const plan of this.#plans) this.#children.push(await this.#start(plan))
    await this.#until(() => this.#living().every(({ started }) => started !== undefined))
    const timer = setTimeout(() => this.#changed(), MEET_MS)
    const deadline = performance.now() + MEET_MS
    await this.#until(() => this.#haveMet() || performance.now() >= deadline)
    clearTimeout(timer)
    if (!this.#haveMet() && !signal.aborted) {
      await writeLine(this.#context.err, 'Not all replicas have met yet; see "parley status".')
    }
    return this.#living().flatMap(({ started, place }) => (started ? { ...started, place } : []))
  }

  /** Resolves when all processes have ended, or the person wants them to. */
  async ended(): Promise<void> {
    await this.#until(() => this.#living().length === 0)
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#closing = true
    for (const { process } of this.#living()) process.kill('SIGTERM')
    const timer = setTimeout(() => {
      for (const { process } of this.#living()) process.kill('SIGKILL')
    }, END_MS)
    await Promise.all(this.#children.map(({ ended }) => ended))
    clearTimeout(timer)
  }

  #living(): Child[] {
    return this.#children.filter(({ process }) => isAlive(process))
  }

  #haveMet(): boolean {
    const living = this.#living()
    return living.every(({ peers, place }) => peers >= living.length - 1 && this.#isPlaced(place))
  }

  /** Whether it does its part; of a chain: whether it serves. */
  #isPlaced(place: ChainPlace | undefined): boolean {
    if (this.#mode === 'crdt') return true
    return place === 'head' || place === 'middle' || place === 'tail'
  }

  /** Resolves once `condition` holds, or the person wants to end. */
  async #until(condition: () => boolean): Promise<void> {
    const { signal } = this.#context
    await new Promise<void>((resolve) => {
      const look = (): void => {
        if (!condition() && !signal.aborted) return
        this.#watchers.delete(look)
        resolve()
      }
      this.#watchers.add(look)
      look()
    })
  }

  #changed(): void {
    for (const look of this.#watchers) look()
  }

  async #start(plan: ReplicaPlan): Promise<Child> {
    const logPath = join(plan.data, 'log')
    await makeRoom(logPath)
    const logFrom = await bytesOf(logPath)
    await using log = await open(logPath, 'a', 0o600)
    const process = spawnReplica(plan, this.#behind(), { log: log.fd, context: this.#context })
    const ended = new Promise<void>((resolve) => {
      process.once('error', () => resolve())
      process.once('exit', () => resolve())
    }).then(() => this.#onEnd(child))
    const child: Child = {
      plan,
      process,
      logFrom,
      started: undefined,
      peers: 0,
      place: undefined,
      ended,
    }
    process.on('message', (message) => this.#onReport(child, message))
    return child
  }

  #onReport(child: Child, message: unknown): void {
    if (!isChildReport(message)) return
    if (message.kind === 'placed')
      Object.assign(child, { peers: message.peers, place: message.place })
    else if (message.kind === 'ready')
      child.started = startedReplica(child.plan, message, this.#context.cwd)
    this.#changed()
  }

  async #onEnd(child: Child): Promise<void> {
    this.#changed()
    if (this.#closing || this.#context.signal.aborted) return
    const { plan, process } = child
    const how = process.signalCode ? `by ${process.signalCode}` : `with code ${process.exitCode}`
    if (await hasLeft(plan.data)) {
      const text = `Replica ${plan.name} has left the forum for good; the others go on.`
      await writeLine(this.#context.err, text)
      return
    }
    const said = await lastLines(join(plan.data, 'log'), child.logFrom)
    await writeLines(this.#context.err, [
      `Replica ${plan.name} has ended ${how}; the others go on. The end of its log:`,
      ...said.map((line) => `  ${line}`),
      `To bring it back: ${['npx parley serve --data', plan.data, ...this.#behind()].join(' ')}`,
    ])
  }

  /** The words that put a replica behind the balancer. */
  #behind(): readonly string[] {
    return this.#balancer === undefined ? [] : ['--balancer', this.#balancer]
  }
}

function startedReplica(
  { name, data, p2p }: ReplicaPlan,
  { id, api, http }: { id: string; api: string; http: string },
  cwd: string,
): Omit<StartedReplica, 'place'> {
  const shownData = relative(cwd, data)
  return {
    name,
    id,
    api,
    http,
    p2p: toMultiaddr(p2p),
    data: shownData.startsWith('..') ? data : shownData,
  }
}

interface Around {
  /** File descriptor of its log. */
  readonly log: number
  readonly context: Context
}

function spawnReplica(
  plan: ReplicaPlan,
  behind: readonly string[],
  { log, context }: Around,
): ChildProcess {
  const { data, api, http, p2p, peers, mdns, classic } = plan
  const told = peers.flatMap((peer) => ['--peer', peer])
  const listening = [
    ...['--api', toHostPort(api)],
    ...['--http', toHostPort(http)],
    ...['--p2p', toMultiaddr(p2p)],
    ...['--classic', classic],
    ...(mdns ? [] : ['--no-mdns']),
  ]
  const words = ['serve', '--data', data, ...listening, ...told, ...behind]
  return spawn(process.execPath, [BIN, ...words], {
    cwd: context.cwd,
    env: context.env,
    stdio: ['ignore', log, log, 'ipc'],
  })
}

function isAlive({ exitCode, signalCode, pid }: ChildProcess): boolean {
  return pid !== undefined && exitCode === null && signalCode === null
}

async function lastLines(path: string, from: number): Promise<string[]> {
  const text = (await readFile(path)).subarray(from).toString('utf8')
  return printable(text).trimEnd().split('\n').slice(-LOG_LINES)
}
