/** RULES.md and the tests name each other: no rule without a test, no test of a rule that is not. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const RULES = readFileSync(join(import.meta.dirname, '../../src/core/RULES.md'), 'utf8')
const TESTS = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.test.ts'))

/** The rules that a test file names in the titles of its tests. */
function rulesTestedIn(name: string): Set<string> {
  const text = readFileSync(join(import.meta.dirname, name), 'utf8')
  return new Set(Array.from(text.matchAll(/test\(\s*['"`]\[(M\d+)\]/g), ([, rule]) => rule ?? ''))
}

test('every rule is enforced by the tests that it names', () => {
  const rules = RULES.split(/^\*\*\[/m).slice(1)
  expect(rules.length).toBeGreaterThan(0)
  for (const [index, rule] of rules.entries()) {
    const name = `M${index + 1}`
    expect(rule.startsWith(`${name}]**`)).toBe(true)
    const files = Array.from(rule.matchAll(/`([\w-]+\.test\.ts)`/g), ([, file]) => file ?? '')
    expect({ name, files: files.length }).not.toEqual({ name, files: 0 })
    for (const file of files) expect([...rulesTestedIn(file)], file).toContain(name)
  }
})

test('every test of a rule is named by the rule', () => {
  const rules = RULES.split(/^\*\*\[/m).slice(1)
  for (const file of TESTS) {
    for (const name of rulesTestedIn(file)) {
      const rule = rules.find((text) => text.startsWith(`${name}]**`)) ?? ''
      expect({ name, rule }).toEqual({ name, rule: expect.stringContaining(`\`${file}\``) })
    }
  }
})
