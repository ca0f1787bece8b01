/** Small faults in src/ are caught, each by the check that is named for it. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../support/oxlint.ts'
import { type Mutation, mutated } from './mutation.ts'
import { CORE, MUTATIONS } from './mutations.ts'
import { isSound, runMutation } from './run-mutation.ts'
import { Scratch } from './scratch.ts'

let scratch: Scratch
beforeAll(() => {
  scratch = new Scratch()
})
afterAll(() => scratch[Symbol.dispose]())

const core = MUTATIONS.filter(({ name }) => CORE.includes(name))

test('every fault has a name of its own, and its text stands in its file once', () => {
  expect(new Set(MUTATIONS.map(({ name }) => name)).size).toBe(MUTATIONS.length)
  for (const mutation of MUTATIONS) {
    const text = readFileSync(join(ROOT, 'src', mutation.file), 'utf8')
    expect(mutated(text, mutation)).not.toBe(text)
  }
  expect(core.length).toBe(CORE.length)
})

test('every fault is one that the compiler lets pass', () => {
  expect([...scratch.typeErrors(MUTATIONS).values()]).toEqual([])
})

test.each(core)('planted, it is caught: $name', (mutation) => {
  const verdict = runMutation(scratch, mutation)

  expect(verdict).toMatchObject({ kind: 'caught' })
  expect(isSound(scratch, mutation, verdict)).toBe(true)
})

const [first] = core
const stale = core.find(({ caughtBy }) => caughtBy.kind === 'simulation')

test.each<[string, Partial<Mutation>]>([
  ['survived', { replace: first!.find }],
  ['another reason', { ...stale, caughtBy: { ...stale!.caughtBy, finding: 'alarm' } as never }],
  ['broken', { replace: 'nothing.of.that.name' }],
])('a fault that proves nothing is not taken for one that is caught: %s', (kind, change) => {
  expect(runMutation(scratch, { ...first!, ...change })).toMatchObject({ kind })
})
