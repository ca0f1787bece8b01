/** Replicas as the command line composes them, with data directories made for a benchmark. */
import { type Composed, composeReplica } from '../../src/cli/compose.ts'
import {
  createDataDirectory,
  type DataDirectory,
  type ForumCredentials,
  newForum,
} from '../../src/cli/data-directory.ts'
import { identityOf } from '../../src/replica/identity.ts'
import { createLogger } from '../../src/runtime/logger.ts'
import { createMetrics, type Metrics } from '../../src/runtime/metrics.ts'
import { openSqliteStore } from '../../src/storage/sqlite-store.ts'
import { fillForum, type Plan } from '../fill-forum.ts'

/** The data directory of a replica that holds nothing yet. */
export function makeReplica(
  folder: string,
  forum: ForumCredentials,
  founder = true,
): Promise<DataDirectory> {
  return createDataDirectory(folder, forum, { name: 'bench', founder })
}

/** The data directory of a replica of a new forum, filled as planned. */
export async function makeForum(folder: string, plan: Plan | undefined): Promise<DataDirectory> {
  const data = await makeReplica(folder, newForum('Bench', Date.now()))
  if (plan === undefined) return data
  await using store = openSqliteStore({ directory: data.path, forumId: data.forum.id })
  fillForum(store, identityOf(data.seed), plan)
  return data
}

export interface BenchReplicaOptions {
  /** Multiaddrs of the peers that it is told of. */
  readonly peers?: readonly string[]
  readonly metrics?: Metrics
  /** TCP port for peers; any that is free if left out. */
  readonly port?: number
  /** Whether peers come through wires only, so that they are told no addresses. */
  readonly isWired?: boolean
}

/** Opens it on loopback, told of these peers and of nobody else. */
export function openBenchReplica(
  data: DataDirectory,
  { peers = [], metrics = createMetrics(), port = 0, isWired = false }: BenchReplicaOptions = {},
): Promise<Composed> {
  const name = 'bench'
  return composeReplica({
    data,
    former: [],
    name,
    api: { host: '127.0.0.1', port: 0 },
    tls: undefined,
    classic: 'off',
    p2p: `/ip4/127.0.0.1/tcp/${port}`,
    ...(isWired ? { announce: [] } : {}),
    peers,
    remembered: [],
    mdns: false,
    gossip: true,
    logger: createLogger({ level: 'warn', name }),
    metrics,
  })
}
