/** Tortures a chain of real processes, and brings back all that is to be judged. */
import { setTimeout as pause } from 'node:timers/promises'
import { Random } from '../../../src/lab/random.ts'
import { servingNow, untilServing } from '../../support/chains.ts'
import type { Engine } from '../../../src/lab/engine/engine.ts'
import { type TestReplica, untilEqual } from '../../support/replicas.ts'
import { type Dealt, Hurting } from '../torture/hurting.ts'
import { type BlowKind, Stage } from '../torture/stage.ts'
import { type Access, OneAddress, openLibrary } from './access.ts'
import { alarmsOf, logOf, type Rest, shownBy } from './at-rest.ts'
import { Board } from './board.ts'
import { readAll, untilTold } from './closing.ts'
import { type Following, followByLibrary, followPlainly } from './follower.ts'
import type { Heard, TortureHistory } from './judge.ts'
import { Ledger, type Timing } from './ledger.ts'
import { Sweeper } from './sweeper.ts'
import { TortureClient } from './torture-client.ts'

/** Answers without which a run shows nothing. */
export const ENOUGH = 200
/** How many times its time a run may take to come to that. */
const PATIENCE = 5

export interface TortureOptions {
  readonly seed: number
  readonly seconds: number
  readonly clients: number
  /** As many as a chain needs to outlive one, if nothing is said. */
  readonly replicas?: number
  /** Killed and paused, if nothing is said. */
  readonly blows?: readonly BlowKind[]
}

/** What a run came to. */
export interface Tortured {
  readonly history: TortureHistory
  /** Who was hit when. */
  readonly story: readonly string[]
  /** What the processes said. */
  readonly logs: readonly { readonly replica: string; readonly text: string }[]
  readonly dealt: readonly Dealt[]
  readonly timings: readonly Timing[]
}

const REPLICAS = 3
const DEADLY: readonly BlowKind[] = ['kill', 'pause']
/** Between two requests of a client, ms, on average. */
const THINKING_MS = 25
/** Readers that ask all replicas in turn. */
const SWEEPERS = 2
/** Topics that are there from the start; these are subscribed to. */
const TOPICS = 5
/** How long a chain may take to be whole and equal once nobody hurts it any more, ms. */
const REST_MS = 180_000

/** One run, from the first start to the last look. */
export async function torture(options: TortureOptions): Promise<Tortured> {
  const { replicas = REPLICAS, blows = DEADLY } = options
  const story: string[] = []
  const began = performance.now()
  const note = (what: string) => {
    story.push(`${Math.round(performance.now() - began)} ms: ${what}`)
  }
  await using stage = await Stage.open({ mode: 'chain', replicas, blows, note })
  await untilServing(stage.engine)
  await using scene = new Scene(stage, options, { story, note })
  await scene.open()
  await scene.hurt()
  const isAtRest = await scene.comesToRest()
  if (isAtRest) await scene.close()
  return scene.tortured()
}

/** What happened, in words, as it happens. */
interface Told {
  readonly story: readonly string[]
  readonly note: (what: string) => void
}

class Scene implements AsyncDisposable {
  readonly #engine: Engine
  readonly #options: TortureOptions
  readonly #random: Random
  readonly #ledger: Ledger
  readonly #board = new Board()
  readonly #told: Told
  readonly #hurting: Hurting
  readonly #accesses: Access[] = []
  readonly #clients: TortureClient[] = []
  readonly #sweepers: Sweeper[] = []
  readonly #stopping = new AbortController()
  #followings: Following[] = []
  #last: string | undefined
  #rest: Rest | undefined

  constructor(stage: Stage, options: TortureOptions, told: Told) {
    const { engine } = stage
    this.#engine = engine
    this.#told = told
    this.#options = options
    this.#random = new Random(options.seed)
    this.#ledger = new Ledger(`torture ${options.seed}`)
    const isWhole = async () => (await servingNow(engine, engine.replicas)) !== undefined
    this.#hurting = new Hurting({ stage, random: this.#random.fork(), note: told.note, isWhole })
  }

