/** Laptops that join without typing an invite: real processes, also on machines of their own. */
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { canMakeNetworks, type Machine, openNetwork } from '../support/network.ts'
import { type Ended, type Program, runProgram, startProgram } from '../support/processes.ts'
import { BIN } from '../support/replicas.ts'
import { until } from '../support/until.ts'

const possible = canMakeNetworks()
if (!possible) console.warn('skipped: tests of broadcasts need network namespaces (root, ip)')

async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'parley-pairing-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

const command = (machine: Machine | undefined, words: readonly string[]): string[] => [
  ...(machine?.prefix ?? []),
  ...[process.execPath, BIN, ...words],
]

/** Starts a laptop, and resolves once it waits. */
async function laptop(data: string, words: readonly string[], machine?: Machine): Promise<Program> {
  // As long as may be: a busy machine starts programs slowly.
  const all = ['join', '--lan', '--yes', '--wait', '600', '--data', data, ...words]
  const program = startProgram(command(machine, all))
  onTestFinished(async () => {
    program.signal('SIGTERM')
    await program.ended
  })
  await printed(program, /on port (\d+)/)
  return program
}

function printed(program: Program, pattern: RegExp): Promise<string> {
  return until(() => {
    const found = pattern.exec(program.stdout())?.[1]
    if (found === undefined && program.hasEnded()) throw new Error(program.stderr())
    return found
  })
}

const codeOf = (program: Program): Promise<string> => printed(program, /^ +(\d{3}-\d{3})$/m)

async function forumIn(data: string): Promise<unknown> {
  const { id, key } = JSON.parse(await readFile(join(data, 'forum.json'), 'utf8')) as {
    id: string
    key: string
  }
  return { id, key }
}

test('two processes of one machine pair by the code that one shows', async () => {
  const folder = await temporaryFolder()
  const [ann, bob] = [join(folder, 'ann'), join(folder, 'bob')]
  const run = (...words: string[]): Promise<Ended> => runProgram(command(undefined, words))
  expect((await run('init', 'Chess club', '--data', ann)).code).toBe(0)
  const joining = await laptop(bob, ['--name', 'bob', '--port', '0'])
  const at = `127.0.0.1:${await printed(joining, /on port (\d+)/)}`
  const invite = ['invite', '--lan', '--data', ann, '--to', at]

  expect((await run(...invite)).stdout).toBe(`bob (${at})  shows a code\n`)
  const done = await run(...invite, '--code', await codeOf(joining))

  expect(done).toMatchObject({ code: 0, stdout: `bob (${at}) has the invite.\n` })
  expect((await joining.ended).code).toBe(0)
  expect(await forumIn(bob)).toEqual(await forumIn(ann))
  expect(joining.stdout()).not.toContain('parley:')
})

test.skipIf(!possible)(
  'laptops on machines of their own are found by broadcast, and one command invites them all',
  async () => {
    using network = openNetwork(3)
    const [home, ...others] = network.machines
    const folder = await temporaryFolder()
    const data = (name: string): string => join(folder, name)
    const atHome = (...words: string[]): Promise<Ended> =>
      runProgram(command(home, [...words, '--data', data('ann')]))
    expect((await atHome('init', 'Chess club')).code).toBe(0)
    const names = ['bob', 'cyd']
    const laptops = await Promise.all(
      others.map((machine, index) =>
        laptop(data(names[index]!), ['--name', names[index]!], machine),
      ),
    )

    const listed = await atHome('invite', '--lan')
    expect(listed.stdout.split('\n').sort().slice(1)).toEqual([
      'bob (10.77.0.2)  shows a code',
      'cyd (10.77.0.3)  shows a code',
    ])
    const codes = await Promise.all(laptops.map(codeOf))
    const done = await atHome('invite', '--lan', ...codes.flatMap((code) => ['--code', code]))

    expect(done).toMatchObject({
      code: 0,
      stdout: 'bob (10.77.0.2) has the invite.\ncyd (10.77.0.3) has the invite.\n',
    })
    for (const [index, joining] of laptops.entries()) {
      expect((await joining.ended).code).toBe(0)
      expect(await forumIn(data(names[index]!))).toEqual(await forumIn(data('ann')))
    }
  },
)

test.skipIf(!possible)(
  'a laptop that is out of reach is not found, and is as soon as its cable is in again',
  async () => {
    using network = openNetwork(2)
    const [home, away] = network.machines
    const folder = await temporaryFolder()
    const [ann, bob] = [join(folder, 'ann'), join(folder, 'bob')]
    const atHome = (...words: string[]): Promise<Ended> =>
      runProgram(command(home, [...words, '--data', ann]))
    await atHome('init', 'Chess club')
    const joining = await laptop(bob, ['--name', 'bob'], away)
    away!.cut()
    const alone = await atHome('invite', '--lan')
    expect(alone.code).toBe(3)
    expect(alone.stderr).toContain('no laptop waits on this network (asked 5 times)')

    away!.reconnect()
    await until(async () => (await atHome('invite', '--lan')).code === 0)
    const done = await atHome('invite', '--lan', '--code', await codeOf(joining))
    expect(done.code).toBe(0)
    expect((await joining.ended).code).toBe(0)
  },
)
