/** SPEC.md and the tests of this folder name each other. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const FOLDER = import.meta.dirname
const SPEC = readFileSync(join(FOLDER, '../../src/pairing/SPEC.md'), 'utf8')

/** The ids of the rules, and the files that enforce them. */
const rules = new Map(
  Array.from(
    SPEC.matchAll(/^\*\*(\[[A-Z]+\d+\])\*\*[\s\S]*?^Enforcement: (.+)\.$/gm),
    ([, id, files]) => [id, Array.from(files!.matchAll(/`([^`]+)`/g), ([, file]) => file!)],
  ),
)

/** The ids with which titles of tests begin, by file. */
const tested = new Map(
  readdirSync(FOLDER)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => [file, idsIn(readFileSync(join(FOLDER, file), 'utf8'))]),
)

test('every rule is enforced by a test whose title begins with its id', () => {
  expect(rules.size).toBeGreaterThan(10)
  for (const [id, files] of rules) {
    expect(files.length).toBeGreaterThan(0)
    for (const file of files) expect(tested.get(file), `${id} in ${file}`).toContain(id)
  }
})

test('every id in a title is a rule that names the file', () => {
  for (const [file, ids] of tested) {
    for (const id of ids) expect(rules.get(id), `${id} of ${file}`).toContain(file)
  }
})

test('no id is given twice', () => {
  const ids = Array.from(SPEC.matchAll(/^\*\*(\[[A-Z]+\d+\])\*\*/gm), ([, id]) => id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.length).toBe(rules.size)
})

function idsIn(text: string): string[] {
  const calls = text.matchAll(/\btest(?:\.each\([\s\S]*?\))?\(\s*['"`](\[[A-Z]+\d+\])/g)
  return [...new Set(Array.from(calls, ([, id]) => id!))]
}
