/** The stage of a torture: replicas on machines of their own where that is possible, to be hurt. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { canMakeNetworks, type Machine, type Network, openNetwork } from '../../support/network.ts'
import {
  type AddOptions,
  openChain,
  openForum,
  type TestForum,
  type TestReplica,
} from '../../support/replicas.ts'
import { buildPreload } from './preload.ts'

export type Mode = 'crdt' | 'chain'

export const BLOWS = ['kill', 'pause', 'cut', 'slow', 'disk', 'clock', 'join'] as const
export type BlowKind = (typeof BLOWS)[number]

/** Replicas that may come later, at most. */
const LATER_MAX = 2
const API_PORT = 7_400
const STARTS_MAX = 5
const RESTART_MS = 500

/** What a process that is wrong about its disk or its clock is told. */
export type Wrong = 'full' | 'broken' | 'clock'

export interface StageOptions {
  readonly mode: Mode
  readonly replicas: number
  readonly blows: readonly BlowKind[]
  readonly note: (what: string) => void
}

export class Stage implements AsyncDisposable {
  readonly forum: TestForum
  /** Of those that were asked for, what is possible here. */
  readonly blows: readonly BlowKind[]
  readonly #options: StageOptions
  readonly #network: Network | undefined
  readonly #preload: string | undefined
  readonly #machines = new Map<TestReplica, Machine>()
  /** The API of each, so that clients find it again. */
  readonly #ports = new Map<TestReplica, string>()
  #made = 0

  private constructor(options: StageOptions, forum: TestForum) {
    const { blows, note, replicas } = options
    this.#options = options
    this.forum = forum
    const wantsPreload = blows.includes('disk') || blows.includes('clock')
    this.#preload = wantsPreload ? buildPreload(forum.folder) : undefined
    const wantsNetwork = blows.includes('cut') && canMakeNetworks()
    this.#network = wantsNetwork ? openNetwork(replicas + LATER_MAX, { joined: true }) : undefined
    const isPossible = (blow: BlowKind) => {
      if (blow === 'cut') return this.#network !== undefined
      return (blow !== 'disk' && blow !== 'clock') || this.#preload !== undefined
    }
    this.blows = blows.filter(isPossible)
    for (const blow of blows) if (!isPossible(blow)) note(`not possible on this machine: ${blow}`)
  }

  /** Makes the replicas and starts them, one after the other. */
  static async open(options: StageOptions): Promise<Stage> {
    const { mode, replicas } = options
    const forum = mode === 'chain' ? await openChain([], replicas) : await openForum()
    const stage = new Stage(options, forum)
    for (let index = 0; index < replicas; index++) await stage.addOne()
    return stage
  }

  get mode(): Mode {
    return this.#options.mode
  }

  get mayAdd(): boolean {
    return this.#made < this.#options.replicas + LATER_MAX
  }

  machineOf(replica: TestReplica): Machine | undefined {
    return this.#machines.get(replica)
  }

  /** One more, which knows those that are there. */
  async addOne(): Promise<TestReplica> {
    const name = `r${this.#made}`
    const machine = this.#network?.machines[this.#made]
    this.#made += 1
    const replica = await this.forum.add(name, this.#addOptions(name, machine))
    if (machine !== undefined) {
      this.#machines.set(replica, machine)
      this.#ports.set(replica, `${machine.address}:${API_PORT}`)
    }
    await this.start(replica)
    return replica
  }

  /** Starts it, again at its port if it had one. */
  async start(replica: TestReplica): Promise<void> {
    const { note } = this.#options
    const peers = this.forum.replicas.filter((other) => other !== replica && other.hasStarted())
    for (let starts = 1; ; starts++) {
      try {
        await replica.start({ peers, flags: this.#flagsOf(replica) })
        this.#ports.set(replica, replica.api())
        return note(`${replica.name} has started`)
      } catch (error) {
        // Somebody else may have been given its port meanwhile.
        note(`${replica.name} does not start: ${String(error)}`)
        if (starts === STARTS_MAX) throw error
        await new Promise((resolve) => setTimeout(resolve, RESTART_MS))
      }
    }
  }

  /** Tells its process that something is wrong; undefined that it is well again. */
  tell(replica: TestReplica, what: Wrong, text: string | undefined): void {
    const path = join(this.#wrongs(replica.name), what)
    if (text === undefined) rmSync(path, { force: true })
    else writeFileSync(path, text)
  }

  /** It belongs to the forum no more; its process has ended. */
  remove(replica: TestReplica): void {
    this.forum.replicas.splice(this.forum.replicas.indexOf(replica), 1)
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.forum[Symbol.asyncDispose]()
    this.#network?.[Symbol.dispose]()
  }

  #addOptions(name: string, machine: Machine | undefined): AddOptions {
    const env = this.#preload && {
      LD_PRELOAD: this.#preload,
      PARLEY_TORTURE: this.#wrongs(name),
    }
    if (env !== undefined) mkdirSync(this.#wrongs(name), { recursive: true })
    return { ...(machine && { machine }), ...(env && { env }) }
  }

  #flagsOf(replica: TestReplica): string[] {
    const api = this.#ports.get(replica)
    const isElsewhere = this.#machines.has(replica)
    return [
      ...(api === undefined ? [] : ['--api', api]),
      ...(isElsewhere ? ['--no-mdns', '--insecure'] : []),
    ]
  }

  #wrongs(name: string): string {
    return join(this.forum.folder, 'wrongs', name)
  }
}
