/** Tortures a chain of real processes, and brings back all that is to be judged. */
import { ChainLoad } from '../../../src/lab/chain/chain-load.ts'
import type { ChainHistory } from '../../../src/lab/chain/judge.ts'
import { servingNow, untilServing } from '../../../src/lab/chain/order.ts'
import { Ledger, type Timing } from '../../../src/lab/load/ledger.ts'
import { Random } from '../../../src/lab/random.ts'
import { type Dealt, Hurting } from '../torture/hurting.ts'
import { type BlowKind, Stage } from '../torture/stage.ts'

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
  readonly history: ChainHistory
  /** Who was hit when. */
  readonly story: readonly string[]
  /** What the processes said. */
  readonly logs: readonly { readonly replica: string; readonly text: string }[]
  readonly dealt: readonly Dealt[]
  readonly timings: readonly Timing[]
}

const REPLICAS = 3
const DEADLY: readonly BlowKind[] = ['kill', 'pause']

/** One run, from the first start to the last look. */
export async function torture(options: TortureOptions): Promise<Tortured> {
  const { seed, seconds, clients, replicas = REPLICAS, blows = DEADLY } = options
  const story: string[] = []
  const began = performance.now()
  const note = (what: string) => {
    story.push(`${Math.round(performance.now() - began)} ms: ${what}`)
  }
  await using stage = await Stage.open({ mode: 'chain', replicas, blows, note })
  const { engine } = stage
  await untilServing(engine)
  const random = new Random(seed)
  const isWhole = async () => (await servingNow(engine, engine.replicas)) !== undefined
  const hurting = new Hurting({ stage, random: random.fork(), note, isWhole })
  const ledger = new Ledger(`torture ${seed}`)
  await using load = new ChainLoad({ engine, clients, random, ledger, note })
  await load.open()
  const ending = new AbortController()
  const working = load.work(ending.signal)
  await hurting.run(overAfter(seconds * 1_000, ledger))
  note('all are left alone')
  ending.abort()
  await working
  note('all clients are done')
  const closed = await load.close(() => hurting.look())
  hurting.keepLogs()
  const history = { ...closed, surprises: [...hurting.surprises, ...closed.surprises] }
  const { logs, dealt } = hurting
  return { history, story, logs, dealt, timings: ledger.timings }
}

/** Whether the time is over and enough was said; on a busy machine that takes longer. */
function overAfter(milliseconds: number, ledger: Ledger): () => boolean {
  const began = performance.now()
  return () => {
    const taken = performance.now() - began
    if (taken > PATIENCE * milliseconds) return true
    return taken > milliseconds && ledger.answered() >= ENOUGH
  }
}
