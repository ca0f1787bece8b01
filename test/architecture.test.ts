/** The shape of src/: who may import whom, purity, size; and that a violation is noticed. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { checkImports, FOLDERS, importsOf, readSources } from './support/imports.ts'
import { type Finding, lint, ROOT } from './support/oxlint.ts'

const SRC = join(ROOT, 'src')

/** The linter's rules about shape; the others are the business of `npm run lint`. */
const SHAPE = [
  'eslint(max-lines)',
  'eslint(max-lines-per-function)',
  'eslint(no-restricted-globals)',
  'eslint(no-restricted-imports)',
  'eslint(no-restricted-properties)',
  'import(no-cycle)',
  'import(no-default-export)',
  'typescript(no-explicit-any)',
]

test('imports point down: every folder imports only what the table allows', () => {
  expect(checkImports(readSources(SRC))).toEqual([])
})

test('the table of folders is the one in ARCHITECTURE.md', () => {
  const text = readFileSync(join(SRC, 'ARCHITECTURE.md'), 'utf8')
  const documented = Array.from(text.matchAll(/^\| `(\w+)\/` \|/gm), (row) => row[1])

  expect(new Set(documented)).toEqual(
    new Set(Object.keys(FOLDERS).filter((folder) => folder !== 'gen')),
  )
})

test('every form of import is seen, and nothing in a comment', () => {
  const text = `
    import { a,
      type B } from './a.ts'
    import type { C } from "./c.ts"
    import * as d from './d.ts'
    import './e.ts'
    export { f } from './f.ts'
    export type { G } from './g.ts'
    const h = await import('./h.ts')
    // import { no } from './no.ts'
    /* import { no } from './no.ts' */`

  expect(importsOf(text).sort()).toEqual(
    ['a', 'c', 'd', 'e', 'f', 'g', 'h'].map((name) => `./${name}.ts`),
  )
})

test.each([
  ['core/a.ts', '../storage/store.ts', 'core/ may not import storage/'],
  ['replication/crdt/a.ts', '../../replica/replica.ts', 'replication/ may not import replica/'],
  ['client/a.ts', '../replica/replica.ts', 'client/ may not import replica/'],
  ['replica/a.ts', '../storage/sqlite-store.ts', 'only cli/ chooses an implementation'],
  ['api/a.ts', '../transport/libp2p/transport.ts', 'only cli/ chooses an implementation'],
  [
    'coordinator/plan.ts',
    '../codec/frame.ts',
    'a pure file of coordinator/ imports its like and core/ only',
  ],
  [
    'coordinator/plan.ts',
    './open-members.ts',
    'a pure file of coordinator/ imports its like and core/ only',
  ],
  ['coordinator/plan.ts', 'zod', 'this file of coordinator/ is pure'],
  ['lab/checkers/a.ts', '../../core/text.ts', 'checkers share no code with what they check'],
  ['core/a.ts', './b', 'an import names a file, with its suffix'],
  ['utils/a.ts', './b.ts', 'utils/ is not in the table of folders'],
  ['core/a.ts', 'node:crypto', 'core/ is pure'],
  ['replication/a.ts', 'yjs', 'it belongs to core, web'],
  ['replica/a.ts', 'libp2p', 'it belongs to transport, cli'],
  ['api/a.ts', 'commander', 'it belongs to cli'],
])('a planted import is caught: %s of %s', (path, specifier, reason) => {
  const planted = [{ path, text: `import { x } from '${specifier}'\n` }]

  expect(checkImports(planted)).toEqual([`${path} imports ${specifier}: ${reason}`])
})

test('src is pure where it must be, without cycles, small, and typed', () => {
  const findings = lint(ROOT).filter(({ rule }) => SHAPE.includes(rule))

  expect(findings.map(describe)).toEqual([])
})

const lines = (count: number): string => '  f()\n'.repeat(count)

test.each([
  ['core/a.ts', `import 'node:fs'`, 'eslint(no-restricted-imports)'],
  ['core/a.ts', 'export const now = () => Date.now()', 'eslint(no-restricted-globals)'],
  ['core/a.ts', 'export const now = () => new Date()', 'eslint(no-restricted-globals)'],
  ['replication/a.ts', 'export const x = () => Math.random()', 'eslint(no-restricted-properties)'],
  ['replication/a.ts', 'export const x = performance.now()', 'eslint(no-restricted-globals)'],
  ['replication/a.ts', 'setTimeout(() => {}, 1)', 'eslint(no-restricted-globals)'],
  ['core/a.ts', 'export const x = process.pid', 'eslint(no-restricted-globals)'],
  ['core/a.ts', 'export const x = globalThis.crypto', 'eslint(no-restricted-globals)'],
  ['core/a.ts', `export const x = Buffer.from('')`, 'eslint(no-restricted-globals)'],
  ['api/a.ts', 'export const x = (y: any) => y', 'typescript(no-explicit-any)'],
  ['api/a.ts', 'export default 1', 'import(no-default-export)'],
  ['api/a.ts', `declare function f(): void\n${lines(300)}`, 'eslint(max-lines)'],
  [
    'api/a.ts',
    `declare function f(): void\nexport function g() {\n${lines(70)}}\n`,
    'eslint(max-lines-per-function)',
  ],
])('a planted fault is caught: %s with %s', (path, text, rule) => {
  expect(lintPlanted({ [path]: text }).map((finding) => finding.rule)).toContain(rule)
})

test('a planted import cycle is caught', () => {
  const findings = lintPlanted({
    'api/a.ts': `import { b } from './b.ts'\nexport const a = () => b()\n`,
    'api/b.ts': `import { a } from './a.ts'\nexport const b = () => a()\n`,
  })

  expect(findings.map(({ rule }) => rule)).toEqual(['import(no-cycle)', 'import(no-cycle)'])
})

function lintPlanted(files: Readonly<Record<string, string>>): Finding[] {
  const folder = mkdtempSync(join(tmpdir(), 'parley-lint-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const [path, text] of Object.entries(files)) {
    const file = join(folder, 'src', path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
  return lint(folder)
}

function describe({ file, rule, message }: Finding): string {
  return `${file}: ${rule}: ${message}`
}
