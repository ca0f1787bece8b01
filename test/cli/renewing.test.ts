/** A replica goes on under a new identity. */
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createDataDirectory, newForum, openDataDirectory } from '../../src/cli/data-directory.ts'
import { writePrivateFile } from '../../src/cli/private-files.ts'
import { readFormer, renewIdentity } from '../../src/cli/renewing.ts'
import { identityOf } from '../../src/replica/identity.ts'

test('[E11] a new identity is kept, and who it was is remembered with the old key', async () => {
  await using folder = await newReplica()
  const { path, seed } = await openDataDirectory(folder.path)

  const first = await renewIdentity(path, seed)
  const between = await openDataDirectory(path)
  const second = await renewIdentity(path, between.seed)

  const now = await openDataDirectory(path)
  expect(first.was).toBe(identityOf(seed).id)
  expect(second.was).toBe(first.is)
  expect(identityOf(now.seed).id).toBe(second.is)
  expect(await readFormer(path, now.seed)).toEqual([first.was, second.was].sort())
  const kept = join(path, 'former', `${first.was}.key`)
  expect(await readFile(kept, 'utf8')).toBe(`${Buffer.from(seed).toString('hex')}\n`)
  expect((await stat(kept)).mode & 0o777).toBe(0o600)
})

test('[E11] ended before the new key took the place of the old one, it is still who it was', async () => {
  await using folder = await newReplica()
  const { path, seed } = await openDataDirectory(folder.path)
  const { was } = await renewIdentity(path, seed)
  const key = `${Buffer.from(seed).toString('hex')}\n`
  await writePrivateFile(join(path, 'replica.key'), key)

  expect(await readFormer(path, seed)).toEqual([])
  const { is } = await renewIdentity(path, seed)
  const now = await openDataDirectory(path)
  expect(identityOf(now.seed).id).toBe(is)
  expect(await readFormer(path, now.seed)).toEqual([was])
})

async function newReplica() {
  const parent = await mkdtemp(join(tmpdir(), 'parley-renewing-'))
  const path = join(parent, 'data')
  await createDataDirectory(path, newForum('Test', 0), { name: 'ann', founder: true })
  return { path, [Symbol.asyncDispose]: () => rm(parent, { recursive: true }) }
}
