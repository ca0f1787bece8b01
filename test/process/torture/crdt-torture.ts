/** Tortures a free forum of real processes, and brings back all that is to be judged. */
import { CrdtLoad, isConverged } from '../../../src/lab/crdt/crdt-load.ts'
import type { CrdtHistory } from '../../../src/lab/crdt/judge.ts'
import { untilEqual } from '../../../src/lab/engine/replica.ts'
import { Ledger, type Timing } from '../../../src/lab/load/ledger.ts'
import { Random } from '../../../src/lab/random.ts'
import { type Dealt, Hurting } from './hurting.ts'
import { type BlowKind, Stage } from './stage.ts'

export interface CrdtTortureOptions {
  readonly seed: number
  readonly seconds: number
  readonly clients: number
  readonly replicas: number
  readonly blows: readonly BlowKind[]
}

export interface CrdtTortured {
  readonly judged: CrdtHistory
  readonly story: readonly string[]
  readonly logs: readonly { readonly replica: string; readonly text: string }[]
  readonly dealt: readonly Dealt[]
  readonly timings: readonly Timing[]
}

/** One run, from the first start to the last look. */
export async function tortureCrdt(options: CrdtTortureOptions): Promise<CrdtTortured> {
  const { seed, seconds, clients, replicas, blows } = options
  const story: string[] = []
  const ledger = new Ledger(`torture ${seed}`)
  const note = (what: string) => void story.push(`${ledger.at()}: ${what}`)
  await using stage = await Stage.open({ mode: 'crdt', replicas, blows, note })
  const { engine } = stage
  await untilEqual(engine.replicas)
  const random = new Random(seed)
  const isWhole = () => isConverged(engine)
  const hurting = new Hurting({ stage, random: random.fork(), note, isWhole })
  await using load = new CrdtLoad({ engine, clients, random, ledger, note })
  await load.open()
  const ending = new AbortController()
  const working = load.work(ending.signal)
  const end = performance.now() + seconds * 1_000
  await hurting.run(() => performance.now() > end)
  note('all are left alone')
  ending.abort()
  await working
  note('all clients are done')
  const closed = await load.close(() => {
    hurting.look()
    hurting.keepLogs()
  })
  const ended = hurting.surprises.map((text) => `surprise: ${text}`)
  const judged = { ...closed, surprises: [...closed.surprises, ...ended] }
  const { logs, dealt } = hurting
  return { judged, story, logs, dealt, timings: ledger.timings }
}
