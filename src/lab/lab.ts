/**
 * The lab: a forum of real processes, clients at work on it, somebody who breaks it, and a story of
 * what happens. Keys, scripts and chance all go through `perform`.
 */
import type { ClusterState } from '../client/forum-client.ts'
import { REPLICAS_STARTED_MAX } from '../core/limits.ts'
import type { Action } from './action.ts'
import { ChainLoad } from './chain/chain-load.ts'
import { untilServing } from './chain/order.ts'
import { strike } from './chance.ts'
import { Chronicle } from './chronicle.ts'
import { CrdtLoad } from './crdt/crdt-load.ts'
import type { Engine } from './engine/engine.ts'
import { type LabReplica, untilEqual } from './engine/replica.ts'
import { Ledger } from './load/ledger.ts'
import type { Load } from './load/load.ts'
import { observe } from './observer.ts'
import { deedOf, mendLinks, type OnReplica } from './performing.ts'
import { Random } from './random.ts'
import { orAborted } from './until.ts'
import { type Line, ratesOf, type Snapshot } from './snapshot.ts'

/** Names go on from r1 and are never used again. */
const MADE_MAX = 99
/** Clients stop when they have asked so often: all of it is kept for the checkers. */
const REQUESTS_MAX = 300_000

export interface LabOptions {
  /** Without replicas yet; the lab closes it. */
  readonly engine: Engine
  readonly replicas: number
  readonly clients: number
  /** Of what clients do, and of chance. */
  readonly seed: number
  /** Told of each action when it is begun, with its time; for those who record. */
  readonly performed: (at: number, action: Action) => void
  /** Told of each sentence. */
  readonly told: (line: Line) => void
  readonly signal: AbortSignal
}

export class Lab implements AsyncDisposable {
  readonly engine: Engine
  readonly #options: LabOptions
  readonly #ledger: Ledger
  readonly #load: Load
  readonly #random: Random
  readonly #chronicle: Chronicle
  /** What is being done to each, one after the other. */
  readonly #busy = new Map<string, Promise<void>>()
  readonly #ending = new AbortController()
  #observing: Promise<void> | undefined
  #work: { readonly stop: AbortController; readonly done: Promise<void> } | undefined
  #chance: { readonly stop: AbortController; readonly done: Promise<void> } | undefined
  #actions = 0
  #began = performance.now()

