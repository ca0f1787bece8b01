/** What a command gets of its surroundings, so that it can be run without a terminal. */
import type { Writable } from 'node:stream'
import type { ChildReport } from './parent.ts'

/** Where text goes. */
export interface Output {
  /** Whether a person is looking at it: colours, progress bars and wrapped lines then. */
  readonly isTty: boolean
  /** Width of the terminal in characters. */
  readonly columns: number
  /** Resolves once the text is taken, so that a slow reader slows the writer. */
  write(text: string): Promise<void>
}

export interface Context {
  /** Aborted when the person wants the command to end. */
  readonly signal: AbortSignal
  readonly out: Output
  readonly err: Output
  readonly env: Readonly<Record<string, string | undefined>>
  readonly stdin: AsyncIterable<Uint8Array>
  /** The current folder: relative paths begin there. */
  readonly cwd: string
  /** Tells the process that started this one how it goes; undefined where nobody listens. */
  readonly report: ((report: ChildReport) => void) | undefined
  /** Milliseconds since 1970. */
  now(): number
}

/** Width of lines when nobody says how wide the terminal is. */
const COLUMNS_DEFAULT = 80

/** Makes an output of a stream, with the terminal's width as it is at each moment. */
export function outputTo(stream: Writable & { isTTY?: boolean; columns?: number }): Output {
  return {
    isTty: stream.isTTY === true,
    get columns() {
      return stream.columns ?? COLUMNS_DEFAULT
    },
    write: (text) =>
      new Promise((resolve, reject) => {
        stream.write(text, (error) => (error ? reject(error) : resolve()))
      }),
  }
}

/** Writes one line of text. */
export function writeLine(output: Output, line: string): Promise<void> {
  return output.write(`${line}\n`)
}

/** Writes many lines at once. */
export function writeLines(output: Output, lines: readonly string[]): Promise<void> {
  return output.write(lines.map((line) => `${line}\n`).join(''))
}
