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
  writePeers,
  writeRunning,
} from '../../src/cli/data-directory.ts'
import { parley, temporaryFolder } from './capture.ts'

const NOW = Date.parse('2026-03-01T12:00:00Z')

test('a data directory is read as it was made', async () => {
  const path = join(await temporaryFolder(), 'data')
  const made = await createDataDirectory(path, newForum('Chess', NOW), 'laptop')
  const read = await openDataDirectory(path)

  expect(read).toEqual({ ...made, seed: Buffer.from(made.seed) })
  expect(read.forum).toMatchObject({ name: 'Chess', mode: 'crdt', created: NOW })
})

test('nobody else may read the keys', async () => {
  const path = join(await temporaryFolder(), 'data')
  await createDataDirectory(path, newForum('Chess', NOW), 'laptop')
  for (const file of await readdir(path)) {
    expect((await stat(join(path, file))).mode & 0o777).toBe(0o600)
  }
  expect((await stat(path)).mode & 0o777).toBe(0o700)
})

test('a directory that holds a replica is not made again', async () => {
  const path = await temporaryFolder()
  await createDataDirectory(path, newForum('Chess', NOW), 'laptop')
  const key = await readFile(join(path, 'replica.key'), 'utf8')

  await expect(createDataDirectory(path, newForum('Other', NOW), 'x')).rejects.toThrow(
    /holds a replica of the forum "Chess" already: choose another with --data/,
  )
  expect(await readFile(join(path, 'replica.key'), 'utf8')).toBe(key)
})

test.each([
  ['forum.json', '{"format": 1', /forum.json is damaged/],
  ['forum.json', '{"format": 1, "id": "x"}', /forum.json is damaged.*name/],
  ['forum.json', '{"format": 2}', /newer parley \(format 2, this one knows 1\): update/],
  ['replica.key', 'abc', /replica.key is damaged: it should hold 64 hexadecimal digits/],
])('a %s of %j is refused and left as it is', async (file, content, why) => {
  const path = await temporaryFolder()
  await createDataDirectory(path, newForum('Chess', NOW), 'laptop')
  await writeFile(join(path, file), content)

  await expect(openDataDirectory(path)).rejects.toThrow(why)
  expect(await readFile(join(path, file), 'utf8')).toBe(content)
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
  [['join', 'parley:xx'], 'not a whole invite'],
  [['join'], "missing required argument 'invite'"],
])('parley %j is bad usage', async (args, why) => {
  const folder = await temporaryFolder()
  const { code, err } = await parley(args, { env: { XDG_DATA_HOME: folder } })

  expect(code).toBe(2)
  expect(err).toContain(why)
  expect(await readdir(folder)).toEqual([])
})
