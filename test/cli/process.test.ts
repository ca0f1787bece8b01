import { readFile, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { delimiter, join } from 'node:path'
import { generate } from 'selfsigned'
import { expect, onTestFinished, test } from 'vitest'
import { writeLeft } from '../../src/cli/data-directory.ts'
import type { StatusView } from '../../src/cli/print-status.ts'
import type { TopicView } from '../../src/cli/views.ts'
import { type Ended, type Program, runProgram, startProgram } from '../support/processes.ts'
import { BIN } from '../support/replicas.ts'
import { until } from '../support/until.ts'
import { temporaryFolder } from './capture.ts'

/** A person with a folder of their own, who types commands. */
class Person {
  readonly folder: string

  constructor(folder: string) {
    this.folder = folder
  }

  run(...args: readonly string[]): Promise<Ended> {
    return runProgram([process.execPath, BIN, ...args], this.#options())
  }

  async json<T>(...args: readonly string[]): Promise<T> {
    const { code, stdout, stderr } = await this.run(...args, '--json')
    if (code !== 0) throw new Error(`parley ${args.join(' ')}: ${stderr}`)
    return JSON.parse(stdout) as T
  }

  /** Starts a command that goes on until it is ended; it is, with the test. */
  start(...args: readonly string[]): Program {
    const program = startProgram([process.execPath, BIN, ...args], this.#options())
    onTestFinished(async () => {
      program.signal('SIGTERM')
      await program.ended
    })
    return program
  }

  #options() {
    const { folder } = this
    return {
      cwd: folder,
      env: { XDG_CONFIG_HOME: folder, XDG_DATA_HOME: folder, PARLEY_AT: '' },
    }
  }
}

async function person(): Promise<Person> {
  return new Person(await temporaryFolder())
}

const FREE_PORTS = [
  '--api',
  '127.0.0.1:0',
  '--http',
  '127.0.0.1:0',
  '--p2p',
  '/ip4/127.0.0.1/tcp/0',
]
const SERVE = ['serve', '--no-mdns', ...FREE_PORTS]
const START = ['start', '--no-mdns', '--p2p-host', '127.0.0.1']
const START_FREE = [...START, '--api-port', '0', '--http-port', '0', '--p2p-port', '0']

/** What a running program has printed that matches, once it has. */
async function printed(program: Program, pattern: RegExp): Promise<string> {
  return await until(() => {
    const found = pattern.exec(program.stdout())?.[1]
    if (found === undefined && program.hasEnded()) {
      throw new Error(`it ended: ${program.stdout()}\n${program.stderr()}`)
    }
    return found
  })
}

test('from nothing to a forum that is read: init, serve, user new, topic new, post, read', async () => {
  const ada = await person()
  expect(await ada.run('init', 'Chess club', '--name', 'laptop')).toMatchObject({ code: 0 })
  const serving = ada.start(...SERVE)
  const at = await printed(serving, /API +(\S+)/)
  const http = await printed(serving, /metrics +(http:\S+)/)

  for (const args of [
    ['user', 'new', 'ada'],
    ['topic', 'new', 'Openings', '--text', 'Which one?'],
    ['post', '1', 'The Spanish.'],
  ]) {
    expect(await ada.run(...args, '--at', at)).toMatchObject({ code: 0, stderr: '' })
  }
  const read = await ada.run('read', '1', '--at', at)
  expect(read.stdout).toContain('The Spanish.')
  expect((await ada.run('verify', '--at', at)).stdout).toMatch(/^equal: laptop /)
  expect(await (await fetch(http)).text()).toContain('parley_entries')

  serving.signal('SIGINT')
  expect(await serving.ended).toMatchObject({ code: 0, signal: null })
  const gone = await ada.run('topics', '--at', at)
  expect(gone).toMatchObject({ code: 3, stdout: '' })
  expect(gone.stderr).toMatch(/^parley: no replica answers at .*\n$/)
})

test('a replica that was ended goes on with what it had, and its invite carries its addresses', async () => {
  const ada = await person()
  await ada.run('init', 'Chess club')
  const first = ada.start(...SERVE)
  const at = await printed(first, /API +(\S+)/)
  const live = await ada.json<{ served: boolean; addresses: string[] }>('invite')
  expect(live).toMatchObject({ served: true, addresses: [expect.stringMatching(/^\/ip4/)] })
  await ada.json('user', 'new', 'ada', '--at', at)
  await ada.json('topic', 'new', 'Openings', '--at', at)
  first.signal('SIGTERM')
  expect((await first.ended).code).toBe(0)
  const later = await ada.json<{ served: boolean; addresses: string[] }>('invite')
  expect(later).toMatchObject({ served: false, addresses: live.addresses })

  const again = ada.start(...SERVE)
  const { topics } = await ada.json<{ topics: TopicView[] }>(
    ...['topics', '--at', await printed(again, /API +(\S+)/)],
  )
  expect(topics.map(({ titles }) => titles)).toEqual([['Openings']])
})

test('a data directory that is being served is not served twice', async () => {
  const ada = await person()
  await ada.run('init', 'Chess club')
  const first = ada.start(...SERVE)
  await printed(first, /API +(\S+)/)
  const second = await ada.run(...SERVE)

  expect(second.code).toBe(1)
  expect(second.stderr).toContain(`is being served by process ${first.pid}`)
})

test('an invite brings another machine in', async () => {
  const [ada, bob] = [await person(), await person()]
  await ada.run('init', 'Chess club')
  const one = ada.start(...SERVE)
  const at = await printed(one, /API +(\S+)/)
  await ada.json('user', 'new', 'ada', '--at', at)
  await ada.json('topic', 'new', 'Openings', '--at', at)
  const invite = (await ada.run('invite')).stdout.trim()

  expect((await bob.run('join', invite)).stdout).toContain('Joined the forum "Chess club"')
  const two = bob.start(...SERVE)
  const there = await printed(two, /API +(\S+)/)
  await until(async () => {
    const { topics } = await bob.json<{ topics: TopicView[] }>('topics', '--at', there)
    return topics.length === 1
  })
  expect((await bob.run('verify', '--at', there)).stdout).toMatch(/^equal: /)
  expect(one.stderr() + two.stderr()).not.toContain(invite)
})

test('a busy port is said by name and another is taken, unless it was asked for', async () => {
  const busy = createServer()
  onTestFinished(() => void busy.close())
  await new Promise<void>((resolve) => busy.listen(0, '127.0.0.1', resolve))
  const address = busy.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const ada = await person()
  await ada.run('init', 'Chess club')
  const asked = await ada.run('serve', '--no-mdns', ...FREE_PORTS, '--api', `127.0.0.1:${port}`)
  expect(asked.code).toBe(1)
  expect(asked.stderr).toMatch(/^parley: port \d+ on 127.0.0.1 is in use: .* with --api\n$/)

  const others = ['--http-port', '0', '--p2p-port', '0', '--replicas', '1']
  const start = ada.start(...START, ...others, '--api-port', String(port))
  const at = await printed(start, /r1 +\w+ +127.0.0.1:(\d+)/)
  expect(start.stderr()).toContain(
    `port ${port} on 127.0.0.1 is in use; ${at} is used for the API of r1`,
  )
})

test('start runs replicas that have met, and a second start goes on with the same data', async () => {
  const ada = await person()
  const first = ada.start(...START_FREE)
  const at = await printed(first, /r1 +\w+ +(\S+)/)
  const status = await ada.json<StatusView>('status', '--at', at)
  expect(status.replicas.map(({ name, state }) => `${name} ${state}`).sort()).toEqual([
    'r1 serving',
    'r2 connected',
    'r3 connected',
  ])
  expect(first.stdout()).toContain('npx parley user new ada')
  await ada.json('user', 'new', 'ada', '--at', at)
  await ada.json('topic', 'new', 'Openings', '--at', at)
  expect((await ada.run('verify', '--at', at)).stdout).toMatch(/^equal: .*r1.*r2.*r3/)
  const pids = status.replicas.map(({ pid }) => pid ?? 0)
  first.signal('SIGINT')
  expect(await first.ended).toMatchObject({ code: 0, signal: null })
  expect(pids.filter(isAlive)).toEqual([])

  const second = ada.start(...START_FREE)
  const there = await printed(second, /r3 +\w+ +(\S+)/)
  const { topics } = await ada.json<{ topics: TopicView[] }>('topics', '--at', there)
  expect(topics.map(({ titles }) => titles)).toEqual([['Openings']])
})

test('start --balancer gives all replicas one address, and tells how to come back behind it', async () => {
  const ada = await person()
  const few = ['--replicas', '2', '--balancer', '--balancer-port', '0']
  const start = ada.start(...START_FREE, ...few)
  const at = await printed(start, /^One address for all of them: (\S+)$/m)
  const standing = async () => (await ada.json<StatusView>('status', '--at', at)).balancer?.replicas
  const ready = async () => (await standing())?.filter(({ state }) => state === 'ready')
  await until(async () => (await ready())?.length === 2)
  await ada.json('user', 'new', 'ada', '--at', at)
  await ada.json('topic', 'new', 'Openings', '--at', at)
  // In the order in which they came.
  expect((await standing())?.map(({ name, writes }) => `${name}: ${writes}`).sort()).toEqual([
    'r1: 1',
    'r2: 1',
  ])

  const { replicas } = await ada.json<StatusView>('status', '--at', at)
  process.kill(replicas.find(({ name }) => name === 'r2')?.pid ?? 0, 'SIGKILL')
  await until(() => start.stderr().includes(`--balancer ${at}`))
})

test('start leaves alone a replica that has left its forum for good, and says so', async () => {
  const ada = await person()
  const begun = ada.start(...START_FREE, '--replicas', '2')
  await printed(begun, /r2 +\w+ +(\S+)/)
  begun.signal('SIGINT')
  await begun.ended
  await writeLeft(join(ada.folder, '.parley/r2'), Date.now())

  const start = ada.start(...START_FREE, '--replicas', '2')
  await printed(start, /r1 +\w+ +(\S+)/)

  expect(start.stderr()).toBe('r2 has left the forum for good: it is not started.\n')
  expect(start.stdout()).not.toMatch(/^r2 /m)
})

test('a replica that dies is reported with what it said last, and the others go on', async () => {
  const ada = await person()
  const start = ada.start(...START_FREE, '--replicas', '2')
  const at = await printed(start, /r1 +\w+ +(\S+)/)
  const { replicas } = await ada.json<StatusView>('status', '--at', at)
  process.kill(replicas.find(({ name }) => name === 'r2')?.pid ?? 0, 'SIGKILL')
  await until(() => start.stderr().includes('Replica r2 has ended by SIGKILL'))

  expect(start.stderr()).toContain('serving')
  expect((await ada.run('topics', '--at', at)).code).toBe(0)
})

test('replicas end with the process that started them, however it ends', async () => {
  const ada = await person()
  const start = ada.start(...START_FREE, '--replicas', '2')
  const at = await printed(start, /r1 +\w+ +(\S+)/)
  const { replicas } = await ada.json<StatusView>('status', '--at', at)
  start.signal('SIGKILL')
  await until(() => replicas.every(({ pid }) => !isAlive(pid ?? 0)))
})

test('a reader that has seen enough ends a command without noise', async () => {
  const ada = await person()
  await ada.run('init', 'Chess club')
  const at = await printed(ada.start(...SERVE), /API +(\S+)/)
  await ada.json('user', 'new', 'ada', '--at', at)
  for (let index = 0; index < 5; index++) await ada.json('topic', 'new', `T${index}`, '--at', at)
  const piped = `"${process.execPath}" "${BIN}" topics --at ${at} | head -n 1`
  const { code, stdout, stderr } = await runProgram(['bash', '-c', `set -o pipefail; ${piped}`], {
    env: { XDG_CONFIG_HOME: ada.folder },
  })

  expect([code, stderr]).toEqual([0, ''])
  expect(stdout).toMatch(/^TOPIC /)
})

test('no key, secret or invite is in any log', async () => {
  const ada = await person()
  await ada.run('init', 'Chess club')
  const serving = ada.start(...SERVE, '--log-level', 'debug')
  const at = await printed(serving, /API +(\S+)/)
  await ada.json('user', 'new', 'ada', '--at', at)
  await ada.json('topic', 'new', 'Openings', '--at', at)
  serving.signal('SIGTERM')
  await serving.ended
  const { key } = JSON.parse(await readFile(join(ada.folder, 'parley', 'forum.json'), 'utf8')) as {
    key: string
  }
  const seed = (await readFile(join(ada.folder, 'parley', 'replica.key'), 'utf8')).trim()
  const log = serving.stderr() + serving.stdout()

  expect(log).not.toBe('')
  expect(log).not.toContain(key)
  expect(log).not.toContain(seed)
})

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    // There is no such process, which is what was asked.
    return false
  }
}

