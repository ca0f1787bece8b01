/**
 * The data directories of stand-ins: `stand-ins/<machine>.<job>` in the folder of the supervisor.
 *
 * A stand-in is a replica like any other: it has a key of its own, made here, and joins with an
 * invite. So it may run beside the replica that it stands in for, and nothing but memory is lost if
 * both do. In a chain it leaves for good, and its directory goes with it; else it rests, and is woken
 * the next time, so that a forum does not gain an author with every failure.
 */
import { readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { connectForum } from '../../client/connect-forum.ts'
import type { ClusterState, ForumClient } from '../../client/forum-client.ts'
import { REPLICA_NAME_BYTES_MAX } from '../../core/limits.ts'
import { at, covers } from '../../core/vector.ts'
import { identityOf } from '../../replica/identity.ts'
import { openSqliteStore } from '../../storage/sqlite-store.ts'
import type { JobId } from '../../supervisor/work.ts'
import { createDataDirectory, hasLeft, openDataDirectory, writePeers } from '../data-directory.ts'
import { hasCode, refused } from '../failure.ts'
import { decodeInvite } from '../invite.ts'
import { readIfThere, writePrivateFile } from '../private-files.ts'
import { toVector } from '../to-vector.ts'
import { machineIn, type SuperviseConfig } from './config.ts'

/** How long a chain may take to decide that a stand-in leaves, ms; it is asked again. */
const LEAVE_MS = 20_000
const RESTS = 'rests'

export class StandIns {
  readonly #config: SuperviseConfig
  readonly #folder: string
  /** How many entries of its own a stand-in had when another replica held all of them. */
  readonly #held = new Map<JobId, number>()

  constructor(config: SuperviseConfig) {
    this.#config = config
    this.#folder = join(config.folder, 'stand-ins')
  }

  dataOf(id: JobId): string {
    return join(this.#folder, id.replace('/', '.'))
  }

  /** Those that were running, or were about to leave. */
  async awake(): Promise<readonly JobId[]> {
    const names = await readdir(this.#folder).catch((error: unknown) => {
      if (hasCode(error, 'ENOENT')) return []
      throw error
    })
    const found: JobId[] = []
    for (const name of names) {
      const id = name.replace('.', '/') as JobId
      const data = this.dataOf(id)
      if ((await readIfThere(join(data, RESTS))) !== undefined) continue
      if ((await readIfThere(join(data, 'forum.json'))) !== undefined) found.push(id)
    }
    return found
  }

  async prepare(id: JobId): Promise<void> {
    const data = this.dataOf(id)
    await rm(join(data, RESTS), { force: true })
    if (await hasLeft(data)) await rm(data, { recursive: true })
    if ((await readIfThere(join(data, 'forum.json'))) !== undefined) return
    const { forum, addresses } = decodeInvite(await this.#invite())
    const name = `${id.replace('/', '-')}-at-${this.#config.self}`.slice(0, REPLICA_NAME_BYTES_MAX)
    await createDataDirectory(data, forum, { name, founder: false })
    writePeers(data, addresses)
  }

  /** Resolves once the forum does without it; `api` is where it listens. */
  async leave(id: JobId, api: string | undefined): Promise<void> {
    const data = this.dataOf(id)
    if (await hasLeft(data)) return
    if (api === undefined) throw refused('it has not said where its API is')
    const { forum, seed } = await openDataDirectory(data)
    const self = identityOf(seed).id
    const signal = AbortSignal.timeout(LEAVE_MS)
    await using client = await this.#client(api)
    const state = await client.getClusterState({}, { signal })
    if (forum.mode === 'chain') await leaveChain(client, state, { self, signal })
    else this.#held.set(id, heldElsewhere(state))
  }

  /** Puts away one that has left and ended. */
  async settle(id: JobId): Promise<void> {
    const data = this.dataOf(id)
    const { forum, seed } = await openDataDirectory(data)
    if (forum.mode === 'chain') {
      await rm(data, { recursive: true })
      return
    }
    await using store = openSqliteStore({ directory: data, forumId: forum.id, readOnly: true })
    const own = at(store.log.version(), identityOf(seed).id)
    if (own !== this.#held.get(id)) throw refused('it took something in its last moment')
    await writePrivateFile(join(data, RESTS), '')
  }

  async #invite(): Promise<string> {
    const spare = machineIn(this.#config, this.#config.self).standIns
    if (spare?.invite !== undefined) return spare.invite
    return await readFile(this.#config.at(spare?.inviteFile ?? ''), 'utf8')
  }

  async #client(api: string): Promise<ForumClient> {
    const { options = [], tlsCa } = machineIn(this.#config, this.#config.self).standIns ?? {}
    if (!options.includes('--tls-cert')) {
      return await connectForum({ addresses: [api], discover: false })
    }
    const tls = tlsCa === undefined ? {} : { ca: await readFile(this.#config.at(tlsCa), 'utf8') }
    return await connectForum({ addresses: [api], discover: false, tls })
  }
}

/** A majority of the voters decides; see `parley leave`. */
async function leaveChain(
  client: ForumClient,
  { replicas }: ClusterState,
  { self, signal }: { readonly self: string; readonly signal: AbortSignal },
): Promise<void> {
  const serving = replicas.filter(({ place }) => Number(place) > 0)
  const others = serving.filter(({ id, role }) => id !== self && role !== 'syncing')
  // Without this the question would stand until somebody joins.
  if (others.length === 0) throw refused('no other replica of its chain serves')
  await client.leave({ replica: self }, { signal })
}

/** How many entries of its own are there, if another replica holds all that it holds. */
function heldElsewhere({ replicas }: ClusterState): number {
  const own = replicas.find(({ self }) => self)
  const version = toVector(own?.version ?? [])
  const isHeld = replicas.some(
    ({ self, state, version: theirs }) =>
      !self && state === 'connected' && covers(toVector(theirs), version),
  )
  if (own === undefined || !isHeld) throw refused('no other replica holds yet all that it holds')
  return Number(own.version.find(({ replica }) => replica === own.id)?.count ?? 0)
}
