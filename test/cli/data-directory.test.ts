import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import {
  createDataDirectory,
  newForum,
  openDataDirectory,
  readLastAddresses,
  readPeers,
  readRunning,
  writeLeft,
  writePeers,
  writeRunning,
} from '../../src/cli/data-directory.ts'
import { parley, temporaryFolder } from './capture.ts'

const NOW = Date.parse('2026-03-01T12:00:00Z')
const LAPTOP = { name: 'laptop', founder: false }

test('a data directory is read as it was made', async () => {
  const path = join(await temporaryFolder(), 'data')
  const made = await createDataDirectory(path, newForum('Chess', NOW), LAPTOP)
  const read = await openDataDirectory(path)

  expect(read).toEqual({ ...made, seed: Buffer.from(made.seed) })
  expect(read.forum).toMatchObject({ name: 'Chess', mode: 'crdt', created: NOW })
})

test('the data directory of a chain says how it is run, and who founds it', async () => {
  const path = join(await temporaryFolder(), 'data')
  const chain = { members: 3, coordinator: 'etcd://10.0.0.1:2379,10.0.0.2:2379' }
  await createDataDirectory(path, newForum('Chess', NOW, chain), { name: 'one', founder: true })

  const { forum, founder } = await openDataDirectory(path)
  expect({ mode: forum.mode, chain: forum.chain, founder }).toEqual({
    mode: 'chain',
    chain,
    founder: true,
  })
})

test('a data directory of before there were chains is one of a forum without order', async () => {
  const path = await temporaryFolder()
  const { forum } = await createDataDirectory(path, newForum('Chess', NOW), LAPTOP)
  const before = {
    format: 1,
    id: forum.id,
    name: 'Chess',
    mode: 'crdt',
    created: new Date(NOW).toISOString(),
    key: Buffer.from(forum.key).toString('hex'),
    replica: { name: 'laptop' },
  }
  await writeFile(join(path, 'forum.json'), JSON.stringify(before))

  const read = await openDataDirectory(path)
  expect(read).toMatchObject({ forum: { mode: 'crdt', chain: undefined }, founder: false })
})

test('a replica that has left its chain is not served again', async () => {
  const folder = await temporaryFolder()
  await parley(['init', 'Chess', '--mode', 'chain', '--data', folder])
  await writeLeft(folder, NOW)

  const { code, err } = await parley(['serve', '--data', folder])
  expect(code).toBe(1)
  expect(err).toMatch(/has left the forum "Chess" for good: .* join anew with another --data/)
})

test('nobody else may read the keys', async () => {
  const path = join(await temporaryFolder(), 'data')
  await createDataDirectory(path, newForum('Chess', NOW), LAPTOP)
  for (const file of await readdir(path)) {
    expect((await stat(join(path, file))).mode & 0o777).toBe(0o600)
  }
  expect((await stat(path)).mode & 0o777).toBe(0o700)
})

test('a directory that holds a replica is not made again', async () => {
  const path = await temporaryFolder()
  await createDataDirectory(path, newForum('Chess', NOW), LAPTOP)
  const key = await readFile(join(path, 'replica.key'), 'utf8')

  await expect(createDataDirectory(path, newForum('Other', NOW), LAPTOP)).rejects.toThrow(
    /holds a replica of the forum "Chess" already: choose another with --data/,
  )
  expect(await readFile(join(path, 'replica.key'), 'utf8')).toBe(key)
})

test.each([
  ['forum.json', '{"format": 1', /forum.json is damaged/],
  ['forum.json', '{"format": 1, "mode": "crdt", "id": "x"}', /forum.json is damaged.*name/],
  ['forum.json', '{"format": 1, "mode": "chain", "id": "x"}', /forum.json is damaged.*chain/],
  ['forum.json', '{"format": 2}', /newer parley \(format 2, this one knows 1\): update/],
  ['replica.key', 'abc', /replica.key is damaged: it should hold 64 hexadecimal digits/],
])('a %s of %j is refused and left as it is', async (file, content, why) => {
  const path = await temporaryFolder()
  await createDataDirectory(path, newForum('Chess', NOW), LAPTOP)
  await writeFile(join(path, file), content)

  await expect(openDataDirectory(path)).rejects.toThrow(why)
  expect(await readFile(join(path, file), 'utf8')).toBe(content)
})

test('a chain is joined as it was made, by a replica that does not found it', async () => {
  const folder = await temporaryFolder()
  const [one, two] = [join(folder, 'one'), join(folder, 'two')]
  const made = await parley(['init', 'Chess', '--mode', 'chain', '--members', '3', '--data', one])
  expect(made.out).toContain('It takes writes once 3 replicas, this one among them, have met.')
  const { out } = await parley(['invite', '--data', one])
  await parley(['join', out.trim(), '--data', two])

  const [first, second] = await Promise.all([openDataDirectory(one), openDataDirectory(two)])
  expect(first.forum.chain).toEqual({ members: 3, coordinator: 'members' })
  expect(second.forum).toEqual(first.forum)
  expect([first.founder, second.founder]).toEqual([true, false])
})

