/**
 * Scripts: what was done in the lab and when, one JSON object a line. The first line says of what
 * forum it was; a script without one is played in the forum that is asked for.
 */
import { z } from 'zod'
import type { Mode } from '../replica/replica.ts'
import { parseTimed, type Timed, timedToJson } from './action.ts'

/** A script of more lines is no script. */
const LINES_MAX = 100_000
/** The version of this format. */
const FORMAT = 1

export interface Header {
  readonly mode: Mode
  readonly replicas: number
  /** Of what clients do. */
  readonly seed: number
}

export interface Script {
  readonly header: Header | undefined
  /** In the order of their times. */
  readonly steps: readonly Timed[]
}

const header = z.strictObject({
  lab: z.literal(FORMAT),
  mode: z.enum(['crdt', 'chain']),
  replicas: z.number().int().min(1),
  seed: z.number().int().min(0),
})

/** Throws a sentence that names the line. */
export function parseScript(text: string): Script {
  const lines = text.split('\n').map((line, index) => ({ line: line.trim(), number: index + 1 }))
  const full = lines.filter(({ line }) => line !== '' && !line.startsWith('#'))
  if (full.length > LINES_MAX) throw new Error(`it has more than ${LINES_MAX} lines`)
  const json = full.map(({ line, number }) => ({ number, value: jsonOf(line, number) }))
  const [first, ...rest] = json
  const hasHeader = typeof first?.value === 'object' && first.value !== null && 'lab' in first.value
  const steps = (hasHeader ? rest : json).map(({ value, number }) => {
    return atLine(number, () => parseTimed(value))
  })
  return {
    header: hasHeader ? atLine(first.number, () => headerOf(first.value)) : undefined,
    steps: steps.toSorted((one, other) => one.at - other.at),
  }
}

export function headerToJson({ mode, replicas, seed }: Header): string {
  return JSON.stringify({ lab: FORMAT, mode, replicas, seed })
}

export const stepToJson = timedToJson

function headerOf(value: unknown): Header {
  const found = header.safeParse(value)
  if (found.success) {
    const { mode, replicas, seed } = found.data
    return { mode, replicas, seed }
  }
  throw new Error(
    `expected {"lab": ${FORMAT}, "mode": "crdt" or "chain", "replicas": a count, "seed": a number}`,
  )
}

function jsonOf(line: string, number: number): unknown {
  return atLine(number, () => JSON.parse(line) as unknown)
}

function atLine<T>(number: number, read: () => T): T {
  try {
    return read()
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new Error(`line ${number}: ${reason}`, { cause: error })
  }
}
