import { mkdir, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:net'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { givenText } from '../../src/cli/given-text.ts'
import { choosePort } from '../../src/cli/ports.ts'
import { dialable, parseP2pListen, toMultiaddr } from '../../src/cli/listen-addresses.ts'
import { TEXT_BYTES_MAX } from '../../src/core/limits.ts'
import { capture, parley, temporaryFolder } from './capture.ts'

const COMMANDS = [
  ...['start', 'init', 'invite', 'join', 'serve', 'user new', 'whoami', 'topic new'],
  ...['topic rename', 'topics', 'read', 'post', 'like', 'unlike', 'edit', 'delete', 'history'],
  ...['search', 'unread', 'watch', 'status', 'verify', 'import', 'export', 'leave'],
  'supervise',
]
const WITHOUT_REPLICA = ['start', 'init', 'invite', 'join', 'serve', 'supervise']

test.each(COMMANDS)('parley %s --help explains itself with an example', async (name) => {
  const { code, out, err } = await parley([...name.split(' '), '--help'])

  expect([code, err]).toEqual([0, ''])
  expect(out).toMatch(/^Usage: parley /)
  expect(out).toContain(`Examples:\n  $ parley ${name}`)
  expect(out.includes('--at <host:port>')).toBe(!WITHOUT_REPLICA.includes(name))
  expect(out.includes('--json')).toBe(!['start', 'serve', 'supervise'].includes(name))
})

test.each([
  [[], /Usage: parley/],
  [['pots'], /unknown command 'pots'\n\(Did you mean post\?\)/],
  [['topics', '--sort', 'oldest'], /Allowed choices are new, top, active, hot/],
  [['topics', '--limit', '0'], /expected a whole number from 1 on, not "0"/],
  [['post', '1'], /missing required argument 'text'/],
  [['topics', '--at', 'here'], /--at "here" should be host:port/],
  [['topics', '--bogus'], /unknown option '--bogus'/],
  [['topics', '--tls-ca', '/nowhere.pem'], /--tls-ca \/nowhere.pem cannot be read/],
  [['start', '--replicas', '99'], /--replicas 99 is too many: at most 16/],
])('parley %j is bad usage: it exits with 2 and says what is wrong', async (args, why) => {
  const { code, out, err } = await parley(args)

  expect([code, out]).toEqual([2, ''])
  expect(err).toMatch(why)
})

test.each([
  [['--api', '0.0.0.0:0'], /secrets would travel in the clear: add --tls-cert and --tls-key/],
  [['--api', 'nothing'], /--api "nothing" should be host:port/],
  [['--p2p', '/dns4/example.org/tcp/1'], /--p2p .* should be a multiaddr/],
  [['--announce', 'r1.example.org'], /--announce r1.example.org: expected one like .*, or none/],
  [['--tls-cert', 'a.pem'], /belong together/],
])('parley serve %j is bad usage', async (args, why) => {
  const folder = await temporaryFolder()
  await parley(['init', 'Chess', '--data', folder])
  const { code, err } = await parley(['serve', '--data', folder, ...args])

  expect(code).toBe(2)
  expect(err).toMatch(why)
})

test('a text of "-" is what standard input holds, without its last line break', async () => {
  const { context } = capture({ stdin: 'one\ntwo\n' })

  expect(await givenText('-', context)).toBe('one\ntwo')
  expect(await givenText('as it is', context)).toBe('as it is')
})

test.each([
  [[Buffer.from('Gr\u00fc\u00dfe', 'latin1')], /not UTF-8/],
  [Array.from({ length: 9 }, () => Buffer.alloc(TEXT_BYTES_MAX / 8, 'x')), /too long: at most/],
])('standard input that cannot be a text is refused', async (stdin, why) => {
  await expect(givenText('-', capture({ stdin }).context)).rejects.toThrow(why)
})

async function listen(): Promise<{ server: Server; port: number }> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  const address = server.address()
  return { server, port: typeof address === 'object' && address !== null ? address.port : 0 }
}

const wish = { host: '127.0.0.1', what: 'API', option: '--api', onBusy: async () => {} }

test('a busy port that nobody asked for is said by name, and another is taken', async () => {
  const { port } = await listen()
  const said: string[] = []
  const chosen = await choosePort({
    ...wish,
    port,
    explicit: false,
    onBusy: async (sentence) => void said.push(sentence),
  })

  expect(chosen.port).toBeGreaterThan(port)
  expect(said).toEqual([`port ${port} on 127.0.0.1 is in use; ${chosen.port} is used for the API`])
})

test('a busy port that a person asked for is an error', async () => {
  const { port } = await listen()

  await expect(choosePort({ ...wish, port, explicit: true })).rejects.toThrow(
    `port ${port} on 127.0.0.1 is in use: choose another for the API with --api`,
  )
})

test('an address that this machine does not have is an error', async () => {
  await expect(
    choosePort({ ...wish, host: '192.0.2.1', port: 5060, explicit: false }),
  ).rejects.toThrow(/cannot listen on 192.0.2.1 port 5060/)
})

test('a place to listen on is written as a multiaddr or as host:port', () => {
  expect(toMultiaddr(parseP2pListen('/ip4/0.0.0.0/tcp/5050'))).toBe('/ip4/0.0.0.0/tcp/5050')
  expect(toMultiaddr(parseP2pListen('127.0.0.1:0'))).toBe('/ip4/127.0.0.1/tcp/0')
  expect(toMultiaddr(parseP2pListen('[::1]:7'))).toBe('/ip6/::1/tcp/7')
})

test('what listens on all addresses is dialled at one', () => {
  expect(dialable({ host: '127.0.0.1', port: 1 })).toBe('127.0.0.1:1')
  expect(dialable({ host: '::1', port: 1 })).toBe('[::1]:1')
  expect(dialable({ host: '0.0.0.0', port: 1 })).toMatch(/^(?!0\.0\.0\.0)[\d.]+:1$/)
})

test('a data directory that is damaged is refused by every command that needs it', async () => {
  const folder = join(await temporaryFolder(), 'data')
  await mkdir(folder)
  await writeFile(join(folder, 'forum.json'), 'x')
  for (const command of ['invite', 'serve']) {
    const { code, err } = await parley([command, '--data', folder])
    expect(code).toBe(1)
    expect(err).toMatch(/^parley: .*forum.json is damaged/)
  }
})