test('an API with TLS is used by who trusts its authority; others are told what to check', async () => {
  const ada = await person()
  const { cert, private: key } = await generate([{ name: 'commonName', value: 'parley' }], {
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 7, ip: '127.0.0.1' }] }],
  })
  await writeFile(join(ada.folder, 'cert.pem'), cert)
  await writeFile(join(ada.folder, 'key.pem'), key)
  await ada.run('init', 'Chess club')
  const tls = ['--tls-cert', 'cert.pem', '--tls-key', 'key.pem']
  const at = await printed(ada.start(...SERVE, ...tls), /API +(\S+) \(TLS\)/)

  expect((await ada.run('verify', '--at', at, '--tls-ca', 'cert.pem')).stdout).toMatch(/^equal: /)
  for (const wrong of [[], ['--tls']]) {
    const { code, stderr } = await ada.run('topics', '--at', at, ...wrong)
    expect(code).toBe(3)
    expect(stderr).toMatch(/^parley: cannot talk to a replica at .*: check --at, and --tls or /)
  }
})

/** A Node that is too old for parley, if this machine has one. */
async function oldNode(): Promise<string | undefined> {
  const folders = (process.env.PATH ?? '').split(delimiter)
  for (const folder of folders.filter((path) => !path.includes('node_modules'))) {
    const { stdout } = await runProgram([join(folder, 'node'), '--version']).catch(() => {
      return { stdout: '' }
    })
    const major = /^v(\d+)\./.exec(stdout)?.[1]
    if (major !== undefined && Number(major) < 24) return join(folder, 'node')
  }
  return undefined
}

