/** Real replicas: processes of `parley serve`, each with a data directory of its own. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  createDataDirectory,
  type ForumCredentials,
  newForum,
} from '../../src/cli/data-directory.ts'
import { ForumHomes } from '../../src/cli/lab/homes.ts'
import { LabReplica } from '../../src/lab/engine/replica.ts'
import type { Machine } from './network.ts'

export { untilEqual } from '../../src/lab/engine/replica.ts'
export type TestReplica = LabReplica

export const BIN = fileURLToPath(new URL('../../src/cli/bin.mjs', import.meta.url))

export interface AddOptions {
  /** The machine of a test network on which it runs; this one if left out. */
  readonly machine?: Machine
  /** Where its data directory is made; beside the others if left out. */
  readonly folder?: string
  /** Of its processes, beside what all have. */
  readonly env?: Readonly<Record<string, string>>
  /** Another forum's, for one that does not belong here. */
  readonly forum?: ForumCredentials
}

/** A folder with a forum and its replicas; closing ends their processes and removes everything. */
export class TestForum implements AsyncDisposable {
  readonly folder: string
  readonly replicas: TestReplica[] = []
  readonly #homes: ForumHomes

  constructor(folder: string, credentials: ForumCredentials) {
    this.folder = folder
    this.#homes = new ForumHomes(credentials)
  }

  get credentials(): ForumCredentials {
    return this.#homes.credentials
  }

  /** Makes one more replica. It does not run yet. */
  async add(name: string, options: AddOptions = {}): Promise<TestReplica> {
    const { folder = this.folder, forum, machine, env } = options
    const data = join(folder, name)
    if (forum === undefined) await this.#homes.make(data, name)
    else await createDataDirectory(data, forum, { name, founder: false })
    const replica = new LabReplica({
      name,
      data,
      profile: join(this.folder, 'profiles', name),
      homes: this.#homes,
      ...(machine && { prefix: machine.prefix }),
      ...(env && { env }),
    })
    this.replicas.push(replica)
    return replica
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all(this.replicas.map((replica) => replica.kill()))
    await rm(this.folder, { recursive: true, force: true })
  }
}

/** Makes a forum with these replicas; none of them runs yet. */
export function openForum(...names: readonly string[]): Promise<TestForum> {
  return openForumOf(newForum('Test', Date.now()), names)
}

/** The same for a chain that so many replicas found, the first of these names among them. */
export function openChain(
  names: readonly string[],
  members: number,
  coordinator = 'members',
): Promise<TestForum> {
  const settings = { members, coordinator }
  return openForumOf(newForum('Test', Date.now(), settings), names)
}

async function openForumOf(
  credentials: ForumCredentials,
  names: readonly string[],
): Promise<TestForum> {
  const folder = await mkdtemp(join(tmpdir(), 'parley-replicas-'))
  const forum = new TestForum(folder, credentials)
  for (const name of names) await forum.add(name)
  return forum
}

/** Makes a forum whose replicas run and are told of those before them. */
export async function startForum(
  names: readonly string[],
  flags: readonly string[] = [],
): Promise<TestForum> {
  const forum = await openForum(...names)
  const started: TestReplica[] = []
  for (const replica of forum.replicas) {
    await replica.start({ peers: started, flags })
    started.push(replica)
  }
  return forum
}
