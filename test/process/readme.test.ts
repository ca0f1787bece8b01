import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readRunning } from '../../src/cli/data-directory.ts'
import { type Program, runProgram, startProgram } from '../support/processes.ts'
import { BIN } from '../support/replicas.ts'
import { until } from '../support/until.ts'

const README = new URL('../../README.md', import.meta.url)
/** The ports that the README speaks of, in the order of the replicas that have them. */
const TOLD = ['127.0.0.1:5060', '127.0.0.1:5061', '127.0.0.1:5062']
const LINES_MAX = 200

/** The command lines of the README's walk, in order. */
async function walk(): Promise<string[]> {
  const blocks = (await readFile(README, 'utf8')).matchAll(/```sh walk\n(.*?)```/gs)
  return [...blocks].flatMap(([, lines = '']) => lines.trim().split('\n'))
}

/** The words of a command line: quotes, and comments from a # on. */
function wordsOf(line: string): string[] {
  const words = line.replace(/\s#.*$/, '').match(/"[^"]*"|\S+/g) ?? []
  return words.map((word) => word.replaceAll('"', ''))
}

async function apiAddresses(program: Program, data: string): Promise<string[]> {
  const directories = ['r1', 'r2', 'r3'].map((name) => join(data, name))
  return await until(async () => {
    if (program.hasEnded()) throw new Error(`npm start ended: ${program.stderr()}`)
    const running = await Promise.all(directories.map(readRunning))
    const addresses = running.map((one) => one?.api).filter((api) => api !== undefined)
    const printed = program.stdout().includes('Ctrl-C')
    return printed && addresses.length === TOLD.length ? addresses : undefined
  })
}

const MODES = [
  { mode: 'crdt', flags: [], data: '.parley' },
  { mode: 'chain', flags: ['--mode', 'chain'], data: '.parley-chain' },
] as const

test.each(MODES)('every line of the README’s walk works in $mode mode', async (how) => {
  const folder = await mkdtemp(join(tmpdir(), 'parley-readme-'))
  const env = { XDG_CONFIG_HOME: join(folder, 'config') }
  const start = [process.execPath, BIN, 'start', ...how.flags]
  let program = startProgram(start, { env, cwd: folder })
  const run = async (line: string, addresses: readonly string[]): Promise<string> => {
    const [npx, parley, ...words] = wordsOf(line)
    expect([npx, parley]).toEqual(['npx', 'parley'])
    // The ports may be taken here; every other word is the README's.
    const args = words.map((word) => addresses[TOLD.indexOf(word)] ?? word)
    const command = [process.execPath, BIN, ...args]
    const ended = await runProgram(command, { env: { ...env, PARLEY_AT: addresses[0] ?? '' } })
    expect(ended, `${line}\n${ended.stderr}`).toMatchObject({ code: 0 })
    return ended.stdout
  }
  try {
    const addresses = await apiAddresses(program, join(folder, how.data))
    const printed: string[] = []
    for (const line of await walk()) printed.push(await run(line, addresses))
    const all = printed.join('\n')
    expect(all).toContain('Tea, obviously.')
    expect(all).toContain('Coffee.')
    expect(printed.at(-1)).toMatch(/^equal/)
    expect(program.stdout().includes('head')).toBe(how.mode === 'chain')

    program.signal('SIGINT')
    await program.ended
    program = startProgram(start, { env, cwd: folder })
    const again = await apiAddresses(program, join(folder, how.data))
    expect(await run('npx parley read 1', again)).toContain('Coffee.')
  } finally {
    program.signal('SIGINT')
    await program.ended
    await rm(folder, { recursive: true, force: true })
  }
})

test(`the README has at most ${LINES_MAX} lines`, async () => {
  const lines = (await readFile(README, 'utf8')).trimEnd().split('\n')

  expect(lines.length).toBeLessThanOrEqual(LINES_MAX)
})
