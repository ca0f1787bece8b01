/**
 * `npm run mutate [-- name…]`: plants each fault, or those whose names have these words, and says
 * what caught it. Fails if a check passes, or fails for another reason than the one that is named.
 * `-- --list` only says which there are, and what is to catch each.
 */
import Table from 'cli-table3'
import { catcherOf, type Mutation } from './mutation.ts'
import { MUTATIONS } from './mutations.ts'
import { isSound, runMutation, type Verdict } from './run-mutation.ts'
import { Scratch } from './scratch.ts'

const isList = process.argv.includes('--list')
const words = process.argv.slice(2).filter((word) => word !== '--list')
const chosen = MUTATIONS.filter(
  ({ name }) => words.length === 0 || words.some((word) => name.includes(word)),
)
if (chosen.length === 0) throw new Error(`no mutation has the words ${words.join(', ')}`)

if (isList) {
  for (const mutation of chosen) {
    console.log(`src/${mutation.file}: ${mutation.name}\n  ${catcherOf(mutation)}`)
  }
  process.exit(0)
}

using scratch = new Scratch()
const refused = scratch.typeErrors(chosen)
// Plain, as it is kept in logs.
const style = { head: [], border: [] }
const table = new Table({
  style,
  head: ['mutation', 'file', 'verdict', 'caught by', 'seed', 'seeds'],
})
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

function row(mutation: Mutation, verdict: Verdict): string[] {
  const { seed, tried } = verdict.kind === 'caught' ? verdict : {}
  const { name, file } = mutation
  return [name, file, verdict.kind, catcherOf(mutation), String(seed ?? ''), String(tried ?? '')]
}
