/** Tortures a free forum of real processes, and judges what comes of it. */
import { setTimeout as pause } from 'node:timers/promises'
import { connectForum } from '../../../src/client/connect-forum.ts'
import type { ForumClient } from '../../../src/client/forum-client.ts'
import { checkConvergence } from '../../simulation/checkers/convergence.ts'
import { checkDurability } from '../../simulation/checkers/durability.ts'
import { checkErasure } from '../../simulation/checkers/erasure.ts'
import { checkExactlyOnce } from '../../simulation/checkers/exactly-once.ts'
import { checkSessions } from '../../simulation/checkers/session.ts'
import { type History, newHistory, type Rendering } from '../../simulation/history.ts'
import { Random } from '../../../src/lab/random.ts'
import { render } from '../../simulation/rendering.ts'
import { type TestReplica, untilEqual } from '../../support/replicas.ts'
import { alarmsOf } from '../chain-torture/at-rest.ts'
import { type Followed, type Following, followByLibrary } from '../chain-torture/follower.ts'
import { Ledger, type Timing } from '../chain-torture/ledger.ts'
import { CrdtClient } from './crdt-client.ts'
import { checkFollowed } from './followed.ts'
import { type Dealt, Hurting } from './hurting.ts'
import { type BlowKind, Stage } from './stage.ts'

const THINKING_MS = 25
const TOPICS = 3
/** How long replicas may take to be equal once nobody hurts them any more, ms. */
const REST_MS = 180_000
/** Who is told nothing in so many looks has been told all. */
const QUIET_LOOKS = 20
const QUIET_LOOK_MS = 250

export interface CrdtTortureOptions {
  readonly seed: number
  readonly seconds: number
  readonly clients: number
  readonly replicas: number
  readonly blows: readonly BlowKind[]
}

/** All that there is to be judged; plain data. */
export interface CrdtHistory {
  readonly history: History
  /** Of each replica at rest; none if they did not come to rest. */
  readonly renderings: readonly Rendering[]
  readonly followed: readonly Followed[]
  /** What should not have happened and needs no checker, in words. */
  readonly surprises: readonly string[]
}

export interface CrdtTortured {
  readonly judged: CrdtHistory
  readonly story: readonly string[]
  readonly logs: readonly { readonly replica: string; readonly text: string }[]
  readonly dealt: readonly Dealt[]
  readonly timings: readonly Timing[]
}

/** One run, from the first start to what the checkers say. */
export async function tortureCrdt(options: CrdtTortureOptions): Promise<CrdtTortured> {
  const { seed, replicas, blows } = options
  const story: string[] = []
  const ledger = new Ledger(`torture ${seed}`)
  const note = (what: string) => void story.push(`${ledger.at()}: ${what}`)
  await using stage = await Stage.open({ mode: 'crdt', replicas, blows, note })
  await untilEqual(stage.engine.replicas)
  await using scene = new Scene(stage, options, { ledger, note })
  await scene.open()
  await scene.hurt()
  const judged = await scene.close()
  const { logs, dealt } = scene.hurting
  return { judged, story, logs, dealt, timings: ledger.timings }
}

/** Each rule that was broken, in words, the checker first. */
export function judgeCrdt({ history, renderings, followed, surprises }: CrdtHistory): string[] {
  const violations = [
    ...checkConvergence(history, renderings),
    ...checkDurability(history, renderings),
    ...checkSessions(history),
    ...checkExactlyOnce(history, renderings),
    ...checkErasure(history, renderings),
  ]
  const [first] = renderings
  return [
    ...surprises,
    ...violations.map(({ checker, text }) => `${checker}: ${text}`),
    ...(first === undefined ? [] : followed.flatMap((one) => checkFollowed(one, first))),
  ]
}

class Scene implements AsyncDisposable {
  readonly history = newHistory()
  readonly hurting: Hurting
  readonly #stage: Stage
  readonly #options: CrdtTortureOptions
  readonly #ledger: Ledger
  readonly #note: (what: string) => void
  readonly #random: Random
  readonly #libraries: ForumClient[] = []
  readonly #clients: CrdtClient[] = []
  readonly #stopping = new AbortController()
  readonly #topics: string[] = []
  #followings: readonly Following[] = []

