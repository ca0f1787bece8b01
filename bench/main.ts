/**
 * Runs the benchmark: `npm run bench -- [--scenario name,…] [options]`, see README.md.
 *
 * Scenarios run one after the other; inside a round, what is to be compared takes turns.
 */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Mode } from '../src/replica/replica.ts'
import { compareRatios } from './compare.ts'
import { describeMachine } from './machine.ts'
import { drawPlots } from './plots/draw-plots.ts'
import { type Report, type ScenarioReport, toMarkdown } from './report.ts'
import { type Choices, type Figure, type Scenario, type SizeKind, summarise } from './scenario.ts'
import { scenarios } from './scenarios.ts'

/** Of everything: so that all of it takes less than 15 minutes. Published figures have three. */
const ROUNDS = 2

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    scenario: { type: 'string' },
    mode: { type: 'string' },
    replicas: { type: 'string' },
    clients: { type: 'string' },
    delay: { type: 'string' },
    messages: { type: 'string' },
    rounds: { type: 'string' },
    quick: { type: 'boolean', default: false },
    tiny: { type: 'boolean', default: false },
    /** The Markdown table and the plots are written beside it. */
    json: { type: 'string' },
    /** An earlier JSON: fails when a ratio is worse than there. */
    compare: { type: 'string' },
    /** Where data directories are made: the disk that is measured. */
    folder: { type: 'string', default: tmpdir() },
  },
})

async function main(): Promise<void> {
  const wanted = chosenScenarios()
  const choices = chosenSizes()
  const rounds = chosenRounds()
  const before = values.compare === undefined ? undefined : await readReport(values.compare)
  const workspace = await mkdtemp(join(values.folder, 'parley-bench-'))
  try {
    const machine = describeMachine(workspace)
    const reports: ScenarioReport[] = []
    for (const scenario of wanted.filter((one) => isOfMode(one, choices))) {
      const isChosen = values.rounds !== undefined
      reports.push(await runScenario(scenario, { rounds, isChosen, choices, workspace }))
    }
    const report: Report = { machine, rounds, scenarios: reports }
    console.log(`\n${toMarkdown(report)}`)
    if (values.json !== undefined) await writeResults(report, values.json)
    if (before !== undefined) compareWith(before, report)
  } finally {
    await rm(workspace, { recursive: true, force: true })
  }
}

function chosenScenarios(): Scenario[] {
  const names = [...positionals, ...(values.scenario?.split(',') ?? [])]
  if (names.length === 0) return [...scenarios]
  return names.map((name) => {
    const found = scenarios.find((scenario) => scenario.name === name)
    if (found !== undefined) return found
    throw new Error(`scenario ${name}: there are ${scenarios.map((one) => one.name).join(', ')}`)
  })
}

function chosenSizes(): Choices {
  const { mode, replicas, clients, delay, messages } = values
  return {
    ...(mode === undefined ? {} : { modes: mode.split(',').map(modeOf) }),
    ...(replicas === undefined ? {} : { replicas: numbers('replicas', replicas, 1) }),
    ...(clients === undefined ? {} : { clients: numbers('clients', clients, 1) }),
    ...(delay === undefined ? {} : { delays: numbers('delay', delay, 0) }),
    ...(messages === undefined ? {} : { forums: numbers('messages', messages, 1) }),
  }
}

/** A scenario of one mode is left out where only others are chosen. */
function isOfMode({ name, mode }: Scenario, { modes }: Choices): boolean {
  const isChosen = mode === undefined || modes === undefined || modes.includes(mode)
  if (!isChosen) console.error(`${name}: left out, it is of a forum in ${mode} mode`)
  return isChosen
}

function modeOf(text: string): Mode {
  if (text === 'crdt' || text === 'chain') return text
  throw new Error(`--mode ${text}: there are crdt and chain`)
}

function numbers(option: string, text: string, from: number): number[] {
  return text.split(',').map((part) => {
    const number = Number(part)
    if (part !== '' && Number.isInteger(number) && number >= from) return number
    throw new Error(`--${option} ${text}: expected whole numbers from ${from}, with commas between`)
  })
}

function sizeKind(): SizeKind {
  if (values.tiny) return 'tiny'
  return values.quick ? 'quick' : 'real'
}

function chosenRounds(): number {
  if (values.rounds === undefined) return sizeKind() === 'real' ? ROUNDS : 1
  return numbers('rounds', values.rounds, 1)[0] ?? ROUNDS
}

interface RunOptions {
  readonly rounds: number
  /** Whether a person wants so many. */
  readonly isChosen: boolean
  readonly choices: Choices
  readonly workspace: string
}

async function runScenario(scenario: Scenario, options: RunOptions): Promise<ScenarioReport> {
  const { name, question } = scenario
  const { choices, workspace } = options
  console.error(`${name}: ${question}`)
  const from = performance.now()
  const kind = sizeKind()
  const fewer = Math.min(options.rounds, scenario.rounds ?? options.rounds)
  const rounds = options.isChosen ? options.rounds : fewer
  const size = scenario.size(kind, choices)
  const has = { ...size, ...(scenario.mode === undefined ? {} : { modes: scenario.mode }) }
  const unused = Object.keys(choices).filter((what) => !(what in has))
  if (unused.length > 0) console.error(`${name}: there is no choice of ${unused.join(', ')} here`)
  const figures: (readonly Figure[])[] = []
  const notes: string[] = []
  {
    await using prepared = await scenario.prepare(kind, workspace, choices)
    for (let round = 1; round <= rounds; round++) {
      console.error(`${name}: round ${round} of ${rounds}`)
      figures.push(await prepared.round())
    }
    notes.push(...(prepared.notes ?? []))
  }
  const seconds = (performance.now() - from) / 1_000
  console.error(`${name}: ${Math.round(seconds)} s`)
  return { scenario: name, question, size, seconds, results: summarise(figures), notes }
}

async function readReport(path: string): Promise<Report> {
  return JSON.parse(await readFile(path, 'utf8')) as Report
}

async function writeResults(report: Report, path: string): Promise<void> {
  await writeFile(path, `${JSON.stringify(report)}\n`)
  const base = path.replace(/\.json$/, '')
  await writeFile(`${base}.md`, `${toMarkdown(report)}\n`)
  for (const { name, svg } of await drawPlots(report)) await writeFile(`${base}-${name}.svg`, svg)
}

function compareWith(before: Report, now: Report): void {
  const { compared, fallen } = compareRatios(now, before)
  console.log(`\n${compared} ratios compared with ${values.compare}, ${fallen.length} worse`)
  for (const { scenario, name, before: was, now: is } of fallen) {
    console.log(`${scenario}: ${name}: ${was.toPrecision(3)} before, ${is.toPrecision(3)} now`)
  }
  // Nothing in common means that nothing was checked.
  if (compared === 0 || fallen.length > 0) process.exitCode = 1
}

await main()
