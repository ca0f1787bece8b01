/**
 * A file with the trace of a replica. A line is with the operating system before the packet of
 * which it tells goes out, so after `kill -9` nobody knows of an event that the file lacks.
 */
import { closeSync, fstatSync, ftruncateSync, openSync, readSync, writeSync } from 'node:fs'
import { millis, type ReplicaId } from '../core/ids.ts'
import { TRACE_BYTES_MAX } from '../core/limits.ts'
import type { VectorClock } from '../core/vector.ts'
import type { Logger } from '../runtime/logger.ts'
import { Trace } from '../trace/trace.ts'
import type { TraceEvent } from '../trace/trace-event.ts'
import { formatLine, parseLine } from '../trace/trace-line.ts'
import { badUsage } from './failure.ts'

export interface TraceFile extends Disposable {
  readonly trace: Trace
}

export interface TraceFileOptions {
  readonly path: string
  readonly self: ReplicaId
  readonly logger: Logger
  /** Bytes, for tests. */
  readonly limit?: number
}

/** Who wrote when is nobody else's business. */
const OWNER_ONLY = 0o600
/** Bytes at the end of a file in which its last whole line is looked for. */
const TAIL_BYTES = 1024 * 1024

/** Opens a trace, or goes on with the one that is there. */
export function openTraceFile(options: TraceFileOptions): TraceFile {
  const { path, self } = options
  const file = openFile(path)
  try {
    const known = goOn(file, self, path)
    const writer = new Writer(file, options)
    const now = () => millis(Date.now())
    const trace = new Trace({ self, known, now, write: (event) => writer.write(event) })
    trace.note('start')
    return { trace, [Symbol.dispose]: () => writer.close() }
  } catch (error) {
    closeSync(file)
    throw error
  }
}

class Writer {
  readonly #file: number
  readonly #options: TraceFileOptions
  #bytes: number
  #isOver = false

  constructor(file: number, options: TraceFileOptions) {
    this.#file = file
    this.#options = options
    this.#bytes = fstatSync(file).size
  }

  /** What is behind a line that is missing would contradict it: so the first one ends the trace. */
  write(event: TraceEvent): void {
    if (this.#isOver) return
    const line = Buffer.from(`${formatLine(event)}\n`)
    const { limit = TRACE_BYTES_MAX } = this.#options
    if (this.#bytes + line.length > limit) {
      this.#end(`it would have more than ${limit} bytes`)
      return
    }
    try {
      const written = writeSync(this.#file, line, 0, line.length, this.#bytes)
      this.#bytes += line.length
      if (written < line.length) this.#end('the disk took a part of a line')
    } catch (error) {
      this.#end(String(error))
    }
  }

  close(): void {
    this.#isOver = true
    closeSync(this.#file)
  }

  #end(reason: string): void {
    this.#isOver = true
    const { path, logger } = this.#options
    logger.warn({ path, reason }, 'the trace ends here')
  }
}

function openFile(path: string): number {
  try {
    // Neither emptied nor appended to: where the next line goes is known better here.
    return openSync(path, 'r+')
  } catch (error) {
    if (!isMissing(error)) throw badUsage(`--trace ${path}: ${String(error)}`, { cause: error })
  }
  try {
    return openSync(path, 'wx+', OWNER_ONLY)
  } catch (error) {
    throw badUsage(`--trace ${path}: ${String(error)}`, { cause: error })
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT'
}

/** Drops a line that was cut off; answers the clock of the last event of `self`. */
function goOn(file: number, self: ReplicaId, path: string): VectorClock | undefined {
  const { size } = fstatSync(file)
  if (size === 0) return undefined
  const tail = Buffer.alloc(Math.min(size, TAIL_BYTES))
  readSync(file, tail, 0, tail.length, size - tail.length)
  const lines = tail.toString('utf8').split('\n')
  const torn = Buffer.byteLength(lines.pop() ?? '')
  const events = lines.map(parseLine)
  if (events.at(-1) === undefined) {
    throw badUsage(`--trace ${path}: that file is there and is no trace: name another one`)
  }
  if (torn > 0) ftruncateSync(file, size - torn)
  return events.findLast((event) => event?.replica === self)?.clock
}
