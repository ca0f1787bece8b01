/**
 * `npm run torture -- --mode crdt|chain [--replicas 3|5] [--minutes M] [--faults kill,cut,…]`: real
 * processes that are hurt while clients write, read and subscribe; then they are left alone, and
 * checkers look at all that was told. `--seed S` hurts them as before, `--report FILE` says where the
 * page with the plots goes. Faults that this machine does not permit are named and left out.
 *
 * `--supervised`: supervisors of as many machines, and a spare one, keep the processes; these are
 * killed and stopped at random, supervisors too, and whatever is hit must come back by itself.
 */
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { judge } from '../../../src/lab/chain/judge.ts'
import { torture } from '../chain-torture/torture.ts'
import { judgeCrdt } from '../../../src/lab/crdt/judge.ts'
import { tortureCrdt } from './crdt-torture.ts'
import { type TortureReport, writeReport } from './report.ts'
import { BLOWS, type BlowKind } from './stage.ts'
import { tortureSupervised } from './supervised.ts'

const CLIENTS = 8
const SHOWN = 20

const { values } = parseArgs({
  options: {
    mode: { type: 'string', default: 'crdt' },
    replicas: { type: 'string', default: '3' },
    minutes: { type: 'string', default: '1' },
    faults: { type: 'string', default: BLOWS.join(',') },
    seed: { type: 'string' },
    clients: { type: 'string', default: String(CLIENTS) },
    report: { type: 'string' },
    supervised: { type: 'boolean', default: false },
  },
})
const { mode } = values
if (mode !== 'crdt' && mode !== 'chain') {
  throw new Error(`--mode ${mode}: expected crdt or chain`)
}
const seed = values.seed === undefined ? Math.floor(Math.random() * 1e9) : numberOf('seed')
const options = {
  seed,
  seconds: numberOf('minutes') * 60,
  clients: numberOf('clients'),
  replicas: numberOf('replicas'),
  blows: blowsOf(values.faults),
}
console.log(`torture of a ${mode} forum for ${values.minutes} min, seed ${seed}`)
const { violations, report, kept } = await run()
const path = values.report ?? join(await mkdtemp(join(tmpdir(), 'parley-torture-')), 'report.html')
await writeReport(path, report)
for (const text of violations.slice(0, SHOWN)) console.log(text)
if (violations.length > 0) await keep(dirname(path))
const answered = report.timings.filter(({ isAnswered }) => isAnswered).length
console.log(
  `${violations.length} rules broken; ${answered} of ${report.timings.length} requests answered, ` +
    `${report.dealt.length} blows (${blowCounts()}); report: ${path}`,
)
process.exitCode = violations.length === 0 ? 0 : 1

interface Done {
  readonly violations: readonly string[]
  readonly report: TortureReport
  /** What to keep of a run that broke a rule: by the name of its file. */
  readonly kept: ReadonlyMap<string, string>
}

async function run(): Promise<Done> {
  const title = `Torture of a ${mode} forum of ${options.replicas}, seed ${seed}`
  if (values.supervised) return await runSupervised(title)
  if (mode === 'crdt') {
    const tortured = await tortureCrdt(options)
    const violations = judgeCrdt(tortured.judged)
    const kept = keptOf(tortured.judged, tortured.logs)
    return { violations, report: { ...tortured, title, violations }, kept }
  }
  const tortured = await torture(options)
  const violations = judge(tortured.history)
  const { history, logs } = tortured
  return { violations, report: { ...tortured, title, violations }, kept: keptOf(history, logs) }
}

async function runSupervised(title: string): Promise<Done> {
  const tortured = await tortureSupervised({ ...options, mode: mode === 'chain' ? mode : 'crdt' })
  const { violations, returns, standIns, logs, story } = tortured
  const half = returns[Math.floor(returns.length / 2)] ?? 0
  console.log(
    `${returns.length} processes were hit and came back, half of them within ` +
      `${Math.round(half)} ms, all within ${Math.round(returns.at(-1) ?? 0)} ms; ` +
      `${standIns} stand-ins were begun`,
  )
  return { violations, report: { ...tortured, title }, kept: keptOf({ story }, logs) }
}

type Logs = readonly { readonly replica: string; readonly text: string }[]

function keptOf(history: object, logs: Logs): Map<string, string> {
  const files = logs.map(({ replica, text }, index) => [`${replica}-${index}.log`, text] as const)
  const plain = (_: string, value: unknown) => (value instanceof Map ? [...value] : value)
  return new Map([['history.json', JSON.stringify(history, plain)], ...files])
}

async function keep(folder: string): Promise<void> {
  for (const [name, text] of kept) await writeFile(join(folder, name), text)
  console.log(`history and logs: ${folder}`)
}

function blowCounts(): string {
  const kinds = Map.groupBy(report.dealt, ({ kind }) => kind)
  return [...kinds].map(([kind, blows]) => `${kind} ${blows.length}`).join(', ')
}

function blowsOf(text: string): BlowKind[] {
  return text.split(',').map((word) => {
    const blow = BLOWS.find((each) => each === word)
    if (blow === undefined)
      throw new Error(`--faults ${word}: expected some of ${BLOWS.join(', ')}`)
    return blow
  })
}

function numberOf(option: 'seed' | 'minutes' | 'clients' | 'replicas'): number {
  const number = Number(values[option])
  if (!(number > 0)) throw new Error(`--${option} ${values[option]}: expected a number above 0`)
  return number
}