  private constructor(options: LabOptions) {
    const { engine, clients, seed } = options
    this.engine = engine
    this.#options = options
    this.#random = new Random(seed)
    this.#ledger = new Ledger(`parley lab ${seed}`)
    const random = this.#random.fork()
    const now = () => this.elapsedMs
    this.#chronicle = new Chronicle({ engine, now, told: options.told })
    const note = () => {}
    const shared = { engine, clients, random, ledger: this.#ledger, note }
    this.#load = engine.mode === 'chain' ? new ChainLoad(shared) : new CrdtLoad(shared)
  }

  /** Starts everything; resolves when all is well. */
  static async open(options: LabOptions): Promise<Lab> {
    const { engine, replicas, signal } = options
    await using opening = new AsyncDisposableStack()
    const lab = opening.use(new Lab(options))
    const preparing = async () => {
      for (let index = 0; index < replicas; index++) await engine.add()
      if (engine.mode === 'chain') await untilServing(engine)
      await untilEqual(engine.replicas, { signal })
      await lab.#load.open()
    }
    await orAborted(preparing(), signal)
    lab.#began = performance.now()
    const { replicas: all } = engine
    lab.#observing = observe({
      replicas: all,
      saw: (replica, state) => lab.#saw(replica, state),
      gone: (replica) => lab.#gone(replica),
      signal: lab.#ending.signal,
    })
    opening.move()
    return lab
  }

  /** Milliseconds since all was well. */
  get elapsedMs(): number {
    return performance.now() - this.#began
  }

  get lines(): readonly Line[] {
    return this.#chronicle.lines
  }

  /** Requests by now, and actions. */
  get counts() {
    const { timings } = this.#ledger
    const answered = timings.filter(({ isAnswered }) => isAnswered).length
    return { requests: timings.length, answered, actions: this.#actions }
  }

  /** Tells of each change; answers how to end that. */
  get subscribe() {
    return this.#chronicle.subscribe
  }

  /** Does it, once whatever is being done to that replica is done. Never throws. */
  async perform(action: Action): Promise<void> {
    this.#actions += 1
    this.#options.performed(this.elapsedMs, action)
    try {
      await this.#perform(action)
    } catch (error) {
      this.#say(error instanceof Error ? error.message : String(error))
    }
  }

  /** Kills and pauses at random from now on, or no more. */
  async setChance(isOn: boolean): Promise<void> {
    if (isOn === (this.#chance !== undefined)) return
    this.#say(isOn ? 'chance strikes from now on' : 'chance rests')
    if (isOn) {
      const stop = new AbortController()
      const victims = () => this.engine.replicas.filter(({ name }) => !this.#busy.has(name))
      const perform = (action: Action) => this.perform(action)
      const { signal } = stop
      const random = this.#random.fork()
      this.#chance = { stop, done: strike({ victims, random, perform, signal }) }
      return
    }
    const chance = this.#chance
    this.#chance = undefined
    chance?.stop.abort()
    await chance?.done
  }

  snapshot(): Snapshot {
    const rows = this.#chronicle.rows((name) => this.#busy.has(name))
    const views = rows.flatMap(({ view }) => view ?? [])
    const newest = views.toSorted((one, other) => other.epoch - one.epoch)[0]
    return {
      mode: this.engine.mode,
      elapsedMs: this.elapsedMs,
      rows,
      epoch: newest?.epoch ?? 0,
      proposer: newest?.proposer ?? '',
      digests: new Set(views.map(({ digest }) => digest)).size,
      load: ratesOf(this.#ledger.timings, performance.now(), this.#work !== undefined),
      isByChance: this.#chance !== undefined,
      lines: this.lines,
      whyNoWrong: this.engine.whyNoWrong,
    }
  }

  /** Mends everything, lets the forum come to rest, ends all processes, and asks the checkers. */
  async judge(): Promise<readonly string[]> {
    await this.setChance(false)
    await Promise.all(this.#busy.values())
    await this.#setLoad(false)
    for (const replica of this.engine.replicas) mendLinks(this.engine, replica)
    for (const replica of this.engine.replicas) {
      if (!replica.runs()) await this.perform({ do: 'start', replica: replica.name })
    }
    this.#say('all is mended; the checkers look')
    const violations = await this.#load.judge(() => this.#ending.abort())
    return [...this.#chronicle.surprises, ...violations]
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#ending.abort()
    await this.setChance(false)
    this.#work?.stop.abort()
    // Clients that wait for the dead would wait long: the processes end first.
    await this.engine[Symbol.asyncDispose]()
    await this.#load[Symbol.asyncDispose]()
    await Promise.all([this.#work?.done, this.#observing, ...this.#busy.values()])
  }

  async #perform(action: Action): Promise<void> {
    switch (action.do) {
      case 'add':
        return await this.#add()
      case 'load':
        return await this.#setLoad(action.on)
      case 'verify':
        return await this.#verify()
      default:
        return await this.#inTurn(action)
    }
  }

  async #inTurn(action: OnReplica): Promise<void> {
    const replica = this.engine.named(action.replica)
    const before = this.#busy.get(replica.name)
    const done = (async () => {
      await before
      await this.#deal(replica, action)
    })()
    const settled = done.catch(() => {})
    this.#busy.set(replica.name, settled)
    try {
      await done
    } finally {
      if (this.#busy.get(replica.name) === settled) this.#busy.delete(replica.name)
      this.#chronicle.changed()
    }
  }

  async #deal(replica: LabReplica, action: OnReplica): Promise<void> {
    const { name } = replica
    const { words, effect, after, whyNot, run } = deedOf(this.engine, replica, action)
    if (whyNot !== undefined) return this.#say(whyNot)
    const isEnding = action.do === 'kill' || action.do === 'wipe' || action.do === 'remove'
    if (isEnding) this.#chronicle.goes(name)
    if (action.do === 'wipe') {
      // What was only on its disk is lost, and its old id is nobody's.
      this.#load.lost(replica.id())
      this.#chronicle.disown(replica)
    }
    this.#chronicle.tell({ kind: 'did', replica: name, effect, words, after })
    const came = await run()
    if (isEnding) this.#chronicle.forget(name)
    const isThere = this.engine.replicas.includes(replica)
    if (action.do !== 'kill' && isThere) this.#chronicle.comesBack(name)
    if (action.do === 'wipe') this.#came(name, `${name} begins anew`, 'it began anew')
    if (came !== undefined) this.#say(came)
    if (!isThere) this.#chronicle.tell({ kind: 'left', replica: name })
  }

  #came(replica: string, words: string, after: string): void {
    this.#chronicle.tell({ kind: 'did', replica, effect: 'mended', words, after })
  }

  async #add(): Promise<void> {
    const isFull = this.engine.replicas.length >= REPLICAS_STARTED_MAX
    if (isFull || this.engine.made >= MADE_MAX) {
      return this.#say('this machine has enough replicas')
    }
    this.#say('one more replica is started')
    const { name } = await this.engine.add()
    this.#came(name, `${name} was added`, 'it was added')
  }

  async #setLoad(isOn: boolean): Promise<void> {
    const work = this.#work
    if (isOn === (work !== undefined)) return
    if (work !== undefined) {
      const isFirst = !work.stop.signal.aborted
      work.stop.abort()
      await work.done
      this.#work = undefined
      if (isFirst) this.#chronicle.tell({ kind: 'load', isOn })
      return
    }
    if (this.#ledger.timings.length > REQUESTS_MAX) {
      return this.#say(`clients have asked ${REQUESTS_MAX} times: the checkers can hold no more`)
    }
    const stop = new AbortController()
    this.#work = { stop, done: this.#load.work(stop.signal) }
    this.#chronicle.tell({ kind: 'load', isOn })
  }

  async #verify(): Promise<void> {
    const replica = this.engine.replicas.find((one) => {
      return one.runs() && !this.engine.conditionOf(one).isPaused
    })
    if (replica === undefined) return this.#say('no replica runs that could verify')
    const { stdout, stderr } = await replica.parley('verify')
    const lines = `${stdout}${stderr}`.split('\n').filter((line) => line.trim() !== '')
    for (const line of lines) this.#say(`verify at ${replica.name}: ${line}`)
  }

  #saw(replica: LabReplica, state: ClusterState | undefined): void {
    this.#chronicle.saw(replica, state)
    const isFull = this.#ledger.timings.length > REQUESTS_MAX
    if (isFull && this.#work !== undefined) void this.#setLoad(false)
  }

  #gone(replica: LabReplica): void {
    if (!this.#busy.has(replica.name)) this.#chronicle.gone(replica)
  }

  #say(text: string): void {
    this.#chronicle.say(text)
  }
}
