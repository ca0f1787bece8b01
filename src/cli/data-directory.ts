/**
 * The data directory of one replica.
 *
 *   forum.json     the forum: id, name, mode, key; and this replica's name    (mode 600)
 *   replica.key    the seed of the replica's Ed25519 key                      (mode 600)
 *   former/        keys of who this replica was; see renewing.ts
 *   parley.db      the log and the forum
 *   peers.json     addresses of peers that are remembered
 *   running.json   the process that serves it, or did last: its id, ports and addresses
 *   pairing.json   for some minutes, the secret of laptops being invited; see lan/pairing-secret.ts
 *   left.json      only of a replica that was taken out of its chain for good: when
 */
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { base32crockford } from '@scure/base'
import { z } from 'zod'
import { forumFoundedBy } from '../core/founding.ts'
import { type ForumId, parseForumId } from '../core/ids.ts'
import { FORUM_KEY_BYTES } from '../core/limits.ts'
import { identityOf } from '../replica/identity.ts'
import type { Mode } from '../replica/replica.ts'
import { sha256 } from '../replica/sha256.ts'
import { type ChainSettings, chainSettingsFields } from './chain-settings.ts'
import { refused } from './failure.ts'
import {
  makePrivateFolder,
  readIfThere,
  replacePrivateFile,
  writePrivateFile,
} from './private-files.ts'
import { birthOf, isAlive } from './process-birth.ts'

/** The version of these files. A higher one is of a newer parley. */
const FORMAT = 1
const SEED_BYTES = 32
const FORUM_ID_BYTES = 10

/** What a replica must know of its forum before it can meet the others. */
export interface ForumCredentials {
  readonly id: ForumId
  readonly name: string
  readonly mode: Mode
  /** In the mode `chain`, and only there. */
  readonly chain: ChainSettings | undefined
  readonly key: Uint8Array
  /** Milliseconds since 1970: when the forum was made. */
  readonly created: number
}

/** The replica that a data directory is made for. */
export interface NewReplica {
  readonly name: string
  /** Whether the forum begins with it: of a chain, it alone makes the first configuration. */
  readonly founder: boolean
  /** Of its key; one of chance if left out. */
  readonly seed?: Uint8Array
}

export interface DataDirectory {
  readonly path: string
  readonly forum: ForumCredentials
  /** Of the replica, for people. */
  readonly name: string
  /** Whether the forum began with this replica. */
  readonly founder: boolean
  /** Of the replica's Ed25519 key. */
  readonly seed: Uint8Array
}

/** What a served replica tells other commands on this machine. */
export interface Running {
  readonly pid: number
  readonly replica: string
  readonly name: string
  readonly api: string
  readonly http: string
  readonly addresses: readonly string[]
}

const hex = z.string().regex(/^(?:[0-9a-f]{2})+$/)
const commonFields = {
  format: z.number().int(),
  id: z.string(),
  name: z.string(),
  created: z.iso.datetime(),
  key: hex.length(FORUM_KEY_BYTES * 2),
  // Files of before there were chains do not say who founded the forum: nobody asks there.
  replica: z.object({ name: z.string(), founder: z.boolean().default(false) }),
}
const forumFile = z.discriminatedUnion('mode', [
  z.object({ ...commonFields, mode: z.literal('crdt') }),
  z.object({ ...commonFields, mode: z.literal('chain'), chain: chainSettingsFields }),
])
const runningFile = z.object({
  /** When the process was born: its id may be another's by now. */
  birth: z.string(),
  ended: z.boolean(),
  pid: z.number().int().positive(),
  replica: z.string(),
  name: z.string(),
  api: z.string(),
  http: z.string(),
  addresses: z.array(z.string()),
})
const peersFile = z.array(z.string())
const leftFile = z.object({ at: z.iso.datetime() })

/** Credentials of a forum that nobody has yet; of a chain if there are settings for one. */
export function newForum(name: string, now: number, chain?: ChainSettings): ForumCredentials {
  const id = parseForumId(base32crockford.encode(randomBytes(FORUM_ID_BYTES)).toLowerCase())
  const mode = chain === undefined ? 'crdt' : 'chain'
  return { id, name, mode, chain, key: randomBytes(FORUM_KEY_BYTES), created: now }
}

/** The seed of a new replica's key. */
export function newSeed(): Uint8Array {
  return randomBytes(SEED_BYTES)
}

/**
 * The same forum as founded by the replica of this seed, which its id tells where each replica
 * writes its own log: see core/founding.ts.
 */
export function foundedBy(forum: ForumCredentials, seed: Uint8Array): ForumCredentials {
  if (forum.mode === 'chain') return forum
  return { ...forum, id: forumFoundedBy(identityOf(seed).id, sha256) }
}

/** Makes the data directory of a new replica. Refuses to touch one that is there. */
export async function createDataDirectory(
  path: string,
  forum: ForumCredentials,
  replica: NewReplica,
): Promise<DataDirectory> {
  await refuseIfThere(path)
  await makePrivateFolder(path)
  const { name, founder, seed = newSeed() } = replica
  await writePrivateFile(join(path, 'replica.key'), `${Buffer.from(seed).toString('hex')}\n`)
  // Last: a directory without it is not one yet, and making it again is harmless.
  await writePrivateFile(join(path, 'forum.json'), toJson(fileOf(forum, { name, founder })))
  return { path, forum, name, founder, seed }
}

