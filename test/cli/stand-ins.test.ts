/** The data directories of stand-ins: replicas of their own, never copies. */
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { newForum, openDataDirectory, writeLeft } from '../../src/cli/data-directory.ts'
import { encodeInvite } from '../../src/cli/invite.ts'
import { parseSuperviseFile } from '../../src/cli/supervising/config.ts'
import { StandIns } from '../../src/cli/supervising/stand-ins.ts'
import { temporaryFolder } from './capture.ts'

const forum = newForum('Chess', 0, { members: 3, coordinator: 'members' })

/** The stand-ins of a spare machine whose folder is this. */
function standInsOf(folder: string): StandIns {
  const invite = encodeInvite({ forum, addresses: ['/ip4/10.0.0.1/tcp/5050'] })
  const standIns = { places: 2, invite }
  const text = JSON.stringify({
    secret: 'x'.repeat(32),
    machines: { one: { listen: 'a:1', run: {} }, spare: { listen: 'b:1', standIns } },
  })
  const at = (path: string) => join(folder, path)
  return new StandIns({ ...parseSuperviseFile(text, 'c.json'), self: 'spare', folder, at })
}

async function keyOf(standIns: StandIns): Promise<string> {
  return await readFile(join(standIns.dataOf('one/r1'), 'replica.key'), 'utf8')
}

test('a stand-in joins with a key of its own, which it keeps until it has left', async () => {
  const folder = await temporaryFolder()
  const standIns = standInsOf(folder)
  await standIns.prepare('one/r1')
  const first = await keyOf(standIns)
  await standIns.prepare('one/r1')
  expect(await keyOf(standIns)).toBe(first)
  const data = await openDataDirectory(standIns.dataOf('one/r1'))
  expect(data).toMatchObject({ forum: { id: forum.id }, name: 'one-r1-at-spare', founder: false })

  await writeLeft(standIns.dataOf('one/r1'), 0)
  await standIns.prepare('one/r1')
  expect(await keyOf(standIns)).not.toBe(first)
})

test('the same job has a stand-in of another key on another machine', async () => {
  const all = [standInsOf(await temporaryFolder()), standInsOf(await temporaryFolder())]
  for (const standIns of all) await standIns.prepare('one/r1')

  expect(new Set(await Promise.all(all.map(keyOf))).size).toBe(2)
})

test('what did not rest runs again with its supervisor', async () => {
  const standIns = standInsOf(await temporaryFolder())
  expect(await standIns.awake()).toEqual([])
  await standIns.prepare('one/r1')
  expect(await standIns.awake()).toEqual(['one/r1'])

  await writeFile(join(standIns.dataOf('one/r1'), 'rests'), '')
  expect(await standIns.awake()).toEqual([])
  await standIns.prepare('one/r1')
  expect(await standIns.awake()).toEqual(['one/r1'])
})
