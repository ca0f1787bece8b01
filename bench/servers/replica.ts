/** One replica of a group, in a process of its own. */
import { existsSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { openRegistrar } from '../../src/balancer/registrar.ts'
import { type ForumCredentials, openDataDirectory } from '../../src/cli/data-directory.ts'
import { describeReplica } from '../../src/cli/registrars.ts'
import type { TopicId } from '../../src/core/ids.ts'
import { ForumError } from '../../src/core/error.ts'
import { createLogger } from '../../src/runtime/logger.ts'
import { createMetrics, type Metrics } from '../../src/runtime/metrics.ts'
import { argumentOf, serveParent } from '../child.ts'
import { nowMs } from '../clock.ts'
import { makeReplica, openBenchReplica } from './bench-replica.ts'
import type { Version } from './versions.ts'

export interface ReplicaServerOptions {
  /** Of the data directory; made if it is not there. */
  readonly folder: string
  readonly forum: ForumCredentials
  readonly founder: boolean
  /** TCP port for peers, 0 for any. */
  readonly port: number
  /** Multiaddrs. */
  readonly peers: readonly string[]
  /** Whether peers come through wires only, so that they are told no addresses. */
  readonly isWired: boolean
}

export interface ReplicaServer {
  readonly id: string
  /** host:port of the API. */
  readonly api: string
  readonly apiPort: number
  /** Multiaddrs. */
  readonly addresses: readonly string[]
}

/** How a replica stands. */
export interface Standing {
  /** Entries that it shows, and how many of each author. */
  readonly entries: number
  readonly version: Version
  readonly digest: string
  /** Peers that it is linked to. */
  readonly links: number
  /** Ids of the replicas that serve, head first; all of them in a forum without order. */
  readonly serving: readonly string[]
  readonly isServing: boolean
}

/** What a replica used and did since its start. */
export interface Usage {
  readonly cpuMs: number
  /** Strict reads, and those of them for which the head was asked. */
  readonly reads: number
  readonly dirty: number
}

/** When this replica showed a message, by the clock of all processes. */
export interface Sight {
  readonly message: string
  readonly at: number
}

export type ReplicaQuestion =
  | { readonly kind: 'usage' }
  | { readonly kind: 'standing' }
  /** Notes from now on when messages of this topic show. */
  | { readonly kind: 'watch'; readonly topic: string }
  /** What was noted since the last time, as `Sight`s. */
  | { readonly kind: 'sights' }
  /** Stands behind this balancer from now on. */
  | { readonly kind: 'register'; readonly balancer: string }

/** Until it listens again to a replica that takes no part, ms. */
const AGAIN_MS = 5

const { folder, forum, founder, port, peers, isWired } = await argumentOf<ReplicaServerOptions>()
const data = existsSync(folder)
  ? await openDataDirectory(folder)
  : await makeReplica(folder, forum, founder)
const reads = { clean: 0, dirty: 0, refused: 0 }
const counted = createMetrics()
const metrics: Metrics = {
  ...counted,
  strictRead(how) {
    reads[how]++
    counted.strictRead(how)
  },
}
await using composed = await openBenchReplica(data, { peers, port, isWired, metrics })
const { replica, apiAddress } = composed
const ended = new AbortController()
const sights: Sight[] = []
const registered = new AsyncDisposableStack()
const logger = createLogger({ level: 'warn', name: 'bench' })

const ready: ReplicaServer = {
  id: replica.id,
  api: apiAddress,
  apiPort: Number(apiAddress.split(':').at(-1)),
  addresses: composed.addresses(),
}
await serveParent<ReplicaQuestion>(ready, async (question) => {
  if (question.kind === 'usage') return usage()
  if (question.kind === 'standing') return standing()
  if (question.kind === 'sights') return sights.splice(0)
  if (question.kind === 'register') return register(question.balancer)
  void watch(question.topic)
  return 'watching'
})
ended.abort()
await registered.disposeAsync()

function register(balancer: string): string {
  const { key: forumKey } = data.forum
  const describe = () => describeReplica(data, composed, false)
  const changes = composed.replica.changes.bind(composed.replica)
  registered.use(openRegistrar({ balancer, forumKey, describe, changes, logger }))
  return 'registered'
}

function usage(): Usage {
  const { user, system } = process.cpuUsage()
  const { clean, dirty } = reads
  return { cpuMs: (user + system) / 1_000, reads: clean + dirty, dirty }
}

function standing(): Standing {
  const { version, digest, peers: others, state, chain } = replica.status()
  const links = others.filter(({ connected }) => connected)
  const configured = chain?.configuration?.replicas.filter((each) => each.state === 'serving')
  const serving = configured ?? [{ id: replica.id }, ...links.map((peer) => ({ id: peer.replica }))]
  return {
    entries: version.values().reduce((sum, count) => sum + count, 0),
    version: Object.fromEntries(version),
    digest,
    links: links.length,
    serving: serving.map(({ id }) => id),
    isServing: state === 'serving',
  }
}

/** Goes on behind what it saw when the replica was out of its chain for a while. */
async function watch(topic: string): Promise<void> {
  let seen = replica.version()
  while (!ended.signal.aborted) {
    try {
      for await (const told of replica.subscribe([topic as TopicId], seen, ended)) {
        const at = nowMs()
        for (const { event, version } of told) {
          seen = version
          if (event.message !== undefined) sights.push({ message: event.message, at })
        }
      }
    } catch (error) {
      if (!(error instanceof ForumError) || error.code !== 'unavailable') throw error
      await pause(AGAIN_MS)
    }
  }
}
