import { readdir, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openProfile } from '../../src/cli/profile.ts'
import { parseForumId, parseReplicaId } from '../../src/core/ids.ts'
import { temporaryFolder } from './capture.ts'

const forum = parseForumId('0123456789abcdef')
const other = parseForumId('fedcba9876543210')
const ada = { id: '1@k3f9a0x2vq', name: 'ada', secret: 'a' }
const grace = { id: '2@k3f9a0x2vq', name: 'grace', secret: 'g' }
const k3f = parseReplicaId('k3f9a0x2vq')
const m2a = parseReplicaId('m2a0000000')

test('the account that was added last is the current one; others are found by name or id', async () => {
  const profile = openProfile(await temporaryFolder(), forum)
  expect(await profile.account(undefined)).toBeUndefined()
  await profile.add(ada)
  await profile.add(grace)

  expect(await profile.account(undefined)).toEqual(grace)
  expect(await profile.account('ada')).toEqual(ada)
  expect(await profile.account('1@k3f9a0x2vq')).toEqual(ada)
  expect(await profile.accounts()).toEqual([ada, grace])
})

test('an account that is not there is refused, naming those that are', async () => {
  const profile = openProfile(await temporaryFolder(), forum)
  await profile.add(ada)

  await expect(profile.account('bob')).rejects.toThrow(/no account "bob".*ada \(1@k3f9a0x2vq\)/)
})

test('a name that two accounts share must be told apart by id', async () => {
  const profile = openProfile(await temporaryFolder(), forum)
  await profile.add(ada)
  await profile.add({ ...grace, name: 'ada' })

  await expect(profile.account('ada')).rejects.toThrow(/two accounts.*give the id/)
})

test('forums know nothing of each other', async () => {
  const folder = await temporaryFolder()
  await openProfile(folder, forum).add(ada)

  expect(await openProfile(folder, other).accounts()).toEqual([])
})

test('accounts that are added at the same time all stay', async () => {
  const folder = await temporaryFolder()
  const accounts = Array.from({ length: 20 }, (_, index) => ({
    id: `${index + 1}@k3f9a0x2vq`,
    name: `user-${String(index).padStart(2, '0')}`,
    secret: 's',
  }))
  await Promise.all(accounts.map((account) => openProfile(folder, forum).add(account)))

  expect(await openProfile(folder, forum).accounts()).toEqual(accounts)
})

test('nobody else may read a secret, and nothing half written stays', async () => {
  const folder = await temporaryFolder()
  await openProfile(folder, forum).add(ada)
  const users = join(folder, 'forums', forum, 'users')

  expect(await readdir(users)).toEqual(['1@k3f9a0x2vq.json'])
  expect((await stat(join(users, '1@k3f9a0x2vq.json'))).mode & 0o777).toBe(0o600)
  expect((await stat(users)).mode & 0o777).toBe(0o700)
})

test('a damaged account is named and left alone', async () => {
  const folder = await temporaryFolder()
  const profile = openProfile(folder, forum)
  await profile.add(ada)
  await writeFile(join(folder, 'forums', forum, 'users', '1@k3f9a0x2vq.json'), '{"id":')

  await expect(profile.account(undefined)).rejects.toThrow(/1@k3f9a0x2vq.json is damaged/)
})

test('what was seen only grows', async () => {
  const profile = openProfile(await temporaryFolder(), forum)
  await profile.keepSeen(new Map([[k3f, 5]]))
  await profile.keepSeen(
    new Map([
      [k3f, 3],
      [m2a, 7],
    ]),
  )

  expect(await profile.seen()).toEqual(
    new Map([
      [k3f, 5],
      [m2a, 7],
    ]),
  )
})

test('a damaged session token is as good as none', async () => {
  const folder = await temporaryFolder()
  const profile = openProfile(folder, forum)
  await profile.keepSeen(new Map([[k3f, 5]]))
  await writeFile(join(folder, 'forums', forum, 'seen.json'), '{"x": 1, "k3f9a0x2vq": "y"}')

  expect(await profile.seen()).toEqual(new Map())
})
