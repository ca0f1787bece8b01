/** Reading traces: files of lines, each checked. */
import { createReadStream } from 'node:fs'
import { resolve } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { SHOWN_VALUE_CHARS } from '../core/limits.ts'
import type { TraceEvent } from '../trace/trace-event.ts'
import { parseLine } from '../trace/trace-line.ts'
import type { Context } from './context.ts'
import { badUsage, isSystemError } from './failure.ts'
import { printableLine } from './print-text.ts'

/** The events of all files, file by file, in the order in which they stand there. */
export async function readTraces(
  files: readonly string[],
  { cwd, signal }: Pick<Context, 'cwd' | 'signal'>,
): Promise<TraceEvent[]> {
  const events: TraceEvent[] = []
  for (const file of files) {
    try {
      for await (const event of eventsIn(resolve(cwd, file), file, signal)) events.push(event)
    } catch (reason) {
      if (!isSystemError(reason)) throw reason
      throw badUsage(`${file} cannot be read: ${reason.message}`, { cause: reason })
    }
  }
  return events
}

async function* eventsIn(
  path: string,
  file: string,
  signal: AbortSignal,
): AsyncIterable<TraceEvent> {
  const input = createReadStream(path, { signal })
  let number = 0
  let torn: number | undefined
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    number++
    if (torn !== undefined) throw noEvent(file, torn)
    const event = parseLine(line)
    if (event === undefined && number === 1) throw noEvent(file, 1, line)
    // The last line may be cut off: somebody may be writing it.
    if (event === undefined) torn = number
    else yield event
  }
}

function noEvent(file: string, number: number, line = ''): Error {
  const shown = line === '' ? '' : `: ${printableLine(line.slice(0, SHOWN_VALUE_CHARS))}`
  return badUsage(`${file}, line ${number} is no event of a trace${shown}`)
}
