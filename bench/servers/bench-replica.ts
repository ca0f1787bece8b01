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
import { createMetrics } from '../../src/runtime/metrics.ts'
import { openSqliteStore } from '../../src/storage/sqlite-store.ts'
import { fillForum, type Plan } from '../fill-forum.ts'

/** The data directory of a replica that holds nothing yet. */
export function makeReplica(folder: string, forum: ForumCredentials): Promise<DataDirectory> {
  return createDataDirectory(folder, forum, 'bench')
}

/** The data directory of a replica of a new forum, filled as planned. */
export async function makeForum(folder: string, plan: Plan | undefined): Promise<DataDirectory> {
  const data = await makeReplica(folder, newForum('Bench', Date.now()))
  if (plan === undefined) return data
  await using store = openSqliteStore({ directory: data.path, forumId: data.forum.id })
  fillForum(store, identityOf(data.seed), plan)
  return data
}

/** Opens it on free ports of loopback, told of these peers and of nobody else. */
export function openBenchReplica(
  data: DataDirectory,
  peers: readonly string[] = [],
): Promise<Composed> {
  const name = 'bench'
  return composeReplica({
    data,
    name,
    api: { host: '127.0.0.1', port: 0 },
    tls: undefined,
    p2p: '/ip4/127.0.0.1/tcp/0',
    peers,
    remembered: [],
    mdns: false,
    gossip: true,
    logger: createLogger({ level: 'warn', name }),
    metrics: createMetrics(),
  })
}
