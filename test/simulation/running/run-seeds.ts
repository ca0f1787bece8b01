/** Many seeds at once, told by some processes; and what there is to say of all of them. */
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { Coverage } from './coverage.ts'
import { COVERED_SEEDS } from './line-coverage.ts'
import { HELD_BY_TESTS, RULES } from './rules.ts'
import { commandOf, type Story, type Told } from './story.ts'
import type { Report, Work } from './worker.ts'

const WORKER = fileURLToPath(new URL('worker.ts', import.meta.url))
/** MiB for what is young: most of what a world makes is forgotten a turn later. */
const YOUNG_MIB = 32
/** Where there is no terminal a line of progress comes every so many seeds. */
const PROGRESS_SEEDS = 50

export interface Failed {
  readonly story: Story
  readonly told: Told
}

export interface RunSeedsOptions {
  readonly workers: number
  readonly isTerminal: boolean
}

export interface Ran {
  readonly failed: readonly Failed[]
  /** What was covered, in words. */
  readonly lines: readonly string[]
}

/** Rejects if a process ends before its work does. */
export async function runSeeds(
  work: Omit<Work, 'workers' | 'which'>,
  { workers, isTerminal }: RunSeedsOptions,
): Promise<Ran> {
  const tally = new Tally(work, isTerminal)
  await Promise.all(
    Array.from({ length: workers }, async (_, which) => {
      const child = fork(WORKER, { execArgv: [`--max-semi-space-size=${YOUNG_MIB}`] })
      child.on('message', (report: Report) => tally.take(report))
      child.send({ ...work, workers, which } satisfies Work)
      const [code, signal] = (await once(child, 'exit')) as [number | null, string | null]
      if (code !== 0) throw new Error(`a worker ended early: ${signal ?? `status ${code}`}`)
    }),
  )
  return { failed: tally.failed, lines: tally.lines() }
}

class Tally {
  readonly #work: Omit<Work, 'workers' | 'which'>
  readonly #isTerminal: boolean
  readonly #coverage: Coverage
  readonly #began = performance.now()
  readonly #hit = new Set<string>()
  readonly failed: Failed[] = []
  #done = 0
  #calls = 0
  #virtualMs = 0

  constructor(work: Omit<Work, 'workers' | 'which'>, isTerminal: boolean) {
    this.#work = work
    this.#isTerminal = isTerminal
    this.#coverage = new Coverage(work.mode)
  }

  take(report: Report): void {
    if (report.kind === 'rules') {
      for (const rule of report.hit) this.#hit.add(rule)
      return
    }
    const { story, told } = report
    this.#done += 1
    this.#calls += told.calls
    this.#virtualMs += told.virtualMs
    this.#coverage.add(story.faults, told)
    if (told.violations.length > 0) {
      this.failed.push({ story, told })
      // At once: who ends the run early wants to know, too.
      console.log(`${this.#isTerminal ? '\r\u001b[K' : ''}failed: ${commandOf(story)}`)
    }
    this.#progress()
  }

  lines(): string[] {
    const rules = Object.keys(RULES[this.#work.mode])
    const held = HELD_BY_TESTS[this.#work.mode]
    const missed = rules.filter((rule) => !this.#hit.has(rule))
    const [elsewhere, never] = [
      missed.filter((rule) => rule in held),
      missed.filter((rule) => !(rule in held)),
    ]
    return [
      ...this.#coverage.lines(),
      `rules of SPEC.md, by the first ${COVERED_SEEDS} seeds of each worker: ` +
        `${rules.length - missed.length} of ${rules.length} came into play`,
      ...elsewhere.map((rule) => `  by tests alone: ${rule} ${held[rule]}`),
      ...(never.length === 0 ? [] : [`  never: ${never.join(' ')}`]),
    ]
  }

  #progress(): void {
    const { first, count } = this.#work
    const seconds = (performance.now() - this.#began) / 1000
    const line =
      `${this.#done} of ${count} seeds from ${first}, ${this.failed.length} failed, ` +
      `${(this.#done / seconds).toFixed(1)} seeds/s, ${this.#calls} calls, ` +
      `${Math.round(this.#virtualMs / 60_000)} virtual minutes`
    const isLast = this.#done === count
    if (this.#isTerminal) process.stdout.write(`\r\u001b[K${line}${isLast ? '\n' : ''}`)
    else if (isLast || this.#done % PROGRESS_SEEDS === 0) console.log(line)
  }
}
