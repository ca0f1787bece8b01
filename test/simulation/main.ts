/**
 * `npm run simulate -- --mode crdt|chain --seeds N [--faults kill,cut,…|none]`: worlds out of as many
 * seeds, from a random one on. Without `--faults` seeds go through each fault alone, each pair and
 * mixes. `--seed S` begins there, and alone is that one world; `--trace` prints what happens in it.
 *
 * SEED, RUNS and TRACE=1 in the environment mean the same.
 */
import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { parseFaults, plannedFaults } from './faults/kinds.ts'
import { explain } from './running/explain.ts'
import { runSeeds } from './running/run-seeds.ts'
import { CALLS, type Story, tell } from './running/story.ts'

const SEEDS_DEFAULT = 100
/** Of all that fail, so many are shrunk. */
const SHRUNK_MAX = 5

const { values } = parseArgs({
  options: {
    mode: { type: 'string', default: 'crdt' },
    seeds: { type: 'string' },
    seed: { type: 'string' },
    faults: { type: 'string' },
    calls: { type: 'string' },
    clients: { type: 'string' },
    replicas: { type: 'string' },
    skip: { type: 'string', default: '' },
    workers: { type: 'string' },
    trace: { type: 'boolean', default: false },
    'no-shrink': { type: 'boolean', default: false },
  },
})
const { mode } = values
if (mode !== 'crdt' && mode !== 'chain') {
  throw new Error(`--mode ${mode}: expected crdt or chain`)
}
const { SEED, RUNS, TRACE } = process.env
const given = wholeOf('seed', values.seed ?? SEED)
const count = wholeOf('seeds', values.seeds ?? RUNS) ?? (given === undefined ? SEEDS_DEFAULT : 1)
const first = given ?? Math.floor(Math.random() * 1e9)
const faults = values.faults === undefined ? undefined : parseFaults(values.faults, mode)
const common = {
  calls: wholeOf('calls', values.calls) ?? CALLS,
  skipped: values.skip.split(',').filter((name) => name !== ''),
  clients: wholeOf('clients', values.clients),
  replicas: wholeOf('replicas', values.replicas),
}

if (count === 1) runOne()
else await runMany()

function runOne(): void {
  const story: Story = {
    ...common,
    mode: mode as Story['mode'],
    seed: first,
    faults: ofSeed(first),
  }
  const isTraced = values.trace || TRACE === '1'
  const told = tell(story, isTraced ? { trace: (line) => console.log(line) } : {})
  console.log(`seed ${first}, faults: ${story.faults.join(', ') || 'none'}; ${told.calls} calls`)
  if (told.violations.length === 0) return
  process.exitCode = 1
  console.log(explain(story, told, { shrinks: !values['no-shrink'] }))
}

async function runMany(): Promise<void> {
  const workers = wholeOf('workers', values.workers) ?? Math.min(2, availableParallelism())
  const work = { mode: mode as Story['mode'], first, count, faults, story: common }
  const { failed, lines } = await runSeeds(work, { workers, isTerminal: process.stdout.isTTY })
  for (const [index, { story, told }] of failed.entries()) {
    const shrinks = !values['no-shrink'] && index < SHRUNK_MAX
    console.log(explain(story, told, { shrinks }))
  }
  for (const line of lines) console.log(line)
  process.exitCode = failed.length === 0 ? 0 : 1
}

function ofSeed(seed: number): Story['faults'] {
  return faults ?? plannedFaults(mode as Story['mode'], seed)
}

function wholeOf(option: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  const number = Number(text)
  if (!Number.isSafeInteger(number) || number < 0 || text === '') {
    throw new Error(`--${option} ${text}: expected a whole number`)
  }
  return number
}
