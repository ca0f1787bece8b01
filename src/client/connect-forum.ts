/** Opens the client of a forum. */
import { randomBytes } from 'node:crypto'
import type { AnyMethod, Service } from '../codec/method.ts'
import { REQUEST_KEY_BYTES } from '../core/limits.ts'
import { Cluster, Forum } from '../gen/services.ts'
import { Connection } from './connection.ts'
import { Discovery } from './discovery.ts'
import type {
  CallOptions,
  Credentials,
  ForumClient,
  ForumClientOptions,
  ForumMethods,
} from './forum-client.ts'
import { hasRequestId } from './lanes.ts'
import { subscribe } from './subscription.ts'
import { watchCluster } from './watch-cluster.ts'

interface Shared {
  readonly connection: Connection
  readonly discovery: Discovery | undefined
}

/** Connects when the first call is made. Throws `invalid` for addresses that are none. */
export async function connectForum(options: ForumClientOptions): Promise<ForumClient> {
  const connection = new Connection(options)
  const discovery = options.discover === false ? undefined : new Discovery(connection)
  const close = () => {
    discovery?.[Symbol.dispose]()
    connection[Symbol.dispose]()
  }
  return clientFor({ connection, discovery }, options.credentials, close)
}

function clientFor(
  shared: Shared,
  credentials: Credentials | undefined,
  close: () => void,
): ForumClient {
  const { connection, discovery } = shared
  const { router, session } = connection
  return {
    ...methodsOf(shared, credentials),
    subscribe(topics, options = {}) {
      discovery?.begin()
      return subscribe({ connection, credentials }, topics, options)
    },
    watchClusterState(options = {}) {
      discovery?.begin()
      return watchCluster(connection, options)
    },
    version: () => session.version(),
    address: () => router.current,
    addresses: () => router.addresses,
    as: (other) => clientFor(shared, other, () => {}),
    async [Symbol.asyncDispose]() {
      close()
    },
  }
}

/** One function for each unary method of both services. */
function methodsOf(shared: Shared, credentials: Credentials | undefined): ForumMethods {
  const methods: Record<string, unknown> = {}
  const tables: readonly Service[] = [Forum, Cluster]
  for (const [name, method] of tables.flatMap((table) => Object.entries(table))) {
    if (!method.responseStream) methods[name] = callOf(shared, method, credentials)
  }
  // Built from the very tables from which the type is derived.
  return methods as ForumMethods
}

function callOf(
  { connection, discovery }: Shared,
  method: AnyMethod,
  credentials: Credentials | undefined,
) {
  const identify = hasRequestId(method) ? withRequestId : (request: object) => request
  return async (request: object, options: CallOptions = {}): Promise<unknown> => {
    const context = { ...options, credentials }
    const { response } = await connection.call(method, identify(request) as never, context)
    discovery?.begin()
    return response
  }
}

/** The request with an id that all its tries share. */
function withRequestId(request: object): object {
  if ('requestId' in request && request.requestId) return request
  return { ...request, requestId: randomBytes(REQUEST_KEY_BYTES) }
}
