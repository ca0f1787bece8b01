/** Whether a SPEC.md and the tests of a folder name each other. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

export interface SpecOptions {
  /** Of the tests. */
  readonly folder: string
  /** From that folder. */
  readonly spec: string
  /** There are more rules than these: else the pattern does not find them any more. */
  readonly moreThan: number
}

/** Defines the tests: each rule names the files that enforce it, each file the rules it enforces. */
export function testSpec({ folder, spec, moreThan }: SpecOptions): void {
  const text = readFileSync(join(folder, spec), 'utf8')
  const rules = enforcedBy(text)
  const tested = new Map(
    readdirSync(folder)
      .filter((file) => file.endsWith('.ts'))
      .map((file) => [file, idsIn(readFileSync(join(folder, file), 'utf8'))]),
  )

  test('every rule is enforced by a test whose title begins with its id', () => {
    expect(rules.size).toBeGreaterThan(moreThan)
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
    const ids = Array.from(text.matchAll(/^\*\*(\[[A-Z]+\d+\])\*\*/gm), ([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.length).toBe(rules.size)
  })
}

/** The ids of the rules, and the files that enforce them. */
function enforcedBy(spec: string): Map<string, string[]> {
  const rules = spec.matchAll(/^\*\*(\[[A-Z]+\d+\])\*\*[\s\S]*?^Enforcement: (.+)\.$/gm)
  return new Map(
    Array.from(rules, ([, id, files]) => {
      return [id!, Array.from(files!.matchAll(/`([^`]+)`/g), ([, file]) => file!)]
    }),
  )
}

/** The ids with which titles of tests begin. */
function idsIn(text: string): string[] {
  const calls = text.matchAll(/\btest(?:\.each\([\s\S]*?\))?\(\s*['"`](\[[A-Z]+\d+\])/g)
  return [...new Set(Array.from(calls, ([, id]) => id!))]
}
