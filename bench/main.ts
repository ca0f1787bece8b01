/**
 * Runs the benchmark: `npm run bench -- [scenario…] [--rounds N] [--tiny] [--json file]`.
 *
 * Scenarios run one after the other; inside a round, what is to be compared takes turns.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { describeMachine } from './machine.ts'
import { type ScenarioReport, toMarkdown } from './report.ts'
import { type Figure, type Scenario, summarise } from './scenario.ts'
import { scenarios } from './scenarios.ts'

const ROUNDS = 5

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: String(ROUNDS) },
    tiny: { type: 'boolean', default: false },
    json: { type: 'string' },
    /** Where data directories are made: the disk that is measured. */
    folder: { type: 'string', default: tmpdir() },
  },
})

async function main(): Promise<void> {
  const rounds = Number(values.rounds)
  if (!Number.isInteger(rounds) || rounds < 1) throw new Error(`--rounds ${values.rounds}: from 1`)
  const workspace = await mkdtemp(join(values.folder, 'parley-bench-'))
  try {
    const machine = describeMachine(workspace)
    const reports: ScenarioReport[] = []
    for (const scenario of chosen()) reports.push(await runScenario(scenario, rounds, workspace))
    const report = { machine, rounds, scenarios: reports }
    console.log(`\n${toMarkdown(report)}`)
    if (values.json !== undefined) {
      await writeFile(values.json, `${JSON.stringify(report, undefined, 2)}\n`)
    }
  } finally {
    await rm(workspace, { recursive: true, force: true })
  }
}

function chosen(): Scenario[] {
  if (positionals.length === 0) return [...scenarios]
  return positionals.map((name) => {
    const found = scenarios.find((scenario) => scenario.name === name)
    if (found !== undefined) return found
    throw new Error(`scenario ${name}: there are ${scenarios.map((one) => one.name).join(', ')}`)
  })
}

async function runScenario(
  scenario: Scenario,
  rounds: number,
  workspace: string,
): Promise<ScenarioReport> {
  const { name, question } = scenario
  console.error(`${name}: ${question}`)
  const size = values.tiny ? 'tiny' : 'real'
  const figures: (readonly Figure[])[] = []
  await using prepared = await scenario.prepare(size, workspace)
  for (let round = 1; round <= rounds; round++) {
    console.error(`${name}: round ${round} of ${rounds}`)
    figures.push(await prepared.round())
  }
  return { scenario: name, question, size: scenario.size(size), results: summarise(figures) }
}

await main()
