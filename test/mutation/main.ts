/**
 * `npm run mutate [-- name…]`: plants each fault, or those whose names have these words, and says
 * what caught it. Fails if a check passes, or fails for another reason than the one that is named.
 */
import Table from 'cli-table3'
import type { Mutation } from './mutation.ts'
import { MUTATIONS } from './mutations.ts'
import { isSound, runMutation, type Verdict } from './run-mutation.ts'
import { Scratch } from './scratch.ts'

const words = process.argv.slice(2)
const chosen = MUTATIONS.filter(
  ({ name }) => words.length === 0 || words.some((word) => name.includes(word)),
)
if (chosen.length === 0) throw new Error(`no mutation has the words ${words.join(', ')}`)

using scratch = new Scratch()
const refused = scratch.typeErrors(chosen)
// Plain, as it is kept in logs.
const style = { head: [], border: [] }
const table = new Table({ style, head: ['mutation', 'verdict', 'caught by', 'seed', 'seeds'] })
let failed = 0
for (const mutation of chosen) {
  const verdict = verdictOf(mutation)
  if (verdict.kind !== 'caught') failed += 1
  console.log(`${verdict.kind}: ${mutation.name}${'text' in verdict ? `: ${verdict.text}` : ''}`)
  table.push(row(mutation, verdict))
}
console.log(table.toString())
console.log(`${chosen.length - failed} of ${chosen.length} caught`)
process.exitCode = failed === 0 ? 0 : 1

function verdictOf(mutation: Mutation): Verdict {
  const text = refused.get(mutation.name)
  if (text !== undefined) return { kind: 'broken', text }
  const verdict = runMutation(scratch, mutation)
  if (isSound(scratch, mutation, verdict)) return verdict
  return { kind: 'another reason', text: 'the check fails without the fault, too' }
}

function row({ name, caughtBy }: Mutation, verdict: Verdict): string[] {
  const by =
    caughtBy.kind === 'test'
      ? `${caughtBy.file.replace(/^test\/|\.test\.ts$/g, '')} ${caughtBy.title}`
      : `simulation: ${caughtBy.finding}`
  const { seed, tried } = verdict.kind === 'caught' ? verdict : {}
  return [name, verdict.kind, by, String(seed ?? ''), String(tried ?? '')]
}
