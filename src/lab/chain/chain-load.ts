/** Clients at work on a chain of real processes, and all that is to be judged. */
import { setTimeout as pause } from 'node:timers/promises'
import { type LabReplica, untilEqual } from '../engine/replica.ts'
import { type Access, OneAddress, openLibrary } from '../load/access.ts'
import { alarmsOf } from '../load/alarms.ts'
import { type Following, followByLibrary, followPlainly } from '../load/follower.ts'
import type { Timing } from '../load/ledger.ts'
import type { Load, LoadOptions } from '../load/load.ts'
import { logOf, type Rest, shownBy } from './at-rest.ts'
import { Board } from './board.ts'
import { ChainClient } from './chain-client.ts'
import { readAll, untilTold } from './closing.ts'
import { type ChainHistory, type Heard, judge } from './judge.ts'
import { untilServing } from './order.ts'
import { Sweeper } from './sweeper.ts'

/** Between two requests of a client, ms, on average. */
const THINKING_MS = 25
/** Readers that ask all replicas in turn. */
const SWEEPERS = 2
/** Topics that are there from the start; these are subscribed to. */
const TOPICS = 5
/** How long a chain may take to be whole and equal once nobody hurts it any more, ms. */
const REST_MS = 180_000

export class ChainLoad implements Load {
  readonly #options: LoadOptions
  readonly #board = new Board()
  readonly #accesses: Access[] = []
  readonly #clients: ChainClient[] = []
  readonly #sweepers: Sweeper[] = []
  readonly #stopping = new AbortController()
  #followings: Following[] = []
  #last: string | undefined
  #rest: Rest | undefined

  constructor(options: LoadOptions) {
    this.#options = options
  }

  get timings(): readonly Timing[] {
    return this.#options.ledger.timings
  }

  async open(): Promise<void> {
    const { clients, random } = this.#options
    for (let index = 0; index < clients; index++) {
      const isPlain = index % 2 === 0
      this.#clients.push(this.#newClient(`client ${index}`, await this.#newAccess(isPlain)))
    }
    await this.#clients[0]?.open(TOPICS)
    for (let index = 0; index < SWEEPERS; index++) this.#sweepers.push(this.#newSweeper(index))
    const topics = [...this.#board.topics]
    const { signal } = this.#stopping
    const options = { replicas: this.#replicas, topics, signal, random: random.fork() }
    this.#followings = [followByLibrary(options), followPlainly(options)]
  }

  async work(signal: AbortSignal): Promise<void> {
    await Promise.all([...this.#clients, ...this.#sweepers].map((one) => one.run(signal)))
  }

  /** What was acknowledged is at every replica that served: nothing is excused. */
  lost(): void {}

  async judge(beforeEnd: () => void): Promise<readonly string[]> {
    return judge(await this.close(beforeEnd))
  }

  /** Everything that there is to be judged, once the chain is at rest; without it, if it is not. */
  async close(beforeEnd: () => void): Promise<ChainHistory> {
    if (await this.#comesToRest()) this.#rest = await this.#look(beforeEnd)
    else beforeEnd()
    await this.#stopFollowing()
    const { ledger } = this.#options
    const surprises = this.#followings.flatMap(({ followed }) => followed.surprises)
    return { recorded: ledger.recorded(), rest: this.#rest, heard: this.#heard(), surprises }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#stopFollowing()
    for (const access of [...this.#accesses, ...this.#sweepers]) await access[Symbol.asyncDispose]()
  }

  /** Whether all replicas serve and are equal, in the time that it may take. */
  async #comesToRest(): Promise<boolean> {
    const rest = untilServing(this.#options.engine).then(async (chain) => {
      this.#options.note(`all serve: ${chain.map(({ name }) => name).join(', ')}`)
      await untilEqual(chain)
      return true
    })
    return await Promise.race([rest, pause(REST_MS, false, { ref: false })])
  }

  /** Looks at everything, from outside and, once the processes have ended, from inside. */
  async #look(beforeEnd: () => void): Promise<Rest> {
    const { engine, ledger, random } = this.#options
    const [topic = ''] = this.#board.topics
    const closer = this.#newClient('the last writer', await this.#newAccess(true))
    const last = await closer.post(topic)
    this.#last = last
    await Promise.all(this.#followings.map((following) => untilTold(following, last)))
    await this.#stopFollowing()
    const chain = await untilServing(engine)
    const [head] = chain
    if (head === undefined) throw new Error('a chain at rest has a head')
    const reading = { ledger, board: this.#board, random: random.fork() }
    for (const replica of chain) await readAll({ replica, ...reading })
    const verified = await head.parley('verify')
    const verify = { code: verified.code, text: `${verified.stdout}${verified.stderr}` }
    const shown = await shownBy(head)
    const alarms = await alarmsOf(engine.replicas)
    beforeEnd()
    // Only who has ended lets others read its log.
    for (const replica of chain) await this.#stop(replica)
    const logs = await Promise.all(chain.map((replica) => logOf(engine.homes, replica)))
    return { logs, shown, alarms, verify }
  }

  get #replicas(): readonly LabReplica[] {
    return this.#options.engine.replicas
  }

  async #stopFollowing(): Promise<void> {
    this.#stopping.abort()
    await Promise.all(this.#followings.map(({ ended }) => ended))
  }

  async #stop(replica: LabReplica): Promise<void> {
    const { code, stderr } = await replica.stop()
    if (code === 0) return
    const text = `${replica.name} was stopped and ended with ${code}: ${stderr}`
    this.#options.ledger.surprises.push(text)
  }

  #heard(): Heard[] {
    const entries = this.#rest?.logs[0]?.entries ?? []
    const until = entries.find(({ event }) => event === `posted ${this.#last}`)?.index ?? 0
    return this.#followings.map(({ followed }) => {
      const { name, topics, connections } = followed
      return { name, topics, connections, until }
    })
  }

  async #newAccess(isPlain: boolean): Promise<Access> {
    const access = isPlain
      ? new OneAddress(this.#replicas, this.#options.random.fork())
      : await openLibrary(this.#replicas)
    this.#accesses.push(access)
    return access
  }

  #newClient(name: string, access: Access): ChainClient {
    const { ledger, random } = this.#options
    const shared = { ledger, board: this.#board, random: random.fork() }
    return new ChainClient({ name, access, ...shared, thinking: THINKING_MS })
  }

  #newSweeper(index: number): Sweeper {
    const { ledger, random } = this.#options
    const shared = { ledger, board: this.#board, random: random.fork() }
    return new Sweeper({ name: `sweeper ${index}`, replicas: this.#replicas, ...shared })
  }
}
