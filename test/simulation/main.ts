/**
 * `npm run simulate -- [--mode crdt|chain] [--seeds N]`: as many seeds, from a random one on.
 *
 * SEED is the first seed, RUNS how many there are, TRACE=1 prints what happens in them.
 */
import { parseArgs } from 'node:util'
import { reportChain, simulateChain } from './chain/simulate-chain.ts'
import { report, simulate } from './simulate.ts'

const SEEDS_DEFAULT = 100

const { values } = parseArgs({
  options: { seeds: { type: 'string' }, mode: { type: 'string', default: 'crdt' } },
})
if (values.mode !== 'crdt' && values.mode !== 'chain') {
  throw new Error(`--mode ${values.mode}: expected crdt or chain`)
}
const runOne = values.mode === 'chain' ? runChain : runCrdt
const { SEED, RUNS, TRACE } = process.env
const runs = Number(values.seeds ?? RUNS ?? (SEED === undefined ? SEEDS_DEFAULT : 1))
const first = SEED === undefined ? Math.floor(Math.random() * 1e9) : Number(SEED)
const trace = TRACE === '1' ? (line: string) => console.log(line) : undefined
const isTerminal = process.stdout.isTTY
const began = performance.now()
let virtual = 0
let failed = 0

for (let seed = first; seed < first + runs; seed++) {
  const { milliseconds, failure } = runOne(seed)
  virtual += milliseconds
  if (failure !== undefined) {
    failed += 1
    console.log(`${isTerminal ? '\r\u001b[K' : ''}${failure}`)
  }
  progress(seed - first + 1)
}
process.exitCode = failed === 0 ? 0 : 1

interface Ran {
  readonly milliseconds: number
  /** What is wrong, and how to see it again; undefined if nothing is. */
  readonly failure: string | undefined
}

function runCrdt(seed: number): Ran {
  const run = simulate(seed, { trace })
  const failure = run.violations.length === 0 ? undefined : report(run)
  return { milliseconds: run.outcome.virtualMilliseconds, failure }
}

function runChain(seed: number): Ran {
  const run = simulateChain(seed, { trace })
  const failure = run.violations.length === 0 ? undefined : reportChain(run)
  return { milliseconds: run.outcome.virtualMilliseconds, failure }
}

function progress(done: number): void {
  const seconds = (performance.now() - began) / 1000
  const line =
    `${done} of ${runs} seeds from ${first}, ${failed} failed, ` +
    `${(done / seconds).toFixed(1)} seeds/s, ${Math.round(virtual / 60_000)} virtual minutes`
  if (isTerminal) process.stdout.write(`\r\u001b[K${line}${done === runs ? '\n' : ''}`)
  else if (done === runs || done % 50 === 0) console.log(line)
}
