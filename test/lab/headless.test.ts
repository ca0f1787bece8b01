/** `parley lab --headless`: what a script does happens, and the exit code says what came of it. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, onTestFinished, test } from 'vitest'
import { type Program, startProgram } from '../../src/lab/engine/program.ts'
import { parseScript } from '../../src/lab/script.ts'
import { temporaryFolder } from '../cli/capture.ts'
import { BIN } from '../support/replicas.ts'
import { until } from '../support/until.ts'

async function newScript(...lines: readonly object[]) {
  const folder = await temporaryFolder()
  const script = join(folder, 'script.jsonl')
  writeFileSync(script, lines.map((line) => JSON.stringify(line)).join('\n'))
  return { folder, script }
}

function startLab(folder: string, ...words: readonly string[]): Program {
  // Its folders are looked at; what Node compiled is nobody's business.
  const env = { TMPDIR: folder, NODE_COMPILE_CACHE: join(tmpdir(), 'node-compile-cache') }
  const program = startProgram([process.execPath, BIN, 'lab', '--headless', ...words], { env })
  onTestFinished(async () => {
    program.signal('SIGTERM')
    await program.ended
  })
  return program
}

test('a script is played, told in words, recorded and judged: a chain that loses its head is sound', async () => {
  const { folder, script } = await newScript(
    { lab: 1, mode: 'chain', replicas: 3, seed: 7 },
    { at: 0, do: 'load', on: true },
    { at: 500, do: 'kill', replica: 'r1' },
    { at: 600, do: 'slow', replica: 'r2', ms: 20 },
    { at: 700, do: 'kill', replica: 'r9' },
    { at: 3_000, do: 'start', replica: 'r1' },
  )
  const recorded = join(folder, 'recorded.jsonl')

  const { code, stdout } = await startLab(folder, '--script', script, '--record', recorded).ended

  expect([code, stdout]).toEqual([0, expect.stringContaining('no promise was broken')])
  expect(stdout).toMatch(/r1 \(head\) is killed/)
  expect(stdout).toMatch(/r1 was head; r\d took over in epoch \d+ after [\d,.]+ m?s; .*in flight/)
  expect(stdout).toContain('there is no replica r9: there are r1, r2, r3')
  const [asked, done] = [script, recorded].map((path) => parseScript(readFileSync(path, 'utf8')))
  expect(done?.header).toEqual(asked?.header)
  expect(done?.steps.map(({ action }) => action)).toEqual(asked?.steps.map(({ action }) => action))
  // Data directories are gone, and so is all that ran.
  expect(readdirSync(folder).filter((name) => name.startsWith('parley-lab-'))).toEqual([])
})

test('a promise that is broken shows in the exit code: a disk that tells something else', async () => {
  const { folder, script } = await newScript(
    { lab: 1, mode: 'crdt', replicas: 2, seed: 7 },
    { at: 0, do: 'load', on: true },
    { at: 500, do: 'load', on: false },
    { at: 600, do: 'kill', replica: 'r2' },
    // So that there is time for what is not in the script.
    { at: 2_000, do: 'heal', replica: 'r1' },
  )
  const data = join(folder, 'data')

  const program = startLab(folder, '--script', script, '--data', data)
  await until(() => program.hasEnded() || program.stdout().includes('r2 is killed'))
  const pid = pidIn(join(data, 'r2'))
  await until(() => !isAlive(pid))
  using disk = new DatabaseSync(join(data, 'r2', 'parley.db'))
  disk.exec('UPDATE topics SET likes = likes + 100')
  disk.close()
  const { code, stdout, stderr } = await program.ended

  expect(stdout, stderr).toMatch(/convergence: topics differ: r\d shows .*"likes":1\d\d/)
  expect([code, stderr]).toEqual([1, expect.stringMatching(/parley: \d+ rules were broken/)])
  // What was asked to be kept is there.
  expect(readdirSync(data).filter((name) => name.startsWith('r'))).toEqual(['r1', 'r2'])
})

test('whoever is told to end leaves no process and no folder behind', async () => {
  const folder = await temporaryFolder()
  const program = startLab(folder, '--replicas', '1', '--seconds', '600')
  await until(() => program.hasEnded() || program.stdout().includes('clients write and read'))
  const lab = readdirSync(folder).find((name) => name.startsWith('parley-lab-')) ?? ''
  const pid = pidIn(join(folder, lab, 'r1'))
  expect(isAlive(pid)).toBe(true)

  program.signal('SIGINT')

  expect((await program.ended).code).toBe(130)
  expect(isAlive(pid)).toBe(false)
  expect(readdirSync(folder).filter((name) => name.startsWith('parley-lab-'))).toEqual([])
})

/** Of the process that serves a data directory. */
function pidIn(folder: string): number {
  return JSON.parse(readFileSync(join(folder, 'running.json'), 'utf8')).pid
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
