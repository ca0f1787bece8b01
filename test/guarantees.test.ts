/** What GUARANTEES.md promises is shown by tests that exist. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkGuarantees } from './support/guarantees.ts'
import { ROOT } from './support/oxlint.ts'

const text = readFileSync(join(ROOT, 'src', 'GUARANTEES.md'), 'utf8')

test('every promise is shown by something, and every test that is named exists', () => {
  expect(checkGuarantees(text, ROOT)).toEqual([])
  expect(text.match(/^\| /gm)?.length).toBeGreaterThan(15)
})

test.each([
  ['a file that is gone', 'test/process/crash.test.ts', 'test/process/gone.test.ts', 'there is no'],
  ['a title that is gone', 'kill -9 of all replicas', 'kill -9 of two replicas', 'has no test'],
  ['a reference that is gone', '[7] Lamport', 'Lamport', '[7] refers to nothing'],
])('%s is noticed', (_, was, becomes, finding) => {
  expect(text).toContain(was)

  expect(checkGuarantees(text.replace(was, becomes), ROOT).join()).toContain(finding)
})

test('a promise without anything that shows it is noticed', () => {
  const more = `${text}\n| **Speed**: it is fast. | both | any | you will see |\n`

  expect(checkGuarantees(more, ROOT)).toEqual(['nothing shows: **Speed**: it is fast.'])
})