  /** Makes topics, clients and subscribers, while all is well. */
  async open(): Promise<void> {
    const { clients } = this.#options
    for (let index = 0; index < clients; index++) {
      const isPlain = index % 2 === 0
      this.#clients.push(this.#newClient(`client ${index}`, await this.#newAccess(isPlain)))
    }
    await this.#clients[0]?.open(TOPICS)
    for (let index = 0; index < SWEEPERS; index++) this.#sweepers.push(this.#newSweeper(index))
    const { replicas } = this.#engine
    const topics = [...this.#board.topics]
    const options = { replicas, topics, signal: this.#stopping.signal, random: this.#random.fork() }
    this.#followings = [followByLibrary(options), followPlainly(options)]
  }

  /** Clients work and replicas are hurt, until the time is over and all clients are done. */
  async hurt(): Promise<void> {
    const ending = new AbortController()
    const everybody = [...this.#clients, ...this.#sweepers]
    const running = everybody.map((one) => one.run(ending.signal))
    await this.#hurting.run(this.#overAfter(this.#options.seconds * 1_000))
    this.#told.note('all are left alone')
    ending.abort()
    await Promise.all(running)
    this.#told.note('all clients are done')
  }

  /** Whether the time is over and enough was said; on a busy machine that takes longer. */
  #overAfter(milliseconds: number): () => boolean {
    const began = performance.now()
    return () => {
      const taken = performance.now() - began
      if (taken > PATIENCE * milliseconds) return true
      return taken > milliseconds && this.#ledger.answered() >= ENOUGH
    }
  }

  /** Whether all replicas serve and are equal, in the time that it may take. */
  async comesToRest(): Promise<boolean> {
    const rest = untilServing(this.#engine).then(async (chain) => {
      this.#told.note(`all serve: ${chain.map(({ name }) => name).join(', ')}`)
      await untilEqual(chain)
      return true
    })
    return await Promise.race([rest, pause(REST_MS, false, { ref: false })])
  }

  /** Looks at everything, from outside and, once the processes have ended, from inside. */
  async close(): Promise<void> {
    const [topic = ''] = this.#board.topics
    const closer = this.#newClient('the last writer', await this.#newAccess(true))
    const last = await closer.post(topic)
    this.#last = last
    await Promise.all(this.#followings.map((following) => untilTold(following, last)))
    await this.#stopFollowing()
    const chain = await untilServing(this.#engine)
    const [ledger, board, random] = [this.#ledger, this.#board, this.#random]
    for (const replica of chain) await readAll({ replica, ledger, board, random })
    const verified = await chain[0]!.parley('verify')
    const verify = { code: verified.code, text: `${verified.stdout}${verified.stderr}` }
    const shown = await shownBy(chain[0]!)
    const alarms = await alarmsOf(this.#engine)
    this.#hurting.look()
    // Only who has ended lets others read its log.
    for (const replica of chain) await this.#stop(replica)
    const logs = await Promise.all(chain.map((replica) => logOf(this.#engine.homes, replica)))
    this.#rest = { logs, shown, alarms, verify }
  }

  tortured(): Tortured {
    this.#hurting.keepLogs()
    const surprises = [
      ...this.#hurting.surprises,
      ...this.#followings.flatMap(({ followed }) => followed.surprises),
    ]
    const recorded = this.#ledger.recorded()
    const history = { recorded, rest: this.#rest, heard: this.#heard(), surprises }
    const { logs, dealt } = this.#hurting
    const { timings } = this.#ledger
    return { history, story: this.#told.story, logs, dealt, timings }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#stopFollowing()
    for (const access of [...this.#accesses, ...this.#sweepers]) await access[Symbol.asyncDispose]()
  }

  async #stopFollowing(): Promise<void> {
    this.#stopping.abort()
    await Promise.all(this.#followings.map(({ ended }) => ended))
  }

  async #stop(replica: TestReplica): Promise<void> {
    const { code, stderr } = await replica.stop()
    if (code === 0) return
    this.#ledger.surprises.push(`${replica.name} was stopped and ended with ${code}: ${stderr}`)
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
    const { replicas } = this.#engine
    const access = isPlain
      ? new OneAddress(replicas, this.#random.fork())
      : await openLibrary(replicas)
    this.#accesses.push(access)
    return access
  }

  #newClient(name: string, access: Access): TortureClient {
    const [ledger, board, random] = [this.#ledger, this.#board, this.#random.fork()]
    return new TortureClient({ name, access, random, ledger, board, thinking: THINKING_MS })
  }

  #newSweeper(index: number): Sweeper {
    const { replicas } = this.#engine
    const [ledger, board, random] = [this.#ledger, this.#board, this.#random.fork()]
    return new Sweeper({ name: `sweeper ${index}`, replicas, random, ledger, board })
  }
}