const old = await oldNode()

test.skipIf(old === undefined)(
  'an old Node goes on with the one that the project brought',
  async () => {
    const ada = await person()
    const options = {
      cwd: ada.folder,
      env: { XDG_CONFIG_HOME: ada.folder, XDG_DATA_HOME: ada.folder },
    }
    const run = (...args: string[]) => runProgram([old!, BIN, ...args], options)
    expect(await run('init', 'Chess club')).toMatchObject({ code: 0, stderr: '' })
    expect((await run('topics', '--limit', 'x')).code).toBe(2)
    const serving = startProgram([old!, BIN, ...SERVE], options)
    await printed(serving, /API +(\S+)/)
    serving.signal('SIGTERM')

    expect(await serving.ended).toMatchObject({ code: 0, signal: null })
  },
)

test('a replica that another Node wraps ends when that is killed', async () => {
  const ada = await person()
  await ada.run('init', 'Wrapped', '--data', join(ada.folder, 'data'))
  const words = ['serve', '--data', join(ada.folder, 'data'), '--no-mdns', ...FREE_PORTS]
  const wrap = `require('node:child_process').spawn(process.execPath, ${JSON.stringify([BIN, ...words])}, {
    stdio: 'inherit',
    env: { ...process.env, PARLEY_WRAPPED_BY: String(process.pid) },
  })`
  const wrapper = startProgram([process.execPath, '-e', wrap], { cwd: ada.folder })
  await until(() => /127\.0\.0\.1:\d+/.test(wrapper.stdout() + wrapper.stderr()))

  wrapper.signal('SIGKILL')

  // Its output ends with the last process that has it.
  expect((await wrapper.ended).signal).toBe('SIGKILL')
})
