/** What a run of the benchmark says, for people and for programs. */
import type { Machine } from './machine.ts'
import { type Goal, type Result, reached } from './scenario.ts'

const SECONDS_PER_MINUTE = 60

export interface ScenarioReport {
  readonly scenario: string
  readonly question: string
  /** What it was run with. */
  readonly size: unknown
  /** How long all of it took. */
  readonly seconds: number
  readonly results: readonly Result[]
  readonly notes?: readonly string[]
}

export interface Report {
  readonly machine: Machine
  readonly rounds: number
  readonly scenarios: readonly ScenarioReport[]
}

/** A Markdown table of all figures, medians with ranges. */
export function toMarkdown({ machine, rounds, scenarios }: Report): string {
  const { processor, cores, memoryGiB, system, node, sqlite, commit, changed, flushMs } = machine
  const versions = Object.entries(machine.versions).map(([name, version]) => `${name} ${version}`)
  const rows = scenarios.flatMap(({ scenario, results }) =>
    results.map((result) => row([scenario, ...cells(result)])),
  )
  const notes = scenarios.flatMap(({ scenario, notes = [] }) =>
    notes.map((note) => `- ${scenario}: ${note}`),
  )
  return [
    `commit ${commit}${changed ? ' with changes' : ''}, Node ${node}, SQLite ${sqlite}, ${system},`,
    `${cores} cores (${processor}), ${memoryGiB} GiB; appending 250 B and flushing:`,
    `${format(flushMs)} ms; ${versions.join(', ')}; medians of ${rounds} rounds with their ranges`,
    '',
    row(['scenario', 'figure', 'median', 'range', 'goal', 'aim', '']),
    row(['---', '---', '---:', '---:', '---:', '---:', '---']),
    ...rows,
    ...(notes.length > 0 ? ['', ...notes] : []),
    '',
    durations(scenarios),
  ].join('\n')
}

function durations(scenarios: readonly ScenarioReport[]): string {
  const each = scenarios.map(({ scenario, seconds }) => `${scenario} ${Math.round(seconds)} s`)
  const minutes = scenarios.reduce((sum, { seconds }) => sum + seconds, 0) / SECONDS_PER_MINUTE
  return `It took ${minutes.toFixed(1)} minutes: ${each.join(', ')}.`
}

function cells(result: Result): string[] {
  const { name, unit, median, min, max, goal } = result
  const range = result.values.length > 1 ? `${format(min)} – ${format(max)}` : ''
  const verdict = reached(result) ?? ''
  return [
    name,
    `${format(median)} ${unit}`.trim(),
    range,
    goal === undefined ? '' : bound(goal),
    goal?.aim === undefined ? '' : format(goal.aim),
    // What was missed is what one looks for.
    verdict === 'missed' ? 'MISSED' : verdict,
  ]
}

function bound(goal: Goal): string {
  return 'min' in goal ? `≥ ${format(goal.min)}` : `≤ ${format(goal.max)}`
}

function row(values: readonly string[]): string {
  return `| ${values.join(' | ')} |`
}

/** Three significant digits are more than such figures carry. */
function format(value: number): string {
  if (!Number.isFinite(value)) return String(value)
  if (Math.abs(value) >= 1_000) return Math.round(value).toLocaleString('en-US')
  return String(Number(value.toPrecision(3)))
}
