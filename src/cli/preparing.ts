/** What `parley start` does before any process runs: data directories and ports. */
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { assert } from '../core/assert.ts'
import type { Mode } from '../replica/replica.ts'
import type { ChainSettings } from './chain-settings.ts'
import type { ClassicAccess } from '../api/classic/access.ts'
import { type Context, writeLine } from './context.ts'
import {
  createDataDirectory,
  type ForumCredentials,
  foundedBy,
  hasLeft,
  newForum,
  newSeed,
  openDataDirectory,
  readRunning,
} from './data-directory.ts'
import { refused } from './failure.ts'
import { toMultiaddr } from './listen-addresses.ts'
import { checkedName } from './names.ts'
import { anyFreePort, choosePort, type Listen } from './ports.ts'
import { readIfThere } from './private-files.ts'

export interface PrepareOptions {
  readonly folder: string
  readonly replicas: number
  readonly name: string
  /** The mode that is asked for; undefined: whatever is there. */
  readonly mode: Mode | undefined
  /** Of the chain, if one is made. */
  readonly chain: ChainSettings | undefined
  readonly apiPort: number
  readonly httpPort: number
  readonly p2pPort: number
  readonly p2pHost: string
  readonly mdns: boolean
  readonly classic: ClassicAccess
}

/** One replica that is about to be started. */
export interface ReplicaPlan {
  readonly name: string
  readonly data: string
  readonly api: Listen
  readonly http: Listen
  readonly p2p: Listen
  /** Multiaddrs of the others. */
  readonly peers: readonly string[]
  readonly mdns: boolean
  readonly classic: ClassicAccess
}

export interface Prepared {
  readonly mode: Mode
  readonly replicas: readonly ReplicaPlan[]
}

const HOST = '127.0.0.1'

/** Makes what is not there yet, and chooses ports that are free. */
export async function prepareReplicas(
  options: PrepareOptions,
  context: Context,
): Promise<Prepared> {
  const names = Array.from({ length: options.replicas }, (_, index) => `r${index + 1}`)
  const mode = await makeDirectories(names, options, context)
  const ports = new PortChooser(options, context)
  const plans: Omit<ReplicaPlan, 'peers'>[] = []
  for (const [index, name] of names.entries()) {
    if (await hasLeft(join(options.folder, name))) {
      await writeLine(context.err, `${name} has left the forum for good: it is not started.`)
      continue
    }
    plans.push({
      name,
      data: join(options.folder, name),
      api: await ports.choose('API', `API of ${name}`, index),
      http: await ports.choose('HTTP', `HTTP port of ${name}`, index),
      p2p: await ports.choose('P2P', `libp2p port of ${name}`, index),
      mdns: options.mdns,
      classic: options.classic,
    })
  }
  const replicas = plans.map((plan) => ({
    ...plan,
    peers: plans.filter((other) => other !== plan).map(({ p2p }) => toMultiaddr(local(p2p))),
  }))
  return { mode, replicas }
}

/** Where a listener on this machine is found from this machine. */
function local({ host, port }: Listen): Listen {
  if (host === '0.0.0.0') return { host: HOST, port }
  return host === '::' ? { host: '::1', port } : { host, port }
}

async function makeDirectories(
  names: readonly string[],
  { folder, name, mode, chain }: PrepareOptions,
  context: Context,
): Promise<Mode> {
  await mkdir(folder, { recursive: true })
  let forum: ForumCredentials | undefined
  for (const replica of names) {
    const path = join(folder, replica)
    if ((await readIfThere(join(path, 'forum.json'))) === undefined) {
      const founder = forum === undefined
      const seed = newSeed()
      forum ??= foundedBy(newForum(checkedName('forum', name), context.now(), chain), seed)
      await createDataDirectory(path, forum, { name: replica, founder, seed })
      continue
    }
    const found = await forumThere(path)
    if (mode !== undefined && mode !== found.mode) {
      throw refused(`${path} holds a forum in ${found.mode} mode: choose another with --data`)
    }
    if (forum !== undefined && forum.id !== found.id) {
      throw refused(`${path} holds a replica of another forum than those before it: move it away`)
    }
    forum = found
  }
  assert(forum !== undefined, 'there is at least one replica to be prepared')
  return forum.mode
}

/** The forum of a data directory that nobody serves. */
async function forumThere(path: string): Promise<ForumCredentials> {
  const running = await readRunning(path)
  if (running !== undefined) {
    throw refused(`${path} is being served by process ${running.pid}: end that first`)
  }
  return (await openDataDirectory(path)).forum
}

/** Chooses ports, never one twice. */
class PortChooser {
  readonly #options: PrepareOptions
  readonly #context: Context
  readonly #taken = new Set<number>()

  constructor(options: PrepareOptions, context: Context) {
    this.#options = options
    this.#context = context
  }

  async choose(kind: 'API' | 'HTTP' | 'P2P', what: string, index: number): Promise<Listen> {
    const { apiPort, httpPort, p2pPort, p2pHost } = this.#options
    const first = { API: apiPort, HTTP: httpPort, P2P: p2pPort }[kind]
    const host = kind === 'P2P' ? p2pHost : HOST
    // The others must be told where it listens before it does, so it cannot choose by itself.
    if (first === 0 && kind === 'P2P') return { host, port: await anyFreePort(host) }
    const listen = await choosePort({
      host,
      port: first === 0 ? 0 : first + index,
      what,
      explicit: false,
      option: `--${kind.toLowerCase()}-port`,
      taken: this.#taken,
      onBusy: (sentence) => writeLine(this.#context.err, sentence),
    })
    this.#taken.add(listen.port)
    return listen
  }
}
