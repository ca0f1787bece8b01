/** Clients at work on a free forum of real processes, and what the checkers say of it. */
import { setTimeout as pause } from 'node:timers/promises'
import { connectForum } from '../../client/connect-forum.ts'
import type { ForumClient } from '../../client/forum-client.ts'
import { type LabReplica, untilEqual } from '../engine/replica.ts'
import { alarmsOf } from '../load/alarms.ts'
import { type Followed, type Following, followByLibrary } from '../load/follower.ts'
import type { Timing } from '../load/ledger.ts'
import type { Cast, Load, LoadOptions } from '../load/load.ts'
import { CrdtClient } from './crdt-client.ts'
import { newHistory, type Rendering } from './history.ts'
import { type CrdtHistory, judgeCrdt } from './judge.ts'
import { render } from './rendering.ts'

const THINKING_MS = 25
const TOPICS = 3
/** How long replicas may take to be equal once nobody hurts them any more, ms. */
const REST_MS = 180_000
/** Who is told nothing in so many looks has been told all. */
const QUIET_LOOKS = 20
const QUIET_LOOK_MS = 250

export class CrdtLoad implements Load {
  readonly history = newHistory()
  readonly #options: LoadOptions
  readonly #libraries: ForumClient[] = []
  readonly #clients: CrdtClient[] = []
  readonly #stopping = new AbortController()
  readonly #topics: string[] = []
  #followings: readonly Following[] = []

  constructor(options: LoadOptions) {
    this.#options = options
  }

  get timings(): readonly Timing[] {
    return this.#options.ledger.timings
  }

  async open(): Promise<void> {
    const { engine, random, clients } = this.#options
    const { replicas } = engine
    for (let index = 0; index < clients; index++) {
      const addresses = random.shuffle(replicas).map((replica) => replica.api())
      const client = await connectForum({ addresses })
      this.#libraries.push(client)
      this.#clients.push(this.#newClient(index, client))
    }
    const opening = new AbortController()
    const running = this.work(opening.signal)
    while (this.#topics.length < TOPICS) await pause(10)
    opening.abort()
    await running
    // Who has not seen a topic cannot know that it will come.
    await untilEqual(replicas)
    const topics = this.#topics.slice(0, TOPICS)
    const { signal } = this.#stopping
    const options = { replicas, topics, signal, random: random.fork() }
    this.#followings = [followByLibrary(options), followByLibrary(options)]
  }

  async work(signal: AbortSignal): Promise<void> {
    await Promise.all(this.#clients.map((client) => client.run(signal)))
  }

  lost(id: string): void {
    this.history.lost.add(id)
  }

  async judge(beforeEnd: () => void): Promise<readonly string[]> {
    return judgeCrdt(await this.close(beforeEnd))
  }

  /** Waits for rest, looks from outside, ends all processes and looks from inside. */
  async close(beforeEnd: () => void): Promise<CrdtHistory> {
    const { engine, ledger } = this.#options
    const isAtRest = await Promise.race([
      untilEqual(engine.replicas).then(() => true),
      pause(REST_MS, false, { ref: false }),
    ])
    const restless = isAtRest ? [] : ['liveness: replicas do not come to be equal']
    const seen = isAtRest ? await this.#look() : []
    const followed = await this.#followed()
    beforeEnd()
    const renderings: Rendering[] = []
    for (const replica of isAtRest ? engine.replicas : []) {
      renderings.push(await this.#renderingOf(replica))
    }
    const said = ledger.surprises.map((text) => `surprise: ${text}`)
    return {
      history: this.history,
      renderings,
      followed,
      surprises: [...restless, ...seen, ...said],
    }
  }

  /** What replicas say of each other. */
  async #look(): Promise<string[]> {
    const { engine, note } = this.#options
    note('all are equal')
    const verified = await engine.replicas[0]?.parley('verify')
    const alarms = await alarmsOf(engine.replicas)
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

  async #renderingOf(replica: LabReplica): Promise<Rendering> {
    const { code, stderr } = await replica.stop()
    if (code !== 0) throw new Error(`${replica.name} was stopped and ended with ${code}: ${stderr}`)
    await using store = this.#options.engine.homes.openStore(replica.data)
    return render(replica.name, store, this.history)
  }

  #newClient(index: number, client: ForumClient): CrdtClient {
    const { random, ledger } = this.#options
    return new CrdtClient({
      index,
      client,
      random: random.fork(),
      history: this.history,
      ledger,
      thinking: THINKING_MS,
      madeTopic: (id) => this.#topics.push(id),
    })
  }
}

/** Whether all replicas that run answer, and show the same. */
export async function isConverged({ replicas }: Pick<Cast, 'replicas'>): Promise<boolean> {
  const states = replicas.map(async (replica) => {
    if (!replica.runs()) return 'away'
    const state = await replica.state()
    return state?.replicas.find(({ self }) => self)?.digest ?? 'silent'
  })
  const all = (await Promise.all(states)).filter((state) => state !== 'away')
  return !all.includes('silent') && new Set(all).size === 1
}
