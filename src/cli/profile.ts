/**
 * The profile: a person's accounts and session token in each forum.
 *
 *   <config>/forums/<forum id>/users/<user id>.json   one account with its secret
 *   <config>/forums/<forum id>/current                the id of the account that is used
 *   <config>/forums/<forum id>/seen.json              the session token: the version that was seen
 *   <config>/forums/<forum id>/import.key             what imported users are made with
 *
 * A file per account, so that commands that run at the same time never overwrite a secret.
 */
import { randomBytes } from 'node:crypto'
import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { type ForumId, isReplicaId, type ReplicaId } from '../core/ids.ts'
import { covers, merge, sorted, type Vector } from '../core/vector.ts'
import { hasCode, refused } from './failure.ts'
import { readIfThere, writePrivateFile } from './private-files.ts'

const IMPORT_KEY_BYTES = 32

/** An account of this person. */
export interface Account {
  readonly id: string
  readonly name: string
  readonly secret: string
}

export interface Profile {
  /** All accounts in this forum, by name. */
  accounts(): Promise<readonly Account[]>
  /** The account called `name`, or the current one; undefined if there is no current one. */
  account(name: string | undefined): Promise<Account | undefined>
  /** Keeps an account and makes it the current one. */
  add(account: Account): Promise<void>
  /** The session token: what this person has seen. Nothing older is read. */
  seen(): Promise<Vector>
  /** Adds to what was seen. */
  keepSeen(version: Vector): Promise<void>
  /** For when what was seen is lost for good. */
  forgetSeen(): Promise<void>
  /** A secret that the users this person imports are made with; made at the first import. */
  importKey(): Promise<string>
}

/** Opens the part of the profile in `folder` that is about one forum. */
export function openProfile(folder: string, forum: ForumId): Profile {
  const home = join(folder, 'forums', forum)
  const users = join(home, 'users')
  const pathOf = (id: string): string => join(users, `${id}.json`)
  return {
    accounts: () => readAccounts(users),
    account: async (name) => {
      if (name !== undefined) return accountNamed(await readAccounts(users), name)
      const current = (await readIfThere(join(home, 'current')))?.trim()
      return current ? readAccount(pathOf(current)) : undefined
    },
    add: async (account) => {
      await writePrivateFile(pathOf(account.id), `${JSON.stringify(account)}\n`)
      await writePrivateFile(join(home, 'current'), `${account.id}\n`)
    },
    seen: () => readSeen(join(home, 'seen.json')),
    keepSeen: (version) => addSeen(join(home, 'seen.json'), version),
    forgetSeen: () => rm(join(home, 'seen.json'), { force: true }),
    importKey: () => keptKey(join(home, 'import.key')),
  }
}

async function keptKey(path: string): Promise<string> {
  const kept = (await readIfThere(path))?.trim()
  if (kept) return kept
  const key = randomBytes(IMPORT_KEY_BYTES).toString('hex')
  await writePrivateFile(path, `${key}\n`)
  return key
}

function accountNamed(accounts: readonly Account[], name: string): Account {
  const found = accounts.filter((account) => account.name === name || account.id === name)
  if (found.length === 1 && found[0] !== undefined) return found[0]
  const known = accounts.map((account) => `${account.name} (${account.id})`).join(', ') || 'none'
  if (found.length === 0) {
    throw refused(`no account "${name}" in the profile of this forum: it has ${known}`)
  }
  throw refused(`two accounts are called "${name}": give the id with --as, one of ${known}`)
}

async function readAccounts(folder: string): Promise<Account[]> {
  const names = await readdir(folder).catch((error: unknown) => {
    if (hasCode(error, 'ENOENT')) return []
    throw error
  })
  const files = names.filter((name) => name.endsWith('.json'))
  const accounts = await Promise.all(files.map((name) => readAccount(join(folder, name))))
  return accounts
    .filter((account) => account !== undefined)
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

async function readAccount(path: string): Promise<Account | undefined> {
  const text = await readIfThere(path)
  if (text === undefined) return undefined
  const account: unknown = parseJson(text)
  if (isAccount(account)) return account
  throw refused(`${path} is damaged: it should hold an account's id, name and secret`)
}

async function readSeen(path: string): Promise<Vector> {
  const text = await readIfThere(path)
  const counts = Object.entries((text === undefined ? undefined : parseJson(text)) ?? {})
  // A damaged token is as good as none: it only says what must not be missing.
  return new Map(
    counts.filter((count): count is [ReplicaId, number] => {
      return isReplicaId(count[0]) && Number.isSafeInteger(count[1])
    }),
  )
}

async function addSeen(path: string, version: Vector): Promise<void> {
  const before = await readSeen(path)
  if (covers(before, version)) return
  const counts = Object.fromEntries(sorted(merge(before, version)))
  await writePrivateFile(path, `${JSON.stringify(counts)}\n`)
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // Whatever is wrong with it, the caller says which file is damaged.
    return undefined
  }
}

function isAccount(value: unknown): value is Account {
  if (typeof value !== 'object' || value === null) return false
  const { id, name, secret } = value as Record<string, unknown>
  return [id, name, secret].every((field) => typeof field === 'string')
}