test('a chain of which nothing is said begins with one replica', async () => {
  const folder = join(await temporaryFolder(), 'data')
  const { out } = await parley(['init', 'Chess', '--mode', 'chain', '--data', folder])

  expect(out).toContain('It is a chain of one and takes writes at once')
  expect((await openDataDirectory(folder)).forum.chain?.members).toBe(1)
})

test('a folder without a forum says how to make one', async () => {
  await expect(openDataDirectory(await temporaryFolder())).rejects.toThrow(
    /no forum in .*: make one with "parley init" or "parley join"/,
  )
})

test('a replica counts as running only while its very process lives and serves it', async () => {
  const path = await temporaryFolder()
  const addresses = ['/ip4/10.0.0.1/tcp/5050']
  const running = { pid: process.pid, replica: 'r', name: 'n', api: 'a', http: 'h', addresses }
  await writeRunning(path, running)
  expect(await readRunning(path)).toEqual(running)

  const file = join(path, 'running.json')
  const written = await readFile(file, 'utf8')
  // Another process that has the same id now.
  await writeFile(file, written.replace(/"birth": "[^"]+"/, '"birth": "earlier"'))
  expect(await readRunning(path)).toBeUndefined()
  // The highest process id that Linux can give is far below this.
  await writeRunning(path, { ...running, pid: 2 ** 30 })
  expect(await readRunning(path)).toBeUndefined()
  await writeRunning(path, running, true)
  expect(await readRunning(path)).toBeUndefined()
  expect(await readLastAddresses(path)).toEqual(addresses)
})

test('addresses of peers are remembered', async () => {
  const path = await temporaryFolder()
  expect(await readPeers(path)).toEqual([])
  writePeers(path, ['/ip4/10.0.0.1/tcp/5050'])

  expect(await readPeers(path)).toEqual(['/ip4/10.0.0.1/tcp/5050'])
  expect((await stat(join(path, 'peers.json'))).mode & 0o777).toBe(0o600)
})

test('init, invite and join make two replicas of one forum, each with its own key', async () => {
  const folder = await temporaryFolder()
  const env = { XDG_DATA_HOME: join(folder, 'xdg') }
  const [one, two] = [join(folder, 'xdg', 'parley'), join(folder, 'two')]
  expect(await parley(['init', 'Chess club', '--name', 'one'], { env })).toMatchObject({ code: 0 })
  writePeers(one, ['/ip4/127.0.0.1/tcp/5050', '/ip4/10.0.0.1/tcp/5050'])
  const invite = await parley(['invite'], { env })
  expect(invite.code).toBe(0)
  expect(invite.err).toContain('not served now')
  const joined = await parley(['join', '-', '--data', 'two'], { cwd: folder, stdin: invite.out })
  expect(joined.out).toContain('Joined the forum "Chess club"')

  const [first, second] = await Promise.all([openDataDirectory(one), openDataDirectory(two)])
  expect(second.forum).toEqual(first.forum)
  expect(second.seed).not.toEqual(first.seed)
  // What another machine can reach comes first.
  expect(await readPeers(two)).toEqual(['/ip4/10.0.0.1/tcp/5050', '/ip4/127.0.0.1/tcp/5050'])
})

test.each([
  [['init', ' '], 'cannot be empty'],
  [['init', 'x'.repeat(101)], '101 bytes: at most 100'],
  [['init', 'a\u0007b'], 'control characters'],
  [['init', 'Chess', '--members', '3'], '--members is about a chain: add --mode chain'],
  [['init', 'Chess', '--coordinator', 'members'], '--coordinator is about a chain'],
  [['init', 'Chess', '--mode', 'chain', '--members', '0'], 'from 1 to 7, not "0"'],
  [['init', 'Chess', '--mode', 'chain', '--members', '8'], 'from 1 to 7, not "8"'],
  [['init', 'Chess', '--mode', 'chain', '--coordinator', 'etcd://here'], 'etcd://host:port'],
  [['init', 'Chess', '--mode', 'raft'], 'Allowed choices are crdt, chain'],
  [['join', 'parley:xx'], 'not a whole invite'],
  [['join'], 'give the invite that "parley invite" printed'],
])('parley %j is bad usage', async (args, why) => {
  const folder = await temporaryFolder()
  const { code, err } = await parley(args, { env: { XDG_DATA_HOME: folder } })

  expect(code).toBe(2)
  expect(err).toContain(why)
  expect(await readdir(folder)).toEqual([])
})
