/** Which places of the code ran in this process, by V8's own counts. */
import { readFileSync } from 'node:fs'
import { Session } from 'node:inspector/promises'
import type { Profiler } from 'node:inspector'
import { fileURLToPath } from 'node:url'

const SRC = new URL('../../../src/', import.meta.url)

/** Of the seeds of each worker it is looked which lines run in so many of the first. */
export const COVERED_SEEDS = 100

/** A place: a piece of a line, which stands in its file exactly once. */
export interface Place {
  /** Below src/. */
  readonly file: string
  readonly text: string
}

export class LineCoverage implements AsyncDisposable {
  readonly #session: Session

  private constructor(session: Session) {
    this.#session = session
  }

  /** Counts in what is imported from now on. */
  static async start(): Promise<LineCoverage> {
    const session = new Session()
    session.connect()
    await session.post('Profiler.enable')
    await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })
    return new LineCoverage(session)
  }

  /** The names of those of which some place ran. */
  async hit(places: Readonly<Record<string, Place>>): Promise<string[]> {
    const { result } = await this.#session.post('Profiler.takePreciseCoverage')
    const byUrl = new Map(result.map((script) => [script.url, script]))
    return Object.entries(places)
      .filter(([, place]) => ran(byUrl.get(new URL(place.file, SRC).href), place))
      .map(([name]) => name)
  }

  /** From now on all is as fast as ever. */
  async stop(): Promise<void> {
    await this.#session.post('Profiler.stopPreciseCoverage')
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#session.post('Profiler.disable')
    this.#session.disconnect()
  }
}

/** Where it stands in its file. Throws if that is not one place. */
export function offsetOf({ file, text }: Place): number {
  const source = readFileSync(fileURLToPath(new URL(file, SRC)), 'utf8')
  const at = source.indexOf(text)
  if (at < 0 || source.includes(text, at + 1)) {
    throw new Error(`src/${file} does not have "${text}" exactly once`)
  }
  return at
}

/** Types are stripped to blanks, so what V8 counts stands where the source has it. */
function ran(script: Profiler.ScriptCoverage | undefined, place: Place): boolean {
  if (script === undefined) return false
  const at = offsetOf(place)
  const around = script.functions
    .flatMap(({ ranges }) => ranges)
    .filter(({ startOffset, endOffset }) => startOffset <= at && at < endOffset)
  const [innermost] = around.sort(
    (a, b) => a.endOffset - a.startOffset - (b.endOffset - b.startOffset),
  )
  return (innermost?.count ?? 0) > 0
}
