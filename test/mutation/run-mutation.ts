/** Plants one fault in a copy of the tree and runs the check that must notice it. */
import type { Check, Mutation } from './mutation.ts'
import type { SeedsRun } from './find-seed.ts'
import type { Scratch } from './scratch.ts'

export type Verdict =
  /** `seed`: of a simulation, the one that showed it, and how many were tried. */
  | { readonly kind: 'caught'; readonly seed?: number; readonly tried?: number }
  /** The check passes: nothing guards what the fault breaks. */
  | { readonly kind: 'survived' }
  /** Something else failed, which proves nothing about the check that is named. */
  | { readonly kind: 'another reason'; readonly text: string }
  /** It is no small fault: the code cannot even be loaded, or does not end. */
  | { readonly kind: 'broken'; readonly text: string }

/** What the language itself refuses: a fault that ends so is badly made, and was not caught. */
const BROKEN = /^(SyntaxError|ReferenceError|TypeError)\b/

export function runMutation(scratch: Scratch, mutation: Mutation): Verdict {
  using _planted = scratch.plant(mutation)
  return runCheck(scratch, mutation.caughtBy)
}

/** Whether the check passes, as it must, where nothing is planted. */
export function isSound(scratch: Scratch, { caughtBy }: Mutation, verdict: Verdict): boolean {
  if (verdict.kind !== 'caught') return true
  const { seed } = verdict
  const check =
    caughtBy.kind === 'simulation' && seed !== undefined
      ? { ...caughtBy, from: seed, seeds: 1 }
      : caughtBy
  return runCheck(scratch, check).kind === 'survived'
}

function runCheck(scratch: Scratch, check: Check): Verdict {
  return check.kind === 'test' ? runTest(scratch, check) : runSeeds(scratch, check)
}

/** Only the tests that are named run: so whatever fails, they caught it. */
function runTest(scratch: Scratch, { file, title }: Check & { kind: 'test' }): Verdict {
  const vitest = 'node_modules/vitest/vitest.mjs'
  const named = title.replace(/[[\]().*+?]/g, '\\$&')
  const report = 'report.json'
  const options = ['-t', named, '--reporter=json', `--outputFile=${report}`]
  const { output, hung } = scratch.node(vitest, 'run', file, ...options)
  if (hung) return { kind: 'broken', text: 'the tests do not end' }
  const failed = failures(scratch.read(report))
  if (failed === undefined) return { kind: 'broken', text: `no test ran: ${output.slice(0, 500)}` }
  if (failed.length === 0) return { kind: 'survived' }
  const broken = failed.find((message) => BROKEN.test(message))
  return broken === undefined ? { kind: 'caught' } : { kind: 'broken', text: broken.slice(0, 200) }
}

/** The messages of tests that failed; undefined if no test ran at all. */
function failures(report: string): string[] | undefined {
  const { testResults } = JSON.parse(report) as {
    testResults: { assertionResults: { status: string; failureMessages: string[] }[] }[]
  }
  const all = testResults.flatMap(({ assertionResults }) => assertionResults)
  if (!all.some(({ status }) => status === 'passed' || status === 'failed')) return undefined
  return all
    .filter(({ status }) => status === 'failed')
    .map(({ failureMessages }) => failureMessages[0] ?? '')
}

function runSeeds(scratch: Scratch, check: Check & { kind: 'simulation' }): Verdict {
  const { output, status, hung } = scratch.node('test/mutation/find-seed.ts', JSON.stringify(check))
  if (hung || status !== 0) return { kind: 'broken', text: output.slice(-500) }
  const { seed, tried, others } = JSON.parse(output) as SeedsRun
  if (seed !== undefined) return { kind: 'caught', seed, tried }
  if (others.length === 0) return { kind: 'survived' }
  return { kind: 'another reason', text: `only ${others.join(' and ')} noticed` }
}
