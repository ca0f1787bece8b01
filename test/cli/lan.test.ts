/** `join --lan` and `invite --lan`, each as one person or program types them. */
import { once } from 'node:events'
import { createSocket } from 'node:dgram'
import { access, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { expect, onTestFinished, test } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { until } from '../support/until.ts'
import { capture, parley, type Ran, temporaryFolder } from './capture.ts'

/** A command under way, at a terminal, and what is typed there. */
interface Typed {
  readonly ran: Promise<Ran>
  out(): string
  type(line: string): void
  end(): void
}

function start(args: readonly string[], isTty = true): Typed {
  const stdin = new PassThrough()
  const ending = new AbortController()
  const captured = capture({ isTty, stdin, signal: ending.signal })
  const ran = main(args, captured.context).then((code) => {
    return { code, out: captured.out(), err: captured.err() }
  })
  onTestFinished(async () => {
    ending.abort()
    await ran
  })
  return {
    ran,
    out: captured.out,
    type: (line) => void stdin.write(`${line}\n`),
    end: () => ending.abort(),
  }
}

interface Scene {
  readonly folder: string
  /** Starts a laptop, and answers once it waits. */
  laptop(name: string, ...more: readonly string[]): Promise<Typed & { readonly port: string }>
  invite(ports: readonly string[], ...more: readonly string[]): string[]
}

async function scene(): Promise<Scene> {
  const folder = await temporaryFolder()
  const data = join(folder, 'ann')
  expect((await parley(['init', 'Chess club', '--data', data])).code).toBe(0)
  return {
    folder,
    async laptop(name, ...more) {
      const args = ['--lan', '--port', '0', '--name', name, '--data', join(folder, name)]
      const typed = start(['join', ...args, ...more])
      const port = await printed(typed, /on port (\d+)/)
      return { ...typed, port }
    },
    invite: (ports, ...more) => [
      ...['invite', '--lan', '--data', data, ...more],
      ...ports.flatMap((port) => ['--to', `127.0.0.1:${port}`]),
    ],
  }
}

function printed({ out }: Typed, pattern: RegExp): Promise<string> {
  return until(() => pattern.exec(out())?.[1])
}

const CODE = /^ +(\d{3}-\d{3})$/m

async function forumIn(folder: string, name: string): Promise<unknown> {
  const { id, key } = JSON.parse(await readFile(join(folder, name, 'forum.json'), 'utf8')) as {
    id: string
    key: string
  }
  return { id, key }
}

test('at terminals: the code of the laptop is typed at the member, and the laptop is asked', async () => {
  const { folder, laptop, invite } = await scene()
  const [bob, cyd] = [await laptop('bob'), await laptop('cyd')]
  const member = start(invite([bob.port, cyd.port]))
  for (const [one, name] of [
    [bob, 'bob'],
    [cyd, 'cyd'],
  ] as const) {
    const code = await printed(one, CODE)
    await until(() => member.out().includes(`${name} (127.0.0.1:${one.port}) shows a code`))
    member.type(code.replace('-', ' '))
    await until(() => one.out().includes('Invited to the forum "Chess club"'))
    await until(() => member.out().includes(`${name} (127.0.0.1:${one.port}) has the invite`))
    one.type('y')
    expect(await one.ran).toMatchObject({ code: 0, err: '' })
    expect(one.out()).toContain('Joined the forum "Chess club"')
  }
  member.type('')

  expect((await member.ran).code).toBe(0)
  expect(await forumIn(folder, 'bob')).toEqual(await forumIn(folder, 'ann'))
  expect(await forumIn(folder, 'cyd')).toEqual(await forumIn(folder, 'ann'))
})

test('what is typed wrongly invites nobody, and can be typed again', async () => {
  const { laptop, invite } = await scene()
  const bob = await laptop('bob')
  const member = start(invite([bob.port]))
  const code = await printed(bob, CODE)
  const wrong = code === '000-000' ? '000-001' : '000-000'
  await until(() => member.out().includes('shows a code'))
  member.type('12345')
  await until(() => member.out().includes('"12345" is no code: six digits'))
  member.type(wrong)
  await until(() => member.out().includes(`no laptop that waits shows ${wrong}`))
  expect(bob.out()).not.toContain('Invited')
  member.type(code)
  await until(() => bob.out().includes('Invited'))
})

test('a laptop whose person does not say yes joins nothing', async () => {
  const { folder, laptop, invite } = await scene()
  const bob = await laptop('bob')
  const member = start(invite([bob.port]))
  await until(() => member.out().includes('shows a code'))
  member.type(await printed(bob, CODE))
  await until(() => bob.out().includes('Invited'))
  bob.type('')

  expect(await bob.ran).toMatchObject({ code: 1, err: 'parley: not joined: nothing was written\n' })
  await expect(access(join(folder, 'bob'))).rejects.toMatchObject({ code: 'ENOENT' })
})

test('for programs: one command lists, the next confirms by code', async () => {
  const { folder, laptop, invite } = await scene()
  const bob = await laptop('bob', '--yes')
  const listed = await parley(invite([bob.port]))
  expect(listed.out).toBe(`bob (127.0.0.1:${bob.port})  shows a code\n`)
  const code = await printed(bob, CODE)
  const wrong = code === '000-000' ? '000-001' : '000-000'

  const refusal = await parley(invite([bob.port], '--code', wrong))
  expect(refusal.code).toBe(1)
  expect(refusal.err).toMatch(/shows 000-00\d: compare again.*\(there are bob \(127/)
  const done = await parley(invite([bob.port], '--code', code, '--json'))
  expect(JSON.parse(done.out)).toEqual({
    waiting: [{ name: 'bob', address: `127.0.0.1:${bob.port}`, state: 'confirmable' }],
    invited: [{ name: 'bob', address: `127.0.0.1:${bob.port}` }],
  })
  expect((await bob.ran).code).toBe(0)
  expect(await forumIn(folder, 'bob')).toEqual(await forumIn(folder, 'ann'))
})

test('a laptop that nobody invites says so in time, and its port is free', async () => {
  const { laptop } = await scene()
  const bob = await laptop('bob', '--wait', '1')

  expect(await bob.ran).toMatchObject({
    code: 3,
    err: expect.stringMatching(/^parley: nobody invited this laptop within 1 s: /) as string,
  })
  const socket = createSocket('udp4')
  socket.bind(Number(bob.port))
  await once(socket, 'listening')
  socket.close()
})

test('a member to whom nobody answers says where', async () => {
  const { laptop, invite } = await scene()
  const bob = await laptop('bob', '--wait', '1')
  await bob.ran
  const { code, err } = await parley(invite([bob.port]))

  expect(code).toBe(3)
  expect(err).toContain(`127.0.0.1:${bob.port} did not answer (5 tries)`)
  expect(err).toContain('parley: no laptop waits there (asked 5 times)')
})

test('a command that is ended while it waits ends', async () => {
  const { laptop } = await scene()
  const bob = await laptop('bob')
  bob.end()

  expect((await bob.ran).code).toBe(130)
})

test('a command that is ended while it asks ends, and joins nothing', async () => {
  const { folder, laptop, invite } = await scene()
  const bob = await laptop('bob')
  expect((await parley(invite([bob.port]))).code).toBe(0)
  await parley(invite([bob.port], '--code', await printed(bob, CODE)))
  await until(() => bob.out().includes('[y/N]'))
  bob.end()

  expect((await bob.ran).code).toBe(130)
  await expect(access(join(folder, 'bob'))).rejects.toMatchObject({ code: 'ENOENT' })
})

test.each([
  [['join'], 2, /give the invite .* or --lan/],
  [['join', 'parley:x', '--lan', '--yes'], 2, /--lan brings the invite/],
  [['join', '--lan'], 2, /there is no terminal: add --yes/],
  [['join', '--lan', '--wait', '0'], 2, /expected whole seconds from 1 to 600, not "0"/],
  [['invite', '--code', '123-456'], 2, /add --lan/],
  [['invite', '--lan', '--code', '12345'], 2, /expected six digits, as in 123-456, not "12345"/],
  [['invite', '--lan', '--to', 'bob'], 2, /expected an IPv4 address, .* not "bob"/],
])('bad usage is said: %j', async (args, code, pattern) => {
  const folder = await temporaryFolder()
  const ran = await parley(args, { env: { XDG_DATA_HOME: folder } })

  expect(ran.code).toBe(code)
  expect(ran.err).toMatch(pattern)
})

test('a laptop that has a forum already says so before it waits', async () => {
  const { folder } = await scene()
  const data = join(folder, 'ann')

  const ran = await parley(['join', '--lan', '--yes', '--data', data])
  expect(ran).toMatchObject({ code: 1, out: '' })
  expect(ran.err).toContain('holds a replica of the forum "Chess club" already')
})