/** Throws `refused` when there is a data directory, which is not to be touched. */
export async function refuseIfThere(path: string): Promise<void> {
  if ((await readIfThere(join(path, 'forum.json'))) === undefined) return
  const { forum } = await openDataDirectory(path)
  throw refused(
    `${path} holds a replica of the forum "${forum.name}" already: choose another with --data`,
  )
}

function fileOf(forum: ForumCredentials, replica: NewReplica): z.infer<typeof forumFile> {
  const { id, name, chain, created, key } = forum
  const common = {
    format: FORMAT,
    id,
    name,
    created: new Date(created).toISOString(),
    key: Buffer.from(key).toString('hex'),
    replica,
  }
  return chain === undefined ? { ...common, mode: 'crdt' } : { ...common, mode: 'chain', chain }
}

/** Reads the data directory at `path`. */
export async function openDataDirectory(path: string): Promise<DataDirectory> {
  const file = await readJson(join(path, 'forum.json'), forumFile, FORMAT)
  if (file === undefined) {
    throw refused(`no forum in ${path}: make one with "parley init" or "parley join"`)
  }
  const { name, mode, key, created, replica } = file
  const forum: ForumCredentials = {
    id: parseForumId(file.id),
    name,
    mode,
    chain: file.mode === 'chain' ? file.chain : undefined,
    key: Buffer.from(key, 'hex'),
    created: Date.parse(created),
  }
  return { path, forum, ...replica, seed: await readSeed(path) }
}

/** Whether the replica of `path` was taken out of its chain for good. */
export async function hasLeft(path: string): Promise<boolean> {
  return (await readJson(join(path, 'left.json'), leftFile)) !== undefined
}

/** Says that it was, at that time (milliseconds since 1970). */
export async function writeLeft(path: string, at: number): Promise<void> {
  const file: z.infer<typeof leftFile> = { at: new Date(at).toISOString() }
  await writePrivateFile(join(path, 'left.json'), toJson(file))
}

/** The replica that is served from `path` now, if one is. */
export async function readRunning(path: string): Promise<Running | undefined> {
  const found = await readJson(join(path, 'running.json'), runningFile)
  if (found === undefined || found.ended || !isAlive(found.pid)) return undefined
  const { birth, ended: _, ...running } = found
  return (await birthOf(running.pid)) === birth ? running : undefined
}

/** Multiaddrs at which the replica was reached when it was served last. */
export async function readLastAddresses(path: string): Promise<readonly string[]> {
  return (await readJson(join(path, 'running.json'), runningFile))?.addresses ?? []
}

/** Says that this process serves `path`, or that it has ended. */
export async function writeRunning(path: string, running: Running, ended = false): Promise<void> {
  const file: z.infer<typeof runningFile> = {
    ...running,
    addresses: [...running.addresses],
    birth: await birthOf(running.pid),
    ended,
  }
  await writePrivateFile(join(path, 'running.json'), toJson(file))
}

/** Multiaddrs of peers that were met before. */
export async function readPeers(path: string): Promise<readonly string[]> {
  return (await readJson(join(path, 'peers.json'), peersFile)) ?? []
}

/** At once: the transport hands addresses over while it does other things. */
export function writePeers(path: string, addresses: readonly string[]): void {
  replacePrivateFile(join(path, 'peers.json'), toJson(addresses))
}

async function readSeed(path: string): Promise<Uint8Array> {
  const file = join(path, 'replica.key')
  const text = (await readIfThere(file))?.trim()
  if (text === undefined) throw refused(`${file} is missing: bring it back from a backup, or join`)
  const seed = Buffer.from(text, 'hex')
  if (seed.length === SEED_BYTES) return seed
  throw refused(`${file} is damaged: it should hold ${SEED_BYTES * 2} hexadecimal digits`)
}

async function readJson<T>(
  path: string,
  schema: z.ZodType<T>,
  format?: number,
): Promise<T | undefined> {
  const text = await readIfThere(path)
  if (text === undefined) return undefined
  try {
    const json: unknown = JSON.parse(text)
    if (format !== undefined) refuseNewer(path, json, format)
    return schema.parse(json)
  } catch (error) {
    if (error instanceof SyntaxError) throw refused(`${path} is damaged: ${error.message}`)
    if (!(error instanceof z.ZodError)) throw error
    const problems = z.prettifyError(error).replaceAll(/\s+/g, ' ')
    throw refused(`${path} is damaged: ${problems}`, { cause: error })
  }
}

function refuseNewer(path: string, json: unknown, known: number): void {
  const format = (json as { format?: unknown } | null)?.format
  if (typeof format !== 'number' || format <= known) return
  throw refused(
    `${path} was made by a newer parley (format ${format}, this one knows ${known}): update parley`,
  )
}

function toJson(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`
}
