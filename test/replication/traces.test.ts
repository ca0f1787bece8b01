/**
 * Traces: stories told to a cluster, and everything it did about them, in files that are read.
 *
 * A file is a row of steps: lines that begin with `> ` are commands (see `trace.ts`), the lines
 * under them are what came of it. `RECORD=1 npx vitest run test/replication/traces` writes the
 * files anew; what changed is then seen in the diff.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { retell } from './trace.ts'

const FOLDER = join(import.meta.dirname, 'testdata')
const stories = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.txt'),
)

test.each(stories)('[T1] %s is told as it is written down', (file) => {
  const path = join(FOLDER, file)
  const written = readFileSync(path, 'utf8')

  const told = retell(written)

  if (process.env.RECORD === '1') writeFileSync(path, told)
  else expect(told).toBe(written)
})
