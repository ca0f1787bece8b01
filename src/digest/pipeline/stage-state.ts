/** What a stage that gathers keeps on the shelf, and how a turn of messages changes it. */
import { z } from 'zod'
import { DIGEST_PART_CELLS } from '../../core/limits.ts'
import type { ShelfFile, ShelfStage } from './shelf.ts'
import type { Computation } from './computation.ts'
import { type Gathering, newGathering, receive } from './gathering.ts'
import type { Cell, GatherMessage, Json } from './messages.ts'

export interface StageState {
  readonly gathering: Gathering
  /** Once all is gathered and handed on: of the query the result, of a reducer nothing. */
  readonly done: string | null
}

const stored = z.object({
  seen: z.array(z.object({ next: z.int(), ahead: z.string() })),
  totals: z.array(z.int().nullable()),
  done: z.string().nullable(),
})

export function readState(stage: ShelfStage, origins: number): StageState {
  const text = stage.state()
  if (text === undefined) return { gathering: newGathering(origins), done: null }
  const { seen, totals, done } = stored.parse(JSON.parse(text))
  const windows = seen.map(({ next, ahead }) => ({ next, ahead: BigInt(ahead) }))
  return { gathering: { seen: windows, totals }, done }
}

export function writeState(stage: ShelfStage, { gathering, done }: StageState): void {
  const { seen, totals } = gathering
  const windows = seen.map(({ next, ahead }) => ({ next, ahead: `0x${ahead.toString(16)}` }))
  stage.setState(JSON.stringify({ seen: windows, totals, done }))
}

/**
 * Takes messages into a stage in one transaction: which of them have been seen, and what the new
 * ones bring, are on disk together or not at all. So a message may be acknowledged after this, and
 * if it comes again nevertheless, it changes nothing.
 */
export function takeIn(
  { file, stage, merge }: { file: ShelfFile; stage: ShelfStage } & Pick<Computation, 'merge'>,
  state: StageState,
  messages: readonly GatherMessage[],
): StageState {
  const changed = new Map<string, Json>()
  let { gathering } = state
  const held = (key: string): Json | undefined => {
    const text = stage.cell(key)
    return text === undefined ? undefined : (JSON.parse(text) as Json)
  }
  return file.atomically(() => {
    for (const message of messages) {
      const received = receive(gathering, message)
      gathering = received.gathering
      for (const [key, value] of received.isNew ? (message.part?.cells ?? []) : []) {
        const before = changed.get(key) ?? held(key)
        changed.set(key, before === undefined ? value : merge(key, before, value))
      }
    }
    for (const [key, value] of changed) stage.putCell(key, JSON.stringify(value))
    const after = { ...state, gathering }
    writeState(stage, after)
    return after
  })
}

/** All cells of a stage in the order of their keys, read as they are asked for. */
export function* cellsOf(stage: ShelfStage): Generator<Cell> {
  let after: string | undefined
  for (;;) {
    const page = stage.cellsAfter(after, DIGEST_PART_CELLS)
    for (const [key, text] of page) yield [key, JSON.parse(text) as Json]
    after = page.at(-1)?.[0]
    if (page.length < DIGEST_PART_CELLS) return
  }
}

/** Puts a stage's work aside: it only knows still what it has seen, and what came of it. */
export function finishStage(file: ShelfFile, stage: ShelfStage, state: StageState): void {
  file.atomically(() => {
    writeState(stage, state)
    stage.clearCells()
  })
}