  constructor(
    stage: Stage,
    options: CrdtTortureOptions,
    { ledger, note }: { readonly ledger: Ledger; readonly note: (what: string) => void },
  ) {
    this.#stage = stage
    this.#options = options
    this.#ledger = ledger
    this.#note = note
    this.#random = new Random(options.seed)
    const random = this.#random.fork()
    this.hurting = new Hurting({ stage, random, note, isWhole: () => this.#isWhole() })
  }

  /** Makes clients, topics and subscribers, while all is well. */
  async open(): Promise<void> {
    const { replicas } = this.#stage.engine
    for (let index = 0; index < this.#options.clients; index++) {
      const addresses = this.#random.shuffle(replicas).map((replica) => replica.api())
      const client = await connectForum({ addresses })
      this.#libraries.push(client)
      this.#clients.push(this.#newClient(index, client))
    }
    const opening = new AbortController()
    const running = this.#clients.map((client) => client.run(opening.signal))
    while (this.#topics.length < TOPICS) await pause(10)
    opening.abort()
    await Promise.all(running)
    // Who has not seen a topic cannot know that it will come.
    await untilEqual(replicas)
    const random = this.#random.fork()
    const topics = this.#topics.slice(0, TOPICS)
    const options = { replicas, topics, signal: this.#stopping.signal, random }
    this.#followings = [followByLibrary(options), followByLibrary(options)]
  }

  async hurt(): Promise<void> {
    const ending = new AbortController()
    const running = this.#clients.map((client) => client.run(ending.signal))
    const end = performance.now() + this.#options.seconds * 1_000
    await this.hurting.run(() => performance.now() > end)
    this.#note('all are left alone')
    ending.abort()
    await Promise.all(running)
    this.#note('all clients are done')
  }

  /** Waits for rest, looks from outside, ends all processes and looks from inside. */
  async close(): Promise<CrdtHistory> {
    const { engine } = this.#stage
    const isAtRest = await Promise.race([
      untilEqual(engine.replicas).then(() => true),
      pause(REST_MS, false, { ref: false }),
    ])
    const restless = isAtRest ? [] : ['liveness: replicas do not come to be equal']
    const seen = isAtRest ? await this.#look() : []
    const followed = await this.#followed()
    this.hurting.look()
    this.hurting.keepLogs()
    const renderings: Rendering[] = []
    for (const replica of isAtRest ? engine.replicas : []) {
      renderings.push(await this.#renderingOf(replica))
    }
    const said = [...this.#ledger.surprises, ...this.hurting.surprises]
    const surprises = [...restless, ...seen, ...said.map((text) => `surprise: ${text}`)]
    return { history: this.history, renderings, followed, surprises }
  }

  /** What replicas say of each other. */
  async #look(): Promise<string[]> {
    this.#note('all are equal')
    const { engine } = this.#stage
    const verified = await engine.replicas[0]?.parley('verify')
    const alarms = await alarmsOf(engine)
    return [
      ...(verified?.code === 0 ? [] : [`verify: ${verified?.stdout}${verified?.stderr}`]),
      ...alarms.map((text) => `alarm: ${text}`),
    ]
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#stopping.abort()
    await Promise.all(this.#followings.map(({ ended }) => ended))
    for (const client of this.#libraries) await client[Symbol.asyncDispose]()
  }

  /** Subscribers have a while to come to the end; what they then lack is missing. */
  async #followed(): Promise<readonly Followed[]> {
    const all = this.#followings.map(({ followed }) => followed)
    const count = () => all.flatMap(({ connections }) => connections.flatMap((one) => one.events))
    for (let before = -1, quiet = 0; quiet < QUIET_LOOKS; ) {
      const now = count().length
      quiet = now === before ? quiet + 1 : 0
      before = now
      await pause(QUIET_LOOK_MS)
    }
    this.#stopping.abort()
    await Promise.all(this.#followings.map(({ ended }) => ended))
    return all
  }

  async #renderingOf(replica: TestReplica): Promise<Rendering> {
    const { code, stderr } = await replica.stop()
    if (code !== 0) throw new Error(`${replica.name} was stopped and ended with ${code}: ${stderr}`)
    await using store = this.#stage.engine.homes.openStore(replica.data)
    return render(replica.name, store, this.history)
  }

  async #isWhole(): Promise<boolean> {
    const states = this.#stage.engine.replicas.map(async (replica) => {
      if (replica.program().hasEnded()) return 'away'
      await using client = await replica.client()
      const signal = AbortSignal.timeout(2_000)
      const state = await client.getClusterState({}, { signal }).catch(() => undefined)
      return state?.replicas.find(({ self }) => self)?.digest ?? 'silent'
    })
    const all = (await Promise.all(states)).filter((state) => state !== 'away')
    return !all.includes('silent') && new Set(all.map(String)).size === 1
  }

  #newClient(index: number, client: ForumClient): CrdtClient {
    return new CrdtClient({
      index,
      client,
      random: this.#random.fork(),
      history: this.history,
      ledger: this.#ledger,
      thinking: THINKING_MS,
      madeTopic: (id) => this.#topics.push(id),
    })
  }
}
